"""Plan and diary as CSV: whole, in order, and nothing that a spreadsheet would compute."""

from __future__ import annotations

import csv
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coxa.programme.diary import entry_to_dict
from coxa.programme.entry import DayNoted, NoteMade, SetsDone
from coxa.programme.sheet.table import FORMULAS, LOG, log_table, plan_table
from made_diary import ENTRIES, days_ago, plan, unhurried


def rows(text):
    return list(csv.DictReader(StringIO(text, newline="")))


def test_a_plan_has_an_exercise_a_row():
    made = plan()
    found = rows(plan_table(made))
    assert len(found) == sum(len(s.items) for week in made.weeks for s in week.sessions)
    assert found[0] == {
        "week": "1", "kind": "build", "session": "1", "day": "2026-11-23", "exercise": "bridge",
        "title": "Bridge", "sets": "3", "reps": "8", "hold_s": "0", "load_kg": "0", "effort": "7",
        "rest_s": "60", "seconds": "400", "with_support": "0", "why": "bridge: 31 % (24-39)",
    }  # fmt: skip
    assert plan_table(made) == plan_table(made)


@unhurried
@given(st.lists(ENTRIES, max_size=6))
def test_every_entry_and_each_of_its_fields_is_there(entries):
    found = rows(log_table(entries))
    assert [row["kind"] for row in found] == [entry_to_dict(e)["kind"] for e in entries]
    for entry, row in zip(entries, found, strict=True):
        told = entry_to_dict(entry)
        assert set(told) <= set(LOG)
        assert row["at"] == told["at"]
        for name in ("note", "text"):
            if name in told:
                assert row[name].removeprefix("'") == told[name].removeprefix("'")


@pytest.mark.parametrize("start", FORMULAS)
def test_nothing_is_computed(start):
    (row,) = rows(log_table([NoteMade(days_ago(1), f"{start}1+1")]))
    assert row["text"] == f"'{start}1+1"


def test_numbers_stay_numbers():
    entries = (
        SetsDone(days_ago(1), "bridge", 3, 8, pain=0.0),
        DayNoted(days_ago(0), (("walk", 2.5),)),
    )
    sets, day = rows(log_table(entries))
    assert (sets["sets"], sets["pain"], sets["effort"], sets["side"]) == ("3", "0", "", "")
    assert day["hours"] == "walk=2.5"
