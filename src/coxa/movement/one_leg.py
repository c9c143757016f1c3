"""Standing still on one leg: the foot under the mass centre, the weight straight up through both.

The pelvis stays level, as in Pauwels's drawing: the hip adducts until the foot is below. All is
statics, so the free leg hangs straight beside; it touches nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from coxa.errors import CoxaError
from coxa.model.model import Model
from coxa.movement.events import Side
from coxa.movement.motion import Floats
from coxa.movement.posing import COORDINATES, PELVIS, check_names
from coxa.movement.whole_body import mass_center

SEARCHED_RAD = np.linspace(-0.4, 0.4, 161)
"""Half a degree apart, straight between: the foot is out by less than 0.1 mm."""


@dataclass(frozen=True, eq=False)
class OneLegStand:
    """A pose (C,) rad or m, and the ground's force (3,) N on a foot at a point (3,) m."""

    side: Side
    q: Floats
    force: Floats
    point: Floats


def stand_on_one_leg(model: Model, side: Side) -> OneLegStand:
    """Let a model stand on a leg, legs straight and trunk upright.

    Raises `CoxaError` for a model that lacks a part of a walk, and where no adduction of the hip
    brings the foot under the mass centre.
    """
    check_names(model)
    q = np.tile(model.default_pose, (len(SEARCHED_RAD), 1))
    for name in COORDINATES:
        if name not in PELVIS:
            q[:, model.coordinate_index(name)] = 0.0
    adduction = model.coordinate_index(f"hip_adduction_{side}")
    q[:, adduction] = SEARCHED_RAD
    beside = _foot_across(model, model.complete(q), side)
    if beside.min() > 0.0 or beside.max() < 0.0:
        raise CoxaError(
            f"no adduction of the hip brings foot '{side}' of the model under its mass centre",
            file=model.source or None,
        )
    rising = beside if beside[-1] > beside[0] else -beside
    q[0, adduction] = np.interp(0.0, rising, SEARCHED_RAD)
    standing = model.complete(q[:1])
    center = mass_center(model, standing)[0]
    floor = float(model.positions(standing, f"toes_{side}")[0, 1])
    weight = -model.mass * np.array(model.gravity)
    return OneLegStand(side, standing[0], weight, np.array([center[0], floor, center[2]]))


def _foot_across(model: Model, q: Floats, side: Side) -> Floats:
    """Return how far (n,) m the middle of the foot is beside the mass centre."""
    middle = 0.5 * sum(model.positions(q, f"{part}_{side}") for part in ("calcn", "toes"))
    return (middle - mass_center(model, q))[:, 2]
