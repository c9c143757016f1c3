"""The shortest path around one surface: where it touches, and how long it is in between.

In the frame of the wrap; z is the axis of a cylinder and of a torus. For fixed sides the length
|P - T1| + arc + |T2 - S| is stationary in T1 and T2, so its derivative is that of the two straight
ends alone: the law by which a moment arm equals -dL/dq.

A quadrant forbids the half plane behind the axis (behind the centre) to the path: seen along the
axis, the path sweeps from P to S without crossing it. Lengths then change side only as an end of
the segment crosses that half plane, and a path that leaves the surface leaves it tangentially.
OpenSim means the same by a quadrant, but lets go of some paths before they are tangent.
"""

from __future__ import annotations

import math

from coxa.kernels.arrays import Floats
from coxa.kernels.jit import inlined, kernel
from coxa.kernels.wraps.status import INSIDE, MANDATORY, NO_WRAP, WRAPPED

CYLINDER, SPHERE, ELLIPSOID, TORUS = 0, 1, 2, 3

COLLINEAR = 1e-10  # sine below which two directions no longer tell a plane


@inlined
def wrap_cylinder(
    size: Floats, axis: int, sign: int, P: Floats, S: Floats, T1: Floats, T2: Floats
) -> tuple[int, float]:
    """Wrap around a cylinder about z, unrolled; no wrap where both T lie beyond the same end."""
    r = size[0]
    p2, s2 = P[0] * P[0] + P[1] * P[1], S[0] * S[0] + S[1] * S[1]
    if p2 < r * r or s2 < r * r:
        return INSIDE, 0.0
    # Seen along z, a and b are the straight ends; alpha and beta the angles they take at the axis.
    a, b = math.sqrt(p2 - r * r), math.sqrt(s2 - r * r)
    alpha, beta = math.atan2(a, r), math.atan2(b, r)
    # Angles from the middle of the allowed side: u along it, v a quarter turn further.
    constrained = axis == 0 or axis == 1
    ux, uy = 1.0, 0.0
    if constrained:
        ux, uy = (float(sign), 0.0) if axis == 0 else (0.0, float(sign))
    phi_P = math.atan2(ux * P[1] - uy * P[0], ux * P[0] + uy * P[1])
    phi_S = math.atan2(ux * S[1] - uy * S[0], ux * S[0] + uy * S[1])
    sweep = phi_S - phi_P
    if not constrained:
        if sweep > math.pi:
            sweep -= 2.0 * math.pi
        elif sweep <= -math.pi:
            sweep += 2.0 * math.pi
    theta = abs(sweep) - alpha - beta
    if theta <= 0.0:
        return NO_WRAP, 0.0
    turn = 1.0 if sweep > 0.0 else -1.0
    flat = a + r * theta + b
    dz = S[2] - P[2]
    T1[2] = P[2] + dz * (a / flat)
    T2[2] = S[2] - dz * (b / flat)
    h = 0.5 * size[1]
    if min(T1[2], T2[2]) > h or max(T1[2], T2[2]) < -h:
        return NO_WRAP, 0.0
    # Turn P by +-alpha and S by -+beta, and shorten to r: cos(alpha) = r / p, sin(alpha) = a / p.
    c, s = r * r / p2, turn * r * a / p2
    T1[0], T1[1] = c * P[0] - s * P[1], s * P[0] + c * P[1]
    c, s = r * r / s2, -turn * r * b / s2
    T2[0], T2[1] = c * S[0] - s * S[1], s * S[0] + c * S[1]
    arc = r * theta * math.sqrt(1.0 + (dz / flat) ** 2)
    shorter = min(abs(sweep), 2.0 * math.pi - abs(sweep))
    return MANDATORY if shorter > alpha + beta else WRAPPED, arc


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
    # The forbidden direction -e, seen in the plane of P and S, lies between them: go round behind.
    far = (
        axis >= 0
        and sign * (S[axis] * p2 - P[axis] * dot) < 0.0
        and sign * (P[axis] * s2 - S[axis] * dot) < 0.0
    )
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


@kernel
def wrap_smooth(
    shape: int,
    size: Floats,
    axis: int,
    sign: int,
    P: Floats,
    S: Floats,
    T1: Floats,
    T2: Floats,
) -> tuple[int, float]:
    """Wrap the segment from P to S around one surface: (status, length on the surface).

    P, S: (3,) m, in the wrap's frame. T1, T2: (3,) written with the points where the path meets
    and leaves the surface. `size`, `axis` and `sign` as in `kernels.arrays.Wraps`.
    """
    if shape == CYLINDER:
        return wrap_cylinder(size, axis, sign, P, S, T1, T2)
    return wrap_sphere(size[0], axis, sign, P, S, T1, T2)
