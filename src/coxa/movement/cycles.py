"""Gait cycles: curves on 0-100 % from one heel strike to the next, by side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import ArrayLike, NDArray

from coxa.errors import CoxaError
from coxa.movement.events import GaitEvents, Side
from coxa.movement.spline import resample

Floats = NDArray[np.float64]
PERCENT = np.linspace(0.0, 100.0, 101)


@dataclass(frozen=True)
class Stride:
    """One cycle of a side (s), from a heel strike to its next; `toe_off` None where unseen."""

    start: float
    end: float
    toe_off: float | None


@dataclass(frozen=True, eq=False)
class Cycles:
    """Curves of one side over its strides: `values` (strides, 101, k) at `percent` (101,)."""

    side: Side
    names: tuple[str, ...]
    percent: Floats
    values: Floats
    spans: tuple[Stride, ...]
    warnings: tuple[str, ...] = ()

    @property
    def strides(self) -> int:
        """Count the strides."""
        return len(self.spans)

    @property
    def mean(self) -> Floats | None:
        """Average the strides, (101, k); None without a stride."""
        return self.values.mean(axis=0) if self.strides else None

    @property
    def sd(self) -> Floats | None:
        """Spread of the strides about their mean (n - 1), (101, k); None below two strides."""
        return self.values.std(axis=0, ddof=1) if self.strides > 1 else None

    @property
    def toe_off_percent(self) -> float | None:
        """Average instant of toe-off (% of the cycle); None where none was seen."""
        seen = [
            100.0 * (s.toe_off - s.start) / (s.end - s.start)
            for s in self.spans
            if s.toe_off is not None
        ]
        return float(np.mean(seen)) if seen else None


def find_strides(events: GaitEvents, side: Side) -> tuple[tuple[Stride, ...], tuple[str, ...]]:
    """Pair each heel strike of a side with its next, and say which pairs were refused.

    A pair that holds two toe-offs of that side, or two heel strikes of the other, spans a heel
    strike that was not seen, so it is no stride.
    """
    strikes = events.times(side, "heel_strike")
    toe_offs = events.times(side, "toe_off")
    others = events.times("l" if side == "r" else "r", "heel_strike")
    strides: list[Stride] = []
    warnings: list[str] = []
    for start, end in pairwise(strikes):
        off = [t for t in toe_offs if start < t < end]
        if len(off) > 1 or sum(start < t < end for t in others) > 1:
            warnings.append(f"{start:.3f}-{end:.3f} s is no stride: a heel strike is missing in it")
            continue
        strides.append(Stride(start, end, off[0] if off else None))
    return tuple(strides), tuple(warnings)


def cut_cycles(
    time: ArrayLike,
    values: ArrayLike,
    events: GaitEvents,
    side: Side,
    names: Sequence[str] = (),
) -> Cycles:
    """Cut curves into the strides of a side, each on 101 even points from 0 to 100 %.

    Takes `time` (n,) s and `values` (n,) or (n, k) in any unit; interpolates with a natural cubic
    spline and never beyond the record: a stride that is not wholly inside is left out and named.
    """
    t = np.asarray(time, dtype=np.float64)
    v = np.asarray(values, dtype=np.float64)
    v = v[:, None] if v.ndim == 1 else v
    labels = tuple(names) if names else tuple(f"column {i + 1}" for i in range(v.shape[1]))
    _check(t, v, labels)
    strides, warnings = find_strides(events, side)
    inside = tuple(s for s in strides if s.start >= t[0] and s.end <= t[-1])
    cut = tuple(
        f"{s.start:.3f}-{s.end:.3f} s is left out: the curves cover {t[0]:.3f}-{t[-1]:.3f} s"
        for s in strides
        if s not in inside
    )
    at = [s.start + PERCENT / 100.0 * (s.end - s.start) for s in inside]
    rows = [resample(t, v, x, parity=True) for x in at]
    shape = (len(inside), len(PERCENT), v.shape[1])
    stack = np.asarray(rows, dtype=np.float64).reshape(shape)
    return Cycles(side, labels, PERCENT.copy(), stack, inside, warnings + cut)


def _check(t: Floats, v: Floats, names: tuple[str, ...]) -> None:
    if t.ndim != 1 or v.ndim != 2 or len(t) != len(v) or len(t) < 2:
        raise CoxaError(f"time {t.shape} and values {v.shape} must have 2 or more rows in common")
    if len(names) != v.shape[1]:
        raise CoxaError(f"{len(names)} names are given for {v.shape[1]} curves")
    if (np.diff(t) <= 0).any():
        raise CoxaError("times do not increase", todo="Sort the rows and drop repeated times.")
    bad = ~np.isfinite(v).all(axis=0)
    if bad.any():
        name = names[int(np.argmax(bad))]
        raise CoxaError("a curve holds NaN or infinity", column=name, todo="Cut those frames.")
