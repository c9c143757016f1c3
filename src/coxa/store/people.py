"""People and coaches: labels that someone goes by here, and who sees whom."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from coxa.errors import CoxaError, nearest
from coxa.store.database import Statements

LONGEST = 100
JOINERS = str.maketrans("", "", "\u200c\u200d")
"""Nothing is printed for these, but they join letters, and faces, of names."""


def check_label(label: str, what: str) -> None:
    """Raise `CoxaError` for a label that is empty, long, or not in plain letters."""
    if not label.strip() or label != label.strip() or not _printed(label):
        raise CoxaError(f"{what} cannot be called {label!r}", todo="Use letters and digits.")
    if len(label) > LONGEST:
        raise CoxaError(f"the name of {what} has {len(label)} letters", todo=f"At most {LONGEST}.")


def _printed(label: str) -> bool:
    return label.translate(JOINERS).isprintable()


def list_people(ask: Statements) -> tuple[str, ...]:
    """Return the people, in order of their labels."""
    return _names(ask.run("SELECT name FROM people"))


def find_person(ask: Statements, name: str, file: str) -> int:
    """Return the id of a person. Raises `CoxaError`, with the near miss, for nobody's label."""
    return _find(ask, "people", name, f"nobody here is called '{name}'", file)


def find_coach(ask: Statements, name: str, file: str) -> int:
    """Return the id of a coach. Raises `CoxaError`, with the near miss, for nobody's label."""
    return _find(ask, "coaches", name, f"no coach here is called '{name}'", file)


def _find(ask: Statements, table: str, name: str, lacking: str, file: str) -> int:
    rows = ask.run(f"SELECT id FROM {table} WHERE name = :name", name=name)
    if rows:
        return int(rows[0]["id"])
    known = _names(ask.run(f"SELECT name FROM {table}"))
    todo = nearest(name, known) if known else "There is nobody yet; add someone first."
    raise CoxaError(lacking, file=file, todo=todo)


def list_coaches(ask: Statements) -> tuple[str, ...]:
    """Return the coaches, in order of their labels."""
    return _names(ask.run("SELECT name FROM coaches"))


def insert_person(ask: Statements, name: str, profile: str, file: str) -> int:
    """Add a person and return its id."""
    check_label(name, "a person")
    _refuse_twice(ask, "people", name, file)
    statement = "INSERT INTO people (name, profile) VALUES (:name, :profile) RETURNING id"
    return int(ask.run(statement, name=name, profile=profile)[0]["id"])


def insert_coach(ask: Statements, name: str, file: str) -> None:
    """Add a coach."""
    check_label(name, "a coach")
    _refuse_twice(ask, "coaches", name, file)
    ask.run("INSERT INTO coaches (name) VALUES (:name)", name=name)


def share(ask: Statements, person: int, coach: int) -> None:
    """Let a coach see a person; once is enough."""
    ask.run(
        "INSERT INTO shares (person_id, coach_id) VALUES (:person, :coach) ON CONFLICT DO NOTHING",
        person=person,
        coach=coach,
    )


def unshare(ask: Statements, person: int, coach: int) -> None:
    """Let a coach no longer see a person."""
    ask.run(
        "DELETE FROM shares WHERE person_id = :person AND coach_id = :coach",
        person=person,
        coach=coach,
    )


def list_seen(ask: Statements, coach: int) -> tuple[str, ...]:
    """Return the people whom a coach sees, in order."""
    rows = ask.run(
        "SELECT name FROM people JOIN shares ON shares.person_id = people.id "
        "WHERE shares.coach_id = :coach",
        coach=coach,
    )
    return _names(rows)


def list_seeing(ask: Statements, person: int) -> tuple[str, ...]:
    """Return the coaches who see a person, in order."""
    rows = ask.run(
        "SELECT name FROM coaches JOIN shares ON shares.coach_id = coaches.id "
        "WHERE shares.person_id = :person",
        person=person,
    )
    return _names(rows)


def _refuse_twice(ask: Statements, table: str, name: str, file: str) -> None:
    """Raise `CoxaError` where a label is taken."""
    if ask.run(f"SELECT id FROM {table} WHERE name = :name", name=name):
        raise CoxaError(f"'{name}' is here already", file=file, todo="Choose another name.")


def _names(rows: Iterable[Mapping[str, Any]]) -> tuple[str, ...]:
    # Databases each have their own idea of the alphabet.
    return tuple(sorted(row["name"] for row in rows))
