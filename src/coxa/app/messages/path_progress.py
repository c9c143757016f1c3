"""What came of it over weeks, and what to do with all that was kept."""

from __future__ import annotations

from dataclasses import dataclass

from coxa.app.messages.base import Side


@dataclass(frozen=True)
class PointInfo:
    """A value on a day."""

    day: str
    value: float


@dataclass(frozen=True)
class TrendInfo:
    """A test over time. `error` is what a change must exceed to be seen; None: not published.

    `better` tells whether a change that is `seen` is for the better, where either way can be.
    """

    test: str
    title: str
    unit: str
    side: Side | None
    points: tuple[PointInfo, ...]
    error: float | None
    seen: bool
    better: bool | None
    said: str
    row: str


@dataclass(frozen=True)
class EffortInfo:
    """How hard the same sets of an exercise were over time."""

    title: str
    said: str
    points: tuple[PointInfo, ...]


@dataclass(frozen=True)
class KeptInfo:
    """A week from its Monday: sessions planned (None without a plan) and done, and the rest."""

    start: str
    planned: int | None
    sessions: int
    minutes: float
    sets: dict[str, int]
    """By group of muscles; a set counts for each that its exercise trains."""
    breaks_kept: int
    breaks_told: int


@dataclass(frozen=True)
class ProgressInfo:
    """What a diary shows."""

    trends: tuple[TrendInfo, ...]
    efforts: tuple[EffortInfo, ...]
    weeks: tuple[KeptInfo, ...]
    pain: tuple[PointInfo, ...]
    balance: str


@dataclass(frozen=True)
class ForgetGiven:
    """Somebody to forget, the name typed once more."""

    who: str
    again: str
