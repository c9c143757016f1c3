"""The diary keeps what can be, refuses what cannot, and tells the same again."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from math import inf, nan

import pytest
from hypothesis import given

from coxa.anatomy.screen import read_home_tests
from coxa.errors import CoxaError
from coxa.programme.diary import (
    KINDS,
    check_entry,
    check_names,
    entry_from_dict,
    entry_to_dict,
    kind_of,
)
from coxa.programme.entry import (
    AnswerNoted,
    BreakNoted,
    DayNoted,
    NoteMade,
    PainNoted,
    SessionDone,
    SetsDone,
)
from made_diary import ENTRIES, NOW, days_ago, unhurried

SETS = SetsDone(days_ago(1), "bridge", 3, 8)
SESSION = SessionDone(days_ago(1), 1, 1, 25.0)
PAIN = PainNoted(days_ago(1), 2)
DAY = DayNoted(days_ago(1), (("walk", 2.0),))
MEASURED = AnswerNoted(days_ago(1), "stand", 21.0, "r")


@unhurried
@given(ENTRIES)
def test_what_can_be_is_taken_and_told_the_same_through_json(entry):
    check_entry(entry, NOW)
    told = json.loads(json.dumps(entry_to_dict(entry)))
    assert KINDS[told["kind"]] is type(entry)
    assert entry_from_dict(told) == entry


@pytest.mark.parametrize(
    ("entry", "says"),
    [
        (replace(SETS, reps=-1), "reps is -1. Give 0 to"),
        (replace(SETS, sets=0), "sets is 0"),
        (replace(SETS, reps=0), "neither repetitions nor seconds"),
        (replace(SETS, pain=11), "pain is 11. Give 0 to 10"),
        (replace(SETS, effort=12), "effort is 12"),
        (replace(SETS, effort=nan), "effort is nan"),
        (replace(SETS, load_kg=inf), "load_kg is inf"),
        (replace(SETS, load_kg=8000.0), "load_kg is 8000"),
        (replace(SETS, reps=True), "reps is True"),
        (replace(SETS, sets=2.5), "sets is 2.5. Give a whole number"),
        (replace(SETS, side="left"), "side is 'left'"),
        (replace(SETS, note="\0"), "note holds what is no text"),
        (replace(SETS, note="\ud800"), "note holds what is no text"),
        (replace(SETS, note="a" * 2001), "2001 letters"),
        (replace(SETS, at=NOW + timedelta(seconds=1)), "in the future"),
        (replace(SETS, at=datetime(1026, 11, 23)), "long ago"),
        (replace(SETS, at=datetime(2026, 1, 1, tzinfo=UTC)), "has a zone"),
        (replace(SESSION, minutes=-1.0), "minutes is -1"),
        (replace(SESSION, week=0), "week is 0"),
        (replace(PAIN, where="hips"), "where is 'hips'. Did you mean 'hip'"),
        (BreakNoted(days_ago(1), "keptt"), "Did you mean 'kept'"),
        (replace(MEASURED, value=nan), "the answer is nan"),
        (replace(DAY, hours=()), "lists no posture"),
        (replace(DAY, hours=(("walk", 2.0), ("walk", 3.0))), "or one twice"),
        (replace(DAY, hours=(("walk", 25.0),)), "are 25"),
        (replace(DAY, hours=(("walk", -1.0),)), "are -1"),
        (replace(DAY, hours=(("walk", nan),)), "are nan"),
        (replace(DAY, hours=(("walk", 0.0),)), "has 0 hours"),
        (replace(DAY, hours=(("walk", 13.0), ("stairs-up", 13.0))), "has 26 hours"),
        (NoteMade(days_ago(1), "  "), "empty"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_cannot_be_is_refused(entry, says):
    with pytest.raises(CoxaError, match=says.replace("(", r"\(")):
        check_entry(entry, NOW)


@pytest.mark.parametrize(
    ("entry", "says"),
    [
        (replace(SETS, exercise="brigde"), "Did you mean 'bridge'"),
        (replace(DAY, hours=(("walking", 1.0),)), "Did you mean 'walk'"),
        (replace(MEASURED, test="stnad"), "Did you mean 'stand'"),
        (replace(MEASURED, value=-1.0), "is -1 s. Give 0 to"),
        (replace(MEASURED, side=None), "has two sides"),
        (AnswerNoted(days_ago(1), "sit-to-stand-5", 12.0, "l"), "has no sides"),
        (AnswerNoted(days_ago(1), "squeeze", 6.5, "l"), "whole number"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_names_that_nothing_has_are_refused_with_the_near_miss(entry, says):
    known = ({"bridge"}, read_home_tests(), {"walk"})
    for good in (SETS, DAY, MEASURED, PAIN):
        check_names(good, *known)
    with pytest.raises(CoxaError, match=says):
        check_names(entry, *known)


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"kind": "set"}, "of kind 'set'. Did you mean 'sets'"),
        ({"kind": None}, "of kind 'None'"),
        ({"kind": []}, "of kind"),
        ({"rep": 3}, "no 'rep'. Did you mean 'reps'"),
        ({"sets": "three"}, "sets of an entry of sets is 'three'"),
        ({"sets": 2.5}, "sets of an entry of sets is 2.5"),
        ({"sets": True}, "is True"),
        ({"sets": None}, "is None"),
        ({"reps": nan}, "is nan"),
        ({"reps": inf}, "is inf"),
        ({"hold_s": 10**400}, "hold_s of an entry of sets is 1000"),
        ({"at": "yesterday"}, "at of an entry of sets is 'yesterday'"),
        ({"at": 5}, "is 5"),
        ({"note": 5}, "note of an entry of sets is 5"),
        ({"note": None}, "is None"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_file_edited_into_nonsense_is_refused(change, says):
    with pytest.raises(CoxaError, match=says):
        entry_from_dict({**entry_to_dict(SETS), **change})


def test_what_has_a_default_may_be_left_out_and_the_rest_may_not():
    told = {"kind": "pain", "at": "2026-11-22T08:00:00", "pain": 3}
    assert entry_from_dict(told) == PainNoted(datetime(2026, 11, 22, 8), 3.0)
    del told["pain"]
    with pytest.raises(CoxaError, match="lacks 'pain'"):
        entry_from_dict(told)
    with pytest.raises(CoxaError, match="hours of an entry of day"):
        entry_from_dict({"kind": "day", "at": "2026-11-22T08:00:00", "hours": [["walk"]]})


def test_what_is_no_entry_at_all_is_refused():
    with pytest.raises(CoxaError, match=r"an entry is \['sets'\]"):
        entry_from_dict(["sets"])


def test_every_kind_has_its_word():
    assert [kind_of(e) for e in (SETS, SESSION, PAIN, DAY, MEASURED)] == [
        "sets", "session", "pain", "day", "test",
    ]  # fmt: skip
