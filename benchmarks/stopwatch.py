"""Time something again and again: the median, and from where to where."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from time import perf_counter

import numpy as np

from coxa.kernels.arrays import Floats

WARM, REPEATS = 3, 25


@dataclass(frozen=True, eq=False)
class Times:
    """How long each of several runs took, in s."""

    seconds: Floats

    @property
    def median(self) -> float:
        """Return the median, in s."""
        return float(np.median(self.seconds))

    def text(self, unit: str, scale: float) -> str:
        """Write the median with the spread, `scale` times the seconds."""
        low, high = scale * self.seconds.min(), scale * self.seconds.max()
        return f"{scale * self.median:.3g} {unit} ({low:.3g}–{high:.3g})"


def clock(call: Callable[[], object], repeats: int = REPEATS, warm: int = WARM) -> Times:
    """Time calls, after some that are not counted."""
    for _ in range(warm):
        call()
    return Times(np.array([_once(call) for _ in range(repeats)]))


def _once(call: Callable[[], object]) -> float:
    begun = perf_counter()
    call()
    return perf_counter() - begun
