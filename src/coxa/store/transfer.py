"""All that is kept of a person, as one JSON document, and back."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any, TypeVar

from coxa.errors import CoxaError, nearest
from coxa.programme.breaks import Breaks
from coxa.programme.diary import Entry, entry_from_dict, entry_to_dict
from coxa.programme.gate import GateAnswers
from coxa.programme.plan import Plan
from coxa.programme.plan_file import plan_from_dict, plan_to_dict
from coxa.programme.profile import Profile
from coxa.store import diary, kept, people
from coxa.store.database import Statements
from coxa.store.document import read_document, write_document

FORMAT = "coxa-person"
VERSION = 1
Value = TypeVar("Value")


@dataclass(frozen=True)
class Told:
    """All that someone told, each tuple in the order in which it was kept.

    `screens` are `coxa.findings.screen.screen.Screen`s.
    """

    name: str
    profile: Profile
    gates: tuple[GateAnswers, ...] = ()
    screens: tuple[Any, ...] = ()
    plans: tuple[Plan, ...] = ()
    breaks: Breaks | None = None
    entries: tuple[Entry, ...] = ()
    shared_with: tuple[str, ...] = ()


def gather(ask: Statements, person: int, name: str) -> Told:
    """Read all that someone told."""
    rows = ask.run("SELECT profile FROM people WHERE id = :person", person=person)
    return Told(
        name=name,
        profile=kept.unpack(Profile, rows[0]["profile"]),
        gates=kept.latest(ask, "gates", person, GateAnswers, None)[::-1],
        screens=kept.latest(ask, "screens", person, _screen(), None)[::-1],
        plans=kept.latest(ask, "plans", person, Plan, None)[::-1],
        breaks=kept.habits_of(ask, person, Breaks),
        entries=tuple(
            entry for _, entry in diary.select_entries(ask, person, None, None, None, None)
        )[::-1],
        shared_with=people.list_seeing(ask, person),
    )


def spread(ask: Statements, told: Told, file: str) -> None:
    """Write all that someone told, as a new person. Whom to share with is asked anew: a label
    may be another coach's here.
    """
    person = people.insert_person(ask, told.name, kept.pack(told.profile), file)
    for answers in told.gates:
        kept.keep(ask, "gates", person, answers.on, answers)
    for screen in told.screens:
        kept.keep(ask, "screens", person, screen.on, screen)
    for plan in told.plans:
        kept.keep(ask, "plans", person, plan.start, plan)
    if told.breaks is not None:
        kept.keep_habits(ask, person, told.breaks)
    diary.insert_entries(ask, person, told.entries)


def write_told(told: Told) -> dict[str, Any]:
    """Turn all that someone told into plain data for JSON."""
    return {
        "format": FORMAT,
        "version": VERSION,
        "name": told.name,
        "profile": write_document(told.profile),
        "gates": write_document(told.gates),
        "screens": write_document(told.screens),
        "plans": [plan_to_dict(plan) for plan in told.plans],
        "breaks": write_document(told.breaks),
        "entries": [entry_to_dict(entry) for entry in told.entries],
        "shared_with": list(told.shared_with),
    }


def read_told(document: object, now: datetime) -> Told:
    """Read what `write_told` wrote, though a hand may have been at it since.

    Raises `CoxaError` whose `column` is the place (`entries[12]`) of what is not as it should be:
    missing, unknown, of another kind, out of its range, or after `now`.
    """
    if not isinstance(document, Mapping):
        raise CoxaError("this is no export of Coxa", todo="Make one: coxa data export")
    found: Mapping[str, Any] = document
    _check_version(found)
    known = ("format", "version", *(field.name for field in fields(Told)))
    for key in found:
        if key not in known:
            raise CoxaError(f"'{key}' is unknown here", todo=nearest(str(key), known))
    breaks = found.get("breaks")
    return Told(
        name=_text(found.get("name"), "name"),
        profile=read_document(Profile, found.get("profile"), "profile"),
        gates=_each(found, "gates", lambda told, place: _gate(told, place, now)),
        screens=_each(found, "screens", lambda told, place: read_document(_screen(), told, place)),
        plans=_each(found, "plans", _plan),
        breaks=None if breaks is None else read_document(Breaks, breaks, "breaks"),
        entries=_each(found, "entries", lambda told, place: _entry(told, place, now)),
        shared_with=_each(found, "shared_with", _text),
    )


def _check_version(found: Mapping[str, Any]) -> None:
    if found.get("format") != FORMAT:
        raise CoxaError(
            "this is no export of Coxa", column="format", todo="Make one: coxa data export"
        )
    version = found.get("version")
    if type(version) is not int or version != VERSION:
        newer = isinstance(version, int) and version > VERSION
        raise CoxaError(
            f"the version is {version!r}, and {VERSION} is read here",
            column="version",
            todo="A newer Coxa wrote it; upgrade Coxa." if newer else "Export it again.",
        )


def _each(
    found: Mapping[str, Any], key: str, read: Callable[[Any, str], Value]
) -> tuple[Value, ...]:
    listed = found.get(key, [])
    if not isinstance(listed, list):
        raise CoxaError("a list should stand here", column=key)
    return tuple(read(item, f"{key}[{n}]") for n, item in enumerate(listed))


def _gate(told: Any, place: str, now: datetime) -> GateAnswers:
    answers = read_document(GateAnswers, told, place)
    if answers.on > now.date():
        raise CoxaError(
            f"{answers.on} is in the future", column=f"{place}.on", todo=f"Today is {now.date()}."
        )
    return answers


def _plan(told: Any, place: str) -> Plan:
    with _at(place):
        return plan_from_dict(told)


def _entry(told: Any, place: str, now: datetime) -> Entry:
    with _at(place):
        if not isinstance(told, Mapping):
            raise CoxaError("an entry should stand here")
        return diary.check_written(entry_from_dict(told), now)


def _text(told: Any, place: str) -> str:
    if not isinstance(told, str):
        raise CoxaError("text should stand here", column=place)
    return told


def _screen() -> type[Any]:
    from coxa.findings.screen.screen import Screen

    return Screen


@contextmanager
def _at(place: str) -> Generator[None]:
    try:
        yield
    except CoxaError as error:
        raise CoxaError(error.what, column=place, todo=error.todo) from error
