"""A path segment through a torus about z, with the decisions of OpenSim 4.6's WrapTorus.

The torus is a tube of radius `inner` around a circle of radius `outer`. Where the segment comes
nearest to the circle the tube is taken for a straight cylinder, allowed on the side of the hole.
"""

from __future__ import annotations

import math

from coxa.kernels.jit import inlined
from coxa.kernels.wraps.cylinder import wrap_cylinder
from coxa.kernels.wraps.least_squares import heading, nearest_to_circle
from coxa.kernels.wraps.status import EMPTY, MANDATORY, NO_WRAP, WRAPPED
from coxa.kernels.wraps.vector import Vector, along, cross, dot, minus, norm, on_side, unit

LENGTH = 10000.0  # m, of a cylinder that has no ends


@inlined
def wrap_torus(
    inner: float, outer: float, axis: int, sign: int, single: bool, p: Vector, s: Vector
) -> tuple[int, float, Vector, Vector]:
    """Wrap the segment p to s; return status, arc and the tangent points.

    `axis` is the constrained one or -1; `single`: the path has no other wrap.
    """
    found, near = _nearest(outer, axis, sign, p, s)
    if not found:
        return NO_WRAP, 0.0, p, s
    # The cylinder's frame in the torus's: x to the centre, y down, z along the circle.
    x = unit((-near[0], -near[1], 0.0))
    y = (0.0, 0.0, -1.0)
    z = cross(x, y)
    reach = norm((near[0], near[1], 0.0))
    o = (outer * near[0] / reach, outer * near[1] / reach, 0.0)
    dp, ds = minus(p, o), minus(s, o)
    status, arc, t1, t2 = wrap_cylinder(
        inner,
        LENGTH,
        0,
        1,
        single,
        (dot(x, dp), dot(y, dp), dot(z, dp)),
        (dot(x, ds), dot(y, ds), dot(z, ds)),
    )
    if status != WRAPPED and status != MANDATORY:
        return EMPTY, 0.0, p, s
    t1 = along(along(along(o, t1[0], x), t1[1], y), t1[2], z)
    t2 = along(along(along(o, t2[0], x), t2[1], y), t2[2], z)
    return WRAPPED, arc, t1, t2


@inlined
def _nearest(outer: float, axis: int, sign: int, p: Vector, s: Vector) -> tuple[bool, Vector]:
    """Find the point of the line that is nearest to the circle, searching from p and from s."""
    first = along(p, nearest_to_circle(outer, p, s), heading(p, s))
    second = along(s, nearest_to_circle(outer, s, p), heading(s, p))
    first_on, second_on = True, True
    if axis >= 0:
        first_on, second_on = on_side(first, axis, sign), on_side(second, axis, sign)
    if first_on and second_on:
        nearer = _to_circle(outer, first) < _to_circle(outer, second)
        return True, first if nearer else second
    return first_on or second_on, first if first_on else second


@inlined
def _to_circle(outer: float, x: Vector) -> float:
    off = math.sqrt(x[0] * x[0] + x[1] * x[1])
    return math.sqrt(dot(x, x) + outer * outer - 2.0 * outer * off)
