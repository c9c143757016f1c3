"""All that is kept of a person, as one JSON document, and back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar

from coxa.errors import CoxaError, nearest
from coxa.programme.breaks import Breaks
from coxa.programme.diary import Entry, entry_from_dict, entry_to_dict
from coxa.programme.gate import GateAnswers
from coxa.programme.plan import Plan
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
        screens=kept.latest(ask, "screens", person, _screen_type(), None)[::-1],
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
        "plans": write_document(told.plans),
        "breaks": write_document(told.breaks),
        "entries": [entry_to_dict(entry) for entry in told.entries],
        "shared_with": list(told.shared_with),
    }


def read_told(document: object, now: datetime) -> Told:
    """Read what `write_told` wrote, though a hand may have been at it since.

    Raises `CoxaError` whose `column` is the place (`entries[12]`) of what is not as it should be:
    missing, unknown, of another kind, out of its range, or after `now`.
    """
    found = _mapping(document)
    _check_version(found)
    known = ("format", "version", *Told.__dataclass_fields__)
    for key in found:
        if key not in known:
            raise CoxaError(f"'{key}' is unknown here", todo=nearest(str(key), known))
    return Told(
        name=_text(found.get("name"), "name"),
        profile=read_document(Profile, found.get("profile"), "profile"),
        gates=_each(
            found, "gates", lambda d, p: _not_after(read_document(GateAnswers, d, p), now, p)
        ),
        screens=_each(found, "screens", lambda d, p: _not_after(_screen(d, p), now, p)),
        plans=_each(found, "plans", lambda d, p: read_document(Plan, d, p)),
        breaks=_breaks(found.get("breaks")),
        entries=_each(found, "entries", lambda d, p: _entry(d, p, now)),
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


def _entry(document: Any, place: str, now: datetime) -> Entry:
    if not isinstance(document, Mapping):
        raise CoxaError("an entry should stand here", column=place)
    try:
        return diary.check_written(entry_from_dict(document), now)
    except CoxaError as error:
        raise CoxaError(error.what, column=place, todo=error.todo) from error


def _screen(document: Any, place: str) -> Any:
    return read_document(_screen_type(), document, place)


def _screen_type() -> type[Any]:
    from coxa.findings.screen.screen import Screen

    return Screen


def _not_after(answers: Any, now: datetime, place: str) -> Any:
    if answers.on > now.date():
        raise CoxaError(
            f"{answers.on} is in the future", column=f"{place}.on", todo=f"Today is {now.date()}."
        )
    return answers


def _breaks(document: Any) -> Breaks | None:
    return None if document is None else read_document(Breaks, document, "breaks")


def _text(value: Any, place: str) -> str:
    if not isinstance(value, str):
        raise CoxaError("text should stand here", column=place)
    return value


def _mapping(document: object) -> Mapping[str, Any]:
    if not isinstance(document, Mapping):
        raise CoxaError("this is no export of Coxa", todo="Make one: coxa data export")
    return document
