"""A loop at knees, ankles, forefeet: its pull, its line of action, and what muscles hold."""

from __future__ import annotations

import numpy as np
import pytest

from coxa.evidence.band_place import MAXIMUS, PLACES, TENSOR, measure, turning_arms, walk
from coxa.model.bands import band_geometry
from coxa.model.conditions import ResistanceBand, apply
from coxa.model.subject import Subject
from coxa.movement.library import perform
from coxa.study.inputs import load_model


@pytest.fixture(scope="module")
def man():
    return load_model("coxa", subject=Subject(75.0, 1.75))


@pytest.fixture(scope="module")
def done(man):
    return perform("side-shuffle-knee", man)


@pytest.fixture(scope="module")
def walked(man, done):
    return {place: walk(man, done, place) for place in PLACES}


def test_every_place_has_the_same_movement_in_the_library(man, done):
    for place in PLACES[1:]:
        other = perform(f"side-shuffle-{place}", man)
        assert np.array_equal(other.motion.values, done.motion.values)


def test_abduction_held_grows_with_the_lever(walked):
    for side in ("r", "l"):
        for of in (np.max, np.mean):
            held = [of(walked[place].demand[side]) for place in PLACES]
            assert (np.diff(held) > 0.01).all()  # N m/kg


def test_the_moving_leg_holds_the_loop_in_proportion_to_its_pull(man, done, walked):
    """In the air nothing else bears on the leg: what the loop adds is its pull times its arm."""
    once, twice, thrice = walked["ankle"], *(walk(man, done, "ankle", k) for k in (2.0, 3.0))
    # A spring without a toe.
    assert twice.pull == pytest.approx(2.0 * once.pull, rel=1e-9)
    air = once.in_air["r"] & twice.in_air["r"] & thrice.in_air["r"]
    assert air.sum() > 20
    first = (twice.demand["r"] - once.demand["r"])[air]
    second = (thrice.demand["r"] - twice.demand["r"])[air]
    assert first == pytest.approx(second, abs=1e-6)
    assert first.mean() > 0.02  # N m/kg


def test_the_moving_limb_favours_the_gluteus_at_the_forefoot(walked):
    for side in ("r", "l"):
        assert walked["forefoot"].ratio(side) < walked["ankle"].ratio(side)
        assert walked["forefoot"].ratio(side) < walked["knee"].ratio(side)
        assert walked["forefoot"].moving(MAXIMUS, side) > walked["ankle"].moving(MAXIMUS, side)
        assert walked["ankle"].moving(TENSOR, side) > 0.0


def test_turning_arms_are_the_slopes_of_the_loops_length(man, done):
    q, h = done.motion.values[0], 1e-6
    c = man.coordinate_index("hip_rotation_r")
    for place, arm in turning_arms(man, q).items():
        worn = apply(man, ResistanceBand(place, 100.0, 0.15))
        both = np.stack([q, q])
        both[:, c] += [h, -h]
        length = band_geometry(worn, worn.bands[-1:], both).length[:, 0]
        # Central differences: h^2 and rounding over h.
        assert arm == pytest.approx(-(length[0] - length[1]) / (2.0 * h), abs=1e-7)


def test_the_forefoot_turns_inward_on_straight_legs_and_less_outward_than_the_ankle_on_bent_ones(
    man, done
):
    straight = turning_arms(man, perform("quiet-stand", man).motion.values[0])
    bent = turning_arms(man, done.motion.values[0])
    assert straight["forefoot"] > 0.1 > 0.03 > abs(straight["ankle"])  # m
    assert bent["ankle"] < bent["forefoot"] < 0.0
    for arms in (straight, bent):
        assert abs(arms["knee"]) < 0.001


def test_the_row_misses_what_its_note_explains_and_nothing_else():
    row = measure(None)
    missed = [m.what for m in row.measures if m.reached is False]
    assert missed
    assert all(what.endswith("the same over all of it, both limbs") for what in missed)
