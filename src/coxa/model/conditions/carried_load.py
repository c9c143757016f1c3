"""A load in the hand or on the back: mass that joins a body."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import ClassVar

import numpy as np

from coxa.errors import CoxaError, nearest
from coxa.kernels.arrays import Floats
from coxa.model.bodies import Body, Vector
from coxa.model.conditions.condition import Condition, check_above_zero, check_number
from coxa.model.model import Model

HEAVIEST_KG = 501.0
"""The heaviest deadlift of record (2020; `deadlift_record2020` of the sources): in both hands."""


@dataclass(frozen=True)
class CarriedLoad(Condition):
    """A point mass (kg) fixed `at` a place (m) in a body's frame, or at its mass centre.

    No heavier than the heaviest deadlift of record, half of it in one hand.
    """

    kind: ClassVar[str] = "carried load"
    body: str
    mass_kg: float
    at: Vector | None = None

    def __post_init__(self) -> None:
        check_above_zero("the mass carried (kg)", self.mass_kg)
        hand = self.body.startswith("hand")
        most = HEAVIEST_KG / 2.0 if hand else HEAVIEST_KG
        if self.mass_kg > most:
            raise CoxaError(
                f"nobody carries {self.mass_kg:g} kg on {self.body}: that is"
                f" {self.mass_kg - most:.3g} kg above the limit of {most:g} kg,"
                f" {'half of ' if hand else ''}the heaviest deadlift of record",
                todo="Give the mass in kg.",
            )
        if self.at is not None:
            if len(self.at) != 3:
                raise CoxaError(f"the load's place has {len(self.at)} numbers", todo="Give three.")
            for value in self.at:
                check_number("the load's place (m)", value)

    def change(self, model: Model) -> Model:
        """Join the mass to the body: mass centre and inertia follow by the parallel axes."""
        names = [body.name for body in model.bodies]
        if self.body not in names:
            raise CoxaError(
                f"the model has no body '{self.body}' to carry a load",
                todo=nearest(self.body, names),
            )
        return replace(
            model,
            bodies=tuple(self._load(b) if b.name == self.body else b for b in model.bodies),
        )

    def _load(self, body: Body) -> Body:
        own = np.array(body.mass_center)
        place = own if self.at is None else np.array(self.at)
        mass = body.mass + self.mass_kg
        center = (body.mass * own + self.mass_kg * place) / mass
        added = body.mass * _about(own - center) + self.mass_kg * _about(place - center)
        xx, yy, zz, xy, xz, yz = body.inertia
        x, y, z = center.tolist()
        return Body(
            body.name,
            mass,
            (x, y, z),
            (
                xx + float(added[0, 0]),
                yy + float(added[1, 1]),
                zz + float(added[2, 2]),
                xy + float(added[0, 1]),
                xz + float(added[0, 2]),
                yz + float(added[1, 2]),
            ),
        )

    def __str__(self) -> str:
        where = "its mass centre"
        if self.at is not None:
            where = "(" + ", ".join(f"{x:g}" for x in self.at) + ") m"
        return f"{self.mass_kg:g} kg carried on {self.body} at {where}"


def _about(r: Floats) -> Floats:
    """Return what a unit mass at r (3,) m adds to the inertia about the origin (3, 3)."""
    return np.eye(3) * (r @ r) - np.outer(r, r)
