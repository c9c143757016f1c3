"""Screens of a few weeks as one."""

from datetime import date, timedelta

from coxa.findings.screen.measured import Measured
from coxa.findings.screen.screen import Answer, Screen
from coxa.findings.screen.together import LASTS, recent, together

ON = date(2025, 3, 3)


def shown(*drops: float) -> Measured:
    return Measured("pelvis-drop", "walk", "r", drops, "markers")


def test_no_screen_is_none() -> None:
    assert together(()) is None


def test_the_last_answer_to_each_test_and_side_counts() -> None:
    before = Screen(ON - timedelta(days=9), (Answer("stand", 9.0, "r"), Answer("stand", 20.0, "l"),
                                             Answer("sitting", 9.0)), (shown(3.0),))  # fmt: skip
    now = Screen(ON, (Answer("stand", 14.0, "r"),), (shown(5.0, 6.0),))
    one = together((now, before))
    assert one is not None
    assert one.on == ON
    assert (one.value("stand", "r"), one.value("stand", "l"), one.value("sitting")) == (14, 20, 9)
    assert one.motions == (shown(5.0, 6.0),)


def test_what_is_four_weeks_old_is_too_old() -> None:
    now, edge, old = (
        Screen(ON - back, (Answer("sitting", hours),))
        for back, hours in (
            (timedelta(), 7.0), (LASTS - timedelta(days=1), 8.0), (LASTS, 9.0),
        )
    )  # fmt: skip
    assert recent((now, edge, old)) == (now, edge)
    stand = Screen(ON - LASTS, (Answer("stand", 9.0, "r"),))
    one = together((now, stand))
    assert one is not None
    assert one.value("stand", "r") is None
