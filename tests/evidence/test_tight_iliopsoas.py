"""Tight hip flexors: the test that finds them, the fit, and what the posture makes of them."""

from __future__ import annotations

import numpy as np
import pytest

from coxa.errors import CoxaError
from coxa.evidence.tight_iliopsoas import (
    LOST_DEG,
    correlation,
    fitted_share,
    measure,
    r_interval,
    stand,
    tightened,
)
from coxa.model.bodies import G
from coxa.model.subject import Subject
from coxa.prediction import start_in
from coxa.study.extension import LEG, MODIFIED_THOMAS, PUSHED, ExtensionTest
from coxa.study.inputs import load_model


@pytest.fixture(scope="module")
def man():
    return load_model("coxa", subject=Subject(75.0, 1.75))


@pytest.fixture(scope="module")
def start(man):
    return start_in(man, "quiet-stand")


def test_where_the_test_ends_tissue_answers_what_presses(man):
    for test in (MODIFIED_THOMAS, PUSHED):
        end = np.array([-test.extension_deg(man)])
        # The root is found to a thousandth of a degree, at some 2 N m a degree.
        assert test.resisted(man, end)[0] == pytest.approx(test.pressed(man, end)[0], abs=0.01)
        assert test.extension_deg(man, "l") == pytest.approx(-end[0], abs=2e-3)


def test_the_straight_leg_presses_with_its_weight_at_its_mass_centre(man):
    lying = ExtensionTest("straight", knee_deg=0.0)
    leg = [b for b in man.bodies if b.name in {f"{name}_r" for name in LEG}]
    q = man.default_pose[None]
    hip = man.positions(q, "femur_r")[0, 1]
    lever = sum(b.mass * (hip - man.positions(q, b.name, b.mass_center)[0, 1]) for b in leg)
    assert lying.pressed(man, np.array([0.0]))[0] == pytest.approx(G * lever, rel=1e-12)
    assert 13.0 < sum(b.mass for b in leg) < 16.0  # kg: a fifth of the man


def test_the_fitted_fibre_takes_what_it_was_fitted_to(man):
    share = fitted_share(man, MODIFIED_THOMAS)
    lost = MODIFIED_THOMAS.extension_deg(man) - MODIFIED_THOMAS.extension_deg(tightened(man, share))
    assert lost == pytest.approx(LOST_DEG, abs=0.02)  # 1e-4 of the length: 0.01 deg
    assert 0.6 < share < 0.95


def test_a_hip_that_stops_nowhere_is_told(man):
    with pytest.raises(CoxaError, match="stops nowhere between -60 and 60 deg"):
        ExtensionTest("a lorry", 0.0, torque_nm=1e4).extension_deg(man)


def test_tightness_hardly_tips_and_a_contracture_tips_from_the_standing_angle(man, start):
    healthy = stand(man, start)
    tight = stand(tightened(man, 0.8), start)
    assert abs(tight.tilt_deg - healthy.tilt_deg) < 1.0
    assert tight.compression_n > healthy.compression_n + 50.0
    before, beyond = (
        stand(man, start, stop) for stop in (healthy.hip_deg - 1.0, healthy.hip_deg + 10.0)
    )
    assert before.tilt_deg == pytest.approx(healthy.tilt_deg, abs=0.05)  # the bottom is flat
    assert beyond.hip_deg == pytest.approx(healthy.hip_deg + 10.0, abs=0.01)
    assert beyond.tilt_deg > healthy.tilt_deg + 5.0
    assert beyond.lordosis_deg > healthy.lordosis_deg + 1.0


def test_correlations():
    assert correlation(0.0) == 0.0
    assert correlation(6.1) == pytest.approx(-8.0 / np.hypot(8.0, 5.0))
    low, high = r_interval(0.0, 28)
    assert high == -low == pytest.approx(np.tanh(1.96 / 5.0))


def test_the_row_is_reached():
    row = measure(None)
    assert row.verdict == "reached"
    assert sum(m.reached is not None for m in row.measures) >= 6
