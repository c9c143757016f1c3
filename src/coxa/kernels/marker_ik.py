"""Inverse kinematics: the pose whose markers lie closest to those a laboratory saw.

Each frame minimises, over the free coordinates q inside their bounds,

    f(q) = sum_k w_k |x_k(q) - y_k|^2 / sum_k w_k  +  sum_c p_c (q_c - goal_c)^2,

OpenSim's objective (Lu & O'Connor 1999, J Biomech 32:129), by Newton's method with
Levenberg-Marquardt damping. With s an elementary axis's value, a its direction and v = dx/ds,
the exact second derivative of a marker is d2x/ds1 ds2 = a1 x v2 for axis 1 at or before axis 2,
so that the curvature of f costs little more than its slope.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from coxa.kernels.arrays import Floats, Functions, Ints, Pose, Tree
from coxa.kernels.functions import evaluate
from coxa.kernels.jit import inlined, kernel
from coxa.kernels.kinematics import TRANSLATION, new_pose, place

CONVERGED = 0
STALLED = 1

_STEP = 1e-8
"""rad or m: a Newton step this small leaves an error of about its square."""
_MOST_STEPS = 200
_LEAST_DAMPING = 1e-10


class Aim(NamedTuple):
    """What to follow (K markers, C coordinates) and what may move (U unknowns)."""

    body: Ints  # (K,)
    location: Floats  # (K, 3) in the body
    weight: Floats  # (K,)
    goal: Floats  # (C,)
    pull: Floats  # (C,) weight of each coordinate's goal, 0: none
    low: Floats  # (C,)
    high: Floats  # (C,)
    unknown: Ints  # (U,) the coordinate of each unknown
    column: Ints  # (C,) the unknown that moves a coordinate, itself or its driver, or -1


class Bench(NamedTuple):
    """Scratch for one frame's solution."""

    pose: Pose
    miss: Floats  # (K, 3) x - y, m
    J: Floats  # (U, 3) of one marker
    touched: Ints  # (U,) the unknowns that move it
    torque: Floats  # (E, 3) sum of w v x miss
    push: Floats  # (E,) sum of w v . miss
    g: Floats  # (U,) half the slope of f
    H: Floats  # (U, U) half its curvature, lower triangle; above it Gauss and Newton's part
    gauss: Floats  # (U,) the diagonal of that part
    L: Floats  # (U, U)
    step: Floats  # (U,)
    trial: Floats  # (C,)


@inlined
def new_bench(tree: Tree, bodies: int, aim: Aim) -> Bench:
    """Allocate the scratch."""
    K = aim.body.shape[0]
    U = aim.unknown.shape[0]
    E = tree.axis_kind.shape[0]
    return Bench(
        new_pose(tree, bodies),
        np.zeros((K, 3)),
        np.zeros((U, 3)),
        np.zeros(U, np.int64),
        np.zeros((E, 3)),
        np.zeros(E),
        np.zeros(U),
        np.zeros((U, U)),
        np.zeros(U),
        np.zeros((U, U)),
        np.zeros(U),
        np.zeros(aim.column.shape[0]),
    )


@inlined
def cost(
    tree: Tree, functions: Functions, aim: Aim, seen: Floats, q: Floats, bench: Bench
) -> float:
    """Return f at q, whose driven coordinates are set here; fill the pose and the misses."""
    for c in range(q.shape[0]):
        if tree.driver[c] >= 0:
            x = float(q[tree.driver[c]])
            q[c] = evaluate(functions, tree.driver_function[c], x)[0]
    place(tree, functions, q, bench.pose)
    f = 0.0
    for k in range(aim.body.shape[0]):
        b = aim.body[k]
        square = 0.0
        for i in range(3):
            place_i = bench.pose.p[b, i]
            for j in range(3):
                place_i += bench.pose.R[b, i, j] * aim.location[k, j]
            bench.miss[k, i] = place_i - seen[k, i]
            square += bench.miss[k, i] ** 2
        if seen[k, 3] > 0.0:
            f += seen[k, 3] * square
    for c in range(q.shape[0]):
        f += aim.pull[c] * (q[c] - aim.goal[c]) ** 2
    return f


@inlined
def first_order(tree: Tree, aim: Aim, seen: Floats, k: int, bench: Bench) -> int:
    """Fill J with how marker k moves; return how many unknowns move it (`touched`)."""
    pose = bench.pose
    w = seen[k, 3]
    rx = bench.miss[k, 0]
    ry = bench.miss[k, 1]
    rz = bench.miss[k, 2]
    moved = 0
    for j in range(tree.parent.shape[0]):
        if tree.below[j, aim.body[k]] == 0:
            continue
        for e in range(tree.axis_start[j], tree.axis_start[j + 1]):
            c = tree.axis_coordinate[e]
            if c < 0 or aim.column[c] < 0:
                continue
            u = aim.column[c]
            vx = pose.axis[e, 0]
            vy = pose.axis[e, 1]
            vz = pose.axis[e, 2]
            if tree.axis_kind[e] != TRANSLATION:
                x = seen[k, 0] + rx - pose.point[e, 0]
                y = seen[k, 1] + ry - pose.point[e, 1]
                z = seen[k, 2] + rz - pose.point[e, 2]
                vx, vy, vz = vy * z - vz * y, vz * x - vx * z, vx * y - vy * x
            bench.torque[e, 0] += w * (vy * rz - vz * ry)
            bench.torque[e, 1] += w * (vz * rx - vx * rz)
            bench.torque[e, 2] += w * (vx * ry - vy * rx)
            bench.push[e] += w * (vx * rx + vy * ry + vz * rz)
            new = True
            for i in range(moved):
                if bench.touched[i] == u:
                    new = False
            if new:
                bench.touched[moved] = u
                moved += 1
                for i in range(3):
                    bench.J[u, i] = 0.0
            bench.J[u, 0] += pose.gain[e] * vx
            bench.J[u, 1] += pose.gain[e] * vy
            bench.J[u, 2] += pose.gain[e] * vz
    return moved


@inlined
def second_order(tree: Tree, aim: Aim, bench: Bench) -> None:
    """Add what the markers' own curvature adds to H, from the sums each axis has gathered."""
    pose = bench.pose
    for j2 in range(tree.parent.shape[0]):
        for e2 in range(tree.axis_start[j2], tree.axis_start[j2 + 1]):
            c2 = tree.axis_coordinate[e2]
            if c2 < 0 or aim.column[c2] < 0:
                continue
            u2 = aim.column[c2]
            bench.H[u2, u2] += bench.push[e2] * pose.bend[e2] * pose.chain[c2] ** 2
            for j1 in range(j2 + 1):
                if tree.below[j1, tree.child[j2]] == 0:
                    continue
                for e1 in range(tree.axis_start[j1], min(tree.axis_start[j1 + 1], e2 + 1)):
                    c1 = tree.axis_coordinate[e1]
                    if tree.axis_kind[e1] == TRANSLATION or c1 < 0 or aim.column[c1] < 0:
                        continue
                    u1 = aim.column[c1]
                    h = 0.0
                    for i in range(3):
                        h += pose.axis[e1, i] * bench.torque[e2, i]
                    h *= pose.gain[e1] * pose.gain[e2]
                    if u1 == u2 and e1 != e2:
                        h *= 2.0
                    bench.H[max(u1, u2), min(u1, u2)] += h


@inlined
def expand(tree: Tree, aim: Aim, seen: Floats, q: Floats, bench: Bench) -> None:
    """Fill g, H and `gauss` at the pose `cost` has left.

    Gauss and Newton's part, which is never indefinite, leaves out how markers curve.
    """
    H = bench.H
    for u in range(aim.unknown.shape[0]):
        bench.g[u] = 0.0
        for s in range(u + 1):
            H[u, s] = 0.0
    for e in range(tree.axis_kind.shape[0]):
        bench.push[e] = 0.0
        for i in range(3):
            bench.torque[e, i] = 0.0
    for k in range(aim.body.shape[0]):
        w = seen[k, 3]
        if w == 0.0:
            continue
        moved = first_order(tree, aim, seen, k, bench)
        for i in range(moved):
            u = bench.touched[i]
            x = w * bench.J[u, 0]
            y = w * bench.J[u, 1]
            z = w * bench.J[u, 2]
            bench.g[u] += x * bench.miss[k, 0] + y * bench.miss[k, 1] + z * bench.miss[k, 2]
            for j in range(i + 1):
                s = bench.touched[j]
                h = x * bench.J[s, 0] + y * bench.J[s, 1] + z * bench.J[s, 2]
                H[max(u, s), min(u, s)] += h
    for c in range(q.shape[0]):
        u = aim.column[c]
        if u >= 0 and aim.pull[c] > 0.0:
            slope = bench.pose.chain[c]
            bench.g[u] += aim.pull[c] * slope * (q[c] - aim.goal[c])
            H[u, u] += aim.pull[c] * slope * slope
    for u in range(aim.unknown.shape[0]):
        bench.gauss[u] = H[u, u]
        for s in range(u):
            H[s, u] = H[u, s]
    second_order(tree, aim, bench)


@inlined
def hold_bounded(aim: Aim, q: Floats, bench: Bench) -> None:
    """Take out of the step what no marker sees, and what presses on a bound."""
    for u in range(aim.unknown.shape[0]):
        c = aim.unknown[u]
        presses = (q[c] <= aim.low[c] and bench.g[u] > 0.0) or (
            q[c] >= aim.high[c] and bench.g[u] < 0.0
        )
        if presses or bench.gauss[u] < 1e-14:
            bench.g[u] = 0.0
            for s in range(aim.unknown.shape[0]):
                bench.H[u, s] = 0.0
                bench.H[s, u] = 0.0
            bench.H[u, u] = 1.0
            bench.gauss[u] = 1.0


@inlined
def solve_damped(bench: Bench, newton: bool, damping: float) -> bool:
    """Set step = -(H + damping diag(gauss))^-1 g by Cholesky; False where that is indefinite.

    H is the whole curvature, or where not `newton` Gauss and Newton's part of it.
    """
    L = bench.L
    x = bench.step
    U = x.shape[0]
    for i in range(U):
        for j in range(i):
            s = bench.H[i, j] if newton else bench.H[j, i]
            for k in range(j):
                s -= L[i, k] * L[j, k]
            L[i, j] = s / L[j, j]
        s = (bench.H[i, i] if newton else bench.gauss[i]) + damping * bench.gauss[i]
        for k in range(i):
            s -= L[i, k] * L[i, k]
        if s <= 1e-13 * bench.gauss[i]:
            return False
        L[i, i] = np.sqrt(s)
    for i in range(U):
        s = -bench.g[i]
        for k in range(i):
            s -= L[i, k] * x[k]
        x[i] = s / L[i, i]
    for i in range(U - 1, -1, -1):
        s = x[i]
        for k in range(i + 1, U):
            s -= L[k, i] * x[k]
        x[i] = s / L[i, i]
    return True


@inlined
def solve_frame(
    tree: Tree, functions: Functions, aim: Aim, seen: Floats, q: Floats, bench: Bench
) -> tuple[int, int]:
    """Move q (C,) to the nearest minimum of f; return the status and the steps taken."""
    f = cost(tree, functions, aim, seen, q, bench)
    damping = _LEAST_DAMPING
    fresh = True
    newton = True
    for it in range(_MOST_STEPS):
        if fresh:
            expand(tree, aim, seen, q, bench)
            hold_bounded(aim, q, bench)
            fresh = False
            newton = True
        solved = solve_damped(bench, newton, damping)
        if newton and not solved:
            newton = False
            solved = solve_damped(bench, newton, damping)
        longest = np.inf
        if solved:
            longest = 0.0
            for c in range(q.shape[0]):
                bench.trial[c] = q[c]
            for u in range(aim.unknown.shape[0]):
                c = aim.unknown[u]
                to = min(max(q[c] + bench.step[u], aim.low[c]), aim.high[c])
                longest = max(longest, abs(to - q[c]))
                bench.trial[c] = to
            # Steps of a radian and more leave the region where f is known.
            if longest < 1.0:
                trial = cost(tree, functions, aim, seen, bench.trial, bench)
                if trial <= f:
                    for c in range(q.shape[0]):
                        q[c] = bench.trial[c]
                    f = trial
                    fresh = True
                    damping = max(0.1 * damping, _LEAST_DAMPING)
            if longest < _STEP:
                return CONVERGED, it + 1
        if not fresh:
            damping = max(10.0 * damping, 1e-3)
            if damping > 1e8:
                return STALLED, it + 1
    return STALLED, _MOST_STEPS


@kernel
def track_markers(
    tree: Tree,
    functions: Functions,
    bodies: int,
    aim: Aim,
    seen: Floats,
    start: Floats,
    first: int,
    q: Floats,
    error: Floats,
    value: Floats,
    status: Ints,
    steps: Ints,
) -> None:
    """Solve the frame `first` from `start` (C,), and the others each from its neighbour.

    seen (N, K, 4): each marker's place in m, and its share of its frame's weights, 0 where it
    is not seen. Fills q (N, C), how far each marker is off (N, K) m (NaN where its place is),
    the objective's value (N,), status (N,) and steps (N,).
    """
    bench = new_bench(tree, bodies, aim)
    N = seen.shape[0]
    for i in range(N):
        n = first + i if first + i < N else N - 1 - i
        for c in range(q.shape[1]):
            if n == first:
                q[n, c] = start[c]
            else:
                q[n, c] = q[n - 1, c] if n > first else q[n + 1, c]
        status[n], steps[n] = solve_frame(tree, functions, aim, seen[n], q[n], bench)
        value[n] = cost(tree, functions, aim, seen[n], q[n], bench)
        for k in range(aim.body.shape[0]):
            square = 0.0
            for a in range(3):
                square += bench.miss[k, a] ** 2
            error[n, k] = np.sqrt(square)
