"""E. Adductors."""
