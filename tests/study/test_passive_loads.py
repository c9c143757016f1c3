"""Capsules, ligaments and bands in a study: what they carry, muscles need not."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from coxa.errors import CoxaError
from coxa.model.bands import Band
from coxa.model.leg import leg_swing, two_link_leg
from coxa.model.passive import Exponential, PassiveMoment
from coxa.model.paths import FixedPoint
from coxa.movement.motion import Motion
from coxa.study.settings import Settings
from coxa.study.solve import solve

BAND = Band(
    "fascia_r",
    (
        FixedPoint("fascia-P1", "ground", (0.03, 1.0, 0.0)),
        FixedPoint("fascia-P2", "tibia_r", (0.035, -0.06, 0.0)),
    ),
    (),
    axial_stiffness=2000.0,
    slack_length=0.45,
)
CAPSULE = PassiveMoment(
    "hip_flexion_r", (Exponential(-2.0, 0.0, {"hip_flexion_r": 1.0}),), holds="capsule"
)


@pytest.fixture(scope="module")
def studies():
    leg = two_link_leg()
    time, angles = leg_swing()
    motion = Motion(time, leg.coordinate_names, angles)
    held = replace(leg, bands=(BAND,), passive=(CAPSULE,))
    bare = replace(motion)
    return solve(leg, bare), solve(held, motion)


def test_muscles_bands_and_capsules_together_carry_the_moment(studies):
    _, held = studies
    arms = held.geometry.dense_arms()
    muscles = np.einsum("nmc,nm->nc", arms, held.force)
    left = held.joint_loads.moments - muscles - held.ligaments.moments
    # 1e-8 N m is what recruitment promises of its equilibrium.
    assert np.abs(left).max() < 1e-8
    assert held.ligaments.tension.max() > 10.0  # the band is taut somewhere: the test can fail


def test_a_band_pulls_on_the_joint_it_spans(studies):
    bare, held = studies
    # The same muscles would leave the difference of the reactions to the band alone.
    from coxa.muscles.reactions import joint_reactions

    places = [r.place for r in held.reactions]
    without = joint_reactions(places, held.joint_loads, held.geometry, held.force)
    hip = [r.request.joint for r in held.reactions].index("hip_r")
    pulled = without[hip].force - held.reactions[hip].force
    size = np.linalg.norm(pulled, axis=1)
    # One straight line: what it adds to the joint is its tension, to rounding of 1e3 N.
    assert np.allclose(size, held.ligaments.tension[:, 0], atol=1e-9)
    assert bare.ligaments is None


def test_ligaments_can_be_switched_off(studies):
    bare, held = studies
    off = solve(held.model, held.motion, settings=Settings(ligaments=False))
    assert off.ligaments is None
    assert np.array_equal(off.force, bare.force)


def test_a_weaker_muscle_leaves_the_ligaments_as_they_are(studies):
    _, held = studies
    weak = held.with_strength({"glmax_r": 0.5})
    arms = weak.geometry.dense_arms()
    muscles = np.einsum("nmc,nm->nc", arms, weak.force)
    left = weak.joint_loads.moments - muscles - weak.ligaments.moments
    assert np.abs(left).max() < 1e-8  # as above


def test_passive_tissue_is_not_counted_twice(studies):
    _, held = studies
    whole = replace(CAPSULE, holds="joint")
    twice = replace(held.model, passive=(whole,))
    with pytest.raises(CoxaError, match="counted twice"):
        solve(twice, held.motion, settings=Settings(passive=True))


def test_the_results_name_what_passive_structures_carry(studies):
    bare, held = studies
    assert held.series("band_tension").columns == ("fascia_r",)
    assert held.series("passive_moment").values.shape == held.joint_loads.moments.shape
    with pytest.raises(CoxaError, match="no series 'band_tension'"):
        bare.series("band_tension")
