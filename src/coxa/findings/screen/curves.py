"""The curves that a screen reads from a movement: pelvis, trunk and legs seen from the front."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from coxa.errors import CoxaError, nearest
from coxa.model.model import Model
from coxa.movement.events import SIDES, Side
from coxa.movement.motion import Floats, Motion

OUTWARD: dict[Side, float] = {"r": 1.0, "l": -1.0}
"""The sign of rightward that is outward on a side."""
TURNS = 0.94
"""The mean of unit headings is as long when they lie within 20° or so of their middle."""


@dataclass(frozen=True, eq=False)
class Curves:
    """Curves over n frames, angles in deg. All are of joint centres and of two bodies' axes.

    `pelvis_up` is the right hip above the left, `trunk_right` the trunk's lean to the right,
    `trunk_forward` and `pelvis_forward` their pitch; by side `valgus` (frontal-plane projection
    angle, knee inward positive), `hip_adduction`, `hip_rotation`, `hip_flexion` (of the thigh to
    the pelvis), `knee_flexion`; `ankle_up` (right above left) and the height of the `hips`, m.
    """

    time: Floats
    pelvis_up: Floats
    trunk_right: Floats
    trunk_forward: Floats
    pelvis_forward: Floats
    valgus: dict[Side, Floats]
    hip_adduction: dict[Side, Floats]
    hip_rotation: dict[Side, Floats]
    hip_flexion: dict[Side, Floats]
    knee_flexion: dict[Side, Floats]
    ankle_up: Floats
    hips: Floats


def read_curves(model: Model, motion: Motion) -> Curves:
    """Read the curves of a movement, in the plane that the pelvis faces on average.

    Raises `CoxaError` for a model that lacks a body or a hip's coordinate, and for a movement
    that turns: it has no one frontal plane.
    """
    see = _Eyes(model, motion)
    legs = {side: _Leg(see, side) for side in SIDES}
    across = legs["r"].hip - legs["l"].hip
    level = np.hypot(across @ see.right, across @ see.forward)
    trunk, pelvis = see.up_axis("torso"), see.up_axis("pelvis")
    pelvis_forward = _deg(np.arctan2(pelvis @ see.forward, pelvis @ see.up))
    return Curves(
        time=np.asarray(motion.time, dtype=np.float64),
        pelvis_up=_deg(np.arctan2(across @ see.up, level)),
        trunk_right=_deg(np.arctan2(trunk @ see.right, trunk @ see.up)),
        trunk_forward=_deg(np.arctan2(trunk @ see.forward, trunk @ see.up)),
        pelvis_forward=pelvis_forward,
        valgus={s: legs[s].valgus() for s in SIDES},
        hip_adduction={s: see.coordinate(f"hip_adduction_{s}") for s in SIDES},
        hip_rotation={s: see.coordinate(f"hip_rotation_{s}") for s in SIDES},
        hip_flexion={s: pelvis_forward + legs[s].thigh_forward() for s in SIDES},
        knee_flexion={s: legs[s].knee_flexion() for s in SIDES},
        ankle_up=(legs["r"].ankle - legs["l"].ankle) @ see.up,
        hips=0.5 * (legs["r"].hip + legs["l"].hip) @ see.up,
    )


class _Eyes:
    """A model in a movement, looked at along the way its pelvis faces."""

    def __init__(self, model: Model, motion: Motion) -> None:
        self._model, self._q = model, motion.values
        self._R, self._p = model.body_poses(motion.values)
        gravity = np.asarray(model.gravity, dtype=np.float64)
        self.up = -gravity / np.linalg.norm(gravity)
        ahead = self._R[:, self._body("pelvis")] @ np.array([1.0, 0.0, 0.0])
        ahead = ahead - np.outer(ahead @ self.up, self.up)
        ahead /= np.linalg.norm(ahead, axis=1, keepdims=True)
        middle = ahead.mean(axis=0)
        if np.linalg.norm(middle) < TURNS:
            raise CoxaError(
                "the movement turns, so it has no front to be looked at from",
                file=motion.source or None,
                todo="Cut out a part that goes straight.",
            )
        self.forward = middle / np.linalg.norm(middle)
        self.right = np.cross(self.forward, self.up)

    def _body(self, name: str) -> int:
        bodies = self._model.flat.bodies
        if name not in bodies:
            raise CoxaError(
                f"the model has no body '{name}', which the screen looks at",
                file=self._model.source or None,
                todo=nearest(name, bodies),
            )
        return bodies.index(name)

    def origin(self, body: str) -> Floats:
        return self._p[:, self._body(body)]

    def up_axis(self, body: str) -> Floats:
        return self._R[:, self._body(body)] @ np.array([0.0, 1.0, 0.0])

    def coordinate(self, name: str) -> Floats:
        return _deg(self._q[:, self._model.coordinate_index(name)])


class _Leg:
    """The joint centres of a leg, (n, 3) m."""

    def __init__(self, see: _Eyes, side: Side) -> None:
        self._see, self._outward = see, OUTWARD[side] * see.right
        self.hip, self.knee, self.ankle = (
            see.origin(f"{body}_{side}") for body in ("femur", "tibia", "talus")
        )

    def valgus(self) -> Floats:
        """Return by how much the shank points outward of the thigh, seen from the front, deg."""
        return self._slope(self.ankle - self.knee) - self._slope(self.knee - self.hip)

    def _slope(self, down: Floats) -> Floats:
        return _deg(np.arctan2(down @ self._outward, -(down @ self._see.up)))

    def thigh_forward(self) -> Floats:
        down = self.knee - self.hip
        return _deg(np.arctan2(down @ self._see.forward, -(down @ self._see.up)))

    def knee_flexion(self) -> Floats:
        thigh, shank = self.knee - self.hip, self.ankle - self.knee
        long = np.linalg.norm(thigh, axis=1) * np.linalg.norm(shank, axis=1)
        return _deg(np.arccos(np.clip((thigh * shank).sum(axis=1) / long, -1.0, 1.0)))


def _deg(angle: Floats) -> Floats:
    return np.degrees(angle)
