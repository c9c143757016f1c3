"""What the store asks of a database: statements with `:names`, in transactions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import AbstractContextManager
from typing import Any, Protocol


class Statements(Protocol):
    """What runs statements within one transaction."""

    def run(self, statement: str, **values: Any) -> list[Mapping[str, Any]]:
        """Run a statement and return its rows, by the names of their columns."""
        ...

    def run_each(self, statement: str, rows: Iterable[Mapping[str, Any]]) -> None:
        """Run a statement for each of the rows of values."""
        ...


class Database(Protocol):
    """A database of one kind. Every method raises `CoxaError` for what it refuses.

    Statements are SQL that SQLite and PostgreSQL both understand: one code serves both, and a
    diary in SQLite is open long before SQLAlchemy would be imported (a fifth of a second).
    """

    @property
    def name(self) -> str:
        """What errors call it: a file, or an address without its password."""
        ...

    def reading(self) -> AbstractContextManager[Statements]:
        """Begin a transaction that sees one state of the database and changes nothing."""
        ...

    def writing(self) -> AbstractContextManager[Statements]:
        """Begin a transaction that is kept as a whole when left, or not at all after an error."""
        ...

    def scrub(self) -> None:
        """Overwrite what was deleted, wherever the database still holds its bytes."""
        ...

    def migrate(self, revision: str) -> None:
        """Bring the tables to a revision, up or down, as a whole or not at all."""
        ...

    def close(self) -> None:
        """Let go of the database."""
        ...
