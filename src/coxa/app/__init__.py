"""The page: a local server that solves, and a report that needs none."""
