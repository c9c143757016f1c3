"""Coefficients of the SIMM cubic spline."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.linalg import solve_banded

Floats = NDArray[np.float64]


def cubic_coefficients(x: Floats, y: Floats) -> tuple[Floats, Floats, Floats]:
    """Return b, c, d of y + h (b + h (c + h d)) on each interval, h = x - x[i].

    The second derivatives solve the usual tridiagonal system; at each end the third derivative
    is that of the cubic through the four nearest knots (Forsythe, Malcolm & Moler 1977, Computer
    Methods for Mathematical Computations, section 4.4), which is what SIMM and OpenSim use.
    With two knots it is a straight line. The last entry holds the end's slope and curvature.
    """
    n = len(x)
    if n == 2:
        slope = np.full(2, (y[1] - y[0]) / (x[1] - x[0]))
        return slope, np.zeros(2), np.zeros(2)
    h = np.diff(x)
    slope = np.diff(y) / h
    # Unknown: s = (second derivative) / 6 at each knot.
    ab = np.zeros((3, n))
    rhs = np.zeros(n)
    ab[1, 1:-1] = 2.0 * (h[:-1] + h[1:])
    ab[0, 2:] = h[1:]
    ab[2, :-2] = h[:-1]
    rhs[1:-1] = np.diff(slope)
    ab[1, 0], ab[0, 1] = -h[0], h[0]
    ab[1, -1], ab[2, -2] = -h[-1], h[-1]
    if n > 3:
        third_start = (
            (slope[2] - slope[1]) / (x[3] - x[1]) - (slope[1] - slope[0]) / (x[2] - x[0])
        ) / (x[3] - x[0])
        third_end = (
            (slope[-1] - slope[-2]) / (x[-1] - x[-3]) - (slope[-2] - slope[-3]) / (x[-2] - x[-4])
        ) / (x[-1] - x[-4])
        rhs[0] = h[0] ** 2 * third_start
        rhs[-1] = -(h[-1] ** 2) * third_end
    s = solve_banded((1, 1), ab, rhs)
    b = np.empty(n)
    b[:-1] = slope - h * (s[1:] + 2.0 * s[:-1])
    b[-1] = slope[-1] + h[-1] * (s[-2] + 2.0 * s[-1])
    d = np.empty(n)
    d[:-1] = np.diff(s) / h
    d[-1] = d[-2]
    return b, 3.0 * s, d
