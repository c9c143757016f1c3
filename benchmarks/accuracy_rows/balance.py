"""The balance of every body of a study, from poses, forces and reactions alone."""

from __future__ import annotations

import numpy as np

from coxa.kernels.arrays import Floats, Ints
from coxa.kernels.paths import course_frame
from coxa.model.bodies import Body
from coxa.model.functions import CubicSpline, Function, Multiplied, PiecewiseLinear
from coxa.model.model import Model
from coxa.muscles.reactions import ReactionRequest, joint_reactions, reaction_places
from coxa.study.study import Study

H = 1e-3
"""Seconds between the poses that accelerations are differenced from."""
FIRST = np.array([-1.0, 9.0, -45.0, 0.0, 45.0, -9.0, 1.0]) / 60.0
SECOND = np.array([2.0, -27.0, 270.0, -490.0, 270.0, -27.0, 2.0]) / 180.0
"""Sixth-order central differences."""


def imbalance(study: Study, frames: Ints) -> tuple[float, float, str]:
    """Return the worst force (N) and moment (N m) left over, and the body it is left on."""
    model = study.model
    left = _reactions(study)[frames] + study.joint_loads.external[frames]
    left += np.array([_pulls(study, int(f)) for f in frames])
    worst = np.zeros((len(model.bodies), 2))
    for k, f in enumerate(frames):
        needed = _needed(model, *(x[f] for x in (study.trajectory.q, study.trajectory.qd)),
                         study.trajectory.qdd[f])  # fmt: skip
        error = left[k, 1:] - needed
        sizes = np.linalg.norm(error.reshape(-1, 2, 3), axis=2)
        worst = np.maximum(worst, sizes)
    name = model.bodies[int(worst.max(axis=1).argmax())].name
    return float(worst[:, 0].max()), float(worst[:, 1].max()), name


def smooth_frames(study: Study) -> Ints:
    """List the frames around which no joint passes a knot of a spline that drives it."""
    model, moving = study.model, study.trajectory
    smooth = np.ones(len(moving.time), bool)
    for joint in model.joints:
        for axis in joint.axes:
            if axis.coordinate is None:
                continue
            c = model.coordinate_index(axis.coordinate)
            x, travel = moving.q[:, c, None], 4.0 * H * np.abs(moving.qd[:, c, None]) + 1e-6
            smooth &= ~(np.abs(x - _knots(axis.function)) < travel).any(axis=1)
    return np.flatnonzero(smooth)


def _knots(function: Function) -> Floats:
    while isinstance(function, Multiplied):
        function = function.function
    if isinstance(function, CubicSpline | PiecewiseLinear):
        return np.array(function.x)
    return np.empty(0)


def _reactions(study: Study) -> Floats:
    """Return the wrench (n, B, 6) of all joints on each body, about the ground's origin."""
    model, q = study.model, study.trajectory.q
    bodies = model.flat.bodies
    total = np.zeros((len(q), len(bodies), 6))
    asked = tuple(
        ReactionRequest(joint.name, side, "ground")
        for joint in model.joints
        for side in ("child", "parent")
    )
    places = reaction_places(model, q, asked)
    for reaction in joint_reactions(places, study.joint_loads, study.geometry, study.force):
        b = bodies.index(reaction.on_body)
        total[:, b, :3] += reaction.force
        total[:, b, 3:] += reaction.moment + np.cross(reaction.point, reaction.force)
    return total


def _pulls(study: Study, frame: int) -> Floats:
    """Return the wrench (B, 6) of all muscles on each body, along their courses."""
    flat = study.model.flat
    total = np.zeros((len(flat.bodies), 6))
    rows = int(flat.paths.row_start[-1])
    points, on = np.empty((rows, 3)), np.empty(rows, np.int64)
    count = np.empty(len(study.model.muscles), np.int64)
    q = study.trajectory.q[frame]
    course_frame(flat.tree, flat.functions, flat.wraps, flat.paths, q, False, points, on, count)
    for m, first in enumerate(flat.paths.row_start[:-1]):
        for k in range(first, first + count[m] - 1):
            along = points[k + 1] - points[k]
            pull = study.force[frame, m] * along / np.linalg.norm(along)
            for end, force in ((k, pull), (k + 1, -pull)):
                total[on[end], :3] += force
                total[on[end], 3:] += np.cross(points[end], force)
    return total


def _needed(model: Model, q: Floats, qd: Floats, qdd: Floats) -> Floats:
    """Return the wrench (B - 1, 6) that each body's motion asks for beyond its weight."""
    t = H * np.arange(-3, 4)[:, None]
    R, p = model.body_poses(q + qd * t + 0.5 * qdd * t * t)
    needed = [
        _newton_euler(body, R[:, b], p[:, b], np.array(model.gravity))
        for b, body in enumerate(model.bodies, start=1)
    ]
    return np.array(needed)


def _newton_euler(body: Body, R: Floats, p: Floats, gravity: Floats) -> Floats:
    """Return force and moment about the ground's origin from seven poses around an instant."""
    center = p + R @ np.array(body.mass_center)
    force = body.mass * (SECOND @ (center - center[3]) / H**2 - gravity)
    turn, bend = (np.tensordot(w, R - R[3], 1) for w in (FIRST / H, SECOND / H**2))
    spin = _axial(turn @ R[3].T)
    alpha = _axial(bend @ R[3].T)
    inertia = R[3] @ _matrix(body.inertia) @ R[3].T
    moment = inertia @ alpha + np.cross(spin, inertia @ spin)
    return np.concatenate([force, moment + np.cross(center[3], force)])


def _axial(W: Floats) -> Floats:
    """Return the vector of a matrix's skew part: of R'' R^T it is the angular acceleration."""
    return 0.5 * np.array([W[2, 1] - W[1, 2], W[0, 2] - W[2, 0], W[1, 0] - W[0, 1]])


def _matrix(inertia: tuple[float, ...]) -> Floats:
    xx, yy, zz, xy, xz, yz = inertia
    return np.array([[xx, xy, xz], [xy, yy, yz], [xz, yz, zz]])
