"""What was typed after `coxa log`, as an entry of the diary; and an entry in words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from datetime import date, datetime, time
from typing import Any

from coxa.cli.path.asking import number_of
from coxa.cli.path.words import SIDES, day_words, number_words
from coxa.errors import CoxaError, nearest
from coxa.programme.entry import (
    AnswerNoted,
    BreakNoted,
    DayNoted,
    Entry,
    NoteMade,
    PainNoted,
    SessionDone,
    SetsDone,
    Side,
    Where,
)
from coxa.programme.exercise import read_exercises
from coxa.programme.plan import Item

BREAKS = ("kept", "snoozed", "missed")
SAYS: Mapping[str, tuple[str, ...]] = {
    "sets": ("sets", "reps", "hold_s", "load_kg", "effort", "pain", "side", "note"),
    "pain": ("where", "note"),
    "break": ("squeeze_s",),
    "test": ("side", "note"),
    "day": (),
    "session": ("week", "session", "minutes", "finished", "effort", "note"),
    "note": (),
}
"""Which options say something about what."""
HOW: Mapping[str, str] = {
    "pain": "Write such as: coxa log pain 3 --where hip.",
    "break": "Write such as: coxa log break --squeeze-s 10, or coxa log break snoozed.",
    "test": "Write such as: coxa log test stand 24 --side r.",
    "day": 'Write such as: coxa log day "sit-upright 6 walk 1".',
    "session": "Write such as: coxa log session --minutes 28.",
    "note": 'Write such as: coxa log note "slept well".',
}


@dataclass(frozen=True)
class Options:
    """What options said; None where they did not."""

    sets: int | None = None
    reps: int | None = None
    hold_s: float | None = None
    load_kg: float | None = None
    effort: float | None = None
    pain: float | None = None
    side: Side | None = None
    where: Where | None = None
    squeeze_s: float | None = None
    week: int | None = None
    session: int | None = None
    minutes: float | None = None
    finished: bool | None = None
    note: str | None = None

    def of(self, kind: str) -> dict[str, Any]:
        """Return what was said. Raises `CoxaError` for what says nothing about this kind."""
        said = {f.name: getattr(self, f.name) for f in fields(self)}
        said = {name: value for name, value in said.items() if value is not None}
        for name in said:
            if name not in SAYS[kind]:
                known = ", ".join(f"--{n.replace('_', '-')}" for n in SAYS[kind]) or "none"
                raise CoxaError(
                    f"--{name.replace('_', '-')} says nothing about {ABOUT[kind]}",
                    todo=f"Options that do: {known}.",
                )
        return said


ABOUT = {"sets": "an exercise", "break": "a break", "test": "a test", "day": "a day",
         "session": "a session", "note": "a note", "pain": "pain"}  # fmt: skip


@dataclass(frozen=True)
class Planned:
    """Where the plan is today: what a session or an exercise is where no number was typed."""

    week: int = 1
    session: int = 1
    items: tuple[Item, ...] = ()


def entry_of(
    words: tuple[str, ...], options: Options, at: datetime, planned: Callable[[], Planned] = Planned
) -> Entry:
    """Read an entry; what is `planned` is looked up only where it is needed.

    Raises `CoxaError` for words that are none; whether its numbers can be is for others.
    """
    kind, rest = words[0].lower(), words[1:]
    if kind not in HOW:
        if rest:
            raise CoxaError(
                f"'{rest[0]}' is one word too many",
                todo="Write such as: coxa log clamshell --reps 12.",
            )
        return _sets(kind.replace("_", "-"), options.of("sets"), at, planned)
    said = options.of(kind)
    if kind == "pain":
        return PainNoted(at, _number(kind, rest, 1)[0], **said)
    if kind == "break":
        return _break(rest, said, at)
    if kind == "test":
        if len(rest) != 2:
            raise CoxaError("a test has a name and an answer", todo=HOW[kind])
        return AnswerNoted(
            at, rest[0].lower().replace("_", "-"), _number(kind, rest[1:], 1)[0], **said
        )
    if kind == "day":
        return DayNoted(at, _hours(rest))
    if kind == "session":
        return _session(rest, said, at, planned)
    return NoteMade(at, " ".join(rest))


def _sets(
    exercise: str, said: dict[str, Any], at: datetime, planned: Callable[[], Planned]
) -> SetsDone:
    """Read sets; what was planned today holds where nothing of it was typed."""
    if exercise not in read_exercises():
        raise CoxaError(
            f"no exercise is called '{exercise}'", todo=nearest(exercise, read_exercises())
        )
    dosed = {"reps", "hold_s"} & set(said)
    items = () if dosed else planned().items
    item = next((i for i in items if i.exercise == exercise), None)
    if item is not None:
        said = {"reps": item.reps, "hold_s": float(item.hold_s), **said}
        said = {"sets": item.sets, "load_kg": item.load_kg, **said}
    given: dict[str, Any] = {"sets": 1, **said}
    return SetsDone(at, exercise, **given)


def _session(
    rest: tuple[str, ...], said: dict[str, Any], at: datetime, planned: Callable[[], Planned]
) -> SessionDone:
    if rest or "minutes" not in said:
        raise CoxaError("a session needs its minutes", todo=HOW["session"])
    given: dict[str, Any] = said
    if not {"week", "session"} <= set(said):
        place = planned()
        given = {"week": place.week, "session": place.session, **said}
    return SessionDone(at, **given)


def _break(rest: tuple[str, ...], said: dict[str, Any], at: datetime) -> BreakNoted:
    done = rest[0].lower() if rest else "kept"
    if len(rest) > 1 or done not in BREAKS:
        raise CoxaError(f"a break is not '{' '.join(rest)}'", todo=nearest(done, BREAKS))
    return BreakNoted(at, done, **said)


def _hours(rest: tuple[str, ...]) -> tuple[tuple[str, float], ...]:
    words = " ".join(rest).replace(",", " ").replace("=", " ").split()
    if not words or len(words) % 2:
        raise CoxaError("a day is postures, each with its hours", todo=HOW["day"])
    hours = _number("day", tuple(words[1::2]), len(words) // 2)
    names = [name.lower().replace("_", "-") for name in words[::2]]
    return tuple(zip(names, hours, strict=True))


def _number(kind: str, words: tuple[str, ...], count: int) -> list[float]:
    numbers = [number_of(word.removesuffix("h")) for word in words]
    if len(numbers) != count or None in numbers:
        told = " ".join(words)
        raise CoxaError(f"'{told}' is no number" if told else "a number is missing", todo=HOW[kind])
    return [n for n in numbers if n is not None]


def read_time(text: str | None, now: datetime) -> datetime:
    """Read when it was: a day, a time of today, or both. Raises `CoxaError`."""
    if text is None:
        return now
    try:
        if ":" in text and "-" not in text:
            return datetime.combine(now.date(), time.fromisoformat(text))
        if len(text) == 10:
            day = date.fromisoformat(text)
            return now if day == now.date() else datetime.combine(day, time(12))
        return datetime.fromisoformat(text)
    except ValueError:
        raise CoxaError(
            f"'{text}' is no time", todo="Write 2026-11-23, 18:30, or 2026-11-23T18:30."
        ) from None


def entry_words(entry: Entry) -> str:
    """Write an entry on a line."""
    if isinstance(entry, SetsDone):
        dose = f"{entry.reps}" if entry.reps else f"{number_words(entry.hold_s)} s"
        told = f"{entry.exercise}: {entry.sets} x {dose}"
        told += f", {number_words(entry.load_kg)} kg" * bool(entry.load_kg)
        told += f", {SIDES[entry.side]}" * bool(entry.side)
        told += "" if entry.effort is None else f", effort {number_words(entry.effort)}"
        told += "" if entry.pain is None else f", pain {number_words(entry.pain)}"
    elif isinstance(entry, SessionDone):
        done = "finished" if entry.finished else "broken off"
        told = f"session {entry.session} of week {entry.week}: {done}"
        told += f", {number_words(entry.minutes)} min"
        told += "" if entry.effort is None else f", effort {number_words(entry.effort)}"
    elif isinstance(entry, PainNoted):
        told = f"pain {number_words(entry.pain)} of 10, {entry.where}"
    elif isinstance(entry, BreakNoted):
        told = f"break {entry.done}"
        told += f", squeezed {number_words(entry.squeeze_s)} s" * bool(entry.squeeze_s)
    elif isinstance(entry, AnswerNoted):
        told = f"test {entry.test}: {number_words(entry.value)}" + f", {SIDES[entry.side]}" * bool(
            entry.side
        )
    elif isinstance(entry, DayNoted):
        told = "day: " + ", ".join(f"{name} {number_words(h)} h" for name, h in entry.hours)
    else:
        told = entry.text
    note = getattr(entry, "note", "")
    return f"{told} ({note})" if note else told


def when_words(at: datetime) -> str:
    """Write a time: its day, its hour."""
    return f"{day_words(at.date())}, {at:%H:%M}"
