"""Conditions: what is different about a person today, as data that yields a new model."""

from coxa.model.conditions.activation import Activation
from coxa.model.conditions.carried_load import CarriedLoad
from coxa.model.conditions.condition import Condition, apply
from coxa.model.conditions.record import from_dict, to_dict
from coxa.model.conditions.resistance_band import ResistanceBand
from coxa.model.conditions.tightness import Tightness
from coxa.model.conditions.variant import VARIATIONS, Variant, Variation
from coxa.model.conditions.weakness import Weakness

__all__ = [
    "VARIATIONS",
    "Activation",
    "CarriedLoad",
    "Condition",
    "ResistanceBand",
    "Tightness",
    "Variant",
    "Variation",
    "Weakness",
    "apply",
    "from_dict",
    "to_dict",
]
