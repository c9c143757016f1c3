"""Forgotten is gone from the disk, not only from the answers."""

import sqlite3
from datetime import timedelta
from multiprocessing import get_context

import pytest

from coxa.errors import CoxaError
from coxa.programme.diary import NoteMade
from coxa.store import open_store
from made_path import AT, PROFILE, fill, many

SECRET = "a-word-nobody-else-uses"


def bytes_of(folder):
    return b"".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())


def tell_secrets(store, name):
    fill(store, name)
    store.write(name, *(NoteMade(AT + timedelta(seconds=n), f"{SECRET} {n}") for n in range(300)))


def test_a_file_forgets(tmp_path):
    with open_store(f"sqlite:///{tmp_path}/coxa.db") as store:
        store.add("other", PROFILE)
        tell_secrets(store, f"{SECRET}-name")
        assert bytes_of(tmp_path).count(SECRET.encode()) >= 300, "the test sees what is there"
        store.forget(f"{SECRET}-name")
        assert SECRET.encode() not in bytes_of(tmp_path), "while it is still open"
        assert store.people() == ("other",)
        store.write("other", *many(50, AT.date()))
    assert SECRET.encode() not in bytes_of(tmp_path)
    check = sqlite3.connect(tmp_path / "coxa.db")
    assert check.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert check.execute("PRAGMA foreign_key_check").fetchall() == []
    assert {
        check.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
        for table in ("gates", "screens", "plans", "habits", "shares")
    } == {0}
    check.close()


def test_an_erased_note_is_overwritten(tmp_path):
    with open_store(f"sqlite:///{tmp_path}/coxa.db") as store:
        store.add("me", PROFILE)
        store.erase("me", store.write("me", NoteMade(AT, SECRET)))
    assert SECRET.encode() not in bytes_of(tmp_path)


def test_a_server_forgets(server):
    """Its tables, that is: what its own log and copies hold is for its keeper."""
    url = server.make()
    database = url.rpartition("/")[2]
    tables = server.folder / "data" / "base"
    with open_store(url) as store:
        store.add("other", PROFILE)
        tell_secrets(store, f"{SECRET}-name")
        server.ask("CHECKPOINT", database)
        assert SECRET.encode() in bytes_of(tables), "the test sees what is there"
        store.forget(f"{SECRET}-name")
        server.ask("CHECKPOINT", database)
        assert SECRET.encode() not in bytes_of(tables)
        assert store.people() == ("other",)


def hold(path, ready, done):
    """Read from a file in a process of its own, and stay amid it."""
    connection = sqlite3.connect(path)
    connection.execute("BEGIN")
    connection.execute("SELECT count(*) FROM entries").fetchone()
    ready.set()
    done.wait(30)
    connection.close()


def test_who_still_reads_is_waited_for_and_told_of(tmp_path, monkeypatch):
    from coxa.store import sqlite

    monkeypatch.setattr(sqlite, "PATIENCE_S", 0.2)
    context = get_context("spawn")
    ready, done = context.Event(), context.Event()
    with open_store(f"sqlite:///{tmp_path}/coxa.db") as store:
        tell_secrets(store, "me")
        reader = context.Process(target=hold, args=(tmp_path / "coxa.db", ready, done))
        reader.start()
        assert ready.wait(30)
        with pytest.raises(CoxaError, match="deleted, but another process"):
            store.forget("me")
        assert store.people() == ()
        done.set()
        reader.join(30)
    assert SECRET.encode() not in bytes_of(tmp_path), "the last to close it has overwritten them"
