"""When to get up from the chair, and what to do then."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import Any, get_type_hints

from coxa.errors import CoxaError, nearest
from coxa.programme.entry import BreakNoted

LIMITS = {"every_min": (20, 60), "snooze_min": (1, 30), "squeeze_s": (5, 60)}
SQUEEZE = "glute-squeeze"
"""The library's movement for the squeeze."""


@dataclass(frozen=True)
class Breaks:
    """How often to be told to get up, and when not to be.

    Every `every_min` minutes on `days` (0 Monday), not from `quiet_from` to `quiet_to` (over
    midnight where it ends earlier than it begins; never quiet where both are the same). `snooze`
    puts one off. `exercises` are the person's own, in turn with the squeeze. Raises `CoxaError`.
    """

    every_min: int = 30
    quiet_from: time = time(20)
    quiet_to: time = time(8)
    days: frozenset[int] = frozenset(range(5))
    snooze_min: int = 5
    squeeze_s: int = 10
    exercises: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        for name, (low, high) in LIMITS.items():
            value: object = getattr(self, name)
            usable = isinstance(value, int) and not isinstance(value, bool)
            if not (usable and low <= int(value) <= high):  # type: ignore[call-overload]
                raise CoxaError(f"{name} is {value}", todo=f"Give {low} to {high}.")
        if not self.days or not self.days <= set(range(7)):
            raise CoxaError(
                f"the days are {sorted(self.days)}", todo="Give some of 0 (Monday) to 6 (Sunday)."
            )

    def is_quiet(self, at: time) -> bool:
        """Tell whether a time of the day is one of quiet."""
        start, end = self.quiet_from, self.quiet_to
        return start <= at < end if start <= end else (at >= start or at < end)


@dataclass(frozen=True)
class BreakTask:
    """What to do in a break. `exercise` is an id: the squeeze's, or one of the person's own."""

    exercise: str
    squeeze_s: int
    text: str


def next_break(settings: Breaks, last: BreakNoted | datetime | None, now: datetime) -> datetime:
    """Return when to get up next: never before now, never in quiet hours or on other days.

    `last` is the break before it, or the time from which one sits; None counts from now. After
    quiet hours one has sat since their end. `now` is local time without a zone (the computer's)
    or with one; `last` is alike. Minutes pass as a watch's do when clocks change.
    """
    step = timedelta(minutes=settings.every_min)
    since = now if last is None else last
    if isinstance(since, BreakNoted):
        if since.done == "snoozed":
            step = timedelta(minutes=settings.snooze_min)
        since = since.at
    due = max(_instant(since) + step, _instant(now))
    opens = _opening(settings, _wall(due, now))
    if opens is None:
        return _wall(due, now)
    later = _wall(_instant(opens) + timedelta(minutes=settings.every_min), now)
    return later if _closed_until(settings, later) is None else opens


def what_to_do(settings: Breaks, n: int) -> BreakTask:
    """Return what to do in the n-th break (from 0): the squeeze, then each own exercise, anew."""
    turns = (SQUEEZE, *settings.exercises)
    exercise = turns[n % len(turns)]
    s = settings.squeeze_s
    if exercise == SQUEEZE:
        return BreakTask(SQUEEZE, s, f"Get up and squeeze both buttocks for {s} seconds.")
    return BreakTask(exercise, 0, f"Get up. Your turn: {exercise.replace('-', ' ')}.")


def _opening(settings: Breaks, wall: datetime) -> datetime | None:
    """Return when the quiet that a time falls into ends, None where it falls into none."""
    opens = _closed_until(settings, wall)
    while opens is not None:
        further = _closed_until(settings, opens)
        if further is None:
            return opens
        opens = further
    return None


def _closed_until(settings: Breaks, wall: datetime) -> datetime | None:
    """Return when a day off, or the hours of quiet, end; None at an open time."""
    if wall.weekday() not in settings.days:
        return datetime.combine(wall.date() + timedelta(days=1), time(), wall.tzinfo)
    if not settings.is_quiet(wall.time()):
        return None
    tomorrow = wall.time() >= settings.quiet_to
    day = wall.date() + timedelta(days=1 if tomorrow else 0)
    return datetime.combine(day, settings.quiet_to, wall.tzinfo)


def _instant(at: datetime) -> datetime:
    """Return a time in UTC, in which minutes are minutes; without a zone it is the computer's."""
    return at.astimezone(UTC)


def _wall(instant: datetime, like: datetime) -> datetime:
    """Return an instant as clocks show it where `like` is told."""
    if like.tzinfo is not None:
        return instant.astimezone(like.tzinfo)
    return datetime.fromtimestamp(instant.timestamp())  # it keeps which of two equal hours it is


def breaks_to_dict(settings: Breaks) -> dict[str, Any]:
    """Return the settings as words and numbers: times `HH:MM`, days in order."""
    return {
        **vars(settings),
        "quiet_from": settings.quiet_from.isoformat("minutes"),
        "quiet_to": settings.quiet_to.isoformat("minutes"),
        "days": sorted(settings.days),
        "exercises": list(settings.exercises),
    }


def breaks_from_dict(told: Mapping[str, Any]) -> Breaks:
    """Return what `breaks_to_dict` told; what is left out is as usual. Raises `CoxaError`."""
    known = get_type_hints(Breaks)
    given: dict[str, Any] = {}
    for name, value in told.items():
        if name not in known:
            raise CoxaError(f"breaks have no '{name}'", todo=nearest(name, known))
        try:
            given[name] = _READ[name](value) if name in _READ else value
        except (TypeError, ValueError) as error:
            raise CoxaError(f"{name} of the breaks is {value!r}", todo="Mend it.") from error
    return Breaks(**given)


def _words(value: Any) -> tuple[str, ...]:
    if isinstance(value, str) or not all(isinstance(word, str) for word in value):
        raise TypeError
    return tuple(value)


_READ: dict[str, Callable[[Any], Any]] = {
    "quiet_from": time.fromisoformat,
    "quiet_to": time.fromisoformat,
    "days": frozenset,
    "exercises": _words,
}
