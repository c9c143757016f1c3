"""Answers are checked, a screen is of a day that has been, and both survive JSON."""

import json
import math
from datetime import date, timedelta

import pytest

from coxa.anatomy.safety import read_safety
from coxa.errors import CoxaError
from coxa.findings.screen.measured import Measured
from coxa.findings.screen.offer import offer_tests
from coxa.findings.screen.screen import Answer, Screen, screen_from_dict, screen_to_dict

DAY = date(2026, 3, 1)
WHOLE = Screen(
    DAY,
    (Answer("stand", 12.5, "r"), Answer("hinge", 1), Answer("sitting", 9.0)),
    (
        Measured("pelvis-drop", "walk", "r", (4.0, 5.5)),
        Measured("hip-share", "hinge", None, (0.7,)),
    ),
)


@pytest.mark.parametrize(
    ("test", "value", "side", "said"),
    [
        ("stnd", 12, "r", "stand"),
        ("stand", 31, "r", "0 to 30"),
        ("stand", -1, "l", "0 to 30"),
        ("stand", math.nan, "l", "number"),
        ("stand", math.inf, "l", "number"),
        ("stand", True, "l", "number"),
        ("stand", "12", "l", "number"),
        ("stand", 12, None, "r or l"),
        ("stand", 12, "both", "r or l"),
        ("sitting", 8, "r", "no side"),
        ("sit-to-stand-30", 11.5, None, "whole"),
        ("hinge", 4, None, "0 to 3"),
        ("squeeze", 11, "r", "0 to 10"),
    ],
)
def test_an_answer_that_cannot_be_is_refused_with_what_to_do(test, value, side, said):
    with pytest.raises(CoxaError) as refused:
        Answer(test, value, side)
    assert said in str(refused.value)


def test_a_screen_of_tomorrow_and_a_double_are_refused():
    with pytest.raises(CoxaError, match="to come"):
        Screen(date.today() + timedelta(days=1), ())
    twice = Answer("sitting", 9.0)
    with pytest.raises(CoxaError, match="twice"):
        Screen(DAY, (twice, twice))
    assert Screen(date.today(), ()).answers == ()


@pytest.mark.parametrize(
    "given",
    [
        {"what": "pelvic-drop"},
        {"task": "wlk"},
        {"side": None},
        {"values": ()},
        {"values": (math.nan,)},
        {"recorded": "radar"},
        {"what": "hip-share"},
    ],
)
def test_a_measure_that_cannot_be_is_refused(given):
    whole = {"what": "pelvis-drop", "task": "walk", "side": "r", "values": (4.0,)}
    Measured(**whole)
    with pytest.raises(CoxaError):
        Measured(**{**whole, **given})


def test_a_screen_survives_json():
    assert screen_from_dict(json.loads(json.dumps(screen_to_dict(WHOLE)))) == WHOLE


@pytest.mark.parametrize(
    "change",
    [
        {"on": "1st of March"},
        {"on": 5},
        {"answers": "stand"},
        {"answers": [{"test": "stand"}]},
        {"answers": ["stand"]},
        {"answers": [{"test": "stand", "value": 12, "side": "r", "more": 1}]},
        {"motions": [{"what": "pelvis-drop"}]},
        {"motions": [{"what": "pelvis-drop", "task": "walk", "side": "r", "values": ["a"]}]},
    ],
)
def test_a_screen_edited_into_nonsense_is_refused(change):
    with pytest.raises(CoxaError):
        screen_from_dict({**screen_to_dict(WHOLE), **change})
    with pytest.raises(CoxaError):
        screen_from_dict({})


def test_tests_are_left_out_under_holds_that_cover_their_movement():
    everyone = {offer.test.id: offer for offer in offer_tests(())}
    assert all(offer.open and not offer.support for offer in everyone.values())
    leg = {offer.test.id for offer in offer_tests({"acute-leg-pain"}) if not offer.open}
    assert leg == {"hinge", "straight-leg-raise"}
    hip = {offer.test.id for offer in offer_tests({"artificial-hip"}) if not offer.open}
    assert hip == {"rotation-in", "rotation-out", "side-plank", "thomas-level", "thomas"}
    assert not any(offer.open for offer in offer_tests({"recent-surgery"}))
    unsteady = {offer.test.id: offer for offer in offer_tests({"unsteady"})}
    assert unsteady["stand"].open
    assert [hold.id for hold in unsteady["stand"].support] == ["unsteady"]


def test_no_hold_is_overlooked():
    safety = read_safety()
    for hold in safety.holds:
        for offer in offer_tests({hold.id}):
            covered = hold.covers(offer.test.movement)
            assert (hold in (*offer.left_out, *offer.support)) >= covered
