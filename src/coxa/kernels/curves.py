"""Muscle curves as tables: a cubic an interval, equally spaced, straight lines beyond the ends.

Whatever the family, a muscle reads five curves, of normalised length, speed and force:
its fibre's active force over length, its passive force over length, its force over shortening and
over lengthening speed, and its tendon's force over length.
"""

from __future__ import annotations

from typing import NamedTuple

from coxa.kernels.arrays import Floats, Ints
from coxa.kernels.jit import inlined

INTERVALS = 512

ACTIVE, PASSIVE, SHORTENING, LENGTHENING, TENDON = 0, 1, 2, 3, 4


class Curves(NamedTuple):
    """C tables, and which of them each muscle reads."""

    table: Floats  # (C, INTERVALS, 4) coefficients in the interval's own 0..1, constant first
    span: Floats  # (C, 4) start, intervals per unit, slope before the start, slope after the end
    of: Ints  # (M, 5) table of each muscle's curves


@inlined
def read(curves, c, x):  # type: ignore[no-untyped-def]
    """Value and slope of table c at x."""
    start, per = curves.span[c, 0], curves.span[c, 1]
    u = (x - start) * per
    if u <= 0.0:
        slope = curves.span[c, 2]
        return curves.table[c, 0, 0] + slope * (x - start), slope
    if u >= INTERVALS:
        slope = curves.span[c, 3]
        a = curves.table[c, INTERVALS - 1]
        return a[0] + a[1] + a[2] + a[3] + slope * (x - start - INTERVALS / per), slope
    i = int(u)
    t = u - i
    a = curves.table[c, i]
    return a[0] + t * (a[1] + t * (a[2] + t * a[3])), per * (
        a[1] + t * (2.0 * a[2] + 3.0 * t * a[3])
    )
