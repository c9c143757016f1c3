"""A programme: weeks of sessions of exercises, each with the reason it was chosen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

Plane = Literal["sagittal", "frontal", "transverse"]
PLANES: tuple[Plane, ...] = ("sagittal", "frontal", "transverse")
WeekKind = Literal["build", "test", "maintain"]


@dataclass(frozen=True)
class Item:
    """An exercise in a session. `sets` count for each side where it has sides.

    Either `reps` or `hold_s` is 0. `load_kg` is carried, 0 for none. `effort` is the RPE aimed at
    (0 to 10; 10 less the repetitions left). `seconds` is how long it takes, rests and both sides
    included. `why` is the sentence that says, with its number, why it is here.
    """

    exercise: str
    sets: int
    reps: int
    hold_s: int
    load_kg: float
    effort: int
    rest_s: int
    seconds: int
    with_support: bool
    why: str


@dataclass(frozen=True)
class Session:
    """One session: `number` within its week, and the day of the week it is meant for (0 Monday)."""

    number: int
    weekday: int
    items: tuple[Item, ...]

    @property
    def seconds(self) -> int:
        """Return how long it takes."""
        return sum(item.seconds for item in self.items)


@dataclass(frozen=True)
class Week:
    """A week, counted from 1. In a week of kind `test` the screen is done again."""

    number: int
    kind: WeekKind
    sessions: tuple[Session, ...]
    tests: tuple[str, ...] = ()
    """Home tests to do again, by id."""
    daily: tuple[str, ...] = ()
    """Exercises for every day, such as the stand while brushing teeth."""


@dataclass(frozen=True)
class Left:
    """An exercise that was left out, and the reason."""

    exercise: str
    why: str


@dataclass(frozen=True)
class Plan:
    """A programme that begins on a day; the last week is repeated as upkeep.

    `rules` is the version of the rules that made it, `answers` a digest of what it was made from:
    the same answers give the same plan.
    """

    start: date
    weeks: tuple[Week, ...]
    left_out: tuple[Left, ...]
    notes: tuple[str, ...]
    rules: str
    answers: str
