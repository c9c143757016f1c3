"""Keep a body that moves in balance: what the ground gives must come from what bears.

Where a body moves, the plumb line of its mass centre is not where the ground pushes. The ground's
whole reaction, which inverse dynamics tells, pierces the floor at the zero-moment point
(Vukobratovic 2004). With c the mass centre's place along the floor, h its height over what is
stood on and a the upward acceleration, it moves with c by

    p = c - h / (g + a) c''

and by what the body turns besides. So where p strays from the points that bear, the course asked
of the mass centre is changed by d, d - h / (g + a) d'' = how far p is to be brought back, which
is 0 at both ends (Kajita 2003 plans a robot's gait so); and the postures are settled again.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.linalg import solve_banded
from scipy.ndimage import gaussian_filter1d
from scipy.spatial import ConvexHull

from coxa.kernels.dynamics import dynamics_frames
from coxa.model.model import Model
from coxa.movement.library.movement import Outside
from coxa.movement.library.settle import Settled
from coxa.movement.motion import Floats, Motion
from coxa.movement.trajectory import smooth
from coxa.movement.whole_body import mass_center

MARGIN_M = 0.015
"""How far inside the outermost points that bear the zero-moment point is kept."""
STRAYS_M = 0.004
CALM_S = 0.06
"""Over what time corrections are eased in, and postures where a joint's range stops it at once."""
JOLT = 3.0
"""From frame to frame accelerations (rad/s^2 or m/s^2) that do not follow their neighbours' line
by more than this are a jolt."""
ROUNDS = 4
THIN_M = 1e-3
FEWEST = 8
ALONG = np.array([0, 2])


@dataclass(frozen=True, eq=False)
class Poised:
    """What keeps a course in balance: how to settle it, what the ground gives, what bears.

    `settle` takes postures to be near (n, C), those to begin from, and a mass centre's course
    (n, 3) m, NaN where open; `reaction` and `places` take postures.
    """

    settle: Callable[[Floats, Floats, Floats | None], Settled]
    reaction: Callable[[Floats], Reaction]
    places: Callable[[Floats], Mapping[str, Floats]]
    step_s: float
    periodic: bool

    def keep(self, first: Settled, center: Floats | None) -> Floats:
        """Return the course calmed, and balanced where a mass centre's course is asked for."""
        q = self._balanced(first, center).q
        # Where supports change, what aims give (a tenth of a millimetre) changes at once.
        return calm(q, self.step_s, periodic=self.periodic) if jolts(q, self.step_s) else q

    def _balanced(self, first: Settled, center: Floats | None) -> Settled:
        done = self._calmed(first, center)
        if center is None:
            return done
        run = np.flatnonzero(np.isfinite(center[:, ALONG]).all(axis=1))
        if len(run) < FEWEST:
            return done
        key, led = done.q, np.array(center)
        best, least = done, np.inf
        for _ in range(ROUNDS):
            ground = self.reaction(done.q)
            back = off_base(ground.point, self.places(done.q))[run]
            strays = float(np.abs(back).max())
            if strays < least:
                best, least = done, strays
            if strays < STRAYS_M:
                break
            eased = calm(back, self.step_s, periodic=self.periodic)
            led[np.ix_(run, ALONG)] += lead_back(
                eased, ground.stiffness[run], self.step_s, periodic=self.periodic
            )
            done = self._calmed(self.settle(key, done.q, led), led)
        return best

    def _calmed(self, done: Settled, center: Floats | None) -> Settled:
        if not jolts(done.q, self.step_s):
            return done
        key = calm(done.q, self.step_s, periodic=self.periodic)
        return self.settle(key, key, center)


def jolts(q: Floats, step_s: float) -> bool:
    """Tell whether some coordinate of a course (n, C) is stopped or set going at once."""
    return len(q) > FEWEST and float(np.abs(np.diff(q, 4, axis=0)).max()) > JOLT * step_s**2


def calm(values: Floats, step_s: float, *, periodic: bool) -> Floats:
    """Ease (n, k) over `CALM_S`, so that what is slow is left as it is.

    Gauss's bell twice: what it takes off is eased and added again.
    """
    width = CALM_S / step_s
    once = _bell(values, width, periodic=periodic)
    return once + _bell(values - once, width, periodic=periodic)


def _bell(values: Floats, width: float, *, periodic: bool) -> Floats:
    if periodic:
        turn = np.asarray(gaussian_filter1d(values[:-1], width, axis=0, mode="wrap"), float)
        return np.concatenate([turn, turn[:1]])
    # Turned about its ends, so that it goes on there as fast as it was.
    more = min(len(values) - 1, int(np.ceil(4.0 * width)))
    longer = np.pad(values, ((more, more), (0, 0)), mode="reflect", reflect_type="odd")
    return np.asarray(gaussian_filter1d(longer, width, axis=0), float)[more : more + len(values)]


@dataclass(frozen=True, eq=False)
class Reaction:
    """What the ground gives: force (n, 3) N, where its line pierces the floor (n, 2) m (x, z).

    `stiffness` (n,) s^2 is h / (g + a) above.
    """

    force: Floats
    point: Floats
    stiffness: Floats


def ground_reaction(
    model: Model, motion: Motion, loads: Sequence[Outside], level: Floats
) -> Reaction:
    """Find the ground's whole reaction on floors at heights (n,) m, prescribed loads apart."""
    path = smooth(motion)
    q, qd, qdd = model.complete_motion(path.q, path.qd, path.qdd)
    flat, n = model.flat, len(path.time)
    asked, passed = np.empty_like(q), np.empty((n, len(flat.joints), 6))
    dynamics_frames(
        flat.tree, flat.functions, flat.inertia, q, qd, qdd,
        np.zeros((n, len(flat.bodies), 6)), False, asked, passed,
    )  # fmt: skip
    assert model.free_root is not None  # what stands can be placed
    wrench = passed[:, flat.joints.index(model.free_root.name)]
    force, moment = np.array(wrench[:, :3]), np.array(wrench[:, 3:])
    for load in loads:
        force -= load.force
        moment -= np.cross(load.point, load.force)
        if load.torque is not None:
            moment -= load.torque
    # About the floor below ground's origin: (0, level, 0) x F taken away.
    moment[:, 0] -= level * force[:, 2]
    moment[:, 2] += level * force[:, 0]
    point = np.stack([moment[:, 2], -moment[:, 0]], axis=1) / force[:, 1:2]
    height = mass_center(model, q)[:, 1] - level
    return Reaction(force, point, height * model.mass / force[:, 1])


def off_base(point: Floats, places: Mapping[str, Floats]) -> Floats:
    """Return how far (n, 2) m points are to be brought back to be inside what bears.

    `places` are the points that bear (n, 3) m, NaN while they do not. Brought back toward the
    middle of them, until `MARGIN_M` from their outline is reached; 0 where nothing bears.
    """
    floor = np.stack([at[:, ALONG] for at in places.values()], axis=1)
    back = np.zeros_like(point)
    for i, corners in enumerate(floor):
        here = corners[np.isfinite(corners).all(axis=1)]
        if len(here) == 0:
            continue
        middle = 0.5 * (here.min(axis=0) + here.max(axis=0))
        share = _share_inside(point[i] - middle, here - middle)
        back[i] = (share - 1.0) * (point[i] - middle)
    return back


def _share_inside(arm: Floats, corners: Floats) -> float:
    """Return which share of an arm (2,) from the middle stays inside corners (k, 2), at most 1."""
    # Two points or a line bear too: they are made as thick as the margin takes.
    thick = MARGIN_M + THIN_M
    square = thick * np.array([[1, 1], [1, -1], [-1, 1], [-1, -1]])
    hull = ConvexHull(np.concatenate([corners, square]))
    along, room = hull.equations[:, :2] @ arm, -hull.equations[:, 2] - MARGIN_M
    shares = room[along > 0.0] / along[along > 0.0]
    return float(np.clip(shares.min(initial=1.0), 0.0, 1.0))


def lead_back(back: Floats, stiffness: Floats, step_s: float, *, periodic: bool) -> Floats:
    """Return the change d (n, 2) m of the mass centre's course that brings the point back.

    d - stiffness d'' = back, at steps of `step_s`, 0 at both ends; the ends meet where the course
    is periodic.
    """
    n = len(back)
    if periodic:
        turns = 3
        many = np.tile(back[:-1], (turns, 1))
        stiff = np.tile(stiffness[:-1], turns)
        middle = lead_back(many, stiff, step_s, periodic=False)[n - 1 : 2 * (n - 1)]
        return np.concatenate([middle, middle[:1]])
    k = stiffness / step_s**2
    bands = np.zeros((3, n))
    bands[1] = 1.0 + 2.0 * k
    bands[0, 2:], bands[2, :-2] = -k[1:-1], -k[1:-1]
    bands[1, [0, -1]] = 1.0
    right = np.array(back)
    right[[0, -1]] = 0.0
    return np.asarray(solve_banded((1, 1), bands, right), float)
