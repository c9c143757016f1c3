"""Rotations as quaternions. SciPy has them too, but its import takes as long as to draw a body."""

from __future__ import annotations

import numpy as np

from coxa.kernels.arrays import Floats


def quaternions(R: Floats) -> Floats:
    """Return matrices of rotation (n, 3, 3) as quaternions x y z w (n, 4).

    Of four ways to take them from a matrix, the one is taken that divides by the largest of
    their components (Shepperd 1978, J. Guidance and Control 1, 223).
    """
    trace = np.trace(R, axis1=1, axis2=2)
    squares = np.column_stack([R[:, 0, 0], R[:, 1, 1], R[:, 2, 2], trace])
    largest = squares.argmax(axis=1)
    found = np.empty((len(R), 4))
    for i in range(3):
        j, k = (i + 1) % 3, (i + 2) % 3
        at = largest == i
        turn = R[at]
        found[at, i] = 1.0 + 2.0 * turn[:, i, i] - trace[at]
        found[at, j] = turn[:, j, i] + turn[:, i, j]
        found[at, k] = turn[:, k, i] + turn[:, i, k]
        found[at, 3] = turn[:, k, j] - turn[:, j, k]
    at = largest == 3
    turn = R[at]
    for i in range(3):
        j, k = (i + 1) % 3, (i + 2) % 3
        found[at, i] = turn[:, k, j] - turn[:, j, k]
    found[at, 3] = 1.0 + trace[at]
    return found / np.linalg.norm(found, axis=1, keepdims=True)
