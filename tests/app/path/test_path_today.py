"""A day: what is written down is there, and pain is answered."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from walker import Walker

from coxa.programme.entry import AnswerNoted
from coxa.store import open_store


def first(walker: Walker) -> dict:
    return walker.get("today")["session"]["items"][0]


def done(item: dict, **more) -> dict:
    named = {name: item[name] for name in ("exercise", "sets", "reps", "hold_s", "load_kg")}
    return {"kind": "sets", **named, **more}


def test_a_session_is_ticked_off_and_finished(planned: Walker):
    today = planned.get("today")
    assert today["due"] == "today"
    number = today["session"]["number"]
    for item in today["session"]["items"]:
        today = planned.post("write", **done(item, effort=6, pain=1))
    assert len([w for w in today["written"] if w["kind"] == "sets"]) == len(
        today["session"]["items"]
    )
    after = planned.post("write", kind="session", week=1, session=number, minutes=25)
    assert (after["due"], after["session"]) == ("done", None)
    back = planned.post("erase", ids=[after["written"][0]["id"]])
    assert back["due"] == "today"
    assert back["session"]["number"] == number


def test_an_entry_is_only_its_owners_to_take_back(planned: Walker):
    number = planned.post("write", kind="note", text="mine")["written"][0]["id"]
    other = Walker(planned.client, "Bo")
    profile, gate = planned.get("person")["profile"], {"pain": 0}
    other.post("person", profile=profile, gate=gate)
    other.post("erase", ids=[number])
    assert "mine" in planned.written()


@pytest.mark.parametrize(
    "wrong",
    [
        {"kind": "pain", "pain": 11}, {"kind": "pain"}, {"kind": "pain", "pain": -1},
        {"kind": "pain", "pain": 2, "where": "soul"}, {"kind": "sets", "exercise": "bridges"},
        {"kind": "sets", "exercise": "bridge", "sets": -2, "reps": 8},
        {"kind": "sets", "exercise": "bridge", "sets": 2, "reps": -8},
        {"kind": "sets", "exercise": "bridge", "sets": 2},
        {"kind": "sets", "exercise": "bridge", "sets": 2, "reps": 8, "effort": 12},
        {"kind": "sets", "exercise": "bridge", "sets": 2, "reps": 8, "side": "both"},
        {"kind": "session", "week": 0, "session": 1, "minutes": 20},
        {"kind": "session", "week": 1, "session": 1, "minutes": 1e6},
        {"kind": "day", "hours": {"sit-upright": 25}}, {"kind": "day", "hours": {}},
        {"kind": "day", "hours": {"fly": 1}}, {"kind": "note", "text": "  "},
        {"kind": "note", "text": "\x00"}, {"kind": "break", "done": "perhaps"},
        {"kind": "dream", "text": "x"}, {"kind": "break", "squeeze_s": 1e9},
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_and_nothing_is_written(planned: Walker, wrong):
    before = planned.written()
    assert planned.refused("write", **wrong)
    assert planned.written() == before


def test_pain_eases_and_then_ends_the_day(planned: Walker):
    assert planned.post("write", kind="pain", pain=1)["pain"]["level"] == "fine"
    eased = planned.post("write", kind="pain", pain=3, where="hip")
    assert eased["pain"]["level"] == "ease"
    assert eased["due"] == "today"
    ended = planned.post("write", kind="pain", pain=6, where="hip")
    assert ended["pain"]["level"] == "stop"
    assert "ambulance" in ended["pain"]["said"]
    assert (ended["due"], ended["session"]) == ("done", None)
    assert ended["daily"] == []  # nothing at all is offered today


def test_breaks_are_counted_and_put_off(planned: Walker):
    planned.post(
        "breaks", every_min=45, quiet_from="00:00", quiet_to="00:00", snooze_min=7,
        days=[0, 1, 2, 3, 4, 5, 6],
    )  # fmt: skip
    now = datetime.now()
    kept = planned.post("write", kind="break", done="kept", squeeze_s=10)["breaks"]
    assert (kept["kept"], kept["told"]) == (1, 1)
    due = datetime.fromisoformat(kept["next"]) - now
    assert timedelta(minutes=44) < due < timedelta(minutes=46)
    off = planned.post("write", kind="break", done="snoozed")["breaks"]
    assert (off["kept"], off["told"]) == (1, 1)
    assert datetime.fromisoformat(off["next"]) - now < timedelta(minutes=8)
    missed = planned.post("write", kind="break", done="missed")["breaks"]
    assert (missed["kept"], missed["told"]) == (1, 2)


@pytest.mark.parametrize(
    "wrong",
    [
        {"every_min": 10}, {"every_min": 90}, {"quiet_from": "late"}, {"days": []},
        {"days": [9]}, {"snooze_min": 0},
    ],
)  # fmt: skip
def test_break_settings_have_limits(ana: Walker, wrong):
    usual = {"every_min": 30, "quiet_from": "20:00", "quiet_to": "08:00", "snooze_min": 5}
    assert ana.refused("breaks", **{**usual, "days": [0, 1], **wrong})
    assert ana.get("today")["breaks"]["every_min"] == 30


def test_hours_tell_how_long_the_iliopsoas_was(ana: Walker):
    sat = ana.post("write", kind="day", hours={"sit-upright": 10})["hours"]
    stood = ana.post("write", kind="day", hours={"quiet-stand": 10})["hours"]
    assert sat["share"] < stood["share"] == pytest.approx(stood["standing"])
    assert sat["shorter_mm"] > 0.0 == pytest.approx(stood["shorter_mm"])
    assert stood["hours"] == {"quiet-stand": 10.0}


def test_noise_is_not_sold_as_progress(ana: Walker):
    then = datetime.now().replace(microsecond=0) - timedelta(weeks=4)
    with open_store() as store:
        store.write(
            "Ana",
            AnswerNoted(then, "rotation-in", 20.0, "r"),
            AnswerNoted(then, "rotation-in", 20.0, "l"),
        )
    answers = [("r", 24.0), ("l", 30.0)]  # the error is 5.4 degrees
    ana.post("screen", answers=[{"test": "rotation-in", "value": v, "side": s} for s, v in answers])
    trends = {one["side"]: one for one in ana.get("progress")["trends"]}
    assert not trends["r"]["seen"]
    assert trends["r"]["better"] is None
    assert "No change larger than the test can see" in trends["r"]["said"]
    assert trends["l"]["seen"]
    assert trends["l"]["better"]
    assert [p["value"] for p in trends["l"]["points"]] == [20.0, 30.0]


def test_weeks_add_up(planned: Walker):
    item = first(planned)
    planned.post("write", **done(item, effort=6))
    planned.post("write", kind="session", week=1, session=1, minutes=25)
    planned.post("write", kind="break", done="kept")
    week = planned.get("progress")["weeks"][-1]
    assert (week["sessions"], week["planned"], week["minutes"]) == (1, 3, 25.0)
    assert (week["breaks_kept"], week["breaks_told"]) == (1, 1)
    assert set(week["sets"].values()) <= {item["sets"]}


def test_the_three_things_lead_to_their_statements(ana: Walker):
    tiles = ana.get("today")["tiles"]
    assert [tile["rows"] for tile in tiles] == [
        ["hip-hinge"], ["side-shuffle", "monster-walk-band-ankles"],
        ["flexors-tight-from-sitting", "flexors-pull-spine"],
    ]  # fmt: skip
