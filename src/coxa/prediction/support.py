"""The feet one stands on: where they are planted, what the ground answers, where balance ends."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.spatial import ConvexHull

from coxa.errors import CoxaError, nearest
from coxa.kernels.arrays import Floats
from coxa.loads.external import ExternalForce, ExternalLoads
from coxa.model.contact import contacts_of
from coxa.model.model import Model
from coxa.movement.events import SIDES, Side, side_name
from coxa.movement.whole_body import mass_center


@dataclass(frozen=True, eq=False)
class Support:
    """Planted feet.

    `turns` (k, 3, 3) and `places` (k, 3) m are the poses of the heel bones that stay, `corners`
    (c, 2) m the hull of the feet's contact points on the floor (x, z), counter-clockwise, and
    `middles` (k, 2) m each foot's.
    """

    sides: tuple[Side, ...]
    turns: Floats
    places: Floats
    floor_m: float
    corners: Floats
    middles: Floats

    def inside(self, center: Floats) -> Floats:
        """Return how far (n, c) m mass centres (n, 3) are inside each edge of the base."""
        start = self.corners
        along = np.roll(start, -1, axis=0) - start
        inward = np.stack([-along[:, 1], along[:, 0]], axis=1)
        inward /= np.linalg.norm(inward, axis=1, keepdims=True)
        return center[:, [0, 2]] @ inward.T - np.einsum("ci,ci->c", start, inward)


def plant(model: Model, q: Floats, sides: tuple[Side, ...]) -> Support:
    """Plant the feet of the given sides where they are in a posture q (C,), each as it stands.

    Raises `CoxaError` for no foot, an unknown side, and a model whose feet have no contact points.
    """
    for side in sides:
        if side not in SIDES:
            raise CoxaError(f"no foot '{side}'", todo=nearest(side, SIDES))
    if not sides or len(set(sides)) != len(sides):
        raise CoxaError("a posture needs a foot to stand on", todo="Name 'r', 'l', or both.")
    R, p = (pose[0] for pose in model.body_poses(q[None]))
    points: list[Floats] = []
    middles: list[Floats] = []
    for side in sides:
        under = [c for c in contacts_of(model) if c.of_foot and c.body.endswith(f"_{side}")]
        if not under:
            raise CoxaError(
                f"the model's {side_name(side)} foot has no points to stand on",
                todo="Use a model with the bodies calcn and toes.",
            )
        at = [model.flat.bodies.index(c.body) for c in under]
        placed = [p[b] + R[b] @ np.array(c.location) for b, c in zip(at, under, strict=True)]
        points += placed
        middles.append(np.mean(placed, axis=0)[[0, 2]])
    cloud = np.array(points)
    flat = cloud[:, [0, 2]]
    feet = [model.flat.bodies.index(f"calcn_{side}") for side in sides]
    return Support(
        sides=sides,
        turns=R[feet],
        places=p[feet],
        floor_m=float(cloud[:, 1].min()),
        corners=flat[ConvexHull(flat).vertices],
        middles=np.array(middles),
    )


def reaction(model: Model, q: Floats, support: Support) -> ExternalLoads:
    """Return what the ground answers to a body that stands still in postures q (n, C).

    On one foot this is statics: the weight, straight up through the mass centre, outside the
    foot too (`Support.inside` tells). Two feet share it as a beam's ends do, by where the mass
    centre is between their middles. Frame k is at k s; the last is given twice.
    """
    center = mass_center(model, q)
    weight = -model.mass * np.array(model.gravity)
    time = np.arange(len(q) + 1.0)
    share = np.ones((len(q), 1))
    offset = np.zeros((1, 2))
    if len(support.sides) == 2:
        first, second = support.middles
        apart = second - first
        b = (center[:, [0, 2]] - first) @ apart / (apart @ apart)
        share = np.stack([1.0 - b, b], axis=1)
        between = first + b[:, None] * apart
        offset = center[:, [0, 2]] - between  # the same on both feet: no moment is left
    forces: list[ExternalForce] = []
    for k, side in enumerate(support.sides):
        point = np.full((len(q), 3), support.floor_m)
        if len(support.sides) == 1:
            point[:, [0, 2]] = center[:, [0, 2]]
        else:
            point[:, [0, 2]] = support.middles[k] + offset
        forces.append(
            ExternalForce(
                f"ground_{side}", f"calcn_{side}", "ground", "ground", time,
                _and_last(share[:, k : k + 1] * weight), _and_last(point),
            )
        )  # fmt: skip
    return ExternalLoads(tuple(forces), source="statics")


def _and_last(values: Floats) -> Floats:
    return np.concatenate([values, values[-1:]])
