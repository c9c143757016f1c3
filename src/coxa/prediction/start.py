"""Postures to begin from: standing on one leg, the other lifted, pelvis level, trunk upright."""

from __future__ import annotations

import numpy as np

from coxa.errors import CoxaError
from coxa.kernels.arrays import Floats
from coxa.model.model import Model
from coxa.movement.events import Side
from coxa.movement.posing import check_names, units
from coxa.movement.whole_body import mass_center
from coxa.prediction.freedom import free
from coxa.prediction.support import Support, plant

FREE_LEG_DEG = {"hip_flexion": 20.0, "knee_angle": 40.0}
"""The lifted leg: its foot clears the floor and stays behind it when the pelvis drops."""
ROUNDS = 20


def single_leg_stand(model: Model, side: Side = "r") -> tuple[Floats, Support]:
    """Return the posture (C,) of standing on one leg, and its support.

    The standing foot is flat, its knee straight, the mass centre over the foot's middle, the
    pelvis level, the trunk upright. Raises `CoxaError` for a model that lacks a part of it.
    """
    check_names(model)
    low, high = np.array([c.range for c in model.coordinates]).T
    q = np.clip(np.zeros(len(low)), low, high)
    q = model.complete(q[None])[0]
    support = plant(model, q, (side,))
    other = "l" if side == "r" else "r"
    for stem, degrees in FREE_LEG_DEG.items():
        name = f"{stem}_{other}"
        q[model.coordinate_index(name)] = np.radians(degrees) * units(model, name)
    freedom = free(model, (), support)
    u = q[freedom.chosen]
    for _ in range(ROUNDS):
        q, miss = freedom.place(q, u)
        center = mass_center(model, q[None])[0, [0, 2]]
        off = support.middles[0] - center
        if np.abs(miss).max() > 1e-6:
            raise CoxaError("the model cannot stand flat on its foot", file=model.source or None)
        if np.abs(off).max() < 1e-10:
            break
        u = u + off  # the whole body nearly goes along with the pelvis
    return q, support
