"""Two processes at once: both are heard, and who waits too long is told."""

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from coxa.errors import CoxaError
from coxa.programme.diary import NoteMade
from coxa.store import open_store
from made_path import AT, PROFILE, fill

SOURCE = Path(__file__).parents[2] / "src"
WRITE = """
import sys
from datetime import datetime
from coxa.programme.diary import NoteMade
from coxa.store import open_store
with open_store(sys.argv[1]) as store:
    print("ready", flush=True)
    sys.stdin.readline()
    for n in range(50):
        store.write("me", NoteMade(datetime(2025, 3, 3), f"{sys.argv[2]} {n}"))
        store.entries("me", limit=5)
"""


def test_two_write_at_once(url):
    with open_store(url) as store:
        store.add("me", PROFILE)
    children = [
        subprocess.Popen(
            [sys.executable, "-c", WRITE, url, name],
            env={**os.environ, "PYTHONPATH": str(SOURCE)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for name in ("ann", "bob")
    ]
    for child in children:
        assert child.stdout is not None
        assert child.stdout.readline() == "ready\n"
    for child in children:
        assert child.stdin is not None
        child.stdin.write("\n")
        child.stdin.flush()
    for child in children:
        child.communicate(timeout=60)
        assert child.returncode == 0
    with open_store(url) as store:
        told = [entry.text for entry in store.entries("me")]
    assert sorted(told) == sorted(f"{name} {n}" for name in ("ann", "bob") for n in range(50))


def test_who_waits_too_long_is_told(tmp_path, monkeypatch):
    from coxa.store import sqlite

    monkeypatch.setattr(sqlite, "PATIENCE_S", 0.2)
    with open_store(f"sqlite:///{tmp_path}/coxa.db") as store:
        fill(store)
        other = sqlite3.connect(tmp_path / "coxa.db", isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(CoxaError, match=r"another process is writing.*Nothing was written"):
            store.write("me", NoteMade(AT, "now"))
        assert store.plan("me") is not None, "reading goes on"
        with open_store(f"sqlite:///{tmp_path}/coxa.db") as another:
            assert another.people() == ("me",), "opening, too"
        other.execute("COMMIT")
        other.close()
        store.write("me", NoteMade(AT, "now"))


def test_who_waits_too_long_for_a_server_is_told(server, monkeypatch):
    postgres = pytest.importorskip("coxa.store.postgres")
    monkeypatch.setattr(postgres, "PATIENCE", "200ms")
    url = server.make()
    with open_store(url) as store, open_store(url) as other:
        store.add("me", PROFILE)
        with other._database.writing() as ask:
            ask.run("LOCK TABLE entries IN EXCLUSIVE MODE")
            with pytest.raises(CoxaError, match="another process is writing"):
                store.write("me", NoteMade(AT, "now"))
        store.write("me", NoteMade(AT, "now"))
        assert len(store.entries("me")) == 1
