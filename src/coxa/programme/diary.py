"""A person's diary: which entries can be, and how they are told to files and databases."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import MISSING, Field, fields
from datetime import datetime
from math import isfinite
from typing import TYPE_CHECKING, Any, get_args

from coxa.errors import CoxaError, nearest
from coxa.programme.entry import (
    KINDS,
    AnswerNoted,
    BreakDone,
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

if TYPE_CHECKING:
    from coxa.anatomy.screen import HomeTest

__all__ = [
    "KINDS",
    "AnswerNoted",
    "BreakDone",
    "BreakNoted",
    "DayNoted",
    "Entry",
    "NoteMade",
    "PainNoted",
    "SessionDone",
    "SetsDone",
    "Side",
    "Where",
    "check_entry",
    "check_names",
    "check_time",
    "entry_from_dict",
    "entry_to_dict",
    "kind_of",
]

CHOICES: dict[str, tuple[str | None, ...]] = {
    "side": (*get_args(Side), None),
    "done": get_args(BreakDone),
    "where": get_args(Where),
}
_KIND_OF = {record: kind for kind, record in KINDS.items()}
LIMITS: dict[str, tuple[float, float, str]] = {
    "sets": (1, 50, "sets"),
    "reps": (0, 500, "repetitions"),
    "hold_s": (0, 3600, "seconds"),
    "load_kg": (0, 500, "kg"),
    "effort": (0, 10, "of 10"),
    "pain": (0, 10, "of 10"),
    "week": (1, 1000, "weeks"),
    "session": (1, 14, "sessions"),
    "minutes": (0, 600, "minutes"),
    "squeeze_s": (0, 600, "seconds"),
}
"""Beyond these a key was hit twice, or a unit is mistaken."""
COUNTED = ("sets", "reps", "week", "session")
WHOLE = ("count", "scale", "choice")
"""Kinds of tests whose answers are whole numbers."""
EARLIEST = datetime(2000, 1, 1)
LONGEST = 2000
"""Letters of a note."""


def kind_of(entry: Entry) -> str:
    """Return the word of `KINDS` for an entry."""
    return _KIND_OF[type(entry)]


def check_entry(entry: Entry, now: datetime) -> None:
    """Raise `CoxaError` for what nobody can have done: a wrong number, or one of the future.

    `now` is naive local time. Names of exercises, tests and postures: see `check_names`.
    """
    check_time(entry.at, now)
    for name, value in vars(entry).items():
        if name in LIMITS and value is not None:
            _check_number(name, value)
        elif name in CHOICES and value not in CHOICES[name]:
            raise CoxaError(
                f"{name} is '{value}'", todo=nearest(str(value), filter(None, CHOICES[name]))
            )
        elif isinstance(value, str):
            _check_text(name, value)
    if isinstance(entry, SetsDone) and not (entry.reps or entry.hold_s):
        raise CoxaError("the sets have neither repetitions nor seconds", todo="Give one of them.")
    if isinstance(entry, AnswerNoted) and not _is_finite(entry.value):
        raise CoxaError(f"the answer is {entry.value}", todo="Give a number.")
    if isinstance(entry, NoteMade) and not entry.text.strip():
        raise CoxaError("the note is empty", todo="Write something, or leave it.")
    if isinstance(entry, DayNoted):
        _check_hours(entry.hours)


def check_time(at: datetime, now: datetime) -> None:
    """Raise `CoxaError` for a time with a zone, of the future, or of long ago."""
    if at.tzinfo is not None:
        raise CoxaError(f"the time {at.isoformat()} has a zone", todo="Give local time.")
    if at > now:
        raise CoxaError(
            f"{at:%Y-%m-%d %H:%M} is in the future", todo=f"It is {now:%Y-%m-%d %H:%M} now."
        )
    if at < EARLIEST:
        raise CoxaError(f"{at.date()} is long ago", todo=f"Give a day from {EARLIEST.year} on.")


def check_names(
    entry: Entry,
    exercises: Collection[str],
    tests: Iterable[HomeTest],
    postures: Collection[str],
) -> None:
    """Raise `CoxaError`, with the near miss, for what is not known by its name.

    A test's answer must also lie where its answers can (`HomeTest.low` to `high`), and have a
    side where the test has sides.
    """
    if isinstance(entry, SetsDone) and entry.exercise not in exercises:
        raise CoxaError(
            f"no exercise is called '{entry.exercise}'", todo=nearest(entry.exercise, exercises)
        )
    if isinstance(entry, DayNoted):
        for posture, _ in entry.hours:
            if posture not in postures:
                raise CoxaError(
                    f"no posture is called '{posture}'", todo=nearest(posture, postures)
                )
    if isinstance(entry, AnswerNoted):
        _check_answer(entry, {test.id: test for test in tests})


def _check_answer(entry: AnswerNoted, tests: Mapping[str, HomeTest]) -> None:
    test = tests.get(entry.test)
    if test is None:
        raise CoxaError(f"no test is called '{entry.test}'", todo=nearest(entry.test, tests))
    if not test.low <= entry.value <= test.high:
        raise CoxaError(
            f"{test.title} is {entry.value:g} {test.unit}",
            todo=f"Give {test.low:g} to {test.high:g} {test.unit}.",
        )
    if test.kind in WHOLE and entry.value != int(entry.value):
        raise CoxaError(f"{test.title} is {entry.value:g}", todo="Give a whole number.")
    if test.sided and entry.side is None:
        raise CoxaError(f"{test.title} has two sides", todo="Give r or l.")
    if not test.sided and entry.side is not None:
        raise CoxaError(f"{test.title} has no sides", todo="Leave the side out.")


def _check_number(name: str, value: Any) -> None:
    low, high, unit = LIMITS[name]
    if not (_is_finite(value) and low <= value <= high):
        raise CoxaError(f"{name} is {value}", todo=f"Give {low:g} to {high:g} {unit}.")
    if name in COUNTED and not isinstance(value, int):
        raise CoxaError(f"{name} is {value:g}", todo="Give a whole number.")


def _check_text(name: str, text: str) -> None:
    # Databases refuse the first, and files the second.
    if "\0" in text or any("\ud800" <= letter <= "\udfff" for letter in text):
        raise CoxaError(f"{name} holds what is no text", todo="Type it again.")
    if len(text) > LONGEST:
        raise CoxaError(f"{name} has {len(text)} letters", todo=f"At most {LONGEST} are kept.")


def _check_hours(hours: tuple[tuple[str, float], ...]) -> None:
    names = [posture for posture, _ in hours]
    if not names or len(set(names)) < len(names):
        raise CoxaError("the day lists no posture, or one twice", todo="Name each once.")
    for posture, h in hours:
        _check_text("posture", posture)
        if not (_is_finite(h) and 0.0 <= h <= 24.0):
            raise CoxaError(f"hours of '{posture}' are {h}", todo="Give 0 to 24.")
    total = sum(h for _, h in hours)
    if not 0.0 < total <= 24.0 + 1e-9:
        raise CoxaError(f"the day has {total:g} hours", todo="Give 24 in all, or fewer.")


def _is_finite(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and isfinite(value)


def entry_to_dict(entry: Entry) -> dict[str, Any]:
    """Return an entry as `kind`, its time in ISO 8601 to the second, and its other fields."""
    told: dict[str, Any] = {"kind": kind_of(entry)}
    for name, value in vars(entry).items():
        if isinstance(value, datetime):
            told[name] = value.isoformat(timespec="seconds")
        elif isinstance(value, tuple):
            told[name] = [list(pair) for pair in value]
        else:
            told[name] = value
    return told


def entry_from_dict(told: Mapping[str, Any]) -> Entry:
    """Return the entry that `entry_to_dict` told; what has a default may be left out.

    Raises `CoxaError` for another kind, an unknown or a missing field, and a value of another
    type. Whether the numbers can be is for `check_entry`.
    """
    if not isinstance(told, Mapping):  # type: ignore[redundant-expr]
        raise CoxaError(f"an entry is {told!r}", todo="It should be names and values.")
    kind = told.get("kind")
    if not isinstance(kind, str) or kind not in KINDS:
        raise CoxaError(f"an entry is of kind '{kind}'", todo=nearest(str(kind), KINDS))
    record = KINDS[kind]
    known: dict[str, Field[Any]] = {field.name: field for field in fields(record)}
    for name in told:
        if name != "kind" and name not in known:
            raise CoxaError(f"an entry of {kind} has no '{name}'", todo=nearest(name, known))
    given: dict[str, Any] = {}
    for name, field in known.items():
        if name in told:
            given[name] = _value(kind, field, told[name])
        elif field.default is MISSING:
            raise CoxaError(f"an entry of {kind} lacks '{name}'", todo="Give it.")
    return record(**given)


def _value(kind: str, field: Field[Any], value: Any) -> Any:
    """Return a value as its field's type, which the class tells as text."""
    optional, wanted = field.default is None, str(field.type).split(" | ")[0]
    if value is None and optional:
        return None
    try:
        return _TYPES.get(wanted, _text)(value)
    except (TypeError, ValueError, OverflowError) as error:
        raise CoxaError(
            f"{field.name} of an entry of {kind} is {value!r}", todo=f"It should be {wanted}."
        ) from error


def _time(value: Any) -> datetime:
    return datetime.fromisoformat(_text(value)).replace(microsecond=0)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _flag(value: Any) -> bool:
    if not isinstance(value, bool):
        raise TypeError
    return value


def _float(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError
    return float(value)


def _int(value: Any) -> int:
    if int(_float(value)) != value:
        raise ValueError
    return int(value)


def _hours(value: Any) -> tuple[tuple[str, float], ...]:
    if not isinstance(value, list | tuple):
        raise TypeError
    return tuple((_text(posture), _float(hours)) for posture, hours in value)


_TYPES = {
    "datetime": _time,
    "int": _int,
    "float": _float,
    "bool": _flag,
    "tuple[tuple[str, float], ...]": _hours,
}
