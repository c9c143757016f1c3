"""A path segment over an ellipsoid about 0, with the decisions of OpenSim 4.6's WrapEllipsoid.

The path lies in a plane through both ends and a point c of the surface. Three ways lead to c: from
the middle of the segment inside the ellipsoid (midpoint), from where the segment crosses the plane
of symmetry most square to it (axial), or from a fan of points along the segment (hybrid, which
blends into axial). In that plane the tangent points are searched from c, loosely, and the length
between them is a sum of chords of about 1 mm.

All is done at a scale where the radii average 1. Tolerances are OpenSim's; they belong to it.
"""

from __future__ import annotations

import math

from coxa.kernels.jit import inlined
from coxa.kernels.wraps.status import INSIDE, MANDATORY, NO_WRAP
from coxa.kernels.wraps.surface_point import nearest_in_plane, nearest_on_ellipsoid
from coxa.kernels.wraps.tangent_point import tangent_point
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
    with_component,
)

HYBRID, MIDPOINT, AXIAL = 0, 1, 2
NEAR = 1e-4  # how far inside an end may be; how nearly in line with the centre both may be
FAN_ONLY = 0.7073  # cosine to the nearest axis, below which a hybrid is all fan,
AXIAL_ONLY = 0.9  # and above which it is all axial
BLADES = 300
FADE = 0.3  # the part of the chord, at either end, over which an axial c fades out
CHORD = 0.001  # m
MAX_CHORDS = 499


@inlined
def wrap_ellipsoid(
    radii: Vector, axis: int, sign: int, method: int, p: Vector, s: Vector
) -> tuple[int, float, Vector, Vector]:
    """Wrap the segment p to s; return status, arc and the tangent points.

    `axis` is the constrained one or -1.
    """
    scale = 3.0 / (radii[0] + radii[1] + radii[2])
    a, p_, s_ = times(scale, radii), times(scale, p), times(scale, s)
    p_out, s_out = _outside(a, p_), _outside(a, s_)
    if p_out < -NEAR or s_out < -NEAR:
        return INSIDE, 0.0, p, s
    if abs(dot(unit(p_), unit(s_)) - 1.0) < NEAR:
        return NO_WRAP, 0.0, p, s
    cuts, r1, r2 = _cut(a, p_, s_)
    if not cuts:
        return NO_WRAP, 0.0, p, s
    c, start1, start2, fan = _apex(a, method, unit(minus(p_, s_)), r1, r2)
    if axis >= 0 and not on_side(c, axis, sign):
        c = with_component(c, axis, -c[axis])
        start1, start2 = c, c
        c = _soften(a, axis, fan, c)
    n = unit(cross(minus(p_, s_), minus(p_, c)))
    d = -dot(n, c)
    t1 = tangent_point(a, p_, p_out, start1, n, d)
    t2 = tangent_point(a, s_, s_out, start2, n, d)
    arc, first, last = _chords(a, scale, False, n, d, t1, t2)
    if axis >= 0 and _turns_back(p_, s_, t1, t2, first, last):
        arc, _, _ = _chords(a, scale, True, n, d, t1, t2)
    back = 1.0 / scale
    return MANDATORY, arc / scale, times(back, t1), times(back, t2)


@inlined
def _outside(a: Vector, p: Vector) -> float:
    return -1.0 + (p[0] / a[0]) ** 2 + (p[1] / a[1]) ** 2 + (p[2] / a[2]) ** 2


@inlined
def _cut(a: Vector, p: Vector, s: Vector) -> tuple[bool, Vector, Vector]:
    """Find where the segment enters and leaves the ellipsoid, if it does both."""
    v = minus(p, s)
    f = (v[0] / a[0], v[1] / a[1], v[2] / a[2])
    g = (s[0] / a[0], s[1] / a[1], s[2] / a[2])
    A, B, C = dot(f, f), 2.0 * dot(f, g), dot(g, g) - 1.0
    D = B * B - 4.0 * A * C
    if D < 0.0:
        return False, p, s
    k1, k2 = (-B + math.sqrt(D)) / (2.0 * A), (-B - math.sqrt(D)) / (2.0 * A)
    if not (0.0 < k1 < 1.0 and 0.0 < k2 < 1.0):
        return False, p, s
    return True, along(s, k1, v), along(s, k2, v)


@inlined
def _apex(
    a: Vector, method: int, v: Vector, r1: Vector, r2: Vector
) -> tuple[Vector, Vector, Vector, float]:
    """Find c from the chord r1 to r2, whose direction is v.

    Also return where to start searching both tangent points, and the share of the fan in c.
    """
    chord = minus(r2, r1)
    middle = along(r1, 0.5, chord)
    best, cosine = 0, abs(v[0])
    for i in range(1, 3):
        if abs(v[i]) > cosine:
            best, cosine = i, abs(v[i])
    k = -r1[best] / chord[best]
    if method == MIDPOINT:
        _, c = nearest_on_ellipsoid(a, middle)
        return c, c, c, 0.0
    # Rounding alone gives OpenSim's crossing a side of this plane; most often it is 0, as here.
    crossing = with_component(along(r1, k, chord), best, 0.0)
    inside = nearest_in_plane(a, crossing, best)
    if method == AXIAL:
        if 0.0 < k < 1.0:
            return inside, inside, inside, 0.0
        return inside, r1, r2, 0.0
    if cosine > FAN_ONLY:
        cosine = FAN_ONLY + _fade(k) * (cosine - FAN_ONLY)
    if cosine >= AXIAL_ONLY:
        return inside, inside, inside, 0.0
    _, c = nearest_on_ellipsoid(a, plus(middle, _fan(a, r1, chord)))
    fan = 1.0
    if cosine > FAN_ONLY:
        fan = 1.0 - (cosine - FAN_ONLY) / (AXIAL_ONLY - FAN_ONLY)
        _, c = nearest_on_ellipsoid(a, plus(times(1.0 - fan, inside), times(fan, c)))
    return c, c, c, fan


@inlined
def _fade(k: float) -> float:
    """Weigh an axial c by where on the chord it came from: 0 outside, 1 well inside."""
    if k < 0.0 or k > 1.0:
        return 0.0
    return min(1.0, k / FADE, (1.0 - k) / FADE)


@inlined
def _fan(a: Vector, r1: Vector, chord: Vector) -> Vector:
    """Average the directions from points along the chord to their nearest surface points."""
    total = (0.0, 0.0, 0.0)
    x = r1
    for i in range(1, BLADES - 1):
        u = along(r1, i / BLADES, chord)
        found, nearest = nearest_on_ellipsoid(a, u)
        if found:
            x = nearest  # else keep the blade's tip where the one before was, as OpenSim does
        total = plus(total, unit(minus(x, u)))
    return unit(total)


@inlined
def _soften(a: Vector, axis: int, fan: float, c: Vector) -> Vector:
    """Draw a c that was mirrored to the allowed side back to the mirror, by the fan's share."""
    if fan == 0.0:
        return c
    drawn = with_component(c, axis, c[axis] - fan * c[axis])
    found, nearest = nearest_on_ellipsoid(a, drawn)
    return nearest if found else drawn


@inlined
def _chords(
    a: Vector, scale: float, far: bool, n: Vector, d: float, t1: Vector, t2: Vector
) -> tuple[float, Vector, Vector]:
    """Sum chords from t1 to t2 in the plane n x + d = 0; return also the first and last between.

    The chords are seen under equal angles from where the plane meets the axis most square to it.
    """
    span = norm(minus(t1, t2))
    count = int(span / scale / CHORD)
    if count < 2:
        return span, t2, t1
    count = min(count, MAX_CHORDS)
    axis = 0
    for i in range(1, 3):
        if abs(n[i]) > abs(n[axis]):
            axis = i
    o = with_component((0.0, 0.0, 0.0), axis, -d / n[axis])
    x = unit(minus(t1, o))
    e = unit(minus(t2, o))
    y = cross(unit(cross(x, e)), x)
    angle = arccos(dot(x, e))
    step = (angle - 2.0 * math.pi if far else angle) / count
    g = (o[0] / a[0], o[1] / a[1], o[2] / a[2])
    C = dot(g, g) - 1.0
    total = 0.0
    first, last = t1, t1
    for i in range(1, count):
        r = plus(times(math.cos(i * step), x), times(math.sin(i * step), y))
        f = (r[0] / a[0], r[1] / a[1], r[2] / a[2])
        A, B = dot(f, f), 2.0 * dot(f, g)
        # Seen from outside, a ray can miss the surface: then the arc is NaN, as OpenSim's is.
        k = (-B + math.sqrt(B * B - 4.0 * A * C)) / (2.0 * A)
        point = along(o, k, r)
        total += norm(minus(point, last))
        last = point
        if i == 1:
            first = point
    return total + norm(minus(t2, last)), first, last


@inlined
def _turns_back(p: Vector, s: Vector, t1: Vector, t2: Vector, first: Vector, last: Vector) -> bool:
    """Tell whether either end of the path doubles back on its segment: it goes the wrong way."""
    if first == t2:
        return False
    return dot(minus(p, t1), minus(first, t1)) > 0.0 or dot(minus(s, t2), minus(last, t2)) > 0.0
