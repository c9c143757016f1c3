"""Muscle paths: length, moment arms, and the wrench a unit tension sends through each joint.

The tension of a straight segment pulls its two ends together. Summed over the bodies below a
joint it is a wrench; its moment about an axis of the joint is the moment arm, -dL/dq (Sherman,
Seth & Delp 2013), and its negative is what the muscle adds to the joint's reaction.

Each stage runs over all muscles, in scalars: row views and tuples of arrays passed a muscle
would cost ten times the work.
"""

from __future__ import annotations

import math

import numpy as np

from coxa.kernels.arrays import Course, Floats, Functions, Ints, Paths, Pose, Tree, Wraps
from coxa.kernels.functions import evaluate
from coxa.kernels.jit import kernel, lean, woven
from coxa.kernels.kinematics import TRANSLATION, new_pose, place
from coxa.kernels.wrapping import Scratch, new_scratch, place_wraps, wrap_paths

FIXED = 0
CONDITIONAL = 1
MOVING = 2
RANGE_SLACK = 1e-5
"""OpenSim keeps a conditional point this far (rad) beyond its range."""


@woven
def new_course(paths: Paths) -> Course:
    """Allocate the scratch of all paths."""
    rows = paths.row_start[-1]
    return Course(
        np.zeros((rows, 3)),
        np.zeros((rows, 3)),
        np.zeros(rows, np.int64),
        np.zeros(rows, np.int64),
        np.zeros(rows, np.int64),
        np.zeros(rows, np.int64),
        np.zeros(rows),
        np.zeros(paths.row_start.shape[0] - 1, np.int64),
    )


@woven
def lay_points(paths: Paths, functions: Functions, q: Floats, pose: Pose, course: Course) -> None:
    """Put the points that are on each muscle's path into the course."""
    for m in range(course.used.shape[0]):
        row = paths.row_start[m]
        for k in range(paths.point_start[m], paths.point_start[m + 1]):
            b = paths.point_body[k]
            if paths.point_kind[k] == CONDITIONAL:
                at = q[paths.point_coordinate[k, 0]]
                low = paths.point_range[k, 0] - RANGE_SLACK
                if at < low or at > paths.point_range[k, 1] + RANGE_SLACK:
                    continue
            for i in range(3):
                course.point[row, i] = pose.p[b, i]
            for k3 in range(3):
                x = paths.point_location[k, k3]
                if paths.point_kind[k] == MOVING:
                    c = paths.point_coordinate[k, k3]
                    at = float(q[c]) if c >= 0 else 0.0
                    x = evaluate(functions, paths.point_function[k, k3], at)[0]
                for i in range(3):
                    course.point[row, i] += pose.R[b, i, k3] * x
            for i in range(3):
                course.seat[row, i] = course.point[row, i]
            course.body[row] = b
            course.source[row] = k
            course.surface[row] = -1
            course.use[row] = -1
            course.arc[row] = 0.0
            row += 1
        course.used[m] = row - paths.row_start[m]


@woven
def pull_joints(
    tree: Tree,
    paths: Paths,
    parity: bool,
    arcs: bool,
    course: Course,
    length: Floats,
    wrench: Floats,
) -> None:
    """Set lengths (M,), and the wrench (S, 6) of unit tension on the bodies below each joint.

    `arcs` lets the chord of an arc pull too, as in OpenSim's lengthening speeds: it does no work
    unless its ends' seats lag behind it.
    """
    for s in range(wrench.shape[0]):
        for i in range(6):
            wrench[s, i] = 0.0
    for m in range(course.used.shape[0]):
        first = paths.row_start[m]
        total = 0.0
        for k in range(first, first + course.used[m] - 1):
            u0 = course.point[k + 1, 0] - course.point[k, 0]
            u1 = course.point[k + 1, 1] - course.point[k, 1]
            u2 = course.point[k + 1, 2] - course.point[k, 2]
            line = math.sqrt(u0 * u0 + u1 * u1 + u2 * u2)
            if course.surface[k] >= 0 and course.surface[k] == course.surface[k + 1]:
                total += course.arc[k + 1]
                if not arcs:
                    continue
            else:
                total += line
            A = course.body[k]
            B = course.body[k + 1]
            if (A == B and not arcs) or line < 1e-12:
                continue
            u0 /= line
            u1 /= line
            u2 /= line
            for s in range(paths.slot_start[m], paths.slot_start[m + 1]):
                j = paths.slot_joint[s]
                a = tree.below[j, A] == 1
                b = tree.below[j, B] == 1
                # With both ends below, the pulls cancel, unless their seats lag behind the line.
                if a == b and not (a and parity):
                    continue
                for end in range(2):
                    if (end == 0 and a) or (end == 1 and b):
                        side = 1.0 - 2.0 * end
                        x = course.seat[k + end, 0]
                        y = course.seat[k + end, 1]
                        z = course.seat[k + end, 2]
                        wrench[s, 0] += side * u0
                        wrench[s, 1] += side * u1
                        wrench[s, 2] += side * u2
                        wrench[s, 3] += side * (y * u2 - z * u1)
                        wrench[s, 4] += side * (z * u0 - x * u2)
                        wrench[s, 5] += side * (x * u1 - y * u0)
        length[m] = total if course.used[m] > 1 else math.nan


@woven
def turn_joints(tree: Tree, paths: Paths, pose: Pose, wrench: Floats, arms: Floats) -> None:
    """Add up the moment arms (A,) of all muscles from their joint wrenches."""
    for k in range(arms.shape[0]):
        arms[k] = 0.0
    for s in range(wrench.shape[0]):
        e = tree.axis_start[paths.slot_joint[s]]
        for k in range(paths.slot_axis[s], paths.slot_axis[s + 1]):
            arm = paths.slot_arm[k]
            gain = pose.gain[e]
            if arm >= 0 and gain != 0.0:
                if tree.axis_kind[e] == TRANSLATION:
                    x = wrench[s, 0]
                    y = wrench[s, 1]
                    z = wrench[s, 2]
                else:
                    px = pose.point[e, 0]
                    py = pose.point[e, 1]
                    pz = pose.point[e, 2]
                    x = wrench[s, 3] - (py * wrench[s, 2] - pz * wrench[s, 1])
                    y = wrench[s, 4] - (pz * wrench[s, 0] - px * wrench[s, 2])
                    z = wrench[s, 5] - (px * wrench[s, 1] - py * wrench[s, 0])
                arms[arm] += gain * (
                    pose.axis[e, 0] * x + pose.axis[e, 1] * y + pose.axis[e, 2] * z
                )
            e += 1


@woven
def move_points(
    paths: Paths, functions: Functions, q: Floats, pose: Pose, course: Course, arms: Floats
) -> None:
    """Add what a moving point's own motion in its body does to the moment arms."""
    for m in range(course.used.shape[0]):
        first = paths.row_start[m]
        end = first + course.used[m]
        for k in range(first, end):
            source = course.source[k]
            if source < 0 or paths.point_kind[source] != MOVING:
                continue
            b = course.body[k]
            for i in range(3):
                arm = paths.point_arm[source, i]
                if arm < 0:
                    continue
                c = paths.point_coordinate[source, i]
                slope = evaluate(functions, paths.point_function[source, i], float(q[c]))[1]
                for other in range(k - 1, k + 2, 2):
                    if first <= other < end:
                        x = course.point[other, 0] - course.point[k, 0]
                        y = course.point[other, 1] - course.point[k, 1]
                        z = course.point[other, 2] - course.point[k, 2]
                        line = math.sqrt(x * x + y * y + z * z)
                        if line > 1e-12:
                            along = (
                                pose.R[b, 0, i] * x + pose.R[b, 1, i] * y + pose.R[b, 2, i] * z
                            ) / line
                            arms[arm] += slope * pose.chain[c] * along


@lean
def lay_paths(
    tree: Tree,
    functions: Functions,
    wraps: Wraps,
    paths: Paths,
    q: Floats,
    parity: bool,
    pose: Pose,
    course: Course,
    scratch: Scratch,
) -> None:
    """Place the bodies and lay all paths over their wraps, for q (C,)."""
    place(tree, functions, q, pose)
    lay_points(paths, functions, q, pose, course)
    place_wraps(wraps, pose, scratch)
    wrap_paths(paths, wraps, parity, course, scratch)


@lean
def pull_paths(
    tree: Tree,
    functions: Functions,
    paths: Paths,
    q: Floats,
    parity: bool,
    arcs: bool,
    pose: Pose,
    course: Course,
    length: Floats,
    arms: Floats,
    wrench: Floats,
) -> None:
    """Measure all paths and find what unit tensions in them do to the joints."""
    pull_joints(tree, paths, parity, arcs, course, length, wrench)
    turn_joints(tree, paths, pose, wrench, arms)
    move_points(paths, functions, q, pose, course, arms)


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
    rates: Floats,
    wrench: Floats,
) -> None:
    """Fill lengths (N, M), compact moment arms (N, A) and joint wrenches (N, S, 6).

    `parity` follows OpenSim's wrapping; otherwise paths are settled and surfaces exact. `rates`
    (N, A) are -dL/dq as OpenSim's lengthening speeds have it. Arrays of no frames are left out.
    """
    pose = new_pose(tree, tree.below.shape[1])
    course = new_course(paths)
    scratch = new_scratch(wraps, paths)
    spare = np.empty((paths.slot_joint.shape[0], 6))
    for f in range(q.shape[0]):
        pulled = wrench[f] if wrench.shape[0] > 0 else spare
        lay_paths(tree, functions, wraps, paths, q[f], parity, pose, course, scratch)
        for arcs in (True, False):
            if arcs and rates.shape[0] == 0:
                continue
            turned = rates[f] if arcs else arms[f]
            wrenches = spare if arcs else pulled
            pull_paths(
                tree,
                functions,
                paths,
                q[f],
                parity,
                arcs,
                pose,
                course,
                length[f],
                turned,
                wrenches,
            )


@kernel
def course_frame(
    tree: Tree,
    functions: Functions,
    wraps: Wraps,
    paths: Paths,
    q: Floats,
    parity: bool,
    points: Floats,
    body: Ints,
    count: Ints,
) -> None:
    """Set the points (rows, 3) in ground and bodies (rows,) of all paths for q (C,).

    Muscle m owns `count[m]` rows from `paths.row_start[m]`.
    """
    pose = new_pose(tree, tree.below.shape[1])
    course = new_course(paths)
    scratch = new_scratch(wraps, paths)
    lay_paths(tree, functions, wraps, paths, q, parity, pose, course, scratch)
    points[:] = course.point
    body[:] = course.body
    count[:] = course.used


@kernel
def tension_frames(paths: Paths, force: Floats, wrench: Floats, pulled: Floats) -> None:
    """Add up what tensions (N, M) put on the bodies below each joint: pulled (N, J, 6).

    wrench (N, S, 6): the joint wrenches of unit tensions, of `path_frames`.
    """
    for f in range(force.shape[0]):
        for j in range(pulled.shape[1]):
            for i in range(6):
                pulled[f, j, i] = 0.0
        for m in range(force.shape[1]):
            for s in range(paths.slot_start[m], paths.slot_start[m + 1]):
                for i in range(6):
                    pulled[f, paths.slot_joint[s], i] += force[f, m] * wrench[f, s, i]


@kernel
def tug_frames(paths: Paths, rates: Floats, qd: Floats, speed: Floats) -> None:
    """Fill the lengthening speeds (N, M) of coordinate speeds qd (N, C), rates (N, A) -dL/dq."""
    for f in range(qd.shape[0]):
        for m in range(speed.shape[1]):
            total = 0.0
            for k in range(paths.arm_start[m], paths.arm_start[m + 1]):
                total -= rates[f, k] * qd[f, paths.arm_coordinate[k]]
            speed[f, m] = total
