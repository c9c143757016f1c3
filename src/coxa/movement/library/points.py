"""Find the named points of a body that may bear load."""

from __future__ import annotations

from coxa.model.bodies import Vector
from coxa.model.contact import pick
from coxa.model.model import Model

FOOT = ("heel", "midfoot", "ball_medial", "ball_lateral", "toes_medial", "toes_lateral")
TOES = ("toes_medial", "toes_lateral")


def find_point(model: Model, name: str) -> tuple[str, Vector]:
    """Return the body and the place (m) on it of a contact point.

    Raises `CoxaError` with the near miss for a point that the model lacks.
    """
    point = pick(model, (name,))[0]
    return point.body, point.location
