"""G. Movement patterns."""
