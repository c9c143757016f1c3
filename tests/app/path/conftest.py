"""A path of one's own: a server without a worker, its data in a folder that goes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from walker import GATE, PROFILE, Walker

from pages import MISSING, PORT, TOKEN

if not MISSING:
    from starlette.testclient import TestClient

    from coxa.app.server import House, Server
pytest.importorskip("sqlalchemy", reason="the extra person is not installed")
pytest.importorskip("icalendar", reason="the extra person is not installed")


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Name an empty folder for what people tell."""
    monkeypatch.setenv("COXA_DATA", str(tmp_path / "data"))
    monkeypatch.delenv("COXA_DATABASE_URL", raising=False)
    return tmp_path / "data"


@pytest.fixture
def stranger(data: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Walker]:
    """Open the path; nobody is on it yet."""
    if MISSING:
        pytest.skip(MISSING)

    async def idle(_: Any) -> None:
        return None

    monkeypatch.setattr(Server, "_start", idle)  # the worker starts when it is asked
    server = Server(House(PORT, TOKEN))
    with TestClient(server.app(), base_url=f"http://127.0.0.1:{PORT}") as client:
        client.get(f"/?token={TOKEN}", follow_redirects=False)
        yield Walker(client)


@pytest.fixture
def ana(stranger: Walker) -> Walker:
    """Let somebody healthy begin."""
    stranger.post("person", profile=PROFILE, gate=GATE)
    return stranger


@pytest.fixture
def planned(ana: Walker) -> Walker:
    """Let her measure herself, and have a plan from today on."""
    answers = [("stand", 12.0, "r"), ("stand", 30.0, "l"), ("hinge", 1.0, None)]
    ana.post("screen", answers=[{"test": t, "value": v, "side": s} for t, v, s in answers])
    ana.post("plan", start=datetime.now().date().isoformat())
    return ana
