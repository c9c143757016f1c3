"""The shortest path around a sphere: an arc of a great circle between two tangents."""

from __future__ import annotations

import math

from coxa.kernels.arrays import Floats
from coxa.kernels.jit import inlined
from coxa.kernels.wraps.status import INSIDE, MANDATORY, NO_WRAP, WRAPPED

COLLINEAR = 1e-10  # sine below which two directions no longer tell a plane


@inlined
def goes_behind(
    axis: int, sign: int, P: Floats, S: Floats, p2: float, s2: float, dot: float
) -> bool:
    """Tell whether the allowed side e is reached only by the long way around the centre.

    So it is if -e, seen in the plane of P, S and the centre, lies between P and S. A path can only
    be held there where that plane faces e; where it is more than 45 degrees off, the path slips
    to the short way.
    """
    if sign * (S[axis] * p2 - P[axis] * dot) >= 0.0 or sign * (P[axis] * s2 - S[axis] * dot) >= 0.0:
        return False
    d2 = p2 + s2 - 2.0 * dot
    t = (dot - p2) / d2  # -t: how far along the segment its closest point to the centre lies
    d = S[axis] - P[axis]
    foot = sign * (P[axis] - t * d)
    size2 = p2 - t * t * d2
    return foot < 0.0 and foot * foot > 0.5 * size2 * (1.0 - d * d / d2)


@inlined
def wrap_sphere(
    r: float, axis: int, sign: int, P: Floats, S: Floats, T1: Floats, T2: Floats
) -> tuple[int, float]:
    """Wrap around a sphere along the great circle through P, S and the centre."""
    p2 = P[0] * P[0] + P[1] * P[1] + P[2] * P[2]
    s2 = S[0] * S[0] + S[1] * S[1] + S[2] * S[2]
    if p2 < r * r or s2 < r * r:
        return INSIDE, 0.0
    p, s = math.sqrt(p2), math.sqrt(s2)
    a, b = math.sqrt(p2 - r * r), math.sqrt(s2 - r * r)
    alpha, beta = math.atan2(a, r), math.atan2(b, r)
    dot = P[0] * S[0] + P[1] * S[1] + P[2] * S[2]
    nx = P[1] * S[2] - P[2] * S[1]
    ny = P[2] * S[0] - P[0] * S[2]
    nz = P[0] * S[1] - P[1] * S[0]
    sine = math.sqrt(nx * nx + ny * ny + nz * nz)
    omega = math.atan2(sine, dot)
    far = axis >= 0 and goes_behind(axis, sign, P, S, p2, s2, dot)
    theta = (2.0 * math.pi - omega if far else omega) - alpha - beta
    if theta <= 0.0:
        return NO_WRAP, 0.0
    if sine < COLLINEAR * p * s:
        nx, ny, nz, sine = _any_plane(axis, sign, P)
        far = False
    # n x P and S x n point from P and S into the plane's sweep.
    turn = -1.0 if far else 1.0
    c, k = r * r / p2, turn * r * a / (p2 * sine)
    T1[0] = c * P[0] + k * (ny * P[2] - nz * P[1])
    T1[1] = c * P[1] + k * (nz * P[0] - nx * P[2])
    T1[2] = c * P[2] + k * (nx * P[1] - ny * P[0])
    c, k = r * r / s2, -turn * r * b / (s2 * sine)
    T2[0] = c * S[0] + k * (ny * S[2] - nz * S[1])
    T2[1] = c * S[1] + k * (nz * S[0] - nx * S[2])
    T2[2] = c * S[2] + k * (nx * S[1] - ny * S[0])
    return MANDATORY if omega > alpha + beta else WRAPPED, r * theta


@inlined
def _any_plane(axis: int, sign: int, P: Floats) -> tuple[float, float, float, float]:
    """Choose a plane through P and the centre, turning towards the allowed side; (n, |n|)."""
    k = axis
    if k < 0:  # no side asked for: towards the axis P is furthest from
        k = 0
        for i in range(1, 3):
            if abs(P[i]) < abs(P[k]):
                k = i
        sign = 1
    ex, ey, ez = 0.0, 0.0, 0.0
    if k == 0:
        ex = float(sign)
    elif k == 1:
        ey = float(sign)
    else:
        ez = float(sign)
    nx, ny, nz = P[1] * ez - P[2] * ey, P[2] * ex - P[0] * ez, P[0] * ey - P[1] * ex
    return nx, ny, nz, math.sqrt(nx * nx + ny * ny + nz * nz)
