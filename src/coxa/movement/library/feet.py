"""Where feet stand: flat or on their balls, at a place, turned out, and on the way to another."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from coxa.model.bodies import Vector
from coxa.model.model import Model
from coxa.movement.events import Side
from coxa.movement.library.keys import neutral
from coxa.movement.library.points import TOES, find_point
from coxa.movement.library.settle import Aim
from coxa.movement.motion import Floats

TOE_JOINT = 5
HEEL_WITHIN_M, TOES_WITHIN_M = 0.005, 0.001
"""How dear the height of a raised heel is: the toes' joint runs askew, so it cannot be exact."""


@dataclass(frozen=True, eq=False)
class Foot:
    """A foot's course, each (n,): its middle at x, z and height y (m), turned out and pitched.

    The middle is that of the sole between heel and balls. `pitch_deg` raises the heel about the
    balls (or, negative, the balls about the heel).
    """

    side: Side
    x: Floats
    y: Floats
    z: Floats
    out_deg: Floats
    pitch_deg: Floats

    def aims(self, model: Model) -> tuple[Aim, ...]:
        """Return where the sole's points are to be: all flat, or on the toes where it is raised.

        A foot whose heel ever rises stands on its toes, the heel led by the pitch; else heel and
        balls are led.
        """
        body, local, flat = sole(model, self.side)
        middle = np.stack([self.x, self.y, self.z], axis=1)
        turn = _about_y(np.radians(self.out_deg) * (-1.0 if self.side == "r" else 1.0))
        pitch = _about_z(-np.radians(self.pitch_deg))
        hinge = flat[TOE_JOINT] if (self.pitch_deg > 0.0).any() else flat[0]

        def led(place: Floats) -> Floats:
            moved = hinge + np.einsum("nij,j->ni", pitch, place - hinge)
            return middle + np.einsum("nij,nj->ni", turn, moved)

        if not (self.pitch_deg > 0.0).any():
            flat_aims = tuple(Aim(body, _vector(local[i]), led(flat[i])) for i in range(3))
            return (*flat_aims, *self._toes(local, flat, middle, turn, level=True))
        toes = self._toes(local, flat, middle, turn, level=False)
        return (*toes, Aim(body, _vector(local[0]), led(flat[0]), HEEL_WITHIN_M))

    def toes_aims(self, model: Model) -> tuple[Aim, ...]:
        """Return where the toes are to be, the heel wherever the leg takes it."""
        _, local, flat = sole(model, self.side)
        middle = np.stack([self.x, self.y, self.z], axis=1)
        turn = _about_y(np.radians(self.out_deg) * (-1.0 if self.side == "r" else 1.0))
        return self._toes(local, flat, middle, turn, level=False)

    def _toes(
        self, local: Floats, flat: Floats, middle: Floats, turn: Floats, *, level: bool
    ) -> tuple[Aim, ...]:
        """Return the toes' aims: their level, and where the foot does not lead them, their place.

        Their joint runs askew, so that both points cannot be level to less than a millimetre.
        """
        aims: list[Aim] = []
        for point, place in zip(local[3:5], flat[3:5], strict=True):
            at = middle + np.einsum("nij,j->ni", turn, place)
            up, along = np.full_like(at, np.nan), np.array(at)
            up[:, 1], along[:, 1] = at[:, 1], np.nan
            aims.append(Aim(f"toes_{self.side}", _vector(point), up, TOES_WITHIN_M))
            if not level:
                aims.append(Aim(f"toes_{self.side}", _vector(point), along))
        return tuple(aims)

    @property
    def on_toes(self) -> bool:
        """Tell whether the foot stands on its toes all the time."""
        return bool((self.pitch_deg > 0.0).all())

    def during(self, frames: slice) -> Foot:
        """Return some frames of its course."""
        return Foot(
            self.side,
            self.x[frames],
            self.y[frames],
            self.z[frames],
            self.out_deg[frames],
            self.pitch_deg[frames],
        )


def stand(
    side: Side,
    n: int,
    *,
    x: float = 0.0,
    y: float = 0.0,
    z: float = 0.0,
    out_deg: float = 0.0,
    pitch_deg: float = 0.0,
) -> Foot:
    """Let a foot stand for n frames."""
    full = (np.full(n, value) for value in (x, y, z, out_deg, pitch_deg))
    return Foot(side, *full)


def sole(model: Model, side: Side) -> tuple[str, Floats, Floats]:
    """Return the foot's body, its sole's points (6, 3) in their bodies, and laid flat (6, 3) m.

    The points are heel, medial and lateral ball, both toes', and the floor under the toes' joint;
    flat they lie about the middle of the sole, the foot's axis forward.
    """
    body, heel = find_point(model, f"heel_{side}")
    _, medial = find_point(model, f"ball_medial_{side}")
    _, lateral = find_point(model, f"ball_lateral_{side}")
    three = np.array([heel, medial, lateral])
    outward = 1.0 if side == "r" else -1.0
    up = np.cross(three[2] - three[0], three[1] - three[0]) * outward
    up /= np.linalg.norm(up)
    # The foot's own axis points forward; the sole is laid level beneath it.
    forward = np.array([1.0, 0.0, 0.0])
    forward -= up * (forward @ up)
    forward /= np.linalg.norm(forward)
    axes = np.stack([forward, up, np.cross(forward, up)])
    middle = 0.5 * (three[0] + 0.5 * (three[1] + three[2]))
    joint = _in_foot(model, body, f"toes_{side}", np.zeros(3))
    tips = np.array([find_point(model, f"{name}_{side}")[1] for name in TOES])
    flat = np.concatenate(
        [three, [_in_foot(model, body, f"toes_{side}", tip) for tip in tips], [joint]]
    )
    flat = (flat - middle) @ axes.T
    flat[3:, 1] = 0.0
    return body, np.concatenate([three, tips, [joint]]), flat


def _in_foot(model: Model, foot: str, body: str, point: Floats) -> Floats:
    """Return where another body's point is in the foot's frame (3,) m, all joints straight."""
    R, p = model.body_poses(neutral(model)[None])
    a, b = model.flat.bodies.index(foot), model.flat.bodies.index(body)
    return R[0, a].T @ (p[0, b] + R[0, b] @ point - p[0, a])


def _vector(x: Floats) -> Vector:
    return float(x[0]), float(x[1]), float(x[2])


def _about_y(angle: Floats) -> Floats:
    c, s, o, i = np.cos(angle), np.sin(angle), np.zeros_like(angle), np.ones_like(angle)
    return np.stack([c, o, s, o, i, o, -s, o, c], axis=1).reshape(-1, 3, 3)


def _about_z(angle: Floats) -> Floats:
    c, s, o, i = np.cos(angle), np.sin(angle), np.zeros_like(angle), np.ones_like(angle)
    return np.stack([c, -s, o, s, c, o, o, o, i], axis=1).reshape(-1, 3, 3)
