"""Levenberg-Marquardt in one unknown, as the lmdif of OpenSim stops it: early.

MINPACK's algorithm (More, The Levenberg-Marquardt algorithm, 1978) with OpenSim's difference
step, start and tolerances. Its answer is right to about 1e-4, so where it stops is part of it.
"""

from __future__ import annotations

import math

from coxa.kernels.jit import inlined
from coxa.kernels.wraps.vector import Vector, dot, minus, norm

DIFFERENCE = 1e-5
TOLERANCE = 1e-4
FIRST_STEP = 0.2
EPSILON = 1.2e-16
MAX_CALLS = 500


@inlined
def nearest_to_circle(radius: float, p: Vector, s: Vector) -> float:
    """Return how far (m) from p towards s the line is nearest to the circle about z."""
    v = heading(p, s)
    u = 0.0
    f = _slope(radius, p, v, u)
    calls = 1
    damping, scale, trust, reach = 0.0, 0.0, 0.0, 0.0
    first = True
    while True:
        J = (_slope(radius, p, v, u + DIFFERENCE) - f) / DIFFERENCE
        if J == 0.0 or f == 0.0:
            return u
        if first:
            scale, trust = abs(J), FIRST_STEP
        scale = max(scale, abs(J))
        while True:
            damping, step = _damped_step(J, f, scale, trust, damping)
            tried = u - step
            move = scale * abs(step)
            if first:
                trust = min(trust, move)
            new = _slope(radius, p, v, tried)
            calls += 1
            actual = 1.0 - (new / f) ** 2 if 0.1 * abs(new) < abs(f) else -1.0
            linear = (J * step / f) ** 2
            damped = (math.sqrt(damping) * move / f) ** 2
            expected = linear + 2.0 * damped
            ratio = actual / expected if expected != 0.0 else 0.0
            if ratio <= 0.25:
                slope = -(linear + damped)
                cut = 0.5 if actual >= 0.0 else 0.5 * slope / (slope + 0.5 * actual)
                if 0.1 * abs(new) >= abs(f) or cut < 0.1:
                    cut = 0.1
                trust = cut * min(trust, move / 0.1)
                damping /= cut
            elif damping == 0.0 or ratio >= 0.75:
                trust = move / 0.5
                damping *= 0.5
            accepted = ratio >= 1e-4
            if accepted:
                u, f = tried, new
                reach = scale * abs(u)
                first = False
            small = abs(actual) <= TOLERANCE and expected <= TOLERANCE and 0.5 * ratio <= 1.0
            if small or trust <= TOLERANCE * reach or calls >= MAX_CALLS:
                return u
            if trust <= EPSILON * reach or not math.isfinite(f):
                return u
            if accepted:
                break


@inlined
def heading(p: Vector, s: Vector) -> Vector:
    """Return the direction from p to s, rounded as OpenSim rounds it."""
    v = minus(s, p)
    length = norm(v)
    return (v[0] / length, v[1] / length, v[2] / length)


@inlined
def _slope(radius: float, p: Vector, v: Vector, u: float) -> float:
    """Return the residual: a slope of the squared distance to the circle, as OpenSim writes it."""
    flat = v[0] * v[0] + v[1] * v[1]
    along = p[0] * v[0] + p[1] * v[1]
    off = math.sqrt(u * u * flat + 2.0 * along * u + (p[0] * p[0] + p[1] * p[1]))
    return 2.0 * dot(p, v) + 2.0 * u - 2.0 * radius * (2.0 * flat * u + 2.0 * along) / off


@inlined
def _damped_step(
    J: float, f: float, scale: float, trust: float, damping: float
) -> tuple[float, float]:
    """Return a damping and the step it makes, of a scaled length within a tenth of `trust`."""
    step = f / J
    excess = scale * abs(step) - trust
    if excess <= 0.1 * trust:
        return 0.0, step
    low = excess / trust / abs(scale / J) / abs(scale / J)
    pull = abs(J * f) / scale
    high = pull / trust
    if high == 0.0:
        high = 1e-38 / min(trust, 0.1)
    damping = min(max(damping, low), high)
    if damping == 0.0:
        damping = pull / (scale * abs(step))
    for turn in range(10):
        if damping == 0.0:
            damping = max(1e-38, 0.001 * high)
        cosine, bent = _turn(J, math.sqrt(damping) * scale)
        step = cosine * f / bent
        before, excess = excess, scale * abs(step) - trust
        if abs(excess) <= 0.1 * trust or (low == 0.0 and excess <= before < 0.0) or turn == 9:
            break
        correction = excess / trust / abs(scale / bent) / abs(scale / bent)
        if excess > 0.0:
            low = max(low, damping)
        else:
            high = min(high, damping)
        damping = max(low, damping + correction)
    return damping, step


@inlined
def _turn(x: float, y: float) -> tuple[float, float]:
    """Return the cosine of the rotation that takes (x, y) to (z, 0), and z."""
    if abs(x) < abs(y):
        sine = 0.5 / math.sqrt(0.25 + 0.25 * (x / y) * (x / y))
        cosine = sine * (x / y)
    else:
        cosine = 0.5 / math.sqrt(0.25 + 0.25 * (y / x) * (y / x))
        sine = cosine * (y / x)
    return cosine, cosine * x + sine * y
