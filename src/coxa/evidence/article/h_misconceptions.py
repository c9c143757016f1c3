"""H. Misconceptions."""
