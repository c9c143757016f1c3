"""How readily each contact point bears load: near the ground, and slow against it.

The limits are those of AnyBody's template for predicted ground reactions (0.04 m and 0.8 m/s,
after Fluit 2014), taken as the middle of a smooth fade, so that no force jumps.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from coxa.kernels.arrays import Floats
from coxa.loads.ground.ground import Ground
from coxa.loads.ground.screws import Screws, find_screws
from coxa.model.contact import ContactPoint
from coxa.model.model import Model
from coxa.movement.trajectory import Trajectory

FULL_M, NONE_M = 0.02, 0.06
FULL_M_S, NONE_M_S = 0.4, 1.2


@dataclass(frozen=True, eq=False)
class Bearing:
    """K contact points over n frames of a trajectory.

    A force acts where the point's plumb line meets the ground, `place` (n, K, 3) m. `ease`
    (n, K) runs from 0, may not bear, to 1, bears freely; `above` (n, K) m is the height over the
    ground and `slip` (n, K) m/s the speed against it.
    """

    contacts: tuple[ContactPoint, ...]
    body: NDArray[np.int64]  # (K,)
    place: Floats
    above: Floats
    slip: Floats
    ease: Floats
    screws: Screws


def find_bearing(
    model: Model, trajectory: Trajectory, contacts: Sequence[ContactPoint], ground: Ground
) -> Bearing:
    """Find which points may bear in each frame, and how readily."""
    q, time = trajectory.q, trajectory.time
    screws = find_screws(model, q)
    R, p = model.body_poses(q)
    bodies = model.flat.bodies
    body = np.array([bodies.index(point.body) for point in contacts])
    local = np.array([point.location for point in contacts])
    place = p[:, body] + np.einsum("nkij,kj->nki", R[:, body], local)
    # (n, K, 6): each point's body moves by the screws of the coordinates above it.
    twist = np.einsum("nci,nc,ck->nki", screws.motion, trajectory.qd, screws.moves[:, body] * 1.0)
    speed = twist[:, :, :3] + np.cross(twist[:, :, 3:], place)
    above = place @ ground.up - ground.level_at(time)
    # What has nothing under it is as far up as can be.
    nothing = np.isnan(above)
    above[nothing] = NONE_M
    slip = np.linalg.norm(speed - ground.velocity_at(time)[:, None], axis=2)
    ease = fade(above, FULL_M, NONE_M) * fade(slip, FULL_M_S, NONE_M_S)
    foot = place - above[:, :, None] * ground.up
    return Bearing(tuple(contacts), body, foot, above, slip, ease, screws)


def fade(x: Floats, full: float, none: float) -> Floats:
    """Return 1 up to `full`, 0 from `none` on, and a smooth step between."""
    t = np.clip((x - full) / (none - full), 0.0, 1.0)
    return 1.0 - t * t * (3.0 - 2.0 * t)
