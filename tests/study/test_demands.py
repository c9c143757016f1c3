"""What standing and walking ask: statics by hand, both sides alike, and the full solve's demand."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from coxa.errors import CoxaError
from coxa.loads.external import ExternalForce, ExternalLoads
from coxa.loads.inverse_dynamics import inverse_dynamics
from coxa.loads.walk_contact import walk_loads
from coxa.model.leg import two_link_leg
from coxa.movement.one_leg import stand_on_one_leg
from coxa.movement.trajectory import Trajectory
from coxa.movement.walk import average_walk
from coxa.muscles.strength import maximum_moment
from coxa.study.demands import SPEED_MPS, demands
from coxa.study.inputs import load_model
from coxa.study.settings import Settings
from coxa.study.solve import solve

G = 9.80665


@pytest.fixture(scope="module")
def model():
    return load_model("coxa")


@pytest.mark.parametrize("side", ["r", "l"])
def test_nothing_is_left_for_the_pelvis_to_hold(model, side):
    """The weight through the mass centre balances all six of the free root."""
    stand = stand_on_one_leg(model, side)
    still = np.zeros((1, len(stand.q)))
    at = Trajectory(np.zeros(1), model.coordinate_names, stand.q[None], still, still)
    rows = np.tile(stand.force, (2, 1)), np.tile(stand.point, (2, 1))
    foot = ExternalForce("foot", f"calcn_{side}", "ground", "ground", np.array([0.0, 1.0]), *rows)
    asked = inverse_dynamics(model, at, ExternalLoads((foot,))).moments[0]
    # Rounding of forces of 700 N about points a metre away.
    assert np.abs(asked[sorted(model.residual_coordinates)]).max() < 1e-9
    heel, toes = (model.positions(stand.q[None], f"{b}_{side}")[0] for b in ("calcn", "toes"))
    assert heel[0] < stand.point[0] < toes[0]
    assert abs(stand.point[2] - 0.5 * (heel[2] + toes[2])) < 1e-4


def test_the_standing_hip_carries_all_but_its_leg(model):
    """Pauwels's lever: what hangs on the pelvis, at its distance beside the hip."""
    plain = replace(model, passive=(), bands=())
    stand = stand_on_one_leg(plain, "r")
    q = stand.q[None]
    hip = plain.positions(q, "femur_r")[0, 2]
    leg = {f"{b}_r" for b in ("femur", "tibia", "patella", "talus", "calcn", "toes")}
    by_hand = sum(
        G * body.mass * (hip - plain.positions(q, body.name, body.mass_center)[0, 2])
        for body in plain.bodies
        if body.name not in leg
    )
    standing, _ = demands(plain, "hip_adduction_r", -1)
    assert standing.peak_nm == pytest.approx(by_hand, rel=1e-9)
    assert standing.capacity[0] == maximum_moment(plain, "hip_adduction_r", -1, q)[0]


def test_both_sides_are_asked_the_same(model):
    for way in (1, -1):
        right, left = (demands(model, f"hip_flexion_{side}", way) for side in "rl")
        for a, b in zip(right, left, strict=True):
            # Half a stride is no whole number of frames: sharp peaks are met 5 ms apart at most.
            assert a.peak_nm == pytest.approx(b.peak_nm, rel=1e-2, abs=1e-6)


def test_walking_asks_what_the_solve_shares_out(model):
    walk = average_walk(model, speed_mps=SPEED_MPS)
    start, end = walk.inner_s
    study = solve(
        model, walk.motion, walk_loads(walk), start=start, end=end,
        settings=Settings(lowpass_hz=None),
    )  # fmt: skip
    for name in ("hip_adduction_r", "knee_angle_l"):
        shared_out = study.problem.demand[:, study.problem.coordinates.index(name)]
        np.testing.assert_allclose(demands(model, name, -1)[1].moment, -shared_out, atol=1e-9)


def test_a_task_in_the_other_direction_asks_nothing(model):
    standing, walking = demands(model, "hip_adduction_r", 1)
    assert standing.peak_nm == standing.share == 0.0
    assert walking.peak_nm < 0.5 * demands(model, "hip_adduction_r", -1)[1].peak_nm


def test_a_leg_alone_cannot_stand():
    with pytest.raises(CoxaError, match="pelvis_tx"):
        demands(two_link_leg(), "hip_flexion_r", 1)
