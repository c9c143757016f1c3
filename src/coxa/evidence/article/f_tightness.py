"""F. Why hips feel tight."""
