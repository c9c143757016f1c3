"""G. Movement patterns: in which planes we move, how to hinge, and where turning comes from."""

from coxa.evidence.article.g_patterns import hinging, lifting, planes, turning

__all__ = ["hinging", "lifting", "planes", "turning"]
