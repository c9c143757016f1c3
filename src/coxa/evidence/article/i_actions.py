"""I. Actions."""
