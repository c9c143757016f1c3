"""The ground's reaction where nothing measured it."""
