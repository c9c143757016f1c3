"""A movement as coordinates over time."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from coxa.errors import CoxaError

Floats = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Motion:
    """Coordinates over time: time (n,) s, values (n, C) rad or m, in the model's order."""

    time: Floats
    coordinates: tuple[str, ...]
    values: Floats
    source: str = ""
    warnings: tuple[str, ...] = ()

    def between(self, start: float | None = None, end: float | None = None) -> Motion:
        """Return the frames from `start` to `end` (s), both included; None leaves a side open.

        Raises `CoxaError` when no frame lies there.
        """
        inside = select(self.time, start, end, self.source)
        return replace(self, time=self.time[inside], values=self.values[inside])


def select(time: Floats, start: float | None, end: float | None, source: str = "") -> slice:
    """Return the slice of increasing times (s) from `start` to `end`, both included."""
    first, last = time[0], time[-1]
    # Times written with few digits still meet the bounds they stand for.
    slack = 8.0 * np.spacing(max(abs(first), abs(last), 1.0))
    low = -np.inf if start is None else start - slack
    high = np.inf if end is None else end + slack
    inside = slice(
        int(np.searchsorted(time, low, side="left")),
        int(np.searchsorted(time, high, side="right")),
    )
    if inside.start >= inside.stop:
        raise no_frame(start, end, time, source)
    return inside


def no_frame(start: float | None, end: float | None, time: Floats, source: str) -> CoxaError:
    """Say that none of the times (s) lies from `start` to `end`."""
    first, last = time[0], time[-1]
    low, high = first if start is None else start, last if end is None else end
    return CoxaError(
        f"no frame lies between {low:.10g} and {high:.10g} s",
        file=source or None,
        todo=f"Choose times between {first:.10g} and {last:.10g} s.",
    )
