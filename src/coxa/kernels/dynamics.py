"""Inverse dynamics: Newton-Euler, outward for accelerations, inward for forces.

All in ground. A wrench is a force and its moment about the ground's origin, so that wrenches of
a subtree simply add (Featherstone 2008, Rigid Body Dynamics Algorithms, chapter 5).
"""

from __future__ import annotations

import numpy as np

from coxa.kernels.arrays import Floats, Functions, Inertia, Pose, Tree
from coxa.kernels.jit import kernel, lean
from coxa.kernels.kinematics import TRANSLATION, new_pose, place
from coxa.kernels.vectors import cross, dot, rotate, rotate_back


@lean
def move_reference(to: Floats, ref: Floats, w: Floats, alpha: Floats, a: Floats) -> None:
    """Carry the acceleration a from the point ref to the point `to` of the same rigid frame."""
    d0 = to[0] - ref[0]
    d1 = to[1] - ref[1]
    d2 = to[2] - ref[2]
    v0 = w[1] * d2 - w[2] * d1
    v1 = w[2] * d0 - w[0] * d2
    v2 = w[0] * d1 - w[1] * d0
    a[0] += alpha[1] * d2 - alpha[2] * d1 + w[1] * v2 - w[2] * v1
    a[1] += alpha[2] * d0 - alpha[0] * d2 + w[2] * v0 - w[0] * v2
    a[2] += alpha[0] * d1 - alpha[1] * d0 + w[0] * v1 - w[1] * v0
    for i in range(3):
        ref[i] = to[i]


@lean
def accelerate(
    tree: Tree,
    j: int,
    pose: Pose,
    qd: Floats,
    qdd: Floats,
    parity: bool,
    w: Floats,
    alpha: Floats,
    a: Floats,
    room: Floats,
) -> None:
    """Set the child's angular velocity, angular acceleration and origin's acceleration.

    w, alpha, a: (B, 3); ground's a is -gravity, so weight comes with the inertia forces.
    `parity` adds Simbody's error, see `misturn`.
    """
    parent = tree.parent[j]
    child = tree.child[j]
    ref = room[0]
    for i in range(3):
        w[child, i] = w[parent, i]
        alpha[child, i] = alpha[parent, i]
        a[child, i] = a[parent, i]
        ref[i] = pose.p[parent, i]
    for e in range(tree.axis_start[j], tree.axis_start[j + 1]):
        c = tree.axis_coordinate[e]
        if c < 0:
            continue
        # A sliding axis carries the frame beyond it; the sliding part's own acceleration is
        # added below, its displacement is in the next reference point.
        move_reference(pose.point[e], ref, w[child], alpha[child], a[child])
        speed = pose.rate[e] * qd[c]
        push = pose.rate[e] * qdd[c] + pose.bend[e] * qd[c] * qd[c]
        u = pose.axis[e]
        wx = w[child, 1] * u[2] - w[child, 2] * u[1]
        wy = w[child, 2] * u[0] - w[child, 0] * u[2]
        wz = w[child, 0] * u[1] - w[child, 1] * u[0]
        if tree.axis_kind[e] == TRANSLATION:
            a[child, 0] += 2.0 * wx * speed + u[0] * push
            a[child, 1] += 2.0 * wy * speed + u[1] * push
            a[child, 2] += 2.0 * wz * speed + u[2] * push
        else:
            alpha[child, 0] += wx * speed + u[0] * push
            alpha[child, 1] += wy * speed + u[1] * push
            alpha[child, 2] += wz * speed + u[2] * push
            for i in range(3):
                w[child, i] += u[i] * speed
    if parity and has_functions(tree, j):
        misturn(tree, j, pose, qd, alpha[child], room[1], room[2])
    move_reference(pose.p[child], ref, w[child], alpha[child], a[child])


@lean
def misturn(
    tree: Tree, j: int, pose: Pose, qd: Floats, alpha: Floats, turned: Floats, lag: Floats
) -> None:
    """Add to alpha (3,) what Simbody 3.8 gets wrong in a joint of functions.

    It differentiates the second and third rotation axes as if the first coordinate turned the
    first axis only and the first two the first two. A knee whose one coordinate turns all three
    is then off by up to 0.6 rad/s^2 at 5 rad/s: 1 N and 1 N m in the swing of a gait.
    """
    rank = 0
    for i in range(3):
        turned[i] = 0.0
    for e in range(tree.axis_start[j], tree.axis_start[j + 1]):
        if tree.axis_kind[e] == TRANSLATION:
            continue
        c = tree.axis_coordinate[e]
        speed = pose.rate[e] * qd[c] if c >= 0 else 0.0
        if rank > 0 and speed != 0.0:
            for i in range(3):
                lag[i] = -turned[i]
            for k in range(tree.axis_start[j], tree.axis_start[j + 1]):
                order = tree.axis_order[k]
                counted = order == 0 if rank == 1 else (order >= 0 and order != 2)
                if counted and tree.axis_kind[k] != TRANSLATION:
                    for i in range(3):
                        lag[i] += pose.axis[k, i] * pose.rate[k] * qd[tree.axis_coordinate[k]]
            u = pose.axis[e]
            alpha[0] += (lag[1] * u[2] - lag[2] * u[1]) * speed
            alpha[1] += (lag[2] * u[0] - lag[0] * u[2]) * speed
            alpha[2] += (lag[0] * u[1] - lag[1] * u[0]) * speed
        for i in range(3):
            turned[i] += pose.axis[e, i] * speed
        rank += 1


@lean
def has_functions(tree: Tree, j: int) -> bool:
    """Tell whether a joint is one whose coordinates drive its axes by functions (CustomJoint)."""
    first, end = tree.axis_start[j], tree.axis_start[j + 1]
    for e in range(first, end):  # noqa: SIM110 (numba builds no generator without memory)
        if tree.axis_order[e] >= 0:
            return True
    return False


@lean
def inertia_wrench(
    inertia: Inertia,
    b: int,
    pose: Pose,
    w: Floats,
    alpha: Floats,
    a: Floats,
    out: Floats,
    room: Floats,
) -> None:
    """Add the wrench that moves body b as it moves, its weight included, to out (6,)."""
    r, x, y, h = room[0], room[1], room[2], room[3]
    rotate(pose.R[b], inertia.mass_center[b], r)
    cross(w, r, x)
    cross(w, x, y)
    cross(alpha, r, x)
    m = inertia.mass[b]
    for i in range(3):
        h[i] = m * (a[i] + x[i] + y[i])
        out[i] += h[i]
        r[i] += pose.p[b, i]
    cross(r, h, x)
    for i in range(3):
        out[3 + i] += x[i]
    # The rate of the angular momentum about the mass centre, in the body's frame.
    rotate_back(pose.R[b], alpha, x)
    rotate_back(pose.R[b], w, y)
    rotate(inertia.inertia[b], x, h)
    rotate(inertia.inertia[b], y, x)
    cross(y, x, r)
    for i in range(3):
        h[i] += r[i]
    rotate(pose.R[b], h, x)
    for i in range(3):
        out[3 + i] += x[i]


@lean
def axis_moment(kind: int, u: Floats, point: Floats, wrench: Floats) -> float:
    """Return the wrench's part along a sliding axis, or its moment about a turning one."""
    if kind == TRANSLATION:
        return dot(u, wrench)
    mx = wrench[3] - (point[1] * wrench[2] - point[2] * wrench[1])
    my = wrench[4] - (point[2] * wrench[0] - point[0] * wrench[2])
    mz = wrench[5] - (point[0] * wrench[1] - point[1] * wrench[0])
    return u[0] * mx + u[1] * my + u[2] * mz


@lean
def swing_out(
    tree: Tree,
    inertia: Inertia,
    pose: Pose,
    qd: Floats,
    qdd: Floats,
    external: Floats,
    parity: bool,
    w: Floats,
    alpha: Floats,
    a: Floats,
    wrench: Floats,
    room: Floats,
) -> None:
    """Go out from ground: set the wrench (B, 6) each body needs beyond its external one."""
    for b in range(wrench.shape[0]):
        for i in range(6):
            wrench[b, i] = -external[b, i]
    for j in range(tree.parent.shape[0]):
        b = tree.child[j]
        accelerate(tree, j, pose, qd, qdd, parity, w, alpha, a, room)
        inertia_wrench(inertia, b, pose, w[b], alpha[b], a[b], wrench[b], room)


@lean
def gather_in(tree: Tree, pose: Pose, wrench: Floats, tau: Floats, load: Floats) -> None:
    """Come back in: add each body's wrench to its parent's, and read the joints' moments."""
    for c in range(tau.shape[0]):
        tau[c] = 0.0
    for j in range(tree.parent.shape[0] - 1, -1, -1):
        b = tree.child[j]
        for e in range(tree.axis_start[j], tree.axis_start[j + 1]):
            c = tree.axis_coordinate[e]
            if c >= 0:
                tau[c] += pose.rate[e] * axis_moment(
                    int(tree.axis_kind[e]), pose.axis[e], pose.point[e], wrench[b]
                )
        for i in range(6):
            load[j, i] = wrench[b, i]
            wrench[tree.parent[j], i] += wrench[b, i]


@kernel
def dynamics_frames(
    tree: Tree,
    functions: Functions,
    inertia: Inertia,
    q: Floats,
    qd: Floats,
    qdd: Floats,
    external: Floats,
    parity: bool,
    tau: Floats,
    load: Floats,
) -> None:
    """Fill the generalised forces tau (N, C) and each joint's transmitted wrench load (N, J, 6).

    external (N, B, 6): outside wrench on each body. `load` is what passes from parent to child,
    muscles and joint structures together.
    """
    bodies = inertia.mass.shape[0]
    pose = new_pose(tree, bodies)
    w = np.zeros((bodies, 3))
    alpha = np.zeros((bodies, 3))
    a = np.zeros((bodies, 3))
    wrench = np.zeros((bodies, 6))
    room = np.empty((4, 3))
    for i in range(3):
        a[0, i] = -inertia.gravity[i]
    for f in range(q.shape[0]):
        place(tree, functions, q[f], pose)
        swing_out(
            tree, inertia, pose, qd[f], qdd[f], external[f], parity, w, alpha, a, wrench, room
        )
        gather_in(tree, pose, wrench, tau[f], load[f])
