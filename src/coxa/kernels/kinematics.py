"""Place every body, and every elementary joint axis, for given coordinates."""

from __future__ import annotations

import numpy as np

from coxa.kernels.arrays import Floats, Functions, Pose, Tree
from coxa.kernels.functions import evaluate
from coxa.kernels.jit import inlined, kernel, lean
from coxa.kernels.vectors import multiply, place_point, rotate, turn

ROTATION = 0
TRANSLATION = 1


@inlined
def new_pose(tree: Tree, bodies: int) -> Pose:
    """Allocate the scratch for one frame; ground is in place."""
    axes = tree.axis_kind.shape[0]
    R = np.zeros((bodies, 3, 3))
    for i in range(3):
        R[0, i, i] = 1.0
    return Pose(
        R,
        np.zeros((bodies, 3)),
        np.zeros((axes, 3)),
        np.zeros((axes, 3)),
        np.zeros(axes),
        np.zeros(axes),
        np.zeros(axes),
        np.ones(tree.driver.shape[0]),
        np.zeros((3, 3)),
        np.zeros(3),
    )


@lean
def place(tree: Tree, functions: Functions, q: Floats, pose: Pose) -> None:
    """Fill `pose` for the coordinates q (C,), taken as they are: couplers are not enforced."""
    for c in range(tree.driver.shape[0]):
        if tree.driver[c] >= 0:
            pose.chain[c] = evaluate(functions, tree.driver_function[c], float(q[tree.driver[c]]))[
                1
            ]
    R = pose.R_joint
    p = pose.p_joint
    for j in range(tree.parent.shape[0]):
        parent = tree.parent[j]
        child = tree.child[j]
        multiply(pose.R[parent], tree.R_parent[j], R)
        place_point(pose.R[parent], pose.p[parent], tree.p_parent[j], p)
        for e in range(tree.axis_start[j], tree.axis_start[j + 1]):
            c = tree.axis_coordinate[e]
            x = float(q[c]) if c >= 0 else 0.0
            value, pose.rate[e], pose.bend[e] = evaluate(functions, tree.axis_function[e], x)
            pose.gain[e] = pose.rate[e] * pose.chain[c] if c >= 0 else 0.0
            rotate(R, tree.axis[e], pose.axis[e])
            for i in range(3):
                pose.point[e, i] = p[i]
            if tree.axis_kind[e] == TRANSLATION:
                for i in range(3):
                    p[i] += value * pose.axis[e, i]
            elif value != 0.0:
                turn(R, tree.axis[e], value)
        multiply(R, tree.R_child[j], pose.R[child])
        place_point(R, p, tree.p_child[j], pose.p[child])


@kernel
def complete_frames(tree: Tree, functions: Functions, q: Floats, qd: Floats, qdd: Floats) -> None:
    """Set each coupled coordinate, its speed and acceleration (N, C) from its driver, in place."""
    for f in range(q.shape[0]):
        for c in range(tree.driver.shape[0]):
            d = tree.driver[c]
            if d >= 0:
                y, dy, ddy = evaluate(functions, tree.driver_function[c], q[f, d])
                q[f, c] = y
                if qd.shape[0] > 0:
                    qd[f, c] = dy * qd[f, d]
                    qdd[f, c] = dy * qdd[f, d] + ddy * qd[f, d] * qd[f, d]


@kernel
def bodies_frames(tree: Tree, functions: Functions, q: Floats, R: Floats, p: Floats) -> None:
    """Fill the rotation R (N, B, 3, 3) and origin p (N, B, 3) of every body in ground."""
    pose = new_pose(tree, R.shape[1])
    for f in range(q.shape[0]):
        place(tree, functions, q[f], pose)
        R[f] = pose.R
        p[f] = pose.p
