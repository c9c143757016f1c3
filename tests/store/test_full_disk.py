"""A disk without room: it is told, nothing half-written stays, and later all goes on."""

import os
import shutil
import sqlite3
import subprocess
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from coxa.errors import CoxaError
from coxa.programme.diary import NoteMade, entry_to_dict
from coxa.store import open_store
from made_path import AT, ENTRIES, ON, PROFILE, fill, many

SECRET = "a-word-nobody-else-uses"


@pytest.fixture(scope="module")
def disk(tmp_path_factory) -> Iterator[Path]:
    """Mount a disk of 800 kB, or skip."""
    folder = tmp_path_factory.mktemp("disk")
    mount = ["mount", "-t", "tmpfs", "-o", "size=800k", "tmpfs", str(folder)]
    if os.getuid() != 0 or not shutil.which("mount") or subprocess.run(mount).returncode:
        pytest.skip("only root can make a small disk to fill")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


@pytest.fixture(params=["a small disk", "a small file"])
def place(request, tmp_path) -> Iterator[tuple[Path, Callable]]:
    """Return where a database can be and how to open it with little room.

    A real disk where it can be had; else SQLite's own limit of pages, which ends in the same
    error.
    """
    if request.param == "a small disk":
        folder = request.getfixturevalue("disk")
        yield folder, lambda: open_store(f"sqlite:///{folder}/coxa.db")
        for path in folder.iterdir():
            path.unlink()
    else:

        def open_limited():
            store = open_store(f"sqlite:///{tmp_path}/coxa.db")
            store._database._connection.execute("PRAGMA max_page_count=60")
            return store

        yield tmp_path, open_limited


def write_until_full(store) -> list[int]:
    ids = []
    with pytest.raises(CoxaError, match="no room on the disk") as error:  # noqa: PT012
        for n in range(2000):
            ids += store.write("me", NoteMade(AT, f"{n}" * 300))
    assert error.value.file == store.name
    assert "Nothing was written" in str(error.value)
    return ids


def is_whole(path: Path) -> bool:
    with sqlite3.connect(path) as check:
        told = check.execute("PRAGMA integrity_check").fetchall()
    check.close()
    return told == [("ok",)]


def test_what_was_acknowledged_stays(place):
    folder, opened = place
    with opened() as store:
        before = fill(store)
        ids = write_until_full(store)
        assert len(ids) > 20
        assert [n for n, _ in store.numbered("me")][::-1] == [*before, *ids]
    with open_store(f"sqlite:///{folder}/coxa.db") as store:
        assert [n for n, _ in store.numbered("me")][::-1] == [*before, *ids]
        assert is_whole(folder / "coxa.db")


def test_what_was_half_brought_is_not_there(place, tmp_path_factory):
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    with open_store(f"sqlite:///{elsewhere}/coxa.db") as store:
        fill(store, "long")
        document = store.export("long")
    document["entries"] += [entry_to_dict(entry) for entry in many(6000, ON)]
    folder, opened = place
    with opened() as store:
        fill(store)
        with pytest.raises(CoxaError, match="no room on the disk"):
            store.bring(document)
        assert store.people() == ("me",)
        assert store.entries("me") == ENTRIES[::-1]
        store.write("me", NoteMade(AT, "there is room for this"))
    assert is_whole(folder / "coxa.db")


def test_a_full_disk_from_the_start(disk):
    ballast = disk / "ballast"
    with ballast.open("wb", buffering=0) as file, suppress(OSError):
        while True:
            file.write(b"0" * 4096)
    try:
        with pytest.raises(CoxaError, match=r"coxa\.db.*(room|disk)"):
            open_store(f"sqlite:///{disk}/coxa.db")
        ballast.unlink()
        with open_store(f"sqlite:///{disk}/coxa.db") as store:
            store.add("me", PROFILE)
    finally:
        for path in disk.iterdir():
            path.unlink()


def test_forgetting_without_room_to_rebuild_the_file(disk):
    """What is left would need as much room again; the forgotten's bytes are overwritten still."""
    path = disk / "coxa.db"
    try:
        with open_store(f"sqlite:///{path}") as store:
            store.add("other", PROFILE)
            store.write("other", *(NoteMade(AT, f"{n}" * 300) for n in range(250)))
            fill(store)
            store.write("me", NoteMade(AT, SECRET))
        with open_store(f"sqlite:///{path}") as store:
            assert SECRET.encode() in path.read_bytes(), "the test sees what is there"
            size = path.stat().st_size
            store.forget("me")
            assert path.stat().st_size == size, "the test had no room, as it should"
            assert store.people() == ("other",)
            assert not any(SECRET.encode() in file.read_bytes() for file in disk.iterdir())
        assert is_whole(path)
    finally:
        for left in disk.iterdir():
            left.unlink()
