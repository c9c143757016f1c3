"""What presses and shears the lumbar discs."""

from __future__ import annotations

import numpy as np
import pytest

import coxa
from coxa.model.bodies import G
from coxa.model.leg import leg_swing, two_link_leg
from coxa.movement.motion import Motion
from coxa.muscles.reactions import joint_reactions
from coxa.study.lumbar import LEVELS, LOWEST, along_disc, compression, find_discs


@pytest.fixture(scope="module")
def study():
    man = coxa.load_model("coxa", subject=coxa.Subject(75.0, 1.75))
    return coxa.solve_movement("hinge", man, load_kg=20.0)


def discs_of(study):
    return find_discs(study.model, study.trajectory.q, study.reactions)


def test_compression_and_shear_are_the_whole_force_of_a_sagittal_movement(study):
    loads = discs_of(study).loads(study.reactions)
    joints = [r.request.joint for r in study.reactions]
    for k, level in enumerate(LEVELS):
        whole = study.reactions[joints.index(level)].magnitude
        # both sides alike: what is left over, to the side, is rounding of some kN
        np.testing.assert_allclose(np.hypot(*loads[:, k].T), whole, rtol=1e-6)


def test_the_lowest_level_is_what_it_was(study):
    axis = along_disc(study.model, study.trajectory.q, study.reactions)
    assert axis is not None
    own = discs_of(study).loads(study.reactions)[:, 0, 0]
    np.testing.assert_array_equal(own, compression(axis, study.reactions))
    np.testing.assert_array_equal(study.spread.discs[0, :, 0, 0], own)
    np.testing.assert_array_equal(study.spread.compression, study.spread.discs[:, :, 0, 0])


def test_a_trunk_bent_forward_would_slide_forward_on_the_sacrum(study):
    loads = discs_of(study).loads(study.reactions)
    deepest = int(study.trajectory.q[:, study.model.coordinate_index("pelvis_tilt")].argmin())
    assert loads[deepest, LEVELS.index(LOWEST), 1] > 0.0


def test_without_muscles_a_level_carries_the_weight_above_it():
    man = coxa.load_model("coxa", subject=coxa.Subject(75.0, 1.75))
    study = coxa.solve_movement("quiet-stand", man)
    places = [r.place for r in study.reactions]
    bare = joint_reactions(places, study.joint_loads, study.geometry, np.zeros_like(study.force))
    loads = find_discs(man, study.trajectory.q, bare).loads(bare)[0]
    hanging = ("pelvis", "femur", "tibia", "patella", "talus", "calcn", "toes")
    for k, level in enumerate(LEVELS):
        below = (*hanging, *(f"lumbar{5 - i}" for i in range(k)))
        above = sum(b.mass for b in man.bodies if not b.name.startswith(below))
        # statics, exact but for rounding
        assert np.hypot(*loads[k]) == pytest.approx(G * above, rel=1e-6), level


def test_a_disc_stays_with_its_vertebra(study):
    """In the axes of the body below, a level turns by its own joint alone, not with the trunk."""
    discs = discs_of(study)
    np.testing.assert_allclose(np.einsum("nki,nki->nk", discs.up, discs.forward), 0.0, atol=1e-12)
    # a hinge with a straight back turns the whole trunk by 0.1 deg, 0.002 rad, while it settles
    np.testing.assert_allclose(discs.up, np.broadcast_to(discs.up[:1], discs.up.shape), atol=2e-3)
    # L5 leans forward on the sacrum of a standing man: its disc is no level plate
    assert 0.1 < discs.up[0, 0, 0] / discs.up[0, 0, 1] < 1.0


def test_a_model_without_a_spine_has_no_discs():
    leg = two_link_leg()
    time, angles = leg_swing(41)
    study = coxa.solve(leg, Motion(time, leg.coordinate_names, angles))
    assert discs_of(study).levels == ()
    assert study.spread is not None
    assert study.spread.compression is None
