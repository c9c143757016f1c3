"""Put a model into the tabled angles of a walk."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from coxa.errors import CoxaError, nearest
from coxa.model.model import Model
from coxa.movement.events import SIDES
from coxa.movement.motion import Floats
from coxa.movement.stride import Stride

PELVIS = ("pelvis_tx", "pelvis_ty", "pelvis_tz")
_LEG = ("hip_flexion", "hip_adduction", "hip_rotation", "knee_angle", "ankle_angle")
COORDINATES = (
    *PELVIS, "pelvis_tilt", "pelvis_list", "pelvis_rotation",
    *(f"{name}_{side}" for name in _LEG for side in SIDES),
)  # fmt: skip
BODIES = ("pelvis", *(f"{b}_{s}" for b in ("femur", "tibia", "talus", "calcn", "toes")
                      for s in SIDES))  # fmt: skip
"""What a model must have in order to walk; trunk and subtalar joints move where they are."""

LEGS_BACK = {"hip_flexion_r": -1.0, "ankle_angle_r": 1.0}
TRUNK = (
    ("lumbar_extension", 0),
    ("lumbar_extension", 2), ("lumbar_extension", 4),
    ("lumbar_bending", 1), ("lumbar_bending", 3),
)  # fmt: skip
"""Harmonics of the trunk that may change: those in which symmetric walking pitches and rolls.
A mean (0) has no sine: its second amplitude does nothing."""


@dataclass(frozen=True)
class Change:
    """What is added to the tabled angles so that a model's moments balance.

    `legs_back_rad` swings both legs back at the hips, the feet kept level at the ankles;
    `trunk_rad` are the cosine and sine amplitudes of `TRUNK`'s harmonics, in turn.
    """

    legs_back_rad: float = 0.0
    trunk_rad: tuple[float, ...] = (0.0,) * (2 * len(TRUNK))

    def added(self, coordinate: str, phase: Floats) -> Floats:
        """Return what is added to a tabled coordinate (rad) at phases (n,) of its side."""
        total = np.full_like(phase, LEGS_BACK.get(coordinate, 0.0) * self.legs_back_rad)
        pairs = zip(self.trunk_rad[::2], self.trunk_rad[1::2], strict=True)
        for (name, k), (c, s) in zip(TRUNK, pairs, strict=True):
            if name == coordinate:
                total += c * np.cos(2.0 * np.pi * k * phase) + s * np.sin(2.0 * np.pi * k * phase)
        return total


def pose(model: Model, stride: Stride, phase: Floats, change: Change) -> Floats:
    """Return q (n, C) at phases (n,) of the stride, the pelvis kept at the ground's origin."""
    q = np.tile(model.default_pose, (len(phase), 1))
    for name in PELVIS:
        q[:, model.coordinate_index(name)] = 0.0
    for name in stride.coordinates:
        own = ((name, phase),)
        if name.endswith("_r"):
            own = ((name, phase), (f"{name.removesuffix('_r')}_l", phase + 0.5))
        for coordinate, at in own:
            if coordinate in model.coordinate_names:
                angle = stride.angle(name, at) + change.added(name, at)
                q[:, model.coordinate_index(coordinate)] = angle * units(model, coordinate)
    return model.complete(q)


def check_names(model: Model) -> None:
    """Refuse a model that lacks a coordinate or a body of the walk, or has no mass."""
    for kind, needed, there in (
        ("coordinate", COORDINATES, model.coordinate_names),
        ("body", BODIES, model.flat.bodies),
    ):
        for name in needed:
            if name not in there:
                raise CoxaError(
                    f"the average walk needs the {kind} '{name}', which the model lacks",
                    file=model.source or None,
                    todo=nearest(name, there),
                )
    if not model.mass > 0.0:
        raise CoxaError("the model has no mass", file=model.source or None)


def leg_length(model: Model) -> float:
    """Measure the right leg from hip to knee to ankle to sole (m), knee straight."""
    q = _straight(model)
    down = ("femur_r", "tibia_r", "talus_r", "toes_r")
    hip, knee, ankle, toes = (model.positions(q, body)[0] for body in down)
    sole = float(ankle[1] - toes[1])
    return float(np.linalg.norm(hip - knee) + np.linalg.norm(knee - ankle)) + sole


def foot_length(model: Model) -> float:
    """Measure the right foot from the heel bone's origin to the joint of the toes (m)."""
    q = _straight(model)
    return float(np.linalg.norm(model.positions(q, "toes_r") - model.positions(q, "calcn_r")))


def _straight(model: Model) -> Floats:
    """Return the default pose (1, C) with pelvis, right knee and ankle at 0."""
    q = model.default_pose[None]
    for name in COORDINATES:
        q[:, model.coordinate_index(name)] = 0.0
    return model.complete(q)


def units(model: Model, coordinate: str) -> float:
    """Return a coordinate's value for 1 rad of the tabled angle.

    Knees bend to the side of their wider range (gait2392's to the negative one). Where one
    coordinate turns a whole spine, the trunk turns by more than it.
    """
    if coordinate.startswith("knee_angle"):
        low, high = model.coordinates[model.coordinate_index(coordinate)].range
        return -1.0 if abs(low) > abs(high) else 1.0
    if not coordinate.startswith("lumbar") or "torso" not in model.flat.bodies:
        return 1.0
    small = 1e-3
    q = np.repeat(_straight(model), 2, axis=0)
    q[:, model.coordinate_index(coordinate)] = (-small, small)
    R = model.body_poses(q)[0][:, model.flat.bodies.index("torso")]
    turn = R[1] @ R[0].T
    # A small rotation's skew part holds its angle three times over.
    angle = float(np.linalg.norm(turn - turn.T)) / np.sqrt(8.0)
    return 2.0 * small / angle
