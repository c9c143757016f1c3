"""Weigh a value against what is usual, with its error: told only where the error allows."""

from __future__ import annotations

import math

from coxa.findings.statement import Status

TWICE = math.sqrt(2.0)
"""Two measurements are compared in a smallest detectable change, so one has 1/√2 of its error."""
COVER = 1.96
"""Standard errors to either side that hold 95 %."""


def weigh(value: float, half: float, low: float | None, high: float | None) -> Status:
    """Tell where a value with an error of ± `half` lies beside `low` to `high`.

    `noted` where all of its band is outside, `usual` where all is inside, and otherwise
    `abstained`: the edge is within the error.
    """
    below = low is not None and value + half < low
    above = high is not None and value - half > high
    if below or above:
        return "noted"
    inside = (low is None or value - half >= low) and (high is None or value + half <= high)
    return "usual" if inside else "abstained"
