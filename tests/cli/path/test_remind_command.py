"""`coxa remind`: it tells in time, is quiet when asked to be, and writes down what is answered."""

from __future__ import annotations

import io
from datetime import datetime, time, timedelta

import pytest
from calling import Call, refused
from rich.console import Console

from coxa.cli.path import reminding
from coxa.cli.path.reminding import Request, read_duration, read_quiet, run_remind
from coxa.errors import CoxaError
from coxa.programme.breaks import Breaks
from coxa.programme.entry import BreakNoted
from coxa.store import open_store

MORNING = datetime(2026, 3, 4, 9)
"""A Wednesday."""


class Hands:
    """A clock whose waits are over at once, and lines that are typed in them."""

    def __init__(self, *typed: str, at: datetime = MORNING, most: int = 500) -> None:
        self.at, self.typed, self.most = at, list(typed), most

    def now(self) -> datetime:
        """Return the time that has passed here."""
        return self.at

    def wait(self, seconds: float) -> str | None:
        """Pass the time, and type a line where one is left."""
        self.most -= 1
        if self.most < 0:
            raise KeyboardInterrupt
        self.at += timedelta(seconds=seconds)
        return self.typed.pop(0) if self.typed else None


def asked(**more: object) -> Request:
    usual = Request(None, None, None, None, None, False, None)
    return Request(**{**vars(usual), **more})  # type: ignore[arg-type]


@pytest.fixture(autouse=True)
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Take notifications instead of a desktop."""
    said: list[str] = []

    def tell(title: str, text: str, screen: object = None) -> bool:
        said.append(text)
        return True

    monkeypatch.setattr(reminding, "notify", tell)
    return said


def remind(clock: Hands, **more: object) -> str:
    """Run reminders on a clock, and return what the terminal shows."""
    shown = io.StringIO()
    run_remind(asked(**more), Console(width=80, file=shown), clock)
    return shown.getvalue()


@pytest.fixture
def at_desk(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let somebody sit at the terminal."""
    monkeypatch.setattr(reminding, "at_terminal", lambda: True)


def test_it_tells_every_half_hour_until_the_time_is_over(example: Call, told: list[str]) -> None:
    clock = Hands()
    remind(clock, lasting="2h")
    assert len(told) == 4
    assert clock.at == MORNING + timedelta(hours=2)
    assert "squeeze both buttocks for 10 seconds" in told[0]


def test_ctrl_c_ends_it_quietly(example: Call, told: list[str]) -> None:
    text = remind(Hands(most=200))
    assert "No more reminders. Breaks kept: 0." in text
    assert told


def test_settings_are_kept_for_the_next_time(example: Call, told: list[str]) -> None:
    remind(Hands(), every=45, quiet="21:00-06:30", snooze=10, squeeze_s=15, lasting="1h")
    with open_store() as store:
        kept = store.breaks("example")
    assert kept == Breaks(45, time(21), time(6, 30), snooze_min=10, squeeze_s=15)
    told.clear()
    remind(Hands(), lasting="1h")
    assert len(told) == 1  # after 45 minutes
    assert "15 seconds" in told[0]


@pytest.mark.usefixtures("at_desk")
def test_what_is_answered_is_written_down(
    example: Call, told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    # Waits of 20 s: 90 until half past nine, then an answer, then 15 until it was put off.
    lines = ["", "z", "m"]

    class Answering(Hands):
        def wait(self, seconds: float) -> str | None:
            super().wait(seconds)
            return lines.pop(0) if told and len(told) > 3 - len(lines) and lines else None

    clock = Answering(at=MORNING)
    remind(clock, lasting="2h")
    with open_store() as store:
        noted = [
            e for e in reversed(store.entries("example", "break")) if isinstance(e, BreakNoted)
        ]
    assert [e.done for e in noted] == ["kept", "snoozed", "missed"]
    assert [e.squeeze_s for e in noted] == [10.0, 0.0, 0.0]
    kept, snoozed, missed = (e.at for e in noted)
    assert timedelta(minutes=29) < snoozed - kept < timedelta(minutes=31)
    assert timedelta(minutes=4) < missed - snoozed < timedelta(minutes=7)  # put off by five


@pytest.mark.usefixtures("at_desk")
def test_what_nobody_answers_is_not_written_down(example: Call, told: list[str]) -> None:
    remind(Hands(), lasting="1h")
    with open_store() as store:
        assert store.entries("example", "break") == ()
    assert told


def test_quiet_hours_are_kept(example: Call, told: list[str]) -> None:
    night = Hands(at=datetime(2026, 3, 4, 22))
    remind(night, quiet="20:00-07:00", lasting="8h")
    assert told == []
    assert "Quiet until 07:00" in remind(Hands(at=datetime(2026, 3, 4, 23)), once=True)
    assert told == []


def test_once_tells_once_and_ends(example: Call, told: list[str]) -> None:
    clock = Hands()
    remind(clock, once=True)
    assert len(told) == 1
    assert clock.at == MORNING


def test_who_starts_it_on_a_day_off_is_told_that_day(example: Call, told: list[str]) -> None:
    remind(Hands(at=datetime(2026, 3, 7, 9)), lasting="1h")  # a Saturday
    assert len(told) == 2


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--every", 5), "every_min is 5"),
        (("--every", 90), "every_min is 90"),
        (("--snooze", 0), "snooze_min is 0"),
        (("--quiet", "late"), "'late' are no hours"),
        (("--quiet", "25:00-07:00"), "are no hours"),
        (("--for", "soon"), "no length of time"),
        (("--for", "0m"), "no length of time"),
    ],
)
def test_what_makes_no_sense_is_refused(
    example: Call, words: tuple[object, ...], said: str
) -> None:
    refused(example("remind", *words), said)


def test_lengths_and_hours_are_read() -> None:
    assert read_duration("8h") == timedelta(hours=8)
    assert read_duration("1h30m") == timedelta(minutes=90)
    assert read_duration("90min") == timedelta(minutes=90)
    assert read_quiet("22-7") == (time(22), time(7))
    with pytest.raises(CoxaError):
        read_duration("9999h")
