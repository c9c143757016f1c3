"""The rows of the accuracy table, by subject."""
