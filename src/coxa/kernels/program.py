"""The convex program behind muscle recruitment, and the algebra its solvers share.

    min  sum_m w_m a_m^p / p + sum_d cost_d(r_d)
    s.t. sum_m a_m V[m, d] + r_d = tau_d,   lower_m <= a_m <= upper_m

A coordinate with a reserve pays cost(r) = (r / opt)^2 / 2. A coordinate without one has a
stand-in, so that no demand is ever infeasible: the stand-in gives at most 1e-6 N m (SLACK) while
the price lambda_d stays below EDGE, and whatever muscles cannot supply beyond it, at a price
that rises linearly. SLACK and EDGE are taken at a mean weight of one.

Each muscle touches a few coordinates only, and the legs do not touch each other, so the normal
matrix is kept as an envelope: row i starts at column `first[i]`, and so does its Cholesky factor.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from coxa.kernels.arrays import Floats, Ints
from coxa.kernels.jit import inlined

SOLVED, UNMET, STALLED, NOT_FINITE = 0, 1, 2, 3

TOLERANCE = 1e-11
"""Residual to reach, in N m for each N m of the frame's largest moment (of 1 N m at least)."""

WIDEST_GAP = 1e-5
"""Relative duality gap above which a frame is not called solved, whatever its residual."""

SLACK = 1e-6
"""Moment in N m a coordinate without a reserve may borrow before it counts as unmet."""

EDGE = 1e3
"""Price, in mean weights per N m, above which muscles no longer try to meet the demand."""


class Program(NamedTuple):
    """What is common to every frame."""

    p: float
    start: Ints  # (M + 1,) run of each muscle in `row` and V
    row: Ints  # (A,) solved coordinate, ascending within a run
    first: Ints  # (D,) first column of each row of the envelope
    weight: Floats  # (M,)
    lower: Floats  # (M,)
    upper: Floats  # (M,)
    s_lower: Floats  # (M,) price of a muscle's effort at its lower bound, w lower^(p - 1)
    s_upper: Floats  # (M,)
    flex: Floats  # (D,) opt^2, or the stand-in's
    edge: Floats  # (D,) infinite where there is a reserve
    give: float  # what the stand-in yields per unit of price beyond the edge
    unit: float  # mean weight, the scale of prices


class Answer(NamedTuple):
    """What the solvers fill, a row a frame."""

    a: Floats  # (N, M)
    lam: Floats  # (N, D) price of each coordinate, the multiplier of its equilibrium
    r: Floats  # (N, D) N m
    residual: Floats  # (N,) N m
    gap: Floats  # (N,) relative
    status: Ints  # (N,)
    iterations: Ints  # (N,)


class Work(NamedTuple):
    """Scratch for one frame."""

    a: Floats  # (M,)
    s: Floats  # (M,) V lambda
    ds: Floats  # (M,)
    slope: Floats  # (M,) da / ds
    z: Floats  # (M, 5) barrier: distances to the bounds, multipliers, and stationarity
    lam: Floats  # (D,)
    r: Floats  # (D,) what reserves and stand-ins give
    g: Floats  # (D,) what is left of the equilibrium
    step: Floats  # (D,)
    H: Floats  # (D, D)
    y: Floats  # (D, 4) barrier: stand-ins up and down, and their multipliers


def new_program(
    arm_start: Ints,
    arm_row: Ints,
    reserve: Floats,
    weight: Floats,
    lower: Floats,
    upper: Floats,
    p: float,
) -> tuple[Program, Ints]:
    """Sort each muscle's coordinates, drop the unsolved ones (-1), and find the envelope.

    Returns the program and where each of its entries stands in the caller's V.
    """
    muscle = np.repeat(np.arange(weight.size), np.diff(arm_start))
    order = np.lexsort((arm_row, muscle))
    source = order[arm_row[order] >= 0]
    row, muscle = arm_row[source], muscle[source]
    start = np.concatenate(([0], np.cumsum(np.bincount(muscle, minlength=weight.size))))
    first = np.arange(reserve.size)
    np.minimum.at(first, row, row[start[muscle]])
    unit = float(weight.mean()) if weight.size else 1.0
    free = reserve == 0.0
    return Program(
        p=p,
        start=start,
        row=row,
        first=first,
        weight=weight,
        lower=lower,
        upper=upper,
        s_lower=weight * lower ** (p - 1.0),
        s_upper=weight * upper ** (p - 1.0),
        flex=np.where(free, SLACK / (EDGE * unit), reserve**2),
        edge=np.where(free, EDGE * unit, np.inf),
        give=1.0 / unit,
        unit=unit,
    ), source


def new_answer(N: int, M: int, D: int) -> Answer:
    """Make room for the answer to N frames of M muscles and D coordinates."""
    return Answer(
        a=np.zeros((N, M)),
        lam=np.zeros((N, D)),
        r=np.zeros((N, D)),
        residual=np.zeros(N),
        gap=np.zeros(N),
        status=np.zeros(N, np.int64),
        iterations=np.zeros(N, np.int64),
    )


def new_work(program: Program) -> Work:
    """Make the scratch of one thread."""
    M, D = program.weight.size, program.flex.size
    return Work(
        a=np.zeros(M),
        s=np.zeros(M),
        ds=np.zeros(M),
        slope=np.zeros(M),
        z=np.zeros((M, 5)),
        lam=np.zeros(D),
        r=np.zeros(D),
        g=np.zeros(D),
        step=np.zeros(D),
        H=np.zeros((D, D)),
        y=np.zeros((D, 4)),
    )


@inlined
def reserve_moment(lam, flex, edge, give):  # type: ignore[no-untyped-def]
    """Moment a reserve or stand-in gives at a price, and its slope."""
    if lam > edge:
        return flex * lam + give * (lam - edge), flex + give
    if lam < -edge:
        return flex * lam + give * (lam + edge), flex + give
    return flex * lam, flex


@inlined
def reserve_price(r, flex, edge, give):  # type: ignore[no-untyped-def]
    """Price at which a reserve or stand-in gives the moment r: the inverse of that."""
    if abs(r) <= flex * edge:
        return r / flex
    price = (abs(r) + give * edge) / (flex + give)
    return price if r > 0.0 else -price


@inlined
def conjugate(lam, flex, edge, give):  # type: ignore[no-untyped-def]
    """What a reserve or stand-in earns at a price: moment times price, less its cost."""
    beyond = max(abs(lam) - edge, 0.0)
    return 0.5 * flex * lam * lam + 0.5 * give * beyond * beyond


@inlined
def along(start, row, v, x, out):  # type: ignore[no-untyped-def]
    """out = V x, a number for each muscle."""
    for m in range(out.size):
        total = 0.0
        for k in range(start[m], start[m + 1]):
            total += v[k] * x[row[k]]
        out[m] = total


@inlined
def add_moments(start, row, v, a, g):  # type: ignore[no-untyped-def]
    """g += V' a."""
    for m in range(a.size):
        if a[m] != 0.0:
            for k in range(start[m], start[m + 1]):
                g[row[k]] += a[m] * v[k]


@inlined
def add_stiffness(start, row, v, slope, H):  # type: ignore[no-untyped-def]
    """H += V' diag(slope) V, lower triangle."""
    for m in range(slope.size):
        if slope[m] > 0.0:
            for k in range(start[m], start[m + 1]):
                x = slope[m] * v[k]
                i = row[k]
                for l in range(start[m], k + 1):  # noqa: E741
                    H[i, row[l]] += x * v[l]


@inlined
def solve_envelope(H, first, x):  # type: ignore[no-untyped-def]
    """Factor H = L L' in place (1 / diagonal kept) and solve H x = x. Pivots are kept positive."""
    D = x.size
    for i in range(D):
        fi = first[i]
        for j in range(fi, i):
            h = H[i, j]
            for k in range(max(fi, first[j]), j):
                h -= H[i, k] * H[j, k]
            H[i, j] = h * H[j, j]
        pivot = H[i, i]
        floor = 1e-15 * pivot
        for k in range(fi, i):
            pivot -= H[i, k] * H[i, k]
        H[i, i] = 1.0 / np.sqrt(max(pivot, floor))
    substitute(H, first, x)


@inlined
def substitute(L, first, x):  # type: ignore[no-untyped-def]
    """Solve L L' x = x, with 1 / diagonal in L's diagonal."""
    D = x.size
    for i in range(D):
        h = x[i]
        for k in range(first[i], i):
            h -= L[i, k] * x[k]
        x[i] = h * L[i, i]
    for i in range(D - 1, -1, -1):
        x[i] *= L[i, i]
        for k in range(first[i], i):
            x[k] -= L[i, k] * x[i]


@inlined
def answer(s, w, p, lower, upper, s_lower, s_upper):  # type: ignore[no-untyped-def]
    """Activation of a muscle whose effort is worth s."""
    if s <= s_lower:
        return lower
    if s >= s_upper:
        return upper
    if p == 2.0:
        return s / w
    if p == 3.0:
        return np.sqrt(s / w)
    return (s / w) ** (1.0 / (p - 1.0))


@inlined
def gap(program, work, tau):  # type: ignore[no-untyped-def]
    """Primal less dual objective, relative to the primal."""
    P = program
    p = P.p
    primal, dual, least = 0.0, 0.0, 0.0
    for d in range(tau.size):
        flex, edge, r = P.flex[d], P.edge[d], work.r[d]
        price = reserve_price(r, flex, edge, P.give)
        primal += r * price - conjugate(price, flex, edge, P.give)
        dual += tau[d] * work.lam[d] - conjugate(work.lam[d], flex, edge, P.give)
    for m in range(work.a.size):
        w, s = P.weight[m], work.s[m]
        best = answer(s, w, p, P.lower[m], P.upper[m], P.s_lower[m], P.s_upper[m])
        effort = w * best**p / p
        dual -= s * best - effort
        primal += effort if best == work.a[m] else w * work.a[m] ** p / p
        least += w
    return (primal - dual) / max(abs(primal), 1e-9 * least)


@inlined
def hand_over(program, work, tau, worst, goal, steps, n, out):  # type: ignore[no-untyped-def]
    """Copy a frame's answer out, with its proof."""
    status = SOLVED
    for m in range(work.a.size):
        out.a[n, m] = work.a[m]
    for d in range(tau.size):
        if program.edge[d] < np.inf and abs(work.r[d]) > 1.001 * SLACK:
            status = UNMET
        out.lam[n, d] = work.lam[d]
        out.r[n, d] = work.r[d]
    if not np.isfinite(worst):
        status = NOT_FINITE
    elif worst > 10.0 * goal:
        status = STALLED
    out.residual[n] = worst
    out.gap[n] = gap(program, work, tau)
    if status < STALLED and abs(out.gap[n]) > WIDEST_GAP:
        status = STALLED
    out.iterations[n] = steps
    out.status[n] = status
    return status
