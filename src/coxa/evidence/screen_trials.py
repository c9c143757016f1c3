"""Trials with a known drop, lean and knee, and the noise of markers and cameras on them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache

import numpy as np
from scipy.signal import lfilter

from coxa.findings.screen.curves import read_curves
from coxa.findings.screen.measured import Task, What
from coxa.findings.screen.motion import measure_motion
from coxa.findings.screen.repetitions import single_stances_of_walk
from coxa.model.model import Model
from coxa.model.subject import Subject
from coxa.movement.events import SIDES, Side
from coxa.movement.inverse_kinematics import inverse_kinematics
from coxa.movement.library.registry import perform
from coxa.movement.markers import Markers
from coxa.movement.motion import Floats, Motion
from coxa.study.inputs import load_model

RATE_HZ = 20.0
QUIET_S, SHIFT_S, HOLD_S = 1.0, 0.8, 2.6
PLACED_M = 0.010
"""Standard deviation of where a marker is stuck, by axis: landmarks are found to about a
centimetre (from memory of Della Croce 1999, Med Biol Eng Comput 37:155)."""
SLIDES_M = {"pelvis": 0.004, "femur": 0.008, "tibia": 0.005, "torso": 0.004}
"""Standard deviation of slow sliding of skin over bone (from memory); elsewhere 0.002 m."""
JITTER_M = 0.0005
DRIFTS_S = 0.4
"""How long sliding stays alike."""
VIDEO_OFFSET_DEG, VIDEO_DRIFT_DEG = 4.5, 3.0
"""Together 5.4° root mean square: OpenCap against markers, `opencap_squat2025`."""
WITHIN = ("HJC", "KJC", "AJC", "SJC", "EJC")
"""Joint centres among the model's markers: nobody sticks a marker there."""


@dataclass(frozen=True, eq=False)
class Trial:
    """A movement without noise, and what it shows on each side: `truth[what, side]`, deg."""

    task: Task
    motion: Motion
    truth: dict[tuple[What, Side], float]


@cache
def man() -> Model:
    """Return who moves in every trial: the default model, 75 kg and 1.75 m."""
    return load_model("coxa", subject=Subject(75.0, 1.75))


def stand_trial(drop: dict[Side, float], lean: dict[Side, float]) -> Trial:
    """Stand on both feet, then thrice on each leg, the pelvis and the trunk so far off, deg."""
    quiet = _performed("quiet-stand").values[0]
    held = {s: _lean(_dropped(s, drop[s]), s, lean[s]) for s in SIDES}
    keys = [quiet]
    for _ in range(3):
        for side in SIDES:
            keys += [held[side], quiet]
    return _trial("stand", _join(keys))


def squat_trial(inward: dict[Side, float]) -> Trial:
    """Squat thrice on each leg with the thigh turned and led inward by so much at the lowest, deg.

    The knee then lies inward of the line from hip to ankle; by how much is `truth`.
    """
    parts = [_hold(_performed("quiet-stand").values[0], QUIET_S)]
    for side in SIDES:
        squat = _performed("single-leg-squat", side)
        even = np.arange(squat.time[0], squat.time[-1], 1.0 / RATE_HZ)
        q = np.column_stack([np.interp(even, squat.time, column) for column in squat.values.T])
        bent = np.clip(q[:, man().coordinate_index(f"knee_angle_{side}")], 0.0, None)
        for name in ("hip_adduction", "hip_rotation"):
            i = man().coordinate_index(f"{name}_{side}")
            q[:, i] += np.radians(inward[side]) * bent / bent.max()
        parts += [q] * 3
    return _trial("single-leg-squat", np.vstack(parts))


def walk_trial(drop: dict[Side, float]) -> Trial:
    """Walk, with so much more drop (deg) in the single stance of each side than is usual."""
    walk = _walked()
    names = {name: man().coordinate_index(name) for name in
             ("pelvis_list", "lumbar_bending", "hip_adduction_r", "hip_adduction_l")}  # fmt: skip
    q, step = np.array(walk.values), 1e-3
    up, lean = _slopes(q, names, step)
    for side in SIDES:
        share = _alone(walk, side)
        sign = 1.0 if side == "r" else -1.0
        turn = np.radians(sign * drop[side]) * share / up
        q[:, names["pelvis_list"]] += turn
        q[:, names["hip_adduction_r"]] += np.radians(sign * drop[side]) * share
        q[:, names["hip_adduction_l"]] -= np.radians(sign * drop[side]) * share
        q[:, names["lumbar_bending"]] -= turn * lean[0] / lean[1]
    even = np.arange(walk.time[0], walk.time[-1], 1.0 / 50.0)
    q = np.column_stack([np.interp(even, walk.time, column) for column in q.T])
    return _trial("walk", q, even)


def through_markers(motion: Motion, rng: np.random.Generator) -> Motion:
    """Record a movement with markers that sit a little off and slide, and fit the model again."""
    seen = [m for m in man().markers if not m.name.endswith(WITHIN)]
    R, p = man().body_poses(motion.values)
    n, positions = len(motion.time), []
    for marker in seen:
        b = man().flat.bodies.index(marker.body)
        slide = SLIDES_M.get(marker.body.split("_")[0], 0.002)
        local = np.array(marker.location) + rng.normal(0.0, PLACED_M, 3)
        moving = local + slide * _drift(motion.time, rng, 3)
        at = p[:, b] + np.einsum("nij,nj->ni", R[:, b], moving)
        positions.append(at + rng.normal(0.0, JITTER_M, (n, 3)))
    markers = Markers(
        tuple(m.name for m in seen), motion.time, np.stack(positions, axis=1), RATE_HZ
    )
    return inverse_kinematics(man(), markers).motion


def through_video(motion: Motion, rng: np.random.Generator) -> Motion:
    """Record a movement with cameras: each angle off by a constant and by a slow wander."""
    q = np.array(motion.values)
    for i, coordinate in enumerate(man().coordinates):
        if coordinate.motion == "rotational" and not coordinate.locked:
            drift = VIDEO_DRIFT_DEG * _drift(motion.time, rng, 1)[:, 0]
            q[:, i] += np.radians(rng.normal(0.0, VIDEO_OFFSET_DEG) + drift)
    return replace(motion, values=man().complete(q))


def _trial(task: Task, q: Floats, time: Floats | None = None) -> Trial:
    time = np.arange(len(q)) / RATE_HZ if time is None else time
    motion = Motion(time, man().coordinate_names, man().complete(q), "a trial made up")
    truth: dict[tuple[What, Side], float] = {}
    for measured in measure_motion(man(), motion, task=task):
        if measured.side is not None:
            truth[measured.what, measured.side] = float(np.mean(measured.values))
    return Trial(task, motion, truth)


def _dropped(side: Side, drop: float) -> Floats:
    return perform("single-leg-stand", man(), side=side, list_deg=-drop).motion.values[0]


def _lean(q: Floats, side: Side, lean: float) -> Floats:
    """Bend the back to the side until the trunk leans by so much (deg) over the standing leg."""
    i, wanted = man().coordinate_index("lumbar_bending"), lean if side == "r" else -lean
    q = np.array(q)
    for _ in range(4):
        there, near = (_leans(q, i, step) for step in (0.0, 1e-3))
        q[i] += (wanted - there) / (near - there) * 1e-3
    return q


def _leans(q: Floats, i: int, step: float) -> float:
    moved = np.array(q)
    moved[i] += step
    still = Motion(np.zeros(1), man().coordinate_names, man().complete(moved[None]))
    return float(read_curves(man(), still).trunk_right[0])


def _slopes(q: Floats, names: dict[str, int], step: float) -> tuple[float, tuple[float, float]]:
    """Return how the right hip rises with the list (rad/rad), and the trunk leans with list and
    bending (deg/rad), about the middle of a walk."""
    found: list[tuple[float, float]] = []
    for name in ("pelvis_list", "lumbar_bending"):
        moved = np.array(q[:1])
        moved[:, names[name]] += step
        curves = [
            read_curves(man(), Motion(np.zeros(1), man().coordinate_names, man().complete(x)))
            for x in (q[:1], moved)
        ]
        up, right = (
            float((b - a)[0]) / step
            for a, b in (
                (curves[0].pelvis_up, curves[1].pelvis_up),
                (curves[0].trunk_right, curves[1].trunk_right),
            )
        )
        found.append((up, right))
    return np.radians(found[0][0]), (found[0][1], found[1][1])


def _alone(walk: Motion, side: Side) -> Floats:
    """Return a smooth weight (n,) that is 1 in the middle of a side's single stances."""
    share = np.zeros(len(walk.time))
    for span in single_stances_of_walk(man(), walk)[0]:
        if span.side == side:
            share[span.frames] = np.sin(np.linspace(0.0, np.pi, span.last - span.first)) ** 2
    return share


def _join(keys: list[Floats]) -> Floats:
    """Hold each pose and shift smoothly to the next."""
    parts: list[Floats] = []
    for i, key in enumerate(keys):
        parts.append(_hold(key, QUIET_S if i % 2 == 0 else HOLD_S))
        if i + 1 < len(keys):
            u = np.linspace(0.0, 1.0, int(SHIFT_S * RATE_HZ))[1:-1, None]
            parts.append(key + (keys[i + 1] - key) * u**2 * (3.0 - 2.0 * u))
    return np.vstack(parts)


def _hold(q: Floats, seconds: float) -> Floats:
    return np.tile(q, (int(seconds * RATE_HZ) + 1, 1))


def _drift(time: Floats, rng: np.random.Generator, k: int) -> Floats:
    """Return k slow random curves (n, k) of unit spread."""
    step = float(np.diff(time).mean())
    keep = np.exp(-step / DRIFTS_S)
    shocks = np.sqrt(1.0 - keep**2) * rng.normal(0.0, 1.0, (len(time), k))
    shocks[0] /= np.sqrt(1.0 - keep**2)
    return np.asarray(lfilter([1.0], [1.0, -keep], shocks, axis=0))


@cache
def _performed(name: str, side: Side = "r") -> Motion:
    return perform(name, man(), side=side).motion


@cache
def _walked() -> Motion:
    return perform("walk", man(), cycles=4.0).motion
