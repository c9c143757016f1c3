"""What everyday tasks ask of muscles in one direction, beside what they can do there.

Asked is the moment that muscles have to make: what inverse dynamics finds, less what capsules,
ligaments and bands of the model carry. Capacity is `maximum_moment` in the pose of that frame:
all agonists together, isometric, the other directions held; an upper bound.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from coxa.findings.electrodes import split_side
from coxa.kernels.arrays import Floats
from coxa.loads.external import ExternalForce, ExternalLoads
from coxa.loads.inverse_dynamics import inverse_dynamics
from coxa.loads.passive import passive_loads
from coxa.loads.walk_contact import walk_loads
from coxa.model.model import Model
from coxa.movement.events import Side, side_name
from coxa.movement.one_leg import stand_on_one_leg
from coxa.movement.trajectory import Trajectory, smooth
from coxa.movement.walk import average_walk
from coxa.muscles.directions import Sign
from coxa.muscles.strength import maximum_moment

SPEED_MPS = 1.1


@dataclass(frozen=True, eq=False)
class Demand:
    """A task in n frames: what it asks about a coordinate in one direction, and what there is."""

    task: str
    angle: Floats  # (n,) rad, of the coordinate
    moment: Floats  # (n,) N m; negative where the task asks for the other direction
    capacity: Floats  # (n,) N m

    @property
    def peak_nm(self) -> float:
        """Return the most that is asked, 0 where nothing is."""
        return max(float(self.moment.max()), 0.0)

    @property
    def share(self) -> float:
        """Return the largest part of the capacity that is asked in any frame."""
        return max(float((self.moment / np.maximum(self.capacity, 1e-9)).max()), 0.0)


def demands(model: Model, coordinate: str, sign: Sign) -> tuple[Demand, ...]:
    """Return what standing on one leg and the built-in walk ask, on the coordinate's side.

    The right leg stands where the coordinate has no side. Raises `CoxaError` for a model that
    lacks a part of the walk.
    """
    side: Side = split_side(coordinate)[1] or "r"
    stand, walk = _standing(model, side), _walking(model)
    return (
        _demand(f"standing on the {side_name(side)} leg", model, *stand, coordinate, sign),
        _demand(f"walking at {SPEED_MPS:g} m/s", model, *walk, coordinate, sign),
    )


def _standing(model: Model, side: Side) -> tuple[Trajectory, ExternalLoads]:
    stand = stand_on_one_leg(model, side)
    still = np.zeros((1, len(stand.q)))
    at = Trajectory(np.zeros(1), model.coordinate_names, stand.q[None], still, still)
    foot = ExternalForce(
        f"ground_{side}", f"calcn_{side}", "ground", "ground", np.array([0.0, 1.0]),
        np.tile(stand.force, (2, 1)), np.tile(stand.point, (2, 1)),
    )  # fmt: skip
    return at, ExternalLoads((foot,))


def _walking(model: Model) -> tuple[Trajectory, ExternalLoads]:
    walk = average_walk(model, speed_mps=SPEED_MPS)
    start, end = walk.inner_s
    # The walk is a short Fourier series already: nothing is filtered.
    moving = smooth(walk.motion, start=start, end=end)
    q, qd, qdd = model.complete_motion(moving.q, moving.qd, moving.qdd)
    return replace(moving, q=q, qd=qd, qdd=qdd), walk_loads(walk)


def _demand(
    task: str, model: Model, at: Trajectory, loads: ExternalLoads, coordinate: str, sign: Sign
) -> Demand:
    asked = inverse_dynamics(model, at, loads).independent_moments(model, at.q)
    carried = passive_loads(model, at.q)
    if carried is not None:
        asked -= carried.moments
    c = model.coordinate_index(coordinate)
    can = maximum_moment(model, coordinate, sign, at.q)
    return Demand(task, at.q[:, c], sign * asked[:, c], can)
