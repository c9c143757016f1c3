"""`coxa log`: what is typed is kept, or refused in words; never lost, never half kept."""

from __future__ import annotations

import json
import shutil
import time
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from calling import Call, refused

from coxa.programme.entry import (
    AnswerNoted,
    BreakNoted,
    DayNoted,
    Entry,
    NoteMade,
    PainNoted,
    SessionDone,
    SetsDone,
)
from coxa.store import open_store


def entries() -> tuple[Entry, ...]:
    """Return what was written after the example's own answers to tests, the newest first."""
    with open_store() as store:
        own = sum(len(screen.answers) for screen in store.screens("example"))
        return tuple(entry for number, entry in store.numbered("example") if number > own)


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        (("clamshell", "--sets", 2, "--reps", 12, "--effort", 7, "--side", "l"),
         SetsDone(datetime.min, "clamshell", 2, reps=12, effort=7, side="l")),
        (("Side_Plank", "--hold-s", 25, "--pain", 1),
         SetsDone(datetime.min, "side-plank", 1, hold_s=25, pain=1)),
        (("pain", 3, "--where", "hip"), PainNoted(datetime.min, 3, "hip")),
        (("break",), BreakNoted(datetime.min, "kept")),
        (("break", "snoozed"), BreakNoted(datetime.min, "snoozed")),
        (("break", "--squeeze-s", 10), BreakNoted(datetime.min, "kept", 10)),
        (("test", "stand", 24, "--side", "r"), AnswerNoted(datetime.min, "stand", 24, "r")),
        (("day", "sit-upright 6 walk 1.5"),
         DayNoted(datetime.min, (("sit-upright", 6), ("walk", 1.5)))),
        (("day", "sit-upright=6", "walk=1h"),
         DayNoted(datetime.min, (("sit-upright", 6), ("walk", 1)))),
        (("session", "--minutes", 28, "--broken-off", "--week", 2, "--session", 1),
         SessionDone(datetime.min, 2, 1, 28, finished=False)),
        (("note", "slept", "well"), NoteMade(datetime.min, "slept well")),
    ],
)  # fmt: skip
def test_an_entry_is_kept_as_it_was_typed(
    example: Call, words: tuple[object, ...], kept: Entry
) -> None:
    result = example("log", *words)
    assert result.exit_code == 0, result.output
    assert result.stdout.splitlines()[1].startswith("Kept: ")
    (entry,) = entries()
    assert abs(entry.at - datetime.now()) < timedelta(minutes=1)
    assert {**vars(entry), "at": None} == {**vars(kept), "at": None}


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("clamshel", "--reps", 8), "Did you mean 'clamshell'?"),
        (("clamshel",), "Did you mean 'clamshell'?"),
        (("clamshell",), "neither repetitions nor seconds"),
        (("clamshell", "--reps", -8), "reps is -8"),
        (("clamshell", "--sets", 0, "--reps", 8), "sets is 0"),
        (("clamshell", "--reps", 8, "--pain", 11), "pain is 11"),
        (("clamshell", "--reps", 8, "--effort", 12), "effort is 12"),
        (("clamshell", "--reps", 8, "--load-kg", "nan"), "load_kg is nan"),
        (("clamshell", "--reps", 8, "--squeeze-s", 3), "says nothing about an exercise"),
        (("clamshell", "twice", "--reps", 8), "one word too many"),
        (("clamshell", "--reps", 8, "--at", "2999-01-01"), "in the future"),
        (("clamshell", "--reps", 8, "--at", "yesterday"), "no time"),
        (("clamshell", "--reps", 8, "--at", "1990-01-01"), "long ago"),
        (("pain", 11), "pain is 11"),
        (("pain",), "a number is missing"),
        (("pain", "much"), "'much' is no number"),
        (("pain", 3, "--sets", 2), "says nothing about pain"),
        (("break", "skipped"), "'skipped'"),
        (("test", "stnd", 3, "--side", "r"), "Did you mean 'stand'?"),
        (("test", "stand", 31, "--side", "r"), "31"),
        (("test", "stand", 20), "two sides"),
        (("test", "sitting", 9, "--side", "r"), "no sides"),
        (("day", "sit-upright 25"), "25"),
        (("day", "sit-upright 20 walk 5"), "25 hours"),
        (("day", "sit-uprigt 5"), "Did you mean 'sit-upright'?"),
        (("day", "sit-upright"), "each with its hours"),
        (("session",), "needs its minutes"),
        (("session", "--minutes", -1), "minutes is -1"),
        (("note",), "empty"),
        (("note", "x" * 3000), "3000"),
        ((), "nothing was said"),
        (("--list", "--undo"), "one of them"),
        (("--list", "pain", 3), "nothing is written"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_kept(
    example: Call, words: tuple[object, ...], said: str
) -> None:
    refused(example("log", *words), said)
    assert entries() == ()


def test_what_the_plan_says_need_not_be_typed(example: Call) -> None:
    example("plan")
    with open_store() as store:
        plan = store.plan("example")
    assert plan is not None
    item = plan.weeks[0].sessions[0].items[0]
    assert example("log", item.exercise).exit_code == 0
    assert example("log", "session", "--minutes", 20).exit_code == 0
    session, sets = entries()
    assert isinstance(sets, SetsDone)
    assert (sets.sets, sets.reps, sets.hold_s) == (item.sets, item.reps, item.hold_s)
    assert isinstance(session, SessionDone)
    assert (session.week, session.session) == (1, 1)


def test_pain_is_answered_at_once(example: Call) -> None:
    assert "Ease" not in example("log", "pain", 1).stdout
    assert "one set fewer" in example("log", "pain", 3).stdout
    stop = example("log", "clamshell", "--reps", 8, "--pain", 6).stdout
    assert "stop here for today" in " ".join(stop.replace("│", " ").split())
    assert "Get help now" in stop


def test_entries_are_listed_and_taken_back(example: Call) -> None:
    example("log", "note", "the first")
    example("log", "break", "--at", "2026-01-05")  # written last, of an earlier day
    assert "the first" in example("log", "--list").stdout
    assert "break kept" in example("log", "--undo").stdout
    assert [type(e) for e in entries()] == [NoteMade]
    example("log", "--undo")
    assert entries() == ()
    with open_store() as store:
        store.erase("example", [number for number, _ in store.numbered("example")])
    refused(example("log", "--undo"), "nothing is written down")


def test_a_time_of_the_day_a_day_and_both(example: Call) -> None:
    example("log", "break", "--at", "2026-03-04")
    example("log", "break", "--at", "2026-03-04T07:30")
    example("log", "break", "--at", "00:00")
    assert [e.at.isoformat() for e in entries()][1:] == [
        "2026-03-04T12:00:00",
        "2026-03-04T07:30:00",
    ]


# What is typed is never lost


def test_an_unreachable_server_says_so_and_keeps_what_was_typed(
    example: Call, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("pg8000")
    monkeypatch.setenv("COXA_DATABASE_URL", "postgresql://me:secret@192.0.2.1:5432/coxa")
    began = time.monotonic()
    told = refused(example("log", "clamshell", "--sets", 2, "--reps", 12), "kept in", "import")
    assert time.monotonic() - began < 5.5  # 5 s to say so, and what this process itself takes
    assert "secret" not in told
    (file,) = folder.glob("coxa-entry-*.json")
    assert file.stat().st_mode & 0o777 == 0o600
    assert str(file) in told.replace("\n", "")
    monkeypatch.delenv("COXA_DATABASE_URL")
    assert example("data", "import", file).exit_code == 0
    (entry,) = entries()
    assert isinstance(entry, SetsDone)
    assert (entry.sets, entry.reps) == (2, 12)


def test_what_is_no_entry_is_not_kept_aside(
    example: Call, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COXA_DATABASE_URL", "postgresql://me@127.0.0.1:1/coxa")
    pytest.importorskip("pg8000")
    refused(example("log", "clamshell", "--reps", -2))
    assert not list(folder.glob("coxa-entry-*"))


def test_a_newer_database_is_left_as_it_is_and_the_entry_kept(example: Call, folder: Path) -> None:
    import sqlite3

    with sqlite3.connect(folder / "coxa.db") as database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
    database.close()
    before = (folder / "coxa.db").read_bytes()
    refused(example("log", "pain", 2), "newer Coxa", "kept in")
    assert (folder / "coxa.db").read_bytes() == before
    (file,) = folder.glob("coxa-entry-*.json")
    assert json.loads(file.read_text())["entries"][0]["pain"] == 2


def test_a_folder_that_cannot_be_written_keeps_it_where_one_stands(
    example: Call, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.rmtree(folder)
    folder.write_text("a file stands where the folder should be")
    monkeypatch.chdir(tmp_path)
    refused(example("log", "note", "mine"), "kept in")
    (file,) = tmp_path.glob("coxa-entry-*.json")
    assert "mine" in file.read_text()
