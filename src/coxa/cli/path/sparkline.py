"""A curve a line high."""

from __future__ import annotations

from collections.abc import Sequence

LEVELS = "▁▂▃▄▅▆▇█"
MOST = 12
"""Letters that a curve takes; of more values the last ones."""


def sparkline(values: Sequence[float], error: float | None = None) -> str:
    """Draw values as letters of growing height, from the least to the most.

    Where they differ by less than `error` they are drawn alike: a curve shows no noise.
    """
    shown = values[-MOST:]
    if not shown:
        return ""
    low, high = min(shown), max(shown)
    if high - low <= (error or 0.0):
        return LEVELS[0 if high <= 0.0 and error is None else 3] * len(shown)
    return "".join(LEVELS[round((len(LEVELS) - 1) * (v - low) / (high - low))] for v in shown)
