"""Muscle paths: length, moment arms, and the wrench a unit tension sends through each joint.

The tension of a straight segment pulls its two ends together. Summed over the bodies below a
joint it is a wrench; its moment about an axis of the joint is the moment arm, -dL/dq (Sherman,
Seth & Delp 2013), and its negative is what the muscle adds to the joint's reaction.
"""

from __future__ import annotations

import math

import numpy as np

from coxa.kernels.arrays import Course, Floats, Functions, Paths, Pose, Tree, Wraps
from coxa.kernels.dynamics import axis_moment
from coxa.kernels.functions import evaluate
from coxa.kernels.jit import inlined, kernel
from coxa.kernels.kinematics import new_pose, place
from coxa.kernels.vectors import distance, place_point
from coxa.kernels.wrapping import length_of, new_course, place_wraps, wrap_path

FIXED = 0
CONDITIONAL = 1
MOVING = 2
RANGE_SLACK = 1e-5
"""OpenSim keeps a conditional point this far (rad) beyond its range."""


@inlined
def lay_points(
    paths: Paths, functions: Functions, m: int, q: Floats, pose: Pose, course: Course
) -> int:
    """Put the points that are on muscle m's path into the course; return their count."""
    n = 0
    location = np.empty(3)
    for k in range(paths.point_start[m], paths.point_start[m + 1]):
        b = paths.point_body[k]
        if paths.point_kind[k] == CONDITIONAL:
            x = q[paths.point_coordinate[k, 0]]
            if not (
                paths.point_range[k, 0] - RANGE_SLACK <= x <= paths.point_range[k, 1] + RANGE_SLACK
            ):
                continue
        if paths.point_kind[k] == MOVING:
            for i in range(3):
                c = paths.point_coordinate[k, i]
                x = float(q[c]) if c >= 0 else 0.0
                location[i] = evaluate(functions, paths.point_function[k, i], x)[0]
            place_point(pose.R[b], pose.p[b], location, course.point[n])
        else:
            place_point(pose.R[b], pose.p[b], paths.point_location[k], course.point[n])
        for i in range(3):
            course.seat[n, i] = course.point[n, i]
        course.body[n] = b
        course.source[n] = k
        course.surface[n] = -1
        course.use[n] = -1
        course.arc[n] = 0.0
        n += 1
    return n


@inlined
def pull(wrench: Floats, side: float, u0: float, u1: float, u2: float, seat: Floats) -> None:
    """Add a unit force along u (or against it) at a seat to a wrench (6,)."""
    wrench[0] += side * u0
    wrench[1] += side * u1
    wrench[2] += side * u2
    wrench[3] += side * (seat[1] * u2 - seat[2] * u1)
    wrench[4] += side * (seat[2] * u0 - seat[0] * u2)
    wrench[5] += side * (seat[0] * u1 - seat[1] * u0)


@inlined
def pull_joints(
    tree: Tree, paths: Paths, m: int, parity: bool, course: Course, n: int, wrench: Floats
) -> None:
    """Set the wrench (S, 6) that unit tension in muscle m puts on the bodies below each joint."""
    for s in range(paths.slot_start[m], paths.slot_start[m + 1]):
        for i in range(6):
            wrench[s, i] = 0.0
    for k in range(n - 1):
        A = course.body[k]
        B = course.body[k + 1]
        if A == B:
            continue
        P = course.point[k]
        S = course.point[k + 1]
        length = distance(P, S)
        if length < 1e-12:
            continue
        u0 = (S[0] - P[0]) / length
        u1 = (S[1] - P[1]) / length
        u2 = (S[2] - P[2]) / length
        for s in range(paths.slot_start[m], paths.slot_start[m + 1]):
            j = paths.slot_joint[s]
            a = tree.below[j, A] == 1
            b = tree.below[j, B] == 1
            # With both ends below, the pulls cancel, unless their seats lag behind the line.
            if a and not (b and not parity):
                pull(wrench[s], 1.0, u0, u1, u2, course.seat[k])
            if b and not (a and not parity):
                pull(wrench[s], -1.0, u0, u1, u2, course.seat[k + 1])


@inlined
def turn_joints(tree: Tree, paths: Paths, m: int, pose: Pose, wrench: Floats, arms: Floats) -> None:
    """Add up muscle m's moment arms (A,) from its joint wrenches."""
    for z in range(paths.arm_start[m], paths.arm_start[m + 1]):
        arms[z] = 0.0
    for s in range(paths.slot_start[m], paths.slot_start[m + 1]):
        e = tree.axis_start[paths.slot_joint[s]]
        for z in range(paths.slot_axis[s], paths.slot_axis[s + 1]):
            if paths.slot_arm[z] >= 0 and pose.gain[e] != 0.0:
                arms[paths.slot_arm[z]] += pose.gain[e] * axis_moment(
                    int(tree.axis_kind[e]), pose.axis[e], pose.point[e], wrench[s]
                )
            e += 1


@inlined
def move_points(
    paths: Paths, functions: Functions, q: Floats, pose: Pose, course: Course, n: int, arms: Floats
) -> None:
    """Add what a moving point's own motion in its body does to the moment arms."""
    for k in range(n):
        source = course.source[k]
        if source < 0 or paths.point_kind[source] != MOVING:
            continue
        b = course.body[k]
        for i in range(3):
            z = paths.point_arm[source, i]
            if z < 0:
                continue
            c = paths.point_coordinate[source, i]
            slope = (
                evaluate(functions, paths.point_function[source, i], float(q[c]))[1] * pose.chain[c]
            )
            for other in (k - 1, k + 1):
                if 0 <= other < n:
                    length = distance(course.point[k], course.point[other])
                    if length > 1e-12:
                        along = 0.0
                        for a in range(3):
                            along += pose.R[b, a, i] * (course.point[other, a] - course.point[k, a])
                        arms[z] += slope * along / length


@kernel
def path_frames(
    tree: Tree,
    functions: Functions,
    wraps: Wraps,
    paths: Paths,
    q: Floats,
    parity: bool,
    length: Floats,
    arms: Floats,
    wrench: Floats,
) -> None:
    """Fill lengths (N, M), compact moment arms (N, A) and joint wrenches (N, S, 6).

    `parity` follows OpenSim's wrapping; otherwise paths are settled and surfaces exact.
    A wrench array of no frames leaves the wrenches out.
    """
    bodies = tree.below.shape[1]
    pose = new_pose(tree, bodies)
    course = new_course(paths.max_points)
    R = np.empty((wraps.body.shape[0], 3, 3))
    p = np.empty((wraps.body.shape[0], 3))
    order = np.empty(max(1, paths.wrap_index.shape[0]), np.int64)
    seen = np.empty((order.shape[0], 2, 3))
    scratch = np.empty((9, 3))
    spare = np.empty((paths.slot_joint.shape[0], 6))
    keep = wrench.shape[0] > 0
    for f in range(q.shape[0]):
        place(tree, functions, q[f], pose)
        place_wraps(wraps, pose, R, p)
        pulled = wrench[f] if keep else spare
        for m in range(paths.point_start.shape[0] - 1):
            n = lay_points(paths, functions, m, q[f], pose, course)
            if paths.wrap_start[m + 1] > paths.wrap_start[m]:
                n = wrap_path(paths, wraps, R, p, m, parity, course, n, order, seen, scratch)
            length[f, m] = length_of(course, n) if n > 1 else math.nan
            pull_joints(tree, paths, m, parity, course, n, pulled)
            turn_joints(tree, paths, m, pose, pulled, arms[f])
            move_points(paths, functions, q[f], pose, course, n, arms[f])


@kernel
def course_frame(
    tree: Tree,
    functions: Functions,
    wraps: Wraps,
    paths: Paths,
    q: Floats,
    m: int,
    parity: bool,
    points: Floats,
    body: Floats,
) -> int:
    """Set one muscle's points (n, 3) in ground and their bodies for q (C,); return how many."""
    pose = new_pose(tree, tree.below.shape[1])
    course = new_course(paths.max_points)
    place(tree, functions, q, pose)
    R = np.empty((wraps.body.shape[0], 3, 3))
    p = np.empty((wraps.body.shape[0], 3))
    place_wraps(wraps, pose, R, p)
    n = lay_points(paths, functions, m, q, pose, course)
    order = np.empty(max(1, paths.wrap_index.shape[0]), np.int64)
    seen = np.empty((order.shape[0], 2, 3))
    scratch = np.empty((9, 3))
    if paths.wrap_start[m + 1] > paths.wrap_start[m]:
        n = wrap_path(paths, wraps, R, p, m, parity, course, n, order, seen, scratch)
    for k in range(n):
        points[k] = course.point[k]
        body[k] = course.body[k]
    return n
