"""Whom a programme is for: body, time, and things at hand."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, get_args

from coxa.errors import CoxaError, nearest

Sex = Literal["male", "female"]
Equipment = Literal[
    "mat", "chair", "step", "band", "dumbbell", "bench", "barbell", "kettlebell", "stick"
]
EQUIPMENT: tuple[Equipment, ...] = get_args(Equipment)
Level = Literal[1, 2, 3]
LEVELS: dict[Level, str] = {1: "new to it", 2: "some months of it", 3: "at home in it"}
LIMITS = {
    "age": (18.0, 100.0, "years"),
    "mass_kg": (30.0, 250.0, "kg"),
    "height_m": (1.2, 2.3, "m"),
    "minutes": (10.0, 90.0, "minutes a session"),
    "sessions": (2.0, 4.0, "sessions a week"),
}
"""Beyond these the tables say nothing, or no plan of the rules fits."""


@dataclass(frozen=True)
class Profile:
    """An adult, what is at hand, and how much time there is.

    Raises `CoxaError` for what no adult measures, and for time that holds no session.
    """

    age: int
    sex: Sex
    mass_kg: float
    height_m: float
    equipment: frozenset[Equipment] = frozenset(("mat", "chair"))
    minutes: int = 30
    sessions: int = 3
    level: Level = 1

    def __post_init__(self) -> None:
        for name, (low, high, unit) in LIMITS.items():
            value: object = getattr(self, name)
            usable = isinstance(value, int | float) and not isinstance(value, bool)
            if not (usable and low <= float(value) <= high):  # type: ignore[arg-type]
                raise CoxaError(f"{name} is {value}", todo=f"Give {low:g} to {high:g} {unit}.")
        if self.sex not in get_args(Sex):
            raise CoxaError(f"sex is '{self.sex}'", todo=nearest(str(self.sex), get_args(Sex)))
        if self.level not in LEVELS:
            raise CoxaError(f"level is {self.level}", todo="Give 1, 2 or 3.")
        check_equipment(self.equipment)


def check_equipment(named: Iterable[str]) -> None:
    """Raise `CoxaError`, with the near miss, for a thing that no exercise uses."""
    for thing in named:
        if thing not in EQUIPMENT:
            raise CoxaError(f"no exercise uses '{thing}'", todo=nearest(thing, EQUIPMENT))
