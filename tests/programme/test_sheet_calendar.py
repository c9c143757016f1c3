"""A plan in a calendar: sessions on their days, moved and not doubled when brought in again."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coxa.errors import CoxaError
from coxa.programme.days import session_day, week_start
from coxa.programme.sheet.calendar import UPKEEP_WEEKS, calendar
from made_diary import plan, unhurried

icalendar = pytest.importorskip("icalendar", reason="needs the extra 'person'")
PLAN = plan(date(2026, 11, 25))


def events(data):
    return icalendar.Calendar.from_ical(data).walk("VEVENT")


def sessions(data):
    return [e for e in events(data) if not str(e["summary"]).endswith("test again")]


def test_each_session_is_an_event_on_its_day_at_the_wall_clock_s_time():
    found = sessions(calendar(PLAN, at=time(7, 30)))
    meant = [
        datetime.combine(session_day(PLAN, week, session), time(7, 30))
        for week in PLAN.weeks
        for session in week.sessions
    ]
    starts = [event.decoded("dtstart") for event in found]
    assert starts == meant
    assert all(start.tzinfo is None for start in starts)
    first = PLAN.weeks[0].sessions[0]
    length = found[0].decoded("dtend") - found[0].decoded("dtstart")
    assert timedelta(0) <= length - timedelta(seconds=first.seconds) < timedelta(minutes=1)


def test_what_is_to_be_done_stands_in_the_text():
    text = str(sessions(calendar(PLAN))[0]["description"])
    assert "Bridge: 3 x 8, effort 7" in text
    assert "Side plank: 3 x 20 s each side" in text
    assert "Goblet squat: 3 x 8, 8 kg" in text
    assert "Every day: Toothbrush stand." in text
    assert "Stop when pain rises above 4 of 10." in text


def test_tests_are_a_whole_day_that_blocks_nothing():
    (test,) = (e for e in events(calendar(PLAN)) if e.get("transp") == "TRANSPARENT")
    assert test.decoded("dtstart") == week_start(PLAN, PLAN.weeks[1])
    assert "Stand on one leg" in str(test["description"])


def test_upkeep_is_repeated():
    last = sessions(calendar(PLAN))[-1]
    assert last["rrule"]["freq"] == ["WEEKLY"]
    assert last["rrule"]["count"] == [UPKEEP_WEEKS]
    assert all("rrule" not in event for event in sessions(calendar(PLAN))[:-1])


def test_brought_in_again_it_moves_events_and_adds_none():
    changed = replace(PLAN, weeks=(plan(why="another").weeks[0], *PLAN.weeks[1:]))
    later = datetime(2026, 12, 1, 9, tzinfo=UTC)
    before, after = calendar(PLAN, who="Ada"), calendar(changed, who="Ada", made=later)
    assert before != after
    assert [e["uid"] for e in events(before)] == [e["uid"] for e in events(after)]
    assert len({str(e["uid"]) for e in events(before)}) == len(events(before))
    assert events(after)[0].decoded("dtstamp") == later > events(before)[0].decoded("dtstamp")
    for other in (calendar(PLAN, who="Bo"), calendar(plan(date(2027, 1, 4)), who="Ada")):
        assert not {e["uid"] for e in events(other)} & {e["uid"] for e in events(before)}


@unhurried
@given(st.dates(date(2020, 1, 1), date(2060, 1, 1)))
def test_sessions_keep_within_their_weeks(start):
    made = plan(start)
    for week in made.weeks:
        first = week_start(made, week)
        for session in week.sessions:
            day = session_day(made, week, session)
            assert day.weekday() == session.weekday
            assert first <= day < first + timedelta(days=7)


def test_the_same_plan_gives_the_same_bytes():
    assert calendar(PLAN) == calendar(PLAN)
    assert max(map(len, calendar(PLAN).splitlines())) <= 75  # RFC 5545, 3.1


def test_a_plan_that_repeats_itself_is_refused():
    twice = replace(PLAN, weeks=(PLAN.weeks[0], PLAN.weeks[0]))
    with pytest.raises(CoxaError, match="the same week and number"):
        calendar(twice)


def test_without_the_library_it_names_the_extra(monkeypatch):
    import sys

    monkeypatch.setitem(sys.modules, "icalendar", None)
    with pytest.raises(CoxaError, match=r"coxa\[person\]"):
        calendar(PLAN)
