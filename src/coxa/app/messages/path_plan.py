"""A programme as the page shows it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class ExerciseInfo:
    """An exercise of the table, and the movement that shows it."""

    name: str
    title: str
    movement: str
    values: dict[str, float]
    planes: tuple[str, ...]
    equipment: tuple[str, ...]
    sided: bool
    level: int
    published: str
    """What electrodes found, where somebody has looked."""
    easier: str
    harder: str


@dataclass(frozen=True)
class ItemInfo:
    """An exercise in a session; `reps` or `hold_s` is 0, `why` the reason with its number."""

    exercise: ExerciseInfo
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
    """A programme; `week` is today's, 0 before it begins. `weeks` is empty where there is none."""

    start: str
    week: int
    weeks: tuple[WeekInfo, ...]
    left_out: tuple[LeftInfo, ...]
    notes: tuple[str, ...]
    rules: str
    stale: str
    """Why a new one is due; empty where none is."""
