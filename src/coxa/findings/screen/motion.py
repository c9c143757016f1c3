"""Measure a movement for the screen: each angle by repetition and side."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from coxa.errors import CoxaError
from coxa.findings.screen.curves import OUTWARD, Curves, read_curves
from coxa.findings.screen.measured import Measured, Recorded, Task, What
from coxa.findings.screen.repetitions import (
    Flags,
    Span,
    bends,
    dips,
    find_task,
    quiet_frames,
    single_stances_of_walk,
    stands,
)
from coxa.model.model import Model
from coxa.movement.events import SIDES, Side
from coxa.movement.motion import Floats, Motion

Read = Callable[[Curves, Side], Floats]
LEAST = 4
"""Rows of a walk: of fewer no speed can be told."""


def measure_motion(
    model: Model,
    motion: Motion,
    *,
    task: Task | None = None,
    recorded: Recorded = "markers",
    quiet: Motion | None = None,
) -> tuple[Measured, ...]:
    """Measure a movement by repetition and side; what it does not show is left out.

    `task` None is guessed. Drop of the pelvis and lean of the trunk are told from their quiet
    values: in a walk the mean of whole strides, otherwise from where both feet stand, or from
    `quiet`, a movement of the same model and markers. Where there is neither they are told from
    the level and the upright, and marked so (`Measured.quiet`), as that carries the error of
    where markers sit.

    Raises `CoxaError` for a model that lacks what is looked at, for a movement that turns or has
    hardly a row, and for one that shows no repetition of its task.
    """
    curves = read_curves(model, motion)
    task = find_task(model, motion, curves) if task is None else task
    if task == "walk" and len(motion.time) < LEAST:
        raise CoxaError(
            f"the movement has {len(motion.time)} rows: too few for a step",
            file=motion.source or None,
            todo="Record at least two whole strides.",
        )
    if task == "hinge":
        return _hinge(curves, motion, recorded)
    spans, rest = _spans(model, motion, curves, task)
    if not spans:
        raise CoxaError(
            f"the movement shows no repetition of '{task}'",
            file=motion.source or None,
            todo="Name another task, or record at least one whole repetition.",
        )
    base = _rest(curves, rest) if quiet is None else _rest_of(model, quiet)
    found: list[Measured] = []
    for what, read in _reads(task, base or (0.0, 0.0)):
        for side in SIDES:
            values = _values(curves, task, spans, side, what, read)
            if values:
                relative = base is not None or what not in ("pelvis-drop", "trunk-lean")
                found.append(Measured(what, task, side, values, recorded, relative))
    return tuple(found)


def _spans(
    model: Model, motion: Motion, curves: Curves, task: Task
) -> tuple[Sequence[Span], Flags]:
    if task == "walk":
        return single_stances_of_walk(model, motion)
    still = quiet_frames(curves)
    if task == "stand":
        return stands(curves), still
    if task == "single-leg-squat":
        low = [Span(s.side, i, i + 1) for s in stands(curves) for i in dips(curves, s.frames)]
        return low, still
    return [Span(None, i, i + 1) for i in _lows(curves, task)], still


def _lows(curves: Curves, task: Task) -> tuple[int, ...]:
    """Return the frames of deepest squats, or those of rises half of the way up from the seat."""
    if task == "squat":
        return dips(curves)
    half: list[int] = []
    for low in dips(curves):
        top = low + int(np.argmax(curves.hips[low:]))
        if top > low:
            middle = 0.5 * (curves.hips[low] + curves.hips[top])
            half.append(low + int(np.argmax(curves.hips[low : top + 1] >= middle)))
    return tuple(half)


def _rest(curves: Curves, frames: Flags) -> tuple[float, float] | None:
    """Return the quiet tilt of the pelvis and lean of the trunk to the right, deg."""
    if not frames.any():
        return None
    return float(curves.pelvis_up[frames].mean()), float(curves.trunk_right[frames].mean())


def _rest_of(model: Model, quiet: Motion) -> tuple[float, float]:
    curves = read_curves(model, quiet)
    return float(curves.pelvis_up.mean()), float(curves.trunk_right.mean())


def _reads(task: Task, base: tuple[float, float]) -> tuple[tuple[What, Read], ...]:
    tilt, lean = base
    legs: tuple[tuple[What, Read], ...] = (
        ("knee-valgus", lambda c, s: c.valgus[s]),
        ("hip-adduction", lambda c, s: c.hip_adduction[s]),
        ("hip-rotation", lambda c, s: c.hip_rotation[s]),
    )
    if task in ("squat", "rise"):
        return legs
    trunk: tuple[tuple[What, Read], ...] = (
        ("pelvis-drop", lambda c, s: OUTWARD[s] * (c.pelvis_up - tilt)),
        ("trunk-lean", lambda c, s: OUTWARD[s] * (c.trunk_right - lean)),
    )
    return (*trunk, *legs)


def _values(
    curves: Curves, task: Task, spans: Sequence[Span], side: Side, what: What, read: Read
) -> tuple[float, ...]:
    """Return one value a repetition: the largest drop and lean of a step, else the mean."""
    curve = read(curves, side)
    peak = task == "walk" and what in ("pelvis-drop", "trunk-lean", "hip-adduction")
    take = np.max if peak else np.mean
    return tuple(float(take(curve[s.frames])) for s in spans if s.side in (side, None))


def _hinge(curves: Curves, motion: Motion, recorded: Recorded) -> tuple[Measured, ...]:
    """Share a forward bend among hips (pelvis on thighs) and back (trunk on pelvis).

    As Esola 1996, Spine 21:71, counts them; all of the back between pelvis and trunk counts.
    """
    hips = 0.5 * (curves.hip_flexion["r"] + curves.hip_flexion["l"])
    back = curves.trunk_forward - curves.pelvis_forward
    shares = [
        float((hips[b] - hips[a]) / ((hips[b] - hips[a]) + (back[b] - back[a])))
        for a, b in bends(curves)
        if (hips[b] - hips[a]) + (back[b] - back[a]) > 0.0
    ]
    if not shares:
        raise CoxaError(
            "the movement shows no bend forward",
            file=motion.source or None,
            todo="Record it from standing upright to the end of the bend.",
        )
    return (Measured("hip-share", "hinge", None, tuple(shares), recorded),)
