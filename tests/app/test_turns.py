"""Quaternions turn as their matrices do."""

from __future__ import annotations

import numpy as np
from scipy.spatial.transform import Rotation

from coxa.app.turns import quaternions


def test_quaternions_turn_as_their_matrices_do():
    halves = np.pi * np.vstack(
        [np.eye(3), -np.eye(3), [[0.6, 0.8, 0.0]]]
    )  # where others divide by 0
    few = np.random.default_rng(7).normal(size=(200, 3)) * 3.0
    R = Rotation.from_rotvec(np.vstack([np.zeros((1, 3)), halves, few])).as_matrix()
    found = quaternions(R)
    np.testing.assert_allclose(np.linalg.norm(found, axis=1), 1.0, atol=1e-12)
    np.testing.assert_allclose(Rotation.from_quat(found).as_matrix(), R, atol=1e-12)  # rounding
