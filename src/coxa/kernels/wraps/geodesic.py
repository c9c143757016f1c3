"""A geodesic of an ellipsoid, shot from a point in a direction.

The ellipsoid x = A u, A = diag(a), is seen as the unit sphere of u: tangents stay tangents and
sharp ends are spread out. With w = du/dtau a unit vector, a geodesic x'' = -kappa n becomes

    u' = w,   w' = -(B u - w (w . B u)) / (u . B u),   s' = |A w|,   B = A^-2,

with s the true length. On a sphere tau is the angle. Integrated by the fifth order formula of
Dormand and Prince (J. Comput. Appl. Math. 6, 1980, 19-26) in a fixed number of even steps, so
that what error is left varies smoothly with the ends.
"""

from __future__ import annotations

import math

import numpy as np

from coxa.kernels.arrays import Floats
from coxa.kernels.jit import inlined

WIDTH = 8  # u (3), w (3), s, and one place to fill a vector register
ROWS = 7  # the state at a stage, and six slopes


STAGES = np.array(
    [
        [0.0, 0.0, 0.0, 0.0, 0.0],
        [1 / 5, 0.0, 0.0, 0.0, 0.0],
        [3 / 40, 9 / 40, 0.0, 0.0, 0.0],
        [44 / 45, -56 / 15, 32 / 9, 0.0, 0.0],
        [19372 / 6561, -25360 / 2187, 64448 / 6561, -212 / 729, 0.0],
        [9017 / 3168, -355 / 33, 46732 / 5247, 49 / 176, -5103 / 18656],
    ]
)
WEIGHTS = np.array([35 / 384, 0.0, 500 / 1113, 125 / 192, -2187 / 6784, 11 / 84])


@inlined
def slope(a: Floats, y: Floats, k: Floats) -> None:
    """Set k = dy/dtau, y = (u, w, s)."""
    bx, by, bz = y[0] / (a[0] * a[0]), y[1] / (a[1] * a[1]), y[2] / (a[2] * a[2])
    f = 1.0 / (y[0] * bx + y[1] * by + y[2] * bz)
    wb = y[3] * bx + y[4] * by + y[5] * bz
    k[0], k[1], k[2] = y[3], y[4], y[5]
    k[3] = f * (y[3] * wb - bx)
    k[4] = f * (y[4] * wb - by)
    k[5] = f * (y[5] * wb - bz)
    k[6] = math.sqrt((a[0] * y[3]) ** 2 + (a[1] * y[4]) ** 2 + (a[2] * y[5]) ** 2)
    k[7] = 0.0


@inlined
def shoot(a: Floats, y: Floats, tau: float, steps: int, work: Floats) -> None:
    """Carry y = (u, w, s) along its geodesic by tau. `work` (ROWS, WIDTH) is overwritten."""
    h = tau / steps
    z = work[6]
    for _ in range(steps):
        slope(a, y, work[0])
        for i in range(1, 6):
            for c in range(WIDTH):
                z[c] = STAGES[i, 0] * work[0, c]
            for j in range(1, i):
                for c in range(WIDTH):
                    z[c] += STAGES[i, j] * work[j, c]
            for c in range(WIDTH):
                z[c] = y[c] + h * z[c]
            slope(a, z, work[i])
        for c in range(WIDTH):
            y[c] += h * (
                WEIGHTS[0] * work[0, c]
                + WEIGHTS[2] * work[2, c]
                + WEIGHTS[3] * work[3, c]
                + WEIGHTS[4] * work[4, c]
                + WEIGHTS[5] * work[5, c]
            )
