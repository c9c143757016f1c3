"""Commands of the person's path, each test with a data folder of its own."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from calling import Call, run

pytest.importorskip("sqlalchemy", reason="the store needs pip install 'coxa[person]'")
pytest.importorskip("alembic", reason="the store needs pip install 'coxa[person]'")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the data folder of a test; nothing of this computer's owner is read or written."""
    data = tmp_path / "data"
    monkeypatch.setenv("COXA_DATA", str(data))
    monkeypatch.setenv("COLUMNS", "80")
    for name in ("COXA_DATABASE_URL", "COXA_ME"):
        monkeypatch.delenv(name, raising=False)
    return data


@pytest.fixture
def call() -> Call:
    """Run a command that needs nobody."""
    return run


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the example's data once: tables take longer to make than to copy."""
    data = tmp_path_factory.mktemp("made") / "data"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("COXA_DATA", str(data))
        patch.delenv("COXA_DATABASE_URL", raising=False)
        assert run("screen", "--example").exit_code == 0
    return data


@pytest.fixture
def example(made: Path, folder: Path) -> Call:
    """Run a command where the example is known."""
    shutil.copytree(made, folder)
    return run


@pytest.fixture
def empty(made: Path, folder: Path) -> Call:
    """Run a command where the tables are made and nobody is known."""
    shutil.copytree(made, folder)
    assert run("data", "delete", "--me", "example", "--yes").exit_code == 0
    return run


@pytest.fixture
def typing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let somebody sit at the terminal."""
    monkeypatch.setattr("coxa.cli.path.asking.at_terminal", lambda: True)
    monkeypatch.setattr("coxa.cli.path.stopwatch.READY_S", 0)
    monkeypatch.setattr("coxa.cli.path.stopwatch.TICK_S", 0.001)
