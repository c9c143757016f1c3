"""Lifts: what the recorders' own model says, and what ours carries."""

from __future__ import annotations

import numpy as np
import pytest

from coxa.errors import CoxaError
from coxa.evidence import lift_given_model, lift_own_model, trunk_maxima
from coxa.evidence.lifts import LIFTS, held_still, in_hands, read_lift
from coxa.loads.inverse_dynamics import inverse_dynamics
from coxa.model.assemble import assemble
from coxa.model.levels import free_levels
from coxa.model.pruning import prune


@pytest.fixture(scope="module")
def lifts(shared):
    return [read_lift(shared(f"trials/{name}")) for name in LIFTS]


@pytest.fixture(scope="module")
def whole():
    return assemble()


def test_box_is_taken_up_and_its_weight_reaches_the_pelvis(lifts):
    for lift in lifts:
        assert lift.box.min() < 0.1  # N: their 799.24 against 799.2
        assert lift.box.max() == pytest.approx(58.9, abs=0.1)  # as the trials' table says
        still = held_still(lift.model, lift.time, lift.q)
        loads = inverse_dynamics(
            lift.model, still, in_hands(lift.model, lift.time, lift.q, lift.box)
        )
        up = loads.moments[:, lift.model.coordinate_index("pelvis_ty")]
        assert up == pytest.approx(lift.moment("pelvis_ty"), abs=0.1)  # printed to 0.001 N


def test_given_model_reaches_the_published_moments(shared):
    row = lift_given_model.measure(shared("trials"))
    assert row.verdict == "reached"


def test_rows_say_so_without_trials():
    for module in (lift_given_model, lift_own_model):
        row = module.measure(None)
        assert row.verdict == "not measured"
        assert "not here" in row.note


def test_our_model_carries_about_what_a_lever_would(lifts):
    for lift in lifts:
        carried = lift_own_model.carry(lift)
        assert (np.abs(carried.ratio - 1.0) <= 0.25).all()  # as asked
        # Untied, muscles do not pull harder at L5/S1 than it is loaded.
        peak = int(carried.moment.argmax())
        muscles = sum(by[peak] for by in carried.by_group.values())
        assert 0.85 * carried.moment[peak] < muscles <= carried.moment[peak]


def test_bones_stand_as_recorded(lifts):
    lift = lifts[0]
    model = lift_own_model.lifter(lift)
    q = lift_own_model.postures(model, lift)
    ours = model.body_poses(q)[0][:, model.flat.bodies.index("torso")]
    theirs = lift.model.body_poses(lift.q)[0][:, lift.model.flat.bodies.index("torso")]
    lean = [np.degrees(np.arcsin(R[:, 0, 1])) for R in (ours, theirs)]
    # Turns about moving axes, summed by direction.
    assert np.abs(lean[0] - lean[1]).max() < 3.0


def test_what_is_left_of_a_model_moves_as_before(whole):
    trunk = prune(whole, ("hip_r", "hip_l"))
    assert {"pelvis", "lumbar5", "torso", "hand_r"} < {b.name for b in trunk.bodies}
    assert not any(b.name.startswith(("femur", "tibia")) for b in trunk.bodies)
    q = np.array([whole.default_pose])
    q[0, whole.coordinate_index("lumbar_extension")] = -0.4
    q = whole.complete(q)
    kept = q[:, [whole.coordinate_index(name) for name in trunk.coordinate_names]]
    time = np.zeros(1)
    before = inverse_dynamics(whole, held_still(whole, time, q))
    after = inverse_dynamics(trunk, held_still(trunk, time, kept))
    for name in ("lumbar_extension", "T12_L1_FE", "arm_flex_r"):
        same = before.moments[0, whole.coordinate_index(name)]
        assert after.moments[0, trunk.coordinate_index(name)] == pytest.approx(same, abs=1e-9)
    shared_names = [name for name in trunk.muscle_names if not name.startswith("Ps_")]
    rows = [whole.muscle_names.index(name) for name in shared_names]
    cut = [trunk.muscle_names.index(name) for name in shared_names]
    assert trunk.muscle_lengths(kept)[:, cut] == pytest.approx(whole.muscle_lengths(q)[:, rows])


def test_a_joint_that_is_not_there_cannot_be_cut(whole):
    with pytest.raises(CoxaError, match=r"no joint 'hip_rr'.*hip_r"):
        prune(whole, ("hip_rr",))


def test_free_levels_keep_the_sum_of_moments(whole):
    trunk = prune(whole, ("hip_r", "hip_l"))
    free = free_levels(trunk, 3.0)
    q = np.tile(trunk.default_pose, (1, 1))
    q[0, trunk.coordinate_index("lumbar_extension")] = -0.5
    q = trunk.complete(q)
    tied = inverse_dynamics(trunk, held_still(trunk, np.zeros(1), q))
    each = inverse_dynamics(free, held_still(free, np.zeros(1), q)).independent_moments(free, q)
    whole_moment = tied.independent_moments(trunk, q)[0, trunk.coordinate_index("lumbar_extension")]
    shares = {c.dependent: c.function.slope for c in trunk.couplers}
    summed = each[0, free.coordinate_index("lumbar_extension")] + sum(
        share * each[0, free.coordinate_index(name)]
        for name, share in shares.items()
        if name.endswith("_FE")
    )
    assert summed == pytest.approx(whole_moment, abs=1e-9)  # one balance, written twice
    assert len(free.actuators) == len(trunk.actuators) + 18


def test_a_push_at_the_shoulders_loads_the_lowest_level_most(whole):
    # The generalised force averages the levels' levers; L5/S1 has the longest.
    plain = trunk_maxima.maximum_moment(
        whole, "lumbar_extension", 1, whole.default_pose[None], balanced=trunk_maxima.TRUNK[1:]
    )
    assert trunk_maxima.strength(whole, "lumbar_extension", 1)[0] > plain[0]
