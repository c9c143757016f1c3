"""Progress tells what the tests can see, adds up what was done, and praises no streak."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coxa.anatomy.screen import read_home_tests
from coxa.programme.entry import AnswerNoted, BreakNoted, PainNoted, SessionDone, SetsDone
from coxa.programme.exercise import read_exercises
from coxa.programme.progress import (
    EFFORT_ERROR,
    GROUPS,
    balance,
    efforts,
    groups_of_exercises,
    progress,
    trends,
    weeks,
)
from coxa.programme.sums import Sums, monday, sum_entries
from made_diary import ENTRIES, TODAY, days_ago, plan, unhurried

TESTS = {test.id: test for test in read_home_tests()}
STAND = replace(TESTS["stand"], error=9.0, error_share=False, better="more")
MONDAY = date(2026, 11, 23)


def told(values, test=STAND, side="r", weeks_apart=4):
    days = range(weeks_apart * 7 * (len(values) - 1), -1, -weeks_apart * 7)
    answers = [
        AnswerNoted(days_ago(d), test.id, v, side) for d, v in zip(days, values, strict=True)
    ]
    (trend,) = trends(answers, [test])
    return trend


@pytest.mark.parametrize(
    ("values", "seen", "better", "text"),
    [
        ([12.0], False, None, "12 s so far; the next time tells more."),
        ([12.0, 12.0], False, None, "No change larger than the test can see (± 9 s)."),
        ([12.0, 21.0], False, None, "No change larger than the test can see (± 9 s)."),
        ([12.0, 21.5], True, True, "9.5 s more than on 26 October 2026 (± 9 s)."),
        ([22.0, 12.0], True, False, "10 s less than on 26 October 2026 (± 9 s)."),
        ([12.0, 40.0, 15.0], False, None, "No change larger than the test can see (± 9 s)."),
    ],
)
def test_a_change_is_told_only_beyond_the_error(values, seen, better, text):
    trend = told(values)
    assert (trend.seen, trend.better, trend.text) == (seen, better, text)


@unhurried
@given(st.lists(st.floats(0.0, 60.0), min_size=2, max_size=6), st.floats(0.1, 30.0))
def test_noise_within_the_error_is_never_progress(noise, error):
    trend = told([10.0 + x * error / 60.0 for x in noise], replace(STAND, error=error))
    assert not trend.seen
    assert trend.better is None


@unhurried
@given(st.floats(1.0, 60.0), st.floats(1.0, 60.0), st.booleans())
def test_better_follows_the_test(first, last, more):
    trend = told([first, last], replace(STAND, better="more" if more else "less"))
    assert trend.seen == (abs(last - first) > 9.0)
    if trend.seen:
        assert trend.better == ((last > first) == more)


def test_an_error_in_shares_is_of_what_was_measured():
    shared = replace(STAND, error=0.25, error_share=True)
    assert told([10.0, 12.5], shared).error == pytest.approx(0.25 * 11.25)
    assert not told([10.0, 12.5], shared).seen
    assert told([10.0, 13.5], shared).seen


def test_where_no_error_is_known_nothing_is_claimed():
    trend = told([4.0, 9.0], TESTS["squeeze"])
    assert TESTS["squeeze"].error is None
    assert (trend.seen, trend.better) == (False, None)
    assert trend.text == (
        "4, now 9 of 10. How small a change this test can see is not known."
    )  # fmt: skip
    assert trend.row == TESTS["squeeze"].row


def test_sides_are_apart_choices_left_out_and_a_day_counts_once():
    answers = [
        AnswerNoted(datetime(2026, 11, 2, 9), "stand", 10.0, "r"),
        AnswerNoted(datetime(2026, 11, 2, 8), "stand", 30.0, "r"),
        AnswerNoted(datetime(2026, 11, 2, 9), "stand", 20.0, "l"),
        AnswerNoted(datetime(2026, 11, 2, 9), "shoes", 1.0),
        AnswerNoted(datetime(2026, 10, 5, 9), "stand", 25.0, "l"),
    ]
    right, left = trends(answers, TESTS.values())
    assert right.points == ((date(2026, 11, 2), 10.0),)
    assert left.points == ((date(2026, 10, 5), 25.0), (date(2026, 11, 2), 20.0))
    assert (right.side, left.side, left.change) == ("r", "l", -5.0)


def test_effort_is_compared_at_the_same_load_only():
    def sets(days, effort, kg=10.0):
        return SetsDone(days_ago(days), "goblet-squat", 3, 8, load_kg=kg, effort=effort)

    diary = [sets(14, 8.0), sets(7, 7.0), sets(0, 6.0), sets(7, 9.0, 12.0), sets(0, 8.5, 12.0)]
    ten, twelve = efforts(diary)
    assert (ten.load_kg, ten.change, ten.seen) == (10.0, -2.0, True)
    assert ten.text == "Easier by 2 of 10 at the same load (8, now 6)."
    assert (twelve.load_kg, twelve.seen) == (12.0, False)
    assert abs(twelve.change) <= EFFORT_ERROR
    assert efforts([sets(0, 8.0), sets(0, 6.0)]) == ()
    assert efforts([sets(7, None), sets(0, None)]) == ()


@unhurried
@given(st.lists(ENTRIES, max_size=20))
def test_sums_lose_nothing(entries):
    sums = sum_entries(entries)
    sets = [entry for entry in entries if isinstance(entry, SetsDone)]
    sessions = [entry for entry in entries if isinstance(entry, SessionDone)]
    breaks = Counter(entry.done for entry in entries if isinstance(entry, BreakNoted))
    felt = [e.pain for e in entries if isinstance(e, SetsDone | PainNoted) and e.pain is not None]
    assert sum(row.sets for row in sums.sets) == sum(entry.sets for entry in sets)
    assert sum(row.reps for row in sums.sets) == sum(entry.sets * entry.reps for entry in sets)
    assert sum(row.sessions for row in sums.minutes) == len(sessions)
    assert sum(row.minutes for row in sums.minutes) == pytest.approx(
        sum(entry.minutes for entry in sessions)
    )  # the order of adding floats
    assert sum(row.kept for row in sums.breaks) == breaks["kept"]
    assert sum(row.told for row in sums.breaks) == breaks["kept"] + breaks["missed"]
    assert sum(row.noted for row in sums.pain) == len(felt)
    assert max((row.worst for row in sums.pain), default=0.0) == max(felt, default=0.0)
    assert all(row.monday.weekday() == 0 for row in (*sums.sets, *sums.minutes))
    turned = sum_entries(entries[::-1])
    assert [row.sets for row in turned.sets] == [row.sets for row in sums.sets]
    assert turned.pain == sums.pain


@unhurried
@given(st.lists(ENTRIES, max_size=12))
def test_every_week_between_the_first_and_the_last_is_there(entries):
    sums = sum_entries(entries)
    found = weeks(sums, groups_of_exercises())
    assert [week.start for week in found] == [
        found[0].start + timedelta(weeks=n) for n in range(len(found))
    ]
    assert sum(week.sessions for week in found) == sum(row.sessions for row in sums.minutes)
    assert sum(week.breaks_told for week in found) == sum(row.told for row in sums.breaks)
    groups = groups_of_exercises()
    counted = sum(row.sets * len(groups.get(row.exercise, ())) for row in sums.sets)
    assert sum(sum(week.sets.values()) for week in found) == counted


def test_a_plan_says_how_many_sessions_were_meant():
    diary = [SessionDone(datetime(2026, 11, 24) + timedelta(weeks=n), 1, 1, 20.0) for n in range(6)]
    before = SessionDone(datetime(2026, 11, 17), 1, 1, 20.0)
    kept = weeks(sum_entries([before, *diary]), {}, plan(MONDAY))
    assert [week.planned for week in kept] == [None, 3, 2, 1, 1, 1, 1]
    assert [week.planned for week in weeks(sum_entries(diary), {})] == [None] * 6
    # Begun on a Saturday, the week's other two sessions are in the next calendar week.
    late = weeks(sum_entries([before, *diary]), {}, plan(date(2026, 11, 21)))
    assert [week.planned for week in late][:4] == [1, 3, 2, 1]


def test_a_week_without_anything_is_told_without_a_word():
    diary = [SessionDone(days_ago(14), 1, 1, 20.0), SessionDone(days_ago(0), 3, 1, 22.0)]
    shown = progress(diary, sum_entries(diary), TESTS.values())
    assert [week.sessions for week in shown.weeks] == [1, 0, 1]
    assert shown.weeks[1].share("adductors") is None
    said = " ".join([shown.balance, *(t.text for t in shown.tests)])
    assert "streak" not in said
    assert "missed" not in said


def test_few_adductors_are_told():
    sets = [SetsDone(days_ago(0), "clamshell", 9, 8), SetsDone(days_ago(0), "copenhagen", 1, 8)]
    few = weeks(sum_entries(sets[:1]), groups_of_exercises())
    assert few[0].share("adductors") == 0.0
    assert "0 %" in balance(few)
    assert "few" in balance(few)
    more = weeks(sum_entries([*sets, replace(sets[1], sets=5)]), groups_of_exercises())
    counted = more[0].sets
    assert more[0].share("adductors") == counted["adductors"] / sum(counted.values())
    assert "few" not in balance(more)
    assert balance(()) == ""
    one = weeks(sum_entries([replace(sets[0], sets=1)]), groups_of_exercises())
    assert balance(one) == ""  # two sets of groups tell no share


def test_groups_are_words_of_the_exercises():
    named = {word for exercise in read_exercises().values() for word in exercise.trains}
    assert set(GROUPS) <= named
    assert any("adductors" in groups for groups in groups_of_exercises().values())


def test_the_store_adds_up_the_same(tmp_path):
    pytest.importorskip("sqlalchemy")
    from coxa.programme.profile import Profile
    from coxa.store import open_store

    diary = [
        SetsDone(days_ago(9), "bridge", 3, 8, effort=6.0, pain=2.0),
        SetsDone(days_ago(8), "bridge", 2, 10, load_kg=5.0, effort=7.0),
        SetsDone(days_ago(1), "side-plank", 2, hold_s=20.0, pain=1.0),
        SessionDone(days_ago(9), 1, 1, 25.5),
        SessionDone(days_ago(8), 1, 2, 10.0, finished=False),
        BreakNoted(days_ago(1), "snoozed"),
        BreakNoted(days_ago(1), "kept", 10.0),
        BreakNoted(days_ago(1), "missed"),
        PainNoted(days_ago(1), 3.0),
    ]
    with open_store(f"sqlite:///{tmp_path / 'coxa.db'}") as store:
        store.add("Ada", Profile(40, "female", 60.0, 1.7))
        store.write("Ada", *diary)
        assert store.sums("Ada", TODAY - timedelta(days=30), TODAY) == sum_entries(diary)


def test_nothing_adds_up_to_nothing():
    assert sum_entries([]) == Sums()
    shown = progress([], Sums(), TESTS.values())
    assert (shown.tests, shown.efforts, shown.weeks, shown.balance) == ((), (), (), "")
    assert monday(TODAY) == MONDAY
