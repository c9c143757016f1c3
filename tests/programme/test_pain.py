"""Pain eases the next sessions, or ends the day and brings the questions back."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coxa.anatomy.safety import read_safety
from coxa.programme.entry import PainNoted, SetsDone
from coxa.programme.gate import answer, judge_gate
from coxa.programme.pain import EASE_FROM, pain_since, pain_state
from made_diary import ENTRIES, NOW, TODAY, days_ago, unhurried

SAFETY = read_safety()


def hurt(pain, days=0.0, exercise=None):
    if exercise is None:
        return PainNoted(days_ago(days), pain)
    return SetsDone(days_ago(days), exercise, 2, 8, pain=pain)


@pytest.mark.parametrize(
    ("pain", "days", "level"),
    [
        (0, 0, "fine"), (2.9, 0, "fine"), (3, 0, "ease"), (4, 0, "ease"), (4.1, 0, "stop"),
        (10, 0, "stop"), (10, 1, "ease"), (10, 6, "ease"), (10, 7, "fine"), (3, 6, "ease"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("exercise", [None, "bridge"])
def test_the_level_follows_how_much_and_when(pain, days, level, exercise):
    state = pain_state([hurt(pain, days, exercise)], TODAY)
    assert state.level == level
    assert bool(state.text) == (level != "fine")
    assert state.eases("bridge") == (level != "fine")
    assert state.eases("squat") == (level != "fine" and exercise is None)


@unhurried
@given(st.lists(ENTRIES, max_size=8), ENTRIES)
def test_more_pain_never_makes_it_lighter(entries, more):
    order = ("fine", "ease", "stop")
    before, after = (pain_state(e, TODAY) for e in (entries, [*entries, more]))
    assert order.index(after.level) >= order.index(before.level)
    assert after.exercises >= before.exercises


def test_what_stops_says_how_and_what_to_look_out_for():
    text = pain_state([hurt(7)], TODAY).text
    assert "7 of 10 is more than 4" in text
    assert all(sign.text in text for sign in SAFETY.of("now"))
    eased = pain_state([hurt(3, 1, "bridge"), hurt(3.5, 3, "squat")], TODAY)
    assert eased.text.startswith("You noted 3.5 of 10 on Friday 20 November")
    assert eased.exercises == {"bridge", "squat"}
    assert (eased.worst, eased.on) == (3.5, TODAY - timedelta(days=3))


def test_the_future_does_not_hurt_yet():
    assert pain_state([hurt(9, -1)], TODAY).level == "fine"
    assert not pain_since([hurt(9, -1)], answer(TODAY, ()), TODAY)


def test_the_questions_come_back_once_after_pain():
    """A day is: pain at noon, answers before or after it, and the days that follow."""

    def state(answered, today, pain_on):
        answers = answer(TODAY - timedelta(days=answered), ())
        day = TODAY - timedelta(days=today)
        again = pain_since([hurt(6, pain_on)], answers, day)
        return judge_gate(answers, 40, day, again).state

    assert state(answered=5, today=3, pain_on=3) == "ask"
    assert state(answered=3, today=3, pain_on=3) == "open"  # that day the pain itself ends
    assert pain_state([hurt(6, 3)], TODAY - timedelta(days=3)).level == "stop"
    assert state(answered=3, today=2, pain_on=3) == "ask"
    assert state(answered=2, today=2, pain_on=3) == "open"
    assert state(answered=2, today=0, pain_on=3) == "open"


def test_only_more_than_the_rules_allow_brings_them_back():
    answers = answer(TODAY - timedelta(days=3), ())
    assert not pain_since([hurt(SAFETY.pain_above)], answers, TODAY)
    assert pain_since([hurt(SAFETY.pain_above + 0.5)], answers, TODAY)
    assert not pain_since([hurt(9)], None, TODAY)
    assert SAFETY.pain_above > EASE_FROM
    assert pain_state([PainNoted(NOW, 0)], TODAY).level == "fine"
