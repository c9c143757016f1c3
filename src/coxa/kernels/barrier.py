"""Share joint moments among muscles: a primal-dual interior point method.

Slower than `kernels.recruitment`, and sure: activations are unknowns beside the prices, so the
infinite slope of a(s) at rest does no harm, whatever the exponent. With multipliers z of the bounds

    w a^(p-1) - V lambda - z_l + z_u = 0,    V' a + r - tau = 0,
    z_l (a - lower) = z_u (upper - a) = mu,    mu -> 0.

A stand-in is a pair of moments y >= 0, up and down, each with the cost edge y + y^2 / (2 give).
Nocedal & Wright, Numerical Optimization, 2nd ed., ch. 19.
"""

from __future__ import annotations

import numpy as np

from coxa.kernels.jit import inlined, kernel
from coxa.kernels.program import (
    add_moments,
    add_stiffness,
    along,
    hand_over,
    solve_envelope,
)

MOST_STEPS = 200

LOW, HIGH, Z_LOW, Z_HIGH, TILT = 0, 1, 2, 3, 4
"""Columns of `Work.z`. The distances to the bounds are kept as such: near a bound of 0.2 an
activation cannot tell a distance of 1e-17 from none."""

GOAL = 1e-9
"""As `program.TOLERANCE`; at high powers double precision gives no more."""


@inlined
def _begin(program, work):  # type: ignore[no-untyped-def]
    """Start inside every bound, at no price."""
    P = program
    for m in range(work.a.size):
        room = P.upper[m] - P.lower[m]
        work.z[m, LOW], work.z[m, HIGH] = 0.5 * room, 0.5 * room
        work.z[m, Z_LOW] = work.z[m, Z_HIGH] = 10.0 * P.unit
    for d in range(work.lam.size):
        work.lam[d] = 0.0
        bounded = P.edge[d] < np.inf
        work.y[d, 0] = work.y[d, 1] = 1e-3 if bounded else 0.0
        work.y[d, 2] = work.y[d, 3] = P.edge[d] if bounded else 0.0


@inlined
def _balance(program, work, v, tau):  # type: ignore[no-untyped-def]
    """What is left: equilibrium (N m), the rest relative to the cost; mu, and mu small enough."""
    P = program
    p = P.p
    along(P.start, P.row, v, work.lam, work.s)
    loose, cost, least, products, pairs = 0.0, 0.0, 0.0, 0.0, 0
    for m in range(work.a.size):
        low, high = work.z[m, LOW], work.z[m, HIGH]
        a = P.lower[m] + low if low < high else P.upper[m] - high
        work.a[m] = a
        strain = P.weight[m] * a ** (p - 1.0)
        work.z[m, TILT] = strain - work.s[m] - work.z[m, Z_LOW] + work.z[m, Z_HIGH]
        cost += strain * a / p
        least += P.weight[m]
        if low + high > 0.0:
            loose += abs(work.z[m, TILT]) * a
            products += work.z[m, Z_LOW] * low + work.z[m, Z_HIGH] * high
            pairs += 2
    for d in range(tau.size):
        work.r[d] = P.flex[d] * work.lam[d] + work.y[d, 0] - work.y[d, 1]
        work.g[d] = work.r[d] - tau[d]
        if P.edge[d] < np.inf:
            # Lightly: beside an unmet demand the muscles' own cost must still be minimal.
            cost += 1e-6 * P.edge[d] * (work.y[d, 0] + work.y[d, 1])
            products += work.y[d, 0] * work.y[d, 2] + work.y[d, 1] * work.y[d, 3]
            pairs += 2
    add_moments(P.start, P.row, v, work.a, work.g)
    worst = 0.0
    for d in range(tau.size):
        worst = max(worst, abs(work.g[d]))
    cost, pairs = max(cost, 1e-9 * least), max(pairs, 1)
    return worst, (loose + products) / cost, products / pairs, 1e-10 * cost / pairs


@inlined
def _direction(program, work, v, mu):  # type: ignore[no-untyped-def]
    """Newton step towards the central path at mu: prices in `step`, activations in `ds`."""
    P = program
    p = P.p
    H = work.H
    for i in range(work.g.size):
        for j in range(P.first[i], i):
            H[i, j] = 0.0
        H[i, i] = P.flex[i]
        work.step[i] = -work.g[i]
        if P.edge[i] < np.inf:
            for side in range(2):
                sign = 1.0 - 2.0 * side
                y, z = work.y[i, side], work.y[i, 2 + side]
                soft = 1.0 / (1.0 / P.give + z / y)
                rho = P.edge[i] + y / P.give - sign * work.lam[i] - mu / y
                H[i, i] += soft
                work.step[i] += sign * rho * soft
    for m in range(work.a.size):
        low, high = work.z[m, LOW], work.z[m, HIGH]
        if not low + high > 0.0:
            work.slope[m] = work.ds[m] = 0.0
            continue
        z_low, z_high = work.z[m, Z_LOW], work.z[m, Z_HIGH]
        # Kept from vanishing, which would leave H singular to rounding.
        bend = P.weight[m] * max((p - 1.0) * work.a[m] ** (p - 2.0), 1e-11)
        work.slope[m] = 1.0 / (bend + z_low / low + z_high / high)
        rho = work.z[m, TILT] + z_low - z_high - mu / low + mu / high
        work.ds[m] = -rho * work.slope[m]
    for m in range(work.a.size):
        for k in range(P.start[m], P.start[m + 1]):
            work.step[P.row[k]] -= work.ds[m] * v[k]
    add_stiffness(P.start, P.row, v, work.slope, H)
    solve_envelope(H, P.first, work.step)
    along(P.start, P.row, v, work.step, work.s)
    for m in range(work.a.size):
        work.ds[m] += work.slope[m] * work.s[m]


@inlined
def _shorten(t, x, dx):  # type: ignore[no-untyped-def]
    """Longest part of t that keeps x positive."""
    return min(t, -0.95 * x / dx) if dx < 0.0 else t


@inlined
def _stand_in(program, work, mu, d, side):  # type: ignore[no-untyped-def]
    """Step of one stand-in and of its multiplier."""
    P = program
    sign = 1.0 - 2.0 * side
    y, z = work.y[d, side], work.y[d, 2 + side]
    rho = P.edge[d] + y / P.give - sign * work.lam[d] - mu / y
    dy = (sign * work.step[d] - rho) / (1.0 / P.give + z / y)
    return dy, mu / y - z - z / y * dy


@inlined
def _multipliers(work, mu, m):  # type: ignore[no-untyped-def]
    """Steps of the multipliers of a muscle's bounds."""
    low, high, da = work.z[m, LOW], work.z[m, HIGH], work.ds[m]
    return (
        mu / low - work.z[m, Z_LOW] * (1.0 + da / low),
        mu / high - work.z[m, Z_HIGH] * (1.0 - da / high),
    )


@inlined
def _advance(program, work, mu):  # type: ignore[no-untyped-def]
    """Go as far as the bounds allow; returns the part of the step taken."""
    P = program
    t = 1.0
    for m in range(work.a.size):
        if work.slope[m] > 0.0:
            d_low, d_high = _multipliers(work, mu, m)
            t = _shorten(t, work.z[m, LOW], work.ds[m])
            t = _shorten(t, work.z[m, HIGH], -work.ds[m])
            # At a high exponent effort is flat near rest and tells nothing of what lies further.
            if t * work.ds[m] > 0.1 + 2.0 * work.a[m]:
                t = (0.1 + 2.0 * work.a[m]) / work.ds[m]
            t = _shorten(t, work.z[m, Z_LOW], d_low)
            t = _shorten(t, work.z[m, Z_HIGH], d_high)
    for d in range(work.lam.size):
        if P.edge[d] < np.inf:
            for side in range(2):
                dy, dz = _stand_in(program, work, mu, d, side)
                t = _shorten(t, work.y[d, side], dy)
                t = _shorten(t, work.y[d, 2 + side], dz)
    for m in range(work.a.size):
        if work.slope[m] > 0.0:
            d_low, d_high = _multipliers(work, mu, m)
            work.z[m, LOW] += t * work.ds[m]
            work.z[m, HIGH] -= t * work.ds[m]
            work.z[m, Z_LOW] += t * d_low
            work.z[m, Z_HIGH] += t * d_high
    for d in range(work.lam.size):
        if P.edge[d] < np.inf:
            for side in range(2):
                dy, dz = _stand_in(program, work, mu, d, side)
                work.y[d, side] += t * dy
                work.y[d, 2 + side] += t * dz
    for d in range(work.lam.size):
        work.lam[d] += t * work.step[d]
    return t


@inlined
def _descend(program, work, v, tau, goal):  # type: ignore[no-untyped-def]
    """Find activations and prices; returns the residual and the steps taken."""
    _begin(program, work)
    centre = 0.2
    for n in range(MOST_STEPS):
        worst, loose, mu, enough = _balance(program, work, v, tau)
        if worst <= goal and loose <= 1e-9:
            return worst, n
        # A muscle at a high exponent comes to rest slowly; mu must not run ahead of it.
        target = max(centre * mu, enough)
        _direction(program, work, v, target)
        t = _advance(program, work, target)
        centre = 1.0 if t < 0.2 else min(0.5, max(0.05, (1.0 - t) ** 2))
    return _balance(program, work, v, tau)[0], MOST_STEPS


@kernel
def recruit_by_barrier(program, work, V, tau, frames, out):  # type: ignore[no-untyped-def]
    """Recruit muscles in some frames (int64 indices), each from scratch. Fills `out` there."""
    for n in frames:
        scale = 1.0
        for d in range(tau.shape[1]):
            scale = max(scale, abs(tau[n, d]))
        goal = GOAL * scale
        worst, steps = _descend(program, work, V[n], tau[n], goal)
        hand_over(program, work, tau[n], worst, goal, steps, n, out)
