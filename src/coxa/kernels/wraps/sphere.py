"""A path segment over a sphere about 0, with the decisions of OpenSim 4.6's WrapSphere.

The path lies in the plane of both ends and the centre; the arc is exact. What a quadrant does to
it is OpenSim's alone: it only takes effect where the segment cuts the sphere, and an arc by the
far side counts as negative.
"""

from __future__ import annotations

import math

from coxa.kernels.jit import inlined
from coxa.kernels.wraps.cylinder import closest_pair
from coxa.kernels.wraps.status import EMPTY, INSIDE, MANDATORY, NO_WRAP, WRAPPED
from coxa.kernels.wraps.vector import (
    Vector,
    along,
    arccos,
    cross,
    dot,
    minus,
    norm,
    on_side,
    plus,
    times,
    unit,
)

THROUGH_CENTER = 1e-5  # sine below which the segment and the centre make no plane to wrap in
SHORT_OF = 1.0  # m from p, a bound OpenSim means as the segment's end


@inlined
def wrap_sphere(
    radius: float, axis: int, sign: int, p: Vector, s: Vector
) -> tuple[int, float, Vector, Vector]:
    """Wrap the segment p to s; return status, arc and the tangent points.

    `axis` is the constrained one or -1.
    """
    if norm(p) < radius or norm(s) < radius:
        return INSIDE, 0.0, p, s
    if not _cuts(radius, p, s):
        return NO_WRAP, 0.0, p, s
    n = cross(unit(minus(p, s)), unit(s))
    if norm(n) < THROUGH_CENTER:
        return EMPTY, 0.0, p, s
    n = unit(n)
    a1, b1 = _tangents(radius, n, p)
    a2, b2 = _tangents(radius, n, s)
    t1, t2 = closest_pair(a1, b1, a2, b2, unit(a1), unit(b1), unit(a2), unit(b2))
    status, far = WRAPPED, False
    if axis >= 0:
        status = _status(radius, axis, sign, p, s)
        if status == NO_WRAP:
            return NO_WRAP, 0.0, p, s
        if not (on_side(p, axis, sign) and on_side(s, axis, sign)):
            t1, t2, far = _constrained(axis, sign, p, s, a1, b1, a2, b2)
    angle = arccos(dot(unit(t1), unit(t2)))
    if far:
        angle -= 2.0 * math.pi
    return status, radius * angle, t1, t2


@inlined
def _cuts(radius: float, p: Vector, s: Vector) -> bool:
    """Tell whether the segment enters and leaves the sphere."""
    v = minus(p, s)
    A, B, C = dot(v, v), 2.0 * dot(s, v), dot(s, s) - radius * radius
    D = B * B - 4.0 * A * C
    if D < 0.0:
        return False
    k1, k2 = (-B + math.sqrt(D)) / (2.0 * A), (-B - math.sqrt(D)) / (2.0 * A)
    return 0.0 < k1 < 1.0 and 0.0 < k2 < 1.0


@inlined
def _tangents(radius: float, n: Vector, p: Vector) -> tuple[Vector, Vector]:
    """Find the two points where a line from p, across n, touches the sphere."""
    y = unit(times(-1.0, p))
    z = cross(n, y)
    angle = math.asin(radius / norm(p))
    c, s = math.cos(angle), math.sin(angle)
    reach = norm(p) * c
    a, b = plus(times(c, y), times(-s, z)), plus(times(c, y), times(s, z))
    return along(p, reach, a), along(p, reach, b)


@inlined
def _status(radius: float, axis: int, sign: int, p: Vector, s: Vector) -> int:
    """Decide from the segment's nearest point to the centre."""
    p_on, s_on = on_side(p, axis, sign), on_side(s, axis, sign)
    if not (p_on or s_on):
        return WRAPPED
    v = unit(minus(p, s))
    k = -dot(p, v)
    near = along(p, k, v)
    if dot(near, near) < radius * radius and 0.0 < -k < SHORT_OF:
        return MANDATORY
    if p_on != s_on and not on_side(near, axis, sign):
        return WRAPPED
    return NO_WRAP


@inlined
def _constrained(
    axis: int, sign: int, p: Vector, s: Vector, a1: Vector, b1: Vector, a2: Vector, b2: Vector
) -> tuple[Vector, Vector, bool]:
    """Pick the tangent points that bend the path to the allowed side; tell if by the far side."""
    away = unit(minus(times(-1.0, p), s))
    first, second = (
        dot(unit(a1), away) > dot(unit(b1), away),
        dot(unit(a2), away) > dot(unit(b2), away),
    )
    t1, t2 = (a1 if first else b1), (a2 if second else b2)
    pull = plus(minus(t1, p), minus(t2, s))
    if pull[axis] * sign < 0.0:
        t1, t2 = (b1 if first else a1), (b2 if second else a2)
        pull = plus(minus(t1, p), minus(t2, s))
    return t1, t2, dot(plus(t1, t2), pull) < 0.0
