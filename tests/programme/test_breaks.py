"""Breaks come when one sits, never at night, and as a watch counts when clocks change."""

from __future__ import annotations

import os
import time as clock
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coxa.errors import CoxaError
from coxa.movement.library import find_movement
from coxa.programme.breaks import (
    LIMITS,
    SQUEEZE,
    Breaks,
    breaks_from_dict,
    breaks_to_dict,
    next_break,
    what_to_do,
)
from coxa.programme.entry import BreakNoted
from made_diary import unhurried

MONDAY = datetime(2026, 11, 23)
USUAL = Breaks()
BERLIN = ZoneInfo("Europe/Berlin")
HOURS = st.times().map(lambda t: t.replace(second=0, microsecond=0))
SETTINGS = st.builds(
    Breaks,
    every_min=st.integers(*LIMITS["every_min"]),
    quiet_from=HOURS,
    quiet_to=HOURS,
    days=st.frozensets(st.integers(0, 6), min_size=1),
    snooze_min=st.integers(*LIMITS["snooze_min"]),
    squeeze_s=st.integers(*LIMITS["squeeze_s"]),
    exercises=st.lists(st.sampled_from(("bridge", "squat")), unique=True).map(tuple),
)
TIMES = st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1)).map(
    lambda at: at.replace(microsecond=0)
)


def at(hour, minute=0, day=0):
    return MONDAY + timedelta(days=day, hours=hour, minutes=minute)


@pytest.mark.parametrize(
    ("last", "now", "due"),
    [
        (None, at(10), at(10, 30)),
        (at(9, 50), at(10), at(10, 20)),
        (BreakNoted(at(9, 50)), at(10), at(10, 20)),
        (BreakNoted(at(9, 50), "missed"), at(10), at(10, 20)),
        (BreakNoted(at(9, 58), "snoozed"), at(10), at(10, 3)),
        (BreakNoted(at(9)), at(10), at(10)),
        # From 20:00 to 8:00 it is quiet: one sits anew from eight o'clock on.
        (None, at(19, 29), at(19, 59)),
        (None, at(19, 30), at(8, 30, day=1)),
        (None, at(23), at(8, 30, day=1)),
        (None, at(3), at(8, 30)),
        (BreakNoted(at(19, 58), "snoozed"), at(19, 59), at(8, 30, day=1)),
        # Friday evening: the next working day is Monday.
        (None, at(19, 45, day=4), at(8, 30, day=7)),
        (None, at(12, day=5), at(8, 30, day=7)),
    ],
)
def test_when_the_next_one_is(last, now, due):
    assert next_break(USUAL, last, now) == due


def test_quiet_may_lie_within_a_day_or_not_be():
    lunch = replace(USUAL, quiet_from=time(12), quiet_to=time(13))
    assert next_break(lunch, None, at(11, 45)) == at(13, 30)
    assert next_break(lunch, None, at(23, 45)) == at(0, 15, day=1)
    never = replace(USUAL, quiet_from=time(8), quiet_to=time(8))
    assert next_break(never, None, at(7, 45)) == at(8, 15)


@unhurried
@given(SETTINGS, st.none() | TIMES, TIMES)
def test_it_is_never_before_now_never_quiet_and_never_far(settings, last, now):
    last = None if last is None else min(last, now)
    now, last = (None if t is None else t.replace(tzinfo=UTC) for t in (now, last))
    due = next_break(settings, last, now)
    assert now <= due <= now + timedelta(days=8, hours=1)
    assert due.weekday() in settings.days
    assert not settings.is_quiet(due.time())


@unhurried
@given(SETTINGS, TIMES)
def test_a_snoozed_break_comes_no_later_than_a_kept_one(settings, now):
    now = now.replace(tzinfo=UTC)
    settings = replace(settings, quiet_from=time(0), quiet_to=time(0))
    kept, snoozed = (
        next_break(replace(settings, snooze_min=1), BreakNoted(now, done), now)
        for done in ("kept", "snoozed")
    )
    assert snoozed <= kept


@pytest.mark.parametrize(
    ("now", "due"),
    [
        # 29 March 2026: at 2:00 clocks go to 3:00. 25 October: at 3:00 back to 2:00.
        (datetime(2026, 3, 29, 1, 45, tzinfo=BERLIN), "2026-03-29T03:15:00+02:00"),
        (datetime(2026, 10, 25, 2, 45, tzinfo=BERLIN), "2026-10-25T02:15:00+01:00"),
        (datetime(2026, 10, 25, 2, 45, fold=1, tzinfo=BERLIN), "2026-10-25T03:15:00+01:00"),
    ],
)
def test_thirty_minutes_are_thirty_when_clocks_change(now, due, monkeypatch):
    settings = Breaks(days=frozenset(range(7)), quiet_from=time(0), quiet_to=time(0))
    found = next_break(settings, None, now)
    assert found.isoformat() == due
    assert found.astimezone(UTC) - now.astimezone(UTC) == timedelta(minutes=30)
    # The same by the computer's own zone, without one in the records.
    monkeypatch.setitem(os.environ, "TZ", "Europe/Berlin")
    clock.tzset()
    try:
        naive = next_break(settings, None, now.replace(tzinfo=None))
    finally:
        monkeypatch.undo()
        clock.tzset()
    assert naive == found.replace(tzinfo=None)
    assert naive.fold == found.fold


def test_a_night_over_the_change_ends_at_the_clock_s_eight():
    settings = Breaks(days=frozenset(range(7)))
    night = datetime(2026, 3, 28, 23, tzinfo=BERLIN)
    assert next_break(settings, None, night).isoformat() == "2026-03-29T08:30:00+02:00"


def test_squeeze_and_own_exercises_take_turns():
    settings = Breaks(exercises=("bridge", "wall-sit"), squeeze_s=12)
    turns = [what_to_do(settings, n) for n in range(4)]
    assert [turn.exercise for turn in turns] == [SQUEEZE, "bridge", "wall-sit", SQUEEZE]
    assert "12 seconds" in turns[0].text
    assert "wall sit" in turns[2].text
    assert [turn.squeeze_s for turn in turns] == [12, 0, 0, 12]
    assert all(what_to_do(USUAL, n).exercise == SQUEEZE for n in range(3))
    assert find_movement(SQUEEZE)


@unhurried
@given(SETTINGS)
def test_settings_are_told_the_same_again(settings):
    assert breaks_from_dict(breaks_to_dict(settings)) == settings


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({"every_min": 19}, "every_min is 19. Give 20 to 60"),
        ({"every_min": 61}, "every_min is 61"),
        ({"every_min": "30"}, "every_min is 30"),
        ({"snooze_min": 0}, "snooze_min is 0"),
        ({"days": []}, "the days are"),
        ({"days": [7]}, "the days are"),
        ({"days": 3}, "days of the breaks is 3"),
        ({"quiet_from": "25:00"}, "quiet_from of the breaks is '25:00'"),
        ({"exercises": "bridge"}, "exercises of the breaks is 'bridge'"),
        ({"evry_min": 30}, "Did you mean 'every_min'"),
    ],
    ids=str,
)
def test_what_no_timer_does_is_refused(given, says):
    with pytest.raises(CoxaError, match=says):
        breaks_from_dict(given)
