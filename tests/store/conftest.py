"""The same tests on both databases: a file, and a server that the tests start."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from made_server import NoServer, Server

if TYPE_CHECKING:
    from coxa.store import Store

pytest.importorskip("sqlalchemy", reason="the store needs pip install 'coxa[person]'")
pytest.importorskip("alembic", reason="the store needs pip install 'coxa[person]'")


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """Start a PostgreSQL server, or skip and say why there is none."""
    try:
        running = Server()
    except NoServer as why:
        pytest.skip(str(why))
    yield running
    running.stop()


@pytest.fixture(scope="session")
def ready(server: Server) -> str:
    """Return the address of a database that has its tables."""
    from coxa.store import open_store

    url = server.make()
    open_store(url).close()
    return url


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Return the address of a new, empty database of each kind."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/coxa.db"
    return request.getfixturevalue("server").make()


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Return the address of a database of each kind that holds nobody, perhaps with its tables."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/coxa.db"
    ready: str = request.getfixturevalue("ready")
    empty = "TRUNCATE people, coaches RESTART IDENTITY CASCADE"
    request.getfixturevalue("server").ask(empty, ready.rpartition("/")[2])
    return ready


@pytest.fixture
def store(url: str) -> Iterator[Store]:
    """Open a store."""
    from coxa.store import open_store

    with open_store(url) as opened:
        yield opened
