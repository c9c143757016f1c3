"""Entries of the diary, as rows: a column for each field of their records."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import fields
from datetime import date, datetime, timedelta
from typing import Any, cast

from coxa.errors import CoxaError, nearest
from coxa.programme.diary import (
    KINDS,
    DayNoted,
    Entry,
    SetsDone,
    check_entry,
    entry_from_dict,
    entry_to_dict,
)
from coxa.store.database import Statements

When = date | datetime


def check_written(entry: Entry, now: datetime) -> Entry:
    """Return an entry as it will be read. Raises `CoxaError` for what nobody can have done."""
    if entry.at.tzinfo is None:
        entry = entry_from_dict(entry_to_dict(entry))
    check_entry(entry, now)
    return entry


def insert_entry(ask: Statements, person: int, entry: Entry) -> int:
    """Write an entry and return its id."""
    return int(ask.run(f"{_INSERT} RETURNING id", **_row(person, entry))[0]["id"])


def insert_entries(ask: Statements, person: int, entries: Iterable[Entry]) -> None:
    """Write many entries, in their order."""
    ask.run_each(_INSERT, (_row(person, entry) for entry in entries))


def select_entries(
    ask: Statements,
    person: int,
    kind: str | None,
    since: When | None,
    until: When | None,
    limit: int | None,
) -> tuple[tuple[int, Entry], ...]:
    """Return entries with their ids, newest first. A day as `until` is taken in whole."""
    where, values = ["person_id = :person"], dict[str, Any](person=person)
    if kind is not None:
        if kind not in KINDS:
            raise CoxaError(f"no entry is of kind '{kind}'", todo=nearest(kind, KINDS))
        where.append("kind = :kind")
        values["kind"] = kind
    if since is not None:
        where.append("at >= :since")
        values["since"] = first_moment(since)
    if until is not None:
        where.append("at <= :until")
        values["until"] = last_moment(until)
    statement = f"SELECT * FROM entries WHERE {' AND '.join(where)} ORDER BY at DESC, id DESC"
    if limit is not None:
        statement += " LIMIT :limit"
        values["limit"] = limit
    return tuple((int(row["id"]), read_entry(row)) for row in ask.run(statement, **values))


def latest_sets(ask: Statements, person: int) -> dict[str, SetsDone]:
    """Return the last sets of every exercise."""
    of_person = "FROM entries WHERE person_id = :person AND kind = 'sets'"
    last = ask.run(
        f"SELECT exercise, MAX(at) AS at {of_person} GROUP BY exercise ORDER BY exercise",
        person=person,
    )
    newest = f"SELECT * {of_person} AND exercise = :exercise AND at = :at ORDER BY id DESC LIMIT 1"
    rows = (ask.run(newest, person=person, **row)[0] for row in last)
    return {row["exercise"]: cast(SetsDone, read_entry(row)) for row in rows}


def delete_entries(ask: Statements, person: int, ids: Iterable[int]) -> int:
    """Delete entries of a person and return how many there were."""
    statement = "DELETE FROM entries WHERE id = :id AND person_id = :person RETURNING id"
    return sum(len(ask.run(statement, id=int(id), person=person)) for id in ids)


def read_entry(row: Mapping[str, Any]) -> Entry:
    """Return the entry of a row."""
    kind = row["kind"]
    values = {name: row[name] for name in _FIELDS[kind]}
    values["at"] = datetime.fromisoformat(values["at"])
    if kind == "session":
        values["finished"] = bool(values["finished"])
    elif kind == "day":
        values["hours"] = tuple((posture, hours) for posture, hours in json.loads(values["hours"]))
    return KINDS[kind](**values)


def first_moment(when: When) -> str:
    """Return the moment of a day's begin, or the moment itself, as the rows tell it."""
    return _moment(when, "00:00:00")


def last_moment(when: When) -> str:
    """Return the moment of a day's end, or the moment itself, as the rows tell it."""
    return _moment(when, "23:59:59")


def _moment(when: When, hour: str) -> str:
    if isinstance(when, datetime):
        return when.isoformat(timespec="seconds")
    return f"{when.isoformat()}T{hour}"


def _row(person: int, entry: Entry) -> dict[str, Any]:
    row = dict.fromkeys(_COLUMNS) | entry_to_dict(entry)
    if isinstance(entry, DayNoted):
        row["hours"] = json.dumps(entry.hours)
    row["person_id"] = person
    row["monday"] = (entry.at.date() - timedelta(days=entry.at.weekday())).isoformat()
    return row


_FIELDS = {kind: tuple(f.name for f in fields(record)) for kind, record in KINDS.items()}
_COLUMNS = tuple(
    dict.fromkeys(
        ["person_id", "kind", "monday", *(n for names in _FIELDS.values() for n in names)]
    )
)
_INSERT = "INSERT INTO entries ({}) VALUES ({})".format(
    ", ".join(f'"{column}"' for column in _COLUMNS), ", ".join(f":{column}" for column in _COLUMNS)
)
