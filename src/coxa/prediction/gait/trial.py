"""A recorded walk as the stride that a gait's prediction starts from."""

from __future__ import annotations

import numpy as np

from coxa.errors import CoxaError
from coxa.kernels.arrays import Floats
from coxa.loads.external import ExternalForce
from coxa.movement.cycles import find_strides
from coxa.movement.events import SIDES, Side, side_name
from coxa.movement.posing import check_names
from coxa.movement.spline import resample
from coxa.movement.trajectory import Trajectory
from coxa.prediction.gait.base import FINE, BaseStride
from coxa.prediction.gait.demand import needed_wrench
from coxa.study.study import Study

HARMONICS = 10
"""Of a recorded stride: some 9 Hz, beyond the 6 Hz that movements are filtered at."""
FRAMES, MISSING = 48, 0.12
"""Body weights, RMS, that the feet's forces may be off: filtered plates and a stride made periodic
leave some 5 to 8 %."""


def stride_of_study(study: Study) -> BaseStride:
    """Take the first whole stride of the right foot out of a solved walk, and make it periodic.

    What the stride does not end as it began is taken out evenly along it: the walk's progress,
    which stays, and the rest. Raises `CoxaError` where there is no whole stride on which forces
    under both feet were measured or predicted.
    """
    model, time = study.model, study.time
    check_names(model)
    start, end = _span(study)
    phase = np.arange(FINE + 1) / FINE
    at = start + (end - start) * phase
    q = resample(time, study.trajectory.q, at, parity=True)
    gap = q[-1] - q[0]
    progress = np.zeros(3)
    for axis, name in ((0, "pelvis_tx"), (2, "pelvis_tz")):
        progress[axis] = gap[model.coordinate_index(name)]
    amplitudes = np.fft.rfft((q - np.outer(phase, gap))[:-1], axis=0) / FINE
    feet: dict[Side, tuple[Floats, Floats, Floats]] = {
        side: _foot(study, side, at[:-1], progress) for side in SIDES
    }
    base = BaseStride(
        model, end - start, progress, amplitudes[: HARMONICS + 1], feet, study.motion.source
    )
    missing = _missing(study, base)
    if missing > MISSING:
        raise CoxaError(
            f"the forces under the feet are off by {100.0 * missing:.0f} % of body weight (RMS) "
            f"over the stride from {start:.2f} to {end:.2f} s: a step is not on a plate",
            file=study.motion.source or None,
            todo="Free the gait of a walk whose stride is on plates, or hold this one.",
        )
    return base


def _missing(study: Study, base: BaseStride) -> float:
    """Return how far the feet's forces are from what the stride asks, RMS, in body weights."""
    model = study.model
    steps = base.at(np.arange(FRAMES) / FRAMES)
    at = Trajectory(steps.phase, model.coordinate_names, steps.q, steps.qd, steps.qdd)
    needed = needed_wrench(model.released, at, study.settings)[:, :3]
    weight = model.mass * float(np.linalg.norm(model.gravity))
    return float(np.sqrt(((needed - steps.force.sum(axis=1)) ** 2).sum(axis=1).mean())) / weight


def _span(study: Study) -> tuple[float, float]:
    """Find the first whole stride of the right foot (s)."""
    t = study.time
    for stride in find_strides(study.events, "r")[0]:
        if stride.start >= t[0] and stride.end <= t[-1]:
            return stride.start, stride.end
    raise CoxaError(
        "there is no whole stride of the right foot in this movement",
        file=study.motion.source or None,
        todo="Free the gait of a walk from one heel strike to the next, or hold this one.",
    )


def _foot(study: Study, side: Side, at: Floats, progress: Floats) -> tuple[Floats, Floats, Floats]:
    """Return force, point (progress taken out) and torque (m, 3) under a foot."""
    forces = [] if study.loads is None else [f for f in study.loads.forces if _is_under(f, side)]
    if not forces:
        raise CoxaError(f"no force is known under the {side_name(side)} foot")
    total, moment = np.zeros((len(at), 3)), np.zeros((len(at), 3))
    for f in forces:
        assert f.point is not None  # `_is_under`
        inside = (at >= f.time[0]) & (at <= f.time[-1])
        force, point = (
            np.where(inside[:, None], resample(f.time, x, np.clip(at, *f.time[[0, -1]])), 0.0)
            for x in (f.force, f.point)
        )
        total += force
        moment += np.cross(point, force)
        if f.torque is not None:
            moment += np.where(
                inside[:, None], resample(f.time, f.torque, np.clip(at, *f.time[[0, -1]])), 0.0
            )
    total[total[:, 1] < 0.0] = 0.0
    up = np.maximum(total[:, 1:2], 1.0)
    point = np.concatenate([moment[:, 2:] / up, np.zeros_like(up), -moment[:, :1] / up], axis=1)
    heel = study.model.positions(
        resample(study.time, study.trajectory.q, at, parity=True), f"calcn_{side}"
    )
    loaded = total[:, 1:2] > 1.0
    point = np.where(loaded, point, heel * [1.0, 0.0, 1.0])
    couple = np.where(loaded, moment - np.cross(point, total), 0.0)
    return total, point - np.outer(np.arange(len(at)) / len(at), progress), couple


def _is_under(force: ExternalForce, side: Side) -> bool:
    bodies = tuple(f"{stem}_{side}" for stem in ("calcn", "talus", "toes"))
    return force.in_ground and force.body in bodies
