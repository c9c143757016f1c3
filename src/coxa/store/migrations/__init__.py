"""How the tables came about, step by step: read and run by Alembic."""
