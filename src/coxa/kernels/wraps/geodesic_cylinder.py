"""The shortest path around a cylinder: a helix between two tangents, straight when unrolled."""

from __future__ import annotations

import math

from coxa.kernels.arrays import Floats
from coxa.kernels.jit import inlined, woven
from coxa.kernels.wraps.status import INSIDE, MANDATORY, NO_WRAP, WRAPPED


@woven
def passes_by(r: float, axis: int, sign: int, P: Floats, S: Floats) -> bool:
    """Tell cheaply that a segment misses the circle and, seen along z, keeps to the allowed side.

    Most segments do; they are spared a call and four angles. False when an end is inside.
    """
    misses = P[0] * P[0] + P[1] * P[1] >= r * r and S[0] * S[0] + S[1] * S[1] >= r * r
    dx, dy = S[0] - P[0], S[1] - P[1]
    d2 = dx * dx + dy * dy
    along = -(P[0] * dx + P[1] * dy)
    across = P[0] * S[1] - P[1] * S[0]
    if 0.0 < along < d2 and across * across < r * r * d2:
        misses = False
    if misses and (axis == 0 or axis == 1):
        ux, uy = (float(sign), 0.0) if axis == 0 else (0.0, float(sign))
        v_P, v_S = ux * P[1] - uy * P[0], ux * S[1] - uy * S[0]
        if v_P * v_S <= 0.0:
            # The segment crosses the middle line of the allowed side, or of the forbidden one.
            u_P, u_S = ux * P[0] + uy * P[1], ux * S[0] + uy * S[1]
            misses = (u_P * v_S - u_S * v_P) * (v_S - v_P) > 0.0
    return misses


@inlined
def wrap_cylinder(
    size: Floats, axis: int, sign: int, P: Floats, S: Floats, T1: Floats, T2: Floats
) -> tuple[int, float]:
    """Wrap around a cylinder about z, unrolled: (status, length on the surface).

    No wrap where both T lie beyond the same end. A quadrant along z has no side to choose: "all".
    """
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
