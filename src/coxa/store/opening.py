"""Open the store: which database, whether this Coxa knows it, and its tables brought up to date."""

from __future__ import annotations

import os
from pathlib import Path

from coxa.errors import CoxaError
from coxa.store import sqlite
from coxa.store.database import Database
from coxa.store.revisions import HEAD, check_revision
from coxa.store.store import Store

URL = "COXA_DATABASE_URL"
FOLDER = "COXA_DATA"
FILE = "coxa.db"


def open_store(url: str | None = None) -> Store:
    """Open a database by its address, and make or bring up to date its tables where needed.

    Without an address: `COXA_DATABASE_URL`, else `coxa.db` in the folder `COXA_DATA`, else in the
    user's data folder. Addresses are `sqlite:///relative.db`, `sqlite:////absolute.db` and
    `postgresql://user:password@host:port/database` (`?sslmode=verify-full`, `?unix_sock=path`).
    Use it in a `with`, or `close` it. Raises `CoxaError` for what cannot be reached, written or
    understood; a database of a newer Coxa is left as it is, byte for byte.
    """
    address = url or os.environ.get(URL, "")
    if not address:
        return Store(_open_file(default_file()))
    kind, _, path = address.partition("://")
    if kind == "sqlite" and path.startswith("/") and len(path) > 1:
        return Store(_open_file(Path(path[1:])))
    if kind.partition("+")[0] in ("postgresql", "postgres"):
        return Store(_open_server(address))
    raise CoxaError(
        f"{URL} begins with '{kind[:20]}' and is no address of a database",
        todo="Write sqlite:////folder/coxa.db or postgresql://user:password@host:port/database.",
    )


def default_file() -> Path:
    """Return the file that is used where no database is named."""
    folder = os.environ.get(FOLDER, "")
    if folder:
        return Path(folder).expanduser() / FILE
    try:
        from platformdirs import user_data_dir
    except ModuleNotFoundError as error:
        raise lacking(error) from error
    return Path(user_data_dir("coxa", appauthor=False)) / FILE


def lacking(error: ModuleNotFoundError) -> CoxaError:
    """Return the error for a package that only those need who keep a diary."""
    return CoxaError(
        f"the package '{error.name}' is not installed", todo="pip install 'coxa[person]'"
    )


def _open_file(path: Path) -> Database:
    sqlite.make_file(path)
    revision = sqlite.read_revision(path)
    if revision is not None:
        check_revision(revision, str(path))
    sqlite.close_to_others(path)
    return _bring_up(sqlite.SqliteDatabase(path), revision)


def _open_server(address: str) -> Database:
    try:
        from coxa.store.postgres import PostgresDatabase
    except ModuleNotFoundError as error:
        raise lacking(error) from error
    database = PostgresDatabase(address)
    try:
        revision = database.read_revision()
        if revision is not None:
            check_revision(revision, database.name)
    except CoxaError:
        database.close()
        raise
    return _bring_up(database, revision)


def _bring_up(database: Database, revision: str | None) -> Database:
    if revision == HEAD:
        return database
    try:
        database.migrate(HEAD)
    except ModuleNotFoundError as error:
        database.close()
        raise lacking(error) from error
    except BaseException:
        database.close()
        raise
    return database
