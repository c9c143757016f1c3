"""The made-up trials hold what they say, and the evidence counts as it says."""

import numpy as np
import pytest

from coxa.evidence import screen_synthetic
from coxa.evidence.screen_home import measure as measure_home
from coxa.evidence.screen_normal_walks import measure as measure_walks
from coxa.evidence.screen_synthetic import Case, judge_trial
from coxa.evidence.screen_trials import (
    VIDEO_DRIFT_DEG,
    VIDEO_OFFSET_DEG,
    man,
    squat_trial,
    stand_trial,
    through_markers,
    through_video,
    walk_trial,
)


@pytest.fixture(scope="module")
def stand():
    return stand_trial({"r": 9.0, "l": 1.0}, {"r": 2.0, "l": 8.0})


def test_a_stand_shows_what_was_asked_of_it(stand):
    # Shifting to the leg takes in frames of less drop at its ends: up to a degree of nine.
    assert stand.truth["pelvis-drop", "r"] == pytest.approx(9.0, abs=1.0)
    assert stand.truth["pelvis-drop", "l"] == pytest.approx(1.0, abs=0.5)
    assert stand.truth["trunk-lean", "r"] == pytest.approx(2.0, abs=0.5)
    assert stand.truth["trunk-lean", "l"] == pytest.approx(8.0, abs=1.0)


def test_a_squat_and_a_walk_change_on_the_side_that_was_asked():
    squat = squat_trial({"r": 10.0, "l": 0.0})
    assert squat.truth["knee-valgus", "r"] > squat.truth["knee-valgus", "l"] + 5.0
    plain, lame = (walk_trial({"r": 0.0, "l": drop}) for drop in (0.0, 8.0))
    assert lame.truth["pelvis-drop", "l"] > plain.truth["pelvis-drop", "l"] + 2.0
    assert lame.truth["trunk-lean", "l"] == pytest.approx(plain.truth["trunk-lean", "l"], abs=1.0)


def test_noise_is_as_large_as_it_says_and_the_same_for_a_seed(stand):
    one, two = (through_video(stand.motion, np.random.default_rng(3)) for _ in range(2))
    assert np.array_equal(one.values, two.values)
    turns = [
        i for i, c in enumerate(man().coordinates) if c.motion == "rotational" and not c.locked
    ]
    off = np.degrees(one.values - stand.motion.values)[:, turns]
    free = off[:, off.std(axis=0) > 0]
    said = np.hypot(VIDEO_OFFSET_DEG, VIDEO_DRIFT_DEG)
    # Some forty offsets: their root mean square is known to a quarter.
    assert np.sqrt((free**2).mean()) == pytest.approx(said, rel=0.25)


def test_markers_find_the_drop_within_the_stated_band(stand):
    seen = through_markers(stand.motion, np.random.default_rng(5))
    cases = [c for c in judge_trial(stand, "markers", seen) if c.id == "stand pelvis-drop"]
    assert len(cases) == 2
    assert all(abs(c.value - c.truth) < c.half for c in cases)
    assert max(cases, key=lambda c: c.truth).status == "noted"


def test_a_case_knows_what_noise_hid_and_what_is_untrue():
    def case(truth, value, status):
        return Case("x", "markers", truth, value, 2.0, 5.0, status)

    assert case(4.0, 6.0, "abstained").hidden
    assert not case(4.0, 4.9, "abstained").hidden
    assert case(4.0, 8.0, "noted").wrong
    assert case(6.0, 2.0, "usual").wrong
    assert not case(4.0, 6.0, "abstained").wrong
    assert not case(8.0, 9.0, "noted").wrong


def test_the_row_says_what_was_asked(monkeypatch):
    monkeypatch.setattr(screen_synthetic, "TRIALS", {"stand": 2, "single-leg-squat": 2, "walk": 2})
    screen_synthetic.judged.cache_clear()
    row = screen_synthetic.measure(None)
    screen_synthetic.judged.cache_clear()
    assert row.verdict == "reached"
    assert sum(m.reached is not None for m in row.measures) == 2
    assert any("holds" in m.value for m in row.measures)


def test_normal_walks_are_counted_and_their_lack_is_said(shared):
    assert measure_walks(None).verdict == "not measured"
    row = measure_walks(shared("trials"))
    assert row.verdict == "reached"
    assert len(row.measures) == 3


def test_answers_whose_noise_hides_the_truth_are_not_judged():
    row = measure_home(None)
    assert row.verdict == "reached"
    told = next(m for m in row.measures if m.what == "tells something")
    some, all_of_them = (int(word) for word in told.value.split(" of "))
    # Abstaining from everything would be no feat.
    assert some > 0.2 * all_of_them
