"""A database of one's own: a file that only its owner can read."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Generator, Iterable, Mapping
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from threading import RLock
from typing import Any, NoReturn

from coxa.errors import CoxaError

PATIENCE_S = 5.0
"""How long to wait for another process to finish its writing."""

# Acknowledged is on the disk (FULL), deleted is overwritten (secure_delete), and no copy of a
# row lands in a temporary file (temp_store).
_PRAGMAS = (
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA secure_delete=ON",
    "PRAGMA temp_store=MEMORY",
    "PRAGMA trusted_schema=OFF",
)

_TROUBLES = {
    "SQLITE_FULL": ("there is no room on the disk", "Nothing was written. Make room, then repeat."),
    "SQLITE_BUSY": ("another process is writing", "Nothing was written. Repeat when it is done."),
    "SQLITE_LOCKED": ("another process is writing", "Nothing was written. Repeat when it is done."),
    "SQLITE_READONLY": ("it may not be written", "Its folder, too, must be yours to write."),
    "SQLITE_CANTOPEN": ("it cannot be opened", "Its folder must exist and be yours to write."),
    "SQLITE_PERM": ("it may not be opened", "It must be yours to read and write."),
    "SQLITE_AUTH": ("it may not be opened", "It must be yours to read and write."),
    "SQLITE_NOTADB": ("this is no database", "Name another file; this one was left as it is."),
    "SQLITE_CORRUPT": ("the database is damaged", "Restore it from a copy; keep this one."),
    "SQLITE_IOERR": ("the disk refused", "Nothing was written. See whether it is full or failing."),
    "SQLITE_TOOBIG": ("a text is too long", "Nothing was written."),
}


class SqliteDatabase:
    """A file, opened. Threads take turns on its one connection."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._turn = RLock()
        with self._told():
            self._connection = connect(path)

    @property
    def name(self) -> str:
        """Return the path of the file."""
        return str(self._path)

    @contextmanager
    def reading(self) -> Generator[SqliteDatabase]:
        """See one state of the database."""
        with self._turn, self._told(), self._transaction("BEGIN"):
            yield self

    @contextmanager
    def writing(self) -> Generator[SqliteDatabase]:
        """Write as a whole: `IMMEDIATE` waits for its turn before anything is read."""
        with self._turn, self._told(), self._transaction("BEGIN IMMEDIATE"):
            yield self

    def run(self, statement: str, **values: Any) -> list[Mapping[str, Any]]:
        """Run a statement of the transaction."""
        return self._connection.execute(statement, values).fetchall()

    def run_each(self, statement: str, rows: Iterable[Mapping[str, Any]]) -> None:
        """Run a statement for each of the rows of values."""
        self._connection.executemany(statement, rows)

    def scrub(self) -> None:
        """Rebuild the file without what was deleted, and empty the write-ahead log."""
        with self._turn, self._told():
            try:
                self._connection.execute("VACUUM")
            except sqlite3.OperationalError as error:
                # Then the file stays as large as it was; deleted bytes are zero already.
                if _trouble(error) not in ("SQLITE_FULL", "SQLITE_BUSY", "SQLITE_LOCKED"):
                    raise
            (busy, *_) = self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        if busy:
            raise CoxaError(
                "it is deleted, but another process that has the file open keeps old bytes in it",
                file=self._path,
                todo="They are overwritten when the last one closes it: end the others.",
            )

    def migrate(self, revision: str) -> None:
        """Bring the tables to a revision; another process that does the same waits."""
        from sqlalchemy import create_engine
        from sqlalchemy.exc import DBAPIError
        from sqlalchemy.pool import NullPool

        from coxa.store.migrating import bring_to

        # Alembic takes the rows as tuples, and the driver is in autocommit: the transaction, in
        # which another process waits for its turn, is begun here.
        engine = create_engine(
            "sqlite://", poolclass=NullPool, creator=lambda: connect(self._path, row_factory=None)
        )
        with self._turn, self._told():
            try:
                with engine.connect() as connection:
                    connection.exec_driver_sql("BEGIN IMMEDIATE")
                    bring_to(connection, revision, self.name)
                    connection.exec_driver_sql("COMMIT")
            except DBAPIError as error:
                raise error.orig or error from error

    def close(self) -> None:
        """Close the file; the last to do so also takes away its write-ahead log."""
        with self._turn:
            self._connection.close()

    @contextmanager
    def _transaction(self, begin: str) -> Generator[None]:
        self._connection.execute(begin)
        try:
            yield
            self._connection.execute("COMMIT")
        except BaseException:
            with suppress(sqlite3.Error):  # the first error is the one to tell
                self._connection.execute("ROLLBACK")
            raise

    @contextmanager
    def _told(self) -> Generator[None]:
        try:
            yield
        except sqlite3.Error as error:
            tell(error, self._path)


def connect(path: Path, row_factory: Any = sqlite3.Row) -> sqlite3.Connection:
    """Open a file that exists (0600 when it was made by `make_file`), with its pragmas set."""
    connection = sqlite3.connect(
        path, timeout=PATIENCE_S, isolation_level=None, check_same_thread=False
    )
    try:
        connection.row_factory = row_factory
        for pragma in _PRAGMAS:
            connection.execute(pragma)
        _write_ahead(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _write_ahead(connection: sqlite3.Connection) -> None:
    """Turn the write-ahead log on. SQLite does not wait by itself for its turn to do so."""
    end = time.monotonic() + PATIENCE_S
    while True:
        try:
            connection.execute("PRAGMA journal_mode=WAL").fetchone()
            return
        except sqlite3.OperationalError as error:
            if _trouble(error) != "SQLITE_BUSY" or time.monotonic() > end:
                raise
            time.sleep(0.02)


def make_file(path: Path) -> None:
    """Make an empty file (0600) where there is none, and the folders to it (0700)."""
    try:
        for folder in (*reversed(path.parent.parents), path.parent):
            if not folder.exists():
                folder.mkdir(mode=0o700, exist_ok=True)
        with suppress(FileExistsError):
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except OSError as error:
        raise CoxaError(
            f"no database can be made here: {error.strerror}",
            file=path,
            todo="Name a folder that is yours to write in COXA_DATA.",
        ) from error


def close_to_others(path: Path) -> None:
    """Take from others what a copy or a careless hand gave them: to read the file."""
    with suppress(OSError):  # where it is not ours, its owner has decided
        if path.stat().st_mode & 0o077:
            path.chmod(0o600)


def read_revision(path: Path) -> str | None:
    """Return the revision of a file's tables without changing a byte; None for an empty file.

    Raises `CoxaError` for a file that is no database, or another programme's.
    """
    try:
        try:
            tables, revision = _look(path, "ro")
        except sqlite3.OperationalError as error:
            if _trouble(error) != "SQLITE_READONLY":
                raise
            # Who made it was killed amid it: that is undone, which takes writing.
            tables, revision = _look(path, "rw")
    except sqlite3.Error as error:
        tell(error, path)
    if tables and not {"alembic_version", "people"} <= tables:
        raise CoxaError(
            "this is another programme's database",
            file=path,
            todo="Name another file; this one was left as it is.",
        )
    return revision


def _look(path: Path, mode: str) -> tuple[set[str], str | None]:
    """Return the names of tables in a file, and the revision where one is told."""
    uri = f"{path.absolute().as_uri()}?mode={mode}"
    with closing(sqlite3.connect(uri, uri=True, timeout=PATIENCE_S)) as connection:
        tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
        rows: list[tuple[str]] = []
        if "alembic_version" in tables:
            rows = connection.execute("SELECT version_num FROM alembic_version").fetchall()
        return tables, rows[0][0] if rows else None


def _trouble(error: sqlite3.Error) -> str:
    """Return SQLite's name of an error, without what it extends it by."""
    return "_".join(str(getattr(error, "sqlite_errorname", "")).split("_")[:2])


def tell(error: sqlite3.Error, path: Path) -> NoReturn:
    """Raise SQLite's error as one that says what to do."""
    what, todo = _TROUBLES.get(_trouble(error), (f"the database refused: {error}", None))
    raise CoxaError(what, file=path, todo=todo) from error
