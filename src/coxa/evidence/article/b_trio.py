"""B. The gluteal trio."""
