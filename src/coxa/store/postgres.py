"""A database that a clinic shares: PostgreSQL."""

from __future__ import annotations

import logging
import socket
import ssl
from collections.abc import Generator, Iterable, Mapping
from concurrent.futures import Future
from contextlib import closing, contextmanager
from functools import cache
from threading import Thread
from typing import Any, NoReturn, cast

import pg8000.dbapi
from sqlalchemy import URL, Connection, TextClause, create_engine, event, make_url, text
from sqlalchemy.exc import ArgumentError, DBAPIError, InvalidatePoolError, SQLAlchemyError

from coxa.errors import CoxaError, nearest
from coxa.store.migrating import bring_to

# What the pool says of a dead connection is told as an error of ours.
logging.getLogger("sqlalchemy.pool").addHandler(logging.NullHandler())

REACH_S = 2.4
"""How long to knock, and to be greeted: both within the five seconds allowed."""
ANSWER_S = 120.0
"""How long an answer may take once the door is open."""
TABLES = ("people", "gates", "screens", "entries", "habits", "plans", "shares")
"""Where something of a person is, to be rebuilt without it."""
PATIENCE = "5s"
"""How long to wait for another's writing."""
TURN = 0x436F7861
"""The lock by which migrations take turns: `Coxa` in ASCII."""

_TROUBLES = {
    "28P01": ("the user or the password is not right", "Mend COXA_DATABASE_URL."),
    "28000": ("this user may not log in", "Ask who keeps the server."),
    "3D000": ("the server has no such database", "Have it made (createdb), then repeat."),
    "42501": ("this user may not do that there", "Ask who keeps the server."),
    "25006": ("the server only lets read", "Ask who keeps the server."),
    "53100": ("there is no room on the server's disk", "Nothing was written."),
    "53300": ("the server has too many guests", "Nothing was written. Repeat later."),
    "55P03": ("another process is writing", "Nothing was written. Repeat when it is done."),
    "40P01": ("another process is writing", "Nothing was written. Repeat when it is done."),
    "57P03": ("the server is starting or stopping", "Repeat in a moment."),
}
_ENCRYPTION = ("disable", "require", "verify-full")
_OPTIONS = ("sslmode", "unix_sock")


class PostgresDatabase:
    """A server's database. Threads each take a connection of a small pool."""

    def __init__(self, url: str) -> None:
        self._url = _read_url(url)
        self._engine = create_engine(self._url.set(query={}), creator=self._connect)
        event.listen(self._engine, "checkout", _greet)

    @property
    def name(self) -> str:
        """Return the address without its password."""
        return self._url.set(drivername="postgresql").render_as_string(hide_password=True)

    @contextmanager
    def reading(self) -> Generator[_Statements]:
        """See one state of the database."""
        with self._told(), self._engine.begin() as connection:
            connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
            yield _Statements(connection)

    @contextmanager
    def writing(self) -> Generator[_Statements]:
        """Write as a whole."""
        with self._told(), self._engine.begin() as connection:
            yield _Statements(connection)

    def scrub(self) -> None:
        """Rebuild the tables without what was deleted. The server's own logs are its keeper's."""
        with self._told(), closing(self._connect()) as connection:
            _greet(connection, None, None)
            connection.autocommit = True  # no table is rebuilt within a transaction
            try:
                for table in TABLES:
                    connection.cursor().execute(f"VACUUM FULL {table}")
            except pg8000.dbapi.DatabaseError as error:
                raise CoxaError(
                    "it is deleted, but others at the server kept it from overwriting the bytes",
                    file=self.name,
                    todo="It does so in its own time.",
                ) from error

    def read_revision(self) -> str | None:
        """Return the revision of the tables; None where there are none yet."""
        with self.reading() as ask:
            if not ask.run("SELECT 1 WHERE to_regclass('alembic_version') IS NOT NULL"):
                return None
            rows = ask.run("SELECT version_num FROM alembic_version")
            return str(rows[0]["version_num"]) if rows else None

    def migrate(self, revision: str) -> None:
        """Bring the tables to a revision; another process that does the same waits."""
        with self._told(), self._engine.begin() as connection:
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({TURN})")
            bring_to(connection, revision, self.name)

    def close(self) -> None:
        """Hang up."""
        self._engine.dispose()

    def _connect(self) -> Any:
        url, query = self._url, self._url.query
        where: dict[str, Any] = {"unix_sock": query.get("unix_sock")}
        try:
            if "unix_sock" not in query:
                host = url.host or "localhost"
                encryption = _encryption(str(query.get("sslmode", "")))
                line = _knock(host, url.port or 5432)
                where = {"sock": line, "host": host, "ssl_context": encryption}
            return pg8000.dbapi.connect(
                user=url.username,
                password=url.password,
                database=url.database,
                timeout=REACH_S,
                application_name="coxa",
                startup_params={"lock_timeout": PATIENCE},
                **where,
            )
        except (pg8000.dbapi.InterfaceError, OSError) as error:
            raise CoxaError(
                "the server is not to be reached",
                file=self.name,
                todo="Nothing was written. See whether it runs and COXA_DATABASE_URL names it.",
            ) from error

    @contextmanager
    def _told(self) -> Generator[None]:
        try:
            yield
        except DBAPIError as error:
            self._tell(error.orig or error)
        except (SQLAlchemyError, pg8000.dbapi.Error, OSError) as error:
            self._tell(error)

    def _tell(self, error: BaseException) -> NoReturn:
        said: Any = error.args[0] if error.args else ""
        if isinstance(said, Mapping):
            code, message = str(said.get("C", "")), str(said.get("M", ""))
            what, todo = _TROUBLES.get(code, (f"the server refused: {message}", None))
        elif isinstance(error, pg8000.dbapi.InterfaceError | OSError):
            what = "the connection to the server broke"
            todo = "Look whether what was written last is there, then repeat."
        else:
            what, todo = f"the database refused: {said or error}", None
        raise CoxaError(what, file=self.name, todo=todo) from error


class _Statements:
    """Statements within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def run(self, statement: str, **values: Any) -> list[Mapping[str, Any]]:
        """Run a statement and return its rows."""
        result = self._connection.execute(_text(statement), values)
        return (
            cast("list[Mapping[str, Any]]", result.mappings().all()) if result.returns_rows else []
        )

    def run_each(self, statement: str, rows: Iterable[Mapping[str, Any]]) -> None:
        """Run a statement for each of the rows of values."""
        if values := [dict(row) for row in rows]:
            self._connection.execute(_text(statement), values)


@cache
def _text(statement: str) -> TextClause:
    return text(statement)


def _read_url(url: str) -> URL:
    """Read `postgresql://user:password@host:port/database`, never repeating its password."""
    form = "Write postgresql://user:password@host:port/database."
    try:
        read = make_url(url).set(drivername="postgresql+pg8000")
    except (ArgumentError, ValueError) as error:
        raise CoxaError("COXA_DATABASE_URL is no address of a database", todo=form) from error
    for part, what in ((read.database, "database"), (read.username, "user")):
        if not part:
            raise CoxaError(f"COXA_DATABASE_URL names no {what}", todo=form)
    for option in read.query:
        if option not in _OPTIONS:
            raise CoxaError(
                f"COXA_DATABASE_URL has an option '{option}'", todo=nearest(option, _OPTIONS)
            )
    _encryption(str(read.query.get("sslmode", "")))
    return read


def _encryption(mode: str) -> ssl.SSLContext | bool | None:
    """Return how to encrypt: as libpq's `sslmode`; by default where the server offers it."""
    if mode == "verify-full":
        return ssl.create_default_context()
    if mode not in ("", *_ENCRYPTION):
        raise CoxaError(f"sslmode is '{mode}'", todo=nearest(mode, _ENCRYPTION))
    return {"disable": False, "require": True}.get(mode)


def _greet(connection: Any, record: object, proxy: object) -> None:
    """See whether the server still answers a connection that waited in the pool.

    The pool then opens another. Its own question would wait as long as for any answer, and
    takes no error of the network for what it is.
    """
    line: socket.socket = connection._usock  # the driver has one limit for all that it waits for
    try:
        line.settimeout(REACH_S)
        connection.cursor().execute("SELECT 1")
        connection.rollback()
        line.settimeout(ANSWER_S)
    except (pg8000.dbapi.Error, OSError) as error:
        raise InvalidatePoolError from error


def _knock(host: str, port: int) -> socket.socket:
    """Connect to a host, in so long overall: to look its name up has no limit of its own."""
    line: Future[socket.socket] = Future()

    def knock() -> None:
        try:
            line.set_result(socket.create_connection((host, port), REACH_S))
        except OSError as error:
            line.set_exception(error)

    Thread(target=knock, daemon=True).start()
    return line.result(REACH_S)
