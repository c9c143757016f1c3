"""What a diary adds up to by week and by day: little, however long the diary is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from coxa.programme.entry import BreakNoted, Entry, PainNoted, SessionDone, SetsDone


@dataclass(frozen=True)
class SetsOfWeek:
    """All sets of an exercise in the week that begins on `monday`.

    `reps` and `hold_s` are those of all sets together; `load_kg` is the most carried, `effort`
    the mean and `pain` the worst of what was told (None: nothing was).
    """

    monday: date
    exercise: str
    sets: int
    reps: int
    hold_s: float
    load_kg: float
    effort: float | None
    pain: float | None


@dataclass(frozen=True)
class MinutesOfWeek:
    """The sessions of the week that begins on `monday`: all that were begun, and their minutes."""

    monday: date
    sessions: int
    finished: int
    minutes: float


@dataclass(frozen=True)
class BreaksOfDay:
    """Reminders of a day: how many were answered (`told`: not those put off), how many `kept`."""

    on: date
    told: int
    kept: int
    squeeze_s: float


@dataclass(frozen=True)
class PainOfDay:
    """The worst pain noted on a day, in sets or outside them."""

    on: date
    worst: float
    noted: int


@dataclass(frozen=True)
class Sums:
    """Sums of a span of days, each in order of time (and of exercises' names)."""

    sets: tuple[SetsOfWeek, ...] = ()
    minutes: tuple[MinutesOfWeek, ...] = ()
    breaks: tuple[BreaksOfDay, ...] = ()
    pain: tuple[PainOfDay, ...] = ()


def monday(day: date) -> date:
    """Return the Monday of a day's week."""
    return day - timedelta(days=day.weekday())


def sum_entries(entries: Iterable[Entry]) -> Sums:
    """Add entries up, in any order. What a store adds up by itself is the same."""
    sets: dict[tuple[date, str], list[SetsDone]] = defaultdict(list)
    sessions: dict[date, list[SessionDone]] = defaultdict(list)
    breaks: dict[date, list[BreakNoted]] = defaultdict(list)
    pain: dict[date, list[float]] = defaultdict(list)
    for entry in entries:
        day = entry.at.date()
        if isinstance(entry, SetsDone):
            sets[monday(day), entry.exercise].append(entry)
        elif isinstance(entry, SessionDone):
            sessions[monday(day)].append(entry)
        elif isinstance(entry, BreakNoted) and entry.done != "snoozed":
            breaks[day].append(entry)
        if isinstance(entry, SetsDone | PainNoted) and entry.pain is not None:
            pain[day].append(entry.pain)
    return Sums(
        tuple(_sets(*key, done) for key, done in sorted(sets.items(), key=lambda row: row[0])),
        tuple(_minutes(day, done) for day, done in sorted(sessions.items())),
        tuple(_breaks(day, told) for day, told in sorted(breaks.items())),
        tuple(PainOfDay(day, max(felt), len(felt)) for day, felt in sorted(pain.items())),
    )


def _sets(week: date, exercise: str, done: list[SetsDone]) -> SetsOfWeek:
    efforts = [entry.effort for entry in done if entry.effort is not None]
    pains = [entry.pain for entry in done if entry.pain is not None]
    return SetsOfWeek(
        monday=week,
        exercise=exercise,
        sets=sum(entry.sets for entry in done),
        reps=sum(entry.sets * entry.reps for entry in done),
        hold_s=sum(entry.sets * entry.hold_s for entry in done),
        load_kg=max(entry.load_kg for entry in done),
        effort=sum(efforts) / len(efforts) if efforts else None,
        pain=max(pains, default=None),
    )


def _minutes(week: date, done: list[SessionDone]) -> MinutesOfWeek:
    finished = sum(session.finished for session in done)
    return MinutesOfWeek(week, len(done), finished, sum(session.minutes for session in done))


def _breaks(day: date, told: list[BreakNoted]) -> BreaksOfDay:
    kept = sum(one.done == "kept" for one in told)
    return BreaksOfDay(day, len(told), kept, sum(one.squeeze_s for one in told))
