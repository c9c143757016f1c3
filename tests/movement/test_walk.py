"""The built-in walk on the default model and on published ones."""

import numpy as np
import pytest

import coxa
from coxa.errors import CoxaError
from coxa.loads.inverse_dynamics import inverse_dynamics
from coxa.loads.walk_contact import walk_loads
from coxa.model.leg import two_link_leg
from coxa.movement.cycles import cut_cycles
from coxa.movement.events import events_from_plates
from coxa.movement.trajectory import smooth
from coxa.movement.walk import average_walk
from coxa.study.inputs import take_loads, take_motion

G = 9.80665
MODELS = ("coxa", "models/Rajagopal2016.osim", "trials/walk_treadmill/model.osim")
PELVIS = ("pelvis_tx", "pelvis_ty", "pelvis_tz")


@pytest.fixture(scope="module", params=MODELS)
def model(request, shared_model):
    return coxa.load_model("coxa") if request.param == "coxa" else shared_model(request.param)


@pytest.fixture(scope="module")
def walk(model):
    """Two strides of exactly 200 frames each, so that half a stride is whole frames."""
    duration = average_walk(model, cycles=1).stride.duration_s
    return average_walk(model, speed_mps=1.1, cycles=2, rate_hz=200 / duration)


def column(model, walk, name):
    return walk.motion.values[:, model.coordinate_index(name)]


def test_every_stride_is_the_one_before_and_a_stride_further(model, walk):
    first, second = walk.motion.values[:200], walk.motion.values[200:400].copy()
    second[:, model.coordinate_index("pelvis_tx")] -= walk.stride.length_m
    assert np.allclose(first, second, atol=1e-9)
    assert walk.stride.length_m == pytest.approx(1.1 * walk.stride.duration_s)


@pytest.mark.parametrize("name", ["hip_flexion", "hip_adduction", "knee_angle", "ankle_angle"])
def test_the_left_leg_follows_the_right_by_half_a_stride(model, walk, name):
    right, left = (column(model, walk, f"{name}_{side}") for side in "rl")
    assert np.allclose(left[100:300], right[:200], atol=1e-9)


def test_the_pelvis_sways_to_the_foot_that_stands(model, walk):
    sway = column(model, walk, "pelvis_tz")
    assert np.allclose(sway[100:300], -sway[:200], atol=1e-9)
    # Mid-stance of the right foot, at 30 % of its stride.
    assert sway[60] > 0.01


def test_knees_bend_and_do_not_overstretch(model, walk):
    knee = np.degrees(column(model, walk, "knee_angle_r"))
    low, high = model.coordinates[model.coordinate_index("knee_angle_r")].range
    bent = -knee if abs(low) > abs(high) else knee
    assert 55.0 < bent.max() < 80.0
    assert bent.min() > 0.0


def test_the_whole_body_obeys_the_forces(model, walk):
    """Newton's law to 0.3 % of the weight; what remains is the spline's and the linear loads'.

    Moments: pitch and roll below 0.11 N m/kg RMS (0.10 and 0.06 measured), the share of the fast
    harmonics that no trunk is asked to follow; yaw, without swinging arms, below 0.09.
    """
    moving = smooth(walk.motion)
    q, qd, qdd = model.complete_motion(moving.q, moving.qd, moving.qdd)
    moving = type(moving)(moving.time, moving.coordinates, q, qd, qdd)
    moments = inverse_dynamics(model, moving, walk_loads(walk)).independent_moments(model, q)
    middle = moments[50:350]

    def rms(name):
        return float(np.sqrt(np.mean(middle[:, model.coordinate_index(name)] ** 2)))

    assert max(rms(name) for name in PELVIS) < 3e-3 * model.mass * G
    assert rms("pelvis_tilt") < 0.11 * model.mass
    assert rms("pelvis_list") < 0.11 * model.mass
    assert rms("pelvis_rotation") < 0.09 * model.mass


def test_balance_changes_little(walk):
    """Less than 3 deg of legs and of any harmonic of the trunk: within what strides differ by."""
    change = walk.balanced.change
    assert abs(np.degrees(change.legs_back_rad)) < 3.0
    assert np.abs(np.degrees(change.trunk_rad)).max() < 3.0


def test_the_standing_foot_stands(model, walk):
    """While flat it wanders 11 mm at most; the heel strikes 25 mm below the toes' level.

    The angles are another person's: these are the measured figures, rounded up. The recorded
    motion, on its own model, has the heel 13 mm below.
    """
    assert max(walk.slip_m) < 0.012
    toes, heel = (model.positions(walk.motion.values, f"{b}_r") for b in ("toes", "calcn"))
    assert toes[:, 1].min() > -0.010
    assert heel[:, 1].min() > -0.030
    swing = np.arange(len(toes)) % 200 >= 200 * walk.stride.stance
    assert toes[swing, 1].min() > 0.010


def test_forces_act_under_the_foot_and_only_in_stance(model, walk):
    loads = walk_loads(walk)
    assert [force.body for force in loads.forces] == ["calcn_r", "calcn_l"]
    for side, force in zip("rl", loads.forces, strict=True):
        pressed = force.force[:, 1] > 0.0
        share = pressed[:-1].mean()
        assert share == pytest.approx(walk.stride.stance, abs=1.0 / 200.0)
        assert not force.force[~pressed].any()
        assert not force.torque[~pressed].any()
        away = force.point - model.positions(walk.motion.values, f"toes_{side}")
        assert not force.point[:, 1].any()
        # From the heel's end to the tip of the toes, and no wider than half a foot's breadth.
        assert away[pressed, 0].min() > -0.18
        assert away[pressed, 0].max() < 0.07
        assert np.abs(away[pressed, 2]).max() < 0.04


def test_the_feet_carry_the_model(model, walk):
    up = sum(force.force[:400, 1].mean() for force in walk_loads(walk).forces)
    # 200 samples of a stride with corners at contact.
    assert up == pytest.approx(model.mass * G, rel=1e-3)


def test_forces_alone_put_the_pelvis_where_markers_saw_it(shared, shared_model):
    """On the model it was recorded with; the recorded right strides are not quite symmetric.

    Tolerances: about half of how far the recorded pelvis moves in each direction (RMS).
    """
    model = shared_model("trials/walk_treadmill/model.osim")
    folder = shared("trials/walk_treadmill")
    walk = average_walk(model, speed_mps=1.0, cycles=1)
    loads = take_loads(folder / "external_loads.xml", model)
    seen = take_motion(folder / "ik.sto", model, None)
    up = {force.body[-1]: force.force[:, 1] for force in loads.forces}
    events = events_from_plates(loads.forces[0].time, up)
    phase = np.linspace(0.0, 1.0, 101)
    ours = walk.balanced.pelvis(walk.stride, phase)
    ours[:, 0] -= walk.stride.length_m * phase
    columns = [model.coordinate_index(name) for name in PELVIS]
    theirs = cut_cycles(seen.time, seen.values[:, columns], events, "r", PELVIS).mean
    off = (ours - ours.mean(axis=0)) - (theirs - theirs.mean(axis=0))
    assert (np.sqrt(np.mean(off**2, axis=0)) < [0.005, 0.003, 0.010]).all()
    assert ours[:, 1].mean() == pytest.approx(theirs[:, 1].mean(), abs=0.003)


def test_a_model_without_the_names_is_refused():
    with pytest.raises(CoxaError, match="needs the coordinate 'pelvis_tx'"):
        average_walk(two_link_leg())


@pytest.mark.parametrize("how", [{"cycles": 0}, {"rate_hz": 1.0}, {"rate_hz": float("nan")}])
def test_no_walk_is_refused(how):
    with pytest.raises(CoxaError, match="cannot be made"):
        average_walk(coxa.load_model("coxa"), **how)


def test_a_speed_is_refused_with_what_the_leg_allows():
    with pytest.raises(CoxaError, match="With legs of"):
        average_walk(coxa.load_model("coxa"), speed_mps=2.0)
