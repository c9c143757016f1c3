"""The point of an ellipse or ellipsoid nearest to a point, as OpenSim's ellipsoids find it.

The nearest point x to u obeys x = a^2 u / (t + a^2) in each axis; t is a root of a polynomial,
found by Newton's method from outside (Hart, Distance to an ellipsoid, Graphics Gems IV, 1994).
"""

from __future__ import annotations

import math

from coxa.kernels.jit import inlined
from coxa.kernels.wraps.vector import Vector

ZERO = 2e-13  # a coordinate this small lies in a plane of symmetry, where the root is double
ROOT = 1e-9
MAX_STEPS = 64


@inlined
def nearest_on_ellipsoid(a: Vector, u: Vector) -> tuple[bool, Vector]:
    """Find the nearest point of the ellipsoid with radii a; tell whether it was found.

    A u in a plane of symmetry is taken to the ellipse in that plane, the smallest of several.
    """
    plane = -1
    least = math.inf
    for i in range(3):
        size = a[(i + 1) % 3] + a[(i + 2) % 3]
        if abs(u[i]) <= ZERO and least > size:
            plane = i
            least = size
    if plane >= 0:
        return True, nearest_in_plane(a, u, plane)
    a2 = (a[0] * a[0], a[1] * a[1], a[2] * a[2])
    au2 = (a2[0] * u[0] * u[0], a2[1] * u[1] * u[1], a2[2] * u[2] * u[2])
    t = 0.0
    if (u[0] / a[0]) ** 2 + (u[1] / a[1]) ** 2 + (u[2] / a[2]) ** 2 >= 1.0:
        t = max(a[0], a[1], a[2]) * math.sqrt(u[0] * u[0] + u[1] * u[1] + u[2] * u[2])
    for _ in range(MAX_STEPS):
        P, Q, R = t + a2[0], t + a2[1], t + a2[2]
        P2, Q2, R2 = P * P, Q * Q, R * R
        f = P2 * Q2 * R2 - au2[0] * Q2 * R2 - au2[1] * P2 * R2 - au2[2] * P2 * Q2
        if abs(f) < ROOT:
            return True, (a2[0] * u[0] / P, a2[1] * u[1] / Q, a2[2] * u[2] / R)
        PQ, PR, QR = P * Q, P * R, Q * R
        df = 2.0 * (
            P * QR * (QR + PR + PQ)
            - au2[0] * QR * (Q + R)
            - au2[1] * PR * (P + R)
            - au2[2] * PQ * (P + Q)
        )
        t -= f / df
    return False, u


@inlined
def nearest_in_plane(a: Vector, u: Vector, plane: int) -> Vector:
    """Find the nearest point of the ellipse across axis `plane`; that coordinate stays as it is."""
    if plane == 0:
        y, z = _nearest_on_ellipse(a[1], a[2], u[1], u[2])
        return (u[0], y, z)
    if plane == 1:
        z, x = _nearest_on_ellipse(a[2], a[0], u[2], u[0])
        return (x, u[1], z)
    x, y = _nearest_on_ellipse(a[0], a[1], u[0], u[1])
    return (x, y, u[2])


@inlined
def _nearest_on_ellipse(a: float, b: float, u: float, v: float) -> tuple[float, float]:
    u_zero, v_zero = abs(u) <= ZERO, abs(v) <= ZERO
    if u_zero and v_zero:
        if a < b:
            return (-a if u < 0.0 else a), v
        return u, (-b if v < 0.0 else b)
    if u_zero:
        y, x = _nearest_to_axis(b, a, v, u)
        return x, y
    if v_zero:
        return _nearest_to_axis(a, b, u, v)
    a2, b2 = a * a, b * b
    au2, bv2 = a2 * u * u, b2 * v * v
    t = 0.0
    if (u / a) ** 2 + (v / b) ** 2 >= 1.0:
        t = max(a, b) * math.sqrt(u * u + v * v)
    for _ in range(MAX_STEPS):
        P, Q = t + a2, t + b2
        P2, Q2 = P * P, Q * Q
        f = P2 * Q2 - au2 * Q2 - bv2 * P2
        if abs(f) < ROOT:
            break
        t -= f / (2.0 * (P * Q * (P + Q) - au2 * Q - bv2 * P))
    return a2 * u / (t + a2), b2 * v / (t + b2)


@inlined
def _nearest_to_axis(a: float, b: float, u: float, v: float) -> tuple[float, float]:
    """Do so for a point on the axis of a, (u, v = 0): the vertex, or the upper of two points."""
    if b >= a or abs(u) >= a - b * b / a:
        return (a if u >= 0.0 else -a), v
    x = a * a * u / (a * a - b * b)
    return x, b * math.sqrt(abs(1.0 - (x / a) ** 2))
