"""A programme as the page shows it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class MuscleAsked:
    """What an exercise asks of a belly on average, % of full activation, with its band.

    `emg_pct` is what electrodes found, % of a maximal contraction, where somebody has looked.
    """

    title: str
    mean_pct: float
    low_pct: float
    high_pct: float
    emg_pct: float | None


@dataclass(frozen=True)
class ExerciseInfo:
    """An exercise of the table, and the movement that shows it.

    `leg` says of which leg `muscles` tell. `easier` and `harder` are titles, empty without.
    """

    title: str
    movement: str
    values: dict[str, float]
    planes: tuple[str, ...]
    equipment: tuple[str, ...]
    unilateral: bool
    leg: str
    muscles: tuple[MuscleAsked, ...]
    easier: str
    harder: str
    reps: int
    """How often at least; 0 where it is held, for `hold_s` at least."""
    hold_s: int


@dataclass(frozen=True)
class ItemInfo:
    """An exercise (its id) in a session; `reps` or `hold_s` is 0, `why` is the reason."""

    exercise: str
    sets: int
    reps: int
    hold_s: int
    load_kg: float
    effort: int
    rest_s: int
    minutes: float
    with_support: bool
    why: str


@dataclass(frozen=True)
class SessionInfo:
    """One session of a week, and the day that it is meant for (0 Monday)."""

    number: int
    weekday: int
    day: str
    minutes: float
    items: tuple[ItemInfo, ...]


@dataclass(frozen=True)
class WeekInfo:
    """A week, counted from 1; in one of kind `test` the screen is done again."""

    number: int
    kind: Literal["build", "test", "maintain"]
    start: str
    sessions: tuple[SessionInfo, ...]
    tests: tuple[str, ...]
    daily: tuple[str, ...]


@dataclass(frozen=True)
class LeftInfo:
    """An exercise that was left out, and the reason."""

    title: str
    why: str


@dataclass(frozen=True)
class PlanInfo:
    """A programme; `week` is today's, 0 before it begins. `weeks` is empty where there is none.

    `exercises` are those of the plan by id, `tests` the titles of tests by id.
    """

    start: str
    week: int
    weeks: tuple[WeekInfo, ...]
    exercises: dict[str, ExerciseInfo]
    tests: dict[str, str]
    left_out: tuple[LeftInfo, ...]
    notes: tuple[str, ...]
    rules: str
    stale: str
    """Why a new one is due; empty where none is."""


@dataclass(frozen=True)
class PlanGiven:
    """A programme to make, from a day on."""

    who: str
    start: str
