"""Postures to begin from: those of the movement library that are held on the feet alone."""

from __future__ import annotations

from dataclasses import dataclass

from coxa.errors import CoxaError
from coxa.kernels.arrays import Floats
from coxa.model.conditions import Condition, apply
from coxa.model.contact import FOOT_BODIES, pick
from coxa.model.model import Model
from coxa.movement.events import SIDES, Side
from coxa.movement.library import Movement, Performed, perform
from coxa.movement.library.registry import find_movement
from coxa.prediction.support import Support, plant


@dataclass(frozen=True, eq=False)
class Start:
    """A posture q (C,), the feet it stands on, and the conditions it brings (a load carried)."""

    q: Floats
    support: Support
    conditions: tuple[Condition, ...] = ()


def start_in(model: Model, name: str, side: Side = "r", **values: float) -> Start:
    """Take a posture from the movement library, standing on a side where it has one.

    Raises `CoxaError` for an unknown name or value (with the near miss), and for a movement that
    is no posture held on the feet alone.
    """
    movement = find_movement(name)
    sided = {"side": side} if movement.sided else {}
    done = perform(name, model, **sided, **values)  # type: ignore[arg-type]
    why = moves(movement, model, done)
    if why:
        raise CoxaError(
            f"'{movement.name}' {why}",
            todo="Ask about a posture held on the feet, such as single-leg-stand or quiet-stand.",
        )
    bodies = {point.body for point in pick(model, done.contacts)}
    sides: tuple[Side, ...] = tuple(
        s for s in SIDES if bodies & {f"{foot}_{s}" for foot in FOOT_BODIES}
    )
    q = done.motion.values[0]
    return Start(q, plant(apply(model, *done.conditions), q, sides), done.conditions)


def moves(movement: Movement, model: Model, done: Performed) -> str:
    """Say why what was performed is no posture held on the feet alone; nothing where it is."""
    if len(done.motion.values) > 1:
        return "is a movement, not a posture that is held"
    if movement.label:
        return f"is not held still: {movement.label}"
    under = pick(model, done.contacts)
    if done.loads or not under or not all(point.of_foot for point in under):
        return "is not held on the feet alone"
    return ""


def single_leg_stand(model: Model, side: Side = "r") -> tuple[Floats, Support]:
    """Return the posture (C,) of standing on one leg, pelvis level, and its support."""
    start = start_in(model, "single-leg-stand", side)
    return start.q, start.support
