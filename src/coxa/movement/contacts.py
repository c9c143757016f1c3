"""When a foot is loaded, from the force under it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from coxa.errors import CoxaError

Floats = NDArray[np.float64]

CONTACT_ON_N = 20.0
CONTACT_OFF_N = 10.0
"""Tirosh & Sparrow 2003, J Appl Biomech 19:178: any threshold up to 50 N finds heel strike;
toe-off needs 10 N or less."""

MIN_STANCE_S = 0.1
MIN_SWING_S = 0.1


@dataclass(frozen=True)
class Contact:
    """A foot on the ground from `start` to `end` (s); None where the record is cut."""

    start: float | None
    end: float | None


def find_contacts(
    time: ArrayLike,
    vertical_force: ArrayLike,
    *,
    on: float = CONTACT_ON_N,
    off: float = CONTACT_OFF_N,
    min_stance: float = MIN_STANCE_S,
    min_swing: float = MIN_SWING_S,
) -> tuple[Contact, ...]:
    """Find when a foot is loaded: above `on` (N), until below `off` (N).

    Takes `time` (n,) s and the upward force under that foot (n,) N. Instants are interpolated
    between samples. Gaps shorter than `min_swing` are closed first, then contacts shorter than
    `min_stance` are dropped; a contact cut by either end of the record is kept whatever it lasts.
    """
    t, force = _samples(time, vertical_force)
    if off > on:
        raise CoxaError(
            f"a contact cannot end above the force it begins at ({off:g} N > {on:g} N)",
            todo="Give off <= on.",
        )
    loaded = _hysteresis(force, on, off)
    edges = np.flatnonzero(np.diff(loaded.astype(np.int8)))
    starts: list[float | None] = [None] if loaded[0] else []
    ends: list[float | None] = []
    for i in edges:
        rising = bool(loaded[i + 1])
        (starts if rising else ends).append(_crossing(t, force, int(i), on if rising else off))
    if loaded[-1]:
        ends.append(None)
    spans = _close_gaps(list(zip(starts, ends, strict=True)), min_swing)
    return tuple(Contact(a, b) for a, b in spans if a is None or b is None or b - a >= min_stance)


def _samples(time: ArrayLike, values: ArrayLike) -> tuple[Floats, Floats]:
    t = np.asarray(time, dtype=np.float64)
    x = np.asarray(values, dtype=np.float64)
    if t.ndim != 1 or x.shape != t.shape or len(t) < 2:
        raise CoxaError(
            f"time {t.shape} and force {x.shape} must be two equally long rows of 2 or more samples"
        )
    if not (np.isfinite(t).all() and np.isfinite(x).all()):
        raise CoxaError("time or force holds NaN or infinity", todo="Cut or repair those frames.")
    if (np.diff(t) <= 0).any():
        raise CoxaError("times do not increase", todo="Sort the rows and drop repeated times.")
    return t, x


def _hysteresis(force: Floats, on: float, off: float) -> NDArray[np.bool_]:
    """Mark frames in contact; between the two thresholds the last clear state holds."""
    clear = np.where(force > on, 1, np.where(force < off, -1, 0))
    known = np.flatnonzero(clear)
    if len(known) == 0:
        return np.zeros(len(force), dtype=np.bool_)
    last = np.searchsorted(known, np.arange(len(force)), side="right") - 1
    return clear[known[np.maximum(last, 0)]] > 0


def _crossing(t: Floats, x: Floats, i: int, level: float) -> float:
    """Interpolate where x passes `level` between samples i and i + 1."""
    return float(t[i] + (level - x[i]) / (x[i + 1] - x[i]) * (t[i + 1] - t[i]))


def _close_gaps(
    spans: list[tuple[float | None, float | None]], gap: float
) -> list[tuple[float | None, float | None]]:
    joined = spans[:1]
    for start, end in spans[1:]:
        before = joined[-1]
        if start is not None and before[1] is not None and start - before[1] < gap:
            joined[-1] = (before[0], end)
        else:
            joined.append((start, end))
    return joined
