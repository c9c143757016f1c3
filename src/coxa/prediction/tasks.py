"""What a posture must do besides standing: reach a place, keep the trunk upright."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from coxa.errors import CoxaError
from coxa.kernels.arrays import Floats
from coxa.model.bodies import Vector
from coxa.model.model import Model
from coxa.prediction.habit import trunk_lean


class Task(Protocol):
    """A condition on postures."""

    def slack(self, model: Model, q: Floats) -> Floats:
        """Return by how much postures (n, C) fulfil it, (n, k): negative where they do not."""
        ...

    def lack(self, slack: Floats) -> str:
        """Say what is missing at slack (k,)."""
        ...


@dataclass(frozen=True)
class Reach:
    """A point (m) of a body comes within `within_m` of a place (m) in ground."""

    body: str
    at: Vector
    point: Vector = (0.0, 0.0, 0.0)
    within_m: float = 0.01

    def slack(self, model: Model, q: Floats) -> Floats:
        """Return how much nearer (n, 1) m it is than it has to be."""
        away = model.positions(q, self.body, self.point) - np.array(self.at)
        return self.within_m - np.sqrt((away**2).sum(axis=1, keepdims=True) + 1e-12)

    def lack(self, slack: Floats) -> str:
        """Say how far it stays away."""
        away = 100.0 * (self.within_m - float(slack.min()))
        return f"{self.body} stays {away:.1f} cm from where it is to reach"


@dataclass(frozen=True)
class Upright:
    """The trunk leans to neither side by more than `within_deg`: the head stays over the pelvis."""

    within_deg: float = 2.0

    def __post_init__(self) -> None:
        if not (math.isfinite(self.within_deg) and self.within_deg >= 0.0):
            raise CoxaError(f"a trunk cannot be within {self.within_deg:g} degrees of upright")

    def slack(self, model: Model, q: Floats) -> Floats:
        """Return the lean to either side that is left, (n, 2) rad."""
        lean = trunk_lean(model, q)[:, 1:]
        most = math.radians(self.within_deg)
        return np.concatenate([most - lean, most + lean], axis=1)

    def lack(self, slack: Floats) -> str:
        """Say how far it leans."""
        lean = self.within_deg - math.degrees(float(slack.min()))
        return f"the trunk leans {lean:.1f} deg to a side, {self.within_deg:g} are allowed"


@dataclass(frozen=True)
class Within:
    """A coordinate stays between two angles: what the person holds, or is told to hold."""

    coordinate: str
    low_deg: float
    high_deg: float

    def __post_init__(self) -> None:
        if not self.low_deg <= self.high_deg:
            raise CoxaError(
                f"{self.coordinate} cannot be above {self.low_deg:g} and below "
                f"{self.high_deg:g} deg"
            )

    def slack(self, model: Model, q: Floats) -> Floats:
        """Return how far inside both ends it is, (n, 2) rad."""
        angle = q[:, model.coordinate_index(self.coordinate)]
        ends = np.radians((self.low_deg, self.high_deg))
        return np.stack([angle - ends[0], ends[1] - angle], axis=1)

    def lack(self, slack: Floats) -> str:
        """Say how far beyond it is."""
        beyond = -math.degrees(float(slack.min()))
        return (
            f"{self.coordinate} is {beyond:.1f} deg outside of {self.low_deg:g} to "
            f"{self.high_deg:g} deg"
        )
