"""Exercises beside electromyography: the table is whole, and ranks are ranks."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.stats import spearmanr

import coxa
from coxa.anatomy.exercises import (
    mean_emg,
    read_exercise_emg,
    read_exercise_forces,
    read_exercises,
    statistic_of,
)
from coxa.cli.pictures.order import order_picture
from coxa.cli.pictures.page import style
from coxa.evidence.exercise_order import (
    COUNT,
    MAXIMUS,
    MEDIUS,
    Order,
    leg_of,
    perform_all,
    put_in_order,
    represented,
)
from coxa.movement.library import find_movement


@pytest.fixture(scope="module")
def man():
    return coxa.load_model("coxa", subject=coxa.Subject(75.0, 1.75))


def test_exercises_are_movements_within_their_limits(man):
    for exercise in read_exercises():
        if not exercise.movement:
            assert exercise.note, f"{exercise.exercise}: why is it left out?"
            continue
        movement = find_movement(exercise.movement)
        movement.values(man, exercise.parameters)  # raises for what cannot be
        assert leg_of(exercise) == "r" or movement.sided
        assert set(exercise.cuffs) <= {body.name for body in man.bodies}


def test_figures_are_of_exercises_and_exercises_have_figures():
    done = [e.exercise for e in read_exercises()]
    assert len(set(done)) == len(done)
    assert {row.exercise for row in read_exercise_emg()} == set(done)
    for exercise in done:
        assert statistic_of(exercise) in ("mean", "peak")


def test_enough_exercises_are_compared():
    names = {e.exercise for e in represented()}
    for muscle in (MEDIUS, MAXIMUS):
        assert len(names & set(mean_emg(muscle))) >= COUNT  # as asked


def test_assumed_are_loads(man):
    for exercise in read_exercises():
        if exercise.assumed:
            assert "load_kg" in exercise.parameters or exercise.cuffs


def test_forces_are_ranges_of_movements_with_a_load():
    for row in read_exercise_forces():
        assert 0.0 < row.low_n < row.high_n
        parameters = {p.name for p in find_movement(row.movement).parameters}
        assert not row.load or row.load in parameters


def order(ours, emg):
    names = tuple("abcdefgh"[: len(emg)])
    return Order(MEDIUS, names, np.array(ours, float), np.array(emg, float))


def test_correlation_is_scipy_s_with_ties():
    rng = np.random.default_rng(3)
    ours = rng.integers(0, 5, (8, 3)).astype(float)
    emg = rng.integers(0, 5, 8).astype(float)
    found = order(ours, emg)
    expected = [spearmanr(x, emg).statistic for x in ours.T]
    # The same formula: rounding alone.
    assert found.by_answer == pytest.approx(expected, abs=1e-12)
    assert found.spearman == pytest.approx(expected[0], abs=1e-12)


def test_band_holds_the_correlation_and_repeats():
    rng = np.random.default_rng(4)
    emg = np.arange(8.0)
    found = order((emg + rng.normal(0.0, 2.0, 8))[:, None], emg)
    low, high = found.band
    assert low < found.spearman < high
    assert found.band == (low, high)


def test_perfect_order_has_no_outlier_before_a_swapped_pair():
    emg = np.arange(8.0)
    assert order(emg[:, None] ** 3, emg).spearman == 1.0
    swapped = emg.copy()
    swapped[[1, 6]] = swapped[[6, 1]]
    assert set(order(swapped[:, None], emg).outliers(2)) == {1, 6}


def test_share_of_assumed_loads_leaves_others_alone(man):
    two = [e for e in represented() if e.exercise in ("hip thrust, loaded", "single-leg stand")]
    whole, half = (perform_all(man, two, band=False, share=s) for s in (1.0, 0.5))
    thrust = [x["hip thrust, loaded"].belly(MAXIMUS).mean_activation.value for x in (whole, half)]
    stand = [x["single-leg stand"].belly(MEDIUS).mean_activation.value for x in (whole, half)]
    assert thrust[1] < 0.9 * thrust[0]
    assert stand[0] == stand[1]
    assert put_in_order(whole, MAXIMUS).exercises == ("hip thrust, loaded",)


def test_picture_names_the_worst():
    pytest.importorskip("matplotlib")
    emg = np.array([10.0, 20.0, 30.0, 40.0, 90.0])
    ours = np.column_stack([emg, emg - 5.0, emg + 5.0])
    with style():
        page = order_picture([order(ours, emg), order(ours[::-1], emg)])
    assert len(page.panels) == 2
    texts = {t.get_text() for t in page.panels[1].texts}
    assert texts == set("12345")
    caption = " ".join(t.get_text() for t in page.figure.texts)
    assert all(f" {name}" in caption for name in "abcde")
