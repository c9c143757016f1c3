"""A plan as plain data for JSON, and back: what no rule would write is refused, with its place."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import date
from pathlib import Path
from typing import Any, Literal, get_args, get_origin, get_type_hints

from coxa.anatomy.screen import read_home_tests
from coxa.errors import CoxaError, nearest
from coxa.programme.exercise import read_exercises
from coxa.programme.plan import Plan, Week

FORMAT = "coxa-plan"
VERSION = 1
MOST = {
    "sets": 10,
    "reps": 100,
    "hold_s": 600,
    "load_kg": 300.0,
    "effort": 10,
    "rest_s": 900,
    "seconds": 3600,
    "weekday": 6,
    "number": 104,
}
"""The largest value of each number; the least is 0, or 1 for `sets`, `seconds` and `number`."""
FROM_ONE = ("sets", "seconds", "number")
DAYS = date(2000, 1, 1), date(2200, 1, 1)
"""No plan begins before the first or after the last."""
LONGEST = 1000
"""Letters of a reason or a note."""
Place = str
NUMBERS: dict[type, str] = {int: "a whole number", float: "a number"}


def plan_to_dict(plan: Plan) -> dict[str, Any]:
    """Turn a plan into plain data for JSON."""
    return {"format": FORMAT, "version": VERSION, **_write(plan)}


def plan_from_dict(data: object, file: str | Path | None = None) -> Plan:
    """Read a plan from plain data.

    Raises `CoxaError` that names the place (`weeks[2].sessions[0].items[1].reps`) for what is
    missing, unknown, of another kind, or beyond what a plan holds; and for a newer version.
    """
    try:
        return _plan(data)
    except _Wrong as wrong:
        raise CoxaError(
            f"the plan is not as it should be at '{wrong.place}': {wrong.what}",
            file=file,
            todo=wrong.todo or "Mend it there, or make the plan again.",
        ) from None


class _Wrong(Exception):
    def __init__(self, place: Place, what: str, todo: str = "") -> None:
        self.place, self.what, self.todo = place or "the top", what, todo
        super().__init__(what)


def _plan(data: object) -> Plan:
    found = dict(_mapping(data, ""))
    if found.pop("format", None) != FORMAT:
        raise _Wrong("format", f"it is not '{FORMAT}'")
    version = found.pop("version", None)
    if version != VERSION:
        newer = isinstance(version, int) and version > VERSION
        todo = "A newer Coxa wrote it; update Coxa." if newer else ""
        raise _Wrong("version", f"it is {version!r}, and {VERSION} is read here", todo)
    plan: Plan = _read(Plan, found, "")
    _check_weeks(plan.weeks)
    for i, left in enumerate(plan.left_out):
        _check_known(left.exercise, f"left_out[{i}].exercise")
    return plan


def _write(value: Any) -> Any:
    if is_dataclass(value):
        return {f.name: _write(getattr(value, f.name)) for f in fields(value)}
    if isinstance(value, tuple):
        return [_write(one) for one in value]
    return value.isoformat() if isinstance(value, date) else value


def _read(kind: Any, value: object, place: Place) -> Any:
    """Read a value of a record, a tuple, a choice of words, a day, or a plain kind."""
    if is_dataclass(kind):
        return _record(kind, _mapping(value, place), place)
    if get_origin(kind) is tuple:
        if not isinstance(value, Sequence) or isinstance(value, str):
            raise _Wrong(place, "it is no list")
        return tuple(_read(get_args(kind)[0], x, f"{place}[{i}]") for i, x in enumerate(value))
    if get_origin(kind) is Literal:
        if value not in get_args(kind):
            raise _Wrong(place, f"{value!r} is none of {', '.join(map(repr, get_args(kind)))}")
        return value
    if kind is date:
        return _date(value, place)
    if kind in NUMBERS:
        return _number(kind, value, place)
    if kind is str and isinstance(value, str) and len(value) > LONGEST:
        raise _Wrong(place, f"it has {len(value)} letters, and {LONGEST} are enough")
    if type(value) is not kind:
        raise _Wrong(place, f"{value!r} is not {'yes or no' if kind is bool else 'text'}")
    return value


def _record(kind: Any, found: Mapping[str, Any], place: Place) -> Any:
    hints = get_type_hints(kind)
    known = [f.name for f in fields(kind)]
    for name in found:
        if name not in known:
            raise _Wrong(_join(place, name), "no such thing belongs there", nearest(name, known))
    for name in known:
        if name not in found:
            raise _Wrong(_join(place, name), "it is missing")
    return kind(**{n: _read(hints[n], found[n], _join(place, n)) for n in known})


def _number(kind: type, value: object, place: Place) -> int | float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise _Wrong(place, f"{value!r} is not {NUMBERS[kind]}")
    if kind is int and not isinstance(value, int):
        raise _Wrong(place, f"{value!r} is not {NUMBERS[kind]}")
    number: int | float = kind(value)
    name = place.rpartition(".")[2]
    least = 1 if name in FROM_ONE else 0
    if not least <= number <= MOST.get(name, math.inf):
        raise _Wrong(place, f"{number:g} is not from {least} to {MOST.get(name, math.inf):g}")
    return number


def _date(value: object, place: Place) -> date:
    try:
        day = date.fromisoformat(value)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        raise _Wrong(place, f"{value!r} is no day such as 2026-02-28") from None
    if not DAYS[0] <= day <= DAYS[1]:
        raise _Wrong(place, f"{day} is not from {DAYS[0]} to {DAYS[1]}")
    return day


def _mapping(value: object, place: Place) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise _Wrong(place, "it is no record of names and values")
    return value


def _join(place: Place, name: str) -> Place:
    return f"{place}.{name}" if place else name


def _check_weeks(weeks: tuple[Week, ...]) -> None:
    if not weeks:
        raise _Wrong("weeks", "there are none")
    for w, week in enumerate(weeks):
        if week.number != w + 1:
            raise _Wrong(f"weeks[{w}].number", f"it is {week.number}, and {w + 1} comes there")
        for d, exercise in enumerate(week.daily):
            _check_known(exercise, f"weeks[{w}].daily[{d}]")
        for t, test in enumerate(week.tests):
            _check_test(test, f"weeks[{w}].tests[{t}]")
        if not week.sessions:
            raise _Wrong(f"weeks[{w}].sessions", "there are none")
        for s, session in enumerate(week.sessions):
            place = f"weeks[{w}].sessions[{s}]"
            if session.number != s + 1:
                raise _Wrong(f"{place}.number", f"it is {session.number}, and {s + 1} comes there")
            for i, item in enumerate(session.items):
                _check_known(item.exercise, f"{place}.items[{i}].exercise")
                if (item.reps > 0) == (item.hold_s > 0):
                    raise _Wrong(
                        f"{place}.items[{i}].reps",
                        f"{item.reps} repetitions and {item.hold_s} s held; one of them is 0",
                    )


def _check_known(exercise: str, place: Place) -> None:
    known = read_exercises()
    if exercise not in known:
        raise _Wrong(place, f"no exercise is '{exercise}'", nearest(exercise, known))


def _check_test(test: str, place: Place) -> None:
    known = [one.id for one in read_home_tests()]
    if test not in known:
        raise _Wrong(place, f"no test is '{test}'", nearest(test, known))
