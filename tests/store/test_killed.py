"""Killed at any moment, no acknowledged entry is lost and no file is corrupt."""

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from coxa.store import open_store
from made_path import PROFILE

HERE = Path(__file__).parent
SOURCE = HERE.parents[1] / "src"


def log_and_kill(address, first, after_s):
    """Let a child log, kill it, and return what it said: ids by number, and the erased numbers."""
    child = subprocess.Popen(
        [sys.executable, str(HERE / "logging_child.py"), address, str(first)],
        env={**os.environ, "PYTHONPATH": str(SOURCE)},
        stdout=subprocess.PIPE,
    )
    try:
        assert child.stdout is not None
        begun = child.stdout.readline()  # the moments are counted from the first entry
        time.sleep(after_s)
        child.send_signal(signal.SIGKILL)
        said = begun + child.stdout.read()
    finally:
        child.kill()
        child.wait(30)
        child.stdout.close()
    assert child.returncode == -signal.SIGKILL
    kept, erased = {}, set()
    for line in said.decode().splitlines(keepends=True):
        if line.endswith("\n"):  # a line cut short was not yet said
            written, number = map(int, line.split())
            if written < 0:
                erased.add(number)
            else:
                kept[number] = written
    return kept, erased


def kill_many(address, kills, seed):
    """Return how many entries were acknowledged over all kills, each looked for after its kill."""
    draw = random.Random(seed)
    total, first = 0, 0
    for _ in range(kills):
        kept, erased = log_and_kill(address, first, draw.uniform(0.0, 0.06))
        assert kept
        with open_store(address) as store:
            there = {int(e.text.split()[1]): n for n, e in store.numbered("me", "note")}
            assert kept.items() - {(n, kept[n]) for n in erased} <= {
                *there.items(),
                # Erased, and killed before it was said.
                *((n, i) for n, i in kept.items() if n % 7 == 0 and n == max(kept)),
            }
            assert not erased & there.keys()
            # One more may have been written than was said.
            assert {n for n in there if n >= first} <= {*kept, max(kept) + 1}
        if address.startswith("sqlite"):
            check = sqlite3.connect(address.removeprefix("sqlite:///"))
            assert check.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            check.close()
        total += len(kept)
        first = max([*there, *kept]) + 1
    return total


@pytest.mark.parametrize("kills", [12, pytest.param(200, marks=pytest.mark.long)])
def test_a_file_survives_kills(tmp_path, kills):
    address = f"sqlite:///{tmp_path}/coxa.db"
    with open_store(address) as store:
        store.add("me", PROFILE)
    total = kill_many(address, kills, seed=kills)
    print(f"{kills} kills, {total} entries acknowledged, none lost")


@pytest.mark.parametrize("kills", [2, pytest.param(50, marks=pytest.mark.long)])
def test_a_server_survives_its_guests_kills(server, kills):
    address = server.make()
    with open_store(address) as store:
        store.add("me", PROFILE)
    kill_many(address, kills, seed=kills)


@pytest.mark.parametrize("kills", [3, pytest.param(40, marks=pytest.mark.long)])
def test_killed_while_the_tables_are_made(tmp_path, kills):
    """Whatever is left opens, and is complete."""
    draw = random.Random(kills)
    code = "import sys, coxa.store.migrating as m, coxa.store as s; print(flush=True)\n"
    code += "s.open_store(sys.argv[1])"
    for n in range(kills):
        address = f"sqlite:///{tmp_path}/{n}.db"
        child = subprocess.Popen(
            [sys.executable, "-c", code, address],
            env={**os.environ, "PYTHONPATH": str(SOURCE)},
            stdout=subprocess.PIPE,
        )
        assert child.stdout is not None
        child.stdout.readline()
        time.sleep(draw.uniform(0.0, 0.05))
        child.kill()
        child.wait(30)
        child.stdout.close()
        with open_store(address) as store:
            store.add("me", PROFILE)
            assert store.entries("me") == ()
