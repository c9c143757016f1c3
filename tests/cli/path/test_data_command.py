"""`coxa data` and `coxa pillow`: out, in, and gone for good; and how thick a pillow should be."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import pytest
from calling import Call, refused

from coxa.store import open_store


def test_everything_goes_out_and_in(example: Call, tmp_path: Path) -> None:
    example("log", "note", "mine alone")
    path = tmp_path / "mine.json"
    assert example("data", "export", path).exit_code == 0
    assert path.stat().st_mode & 0o777 == 0o600
    assert "mine alone" in path.read_text()
    assert json.loads(example("data", "export", "-").stdout) == json.loads(path.read_text())
    refused(example("data", "export", path), "there already")
    refused(example("data", "import", path), "'example' is here already")
    assert example("data", "import", path, "--me", "twin").exit_code == 0
    with open_store() as store:
        assert store.people() == ("example", "twin")
        assert store.screens("twin") == store.screens("example")


def test_what_is_deleted_is_gone_from_the_disk(example: Call, folder: Path) -> None:
    example("log", "note", "a word that nobody else uses: quetzalcoatlus")
    assert any(b"quetzalcoatlus" in path.read_bytes() for path in folder.glob("coxa.db*"))
    (folder / "coxa-entry-1.json").write_text("{}")
    gone = example("data", "delete", "--yes")
    assert gone.exit_code == 0
    assert "coxa-entry-1.json" in gone.stdout.replace("\n", "")
    assert not any(b"quetzalcoatlus" in path.read_bytes() for path in folder.glob("coxa.db*"))
    refused(example("today"), "nobody is known")


def test_deleting_asks_for_the_name(example: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    refused(example("data", "delete"), "--yes")
    monkeypatch.setattr("coxa.cli.path.asking.at_terminal", lambda: True)
    assert "Nothing was deleted" in example("data", "delete", typed="exampel\n").stdout
    with open_store() as store:
        assert store.people() == ("example",)
    assert example("data", "delete", typed="example\n").exit_code == 0
    with open_store() as store:
        assert store.people() == ()


def test_it_says_where_things_are_and_who_is_known(example: Call, folder: Path) -> None:
    where = example("data", "where").stdout.replace("\n", "")
    assert str(folder / "coxa.db") in where
    people = example("data", "people").stdout
    assert "example (made up)" in people


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "no JSON"),
        ("[1, 2", "no JSON"),
        ("[]", ""),
        ('{"format": "coxa-kept-aside", "entries": 3}', "no list of entries"),
        ('{"format": "coxa-kept-aside", "me": "example", "entries": [{"kind": "pain"}]}', "lacks"),
        (
            '{"format": "coxa-kept-aside", "me": "example", "entries": '
            '[{"kind": "pain", "at": "2999-01-01T00:00:00", "pain": 3}]}',
            "in the future",
        ),
    ],
)
def test_a_broken_file_is_refused_and_changes_nothing(
    example: Call, tmp_path: Path, text: str, said: str
) -> None:
    path = tmp_path / "broken.json"
    path.write_text(text)
    with open_store() as store:
        before = store.export("example")
    refused(example("data", "import", path), said)
    with open_store() as store:
        assert store.export("example") == before
        assert store.people() == ("example",)


def test_a_full_disk_during_an_import_changes_nothing(
    example: Call, tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "mine.json"
    for _ in range(3):
        example("log", "note", "x" * 1900)
    example("data", "export", path)
    told = json.loads(path.read_text())
    path.write_text(json.dumps(told))
    with sqlite3.connect(folder / "coxa.db") as database:
        pages = database.execute("PRAGMA page_count").fetchone()[0]
    database.close()
    from coxa.store import sqlite

    monkeypatch.setattr(sqlite, "_PRAGMAS", (*sqlite._PRAGMAS, f"PRAGMA max_page_count={pages}"))
    refused(example("data", "import", path, "--me", "twin"), "no room on the disk")
    with open_store() as store:
        assert store.people() == ("example",)


def test_an_unreachable_server_is_told_in_time(
    example: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("pg8000")
    monkeypatch.setenv("COXA_DATABASE_URL", "postgresql://me:secret@127.0.0.1:1/coxa")
    for words in (("today",), ("data", "where"), ("progress",)):
        assert "secret" not in refused(example(*words), "127.0.0.1")


# The pillow


def test_a_pillow_is_found_for_these_widths(call: Call) -> None:
    result = call("pillow", "--shoulder-cm", 45, "--pelvis-cm", 35, "--thickness-cm", 15)
    assert result.exit_code == 0, result.output
    text = " ".join(result.stdout.replace("│", " ").split())
    assert "lays the upper thigh level" in text
    assert "on a pillow of 15 cm" in text
    assert "tape at home may err" in text


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--shoulder-cm", 4.5, "--pelvis-cm", 35), "--shoulder-cm is 4.5"),
        (("--shoulder-cm", 45, "--pelvis-cm", 350), "--pelvis-cm is 350"),
        (("--shoulder-cm", 45, "--pelvis-cm", 35, "--thickness-cm", -1), "--thickness-cm is -1"),
        (("--shoulder-cm", 45, "--pelvis-cm", 35, "--height-cm", 1.7), "--height-cm is 1.7"),
        (("--shoulder-cm", 45, "--pelvis-cm", 35, "--me", "nobody"), "nobody"),
    ],
)
def test_what_nobody_measures_is_refused(
    example: Call, words: tuple[object, ...], said: str
) -> None:
    refused(example("pillow", *words), said)
