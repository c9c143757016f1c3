"""The curves a muscle is read from, whatever family they come from.

To add a family, write the five functions of `FiberCurves` and name it in `capacity`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from coxa.errors import nearest
from coxa.kernels.arrays import Floats
from coxa.kernels.curves import INTERVALS

ERROR = 1e-6
"""Largest error of a table, in normalised force, or over the force where that is above 1."""


DYNAMICS = ("activation_time_constant", "deactivation_time_constant", "minimum_activation")
"""Properties that belong to activation over time and leave the curves as they are."""


class BadCurveError(ValueError):
    """Curve parameters that make no muscle. `capacity` adds the muscle's name."""


@dataclass(frozen=True)
class Curve:
    """A function between `start` and `end`, and the slopes of the lines that continue it."""

    value: Callable[[Floats], Floats]
    start: float
    end: float
    before: float = 0.0
    after: float = 0.0


@dataclass(frozen=True)
class FiberCurves:
    """A muscle's five curves, and the numbers of its family that scale them.

    Lengths are over the optimal fibre length or the tendon's slack length, speeds over the top
    speed, forces over the maximal isometric force.
    """

    active: Curve
    passive: Curve
    shortening: Curve  # from -1 to 0
    lengthening: Curve  # from 0
    tendon: Curve
    damping: float = 0.0
    shortest: float = 0.0  # optimal fibre lengths
    max_pennation: float = float(np.arccos(0.1))
    pace: float = 0.0

    @property
    def five(self) -> tuple[Curve, Curve, Curve, Curve, Curve]:
        """The curves in the order of `kernels.curves`."""
        return self.active, self.passive, self.shortening, self.lengthening, self.tendon


@lru_cache(maxsize=1024)
def tabulate(curve: Curve) -> tuple[Floats, Floats]:
    """Lay a curve out as `kernels.curves` reads it: coefficients (INTERVALS, 4) and span (4,).

    Each interval's cubic passes through the curve at both ends and at two points between.
    Raises `BadCurveError` where the table would miss the curve by more than `ERROR`.
    """
    # Chebyshev-Lobatto points keep a cubic's error near the least possible.
    at = np.array([0.0, 0.25, 0.75, 1.0])
    check = np.array([0.1, 0.5, 0.9])
    step = (curve.end - curve.start) / INTERVALS
    left = curve.start + step * np.arange(INTERVALS)[:, None]
    exact = curve.value(np.minimum(left + step * at, curve.end))
    table: Floats = np.linalg.solve(np.vander(at, increasing=True), exact.T).T.astype(np.float64)
    wanted = curve.value(left + step * check)
    missed = table @ np.vander(check, 4, increasing=True).T - wanted
    worst = float((np.abs(missed) / np.maximum(np.abs(wanted), 1.0)).max())
    if not worst <= ERROR:
        raise BadCurveError(
            f"a curve between {curve.start:g} and {curve.end:g} is too sharp for its table "
            f"(error {worst:.2g})"
        )
    span: Floats = np.array([curve.start, 1.0 / step, curve.before, curve.after], np.float64)
    return np.ascontiguousarray(table), span


def known(curves: Mapping[str, float], defaults: Mapping[str, float]) -> dict[str, float]:
    """Fill in the defaults of a family's numbers; refuse a name the family does not know."""
    for name, number in curves.items():
        if name not in defaults and name not in DYNAMICS:
            raise BadCurveError(f"no curve property '{name}'. {nearest(name, defaults)}")
        require(bool(np.isfinite(number)), f"{name} is {number:g}")
    return {name: curves.get(name, default) for name, default in defaults.items()}


def require(holds: bool, rule: str) -> None:
    """Refuse curve parameters that break a rule."""
    if not holds:
        raise BadCurveError(rule)
