"""A pillow between the knees: the thigh it lays level, and the hip it leads out."""

from __future__ import annotations

from itertools import pairwise

import pytest

from coxa.errors import CoxaError
from coxa.programme.pillow import DROPPED_DEG, HEIGHT_M, _sized, lying, pillow

SHOULDER_M, PELVIS_M = 0.45, 0.33
"""Nearly the built-in body's own."""


@pytest.fixture(scope="module")
def usual():
    return pillow(SHOULDER_M, PELVIS_M)


@pytest.fixture(scope="module")
def body():
    return _sized(SHOULDER_M, PELVIS_M, HEIGHT_M)


def test_the_pillow_it_names_lays_the_thigh_level(usual, body):
    assert usual.thickness_m == usual.level_m
    assert usual.with_pillow.drop_m == pytest.approx(0.0, abs=2e-4)  # where the search ends
    assert lying(body, usual.level_m) == usual.with_pillow
    assert usual.low_m < usual.level_m < usual.high_m


def test_thicker_pillows_lead_out_and_ease(body):
    laid = [lying(body), *(lying(body, m) for m in (0.04, 0.08, 0.12, 0.16, 0.20))]
    for thinner, thicker in pairwise(laid):
        assert thicker.adduction_deg < thinner.adduction_deg
        assert thicker.piriformis_mm < thinner.piriformis_mm
        assert thicker.drop_m < thinner.drop_m


def test_what_it_does_is_what_others_computed(usual):
    """Rows of the article: about 5 mm shorter; a dropped knee lengthens it the most."""
    assert usual.eased_mm == pytest.approx(5.0, abs=2.0)  # other bodies, other pillows
    assert usual.dropped.piriformis_mm > usual.without.piriformis_mm > 0.0
    assert usual.dropped.adduction_deg == pytest.approx(DROPPED_DEG["hip_adduction_r"])
    assert usual.dropped.drop_m is None


def test_wider_hips_need_more_and_a_wide_shoulder_changes_less(usual):
    wide = pillow(SHOULDER_M, PELVIS_M + 0.05)
    assert wide.level_m > usual.level_m + 0.02
    assert wide.without.adduction_deg > usual.without.adduction_deg
    assert 0.0 < wide.middle_m < wide.level_m
    broad = pillow(SHOULDER_M + 0.05, PELVIS_M)
    assert abs(broad.level_m - usual.level_m) < 0.02


def test_a_thickness_of_one_s_own_is_told(usual):
    own = pillow(SHOULDER_M, PELVIS_M, 0.04)
    assert (own.thickness_m, own.level_m) == (0.04, usual.level_m)
    assert usual.without.drop_m > own.with_pillow.drop_m > 0.0
    assert "With 4 cm" in own.text
    # What is told is rounded to whole centimetres, degrees and millimetres.
    assert f"{100 * own.level_m:.0f} cm, pressed, lays the upper thigh level" in own.text


def test_where_no_pillow_is_needed_none_is_sold():
    slim = pillow(0.30, 0.26, height_m=2.3)
    assert (slim.level_m, slim.low_m, slim.high_m, slim.thickness_m) == (None,) * 4
    assert slim.with_pillow == slim.without
    assert slim.eased_mm == 0.0
    assert "as good as level" in slim.text


def test_the_same_measures_give_the_same_answer(usual):
    assert pillow(SHOULDER_M, PELVIS_M) == usual


@pytest.mark.parametrize(
    ("measures", "says"),
    [
        ((45, 0.33), "shoulder_m is 45. .*45 cm are 0.45 m"),
        ((0.45, 33), "pelvis_m is 33. .*33 cm are 0.33 m"),
        ((0.45, 0.33, 12), "thickness_m is 12. .*12 cm are 0.12 m"),
        ((0.45, 0.33, 0.0), "thickness_m is 0. Give 0.02"),
        ((0.45, 0.33, None, 170), "height_m is 170. .*170 cm are 1.7 m"),
        ((float("nan"), 0.33), "shoulder_m is nan"),
        ((0.45, -0.33), "pelvis_m is -0.33. Give 0.26"),
    ],
)
def test_what_nobody_measures_is_refused(measures, says):
    with pytest.raises(CoxaError, match=says):
        pillow(*measures)
