"""The lines muscles take in space, over what they wrap around, as evenly spaced points.

The kernels give a path's own points and the two tangent points of each surface it bends over; the
arc between those is laid here, on the surface: a helix, a great circle, or what is near enough to
look at. Lengths and arms never come from these lines.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fnmatch import fnmatchcase

import numpy as np
from numpy.typing import NDArray

from coxa.findings.electrodes import split_side
from coxa.kernels.arrays import Floats, Ints, Paths
from coxa.kernels.paths import course_frame
from coxa.model.model import Model

ARC_POINTS = 6
"""Between the two tangent points of an arc: a quarter of a turn then looks round."""
CYLINDER, SPHERE, ELLIPSOID, TORUS = range(4)
VASTI = {
    "vas*lat*": (-0.02, -0.15, 0.115),
    "vas*med*": (0.02, -0.25, 0.05),
    "vas*int*": (0.035, -0.22, 0.08),
}
"""Where their flesh begins on the shaft, in femur lengths from the hip: drawn so, by eye."""
LIFTS = {
    "iliacus*": (0.012, 0.0, -0.014),
    "glmed*": (-0.002, 0.0, 0.007),
    "glmax*_itb": (-0.012, 0.002, 0.006),
    "gl*max*": (-0.007, 0.0, 0.002),
}
"""How far (m, in the pelvis, of the right side) lines are bowed off the bone: drawn so, by eye."""
REACHES_HIGHER, HIGHER_M = "glmed*", 0.022
"""A line begins at the middle of a broad origin; its flesh begins at the upper edge."""
NEARLY_A_TURN = 5.9
"""An arc (rad) as long as this is one of length zero, met from the wrong side by rounding."""

Bools = NDArray[np.bool_]


@dataclass(frozen=True)
class _Courses:
    """Paths of n frames, M of them, padded to R rows by repeating the last one."""

    point: Floats  # (n, M, R, 3)
    begins_arc: Bools  # (n, M, R) on the first tangent point of two


def muscle_lines(model: Model, q: Floats, points: int) -> Floats:
    """Return each muscle's line (n, M, points, 3) m in ground, for q (n, C) rad or m."""
    courses = _courses(model, q)
    n, M, R, _ = courses.point.shape
    slots = np.repeat(courses.point[:, :, :, None], ARC_POINTS + 1, axis=3)
    frame, muscle, row = np.nonzero(courses.begins_arc)
    if len(frame):
        slots[frame, muscle, row, 1:] = _arcs(model, q, courses, frame, muscle, row)
    return evenly(slots.reshape(n, M, R * (ARC_POINTS + 1), 3), points)


def drawn_lines(model: Model, q: Floats, points: int) -> Floats:
    """Return `muscle_lines`, moved to where there is room for flesh around them.

    Those of the vasti leave the bone only half way down the thigh, where their pull does, and
    are drawn from as high on the femur as their fibres begin; others are bowed off the bone.
    """
    lines = muscle_lines(model, q, points)
    R, p = model.body_poses(q)
    for m, name in enumerate(model.muscle_names):
        stem, side = split_side(name)
        mirror = np.array([1.0, 1.0, -1.0 if side == "l" else 1.0])
        lift = next((by for part, by in LIFTS.items() if fnmatchcase(stem, part)), None)
        if lift is not None and "pelvis" in model.flat.bodies:
            turn = R[:, model.flat.bodies.index("pelvis")]
            lines[:, m] += _bow(points)[:, None] * (turn @ (mirror * lift))[:, None]
        if fnmatchcase(stem, REACHES_HIGHER):
            run = lines[:, m, 0] - lines[:, m, 1]
            up = lines[:, m, 0] + HIGHER_M * run / np.linalg.norm(run, axis=1, keepdims=True)
            lines[:, m] = evenly(np.concatenate([up[:, None], lines[:, m]], axis=1), points)
        origin = next((at for part, at in VASTI.items() if fnmatchcase(stem, part)), None)
        femur, tibia = f"femur_{side}", f"tibia_{side}"
        if origin is None or not {femur, tibia} <= set(model.flat.bodies):
            continue
        b, knee = model.flat.bodies.index(femur), model.flat.bodies.index(tibia)
        long = np.linalg.norm(p[0, knee] - p[0, b])
        first = p[:, b] + R[:, b] @ (long * mirror * origin)
        lines[:, m] = evenly(np.concatenate([first[:, None], lines[:, m]], axis=1), points)
    return lines


def _bow(points: int) -> Floats:
    """Return how much of a lift each point gets: none at the end, full over the first half."""
    along = np.linspace(0.0, 1.0, points)
    return np.clip(2.0 * (1.0 - along), 0.0, 1.0) * np.clip(0.5 + 4.0 * along, 0.0, 1.0)


def evenly(line: Floats, points: int) -> Floats:
    """Resample polylines (..., r, 3) to points evenly spaced along each, (..., points, 3)."""
    *shape, r, _ = line.shape
    flat = line.reshape(-1, r, 3)
    step = np.linalg.norm(np.diff(flat, axis=1), axis=2)
    along = np.concatenate([np.zeros((len(flat), 1)), np.cumsum(step, axis=1)], axis=1)
    asked = along[:, -1:] * np.linspace(0.0, 1.0, points)
    # The last corner not beyond each place asked for, but one that is not the line's end.
    k = np.zeros(asked.shape, np.int64)
    for corner in range(1, r - 1):
        k += along[:, corner, None] < asked
    rows = np.arange(len(flat))[:, None]
    size = step[rows, k]
    share = np.where(size > 0.0, (asked - along[rows, k]) / np.where(size > 0.0, size, 1.0), 0.0)
    start = flat[rows, k]
    even = start + np.clip(share, 0.0, 1.0)[..., None] * (flat[rows, k + 1] - start)
    return even.reshape(*shape, points, 3)


def _courses(model: Model, q: Floats) -> _Courses:
    point, used = _lay(model, q, model.flat.paths)
    # The same paths without their wraps tell which rows are points of the path itself.
    none = np.zeros_like(model.flat.paths.wrap_start)
    own, _ = _lay(model, q, model.flat.paths._replace(wrap_start=none))
    n, M, R, _ = point.shape
    tangent = np.zeros((n, M, R), bool)
    seen = np.zeros((n, M), np.int64)
    for r in range(R):
        at = np.minimum(seen, R - 1)[:, :, None, None]
        same = (point[:, :, r] == np.take_along_axis(own, at, axis=2)[:, :, 0]).all(axis=2)
        tangent[:, :, r] = ~same & (r < used)
        seen += same
    return _Courses(point, tangent & (np.cumsum(tangent, axis=2) % 2 == 1))


def _lay(model: Model, q: Floats, paths: Paths) -> tuple[Floats, Ints]:
    """Return every path's rows (n, M, R, 3), padded with the last one, and how many (n, M)."""
    flat = model.flat
    n, M, rows = len(q), len(paths.row_start) - 1, int(paths.row_start[-1])
    point, body = np.zeros((n, rows, 3)), np.zeros(rows, np.int64)
    used = np.zeros((n, M), np.int64)
    for f in range(n):
        course_frame(
            flat.tree, flat.functions, flat.wraps, paths, q[f], False, point[f], body, used[f]
        )
    most = int(np.diff(paths.row_start).max(initial=1))
    offset = np.minimum(np.arange(most), np.maximum(used, 1)[:, :, None] - 1)
    return point[np.arange(n)[:, None, None], paths.row_start[:-1, None] + offset], used


def _arcs(
    model: Model,
    q: Floats,
    courses: _Courses,
    frame: NDArray[np.intp],
    muscle: NDArray[np.intp],
    row: NDArray[np.intp],
) -> Floats:
    """Return the points between the tangent points of each arc, (arcs, ARC_POINTS, 3) in ground."""
    wraps, paths = model.flat.wraps, model.flat.paths
    R_body, p_body = model.body_poses(q)
    before, first, last = (courses.point[frame, muscle, row + k] for k in (-1, 0, 1))
    share = np.arange(1, ARC_POINTS + 1)[:, None] / (ARC_POINTS + 1.0)
    arcs = first[:, None] + share * (last - first)[:, None]
    nearest = np.full(len(frame), np.inf)
    uses = [
        (m, int(w))
        for m in np.unique(muscle)
        for w in paths.wrap_index[paths.wrap_start[m] : paths.wrap_start[m + 1]]
    ]
    for m, w in uses:
        mine = np.flatnonzero(muscle == m)
        body = int(wraps.body[w])
        turn = R_body[frame[mine], body] @ wraps.R[w]
        origin = p_body[frame[mine], body] + R_body[frame[mine], body] @ wraps.p[w]
        P, T1, T2 = (np.einsum("nji,nj->ni", turn, x[mine] - origin) for x in (before, first, last))
        shape, size = int(wraps.shape[w]), wraps.size[w]
        off = _off(shape, size, T1) + _off(shape, size, T2)
        closer = off < nearest[mine]
        if not closer.any():
            continue
        nearest[mine[closer]] = off[closer]
        inside = _LAID[shape](size, P[closer], T1[closer], T2[closer], share)
        arcs[mine[closer]] = (
            np.einsum("nij,nkj->nki", turn[closer], inside) + origin[closer][:, None]
        )
    return arcs


def _off(shape: int, size: Floats, T: Floats) -> Floats:
    """Return how far points (n, 3) are from a surface, in m or nearly so."""
    if shape == CYLINDER:
        return np.abs(np.hypot(T[:, 0], T[:, 1]) - size[0])
    if shape == SPHERE:
        return np.abs(np.linalg.norm(T, axis=1) - size[0])
    if shape == ELLIPSOID:
        return np.abs(np.linalg.norm(T / size, axis=1) - 1.0) * size.min()
    return np.abs(np.hypot(np.hypot(T[:, 0], T[:, 1]) - size[1], T[:, 2]) - size[0])


def _over_cylinder(size: Floats, P: Floats, T1: Floats, T2: Floats, share: Floats) -> Floats:
    begin = np.arctan2(T1[:, 1], T1[:, 0])
    sweep = (np.arctan2(T2[:, 1], T2[:, 0]) - begin) % (2.0 * np.pi)
    # The path comes in along the surface: that tells the way around.
    onward = (T1 - P)[:, 1] * T1[:, 0] - (T1 - P)[:, 0] * T1[:, 1] >= 0.0
    sweep = np.where(onward, sweep, sweep - 2.0 * np.pi)
    sweep = np.where(np.abs(sweep) > NEARLY_A_TURN, sweep - np.sign(sweep) * 2.0 * np.pi, sweep)
    angle = begin[:, None] + share[:, 0] * sweep[:, None]
    z = T1[:, 2:] + share[:, 0] * (T2 - T1)[:, 2:]
    return np.stack([size[0] * np.cos(angle), size[0] * np.sin(angle), z], axis=2)


def _over_sphere(size: Floats, P: Floats, T1: Floats, T2: Floats, share: Floats) -> Floats:
    return size[0] * _great_circle(T1 / size[0], T2 / size[0], share)


def _over_ellipsoid(size: Floats, P: Floats, T1: Floats, T2: Floats, share: Floats) -> Floats:
    return size * _great_circle(T1 / size, T2 / size, share)


def _over_torus(size: Floats, P: Floats, T1: Floats, T2: Floats, share: Floats) -> Floats:
    straight = T1[:, None] + share * (T2 - T1)[:, None]
    around = np.hypot(straight[..., 0], straight[..., 1])[..., None]
    ring = straight * np.array([1.0, 1.0, 0.0]) * size[1] / np.maximum(around, 1e-9)
    out = straight - ring
    return ring + size[0] * out / np.maximum(np.linalg.norm(out, axis=2, keepdims=True), 1e-9)


def _great_circle(a: Floats, b: Floats, share: Floats) -> Floats:
    """Return the directions between two (n, 3) on the unit sphere, the short way, (n, k, 3)."""
    angle = np.arccos(np.clip((a * b).sum(axis=1), -1.0, 1.0))[:, None, None]
    angle = np.maximum(angle, 1e-9)
    turned = np.sin((1.0 - share) * angle) * a[:, None] + np.sin(share * angle) * b[:, None]
    return turned / np.sin(angle)


_Laid = Callable[[Floats, Floats, Floats, Floats, Floats], Floats]
_LAID: dict[int, _Laid] = {
    CYLINDER: _over_cylinder,
    SPHERE: _over_sphere,
    ELLIPSOID: _over_ellipsoid,
    TORUS: _over_torus,
}
