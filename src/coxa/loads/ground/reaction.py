"""The predicted reaction: who bears how much, and whether the whole body's equations close."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from coxa.kernels.arrays import Floats
from coxa.loads.external import ExternalForce, ExternalLoads
from coxa.loads.ground.bearing import Bearing
from coxa.loads.ground.ground import Ground, tangents

SOURCE = "predicted from the movement"
OPEN_FORCE, OPEN_MOMENT = 0.05, 0.01
"""Hicks 2015: residual forces within 5 % of the force outside, residual moments within 1 % of the
height of the mass centre times that force. Here of body weight."""
LOADED = 0.05
"""Below this share of body weight a foot's friction is not judged."""
SPENT = 0.99
"""A share of friction at which no more is to be had."""


@dataclass(frozen=True, eq=False)
class GroundReaction:
    """Forces `force` (n, K, 3) N at the contact points, in ground, and what they leave over.

    `residual` (n, 6) N or N m are the free root's coordinates, named in `root`: what nothing
    real provides. `weight_n` is the body's, `center_m` the mean height of its mass centre over
    the ground.
    """

    time: Floats
    ground: Ground
    bearing: Bearing
    force: Floats
    residual: Floats
    root: tuple[str, ...]
    sliding: NDArray[np.bool_]  # (6,) of the root: N where true, N m elsewhere
    bodies: tuple[str, ...]  # the model's, as `Bearing.body` counts
    weight_n: float
    center_m: float

    @property
    def normal(self) -> Floats:
        """Return how hard each point presses (n, K) N."""
        return self.force @ self.ground.up

    @cached_property
    def loads(self) -> ExternalLoads:
        """Return one force on each body that bears (see `on`).

        The toes' load is handed to the heel bone, as that of plates is: the toes' own muscles
        counted when the load was shared, but are too weak to be asked for every newton of it.
        """
        forces = (replace(self.on(*names), body=body) for body, names in self._handed.items())
        return ExternalLoads(tuple(forces), source=SOURCE)

    @cached_property
    def _handed(self) -> dict[str, list[str]]:
        """List, for each body that takes load, those that hand theirs to it, itself included."""
        handed: dict[str, list[str]] = {}
        for b in dict.fromkeys(self.bearing.body):
            heel = self.bodies[b].replace("toes", "calcn")
            taker = heel if heel in self.bodies else self.bodies[b]
            handed.setdefault(taker, []).append(self.bodies[b])
        return handed

    def on(self, *names: str) -> ExternalForce:
        """Return the reaction on bodies together: force, centre of pressure and free torque.

        It is told as a force on the first of the bodies.
        """
        chosen = np.isin(self.bearing.body, [self.bodies.index(name) for name in names])
        place, force = self.bearing.place[:, chosen], self.force[:, chosen]
        # Where nothing presses, the centre is that of the points: it must be somewhere.
        press = self.normal[:, chosen] + 1e-9 * self.weight_n
        point = np.einsum("nk,nki->ni", press, place) / press.sum(axis=1)[:, None]
        torque = np.cross(place - point[:, None], force).sum(axis=1)
        name = f"ground_{names[0]}"
        return ExternalForce(
            name, names[0], "ground", "ground", self.time, force.sum(axis=1), point, torque
        )

    @property
    def friction_used(self) -> Floats:
        """Return the largest share (n,) of its friction that a loaded body uses.

        1 is the side of the pyramid, which lies inside the cone.
        """
        share = np.zeros(len(self.time))
        for on in self.loads.forces:
            bears = [self.bodies[b] in self._handed[on.body] for b in self.bearing.body]
            mu = min(p.friction for p, b in zip(self.bearing.contacts, bears, strict=True) if b)
            press = on.force @ self.ground.up
            along = abs(on.force @ tangents(self.ground.up).T).sum(axis=1)
            loaded = press > LOADED * self.weight_n
            used = np.divide(along, mu * press, out=np.zeros_like(along), where=loaded)
            share = np.maximum(share, used)
        return share

    @property
    def residual_force(self) -> Floats:
        """Return the size of the residual force (n,) N."""
        return np.linalg.norm(self.residual[:, self.sliding], axis=1)

    @property
    def residual_moment(self) -> Floats:
        """Return the size of the residual moments (n,) N m."""
        return np.linalg.norm(self.residual[:, ~self.sliding], axis=1)

    @property
    def open(self) -> NDArray[np.bool_]:
        """Mark the frames (n,) in which the whole body's equations do not close."""
        force = self.residual_force > OPEN_FORCE * self.weight_n
        return force | (self.residual_moment > OPEN_MOMENT * self.weight_n * self.center_m)

    @cached_property
    def reasons(self) -> dict[str, NDArray[np.bool_]]:
        """Tell why frames (n,) do not close; no frame has two reasons."""
        open_ = self.open
        air = open_ & (self.bearing.ease.max(axis=1) <= 0.0)
        pulled = open_ & ~air & (self.normal.sum(axis=1) <= 1e-3 * self.weight_n)
        spent = open_ & ~air & ~pulled & (self.friction_used >= SPENT)
        rest = open_ & ~air & ~pulled & ~spent
        told = {
            "no point is near the ground and slow against it": air,
            "the ground would have to pull": pulled,
            "friction is used up": spent,
            "the centre of pressure would leave the points that bear": rest,
        }
        return {why: frames for why, frames in told.items() if frames.any()}
