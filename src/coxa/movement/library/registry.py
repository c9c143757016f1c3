"""The library's movements by their names, and the way to perform one."""

from __future__ import annotations

from coxa.errors import CoxaError, nearest
from coxa.model.model import Model
from coxa.movement.events import SIDES, Side
from coxa.movement.library import lying, propping, squatting, standing, stepping, striding
from coxa.movement.library.mirroring import mirror_performed
from coxa.movement.library.movement import Movement, Performed

FAMILIES: dict[str, tuple[Movement, ...]] = {
    "On one place": standing.MOVEMENTS,
    "Squat, hinge, lift, rise": squatting.MOVEMENTS,
    "Steps and lunges": stepping.MOVEMENTS,
    "Lying": lying.MOVEMENTS,
    "Propped on arms and legs": propping.MOVEMENTS,
    "With speed": striding.MOVEMENTS,
}
MOVEMENTS: dict[str, Movement] = {m.name: m for family in FAMILIES.values() for m in family}
"""Every movement by its name."""


def find_movement(name: str) -> Movement:
    """Return a movement by its name, `-` or `_` between words. Raises `CoxaError`."""
    found = MOVEMENTS.get(name.replace("_", "-"))
    if found is None:
        raise CoxaError(f"the library has no movement '{name}'", todo=nearest(name, MOVEMENTS))
    return found


def perform(name: str, model: Model, *, side: Side = "r", **values: float) -> Performed:
    """Perform a movement of the library with a model: its motion, its contacts, what it carries.

    `values` are the movement's parameters by name; `side="l"` mirrors a movement that has sides
    (the model's own sides are taken to be alike). Raises `CoxaError` for an unknown name, for a
    value that nobody can do, and for what this model cannot.
    """
    movement = find_movement(name)
    if side not in SIDES:
        raise CoxaError(f"there is no side '{side}'", todo="Give r or l.")
    if side == "l" and not movement.sided:
        raise CoxaError(f"'{movement.name}' has no side", todo="Leave the side out.")
    done = movement.make(model, movement.values(model, values))
    return done if side == "r" else mirror_performed(model, done)
