"""B. The gluteal trio: the large one, and the two that hold the pelvis."""

from coxa.evidence.article.b_trio import maximus, medius

__all__ = ["maximus", "medius"]
