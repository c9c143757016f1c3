"""Before and after a condition, its band, and a range of it."""

from __future__ import annotations

import numpy as np
import pytest

from coxa.errors import CoxaError
from coxa.model.conditions import Weakness
from coxa.prediction import band, stand_study, sweep, what_if
from coxa.prediction.band import draw
from coxa.prediction.weights import CostWeights, tabled_weights

WEAK = (Weakness(("glmed", "glmin"), 0.5),)


def test_nothing_changes_without_a_change(man, on_right):
    q, support = on_right
    answer = what_if(man, q, support, (Weakness(("glmed",), 1.0),), samples=4)
    # A share of 1 goes through the specific tension: rounding.
    assert answer.values(answer.held) == pytest.approx(answer.values(answer.before), rel=1e-9)
    assert np.abs(answer.change_band).max() < 1e-6


def test_hip_contact_and_moment_of_a_single_leg_stand(man, on_right):
    q, support = on_right
    answer = what_if(man, q, support, WEAK, samples=0)
    names = [gauge.name for gauge in answer.gauges]
    values = dict(zip(names, answer.values(answer.before), strict=True))
    # In vivo 261 ± 29 %BW (two SD); the moment of the level pelvis, N m/kg.
    assert 203.0 < values["hip contact, right"] < 319.0
    assert 0.75 < values["hip abduction moment, right"] < 1.0


def test_who_is_weak_gives_up_and_others_take_over(man, on_right):
    q, support = on_right
    weak = (Weakness(("glmed", "glmin"), 0.4),)
    rows = what_if(man, q, support, weak, samples=0).takeovers
    change = {row.belly: row.change_n for row in rows if row.side == "r"}
    assert change["gluteus_medius"] < -50.0
    assert change["tensor_fasciae_latae"] > 50.0


def test_band_is_drawn_alike_and_holds_its_study(man, on_right):
    q, support = on_right
    study = stand_study(man, q, support)
    first, second = (band(study, support, samples=12) for _ in range(2))
    assert np.array_equal(first.gauges, second.gauges)
    low, high = first.limits(first.gauges)
    assert (low <= high).all()
    assert high[0] > low[0] + 5.0  # %BW: the exponent alone moves the hip by more
    # One sample in each of S slices of each dimension: what makes it a Latin hypercube.
    assert np.array_equal(np.sort(draw(16) * 16 // 1, axis=0)[:, 0], np.arange(16))


def test_a_band_needs_samples():
    with pytest.raises(CoxaError, match="a band of -1 samples"):
        draw(-1)


def test_sweep_of_a_held_posture_loads_the_weak_less(man, on_right):
    q, support = on_right
    answer = sweep(
        man, q, support, lambda s: (Weakness(("glmed", "glmin"), s),), np.linspace(1.0, 0.2, 5)
    )
    medius = answer.belly_n[:, answer.bellies.index("gluteus_medius_r")]
    assert (np.diff(medius) < 0.0).all()
    assert np.ptp(answer.turned_deg, axis=0) == pytest.approx(0.0)
    # A held posture asks for the same moment, however weak: unmet grows instead.
    assert np.ptp(answer.read[:, -2]) == pytest.approx(0.0, abs=1e-12)
    assert answer.unmet_nm[-1] > 1.0 > answer.unmet_nm[0]


def test_sweep_of_a_freed_posture_leans_more_the_weaker(man, on_right):
    q, support = on_right
    answer = sweep(
        man, q, support, lambda s: (Weakness(("glmed", "glmin"), s),), (1.0, 0.5, 0.3),
        ("pelvis_list", "lumbar_bending"),
    )  # fmt: skip
    assert (np.diff(answer.turned_deg[:, 1]) > 0.0).all()
    assert answer.unmet_nm.max() < 1e-3


def test_weights_are_checked():
    with pytest.raises(CoxaError, match="habit"):
        tabled_weights().times(-1.0)
    with pytest.raises(CoxaError, match="passive_nm"):
        CostWeights(1.0, 0.1, 0.01, 0.0, 0.005, 0.1)
