"""What an exercise asks of bellies: averages of elements, extremes of answers, loads sought."""

from __future__ import annotations

import math

import numpy as np
import pytest

import coxa
from coxa.errors import CoxaError
from coxa.model.conditions import CarriedLoad, Weakness
from coxa.study.bellies import belly_peaks
from coxa.study.carried import carried
from coxa.study.exercise import belly_activation, exercise_load, load_asking
from coxa.study.exercise_load import Ranged, gluteal_index


@pytest.fixture(scope="module")
def man():
    return coxa.load_model("coxa", subject=coxa.Subject(75.0, 1.75))


@pytest.fixture(scope="module")
def stand(man):
    return exercise_load(man, "single-leg-stand")


def test_numbers_are_those_of_the_study_and_its_spread(man, stand):
    study = coxa.solve_movement("single-leg-stand", man)
    assert stand.variations == study.spread.variations
    peaks = {(p.belly, p.side): p for p in belly_peaks(study)}
    for one in stand.bellies:
        peak = peaks[one.belly, one.side]
        # The same sums in another order: rounding alone.
        assert one.peak_force_n.value == pytest.approx(peak.force_n, rel=1e-9)
        assert (one.peak_force_n.low, one.peak_force_n.high) == pytest.approx(peak.band_n, rel=1e-9)
    rows = {(r.what, r.side): r for r in carried(study)}
    weight = man.mass * 9.80665
    hip = rows["hip", "r"]
    assert 0.01 * weight * stand.hip_contact_bw["r"].value == pytest.approx(hip.force_n, rel=1e-6)
    lumbar = rows["L5/S1, compression", None]
    assert stand.lumbar_n.low == pytest.approx(lumbar.band_n[0], rel=1e-6)


def test_posture_that_is_held_has_its_peak_for_a_mean(stand):
    assert stand.seconds == 0.0
    for one in stand.bellies:
        assert one.mean_activation.answers == one.peak_activation.answers
        assert one.mean_force_n.low <= one.mean_force_n.value <= one.mean_force_n.high


def test_belly_is_activated_as_its_elements_are_by_volume(man):
    elements = man.bellies["gluteus_medius_r"]
    columns = [man.muscle_names.index(e) for e in elements]
    activations = np.zeros((1, len(man.muscles)))
    activations[0, columns] = 0.4
    # Equal activations have themselves for a mean, whatever the weights; 4 ulp of rounding.
    assert belly_activation(man, activations, elements) == pytest.approx(0.4, rel=1e-15)
    activations[0, columns[1:]] = 0.0
    volume = [man.muscles[c].volume for c in columns]
    share = volume[0] / sum(volume)
    assert belly_activation(man, activations, elements) == pytest.approx(0.4 * share)


def test_other_side_does_the_same(man, stand):
    left = exercise_load(man, "single-leg-stand", "l", band=False)
    mine, other = (x.belly("gluteus_medius").mean_activation.value for x in (stand, left))
    assert other == pytest.approx(mine, abs=1e-4)  # the solver's tolerance
    assert stand.belly("gluteus_medius", "l").mean_activation.value < 0.1 * mine


def test_index_is_selkowitz_s():
    """His clam: medius 26.7, upper maximus 43.6, tensor 11.4 % (from memory) give 115."""
    assert gluteal_index(0.267, 0.436, 0.114) == pytest.approx(115.0, abs=1.0)  # three digits each
    assert gluteal_index(0.5, 0.5, 0.0) is None


def test_load_carried_raises_what_is_asked_but_not_the_person_s_weight(man, stand):
    laden = exercise_load(
        man, "single-leg-stand", conditions=[CarriedLoad("torso", 10.0)], band=False
    )
    assert laden.mass_kg == man.mass
    assert laden.hip_contact_bw["r"].value > 1.1 * stand.hip_contact_bw["r"].value


def test_weakness_is_told_by_what_is_unmet(man):
    weak = exercise_load(
        man,
        "single-leg-stand",
        conditions=[Weakness(("glmed", "glmin", "tfl", "glmax"), 0.05)],
        band=False,
    )
    assert weak.unmet_nm["hip_adduction_r"] > 10.0


def test_load_is_found_where_the_force_is(man):
    values = {kg: _thrust(man, kg) for kg in (5.0, 15.0)}
    wanted = 0.5 * (values[5.0] + values[15.0])
    found = load_asking(man, "hip-thrust", "gluteus_maximus", wanted)
    assert 5.0 < found < 15.0
    # Sought to 0.1 kg, and force rises by less than 20 N/kg here.
    assert _thrust(man, found) == pytest.approx(wanted, abs=2.0)


def _thrust(man, kg):
    load = exercise_load(man, "hip-thrust", band=False, load_kg=kg)
    return load.belly("gluteus_maximus").peak_force_n.value


def test_load_that_none_can_be_is_none(man):
    assert load_asking(man, "hip-thrust", "gluteus_maximus", 1.0) is None
    assert load_asking(man, "hip-thrust", "gluteus_maximus", math.inf) is None


def test_what_is_not_there_is_answered_with_what_is(man, stand):
    with pytest.raises(CoxaError, match="gluteus_medius"):
        stand.belly("gluteus_medus")
    with pytest.raises(CoxaError, match="no 'load_kg'"):
        load_asking(man, "clamshell", "gluteus_medius", 100.0)


def test_range_is_of_its_answers():
    x = Ranged((2.0, 1.0, 4.0))
    assert (x.value, x.low, x.high) == (2.0, 1.0, 4.0)
    assert x.over(2.0).answers == (1.0, 0.5, 2.0)
