"""Vectors of three as tuples of floats: they live in registers, so kernels need no scratch."""

from __future__ import annotations

import math

from coxa.kernels.jit import inlined

Vector = tuple[float, float, float]
TINY = 2.220446049250313e-16  # below this length a vector has no direction


@inlined
def plus(a: Vector, b: Vector) -> Vector:
    """Add b to a."""
    return (a[0] + b[0], a[1] + b[1], a[2] + b[2])


@inlined
def minus(a: Vector, b: Vector) -> Vector:
    """Subtract b from a."""
    return (a[0] - b[0], a[1] - b[1], a[2] - b[2])


@inlined
def times(k: float, a: Vector) -> Vector:
    """Scale a by k."""
    return (k * a[0], k * a[1], k * a[2])


@inlined
def along(p: Vector, k: float, d: Vector) -> Vector:
    """Go from p by k times d."""
    return (p[0] + k * d[0], p[1] + k * d[1], p[2] + k * d[2])


@inlined
def dot(a: Vector, b: Vector) -> float:
    """Multiply a and b to a number."""
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]


@inlined
def cross(a: Vector, b: Vector) -> Vector:
    """Multiply a and b to the vector at right angles to both."""
    return (a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0])


@inlined
def norm(a: Vector) -> float:
    """Measure the length of a."""
    return math.sqrt(a[0] * a[0] + a[1] * a[1] + a[2] * a[2])


@inlined
def unit(a: Vector) -> Vector:
    """Scale a to length 1, or to zero where it has no direction."""
    length = norm(a)
    if length < TINY:
        return (0.0, 0.0, 0.0)
    k = 1.0 / length
    return (k * a[0], k * a[1], k * a[2])


@inlined
def arccos(x: float) -> float:
    """Angle of a cosine that rounding may have put just outside [-1, 1]."""
    return math.acos(min(1.0, max(-1.0, x)))


@inlined
def with_component(a: Vector, i: int, x: float) -> Vector:
    """Replace the component i of a."""
    return (x if i == 0 else a[0], x if i == 1 else a[1], x if i == 2 else a[2])


@inlined
def on_side(a: Vector, axis: int, sign: int) -> bool:
    """Tell whether a lies on the side `sign` of the plane through 0 across `axis`; 0 is +."""
    return (a[axis] >= 0.0) == (sign > 0)
