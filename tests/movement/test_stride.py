"""One stride, carried to other legs and speeds: laws that hold at every speed."""

import math

import numpy as np
import pytest

from coxa.anatomy.gait import read_gait
from coxa.errors import CoxaError
from coxa.movement.stride import G, Stride

GAIT = read_gait()
LEG = GAIT.number("leg_m")
PHASE = np.arange(4096) / 4096
SPEEDS = (1.0, 1.1, 1.3, 1.5)


def at(speed, leg=LEG):
    return Stride.at(GAIT, speed, leg)


def test_the_recorded_walk_comes_back_at_its_own_leg_and_speed():
    stride = at(1.0)
    assert stride.growth == pytest.approx(1.0)
    assert stride.duration_s == pytest.approx(GAIT.number("stride_s"))
    assert stride.length_m == pytest.approx(GAIT.number("stride_s") * 1.0)


@pytest.mark.parametrize("speed", SPEEDS)
def test_the_feet_carry_the_weight_at_every_speed(speed):
    stride = at(speed)
    force = stride.force("r", PHASE) + stride.force("l", PHASE)
    # Sums of 4096 samples of a curve with corners at contact: 2e-5 of the weight was measured.
    assert force.mean(axis=0) == pytest.approx([0.0, G, 0.0], abs=1e-3)


@pytest.mark.parametrize("speed", SPEEDS)
def test_nothing_acts_on_a_foot_in_swing(speed):
    stride = at(speed)
    swing = stride.stance <= PHASE
    assert not stride.force("r", PHASE)[swing].any()
    assert not stride.free_torque("r", PHASE)[swing].any()


def test_contact_begins_and_ends_without_a_jump():
    stride = at(1.3)
    edge = np.array([1e-6, stride.stance - 1e-6])
    # 1e-6 of a stride at the steepest slope of the force, about 300 N/kg a stride.
    assert np.abs(stride.force("r", edge)).max() < 1e-3


@pytest.mark.parametrize("speed", SPEEDS)
def test_the_left_foot_is_the_right_one_mirrored_half_a_stride_later(speed):
    stride = at(speed)
    right, left = stride.force("r", PHASE), stride.force("l", PHASE + 0.5)
    assert left == pytest.approx(right * [1.0, 1.0, -1.0], abs=1e-9)
    assert stride.pressure("l", PHASE + 0.5) == pytest.approx(
        stride.pressure("r", PHASE) * [1.0, 1.0, -1.0], abs=1e-9
    )
    assert stride.free_torque("l", PHASE + 0.5) == pytest.approx(
        -stride.free_torque("r", PHASE), abs=1e-9
    )


def test_steps_grow_with_the_square_root_of_speed():
    slow, fast = at(1.0), at(1.44)
    assert fast.length_m / slow.length_m == pytest.approx(1.2)
    assert fast.duration_s / slow.duration_s == pytest.approx(1.0 / 1.2)


def test_people_of_other_sizes_walk_alike_at_like_speeds():
    """At equal v / sqrt(g leg), angles and forces are equal, and times go with sqrt(leg)."""
    tall = at(1.2 * math.sqrt(1.21), 1.21 * LEG)
    short = at(1.2)
    assert tall.duration_s / short.duration_s == pytest.approx(1.1)
    assert tall.force("r", PHASE) == pytest.approx(short.force("r", PHASE))
    assert tall.angle("hip_flexion_r", PHASE) == pytest.approx(short.angle("hip_flexion_r", PHASE))


def test_the_peaks_are_those_of_a_slow_walk():
    """Two humps about body weight with a dip between, brake then push: within 10 % of weight."""
    up = at(1.0).force("r", PHASE)[:, 1] / G
    forward = at(1.0).force("r", PHASE)[:, 0] / G
    assert 0.95 < up[PHASE < 0.25].max() < 1.15
    assert 0.75 < up[(PHASE > 0.25) & (PHASE < 0.4)].min() < 0.95
    assert 0.95 < up[PHASE > 0.4].max() < 1.15
    assert -0.2 < forward[PHASE < 0.3].min() < -0.05
    assert 0.05 < forward[PHASE > 0.3].max() < 0.2


@pytest.mark.parametrize("speed", [0.0, 0.5, 0.99, 1.51, 4.0, -1.1, math.nan, math.inf])
def test_other_speeds_are_refused_with_the_range(speed):
    with pytest.raises(CoxaError, match=r"choose 1\.00 to 1\.50 m/s"):
        at(speed)
