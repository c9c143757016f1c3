"""Pictures that were drawn once are kept, and drawn anew when what they show has changed."""

from pathlib import Path

import pytest

from coxa.cli.path import exercise_pictures, picture_shelf
from coxa.cli.path.picture_shelf import picture

DRAWN = b"\x89PNG of a clamshell"
pytest.importorskip("platformdirs", reason="the extra person is not installed")


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[str]:
    """Note what is drawn, with a cache folder of its own."""
    asked: list[str] = []

    def draw(id: str) -> bytes:
        asked.append(id)
        return DRAWN

    monkeypatch.setattr(exercise_pictures, "draw_exercise", draw)
    monkeypatch.setattr("platformdirs.user_cache_path", lambda _: tmp_path / "cache")
    picture_shelf._shelf.cache_clear()
    yield asked
    picture_shelf._shelf.cache_clear()


def test_a_picture_is_drawn_once(drawn: list[str], tmp_path: Path) -> None:
    assert picture("clamshell") == picture("clamshell") == DRAWN
    assert drawn == ["clamshell"]
    (kept,) = (tmp_path / "cache").rglob("*.*")
    assert (kept.name, kept.read_bytes()) == ("clamshell.png", DRAWN)


def test_a_broken_picture_is_drawn_anew(drawn: list[str], tmp_path: Path) -> None:
    picture("clamshell")
    (kept,) = (tmp_path / "cache").rglob("*.png")
    kept.write_bytes(b"")
    assert picture("clamshell") == DRAWN
    assert kept.read_bytes() == DRAWN


def test_another_version_clears_the_shelf(
    drawn: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    picture("clamshell")
    monkeypatch.setattr("coxa.__version__", "0.0.0")
    picture_shelf._shelf.cache_clear()
    picture("clamshell")
    assert drawn == ["clamshell"] * 2
    assert len(list((tmp_path / "cache").rglob("*.png"))) == 1


def test_where_nothing_can_be_kept_it_is_drawn_every_time(drawn: list[str], tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file in the way")
    assert picture("clamshell") == picture("clamshell") == DRAWN
    assert drawn == ["clamshell"] * 2
