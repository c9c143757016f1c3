"""The rows of the speed table, by subject."""
