"""Gait events: when each foot strikes and leaves the ground, from plates or from motion."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

import numpy as np
from numpy.typing import ArrayLike, NDArray

from coxa.errors import CoxaError
from coxa.movement.contacts import (
    CONTACT_OFF_N,
    CONTACT_ON_N,
    MIN_STANCE_S,
    MIN_SWING_S,
    find_contacts,
)
from coxa.movement.velocity import smoothed

Side = Literal["r", "l"]
Kind = Literal["heel_strike", "toe_off"]
Source = Literal["plates", "kinematics"]
Floats = NDArray[np.float64]

SIDES: tuple[Side, Side] = ("r", "l")

MIN_STRIDE_S = 0.4
MIN_EXCURSION_M = 0.1
"""Feet that never move 10 cm past each other are not walking."""


@dataclass(frozen=True)
class GaitEvent:
    """A foot strikes or leaves the ground at `time` (s)."""

    time: float
    side: Side
    kind: Kind
    source: Source


@dataclass(frozen=True)
class GaitEvents:
    """Events in order of time, and what was odd about finding them."""

    events: tuple[GaitEvent, ...]
    warnings: tuple[str, ...] = ()

    def times(self, side: Side, kind: Kind) -> tuple[float, ...]:
        """List the times (s) of one kind of event on one side."""
        return tuple(e.time for e in self.events if e.side == side and e.kind == kind)


def events_from_plates(
    time: ArrayLike,
    vertical_force: Mapping[Side, ArrayLike],
    *,
    on: float = CONTACT_ON_N,
    off: float = CONTACT_OFF_N,
    min_stance: float = MIN_STANCE_S,
    min_swing: float = MIN_SWING_S,
) -> GaitEvents:
    """Find heel strikes and toe-offs from the upward force under each foot.

    `vertical_force` holds (n,) N by foot ("r", "l"), already summed over every plate that foot
    stood on. See `find_contacts` for the thresholds.
    """
    events: list[GaitEvent] = []
    warnings: list[str] = []
    for side in SIDES:
        if side not in vertical_force:
            warnings.append(f"no plate is given for the {side_name(side)} foot")
            continue
        contacts = find_contacts(
            time,
            vertical_force[side],
            on=on,
            off=off,
            min_stance=min_stance,
            min_swing=min_swing,
        )
        if not contacts:
            warnings.append(f"the {side_name(side)} foot is never loaded above {on:g} N")
        for c in contacts:
            if c.start is not None:
                events.append(GaitEvent(c.start, side, "heel_strike", "plates"))
            if c.end is not None:
                events.append(GaitEvent(c.end, side, "toe_off", "plates"))
    return _sorted(events, warnings)


def events_from_kinematics(
    time: ArrayLike,
    pelvis: ArrayLike,
    heel: Mapping[Side, ArrayLike],
    toe: Mapping[Side, ArrayLike] | None = None,
    *,
    up: tuple[float, float, float] = (0.0, 1.0, 0.0),
    cutoff_hz: float = 6.0,
) -> GaitEvents:
    """Find heel strikes and toe-offs from where the feet are, seen from the pelvis.

    The heel strikes where it is farthest ahead of the pelvis, the toe leaves where it is farthest
    behind: Zeni, Richards & Higginson 2008, Gait & Posture 27:710, on a treadmill or over ground.

    Takes `time` (n,) s, `pelvis` (n, 3) m, and by foot `heel` and `toe` (n, 3) m: markers or
    origins of bodies (`toe` None: the heel serves for both). The direction of walking is the
    horizontal one in which the feet swing about the pelvis, signed so that a lifted foot moves
    ahead; neither the lab's axes nor an advancing pelvis are assumed.
    """
    t = np.asarray(time, dtype=np.float64)
    toe = heel if toe is None else toe
    missing: list[Side] = [s for s in SIDES if s not in heel or s not in toe]
    if missing:
        raise CoxaError(
            "gait events need both feet; missing: " + ", ".join(side_name(s) for s in missing),
            todo="Give the heel (and toe) of both feet.",
        )
    even = np.linspace(t[0], t[-1], len(t))
    origin = _path(t, pelvis, even, "pelvis", cutoff_hz)
    heels = {s: _path(t, heel[s], even, f"{side_name(s)} heel", cutoff_hz) - origin for s in SIDES}
    toes = {s: _path(t, toe[s], even, f"{side_name(s)} toe", cutoff_hz) - origin for s in SIDES}
    forward, share = walking_direction(even, [heels["r"], heels["l"]], up)
    apart = (heels["r"] - heels["l"]) @ forward
    if np.ptp(apart) < MIN_EXCURSION_M:
        return GaitEvents(
            (), (f"the feet pass each other by {np.ptp(apart):.3f} m only: this is not walking",)
        )
    warnings: list[str] = []
    if share < 0.8:
        warnings.append(
            f"the walk turns: one direction holds {100 * share:.0f} % of the motion of the feet, "
            "so events from kinematics are rough"
        )
    events: list[GaitEvent] = []
    for s in SIDES:
        events += [
            GaitEvent(x, s, "heel_strike", "kinematics") for x in _peaks(even, heels[s] @ forward)
        ]
        events += [
            GaitEvent(x, s, "toe_off", "kinematics") for x in _peaks(even, -(toes[s] @ forward))
        ]
    return _sorted(events, warnings)


def walking_direction(
    time: Floats, feet_from_pelvis: list[Floats], up: tuple[float, float, float] = (0.0, 1.0, 0.0)
) -> tuple[Floats, float]:
    """Find the horizontal direction of walking (3,) and its share of the feet's motion.

    It is the first principal axis of the feet about the pelvis, each (n, 3) m at even times.
    A foot is carried ahead while it is high, so height and forward speed rise together.
    """
    u = np.asarray(up, dtype=np.float64)
    u = u / np.linalg.norm(u)
    centred = [f - f.mean(axis=0) for f in feet_from_pelvis]
    flat = np.vstack([f - np.outer(f @ u, u) for f in centred])
    _, size, axes = np.linalg.svd(flat, full_matrices=False)
    forward = axes[0]
    step = float(time[1] - time[0])
    lift = sum(float((f @ u) @ np.gradient(f @ forward, step)) for f in centred)
    total = float((size**2).sum())
    return (forward if lift >= 0 else -forward), (float(size[0] ** 2) / total if total > 0 else 0.0)


def fill_events(measured: GaitEvents, estimated: GaitEvents, *, same: float = 0.2) -> GaitEvents:
    """Add to the measured events those estimated ones that no plate saw.

    Two events of one kind and side within `same` (s) are the same event, and the measured one
    stays. A mean difference above 0.05 s is warned of.
    """
    added: list[GaitEvent] = []
    apart: list[float] = []
    for e in estimated.events:
        near = [m.time - e.time for m in measured.events if (m.side, m.kind) == (e.side, e.kind)]
        closest = min(near, key=abs, default=np.inf)
        if abs(closest) <= same:
            apart.append(float(closest))
        else:
            added.append(e)
    warnings = [*measured.warnings, *estimated.warnings]
    if apart and abs(float(np.mean(apart))) > 0.05:
        warnings.append(
            f"plates see events {1000 * float(np.mean(apart)):+.0f} ms from where the feet do "
            f"(mean of {len(apart)})"
        )
    return _sorted([*measured.events, *added], warnings)


def _path(t: Floats, points: ArrayLike, even: Floats, what: str, cutoff_hz: float) -> Floats:
    p = np.asarray(points, dtype=np.float64)
    if t.ndim != 1 or p.shape != (len(t), 3) or len(t) < 4:
        raise CoxaError(f"{what} {p.shape} must be (n, 3) with n = {len(t)} times, 4 or more")
    if not (np.isfinite(t).all() and np.isfinite(p).all()):
        raise CoxaError(f"{what} holds NaN or infinity", todo="Cut or fill those frames.")
    if (np.diff(t) <= 0).any():
        raise CoxaError("times do not increase", todo="Sort the rows and drop repeated times.")
    return smoothed(even, np.column_stack([np.interp(even, t, c) for c in p.T]), cutoff_hz)


def _peaks(t: Floats, x: Floats) -> list[float]:
    """Find the maxima of x, one a stride at most, placed by a parabola through three samples."""
    from scipy.signal import find_peaks  # late: its import takes half a second

    step = float(t[1] - t[0])
    apart = max(1, int(MIN_STRIDE_S / step))
    found, _ = find_peaks(x, distance=apart, prominence=0.15 * float(np.ptp(x)))
    a, b, c = x[found - 1], x[found], x[found + 1]
    bend = a - 2 * b + c
    shift = np.where(bend < 0, 0.5 * (a - c) / np.where(bend < 0, bend, -1.0), 0.0)
    return [float(v) for v in t[found] + step * shift]


def _sorted(events: list[GaitEvent], warnings: list[str]) -> GaitEvents:
    ordered = tuple(sorted(events, key=lambda e: e.time))
    odd = [w for s in SIDES if (w := _gaps(ordered, s))]
    return GaitEvents(ordered, (*warnings, *odd))


def _gaps(events: tuple[GaitEvent, ...], side: Side) -> str:
    """Say where a side has two strikes, or two toe-offs, with nothing between."""
    mine = [e for e in events if e.side == side]
    bad = [f"{a.time:.3f} and {b.time:.3f} s" for a, b in pairwise(mine) if a.kind == b.kind]
    return f"the {side_name(side)} foot misses an event between " + ", ".join(bad) if bad else ""


def side_name(side: Side) -> str:
    """Spell a side out."""
    return "right" if side == "r" else "left"
