"""The plan: made of the answers, kept to what is safe, and taken along as files."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta

import pytest
from walker import GATE, PROFILE, Walker

from coxa.anatomy.safety import read_safety
from coxa.programme.asked import read_all_asked
from coxa.programme.exercise import read_exercises
from coxa.programme.profile import EQUIPMENT
from coxa.store import open_store

TODAY = date.today().isoformat()
HOLD = next(hold for hold in read_safety().holds if hold.id == "artificial-hip")


def held(exercise: str) -> bool:
    return HOLD.covers(read_exercises()[exercise].movement)


def items(plan):
    return [i for week in plan["weeks"] for s in week["sessions"] for i in s["items"]]


def test_there_is_none_before_it_is_made(ana: Walker):
    assert ana.get("plan")["weeks"] == []
    assert ana.get("today")["due"] == "none"
    assert ana.ask("files/plan.pdf").status_code == 422


def test_each_exercise_says_why_with_the_numbers_that_are_shown(planned: Walker):
    plan = planned.get("plan")
    assert plan["start"] == TODAY
    assert plan["week"] == 1
    assert plan["stale"] == ""
    for item in items(plan):
        told, asked = plan["exercises"][item["exercise"]], read_all_asked()[item["exercise"]]
        for muscle in told["muscles"]:
            row = asked.bellies[muscle["title"].replace(" ", "_")]
            assert muscle["mean_pct"] == round(row.mean_pct)  # whole, as in the reason
            assert muscle["low_pct"] == round(row.mean_low_pct)
        assert item["why"]
        assert any(c.isdigit() for c in item["why"])


def test_the_same_answers_give_the_same_plan(planned: Walker):
    first = planned.get("plan")
    again = planned.post("plan", start=TODAY)
    assert again == first


@pytest.mark.parametrize("start", ["", "soon", "2020-01-01", "2999-01-01", "2026-02-31"])
def test_it_begins_within_a_week(ana: Walker, start):
    assert ana.refused("plan", start=start)
    assert ana.get("plan")["weeks"] == []


def test_answers_that_close_an_exercise_take_it_out_of_today(ana: Walker):
    ana.post("person", profile=PROFILE | {"level": 3, "equipment": list(EQUIPMENT)})
    ana.post("plan", start=TODAY)
    with open_store() as store:  # go on to the first week whose first session has a squat or so
        plan = store.plan("Ana")
        assert plan is not None
        firsts = (
            (week.number, {i.exercise for i in week.sessions[0].items}) for week in plan.weeks
        )
        number, closed = next((n, found) for n, all in firsts if (found := set(filter(held, all))))
        begun = date.today() - timedelta(weeks=number - 1)
        store.keep_plan("Ana", replace(plan, start=begun))
    assert closed <= {item["exercise"] for item in ana.get("today")["session"]["items"]}
    ana.post("gate", **GATE | {"holds": [HOLD.id]})
    today = ana.get("today")
    assert not closed & {item["exercise"] for item in today["session"]["items"]}
    assert any("is left out" in text for text in today["changed"])
    assert "a new plan goes without" in ana.get("plan")["stale"]
    fresh = ana.post("plan", start=TODAY)
    assert not any(held(i["exercise"]) for i in items(fresh))
    assert fresh["stale"] == ""
    titles = {read_exercises()[name].title for name in closed}
    assert titles <= {left["title"] for left in fresh["left_out"]}


def test_what_was_done_changes_what_comes(planned: Walker):
    one = planned.get("today")["session"]["items"][0]
    name, amount = one["exercise"], {"reps": one["reps"], "hold_s": one["hold_s"]}
    planned.post("write", kind="sets", exercise=name, sets=one["sets"], effort=2, **amount)
    plan = planned.get("plan")
    mine = [i for i in items(plan) if i["exercise"] == name]
    assert max(i["reps"] or i["hold_s"] for i in mine) > (one["reps"] or one["hold_s"])


def test_files_are_what_they_are_called(planned: Walker):
    begins = {
        "plan.ics": b"BEGIN:VCALENDAR", "plan.pdf": b"%PDF", "plan.html": b"<!doctype html>",
        "plan.csv": b"week,", "log.csv": b"at,kind",
    }  # fmt: skip
    for name, begin in begins.items():
        answer = planned.ask(f"files/{name}")
        assert answer.status_code == 200, answer.text
        assert answer.content.startswith(begin)
        assert f"coxa-{name}" in answer.headers["content-disposition"]
    assert planned.get("files/activity.json")["resourceType"] == "Bundle"
    title = planned.get("plan")["exercises"]
    page = planned.ask("files/plan.html").text
    assert all(one["title"] in page for one in title.values() if "'" not in one["title"])
    assert planned.ask("files/plan.doc").status_code == 422
    assert planned.ask("files/..%2f..%2fetc").status_code in (404, 422)


def test_pictures_are_of_exercises(planned: Walker):
    assert planned.ask("pictures/bridge").status_code == 404  # nobody draws in this server
    assert planned.ask("pictures/bridges").status_code == 422


def test_a_plan_that_begins_later_is_not_due_today(ana: Walker):
    start = date.today() + timedelta(days=3)
    ana.post("plan", start=start.isoformat())
    today = ana.get("today")
    assert (today["due"], today["week"]) == ("later", 0)
    assert today["session"]["day"] == start.isoformat()
    assert json.dumps(today)
