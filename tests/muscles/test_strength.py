"""Strength: sums of arms and forces by hand, and a measurement that comes back."""

from __future__ import annotations

import json
from math import cos

import numpy as np
import pytest

from coxa.errors import CoxaError
from coxa.model.assemble import assemble
from coxa.model.conditions import Activation, Weakness, apply, from_dict, to_dict
from coxa.model.leg import THIGH, two_link_leg
from coxa.muscles.capacity import capacity
from coxa.muscles.strength import (
    StrengthTest,
    calibrate_strength,
    holding_moments,
    maximum_moment,
    muscle_moments,
)

Q = np.radians([[0.0, 0.0], [30.0, -40.0], [60.0, -80.0]])


def test_the_maximum_is_the_sum_of_who_pulls_that_way():
    leg = two_link_leg()
    length, arms = leg.muscle_lengths(Q), leg.moment_arms(Q)[:, :, 0]
    force = capacity(leg.muscles, length, np.zeros_like(length)).active_force
    for sign in (1, -1):
        expected = [sum(f * r * sign for f, r in zip(*row, strict=True) if f * r * sign > 0)
                    for row in zip(force, arms, strict=True)]  # fmt: skip
        got = maximum_moment(leg, "hip_flexion_r", sign, Q)
        np.testing.assert_allclose(got, expected, rtol=1e-12)


def test_both_directions_part_all_muscles():
    leg = two_link_leg()
    both = maximum_moment(leg, "hip_flexion_r", 1, Q) - maximum_moment(leg, "hip_flexion_r", -1, Q)
    np.testing.assert_allclose(both, muscle_moments(leg, "hip_flexion_r", Q).sum(axis=1), atol=1e-9)


def test_one_muscle_against_its_closed_form():
    """The single-joint extensor: force-length curve times strength times arm."""
    leg = two_link_leg()
    muscle = leg.muscles[1]
    assert muscle.name == "glmax_r"
    # Half the way: the pose in which its fibre has its optimal length, found by bisection.
    low, high = np.radians(-20.0), np.radians(100.0)
    aim = muscle.optimal_fiber_length * cos(muscle.pennation_angle_at_optimal)
    for _ in range(60):
        middle = 0.5 * (low + high)
        longer = leg.muscle_lengths([[middle, 0.0]])[0, 1] - muscle.tendon_slack_length > aim
        low, high = (low, middle) if longer else (middle, high)
    q = [[low, 0.0]]
    arm = leg.moment_arms(q)[0, 1, 0]
    got = maximum_moment(leg, "hip_flexion_r", -1, q, muscles=["glmax_r"])[0]
    # The family's curve passes 1 at the optimal length to its own 1e-2 (De Groote 2016, fit).
    assert got == pytest.approx(-arm * muscle.max_isometric_force, rel=0.02)


def test_balanced_never_exceeds_free_and_balances():
    leg = two_link_leg()
    free = maximum_moment(leg, "hip_flexion_r", -1, Q)
    held = maximum_moment(leg, "hip_flexion_r", -1, Q, balanced=["knee_angle_r"])
    assert (held <= free + 1e-9).all()
    # The hamstrings bend the knee and the vasti can hold them: nothing is lost here.
    knee = maximum_moment(leg, "knee_angle_r", 1, Q, muscles=["vasti_r"])
    bend = maximum_moment(leg, "knee_angle_r", -1, Q, muscles=["hamstrings_r"])
    can = knee >= bend
    assert can.any()
    np.testing.assert_allclose(
        maximum_moment(
            leg, "hip_flexion_r", -1, Q,
            muscles=["glmax_r", "hamstrings_r", "vasti_r"], balanced=["knee_angle_r"],
        )[can],
        maximum_moment(leg, "hip_flexion_r", -1, Q, muscles=["glmax_r", "hamstrings_r"])[can],
        rtol=1e-9,
    )  # fmt: skip


@pytest.mark.parametrize("how", [{"moment_nm": 120.0}, {"force_n": 300.0, "distance_m": 0.4}])
def test_a_measured_strength_comes_back(how):
    leg = two_link_leg()
    test = StrengthTest(
        "hip_flexion_r", -1, pose={"hip_flexion_r": 0.5, "knee_angle_r": -1.0}, **how
    )
    done = calibrate_strength(leg, test)
    q = [[0.5, -1.0]]
    assert done.measured_nm == pytest.approx(120.0)
    assert maximum_moment(done.model, "hip_flexion_r", -1, q)[0] == pytest.approx(120.0, rel=1e-12)
    assert done.capacity_nm == pytest.approx(maximum_moment(leg, "hip_flexion_r", -1, q)[0])
    assert set(done.muscles) == {"glmax_r", "hamstrings_r"}
    assert str(done).startswith("hip extension, right: measured 120 N m")
    same = maximum_moment(done.model, "hip_flexion_r", 1, q)
    assert same == pytest.approx(maximum_moment(leg, "hip_flexion_r", 1, q))


def test_only_the_named_group_changes():
    leg = two_link_leg()
    before = {m.name: m.max_isometric_force for m in leg.muscles}
    test = StrengthTest("hip_flexion_r", -1, moment_nm=200.0, muscles=("glmax_r",))
    done = calibrate_strength(leg, test)
    after = {m.name: m.max_isometric_force for m in done.model.muscles}
    assert {name for name in before if after[name] != before[name]} == {"glmax_r"}
    q = leg.default_pose[None]
    assert maximum_moment(done.model, "hip_flexion_r", -1, q)[0] == pytest.approx(200.0, rel=1e-12)


@pytest.mark.parametrize(
    ("how", "says"),
    [
        ({}, "not given in one way"),
        ({"moment_nm": 50.0, "force_n": 1.0, "distance_m": 1.0}, "not given in one way"),
        ({"force_n": 100.0}, "not given in one way"),
        ({"moment_nm": -50.0}, "moment_nm is -50"),
        ({"moment_nm": 50_000.0}, "Check the units"),
        ({"moment_nm": 90.0, "muscles": ("glmas_r",)}, "Did you mean 'glmax_r'"),
        ({"moment_nm": 90.0, "muscles": ("iliopsoas_r",)}, "no muscle of the group"),
        ({"moment_nm": 90.0, "pose": {"hip_flexion": 0.1}}, "no coordinate 'hip_flexion'"),
    ],
)
def test_it_says_what_is_wrong(how, says):
    with pytest.raises(CoxaError, match=says):
        calibrate_strength(two_link_leg(), StrengthTest("hip_flexion_r", -1, **how))


def test_what_a_trunk_test_is_taken_for_is_told():
    body = assemble()
    done = calibrate_strength(body, StrengthTest("trunk_extension", 1, moment_nm=180.0))
    assert any("every lumbar level carries alike" in doubt for doubt in done.doubts)
    assert not calibrate_strength(body, StrengthTest("hip_abduction_r", 1, moment_nm=120.0)).doubts
    # As a couple: the levels' shares make the whole trunk turn by what the coordinate says.
    q = np.repeat(body.default_pose[None], 2, axis=0)
    q[1, body.coordinate_index("lumbar_extension")] += 0.1
    R = body.body_poses(q)[0][:, body.flat.bodies.index("torso")]
    turned = np.arccos(0.5 * (np.trace(R[1] @ R[0].T) - 1.0))
    assert turned == pytest.approx(0.1, rel=1e-3)  # published shares add up to 1 to four digits


BENT = {"hip_flexion_r": np.radians(60.0), "knee_flexion_r": np.radians(90.0)}


def test_holding_the_limb_is_its_weight_times_its_lever():
    """Thigh at 60 deg of flexion, shank level with the knee bent by 90 deg less: by hand."""
    leg = two_link_leg()
    q = np.radians([60.0, -90.0])
    thigh, shank = leg.bodies
    up = np.sin(np.radians(60.0))
    knee = THIGH * up
    # The shank hangs 30 deg behind the vertical.
    behind = -shank.mass_center[1] * np.sin(np.radians(30.0))
    by_hand = 9.80665 * (-thigh.mass_center[1] * thigh.mass * up + shank.mass * (knee - behind))
    held = holding_moments(leg, q)
    assert held[0] == pytest.approx(by_hand, rel=1e-12)
    assert held[1] == pytest.approx(-9.80665 * shank.mass * behind, rel=1e-12)


@pytest.mark.parametrize("movement", ["hip_flexion_r", "hip_extension_r"])
def test_what_the_dynamometer_reads_is_the_muscles_less_the_limb(movement):
    leg = two_link_leg()
    test = StrengthTest(movement, 1, moment_nm=60.0, pose=BENT, limb_weight="included")
    done = calibrate_strength(leg, test)
    muscles = maximum_moment(done.model, "hip_flexion_r", done.sign, done.q[None])[0]
    read = muscles - done.sign * holding_moments(leg, done.q)[0]
    assert read == pytest.approx(60.0, rel=1e-12)
    # A lifted thigh is pulled down: flexors hold it besides, extensors are helped.
    assert np.sign(done.limb_nm) == done.sign


def test_movements_and_coordinates_say_the_same():
    leg = two_link_leg()
    pose = {"knee_angle_r": -0.8}
    told = StrengthTest("hip_extension_r", 1, moment_nm=150.0, pose={"knee_flexion_r": 0.8})
    meant = StrengthTest("hip_flexion_r", -1, moment_nm=150.0, pose=pose)
    a, b = (calibrate_strength(leg, test) for test in (told, meant))
    assert (a.factor, a.muscles) == (b.factor, b.muscles)
    assert a.direction == b.direction == "hip extension, right"


def test_a_test_is_a_condition_among_others():
    leg = two_link_leg()
    test = StrengthTest("hip_extension_r", 1, moment_nm=150.0, pose=BENT, muscles=("glmax_r",))
    weak = Weakness("hamstrings_r", 0.5)
    both = apply(leg, weak, test)
    q = test.posture(leg)[None]
    assert maximum_moment(both, "hip_flexion_r", -1, q)[0] == pytest.approx(150.0, rel=1e-12)
    assert both.conditions == (weak, test)
    before, after = (m.muscles[2].max_isometric_force for m in (leg, both))
    assert after == 0.5 * before
    assert from_dict(json.loads(json.dumps(to_dict(test)))) == test
    assert str(test) == (
        "measured hip_extension_r +150 N m, hip_flexion_r 60 deg, knee_flexion_r 90 deg, by glmax_r"
    )


def test_a_capped_muscle_makes_its_part():
    leg = two_link_leg()
    q = leg.default_pose[None]
    capped = apply(leg, Activation("glmax_r", cap=0.3))
    whole, part, alone = (
        maximum_moment(model, "hip_flexion_r", -1, q, muscles=who)[0]
        for model, who in ((leg, None), (capped, None), (leg, ["glmax_r"]))
    )
    assert part == pytest.approx(whole - 0.7 * alone, rel=1e-12)


def test_a_factor_far_from_one_is_doubted():
    leg = two_link_leg()
    q = leg.default_pose[None]
    usual = maximum_moment(leg, "hip_flexion_r", -1, q)[0]
    for share, doubted in ((0.39, True), (0.41, False), (1.59, False), (1.61, True)):
        done = calibrate_strength(leg, StrengthTest("hip_flexion_r", -1, moment_nm=share * usual))
        assert bool(done.doubts) is doubted
        assert all("check the test's pose and unit" in doubt for doubt in done.doubts)


@pytest.mark.parametrize(
    ("how", "says"),
    [
        ({"sign": 0}, "the direction is 0"),
        ({"pose": {"knee_angle_r": 0.5}}, "from -120.3 to 9.74 deg"),
        ({"pose": {"knee_flexion_r": 2.5}}, "knee_flexion_r at 143.2 deg"),
        ({"pose": {"knee_angle_r": float("nan")}}, "finite"),
        ({"limb_weight": "yes"}, "removed, included"),
        ({"coordinate": "hip_extenson_r"}, "Did you mean 'hip_extension_r'"),
        ({"muscles": ()}, "names no muscle"),
    ],
)
def test_it_refuses_a_test_that_is_none(how, says):
    with pytest.raises(CoxaError, match=says):
        calibrate_strength(
            two_link_leg(),
            StrengthTest(**{"coordinate": "hip_flexion_r", "sign": -1, "moment_nm": 90.0, **how}),
        )
