"""Whether the plates carry the whole person: each standing foot, and the weight."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from coxa.findings.feet import Ground
from coxa.findings.warning import TrialWarning
from coxa.model.bodies import G
from coxa.movement.contacts import CONTACT_ON_N
from coxa.movement.cycles import find_strides
from coxa.movement.events import SIDES, Side, events_from_plates, side_name
from coxa.movement.motion import Floats
from coxa.movement.velocity import velocity

Mask = NDArray[np.bool_]

WEIGHT_LIMIT = 5.0
MISSING_SHARE = 0.2
MISSING_BEGINS = 0.02
MIN_SPAN_S = 0.5
SHORTEST_GAP_S = 0.06

HICKS = "Hicks 2015, J Biomech Eng 137:020905"


@dataclass(frozen=True, eq=False)
class FootLoad:
    """All a foot's plates together, in the lab: force (n, 3) N at point (n, 3) m over time (n,) s.

    `point` is None where no centre of pressure was given.
    """

    time: Floats
    force: Floats
    point: Floats | None = None


@dataclass(frozen=True, eq=False)
class Coverage:
    """In which frames of a movement each standing foot has its plate.

    `uncovered` marks (n,) frames by foot, `gaps` those of any foot and those without a record;
    `span` (s) is the longest time without a gap, None when there is none.
    """

    uncovered: Mapping[Side, Mask]
    gaps: Mask
    span: tuple[float, float] | None


@dataclass(frozen=True)
class Weighing:
    """The mass (kg) that the plates carry from `start` to `end` (s), and how it was found."""

    mass: float
    start: float
    end: float
    how: str


def upward(load: FootLoad, time: Floats, up: Floats) -> Floats:
    """Sample the upward force (n,) N at `time`, NaN where the plate was not recorded."""
    return np.interp(time, load.time, load.force @ up, left=np.nan, right=np.nan)


def find_coverage(
    time: Floats, ground: Ground, loads: Mapping[Side, FootLoad], up: Floats
) -> Coverage:
    """Find the frames in which a foot stands and its plate shows no load, or was not recorded.

    A walking foot stands, by its motion, from some 40 ms after it is loaded until some 70 ms
    before it is free. Where a foot lands more softly its stand may seem to begin early, so what
    lasts less than 60 ms is not counted.
    """
    uncovered: dict[Side, Mask] = {}
    for side, standing in ground.standing.items():
        if side in loads:
            force = upward(loads[side], time, up)
            uncovered[side] = _lasting(time, standing & ~(force > CONTACT_ON_N))
        else:
            uncovered[side] = standing.copy()
    bad = np.zeros(len(time), dtype=np.bool_)
    for mask in uncovered.values():
        bad |= mask
    for load in loads.values():
        bad |= (time < load.time[0]) | (time > load.time[-1])
    return Coverage(uncovered, bad, longest_span(time, ~bad))


def _lasting(time: Floats, mask: Mask) -> Mask:
    """Keep the runs of marked frames that last."""
    step = float(np.median(np.diff(time)))
    kept = np.zeros_like(mask)
    for start, end in runs(time, mask):
        if end - start + step >= SHORTEST_GAP_S:
            kept |= (time >= start) & (time <= end)
    return kept


def longest_span(time: Floats, good: Mask) -> tuple[float, float] | None:
    """Return the first and last time (s) of the longest run of good frames."""
    spans = runs(time, good)
    return max(spans, key=lambda s: s[1] - s[0]) if spans else None


def runs(time: Floats, mask: Mask) -> list[tuple[float, float]]:
    """List the first and last time (s) of every run of marked frames."""
    edges = np.flatnonzero(np.diff(np.concatenate(([0], mask.astype(np.int8), [0]))))
    starts, stops = edges[::2], edges[1::2] - 1
    return [(float(time[a]), float(time[b])) for a, b in zip(starts, stops, strict=True)]


def weigh(
    loads: Mapping[Side, FootLoad],
    span: tuple[float, float],
    up: Floats,
    time: Floats,
    com: Floats | None = None,
    others: Sequence[FootLoad] = (),
) -> Weighing | None:
    """Weigh the person on the plates within a span in which they carry everything.

    With the mass centre `com` (n, 3) m at `time`, impulse and momentum give the mass of any
    span: m = impulse / (g T + change of upward velocity). Without it the mean over whole
    strides is taken, over which that change averages out. `others` act elsewhere than on a foot
    (a box in the hands). None where neither can be had.
    """
    everything = (*loads.values(), *others)
    if com is not None:
        start, end = span
        if end - start < MIN_SPAN_S:
            return None
        rise = velocity(time, com) @ up
        change = float(np.interp(end, time, rise) - np.interp(start, time, rise))
        gained = G * (end - start) + change
        return Weighing(_impulse(everything, start, end, up) / gained, start, end, "momentum")
    strides = [
        s
        for side in SIDES
        if side in loads
        for s in find_strides(
            events_from_plates(loads[side].time, {side: loads[side].force @ up}),
            side,
        )[0]
        if s.start >= span[0] and s.end <= span[1]
    ]
    if not strides:
        return None
    masses = [_impulse(everything, s.start, s.end, up) / (G * (s.end - s.start)) for s in strides]
    first, last = min(s.start for s in strides), max(s.end for s in strides)
    return Weighing(float(np.mean(masses)), first, last, f"{len(strides)} whole strides")


def _impulse(loads: Sequence[FootLoad], start: float, end: float, up: Floats) -> float:
    total = 0.0
    for load in loads:
        inner = load.time[(load.time > start) & (load.time < end)]
        t = np.concatenate(([start], inner, [end]))
        total += float(np.trapezoid(np.interp(t, load.time, load.force @ up), t))
    return total


def weight_warnings(weighing: Weighing, mass: float) -> list[TrialWarning]:
    """Warn when the plates carry another mass than the model has."""
    off = 100.0 * (weighing.mass - mass) / mass
    if abs(off) <= WEIGHT_LIMIT:
        return []
    return [
        TrialWarning(
            "plates_weight",
            f"the plates carry {weighing.mass:.1f} kg ({weighing.start:.2f}-{weighing.end:.2f} s, "
            f"by {weighing.how}) but the model has {mass:.1f} kg: {off:+.1f} %",
            off,
            "%",
            WEIGHT_LIMIT,
            f"{HICKS}: an error of 5 % in weight alone spends all of the residual allowed",
        )
    ]


def coverage_warnings(
    time: Floats, coverage: Coverage, complete: tuple[float, float] | None
) -> list[TrialWarning]:
    """Warn of frames in which a foot stands without a plate; they are `complete` elsewhere."""
    found: list[TrialWarning] = []
    for side, mask in coverage.uncovered.items():
        if not mask.any():
            continue
        spans = ", ".join(f"{a:.2f}-{b:.2f}" for a, b in runs(time, mask)[:6])
        found.append(
            TrialWarning(
                "foot_without_plate",
                f"the {side_name(side)} foot stands without a plate in {int(mask.sum())} of "
                f"{len(mask)} frames ({spans} s); the plates are complete {_whole(complete)}",
                float(mask.sum()),
                "frames",
                0.0,
                "Coxa: forces of that leg are wrong there",
            )
        )
    return found


def _whole(span: tuple[float, float] | None) -> str:
    return "never" if span is None else f"from {span[0]:.2f} to {span[1]:.2f} s"


def missing_weight(
    time: Floats, com: Floats, mass: float, loads: Sequence[FootLoad], up: Floats
) -> Floats:
    """Return the share (n,) of body weight that the movement asks for and no plate carries."""
    asked = mass * (G + velocity(time, velocity(time, com)) @ up)
    carried = np.sum([np.nan_to_num(upward(f, time, up)) for f in loads], axis=0)
    return (asked - carried) / (mass * G)


def missing_frames(time: Floats, share: Floats) -> Mask:
    """Mark the gaps in which that share passes a fifth, each from where it begins to where it ends.

    So a foot that steps off its plate is found from the first of its weight that is lost.
    """
    missing = np.zeros(len(time), dtype=np.bool_)
    for start, end in runs(time, share > MISSING_BEGINS):
        inside = (time >= start) & (time <= end)
        if share[inside].max() > MISSING_SHARE:
            missing |= inside
    return missing


def incomplete_warnings(
    missing: Mask, share: Floats, complete: tuple[float, float] | None
) -> list[TrialWarning]:
    """Warn of frames in which the plates miss a part of body weight."""
    if not missing.any():
        return []
    worst = 100.0 * float(share.max())
    return [
        TrialWarning(
            "plates_incomplete",
            f"in {int(missing.sum())} of {len(missing)} frames the plates miss weight that the "
            f"movement asks for, up to {worst:.0f} % of body weight; they are complete "
            f"{_whole(complete)}",
            worst,
            "% of body weight",
            100.0 * MISSING_SHARE,
            "Coxa: well above the noise of twice differentiated motion",
        )
    ]
