"""C. The deep six."""
