"""The row of the weak gluteus maximus: the back is linked to the hip by psoas alone."""

from __future__ import annotations

import numpy as np
import pytest

import coxa
from coxa.evidence import weak_maximus_lift as lifting
from coxa.model.conditions import Weakness

MAN = coxa.load_model("coxa", subject=coxa.Subject(75.0, 1.75))


@pytest.fixture(scope="module")
def lift():
    return coxa.solve_movement("lift-stoop", MAN, load_kg=lifting.LOAD_KG)


def test_psoas_alone_crosses_hip_and_lumbar_spine():
    model = MAN.released
    moves = np.abs(model.moment_arms(model.default_pose[None])[0]) > 1e-9  # rounding of metres
    names = np.array(model.coordinate_names)
    hip = np.char.startswith(names, "hip_")
    spine = np.char.startswith(names, "lumbar") | np.char.startswith(names, "L")
    both = moves[:, hip].any(axis=1) & moves[:, spine].any(axis=1)
    found = {name for name, b in zip(model.muscle_names, both, strict=True) if b}
    psoas = {e for side in "rl" for e in model.bellies[f"psoas_major_{side}"]}
    assert found == psoas


def test_without_psoas_the_erector_spinae_do_not_change():
    lift = coxa.solve_movement("lift-stoop", MAN, Weakness(lifting.PSOAS, 0.0), load_kg=15.0)
    assert abs(lifting.weaken(lift, 0.5).worst) < lifting.NOTHING


def test_nothing_changes_with_all_of_the_strength(lift):
    weak = lifting.weaken(lift, 1.0)
    assert abs(weak.worst) < lifting.NOTHING
    for bellies in (lifting.HAMSTRINGS, lifting.MAGNUS, lifting.MAXIMUS):
        # one problem solved twice: the solver's 1e-8 of activations, times some kN
        assert weak.rise(*bellies)[1] == pytest.approx(0.0, abs=1e-3)


def test_what_maximus_gives_up_others_hold(lift):
    """Where moments are met, the sum of all moments about the hip is what it was."""
    weak = lifting.weaken(lift, 0.5)
    assert weak.met.any()
    assert not weak.met.all()  # a deep stoop is more than such hips hold
    c = MAN.coordinate_index("hip_flexion_r")
    arms = lift.geometry.dense_arms()[:, :, c]
    before, after = ((arms * s.force).sum(axis=1)[weak.met] for s in (weak.before, weak.after))
    np.testing.assert_allclose(after, before, atol=0.2)  # N m: 0.1 may be unmet in each
    assert weak.rise(*lifting.MAXIMUS)[1] < -50.0
    assert weak.rise(*lifting.HAMSTRINGS)[1] > 0.0


def test_the_freed_posture_is_compared_with_one_found_the_same_way():
    found = lifting.freed(MAN, 0.5, samples=0)
    assert found.after is not None
    assert found.before.posture is not None
    assert found.after.posture is not None
    assert found.freed == lifting.FREE
    np.testing.assert_allclose(found.held.q, found.before.q)
    # planted feet stay, to what the search asks of them
    assert max(found.before.posture.missed, found.after.posture.missed) < 1e-6
