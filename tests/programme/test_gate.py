"""Nothing is offered before the questions of safety are answered, nor against the answers."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coxa.anatomy.safety import read_safety
from coxa.errors import CoxaError
from coxa.programme.gate import (
    ADULT,
    GROUPS,
    LASTS,
    GateAnswers,
    answer,
    judge_gate,
    needs_clearing,
    questions,
)
from made_diary import unhurried

SAFETY = read_safety()
TODAY = date(2026, 11, 23)
NOW, SOON = ([sign.id for sign in SAFETY.of(when)] for when in ("now", "soon"))
HOLDS = [hold.id for hold in SAFETY.holds]
EVERYTHING = {hold.id for hold in SAFETY.holds if hold.movements == ("*",)}
SOME = sorted(set(HOLDS) - EVERYTHING)
AGES = st.integers(18, 100)
SINCE = st.booleans()


def subsets(ids):
    return st.frozensets(st.sampled_from(sorted(ids)))


@unhurried
@given(
    st.frozensets(st.sampled_from(NOW), min_size=1), subsets(SOON), subsets(HOLDS),
    st.integers(0, 10), st.booleans(), AGES, SINCE, st.integers(0, 400),
)  # fmt: skip
def test_a_sign_for_now_never_opens(now, soon, holds, pain, cleared, age, since, days):
    answers = GateAnswers(TODAY, now | soon, holds, pain, cleared)
    gate = judge_gate(answers, age, TODAY + timedelta(days=days), since)
    assert (gate.state, gate.when) == ("closed", "now")
    assert len(gate.why) == len(now)
    assert not needs_clearing(answers)


@unhurried
@given(subsets(SOON), subsets(HOLDS), st.integers(0, 10), st.booleans(), AGES, SINCE,
       st.integers(0, 60))  # fmt: skip
def test_it_opens_only_to_who_may(soon, holds, pain, cleared, age, since, days):
    answers = GateAnswers(TODAY, soon, holds, pain, cleared)
    today = TODAY + timedelta(days=days)
    gate = judge_gate(answers, age, today, since)
    open_to = (
        ADULT not in holds
        and (cleared or not (soon or holds & EVERYTHING))
        and pain <= SAFETY.pain_above
        and not since
        and today < TODAY + LASTS
    )
    assert (gate.state == "open") == open_to
    assert bool(gate.why) == (not open_to)
    assert gate.holds >= holds - EVERYTHING
    assert gate.until == TODAY + LASTS


@unhurried
@given(subsets(SOON), subsets(HOLDS))
def test_clearing_is_asked_of_those_to_whom_it_opens(soon, holds):
    def state(cleared):
        return judge_gate(GateAnswers(TODAY, soon, holds, 0, cleared), 40, TODAY).state

    answers = GateAnswers(TODAY, soon, holds)
    assert needs_clearing(answers) == (state(False) != state(True))


def test_unanswered_it_asks():
    gate = judge_gate(None, 40, TODAY)
    assert (gate.state, gate.until) == ("ask", None)


def test_it_asks_again_after_four_weeks_and_after_pain():
    answers = answer(TODAY, ())
    last = TODAY + timedelta(days=27)
    assert judge_gate(answers, 40, last).state == "open"
    assert judge_gate(answers, 40, last + timedelta(days=1)).state == "ask"
    assert judge_gate(answers, 40, TODAY, pain_since=True).state == "ask"


def test_pain_now_closes_the_day_and_asks_on_the_next():
    answers = answer(TODAY, (), pain=5)
    gate = judge_gate(answers, 40, TODAY)
    assert (gate.state, gate.when) == ("closed", "")
    assert "5 of 10" in gate.why[0]
    assert judge_gate(answers, 40, TODAY + timedelta(days=1)).state == "ask"
    assert judge_gate(answer(TODAY, (), pain=4), 40, TODAY).state == "open"


def test_who_is_cleared_keeps_holds_but_those_that_close_everything():
    gate = judge_gate(answer(TODAY, ("recent-surgery", "thin-bones"), cleared=True), 40, TODAY)
    assert gate.state == "open"
    assert gate.holds == {"thin-bones"}


def test_nobody_clears_a_child():
    for answers, age in ((answer(TODAY, (ADULT,), cleared=True), 40), (answer(TODAY, ()), 17)):
        gate = judge_gate(answers, age, TODAY)
        assert gate.state == "closed"
        assert ADULT in gate.holds


def test_past_sixty_five_all_are_supported():
    assert judge_gate(answer(TODAY, ()), 65, TODAY).holds == set()
    assert judge_gate(answer(TODAY, ()), 66, TODAY).holds == {"unsteady"}


def test_what_is_asked_comes_in_order_and_whole():
    asked = questions()
    assert [question.id for question in asked] == [*NOW, *SOON, *HOLDS]
    assert [q.group for q in asked] == sorted((q.group for q in asked), key=list(GROUPS).index)
    texts = {row.id: row.text for row in (*SAFETY.signs, *SAFETY.holds)}
    assert {question.id: question.text for question in asked} == texts
    assert all(question.who for question in asked if question.group == "holds")


@unhurried
@given(subsets(NOW + SOON), subsets(HOLDS))
def test_ids_find_their_place(signs, holds):
    assert answer(TODAY, [*signs, *holds], 2) == GateAnswers(TODAY, signs, holds, 2)


def test_what_is_no_answer_is_refused():
    with pytest.raises(CoxaError, match=r"no question is 'fevr'.*Did you mean 'fever'"):
        answer(TODAY, ["fevr"])
    with pytest.raises(CoxaError, match="Did you mean 'thin-bones'"):
        GateAnswers(TODAY, holds=frozenset(["thin-bone"]))
    with pytest.raises(CoxaError, match="no question is 'fever'"):
        GateAnswers(TODAY, holds=frozenset(["fever"]))
    for pain in (-1, 11, float("nan")):
        with pytest.raises(CoxaError, match="pain is"):
            GateAnswers(TODAY, pain=pain)  # type: ignore[arg-type]
    with pytest.raises(CoxaError, match="Mend the date"):
        judge_gate(answer(TODAY + timedelta(days=1), ()), 40, TODAY)
