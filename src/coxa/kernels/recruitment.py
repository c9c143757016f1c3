"""Share joint moments among muscles: a dual, semismooth Newton method.

At price lambda a muscle's effort is worth s = V lambda, and it answers with
a(s) = clip((s / w)^(1 / (p - 1)), lower, upper). The prices are right when the equilibrium

    g(lambda) = V' a(V lambda) + r(lambda) - tau

vanishes: one unknown a coordinate. g is the gradient of a convex function, the negative dual
objective. Its derivative is V' diag(da/ds) V + dr/dlambda, but for p > 2 and a lower bound of zero
da/ds is infinite where a muscle starts to pull. There the slope of a(s) is taken at a small
activation `blur` that shrinks with the residual: a and g stay exact, only the step is coarser.
Each step is cut or stretched to the minimum along its line, so it cannot cycle.

Above p = BARRIER_FROM the slope at zero defeats double precision (at p = 10 an activation of
0.01 has s / w = 1e-18). Those frames, like any that is not solved in time, are for
`kernels.barrier`, where activations are unknowns of their own.
"""

from __future__ import annotations

import numpy as np

from coxa.kernels.jit import inlined, kernel
from coxa.kernels.program import (
    STALLED,
    TOLERANCE,
    add_moments,
    add_stiffness,
    along,
    answer,
    hand_over,
    reserve_moment,
    solve_envelope,
)

MOST_STEPS = 40

BARRIER_FROM = 3.5
"""Exponent from which `kernels.barrier` is the surer way."""


@inlined
def _slopes(program, work, blur):  # type: ignore[no-untyped-def]
    """da/ds of every muscle, at `blur` where the activation is smaller."""
    p = program.p
    for m in range(work.a.size):
        s, w = work.s[m], program.weight[m]
        if s <= program.s_lower[m] or s >= program.s_upper[m]:
            work.slope[m] = 0.0
        elif p == 2.0:
            work.slope[m] = 1.0 / w
        elif p == 3.0:
            work.slope[m] = 0.5 / (w * max(work.a[m], blur))
        elif work.a[m] > blur:
            work.slope[m] = work.a[m] / ((p - 1.0) * s)
        else:
            work.slope[m] = blur ** (2.0 - p) / ((p - 1.0) * w)


@inlined
def _place(program, work, v, tau):  # type: ignore[no-untyped-def]
    """Activations and what is left of the equilibrium at the present prices; returns the worst."""
    P = program
    along(P.start, P.row, v, work.lam, work.s)
    for m in range(work.a.size):
        work.a[m] = answer(
            work.s[m], P.weight[m], P.p, P.lower[m], P.upper[m], P.s_lower[m], P.s_upper[m]
        )
    for d in range(tau.size):
        work.r[d] = reserve_moment(work.lam[d], P.flex[d], P.edge[d], P.give)[0]
        work.g[d] = work.r[d] - tau[d]
    add_moments(P.start, P.row, v, work.a, work.g)
    worst = 0.0
    for d in range(tau.size):
        worst = max(worst, abs(work.g[d]))
    return worst


@inlined
def _aim(program, work, v):  # type: ignore[no-untyped-def]
    """Newton step in the prices; returns the slope of the dual along it."""
    P = program
    H, g = work.H, work.g
    for i in range(g.size):
        for j in range(P.first[i], i):
            H[i, j] = 0.0
        H[i, i] = reserve_moment(work.lam[i], P.flex[i], P.edge[i], P.give)[1]
        if P.edge[i] < np.inf:
            # A demand out of reach must not send its price to infinity in one step.
            H[i, i] += abs(g[i]) / (P.unit + 10.0 * abs(work.lam[i]))
        work.step[i] = -g[i]
    add_stiffness(P.start, P.row, v, work.slope, H)
    solve_envelope(H, P.first, work.step)
    along(P.start, P.row, v, work.step, work.ds)
    downhill = 0.0
    for i in range(g.size):
        downhill += g[i] * work.step[i]
    return downhill


@inlined
def _slope_at(program, work, tau, t):  # type: ignore[no-untyped-def]
    """Slope of the dual along the step, t steps ahead."""
    P = program
    total = 0.0
    for d in range(tau.size):
        ahead = work.lam[d] + t * work.step[d]
        r = reserve_moment(ahead, P.flex[d], P.edge[d], P.give)[0]
        total += (r - tau[d]) * work.step[d]
    for m in range(work.a.size):
        s = work.s[m] + t * work.ds[m]
        total += work.ds[m] * answer(
            s, P.weight[m], P.p, P.lower[m], P.upper[m], P.s_lower[m], P.s_upper[m]
        )
    return total


@inlined
def _reach(program, work, tau, downhill):  # type: ignore[no-untyped-def]
    """How far to go along the step: near the minimum of the dual on its line."""
    t, near, far = 1.0, 0.0, -1.0
    slope_near, slope_far = downhill, 0.0
    for _ in range(20):
        slope = _slope_at(program, work, tau, t)
        if abs(slope) <= -0.3 * downhill:
            break
        if slope < 0.0:
            near, slope_near = t, slope
            if far < 0.0 and t >= 8.0:
                break
        else:
            far, slope_far = t, slope
        if far < 0.0:
            t *= 2.0
        else:
            width = far - near
            t = near - slope_near * width / (slope_far - slope_near)
            t = min(max(t, near + 0.1 * width), far - 0.1 * width)
    return t


@inlined
def _newton(program, work, v, tau, goal, scale, cold):  # type: ignore[no-untyped-def]
    """Find the prices; returns the residual and the steps taken."""
    worst = _place(program, work, v, tau)
    for n in range(MOST_STEPS):
        if not worst > goal:
            return worst, n
        if cold and n == 0:
            # Nobody pulls yet and no slope tells who would: take the chord from rest to full.
            for m in range(work.a.size):
                work.slope[m] = 1.0 / program.weight[m]
        else:
            _slopes(program, work, min(0.05, worst / scale))
        downhill = _aim(program, work, v)
        t = _reach(program, work, tau, downhill)
        for d in range(tau.size):
            work.lam[d] += t * work.step[d]
        worst = _place(program, work, v, tau)
    return worst, MOST_STEPS


@kernel
def recruit_frames(program, work, V, tau, warm, lam_start, out):  # type: ignore[no-untyped-def]
    """Recruit muscles in N frames, each started from the one before it or from `lam_start`.

    V (N, A) N m per unit activation, laid out as `program.start` and `program.row` say;
    tau (N, D) N m; lam_start (N, D), read where `warm`. Fills `out`, an `Answer`.
    """
    N, D = tau.shape
    cold = not warm
    for d in range(D):
        work.lam[d] = 0.0
    for n in range(N):
        scale = 1.0
        for d in range(D):
            scale = max(scale, abs(tau[n, d]))
            if warm:
                work.lam[d] = lam_start[n, d]
        goal = TOLERANCE * scale
        worst, steps = _newton(program, work, V[n], tau[n], goal, scale, cold)
        status = hand_over(program, work, tau[n], worst, goal, steps, n, out)
        cold = status >= STALLED and not warm
        if cold:
            for d in range(D):
                work.lam[d] = 0.0
