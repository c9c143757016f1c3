"""The whole journey, from files to findings."""
