"""Where a line from a point touches an ellipsoid within a plane, as loosely as OpenSim finds it.

Four residuals in the point r and an offset d: r is in the plane, on the ellipsoid, and both r and
p are in the plane tangent at r. They are reduced by damped Gauss-Newton steps of a sixteenth,
each then doubled while that still helps, until their squares sum to less than 1e-8. Where that
leaves r depends on every step on the way, so the steps are OpenSim's.
"""

from __future__ import annotations

from coxa.kernels.jit import inlined
from coxa.kernels.wraps.vector import Vector, along, dot, minus, unit

Four = tuple[float, float, float, float]
NEAR = 1e-4  # a p this near the surface is its own tangent point
SOLVED = 1e-8
MAX_STEPS = 50
MAX_TRIES = 1000


@inlined
def tangent_point(a: Vector, p: Vector, p_out: float, r: Vector, n: Vector, m: float) -> Vector:
    """Search from r, in the plane n x + m = 0; `p_out` tells how far p is outside."""
    if abs(p_out) < NEAR:
        return p
    g = _gradient(a, r)
    d = -dot(g, r)
    e = _residuals(a, p, r, d, n, m)
    error = _square(e)
    alpha = 0.01
    for _ in range(MAX_STEPS):
        if not error > SOLVED:
            break
        before = error
        J = _jacobian(a, p, r, n)
        damping = _near_end(p, r)
        dr, dd = r, 0.0
        for _ in range(MAX_TRIES):
            if not error >= before:
                break
            dr, dd = _step(J, e, alpha, damping)
            r, d = along(r, 1.0, dr), d + dd
            e = _residuals(a, p, r, d, n, m)
            before, error = error, _square(e)
            alpha *= 4.0
        alpha /= 8.0
        factor = 0.5
        for _ in range(MAX_TRIES):
            if not error <= before:
                break
            factor *= 2.0
            r, d = along(r, factor, dr), d + factor * dd
            before, error = error, _square(_residuals(a, p, r, d, n, m))
        r, d = along(r, -factor, dr), d - factor * dd
        e = _residuals(a, p, r, d, n, m)
        error = _square(e)
    return r


@inlined
def _gradient(a: Vector, r: Vector) -> Vector:
    return (
        2.0 * r[0] / (a[0] * a[0]),
        2.0 * r[1] / (a[1] * a[1]),
        2.0 * r[2] / (a[2] * a[2]),
    )


@inlined
def _residuals(a: Vector, p: Vector, r: Vector, d: float, n: Vector, m: float) -> Four:
    g = _gradient(a, r)
    on = -1.0 + (r[0] / a[0]) ** 2 + (r[1] / a[1]) ** 2 + (r[2] / a[2]) ** 2
    return (dot(n, r) + m, on, dot(g, r) + d, dot(g, p) + d)


@inlined
def _square(e: Four) -> float:
    return e[0] * e[0] + e[1] * e[1] + e[2] * e[2] + e[3] * e[3]


@inlined
def _near_end(p: Vector, r: Vector) -> float:
    """Shorten steps as r comes between p and the centre."""
    cosine = dot(unit(minus(p, r)), unit(p))
    return 1.0 - cosine**100 if cosine > 0.1 else 1.0


@inlined
def _jacobian(a: Vector, p: Vector, r: Vector, n: Vector) -> tuple[Four, Four, Four, Four]:
    """Row i: the derivatives of the four residuals by r_i; the last row, by d."""
    g, h = _gradient(a, r), _gradient(a, p)
    return (
        (n[0], g[0], 2.0 * g[0], h[0]),
        (n[1], g[1], 2.0 * g[1], h[1]),
        (n[2], g[2], 2.0 * g[2], h[2]),
        (0.0, 0.0, 1.0, 1.0),
    )


@inlined
def _dot4(x: Four, y: Four) -> float:
    return x[0] * y[0] + x[1] * y[1] + x[2] * y[2] + x[3] * y[3]


@inlined
def _step(
    J: tuple[Four, Four, Four, Four], e: Four, alpha: float, damping: float
) -> tuple[Vector, float]:
    """Solve (J J' with a diagonal grown by alpha) x = -J e by elimination; J J' is positive."""
    k = 1.0 + alpha
    a00, a01 = _dot4(J[0], J[0]) * k, _dot4(J[0], J[1])
    a02, a03 = _dot4(J[0], J[2]), _dot4(J[0], J[3])
    a11, a12, a13 = _dot4(J[1], J[1]) * k, _dot4(J[1], J[2]), _dot4(J[1], J[3])
    a22, a23, a33 = _dot4(J[2], J[2]) * k, _dot4(J[2], J[3]), _dot4(J[3], J[3]) * k
    b0, b1, b2, b3 = -_dot4(J[0], e), -_dot4(J[1], e), -_dot4(J[2], e), -_dot4(J[3], e)
    f1, f2, f3 = a01 / a00, a02 / a00, a03 / a00
    a11, a12, a13, b1 = a11 - f1 * a01, a12 - f1 * a02, a13 - f1 * a03, b1 - f1 * b0
    a22, a23, b2 = a22 - f2 * a02, a23 - f2 * a03, b2 - f2 * b0
    a33, b3 = a33 - f3 * a03, b3 - f3 * b0
    f2, f3 = a12 / a11, a13 / a11
    a22, a23, b2 = a22 - f2 * a12, a23 - f2 * a13, b2 - f2 * b1
    a33, b3 = a33 - f3 * a13, b3 - f3 * b1
    f3 = a23 / a22
    x3 = (b3 - f3 * b2) / (a33 - f3 * a23)
    x2 = (b2 - a23 * x3) / a22
    x1 = (b1 - a12 * x2 - a13 * x3) / a11
    x0 = (b0 - a01 * x1 - a02 * x2 - a03 * x3) / a00
    k = damping / 16.0
    return (k * x0, k * x1, k * x2), k * x3
