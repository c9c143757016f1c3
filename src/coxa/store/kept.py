"""Records that are read whole: kept as documents, each time as a new row."""

from __future__ import annotations

import json
from datetime import date
from typing import Any, Literal, TypeVar

from coxa.store.database import Statements
from coxa.store.document import read_document, write_document

Table = Literal["gates", "screens", "plans"]
Record = TypeVar("Record")


def pack(record: Any) -> str:
    """Write a record as a text."""
    return json.dumps(write_document(record), allow_nan=False)


def unpack(record: type[Record], text: str) -> Record:
    """Read what `pack` wrote."""
    return read_document(record, json.loads(text))


def keep(ask: Statements, table: Table, person: int, day: date, record: Any) -> None:
    """Keep a record of a day, beside earlier ones."""
    statement = f"INSERT INTO {table} (person_id, day, document) VALUES (:person, :day, :document)"
    ask.run(statement, person=person, day=day.isoformat(), document=pack(record))


def latest(
    ask: Statements, table: Table, person: int, record: type[Record], limit: int | None
) -> tuple[Record, ...]:
    """Return the records of a person, the last that was kept first."""
    statement = f"SELECT document FROM {table} WHERE person_id = :person ORDER BY id DESC"
    if limit is not None:
        statement += " LIMIT :limit"
    rows = ask.run(statement, **{"person": person} | ({} if limit is None else {"limit": limit}))
    return tuple(unpack(record, row["document"]) for row in rows)


def keep_habits(ask: Statements, person: int, habits: Any) -> None:
    """Put the settings of a person's habits in the place of earlier ones."""
    ask.run(
        "INSERT INTO habits (person_id, document) VALUES (:person, :document) "
        "ON CONFLICT (person_id) DO UPDATE SET document = :document",
        person=person,
        document=pack(habits),
    )


def habits_of(ask: Statements, person: int, record: type[Record]) -> Record | None:
    """Return the settings of a person's habits, None where there are none."""
    rows = ask.run("SELECT document FROM habits WHERE person_id = :person", person=person)
    return unpack(record, rows[0]["document"]) if rows else None
