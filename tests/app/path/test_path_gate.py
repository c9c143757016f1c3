"""Nothing is offered before the questions of safety are answered."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from walker import GATE, PROFILE, Walker

from coxa.anatomy.safety import read_safety
from coxa.programme.entry import PainNoted
from coxa.programme.gate import GateAnswers
from coxa.store import open_store

OFFERING = ("screen", "plan", "today")
NOW = [sign.id for sign in read_safety().of("now")]
SOON = [sign.id for sign in read_safety().of("soon")]


def test_nobody_is_offered_anything(stranger: Walker):
    stranger.post("person", profile=PROFILE)  # without answers
    for name in OFFERING:
        answer = stranger.ask(name)
        assert answer.status_code == 422
        assert answer.json()["what"] == "the questions of safety come first"
    assert "questions" in stranger.refused("plan", start=datetime.now().date().isoformat())
    assert "questions" in stranger.refused("screen", answers=[{"test": "hinge", "value": 0}])
    assert stranger.get("person")["next"] == "gate"


@pytest.mark.parametrize("sign", NOW + SOON)
def test_each_sign_closes_and_nothing_is_kept_of_the_unnamed(stranger: Walker, sign):
    told = stranger.post("gate", **GATE | {"who": "", "signs": [sign]})
    when = "now" if sign in NOW else "soon"
    assert (told["state"], told["when"]) == ("closed", when)
    text = next(s.text for s in read_safety().signs if s.id == sign)
    assert told["why"] == [text]
    assert stranger.get("info")["people"] == []


def test_what_closes_for_days_opens_by_whoever_treats_one(ana: Walker):
    closed = ana.post("gate", **GATE | {"signs": [SOON[0]]})
    assert closed["state"] == "closed"
    for name in OFFERING:
        assert ana.ask(name).status_code == 422
    assert ana.post("gate", **GATE | {"signs": [SOON[0]], "cleared": True})["state"] == "open"
    ana.get("screen")
    now = ana.post("gate", **GATE | {"signs": [NOW[0]], "cleared": True})
    assert (now["state"], now["when"]) == ("closed", "now")


def test_it_is_asked_again_after_four_weeks(ana: Walker):
    with open_store() as store:  # a second process would do the same
        old = datetime.now().date() - timedelta(weeks=4)
        store.keep_gate(ana.who, GateAnswers(old))
    gate = ana.get("gate")
    assert gate["state"] == "ask"
    assert gate["on"] == old.isoformat()
    assert ana.ask("today").status_code == 422
    assert ana.post("gate", **GATE)["state"] == "open"


def test_it_is_asked_again_after_pain(ana: Walker):
    now = datetime.now().replace(microsecond=0)
    with open_store() as store:
        store.keep_gate(ana.who, GateAnswers(now.date() - timedelta(days=3)))
        store.write(ana.who, PainNoted(now - timedelta(days=1), 7.0, "hip"))
    assert ana.get("gate")["state"] == "ask"
    assert ana.ask("today").status_code == 422


def test_past_sixty_five_everyone_stands_by_something_firm(stranger: Walker):
    stranger.post("person", profile=PROFILE | {"age": 70}, gate=GATE)
    tests = {test["id"]: test for test in stranger.get("screen")["tests"]}
    assert tests["stand"]["support"] == [h.text for h in read_safety().holds if h.id == "unsteady"]
    assert not tests["squeeze"]["support"]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("age", 7), ("age", 190), ("minutes", 0), ("mass_kg", -3), ("height_m", 168.0),
        ("sessions", 9), ("level", 7), ("equipment", ["sofa"]), ("sex", "other"), ("age", "old"),
        ("minutes", 1e999), ("sex", None),
    ],
)  # fmt: skip
def test_who_cannot_be_is_not_kept(stranger: Walker, field, value):
    if value == 1e999:
        body = '{"who":"Ana","profile":{"age":1e999}}'
        assert stranger.client.post("/api/path/person", content=body).status_code == 422
    else:
        assert stranger.refused("person", profile=PROFILE | {field: value}, gate=GATE)
    assert stranger.get("info")["people"] == []


@pytest.mark.parametrize("name", ["", "   ", "x" * 400, "tab\tbed", "\x00"])
def test_a_name_is_one(stranger: Walker, name):
    answer = stranger.client.post(
        "/api/path/person", json={"who": name, "profile": PROFILE, "gate": GATE}
    )
    assert answer.status_code == 422
    assert stranger.get("info")["people"] == []


def test_questions_that_are_none_are_refused(ana: Walker):
    assert "fevre" in ana.refused("gate", **GATE | {"signs": ["fevre"]})
    assert "pain" in ana.refused("gate", **GATE | {"pain": 11})
    assert ana.get("gate")["state"] == "open"


def test_each_keeps_to_their_own(ana: Walker):
    bo = Walker(ana.client, "Bo")
    bo.post("person", profile=PROFILE, gate=GATE | {"signs": [NOW[0]]})
    assert ana.get("info")["people"] == ["Ana", "Bo"]
    assert bo.ask("today").status_code == 422
    ana.post("write", kind="note", text="of Ana")
    bo.post("gate", **GATE)
    assert bo.written() == []
    assert ana.written() == ["of Ana"]
    assert Walker(ana.client, "Cy").ask("today").status_code == 422


def test_a_newcomer_takes_nobodys_name(ana: Walker):
    taken = ana.refused("person", profile=PROFILE | {"age": 70}, gate=GATE | {"signs": [NOW[0]]})
    assert "here already" in taken
    assert ana.get("person")["profile"]["age"] == 44
    assert ana.post("person", profile=PROFILE | {"age": 45})["profile"]["age"] == 45


def test_what_a_closed_gate_refuses_is_not_written_either(ana: Walker):
    ana.post("gate", **GATE | {"signs": [SOON[0]]})
    assert ana.refused("write", kind="note", text="once")
    ana.post("gate", **GATE)
    assert ana.written() == []


def test_only_the_servers_own_page_may_ask(ana: Walker):
    foreign = {"origin": "http://evil.example"}
    for name in ("person", "write", "forget", "import"):
        answer = ana.client.post(f"/api/path/{name}", json={"who": "Ana"}, headers=foreign)
        assert answer.status_code == 403
    ana.client.cookies.clear()
    assert ana.ask("files/everything.json").status_code == 403
    assert ana.ask("info").status_code == 403
