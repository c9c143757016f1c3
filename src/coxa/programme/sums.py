"""What a diary adds up to by week and by day: little, however long the diary is."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from coxa.programme.entry import BreakNoted, Entry, PainNoted, SessionDone, SetsDone


@dataclass(frozen=True)
class SetsOfWeek:
    """Sets of an exercise in the week that begins on Monday `week`."""

    week: date
    exercise: str
    sets: int


@dataclass(frozen=True)
class SessionsOfWeek:
    """Sessions of a week: how many were begun, how many finished, and their minutes in all."""

    week: date
    begun: int
    finished: int
    minutes: float


@dataclass(frozen=True)
class BreaksOfDay:
    """Reminders of a day: those kept, and all that were kept or missed (not put off)."""

    day: date
    kept: int
    told: int


@dataclass(frozen=True)
class PainOfDay:
    """The worst pain of a day, in sets or outside them."""

    day: date
    worst: float


@dataclass(frozen=True)
class Sums:
    """A diary added up, each part in the order of time (and of exercises' names)."""

    sets: tuple[SetsOfWeek, ...] = ()
    sessions: tuple[SessionsOfWeek, ...] = ()
    breaks: tuple[BreaksOfDay, ...] = ()
    pain: tuple[PainOfDay, ...] = ()


def monday(day: date) -> date:
    """Return the Monday of a day's week."""
    return day - timedelta(days=day.weekday())


def sum_entries(entries: Iterable[Entry]) -> Sums:
    """Add entries up, in any order. What a store adds up by itself must be the same."""
    sets: Counter[tuple[date, str]] = Counter()
    sessions: dict[date, list[SessionDone]] = defaultdict(list)
    breaks: dict[date, list[BreakNoted]] = defaultdict(list)
    pain: dict[date, float] = {}
    for entry in entries:
        day = entry.at.date()
        if isinstance(entry, SetsDone):
            sets[monday(day), entry.exercise] += entry.sets
        elif isinstance(entry, SessionDone):
            sessions[monday(day)].append(entry)
        elif isinstance(entry, BreakNoted) and entry.done != "snoozed":
            breaks[day].append(entry)
        if isinstance(entry, SetsDone | PainNoted) and entry.pain is not None:
            pain[day] = max(entry.pain, pain.get(day, 0.0))
    return Sums(
        tuple(SetsOfWeek(week, name, n) for (week, name), n in sorted(sets.items())),
        tuple(_sessions(week, done) for week, done in sorted(sessions.items())),
        tuple(
            BreaksOfDay(day, sum(b.done == "kept" for b in told), len(told))
            for day, told in sorted(breaks.items())
        ),
        tuple(PainOfDay(day, worst) for day, worst in sorted(pain.items())),
    )


def _sessions(week: date, done: list[SessionDone]) -> SessionsOfWeek:
    finished = sum(session.finished for session in done)
    return SessionsOfWeek(week, len(done), finished, sum(session.minutes for session in done))
