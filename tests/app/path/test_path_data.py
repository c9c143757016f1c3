"""One's data: out, in, gone; and a database that cannot be opened takes nothing else with it."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import pytest
from walker import GATE, PROFILE, Walker

from coxa.store import open_store


def test_everything_goes_out_and_comes_back(planned: Walker):
    planned.post("write", kind="note", text="a secret of mine")
    everything = planned.get("files/everything.json")
    page, progress = planned.get("today"), planned.get("progress")
    planned.post("forget", again="Ana")
    assert planned.get("info")["people"] == []
    assert planned.ask("today").status_code == 422
    content = json.dumps(everything)
    brought = planned.client.post("/api/path/import", content=content)
    assert brought.json() == {"who": "Ana"}
    assert planned.get("progress") == progress
    after = planned.get("today")
    assert [e["said"] for e in after["written"]] == [e["said"] for e in page["written"]]
    assert planned.get("files/everything.json") == everything
    twice = planned.client.post("/api/path/import", content=content)
    assert twice.status_code == 422
    assert "here already" in twice.json()["what"]


def test_what_is_deleted_is_gone_from_the_disk(ana: Walker, data: Path):
    ana.post("write", kind="note", text="nobody shall read this")
    ana.post("forget", again="Ana")
    files = [file for file in data.iterdir() if file.is_file()]
    assert files
    assert not any(b"nobody shall read" in file.read_bytes() for file in files)


@pytest.mark.parametrize("again", ["", "ana", "Bo"])
def test_deleting_wants_the_name_once_more(ana: Walker, again):
    assert "name" in ana.refused("forget", again=again)
    assert ana.get("info")["people"] == ["Ana"]


@pytest.mark.parametrize(
    "content", [b"", b"no json", b"[]", b"{}", b'{"name": "x"}', b"\xff\xfe", b"[" * 100_000]
)
def test_what_is_no_export_is_refused(ana: Walker, content):
    answer = ana.client.post("/api/path/import", content=content)
    assert answer.status_code == 422
    assert answer.json()["what"]
    assert ana.get("info")["people"] == ["Ana"]


def test_an_export_that_was_edited_into_nonsense_is_refused_whole(planned: Walker):
    everything = planned.get("files/everything.json")
    planned.post("forget", again="Ana")
    text = json.dumps(everything)
    assert '"age": 44' in text
    wrong = text.replace('"age": 44', '"age": 7')
    answer = planned.client.post("/api/path/import", content=wrong)
    assert answer.status_code == 422
    assert planned.get("info")["people"] == []


def test_too_much_is_not_taken(ana: Walker, monkeypatch):
    monkeypatch.setattr("coxa.app.path.routes.MOST_BROUGHT_BYTES", 1000)
    answer = ana.client.post("/api/path/import", content=b" " * 2000)
    assert answer.status_code == 413
    big = ana.client.post("/api/path/write", content=b" " * (2**20 + 1))
    assert big.status_code == 413


def test_where_it_cannot_be_opened_the_rest_lives(stranger: Walker, data: Path):
    data.mkdir()
    (data / "coxa.db").write_bytes(b"this is no database at all, whoever wrote it" * 50)
    before = (data / "coxa.db").read_bytes()
    info = stranger.get("info")
    assert info["people"] == []
    assert info["trouble"]["what"]
    assert stranger.ask("today").status_code == 422
    assert stranger.send("person", profile=PROFILE, gate=GATE).status_code == 422
    assert stranger.client.get("/api/article").status_code == 200
    assert stranger.client.get("/").status_code == 200
    assert stranger.post("gate", **GATE | {"who": ""})["state"] == "open"
    assert (data / "coxa.db").read_bytes() == before
    (data / "coxa.db").unlink()
    assert stranger.get("info")["trouble"] is None  # it is tried anew
    stranger.post("person", profile=PROFILE, gate=GATE)


def test_a_newer_database_is_left_as_it_is(stranger: Walker, data: Path):
    with open_store():
        pass
    file = data / "coxa.db"
    with sqlite3.connect(file) as database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
    database.close()
    before = file.read_bytes()
    info = stranger.get("info")
    assert "newer Coxa" in info["trouble"]["what"]
    assert "pgrade" in info["trouble"]["todo"]
    assert file.read_bytes() == before


def test_a_server_that_is_not_there_says_so_in_five_seconds(stranger: Walker, monkeypatch):
    pytest.importorskip("pg8000")
    monkeypatch.setenv("COXA_DATABASE_URL", "postgresql://coxa:secret@127.0.0.1:9/coxa")
    info = stranger.get("info")
    assert "reached" in info["trouble"]["what"]
    assert "secret" not in json.dumps(info)
