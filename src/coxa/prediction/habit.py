"""How far a posture departs from habit: the pelvis, the trunk in space, free joints, the sway."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from coxa.kernels.arrays import Floats, Ints
from coxa.model.model import Model
from coxa.movement.posing import units
from coxa.movement.whole_body import mass_center
from coxa.prediction.freedom import FOLLOWING, Freedom
from coxa.prediction.weights import CostWeights

TURNS = ("pelvis_tilt", "pelvis_list", "pelvis_rotation")
LEAN, CENTER = (
    ("trunk leaning forward", "trunk leaning sideways"),
    ("sway forward", "sway sideways"),
)


@dataclass(frozen=True, eq=False)
class Habit:
    """The posture that is held without a reason to leave it.

    Departures are counted in spreads: the pelvis's turns in space, every joint that is neither
    coupled nor the hip or ankle of a standing leg (which follow), the trunk's lean in space, and
    the place of the mass centre over the feet.
    """

    model: Model
    q: Floats  # (C,)
    names: tuple[str, ...]
    columns: Ints
    size: Floats  # (columns,) rad of the coordinate in one spread
    home: Floats  # (4,) lean and centre
    weights: CostWeights

    def departures(self, q: Floats) -> Floats:
        """Return how many spreads postures (n, C) are off, (n, columns + 4)."""
        by_joint = (q[:, self.columns] - self.q[self.columns]) / self.size
        w = self.weights
        scale = np.array([w.spread_rad] * 2 + [w.spread_center_m] * 2)
        return np.concatenate([by_joint, (_carriage(self.model, q) - self.home) / scale], axis=1)

    def cost(self, q: Floats) -> Floats:
        """Return what the departures of postures (n, C) cost (n,)."""
        return 0.5 * self.weights.habit * (self.departures(q) ** 2).sum(axis=1)


def habit_of(freedom: Freedom, q: Floats, weights: CostWeights) -> Habit:
    """Make a posture q (C,) the habit."""
    model = freedom.model
    led = [f"{stem}_{side}" for side in freedom.support.sides for stem in FOLLOWING]
    skipped = {*(model.coordinate_index(name) for name in led), *model.residual_coordinates}
    names = tuple(
        c.name
        for k, c in enumerate(model.coordinates)
        if c.name in TURNS
        or not (k in skipped or c.locked or model.flat.tree.driver[k] >= 0 or _slides(c.name))
    )
    size = [weights.spread_rad * abs(units(model, name)) for name in names]
    return Habit(
        model=model,
        q=q,
        names=names,
        columns=np.array([model.coordinate_index(name) for name in names]),
        size=np.array(size),
        home=_carriage(model, q[None])[0],
        weights=weights,
    )


def trunk_lean(model: Model, q: Floats) -> Floats:
    """Return how far the trunk leans forward and to the right (n, 2) rad; 0 without a trunk."""
    if "torso" not in model.flat.bodies:
        return np.zeros((len(q), 2))
    up = model.body_poses(q)[0][:, model.flat.bodies.index("torso"), :, 1]
    return np.stack([np.arctan2(up[:, 0], up[:, 1]), np.arctan2(up[:, 2], up[:, 1])], axis=1)


def _carriage(model: Model, q: Floats) -> Floats:
    return np.concatenate([trunk_lean(model, q), mass_center(model, q)[:, [0, 2]]], axis=1)


def _slides(name: str) -> bool:
    return name.startswith("pelvis_t") and name != "pelvis_tilt"
