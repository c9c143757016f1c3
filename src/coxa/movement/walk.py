"""The built-in average walk, for any model with the usual names: no file is needed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from coxa.anatomy.gait import read_gait
from coxa.errors import CoxaError
from coxa.model.model import Model
from coxa.movement.balance import MID_STANCE, Balanced, balance
from coxa.movement.events import SIDES, Side
from coxa.movement.motion import Floats, Motion
from coxa.movement.posing import PELVIS, check_names, foot_length, leg_length, pose
from coxa.movement.stride import Stride


@dataclass(frozen=True, eq=False)
class FootForce:
    """What the ground does to a foot: force (n, 3) N at point (n, 3) m, free torque (n, 3) N m."""

    force: Floats
    point: Floats
    torque: Floats


@dataclass(frozen=True, eq=False)
class AverageWalk:
    """A walk as a motion, and the forces under both feet at the same times.

    `slip_m` is how far the joint of the right foot's toes wanders along and across the ground
    while the foot is flat; `balanced` tells what was added to the tabled angles.
    """

    motion: Motion
    feet: Mapping[Side, FootForce]
    stride: Stride
    balanced: Balanced
    slip_m: tuple[float, float]

    @property
    def inner_s(self) -> tuple[float, float]:
        """Return the start and end (s) of the whole strides half a stride away from both ends.

        There, splines and filters know what comes before and after. Needs 2 cycles or more.
        """
        half = 0.5 * self.stride.duration_s
        return half, float(self.motion.time[-1]) - half


def average_walk(
    model: Model, *, speed_mps: float = 1.1, cycles: int = 2, rate_hz: float = 100.0
) -> AverageWalk:
    """Let a model walk forward over level ground, from a strike of its right foot.

    Angles and forces are one symmetric stride, fitted to a treadmill walk recorded at 1.0 m/s
    (`anatomy/tables/gait`) and carried to the model's legs, its mass and `speed_mps` as `Stride`
    says. The pelvis takes the path on which the mass centre obeys the forces, and `balance`
    closes the moments. Arms, and whatever else is not tabled, keep the model's defaults.
    Frames are even, from 0 s to the end of `cycles` strides, at `rate_hz` or a little beside.

    Raises `CoxaError` for a model that lacks a part of the walk, and for a speed at which the
    rule is not known to hold (about 1.0 to 1.5 m/s, by the length of the legs).
    """
    if cycles < 1 or not 20.0 <= rate_hz <= 1000.0:
        raise CoxaError(
            f"a walk of {cycles} cycles at {rate_hz:g} Hz cannot be made",
            todo="Give at least 1 cycle, and a rate of 20 to 1000 Hz.",
        )
    check_names(model)
    stride = Stride.at(read_gait(), speed_mps, leg_length(model))
    balanced = balance(model, stride)
    duration = cycles * stride.duration_s
    time = np.linspace(0.0, duration, round(duration * rate_hz) + 1)
    phase = time / stride.duration_s
    q = pose(model, stride, phase, balanced.change)
    q[:, [model.coordinate_index(name) for name in PELVIS]] = balanced.pelvis(stride, phase)
    motion = Motion(time, model.coordinate_names, q, source=f"average walk at {speed_mps:g} m/s")
    feet: dict[Side, FootForce] = {
        side: _foot_force(model, stride, side, phase, q) for side in SIDES
    }
    return AverageWalk(motion, feet, stride, balanced, _slip(model, stride, phase, q))


def _foot_force(model: Model, stride: Stride, side: Side, phase: Floats, q: Floats) -> FootForce:
    """Put the tabled force under the model's own foot, on the ground."""
    point = model.positions(q, f"toes_{side}")
    point = point + foot_length(model) * stride.pressure(side, phase)
    point[:, 1] = 0.0
    torque = np.zeros_like(point)
    torque[:, 1] = model.mass * stride.free_torque(side, phase)
    return FootForce(model.mass * stride.force(side, phase), point, torque)


def _slip(model: Model, stride: Stride, phase: Floats, q: Floats) -> tuple[float, float]:
    """Measure how far the flat right foot wanders in its first stance (m)."""
    u = stride.loading("r", phase)
    flat = (phase < 1.0) & (u > MID_STANCE[0]) & (u < MID_STANCE[1])
    toes = model.positions(q[flat], "toes_r")
    forward, _, outward = np.ptp(toes, axis=0)
    return float(forward), float(outward)
