"""How far one signal runs ahead of another."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from coxa.movement.motion import Floats

STEP_S = 0.002
MIN_FRAMES = 10


@dataclass(frozen=True)
class Lag:
    """The lead (s) of one signal over another at which they agree best.

    `r` is Pearson's correlation there, over `frames`; `r_zero` the one without any shift.
    `at_edge`: the best is the end of the search, so the true one may lie beyond.
    """

    seconds: float
    r: float
    frames: int
    r_zero: float | None
    at_edge: bool


def find_lag(
    time: Floats,
    x: Floats,
    other_time: Floats,
    y: Floats,
    first: float,
    last: float,
    step: float = STEP_S,
) -> Lag | None:
    """Find by how much y leads x, between `first` and `last` (s): y(t - lag) looks most like x(t).

    Takes x (n,) or (n, k) at `time` (n,) and y (m,) or (m, k) at `other_time` (m,); columns are
    correlated together, each about its own mean. Every shift uses the frames that both cover,
    10 or more and at least half of the most that any shift has. None when either is flat.
    """
    x2 = x[:, None] if x.ndim == 1 else x
    y2 = y[:, None] if y.ndim == 1 else y
    count = round((last - first) / step) + 1
    lags = np.linspace(first, last, count)
    frames = np.array(
        [((time - lag >= other_time[0]) & (time - lag <= other_time[-1])).sum() for lag in lags]
    )
    enough = frames >= max(MIN_FRAMES, 0.5 * float(frames.max()))
    r = np.full(count, -np.inf)
    for i in np.flatnonzero(enough):
        value = _correlate(time, x2, other_time, y2, float(lags[i]))
        r[i] = -np.inf if value is None else value
    best = int(np.argmax(r))
    if not np.isfinite(r[best]):
        return None
    return Lag(
        seconds=float(lags[best]) + _vertex(r, best) * float(lags[1] - lags[0]),
        r=float(r[best]),
        frames=int(frames[best]),
        r_zero=_correlate(time, x2, other_time, y2, 0.0),
        at_edge=best in (0, count - 1),
    )


def _correlate(time: Floats, x: Floats, other_time: Floats, y: Floats, lag: float) -> float | None:
    """Correlate x(t) with y(t - lag) where both are known; None where too few or flat."""
    at = time - lag
    both = (at >= other_time[0]) & (at <= other_time[-1])
    if both.sum() < MIN_FRAMES:
        return None
    a = x[both]
    b = np.column_stack([np.interp(at[both], other_time, c) for c in y.T])
    a = a - a.mean(axis=0)
    b = b - b.mean(axis=0)
    size = float(np.sqrt((a**2).sum() * (b**2).sum()))
    scale = float(abs(x).max() * abs(y).max()) * int(both.sum())
    return float((a * b).sum()) / size if size > 1e-12 * scale else None


def _vertex(r: Floats, i: int) -> float:
    """Place the top of the parabola through r at i - 1, i, i + 1, in steps from i."""
    if i in (0, len(r) - 1) or not np.isfinite(r[i - 1 : i + 2]).all():
        return 0.0
    bend = float(r[i - 1] - 2 * r[i] + r[i + 1])
    return 0.5 * float(r[i - 1] - r[i + 1]) / bend if bend < 0 else 0.0
