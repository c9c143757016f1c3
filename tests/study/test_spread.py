"""Bands over uncertain choices, bellies as sums, and what a walk's joints carry."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from coxa.cli.walking import solve_walk
from coxa.model.leg import leg_swing, two_link_leg
from coxa.model.subject import Subject
from coxa.movement.motion import Motion
from coxa.muscles.recruitment import recruit
from coxa.study.bellies import belly_forces, belly_peaks, takeovers
from coxa.study.carried import body_weight, carried, is_mirrored, percent_of_cycle
from coxa.study.settings import Settings
from coxa.study.solve import solve


@pytest.fixture(scope="module")
def walk():
    return solve_walk(Subject(75.0, 1.75, "male", 25.0), 1.1, ())


@pytest.fixture(scope="module")
def weak(walk):
    medius = walk.model.bellies["gluteus_medius_r"]
    return walk.with_strength(dict.fromkeys(medius, 0.5))


def test_the_first_answer_is_the_studys_own(walk):
    s = walk.spread
    assert len(s.peak_force) == 1 + len(s.variations)
    np.testing.assert_array_equal(s.peak_force[0], walk.force.max(axis=0))
    own = np.stack([r.magnitude for r in walk.reactions], axis=1)
    np.testing.assert_array_equal(s.contact[0], own)
    low, high = s.contact_band
    assert (low <= own).all()
    assert (own <= high).all()


def test_an_answer_is_what_a_study_with_that_choice_gives(walk):
    k = 1 + walk.spread.variations.index("power of activation 3")
    cubed = recruit(walk.problem, exponent=3.0)
    strongest = walk.capacity.active_force
    # both runs stop at the solver's tolerance, 1e-8 of an activation, times up to 1e4 N
    np.testing.assert_allclose(
        walk.spread.peak_force[k], (cubed.activations * strongest).max(axis=0), atol=1e-3
    )


def test_weaker_muscles_are_those_of_a_weaker_study(walk):
    k = 1 + walk.spread.variations.index("muscles 15 % weaker")
    weaker = walk.with_strength(dict.fromkeys(walk.model.muscle_names, 0.85))
    # both runs stop at the solver's tolerance, 1e-8 of an activation, times up to 1e4 N
    np.testing.assert_allclose(walk.spread.peak_force[k], weaker.force.max(axis=0), atol=1e-3)


def test_strength_lost_twice_is_lost_twice(walk, weak):
    twice = weak.with_strength(dict.fromkeys(walk.model.muscle_names, 0.85))
    medius = walk.model.bellies["gluteus_medius_r"]
    at_once = walk.with_strength(
        {name: 0.425 if name in medius else 0.85 for name in walk.model.muscle_names}
    )
    # both runs stop at the solver's tolerance, 1e-8 of an activation, times up to 1e4 N
    np.testing.assert_allclose(twice.force, at_once.force, atol=1e-3)
    k = 1 + weak.spread.variations.index("muscles 15 % weaker")
    np.testing.assert_allclose(weak.spread.peak_force[k], at_once.force.max(axis=0), atol=1e-3)


def test_the_band_of_a_belly_is_narrower_than_the_sum_of_its_elements(walk):
    names = list(walk.model.bellies)
    b = names.index("gluteus_minimus_r")
    columns = [walk.model.muscle_names.index(e) for e in walk.model.bellies[names[b]]]
    ends = walk.spread.peak_force[:, columns]
    assert walk.spread.peak_belly[:, b].max() < ends.max(axis=0).sum()
    np.testing.assert_allclose(
        belly_forces(walk.model, walk.force)[:, b], walk.force[:, columns].sum(axis=1)
    )


def test_bellies_are_listed_by_their_peaks(walk):
    rows = belly_peaks(walk)
    assert len(rows) == len(walk.model.bellies)
    assert all(a.force_n >= b.force_n for a, b in pairwise(rows))
    for row in rows:
        low, high = row.band_n
        assert low <= row.force_n <= high
        # eccentric and stretched muscles hold more than the isometric maximum, never twice that
        assert 0.0 <= row.share < 2.0


def test_contact_peaks_are_those_of_both_halves_of_stance(walk):
    rows = {(row.what, row.side): row.force_n for row in carried(walk)}
    hip = next(r for r in walk.reactions if r.request.joint == "hip_r").magnitude
    first, second = rows["hip, first peak", "r"], rows["hip, second peak", "r"]
    assert max(first, second) == pytest.approx(hip.max(), rel=0.02)  # of another stride
    assert rows["hip, mean of both", "r"] == pytest.approx(0.5 * (first + second))
    # left and right differ by where frames fall in the stride
    assert rows["hip, first peak", "l"] == pytest.approx(first, rel=0.02)


def test_a_band_names_the_choices_that_make_its_ends(walk):
    names = ["", *walk.spread.variations]
    k = [r.request.joint for r in walk.reactions].index("walker_knee_l")
    peaks = walk.spread.contact[:, :, k].max(axis=1)
    row = next(r for r in carried(walk) if (r.what, r.side) == ("knee", "l"))
    assert row.band_n == tuple(peaks[names.index(name)] for name in row.by)
    assert row.band_n == (peaks.min(), peaks.max())


def test_a_choice_that_leaves_moments_unmet_is_named(walk):
    feeble = walk.with_strength(dict.fromkeys(walk.model.muscle_names, 0.3))
    assert "muscles 15 % weaker" in feeble.spread.unmet
    assert "unmet with" in feeble.summary()["uncertainty"]


def test_the_disc_is_pressed_by_a_part_of_the_contact(walk):
    s = walk.spread
    k = [r.request.joint for r in walk.reactions].index("L5_S1")
    assert (np.abs(s.compression) <= s.contact[:, :, k] + 1e-9).all()
    # upright, the force runs along the spine: cos 35 degrees at least where it is largest
    frame = int(s.contact[0, :, k].argmax())
    assert s.compression[0, frame] > 0.8 * s.contact[0, frame, k]


def test_a_cycle_begins_at_a_heel_strike(walk):
    strikes = walk.events.times("r", "heel_strike")
    assert percent_of_cycle(walk, "r", strikes[0]) == pytest.approx(0.0, abs=1e-9)
    half = 0.5 * (strikes[0] + strikes[1])
    assert percent_of_cycle(walk, "r", half) == pytest.approx(50.0)


def test_neighbours_take_over_from_a_weak_belly(walk, weak):
    rows = takeovers(walk, weak)
    loser = min(rows, key=lambda row: row.change_n)
    assert (loser.belly, loser.side) == ("gluteus_medius", "r")
    took = {row.belly for row in rows if row.side == "r" and row.change_n > 1.0}
    assert {"gluteus_minimus", "tensor_fasciae_latae"} <= took
    assert is_mirrored(walk)
    assert not is_mirrored(weak)


def test_muscles_pull_on_the_iliotibial_band(walk):
    names = [band.name for band in walk.model.bands]
    for k in range(len(names)):
        own = walk.ligaments.tension[:, k].max()
        assert walk.spread.peak_tension[0, k] > own
    told = walk.summary()["iliotibial_bands"]
    assert [row["side"] for row in told] == ["r", "l"]
    assert told[0]["force_n"] == pytest.approx(walk.spread.peak_tension[0, 0])


def test_a_model_without_bellies_has_none():
    leg = two_link_leg()
    time, angles = leg_swing(41)
    study = solve(leg, Motion(time, leg.coordinate_names, angles))
    assert belly_peaks(study) == []
    assert study.spread.compression is None
    assert study.spread.peak_tension.shape[1] == 0
    told = study.summary()
    assert (told["bellies"], told["iliotibial_bands"]) == ([], [])
    assert {row["what"] for row in told["carried"]} == {"hip", "knee"}
    bare = replace(study, settings=Settings(parity=True))
    assert bare.spread is None
    assert all("force_low_n" not in row for row in bare.summary()["carried"])
    assert body_weight(study) > 0.0
