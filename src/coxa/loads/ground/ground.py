"""The ground that a movement was done on: how high it lies, and whether it moves.

Estimated from what stands on it: places that are low, that neither rise nor sink, and that keep
still against each other. Neither y = 0 nor a still floor is assumed: motions are recorded over
treadmills, and a camera's person floats.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from coxa.kernels.arrays import Floats
from coxa.model.contact import ContactPoint
from coxa.model.model import Model
from coxa.movement.motion import Motion
from coxa.movement.velocity import smoothed, velocity

Mask = NDArray[np.bool_]

LOW_M = 0.015
"""A place this near its own lowest (5th percentile) height rests, if it is still."""
RISING_M_S = 0.15
STILL_M_S = 0.3
"""As in `coxa.findings.feet`: a standing foot stays below, a swinging one passes 3 m/s."""
APART_M = 0.06
"""Soles are not flat, and bones in them not alike: lowest places of one ground differ by less."""
OWN_M = 0.03
"""A place whose own lowest height is as near the ground's met it there."""
FLOAT_M = 0.04
"""Where the standing feet themselves rise and sink by more, the ground is taken to follow."""
FLOAT_HZ = 1.0
STANDING_S = 0.15
"""A hop's turning point is as still as a stand, for less long."""


@dataclass(frozen=True, eq=False)
class Ground:
    """What was stood on: `height` (n,) m along `up` at `time` (n,) s, and how it moves.

    `belt` (3,) m/s is its motion along itself. `level` (n, K) m is the height at which each
    contact point meets it: its own lowest one where that is within 3 cm, else the ground's; or
    that of the plane it is told to bear on, NaN while there is none.
    """

    time: Floats
    height: Floats
    belt: Floats
    up: Floats
    level: Floats

    @property
    def height_m(self) -> float:
        """Return the median height."""
        return float(np.median(self.height))

    @property
    def belt_speed(self) -> float:
        """Return the speed of the ground along itself (m/s)."""
        return float(np.linalg.norm(self.belt))

    @property
    def floats(self) -> bool:
        """Tell whether the height had to follow the feet."""
        return bool(np.ptp(self.height) > 0.0)

    def level_at(self, time: Floats) -> Floats:
        """Return the height (m, K) of the ground under each point at other times (m,) s."""
        return np.column_stack([np.interp(time, self.time, level) for level in self.level.T])

    def velocity_at(self, time: Floats) -> Floats:
        """Return how the ground moves (m, 3) m/s at other times (m,) s, floating included."""
        rise = np.zeros(len(time))
        if self.floats:
            rise = np.interp(time, self.time, np.gradient(self.height, self.time))
        return self.belt + rise[:, None] * self.up

    def __str__(self) -> str:
        """Say how high the ground lies and how it moves."""
        moving = f", moving at {self.belt_speed:.2f} m/s" if self.belt_speed >= 0.1 else ""
        wandering = ""
        if self.floats:
            wandering = f" (wandering from {self.height.min():.2f} to {self.height.max():.2f} m)"
        return f"the ground lies at {self.height_m:.3f} m{wandering}{moving}"


def upward(model: Model) -> Floats:
    """Return the unit vector against gravity (3,); straight up y without gravity."""
    g = np.array(model.gravity)
    size = float(np.linalg.norm(g))
    return -g / size if size > 0.0 else np.array([0.0, 1.0, 0.0])


def tangents(up: Floats) -> Floats:
    """Return two unit vectors along the ground (2, 3): ahead, and to the right of it."""
    ahead = np.eye(3)[0 if abs(up[0]) < 0.9 else 1]
    ahead = ahead - (ahead @ up) * up
    ahead /= np.linalg.norm(ahead)
    return np.array([ahead, np.cross(ahead, up)])


def find_ground(
    model: Model, motion: Motion, contacts: Sequence[ContactPoint], *, each_own: bool = False
) -> Ground | None:
    """Estimate the ground from a whole motion of the contact points; None when none ever rests.

    With `each_own` every point has a support of its own at its own lowest height (a seat, a
    step, a wall bar), whatever the heights of the others.
    """
    R, p = model.body_poses(motion.values)
    bodies = [model.flat.bodies.index(point.body) for point in contacts]
    local = np.array([point.location for point in contacts])
    place = p[:, bodies] + np.einsum("nkij,kj->nki", R[:, bodies], local)
    time, up = motion.time, upward(model)
    speed = np.zeros_like(place)
    if len(time) > 1:
        speed = velocity(time, place.reshape(len(time), -1)).reshape(place.shape)
    height = place @ up
    low = np.percentile(height, 5, axis=0)
    near = (height - low < LOW_M) & (abs(speed @ up) < RISING_M_S)
    if not each_own:
        if not near.any():
            return None
        near &= low - low[near.any(axis=0)].min() < APART_M
    if not near.any():
        return None
    belt = np.median(speed[near], axis=0)
    belt -= (belt @ up) * up
    still = np.linalg.norm(speed - belt, axis=2) < STILL_M_S
    if not (near & still).any():
        return None
    if each_own:
        level = np.broadcast_to(low, height.shape)
        return Ground(time, np.full(len(time), float(low.min())), belt, up, level)
    ground = float(np.median(height[near & still]))
    # A foot whose lowest place is higher was never put down.
    own = np.where(abs(low - ground) <= OWN_M, low - ground, 0.0)
    floating = _wander(time, np.where(still, height - ground - own, np.inf))
    track = ground + floating
    return Ground(time, track, belt, up, track[:, None] + own)


def ground_on(
    model: Model, time: Floats, contacts: Sequence[ContactPoint], planes: Mapping[str, Floats]
) -> Ground | None:
    """Return the ground of contacts that are told the height (n,) m they bear at; None for none.

    NaN says that a point bears nothing then.
    """
    level = np.column_stack([np.broadcast_to(planes[c.name], time.shape) for c in contacts])
    if not np.isfinite(level).any():
        return None
    floor = float(np.nanmin(level))
    return Ground(time, np.full(len(time), floor), np.zeros(3), upward(model), level)


def _wander(time: Floats, above: Floats) -> Floats:
    """Return how far (n,) m the ground follows standing feet; 0 where they stand level.

    above (n, K): how high each still point is over the ground, infinite where it moves.
    """
    lowest = above.min(axis=1)
    # A still foot far up is a raised one, not a floating ground.
    stands = _lasting(time, lowest < 3.0 * FLOAT_M)
    if not stands.any():
        return np.zeros_like(time)
    low, high = np.percentile(lowest[stands], [5, 95])
    if high - low <= FLOAT_M:
        return np.zeros_like(time)
    return smoothed(time, np.interp(time, time[stands], lowest[stands]), FLOAT_HZ)


def _lasting(time: Floats, mask: Mask) -> Mask:
    """Keep the runs of marked frames that last."""
    edges = np.flatnonzero(np.diff(np.concatenate(([0], mask.astype(np.int8), [0]))))
    kept = np.zeros_like(mask)
    for begin, end in zip(edges[::2], edges[1::2], strict=True):
        if time[end - 1] - time[begin] >= STANDING_S:
            kept[begin:end] = True
    return kept
