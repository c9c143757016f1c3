"""How far a changed gait departs from the stride that is walked without a reason to change it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from coxa.kernels.arrays import Floats, Ints
from coxa.model.model import Model
from coxa.movement.events import SIDES
from coxa.movement.posing import PELVIS, units
from coxa.movement.whole_body import mass_center
from coxa.prediction.gait.base import Steps
from coxa.prediction.gait.legs import STEMS
from coxa.prediction.habit import TURNS, trunk_lean
from coxa.prediction.weights import CostWeights


@dataclass(frozen=True, eq=False)
class GaitHabit:
    """The stride that is walked without a reason to change it; departures as a posture's."""

    model: Model
    q: Floats  # (n, C)
    columns: Ints
    size: Floats
    home: Floats  # (n, 4) lean and centre
    weights: CostWeights

    @staticmethod
    def of(model: Model, steps: Steps, weights: CostWeights) -> GaitHabit:
        """Make the base stride the habit. The legs' joints but the knees follow: they are free."""
        led = {f"{stem}_{side}" for stem in STEMS[:-1] for side in SIDES} | set(PELVIS)
        names = [
            c.name
            for k, c in enumerate(model.coordinates)
            if c.name in TURNS or not (c.name in led or c.locked or model.flat.tree.driver[k] >= 0)
        ]
        size = [weights.spread_rad * abs(units(model, name)) for name in names]
        columns = np.array([model.coordinate_index(name) for name in names])
        return GaitHabit(
            model, steps.q, columns, np.array(size), _carriage(model, steps.q), weights
        )

    def of_frames(self, q: Floats) -> Floats:
        """Return the cost (m n,) of the departures in m runs of the stride's frames."""
        runs = len(q) // len(self.q)
        w = self.weights
        scale = np.array([w.spread_rad] * 2 + [w.spread_center_m] * 2)
        away = (q - np.tile(self.q, (runs, 1)))[:, self.columns] / self.size
        carried = (_carriage(self.model, q) - np.tile(self.home, (runs, 1))) / scale
        return 0.5 * w.habit * ((away**2).sum(axis=1) + (carried**2).sum(axis=1))


def _carriage(model: Model, q: Floats) -> Floats:
    return np.concatenate([trunk_lean(model, q), mass_center(model, q)[:, [0, 2]]], axis=1)
