"""Markers as a laboratory saw them."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from coxa.movement.motion import select

Floats = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Markers:
    """Marker positions over time: time (n,) s, positions (n, K, 3) m, NaN where not seen.

    Axes are OpenSim's (X forward, Y up). `rotation_applied` (3, 3) took the source's axes to
    them; None: the source's axes were taken as they are.
    """

    names: tuple[str, ...]
    time: Floats
    positions: Floats
    rate_hz: float
    source: str = ""
    rotation_applied: Floats | None = None
    warnings: tuple[str, ...] = ()

    def between(self, start: float | None = None, end: float | None = None) -> Markers:
        """Return the frames from `start` to `end` (s), both included; None leaves a side open.

        Raises `CoxaError` when no frame lies there.
        """
        inside = select(self.time, start, end, self.source)
        return replace(self, time=self.time[inside], positions=self.positions[inside])
