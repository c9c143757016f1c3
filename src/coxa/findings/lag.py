"""How far one signal runs ahead of another."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from coxa.kernels.arrays import Floats, Ints

STEP_S = 0.002
MIN_FRAMES = 10
BLOCK = 2**15
"""Frames times shifts worked on at once: enough to be quick, little enough to stay in the cache."""


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
    frames, r = np.empty(count, np.int64), np.empty(count)
    for block in np.array_split(np.arange(count), 1 + count * len(time) // BLOCK):
        frames[block], r[block] = _correlate(time, x2, other_time, y2, lags[block])
    r[frames < 0.5 * float(frames.max())] = -np.inf
    best = int(np.argmax(r))
    if not np.isfinite(r[best]):
        return None
    r_zero = float(_correlate(time, x2, other_time, y2, np.zeros(1))[1][0])
    return Lag(
        seconds=float(lags[best]) + _vertex(r, best) * float(lags[1] - lags[0]),
        r=float(r[best]),
        frames=int(frames[best]),
        r_zero=r_zero if np.isfinite(r_zero) else None,
        at_edge=best in (0, count - 1),
    )


def _correlate(
    time: Floats, x: Floats, other_time: Floats, y: Floats, lags: Floats
) -> tuple[Ints, Floats]:
    """Correlate x(t) with y(t - lag) where both are known.

    Returns, for each lag, those frames' number and r: -infinity where they are too few or flat.
    """
    at = time - lags[:, None]
    both = ((at >= other_time[0]) & (at <= other_time[-1])).astype(np.float64)
    frames = both.sum(axis=1)
    share = both / np.maximum(frames, 1.0)[:, None]
    xx, xy, yy = np.zeros((3, len(lags)))
    for x_column, y_column in zip(x.T, y.T, strict=True):
        b = np.interp(at, other_time, y_column)
        a = both * (x_column - (share @ x_column)[:, None])
        b = both * (b - np.einsum("ln,ln->l", share, b)[:, None])
        xx += np.einsum("ln,ln->l", a, a)
        xy += np.einsum("ln,ln->l", a, b)
        yy += np.einsum("ln,ln->l", b, b)
    size = np.sqrt(xx * yy)
    scale = float(abs(x).max() * abs(y).max()) * frames
    varied = (frames >= MIN_FRAMES) & (size > 1e-12 * scale)
    r = np.full(len(lags), -np.inf)
    np.divide(xy, size, out=r, where=varied)
    return frames.astype(np.int64), r


def _vertex(r: Floats, i: int) -> float:
    """Place the top of the parabola through r at i - 1, i, i + 1, in steps from i."""
    if i in (0, len(r) - 1) or not np.isfinite(r[i - 1 : i + 2]).all():
        return 0.0
    bend = float(r[i - 1] - 2 * r[i] + r[i + 1])
    return 0.5 * float(r[i - 1] - r[i + 1]) / bend if bend < 0 else 0.0
