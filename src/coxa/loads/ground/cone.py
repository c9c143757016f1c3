"""Friction cones as pyramids: forces that can only push, and pull sideways only so hard.

Each point's force is a sum of four edges, f = sum a_e (n + mu t_e) with a_e >= 0: the four
tangents t_e make a square inside the cone, so friction stays below mu whatever the direction.
"""

from __future__ import annotations

import numpy as np

from coxa.kernels.arrays import Floats, Ints
from coxa.loads.ground.bearing import Bearing
from coxa.loads.ground.ground import tangents
from coxa.loads.inverse_dynamics import fold_couplers
from coxa.model.model import Model

EDGES = 4


def edge_directions(bearing: Bearing, up: Floats) -> Floats:
    """Return each point's four edges (K, 4, 3), each with an upward part of 1."""
    ahead, aside = tangents(up)
    friction = np.array([point.friction for point in bearing.contacts])
    return up + friction[:, None, None] * np.array([ahead, aside, -ahead, -aside])


def edge_wrenches(bearing: Bearing, edges: Floats) -> Floats:
    """Return the wrench (n, K, 4, 6) of a unit force along each edge, about ground's origin."""
    n, K = bearing.ease.shape
    force = np.broadcast_to(edges, (n, K, EDGES, 3))
    moment = np.cross(bearing.place[:, :, None], force)
    return np.concatenate([force, moment], axis=3)


def edge_moments(model: Model, q: Floats, bearing: Bearing, wrenches: Floats) -> Floats:
    """Return what a unit force along each edge is worth to each coordinate, (n, K, 4, C).

    Shares of coupled coordinates are moved to their drivers.
    """
    n, K = bearing.ease.shape
    C = q.shape[1]
    worth = wrenches.reshape(n, K * EDGES, 6) @ bearing.screws.motion.transpose(0, 2, 1)
    worth = worth.reshape(n, K, EDGES, C) * bearing.screws.moves[:, bearing.body].T[:, None]
    driver = model.flat.tree.driver
    if not (driver[bearing.screws.moves[:, bearing.body].any(axis=1)] >= 0).any():
        return worth
    each = np.moveaxis(worth, 0, 2).reshape(K * EDGES, n, C)
    folded = np.stack([fold_couplers(model, q, moments) for moments in each])
    return np.moveaxis(folded.reshape(K, EDGES, n, C), 2, 0)


def reached(model: Model, bearing: Bearing, row_of: Ints) -> list[Ints]:
    """List, for each point, the solved coordinates that a force on it is worth something to."""
    driver = model.flat.tree.driver
    lists: list[Ints] = []
    for b in bearing.body:
        above = np.flatnonzero(bearing.screws.moves[:, b])
        own = np.where(driver[above] >= 0, driver[above], above)
        lists.append(np.unique(own[row_of[own] >= 0]))
    return lists
