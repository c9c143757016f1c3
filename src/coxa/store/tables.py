"""The tables as they are now; `migrations/versions` tells how they came about.

What sums are made of has columns (`entries`: one for each field of the diary's records). What is
only ever read whole is kept as a document: the record in JSON. Moments are naive local ISO text
(`2026-11-23T07:30:00`), whose order is that of time on every database.
"""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
)

DAY = String(10)
MOMENT = String(19)
NAME = String(100)

metadata = MetaData(naming_convention={"ix": "ix_%(table_name)s_%(column_0_N_name)s"})


def _id() -> Column[int]:
    return Column("id", Integer, primary_key=True)


def _person(*, key: bool = False) -> Column[int]:
    whose = ForeignKey("people.id", ondelete="CASCADE")
    return Column("person_id", Integer, whose, primary_key=key, nullable=False)


people = Table(
    "people",
    metadata,
    _id(),
    Column("name", NAME, nullable=False, unique=True),
    Column("profile", Text, nullable=False),
)
gates = Table(
    "gates",
    metadata,
    _id(),
    _person(),
    Column("day", DAY, nullable=False),
    Column("document", Text, nullable=False),
    Index(None, "person_id"),
)
screens = Table(
    "screens",
    metadata,
    _id(),
    _person(),
    Column("day", DAY, nullable=False),
    Column("document", Text, nullable=False),
    Index(None, "person_id", "day"),
)
entries = Table(
    "entries",
    metadata,
    _id(),
    _person(),
    Column("kind", String(10), nullable=False),
    Column("at", MOMENT, nullable=False),
    Column("monday", DAY, nullable=False),
    Column("exercise", Text),
    Column("sets", Integer),
    Column("reps", Integer),
    Column("hold_s", Float),
    Column("load_kg", Float),
    Column("effort", Float),
    Column("pain", Float),
    Column("side", String(1)),
    Column("note", Text),
    Column("week", Integer),
    Column("session", Integer),
    Column("minutes", Float),
    Column("finished", Boolean),
    Column("where", Text),
    Column("done", Text),
    Column("squeeze_s", Float),
    Column("test", Text),
    Column("value", Float),
    Column("hours", Text),
    Column("text", Text),
    # An id that was given back belongs to its entry for good, erased or not.
    sqlite_autoincrement=True,
)
# In the order in which entries are read: ids tell those of one second apart.
Index(None, entries.c.person_id, entries.c.at, entries.c.id)
Index(None, entries.c.person_id, entries.c.kind, entries.c.at, entries.c.id)
habits = Table(
    "habits",
    metadata,
    _person(key=True),
    Column("document", Text, nullable=False),
)
plans = Table(
    "plans",
    metadata,
    _id(),
    _person(),
    Column("day", DAY, nullable=False),
    Column("document", Text, nullable=False),
    Index(None, "person_id"),
)
coaches = Table(
    "coaches",
    metadata,
    _id(),
    Column("name", NAME, nullable=False, unique=True),
)
shares = Table(
    "shares",
    metadata,
    _person(key=True),
    Column("coach_id", Integer, ForeignKey("coaches.id", ondelete="CASCADE"), primary_key=True),
)
