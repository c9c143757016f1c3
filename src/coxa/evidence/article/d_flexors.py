"""D. Hip flexors."""
