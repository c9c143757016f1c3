"""The planner's rules, read from `rules.toml`: one record for each of its tables."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path
from typing import Any

from coxa.errors import CoxaError
from coxa.programme.profile import Level

FILE = Path(__file__).parent / "rules.toml"


@dataclass(frozen=True)
class Weeks:
    """How many weeks are built, which of them test, and how many begin with control."""

    build: int
    tests: tuple[int, ...]
    control: int
    source: str


@dataclass(frozen=True)
class Levels:
    """The hardest level of exercise in each week, the upkeep last."""

    new: tuple[int, ...]
    some: tuple[int, ...]
    home: tuple[int, ...]
    source: str

    def of(self, level: Level) -> tuple[int, ...]:
        """Return the hardest level in each week for someone as used to it."""
        return (self.new, self.some, self.home)[level - 1]


@dataclass(frozen=True)
class Sessions:
    """On which days of a week sessions lie, and how many are kept as upkeep."""

    days: tuple[tuple[int, ...], ...]
    upkeep: tuple[int, ...]
    upkeep_two_from_age: int
    source: str


@dataclass(frozen=True)
class Time:
    """Seconds around the work, and how many exercises a session holds."""

    change_s: int
    side_s: int
    rest_s: int
    rest_loaded_s: int
    minutes_an_exercise: int
    fewest: int
    most: int
    source: str


@dataclass(frozen=True)
class Sets:
    """Sets at first, at most by level, and more from week to week."""

    first: int
    most: tuple[int, ...]
    more: int
    less_in_tests: int
    upkeep: int
    source: str


@dataclass(frozen=True)
class Effort:
    """The effort aimed at (RPE), by the kind of week and by level."""

    control: int
    build: tuple[int, ...]
    tests: int
    source: str


@dataclass(frozen=True)
class Progression:
    """How much more a week asks than the one before."""

    reps: int
    hold_s: int
    load_share: float
    source: str


@dataclass(frozen=True)
class Adapting:
    """What the diary changes."""

    sessions: int
    easier_by: float
    harder_by: float
    reps_when_easy: int
    hold_s_when_easy: int
    sets_less: int
    back_share: float
    pause_days: int
    pause_share: float
    source: str


@dataclass(frozen=True)
class Points:
    """What an exercise is chosen by."""

    plane: float
    kind: float
    plane_of_session: float
    need: float
    work: float
    level: float
    again: float
    same_pattern: float
    source: str


@dataclass(frozen=True)
class Order:
    """In which order the patterns of a session come."""

    patterns: tuple[str, ...]
    source: str


@dataclass(frozen=True)
class Heavy:
    """For whom, by the ids of holds, what loads the hip by more is left out."""

    holds: tuple[str, ...]
    above_bw: float
    source: str


@dataclass(frozen=True)
class Weights:
    """For whom, by the ids of holds, what carries a weight is left out."""

    holds: tuple[str, ...]
    source: str


@dataclass(frozen=True)
class Turns:
    """For whom, by the ids of holds, exercises that turn far are left out."""

    holds: tuple[str, ...]
    exercises: tuple[str, ...]
    source: str


@dataclass(frozen=True)
class Support:
    """Up to which level someone new to it does what needs something firm within reach."""

    new: int
    source: str


@dataclass(frozen=True)
class Kinds:
    """The kinds of work that every week has, and every week of control."""

    always: tuple[str, ...]
    control: tuple[str, ...]
    source: str


@dataclass(frozen=True)
class Rules:
    """All rules of the planner. `needs` name the bellies behind each thing noted in a screen."""

    version: str
    weeks: Weeks
    levels: Levels
    sessions: Sessions
    time: Time
    sets: Sets
    effort: Effort
    progression: Progression
    adapting: Adapting
    points: Points
    order: Order
    heavy: Heavy
    weights: Weights
    turns: Turns
    support: Support
    kinds: Kinds
    needs: Mapping[str, tuple[str, ...]]


TABLES: dict[str, type[Any]] = {
    "weeks": Weeks,
    "levels": Levels,
    "sessions": Sessions,
    "time": Time,
    "sets": Sets,
    "effort": Effort,
    "progression": Progression,
    "adapting": Adapting,
    "points": Points,
    "order": Order,
    "heavy": Heavy,
    "weights": Weights,
    "turns": Turns,
    "support": Support,
    "kinds": Kinds,
}


@cache
def read_rules() -> Rules:
    """Read the rules. Raises `CoxaError` for a table that is not as it should be."""
    with FILE.open("rb") as file:
        found = tomllib.load(file)
    try:
        needs = {name: _frozen(value) for name, value in found.pop("needs").items()}
        needs.pop("source")
        version = found.pop("version")
        tables = {name: _table(kind, found.pop(name)) for name, kind in TABLES.items()}
    except (KeyError, TypeError) as error:
        raise CoxaError(f"the rules lack or do not know {error}", file=FILE) from error
    if found:
        raise CoxaError(f"no rules are called '{min(found)}'", file=FILE)
    return Rules(version=version, needs=needs, **tables)


def _table(kind: type[Any], row: Mapping[str, Any]) -> Any:
    known = {field.name for field in fields(kind)}
    for name in row:
        if name not in known:
            raise KeyError(name)
    return kind(**{name: _frozen(value) for name, value in row.items()})


def _frozen(value: Any) -> Any:
    return tuple(_frozen(one) for one in value) if isinstance(value, list) else value
