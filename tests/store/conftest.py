"""The same tests on both databases: a file, and a server that the tests start."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from made_server import NoServer, Server

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


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Return the address of a new database of each kind."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/coxa.db"
    return request.getfixturevalue("server").make()


@pytest.fixture
def store(url: str):
    """Open a new store."""
    from coxa.store import open_store

    with open_store(url) as opened:
        yield opened
