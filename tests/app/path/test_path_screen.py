"""The tests at home: who may do which, what is kept, and what it tells."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from walker import GATE, Walker

from coxa.anatomy.screen import read_home_tests
from coxa.app.path.experiment import read_experiment
from coxa.evidence.article.statements import read_statements
from coxa.findings.screen.saying import experiment_of
from coxa.findings.screen.screen import Answer, Screen
from coxa.movement.library import MOVEMENTS
from coxa.store import open_store
from coxa.study.inputs import load_model

DONE = [
    {"test": "stand", "value": 12.0, "side": "r"},
    {"test": "stand", "value": 30.0, "side": "l"},
    {"test": "sit-to-stand-5", "value": 9.0},
]


def test_what_is_measured_is_told_with_its_error_and_its_norm(ana: Walker):
    screen = ana.post("screen", answers=DONE)
    told = {(one["id"], one["side"]): one for one in screen["statements"]}
    right, left = told["stand", "r"], told["stand", "l"]
    assert (right["status"], left["status"]) == ("noted", "usual")
    assert right["low"] < 12.0 < right["high"] < right["norm_low"]
    assert "Springer" in right["source"] or "springer" in right["source"].lower()
    assert "error" not in right["why"]
    unsure = told["sit-to-stand-5", None]
    assert unsure["status"] == "abstained"
    assert "too close to tell" in unsure["why"]
    order = ["noted", "abstained", "usual"]
    ranks = [order.index(one["status"]) for one in screen["statements"]]
    assert ranks == sorted(ranks)


def test_a_days_answers_come_together_and_are_in_the_diary(ana: Walker):
    ana.post("screen", answers=DONE)
    screen = ana.post("screen", answers=[{"test": "stand", "value": 15.0, "side": "r"}])
    kept = {(a["test"], a["side"]): a["value"] for a in screen["answers"]}
    assert kept == {("stand", "r"): 15.0, ("stand", "l"): 30.0, ("sit-to-stand-5", None): 9.0}
    with open_store() as store:
        assert len(store.screens("Ana", 10)) <= 2
        assert next(e.value for e in store.entries("Ana", "test")) == 15.0
    assert screen["on"] == datetime.now().date().isoformat()
    assert ana.get("person")["screened"] == screen["on"]


def test_what_is_held_is_left_out_and_not_taken(ana: Walker):
    ana.post("gate", **GATE | {"holds": ["artificial-hip"]})
    screen = ana.get("screen")
    ids = {test["id"] for test in screen["tests"]}
    assert "thomas" not in ids
    assert any("artificial hip" in left["why"] for left in screen["left"])
    assert "left out" in ana.refused("screen", answers=[{"test": "thomas-level", "value": 1}])


@pytest.mark.parametrize(
    "answer",
    [
        {"test": "stend", "value": 1}, {"test": "stand", "value": 99, "side": "r"},
        {"test": "stand", "value": 3}, {"test": "hinge", "value": 0, "side": "l"},
        {"test": "hinge", "value": 0.5}, {"test": "sit-to-stand-30", "value": -4},
    ],
)  # fmt: skip
def test_answers_that_cannot_be_are_refused_whole(ana: Walker, answer):
    assert ana.refused("screen", answers=[*DONE, answer])
    assert ana.get("screen")["on"] == ""
    with open_store() as store:
        assert not store.entries("Ana")
    assert ana.refused("screen", answers=[])


def test_tests_are_shown_by_movements_that_there_are(ana: Walker):
    for test in ana.get("screen")["tests"]:
        if test["movement"] != "walk":
            known = {p.name for p in MOVEMENTS[test["movement"]].parameters}
            assert set(test["values"]) <= known
        assert (test["kind"] == "choice") == bool(test["choices"])
        assert test["row"] in read_statements()


def test_every_experiment_opens_on_the_body():
    model = load_model("coxa")
    for test in read_home_tests():
        for side in ("r", "l") if test.sided else (None,):
            command = experiment_of(test.experiment, side)
            request, strengths = read_experiment(command)
            assert request is not None
            if request.what.kind == "movement":
                movement = MOVEMENTS[request.what.name]
                assert set(request.what.values) <= {p.name for p in movement.parameters}
                assert movement.sided or request.what.side == "r"
            assert set(request.free) <= {c.name for c in model.coordinates}
            weak = {c["muscles"][0]: c["share"] for c in request.conditions}
            assert bool(weak) == bool(request.free)  # what gives way, gives way to the weakness
            assert request.what.kind == "walk" or "--weaken" not in command or weak or strengths
            for belly, share in (strengths | weak).items():
                assert model.belly_columns(belly)
                assert belly.endswith(f"_{side or 'r'}")
                assert 0.0 < share < 1.0
    assert read_experiment("coxa pillow --shoulder 0.4") == (None, {})
    assert read_experiment("") == (None, {})


def test_a_recorded_walk_is_measured_by_side_each_with_its_error(ana: Walker, walk_files):
    files = [("files", (name, walk_files[name])) for name in ("model.osim", "ik.mot")]
    trial = ana.client.post("/api/upload", files=files).json()["trial"]
    ana.post("screen", answers=DONE)
    screen = ana.post("movement", trial=trial)
    drops = [one for one in screen["statements"] if one["id"] == "walk-pelvis-drop"]
    assert {one["side"] for one in drops} == {"r", "l"}
    assert all(one["low"] < one["value"] < one["high"] for one in drops)
    assert not any(one["status"] == "noted" for one in screen["statements"] if one in drops)
    assert any(one["id"] == "stand" for one in screen["statements"])  # both are kept
    assert ana.get("screen") == screen
    assert "no repetition" in ana.refused("movement", trial=trial, task="single-leg-squat")
    assert "no longer here" in ana.refused("movement", trial="another")


def test_screens_of_four_weeks_are_taken_together(ana: Walker):
    today = datetime.now().date()
    with open_store() as store:
        for days, test, value in ((29, "hinge", 1.0), (20, "sitting", 12.0), (20, "shoes", 3.0)):
            on = today - timedelta(days=days)
            kept = {one.on: one.answers for one in store.screens("Ana", 9)}.get(on, ())
            store.keep_screen("Ana", Screen(on, (*kept, Answer(test, value))))
    screen = ana.post("screen", answers=[{"test": "shoes", "value": 0}])
    known = {one["test"]: one["value"] for one in screen["answers"]}
    assert known == {"sitting": 12.0, "shoes": 0.0}  # the newest of each; the hinge is too old
    assert screen["since"] == (today - timedelta(days=20)).isoformat()
