"""How each coordinate moves what hangs below it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from coxa.kernels.arrays import Floats
from coxa.kernels.dynamics import dynamics_frames
from coxa.model.model import Model

Mask = NDArray[np.bool_]


@dataclass(frozen=True, eq=False)
class Screws:
    """What each coordinate's unit speed does to all bodies below its joint.

    `motion` (n, C, 6): velocity at the ground's origin (m) and angular velocity, each per unit
    of the coordinate, in ground. A wrench W = (force, moment about the ground's origin) on such
    a body is worth `motion . W` to the coordinate. `moves` (C, B) tells which bodies those are.
    """

    motion: Floats
    moves: Mask


def find_screws(model: Model, q: Floats) -> Screws:
    """Find the screws of all coordinates at q (n, C), couplers not followed.

    Inverse dynamics of the bodies without mass: a unit wrench on every body at once asks of each
    coordinate its screw, times the number of bodies below.
    """
    flat = model.flat
    n, C = q.shape
    still = np.zeros_like(q)
    light = flat.inertia._replace(
        mass=np.zeros_like(flat.inertia.mass),
        inertia=np.zeros_like(flat.inertia.inertia),
        gravity=np.zeros(3),
    )
    moves = flat.tree.below[_joints(model)].astype(np.bool_)
    motion = np.empty((n, C, 6))
    asked, passed = np.empty((n, C)), np.empty((n, len(flat.joints), 6))
    for k in range(6):
        wrench = np.zeros((n, len(flat.bodies), 6))
        wrench[:, 1:, k] = 1.0
        dynamics_frames(
            flat.tree, flat.functions, light, q, still, still, wrench, False, asked, passed
        )
        motion[:, :, k] = -asked / np.maximum(moves.sum(axis=1), 1)
    return Screws(motion, moves)


def _joints(model: Model) -> NDArray[np.int64]:
    """Return the joint (in the tree's order) of each coordinate (C,)."""
    tree = model.flat.tree
    joint = np.zeros(len(model.coordinates), np.int64)
    for j in range(len(tree.parent)):
        for e in range(tree.axis_start[j], tree.axis_start[j + 1]):
            if tree.axis_coordinate[e] >= 0:
                joint[tree.axis_coordinate[e]] = j
    return joint
