"""A path segment over a cylinder about z, with the decisions of OpenSim 4.6's WrapCylinder.

Near the axis's direction everything is seen from the end: tangent points come from the circle,
and are then slid along the cylinder's edges until they lie in one plane with the two ends and an
apex on the surface. That plane gives a good path, not the shortest. A path with several wraps
improves it: it slides each tangent point until segment and helix meet within 0.1 degree.
"""

from __future__ import annotations

import math

from coxa.kernels.jit import inlined
from coxa.kernels.wraps.status import INSIDE, MANDATORY, NO_WRAP, WRAPPED
from coxa.kernels.wraps.vector import (
    TINY,
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

Z = (0.0, 0.0, 1.0)
PARALLEL = 2e-13  # squared sine below which a line has no nearest point to another
FLAT = 1e-5  # a plane's rise along the 20 m of an edge, below which the two do not meet
REACH = 10.0  # m, how far up and down an edge is looked along for that plane
SEGMENT = 0.002  # m, of the chords OpenSim draws a helix with
TANGENT = math.radians(0.1)
MAX_SLIDES = 100


@inlined
def wrap_cylinder(
    radius: float, length: float, axis: int, sign: int, single: bool, p: Vector, s: Vector
) -> tuple[int, float, Vector, Vector]:
    """Wrap the segment p to s; return status, arc and the tangent points.

    `axis` is the constrained one or -1; `single`: the path has no other wrap.
    """
    if _from_axis(p) ** 2 < radius**2 or _from_axis(s) ** 2 < radius**2:
        return INSIDE, 0.0, p, s
    status = _status(radius, axis, sign, p, s)
    if status == NO_WRAP:
        return NO_WRAP, 0.0, p, s
    t1, t2, far, long = _tangents(radius, axis, sign, p, s)
    t1, t2 = _slide_to_plane(radius, far, p, s, t1, t2)
    if abs(t1[2]) > length / 2.0 and abs(t2[2]) > length / 2.0:
        return NO_WRAP, 0.0, p, s
    arc, t1, t2 = _helix(radius, long, single, p, s, t1, t2)
    return status, arc, t1, t2


@inlined
def _from_axis(p: Vector) -> float:
    return math.sqrt(p[0] * p[0] + p[1] * p[1])


@inlined
def _status(radius: float, axis: int, sign: int, p: Vector, s: Vector) -> int:
    """Decide from the segment's nearest point to the axis."""
    v = minus(s, p)
    length = norm(v)
    v = unit(v)
    across = v[0] * v[0] + v[1] * v[1]
    t = -(p[0] * v[0] + p[1] * v[1]) / across if across > PARALLEL else math.nan
    near = along(p, t, v)
    cuts = near[0] ** 2 + near[1] ** 2 < radius**2 and 0.0 < t / length < 1.0
    if axis < 0:
        return MANDATORY if cuts else NO_WRAP
    p_on, s_on = on_side(p, axis, sign), on_side(s, axis, sign)
    if not (p_on or s_on):
        return WRAPPED
    if cuts:
        return MANDATORY
    if p_on != s_on and not on_side(near, axis, sign):
        return WRAPPED
    return NO_WRAP


@inlined
def _edges(radius: float, p: Vector) -> tuple[Vector, Vector]:
    """Find the two points, at the height of p, where a tangent from p touches the circle."""
    d = _from_axis(p)
    v = (p[0] / d, p[1] / d)
    foot = radius * radius / d
    half = math.sqrt(max(0.0, radius * radius - foot * foot))
    a = (foot * v[0] - half * v[1], foot * v[1] + half * v[0], p[2])
    b = (foot * v[0] + half * v[1], foot * v[1] - half * v[0], p[2])
    return a, b


@inlined
def _radial(a: Vector) -> Vector:
    return unit((a[0], a[1], 0.0))


@inlined
def _tangents(
    radius: float, axis: int, sign: int, p: Vector, s: Vector
) -> tuple[Vector, Vector, bool, bool]:
    """Pick one edge for p and one for s; tell whether the path goes the far and the long way.

    Far: the other pair of edges spans the smaller angle. Long: more than half around.
    """
    a1, b1 = _edges(radius, p)
    a2, b2 = _edges(radius, s)
    if axis < 0:
        t1, t2 = closest_pair(a1, b1, a2, b2, _radial(a1), _radial(b1), _radial(a2), _radial(b2))
        return t1, t2, False, False
    ab_wider = arccos(dot(_radial(a1), _radial(b2))) > arccos(dot(_radial(b1), _radial(a2)))
    a1_on, b1_on = on_side(a1, axis, sign), on_side(b1, axis, sign)
    if a1_on != b1_on:
        ab = a1_on
    elif on_side(a2, axis, sign):
        ab = False
    elif a1_on or on_side(b2, axis, sign):
        ab = True
    else:
        ab = ab_wider
    t1, t2 = (a1, b2) if ab else (b1, a2)
    pull = plus(minus(t1, p), minus(t2, s))
    out = (t1[0] + t2[0], t1[1] + t2[1], 0.0)
    return t1, t2, ab == ab_wider, dot(out, pull) < 0.0


@inlined
def closest_pair(
    a1: Vector, b1: Vector, a2: Vector, b2: Vector, ua: Vector, ub: Vector, va: Vector, vb: Vector
) -> tuple[Vector, Vector]:
    """Pick the tangent point of p and the one of s whose directions u, v are closest."""
    aa, ab, ba, bb = dot(ua, va), dot(ua, vb), dot(ub, va), dot(ub, vb)
    if aa > ab and aa > ba and aa > bb:
        return a1, a2
    if ab > ba and ab > bb:
        return a1, b2
    if ba > bb:
        return b1, a2
    return b1, b2


@inlined
def _slide_to_plane(
    radius: float, far: bool, p: Vector, s: Vector, t1: Vector, t2: Vector
) -> tuple[Vector, Vector]:
    """Slide both tangent points along their edges into the plane of p, s and an apex."""
    d1, d2 = _from_axis(p), _from_axis(s)
    middle = along(p, d1 / (d1 + d2), minus(s, p))
    center = (0.0, 0.0, middle[2])
    n = unit(cross(unit(minus(p, center)), unit(minus(s, center))))
    out = times(radius, unit(cross(Z, n)))
    first, second = plus(center, out), minus(center, out)
    e1, e2 = minus(middle, first), minus(middle, second)
    nearer_first = dot(e1, e1) < dot(e2, e2)
    apex = first if nearer_first != far else second
    n = unit(cross(unit(minus(p, apex)), unit(minus(s, apex))))
    z1, z2 = _height(p), _height(s)
    meets1, slid1 = _edge_in_plane(t1, n, p)
    meets2, slid2 = _edge_in_plane(t2, n, p)
    # OpenSim takes the foot of s for the direction of the axis, so a foot at z = 0 gives none:
    # every slid point then counts as being at the height of p.
    has_axis = abs(z2) >= TINY
    if meets1 and abs((slid1[2] if has_axis else z1) - z2) < abs(z1 - z2):
        t1 = slid1
    if meets2 and abs((slid2[2] if has_axis else z1) - z1) < abs(z1 - z2):
        t2 = slid2
    return t1, t2


@inlined
def _height(p: Vector) -> float:
    """Height of p on the axis, rounded as OpenSim's projection onto it from z = -1 rounds."""
    w = (p[0], p[1], p[2] + 1.0)
    length = norm(w)
    return -1.0 + w[2] * (1.0 / length) * length


@inlined
def _edge_in_plane(t: Vector, n: Vector, p: Vector) -> tuple[bool, Vector]:
    """Meet the edge through t with the plane through p across n."""
    low, high = (t[0], t[1], t[2] - REACH), (t[0], t[1], t[2] + REACH)
    rise = (high[2] - low[2]) * n[2]
    if not abs(rise) >= FLAT:
        return False, t
    k = (dot(p, n) - dot(n, low)) / rise
    if k < -FLAT or k > 1.0 + FLAT:
        return False, t
    return True, (t[0], t[1], low[2] + k * (high[2] - low[2]))


@inlined
def _helix(
    radius: float, long: bool, single: bool, p: Vector, s: Vector, t1: Vector, t2: Vector
) -> tuple[float, Vector, Vector]:
    """Measure the helix from t1 to t2, after sliding both until it is tangent at its ends."""
    turn = math.atan2(t1[0] * t2[1] - t1[1] * t2[0], t1[0] * t2[0] + t1[1] * t2[1])
    if long:
        # Right for a turn > 0 only; OpenSim adds a round to the others, and so do we.
        turn -= 2.0 * math.pi
    slides = 0
    while True:
        rise = t2[2] - t1[2]
        arc = math.sqrt((radius * turn) ** 2 + rise * rise)
        chords = int(arc / SEGMENT)
        if single or chords < 2 or slides == MAX_SLIDES:
            return arc, t1, t2
        slid1, t1 = _slide_to_tangent(p, t1, _on_helix(t1, turn, rise, 1.0 / chords))
        # The helix has moved with t1, but still rises as before.
        slid2, t2 = _slide_to_tangent(s, t2, _on_helix(t1, turn, rise, 1.0 - 1.0 / chords))
        if not (slid1 or slid2):
            return arc, t1, t2
        slides += 1


@inlined
def _on_helix(t: Vector, turn: float, rise: float, k: float) -> Vector:
    """Place a point at the fraction k of a helix that starts at t."""
    c, s = math.cos(k * turn), math.sin(k * turn)
    return (c * t[0] - s * t[1], s * t[0] + c * t[1], t[2] + k * rise)


@inlined
def _slide_to_tangent(p: Vector, t: Vector, w: Vector) -> tuple[bool, Vector]:
    """Move t along its edge towards, and half again past, the line from p to the helix point w."""
    slope_in = arccos(unit(minus(t, p))[2])
    slope_on = arccos(unit(minus(w, t))[2])
    if not abs(slope_in - slope_on) > TANGENT:
        return False, t
    v = unit(minus(w, p))
    across = v[0] * v[0] + v[1] * v[1]
    if not across > PARALLEL:
        return True, t
    k = ((t[0] - p[0]) * v[0] + (t[1] - p[1]) * v[1]) / across
    return True, (t[0], t[1], t[2] + 1.5 * (p[2] + k * v[2] - t[2]))
