"""A reminder reaches the desktop, or else the terminal."""

from __future__ import annotations

import sys
from io import StringIO
from types import ModuleType

import pytest

from coxa.programme.notifying import notify


class Desktop:
    """Stands for the library's notifier: it shows, keeps silent, or fails."""

    shown: list[tuple[str, str]] = []  # noqa: RUF012
    does = "shows"

    def __init__(self, app_name):
        assert app_name == "Coxa"

    async def send(self, title, message, on_dispatched):
        if Desktop.does == "fails":
            raise OSError("no desktop")
        if Desktop.does == "shows":
            Desktop.shown.append((title, message))
            on_dispatched()


@pytest.fixture
def desktop(monkeypatch):
    library = ModuleType("desktop_notifier")
    library.DesktopNotifier = Desktop  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "desktop_notifier", library)
    monkeypatch.setattr(Desktop, "shown", [])
    return monkeypatch


def test_it_is_shown_on_the_desktop(desktop):
    screen = StringIO()
    assert notify("Get up", "Squeeze.", screen) is True
    assert Desktop.shown == [("Get up", "Squeeze.")]
    assert screen.getvalue() == ""


@pytest.mark.parametrize("does", ["fails", "keeps silent"])
def test_else_it_is_a_line_and_no_traceback(does, desktop, capsys):
    desktop.setattr(Desktop, "does", does)
    screen = StringIO()
    assert notify("Get up", "Squeeze.", screen) is False
    assert screen.getvalue() == "Get up: Squeeze.\n"
    assert capsys.readouterr().err == ""


def test_without_the_library_it_is_a_line(desktop):
    desktop.setitem(sys.modules, "desktop_notifier", None)
    screen = StringIO()
    assert notify("Get up", "Squeeze.", screen) is False
    assert screen.getvalue() == "Get up: Squeeze.\n"
