"""Bodies are where OpenSim puts them, for every joint; couplers tie positions, speeds and more."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

import made_models
from coxa.errors import CoxaError
from coxa.model.functions import Linear
from coxa.model.joints import Coupler
from coxa.model.model import Model
from coxa.opensim.osim_write import write_model

CLOSE = 1e-12
"""Rounding of a few products of rotations and lengths below 2 m."""


def random_poses(model: Model, n: int, seed: int) -> np.ndarray:
    # Turns of less than 1.4 rad stay away from the lock of X-Y-Z angles at 90 degrees.
    return np.random.default_rng(seed).uniform(-1.4, 1.4, (n, len(model.coordinates)))


def compare(model: Model, q: np.ndarray, tmp_path: Path) -> None:
    live_model = pytest.importorskip("live_model")
    write_model(model, tmp_path / "model.osim")
    theirs = live_model.LiveModel(tmp_path / "model.osim", tmp_path)
    R, p = model.body_poses(q)
    for k, row in enumerate(model.complete(q)):
        theirs.pose(model.coordinate_names, row)
        for b, body in enumerate(model.bodies, start=1):
            R_theirs, p_theirs = theirs.body(body.name)
            np.testing.assert_allclose(R[k, b], R_theirs, rtol=0, atol=CLOSE)
            np.testing.assert_allclose(p[k, b], p_theirs, rtol=0, atol=CLOSE)


@pytest.mark.parametrize("kind", made_models.KINDS)
@pytest.mark.parametrize("seed", [1, 2])
def test_each_joint_moves_as_in_opensim(kind: str, seed: int, tmp_path: Path) -> None:
    model = made_models.pair(kind, seed)
    compare(model, random_poses(model, 10, seed), tmp_path)


def test_a_tree_of_all_joints_moves_as_in_opensim(tmp_path: Path) -> None:
    model = made_models.tree(3)
    assert {j.kind for j in model.joints} == set(made_models.KINDS)
    compare(model, random_poses(model, 10, 4), tmp_path)


def test_coupled_coordinates_move_as_in_opensim(tmp_path: Path) -> None:
    model = made_models.coupled()
    compare(model, random_poses(model, 10, 5), tmp_path)


def test_poses_are_rotations_and_ground_stays() -> None:
    model = made_models.tree(6)
    R, p = model.body_poses(random_poses(model, 20, 7))
    eye = np.broadcast_to(np.eye(3), R.shape)
    np.testing.assert_allclose(np.swapaxes(R, 2, 3) @ R, eye, rtol=0, atol=CLOSE)
    np.testing.assert_allclose(np.linalg.det(R), 1.0, rtol=0, atol=CLOSE)
    np.testing.assert_array_equal(R[:, 0], eye[:, 0])
    np.testing.assert_array_equal(p[:, 0], 0.0)


def test_the_order_of_joints_in_the_file_does_not_matter() -> None:
    model = made_models.tree(8)
    q = random_poses(model, 5, 9)
    turned = Model("turned", model.bodies, model.joints[::-1])
    columns = [model.coordinate_index(name) for name in turned.coordinate_names]
    for a, b in zip(model.body_poses(q), turned.body_poses(q[:, columns]), strict=True):
        np.testing.assert_array_equal(a, b)


def test_complete_sets_couplings_and_nothing_else() -> None:
    model = made_models.coupled()
    q = random_poses(model, 50, 10)
    kept = q.copy()
    filled = model.complete(q)
    np.testing.assert_array_equal(q, kept)
    np.testing.assert_array_equal(filled[:, 0], q[:, 0])
    np.testing.assert_array_equal(model.complete(filled), filled)
    corners = model.couplers[1].function
    np.testing.assert_allclose(
        # inside the corners' range, where interpolation is all there is
        filled[np.abs(q[:, 0]) < 1, 2],
        np.interp(q[np.abs(q[:, 0]) < 1, 0], corners.x, corners.y),
        rtol=0,
        atol=CLOSE,
    )


def test_coupled_speeds_and_accelerations_are_derivatives_in_time() -> None:
    model = made_models.coupled()
    h = 1e-4
    t = np.array([0.31 - h, 0.31, 0.31 + h])

    def swing(t: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        free = np.zeros((3, len(t), 3))
        free[:, :, 0] = 0.7 * np.sin(3 * t), 2.1 * np.cos(3 * t), -6.3 * np.sin(3 * t)
        return model.complete_motion(*free)

    q, qd, qdd = swing(t)
    # h^2 / 6 of a third derivative of order 100
    np.testing.assert_allclose((q[2] - q[0]) / (2 * h), qd[1], rtol=0, atol=1e-6)
    np.testing.assert_allclose((qd[2] - qd[0]) / (2 * h), qdd[1], rtol=0, atol=1e-5)
    assert np.abs(qdd[1, 1:]).min() > 0.1  # they do move


def test_a_coupling_of_a_coupling_is_followed_or_refused() -> None:
    model = made_models.coupled()
    chain = (
        Coupler("first", "a_0", "b_0", Linear(2.0)),
        Coupler("second", "b_0", "c_0", Linear(3.0)),
    )
    model = Model("chain", model.bodies, model.joints, couplers=chain)
    try:
        q = model.complete([[0.0, 0.0, 0.1]])[0]
    except CoxaError:
        return
    np.testing.assert_allclose(q, [0.6, 0.3, 0.1], rtol=0, atol=CLOSE)
