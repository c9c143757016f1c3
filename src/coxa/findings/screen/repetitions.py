"""Where in a movement someone stands on one leg, is lowest, or is bent furthest."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.signal import find_peaks

from coxa.errors import CoxaError
from coxa.findings.screen.curves import OUTWARD, Curves
from coxa.findings.screen.measured import Task
from coxa.model.model import Model
from coxa.movement.events import SIDES, GaitEvents, Side, events_from_kinematics
from coxa.movement.motion import Floats, Motion

Flags = NDArray[np.bool_]

LIFTED_M = 0.035
"""An ankle so much above the other's is that of a lifted foot."""
HANGING_M, HANGING_DEG = 0.01, 20.0
"""So is one a little above the other's, where its knee is bent by so much more."""
LEVEL_M = 0.025
"""Ankles no further apart than this in height are those of feet that both stand."""
HELD_S = 1.2
"""Shorter than this is a step, no stand."""
SETTLING_S = 0.4
"""What is left out at either end of a stand: the weight is still shifting."""
DIP_M = 0.05
"""The hips go down by more than this in a squat."""
UPRIGHT_DEG = 30.0
"""Knees and trunk bent by less than this are those of standing."""
BEND_DEG = 25.0
"""The trunk leans forward by more than this in a hinge."""


@dataclass(frozen=True)
class Span:
    """Frames `first` up to `last` (not included) in which a leg (or both: None) bears the body."""

    side: Side | None
    first: int
    last: int

    @property
    def frames(self) -> slice:
        """Return the frames."""
        return slice(self.first, self.last)


def single_stances_of_walk(model: Model, motion: Motion) -> tuple[tuple[Span, ...], Flags]:
    """Find the single stances of a walk, and the frames (n,) of whole strides.

    A leg stands alone from the other's toe-off to the other's heel strike
    (`events_from_kinematics`).
    """
    place = {name: model.positions(motion.values, name) for name in _feet()}
    events = events_from_kinematics(
        motion.time,
        model.positions(motion.values, "pelvis"),
        {side: place[f"calcn_{side}"] for side in SIDES},
        {side: place[f"toes_{side}"] for side in SIDES},
    )
    spans: list[Span] = []
    for side in SIDES:
        other: Side = "l" if side == "r" else "r"
        strikes = events.times(other, "heel_strike")
        for off in events.times(other, "toe_off"):
            after = [t for t in strikes if t > off]
            if after and after[0] - off < HELD_S:
                first, last = np.searchsorted(motion.time, (off, after[0]))
                spans.append(Span(side, int(first), int(last) + 1))
    return tuple(s for s in spans if s.last - s.first > 2), _whole_strides(motion.time, events)


def stands(curves: Curves) -> tuple[Span, ...]:
    """Find where one foot alone is on the ground for longer than a step."""
    found: list[Span] = []
    for side in SIDES:
        other: Side = "l" if side == "r" else "r"
        up = -OUTWARD[side] * curves.ankle_up
        bent = curves.knee_flexion[other] - curves.knee_flexion[side] > HANGING_DEG
        alone = (up > LIFTED_M) | ((up > HANGING_M) & bent)
        if len(curves.time) == 1:
            found += [Span(side, 0, 1)] if alone[0] else []
            continue
        for first, last in _runs(alone):
            if curves.time[last - 1] - curves.time[first] >= HELD_S:
                found.append(_settled(curves.time, side, first, last))
    return tuple(sorted(found, key=lambda span: span.first))


def quiet_frames(curves: Curves) -> Flags:
    """Return where both feet are down and the knees straight, (n,) true or false."""
    still = (np.abs(curves.ankle_up) < LEVEL_M) & (np.abs(curves.trunk_forward) < UPRIGHT_DEG)
    for side in SIDES:
        still &= curves.knee_flexion[side] < UPRIGHT_DEG
    return still


def dips(curves: Curves, inside: slice = slice(None)) -> tuple[int, ...]:
    """Find the frames in which the hips are lowest, each `DIP_M` below what is around it."""
    first = inside.start or 0
    height = curves.hips[inside]
    ends = np.concatenate([[height.max()], height, [height.max()]])
    peaks, _ = find_peaks(-ends, prominence=DIP_M)
    return tuple(int(i) - 1 + first for i in peaks)


def bends(curves: Curves) -> tuple[tuple[int, int], ...]:
    """Find each forward bend: the frame it starts upright from, and that of its end."""
    forward = curves.trunk_forward
    ends = np.concatenate([[forward.min()], forward, [forward.min()]])
    peaks, _ = find_peaks(ends, prominence=BEND_DEG)
    found: list[tuple[int, int]] = []
    before = 0
    for peak in (int(i) - 1 for i in peaks):
        if peak > before:
            found.append((before + int(np.argmin(forward[before:peak])), peak))
            before = peak
    return tuple(found)


def find_task(model: Model, motion: Motion, curves: Curves) -> Task:
    """Guess what is done in a movement. Raises `CoxaError` where it is none that is known."""
    if len(motion.time) >= 50 and single_stances_of_walk(model, motion)[0] and not stands(curves):
        return "walk"
    alone = stands(curves)
    if alone:
        return "single-leg-squat" if any(dips(curves, s.frames) for s in alone) else "stand"
    knees = max(float(np.ptp(curves.knee_flexion[s])) for s in SIDES)
    if bends(curves) and knees < 60.0:
        return "hinge"
    if dips(curves):
        seated = any(float(curves.knee_flexion[s][0]) > 60.0 for s in SIDES)
        return "rise" if seated else "squat"
    raise CoxaError(
        "this is neither a walk, a stand on one leg, a squat, nor a bend",
        file=motion.source or None,
        todo="Name the task: walk, stand, single-leg-squat, squat, rise or hinge.",
    )


def _whole_strides(time: Floats, events: GaitEvents) -> Flags:
    inside = np.zeros(len(time), dtype=bool)
    for side in SIDES:
        strikes = events.times(side, "heel_strike")
        if len(strikes) > 1:
            inside |= (time >= strikes[0]) & (time < strikes[-1])
            break
    return inside if inside.any() else ~inside


def _runs(flags: Flags) -> list[tuple[int, int]]:
    edges = np.flatnonzero(np.diff(np.concatenate([[False], flags, [False]]).astype(int)))
    return [(int(a), int(b)) for a, b in edges.reshape(-1, 2)]


def _settled(time: Floats, side: Side, first: int, last: int) -> Span:
    a, b = np.searchsorted(time, (time[first] + SETTLING_S, time[last - 1] - SETTLING_S))
    return Span(side, int(a), int(b) + 1)


def _feet() -> tuple[str, ...]:
    return tuple(f"{body}_{side}" for body in ("calcn", "toes") for side in SIDES)
