"""A condition: data that makes a new model from a model."""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from dataclasses import replace
from typing import ClassVar

from coxa.errors import CoxaError
from coxa.model.layout import keep_layout
from coxa.model.model import Model


class Condition(ABC):
    """What is different about a person. Frozen; equal data are equal conditions.

    `str(condition)` is one sentence without its full stop.
    """

    kind: ClassVar[str]
    """What `to_dict` calls it."""

    @abstractmethod
    def change(self, model: Model) -> Model:
        """Return the model under this condition alone; the model itself stays as it is.

        Raises `CoxaError` for a name that the model lacks, and for a change no body survives.
        """

    @abstractmethod
    def __str__(self) -> str: ...


def apply(model: Model, *conditions: Condition) -> Model:
    """Return the model under conditions, one after the other, listed in `Model.conditions`.

    Raises `CoxaError` where a condition names what the model lacks or asks for what cannot be.
    """
    changed = model
    for condition in conditions:
        changed = condition.change(changed)
    return keep_layout(replace(changed, conditions=(*model.conditions, *conditions)), model)


def check_number(
    what: str, value: object, *, least: float = -math.inf, most: float = math.inf
) -> None:
    """Refuse what is not a finite number between `least` and `most`, both allowed."""
    if isinstance(value, int | float) and math.isfinite(value) and least <= value <= most:
        return
    if math.isinf(least):
        rule = "Give a finite number."
    elif math.isinf(most):
        rule = f"Give a number of at least {least:g}."
    else:
        rule = f"Give a number from {least:g} to {most:g}."
    raise CoxaError(f"{what} is {value}", todo=rule)


def check_above_zero(what: str, value: object) -> None:
    """Refuse what is not a finite number above 0."""
    if not (isinstance(value, int | float) and math.isfinite(value) and value > 0.0):
        raise CoxaError(f"{what} is {value}", todo="Give a number above 0.")
