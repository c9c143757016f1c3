"""Movements one can do at home or in the gym, made of cited key postures, for any person."""

from coxa.movement.library.movement import Movement, Outside, Parameter, Performed
from coxa.movement.library.registry import FAMILIES, MOVEMENTS, find_movement, perform

__all__ = [
    "FAMILIES",
    "MOVEMENTS",
    "Movement",
    "Outside",
    "Parameter",
    "Performed",
    "find_movement",
    "perform",
]
