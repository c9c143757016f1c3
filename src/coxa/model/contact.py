"""Places of a body that may bear on the world."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from coxa.anatomy.contact import read_contact_points
from coxa.errors import CoxaError, nearest
from coxa.model import mirror
from coxa.model.bodies import Vector

if TYPE_CHECKING:
    from coxa.model.model import Model

FOOT_BODIES = ("calcn", "toes")
REFERENCE_FOOT_M = 0.178814
"""From the origin of the heel bone to that of the toes: Rajagopal 2016, its joint `mtp_r`."""


@dataclass(frozen=True)
class ContactPoint:
    """A place (m, in the body) that may bear load, and the friction under it."""

    name: str
    body: str
    location: Vector
    friction: float

    @property
    def of_foot(self) -> bool:
        """Tell whether the place is on a foot."""
        return self.body.rpartition("_")[0] in FOOT_BODIES


def tabled_contacts() -> tuple[ContactPoint, ...]:
    """Return the places of the reference person, both sides."""
    rows = read_contact_points()
    right = [ContactPoint(r.point, r.body, (r.x_m, r.y_m, r.z_m), r.friction) for r in rows]
    left = [mirror_contact(point) for point in right if mirror.is_right(point.name)]
    return (*right, *left)


def mirror_contact(point: ContactPoint) -> ContactPoint:
    """Mirror a place."""
    return ContactPoint(
        mirror.left(point.name),
        mirror.left(point.body),
        mirror.mirror_vector(point.location),
        point.friction,
    )


def contacts_of(model: Model) -> tuple[ContactPoint, ...]:
    """Return a model's own places; those of the reference foot for a model that has none.

    A model whose feet are the bodies `calcn` and `toes` of OpenSim's gait models gets the
    reference foot's places on them, stretched in all directions by the distance between the
    two origins over the reference person's. Other models get none.
    """
    if model.contacts:
        return model.contacts
    points = [point for point in tabled_contacts() if point.of_foot]
    return tuple(
        replace(point, location=_times(point.location, size))
        for side in ("r", "l")
        if (size := _foot_size(model, side)) is not None
        for point in points
        if point.body.endswith(f"_{side}")
    )


def pick(model: Model, names: tuple[str, ...]) -> tuple[ContactPoint, ...]:
    """Return the named places of a model. Raises `CoxaError` with the near miss."""
    known = {point.name: point for point in contacts_of(model)}
    for name in names:
        if name not in known:
            raise CoxaError(f"the model has no contact point '{name}'", todo=nearest(name, known))
    return tuple(known[name] for name in names)


def _foot_size(model: Model, side: str) -> float | None:
    """Return a foot's length over the reference person's; None where the bodies are not there."""
    toes = next((j for j in model.joints if j.child.body == f"toes_{side}"), None)
    if toes is None or toes.parent.body != f"calcn_{side}":
        return None
    return float(np.linalg.norm(toes.parent.translation)) / REFERENCE_FOOT_M


def _times(point: Vector, size: float) -> Vector:
    return (point[0] * size, point[1] * size, point[2] * size)
