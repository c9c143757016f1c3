"""Paths that run inside a surface they are meant to wrap over."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from coxa.findings.passport.finding import Finding, Section, both_sides, gather
from coxa.findings.passport.hips import Element, Turn
from coxa.findings.passport.sweep import STATIONS, Sweep, pose_rows
from coxa.kernels.arrays import Floats
from coxa.kernels.paths import course_frame
from coxa.model.flat import Flat
from coxa.model.model import Model

LIMIT_MM = 2.0
"""How deep a path may lie in its surface: far more than tangent points are off by."""
ON_SURFACE_MM = 0.05
ALONG = np.linspace(0.0, 1.0, 25)
"""Where each straight piece is looked at."""
SOURCE = "Coxa: a path that wraps lies on its surface, not in it"
CYLINDER, SPHERE, ELLIPSOID = 0, 1, 2
Pose = dict[Turn, float]


@dataclass(frozen=True)
class Dip:
    """How deep (mm) an element runs in one of its surfaces, and in which pose."""

    element: Element
    use: int
    mm: float
    pose: Pose


def check_inside(sweep: Sweep) -> Section:
    """Find paths that run through a surface of theirs, in the corners of the audited range.

    OpenSim and Coxa do not wrap a path one of whose ends lies in the surface. A surface that binds
    on one side only (a quadrant) may be passed on the other: a notice. Toruses are left out.
    """
    worst: dict[tuple[int, int], Dip] = {}
    for dip in _dips(sweep):
        key = (dip.element.column, dip.use)
        if dip.mm > LIMIT_MM and (key not in worst or dip.mm > worst[key].mm):
            worst[key] = dip
    found: dict[str, dict[str, Finding]] = {}
    for (column, use), dip in worst.items():
        ordinal = use - sweep.model.flat.paths.wrap_start[column]
        sides = found.setdefault(f"{dip.element.stem} {ordinal}", {})
        sides[dip.element.side] = _tell(sweep.model, dip)
    faults = sorted({d.element.stem for d in worst.values() if _binds(sweep.model, d)})
    summary = "none runs in its own"
    if faults:
        summary = f"{', '.join(faults)} run in a surface of theirs"
    elif worst:
        summary += ", but on the side that does not bind"
    return gather("inside", "Paths and their surfaces", summary, both_sides(found))


def _dips(sweep: Sweep) -> Iterator[Dip]:
    """Give the depth of every path in each of its surfaces, pose by pose."""
    model, flat = sweep.model, sweep.model.flat
    poses = _poses(sweep)
    q = model.complete(pose_rows(model, sweep.hips, poses))
    R, p = model.body_poses(q)
    rows = int(flat.paths.row_start[-1])
    points, body = np.empty((rows, 3)), np.empty(rows, np.int64)
    count = np.empty(len(model.muscles), np.int64)
    wrapping = [e for e in sweep.hips.crossing_elements if len(model.muscles[e.column].wraps)]
    for i, pose in enumerate(poses):
        course_frame(
            flat.tree, flat.functions, flat.wraps, flat.paths, q[i], False, points, body, count
        )
        for element in wrapping:
            start = int(flat.paths.row_start[element.column])
            course = points[start : start + int(count[element.column])]
            for use, depth in _depths(flat, course, element.column, R[i], p[i]):
                yield Dip(element, use, 1e3 * depth, pose)


def _poses(sweep: Sweep) -> list[Pose]:
    """List all combinations of the hip's stations."""
    poses: list[Pose] = [{}]
    for turn in sweep.hips.hip_turns:
        low, high = sweep.reach[turn]
        stations = sorted({float(np.clip(d, low, high)) for d in STATIONS[turn]})
        combined: list[Pose] = [{**pose, turn: d} for pose in poses for d in stations]
        poses = combined
    return poses


def _depths(
    flat: Flat, course: Floats, muscle: int, R: Floats, p: Floats
) -> Iterator[tuple[int, float]]:
    """Give how deep (m) a course (k, 3) in ground runs in each surface it uses."""
    uses = range(int(flat.paths.wrap_start[muscle]), int(flat.paths.wrap_start[muscle + 1]))
    seen = {use: _depth(flat, use, course, R, p) for use in uses}
    laid = np.zeros(len(course) - 1, np.bool_)
    for depth in seen.values():
        on = np.abs(depth) < 1e-3 * ON_SURFACE_MM
        laid |= on[:-1] & on[1:]  # from tangent point to tangent point: an arc, not its chord
    pieces = course[:-1, None] + ALONG[:, None] * np.diff(course, axis=0)[:, None]
    for use in uses:
        inner = _within(flat, use, muscle, course, R, p) & ~laid
        if inner.any():
            yield use, float(_depth(flat, use, pieces[inner].reshape(-1, 3), R, p).max())


def _within(
    flat: Flat, use: int, muscle: int, course: Floats, R: Floats, p: Floats
) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    """Return which pieces of a course lie between the points that a wrap is bound to."""
    paths = flat.paths
    start = int(paths.point_start[muscle])
    inside = np.ones(len(course) - 1, np.bool_)
    for bound, after in ((int(paths.wrap_first[use]), True), (int(paths.wrap_last[use]), False)):
        if bound < 1:
            continue
        k = start + bound - 1
        b = int(paths.point_body[k])
        place = p[b] + R[b] @ paths.point_location[k]
        row = int(np.linalg.norm(course - place, axis=1).argmin())
        if after:
            inside[:row] = False
        else:
            inside[row:] = False
    return inside


def _depth(flat: Flat, use: int, ground: Floats, R: Floats, p: Floats) -> Floats:
    """Return how deep (m) points (k, 3) of ground lie in a surface; negative outside."""
    wraps = flat.wraps
    w = int(flat.paths.wrap_index[use])
    b = int(wraps.body[w])
    x = ((ground - p[b]) @ R[b] - wraps.p[w]) @ wraps.R[w]
    size = wraps.size[w]
    shape = int(wraps.shape[w])
    if shape == CYLINDER:
        depth: Floats = size[0] - np.hypot(x[:, 0], x[:, 1])
        return np.where(np.abs(x[:, 2]) <= size[1] / 2.0, depth, -np.inf)
    if shape == SPHERE:
        return size[0] - np.linalg.norm(x, axis=1)
    if shape == ELLIPSOID:
        # To first order: the level set's distance over its gradient.
        level = np.linalg.norm(x / size, axis=1)
        slope = np.linalg.norm(x / size**2, axis=1) / np.maximum(level, 1e-12)
        return (1.0 - level) / np.maximum(slope, 1.0 / size.max())
    return np.full(len(x), -np.inf)


def _binds(model: Model, dip: Dip) -> bool:
    return int(model.flat.wraps.axis[model.flat.paths.wrap_index[dip.use]]) < 0


def _tell(model: Model, dip: Dip) -> Finding:
    wrap = model.wraps[int(model.flat.paths.wrap_index[dip.use])]
    binds = _binds(model, dip)
    side = "" if binds else f", which binds on its {wrap.quadrant} side only"
    where = ", ".join(f"{turn} {d:g}" for turn, d in dip.pose.items())
    return Finding(
        "fault" if binds else "notice",
        f"{dip.element.name}: {dip.mm:.1f} mm inside its {wrap.shape} {wrap.name}{side}",
        where, dip.mm, "mm", LIMIT_MM, SOURCE,
    )  # fmt: skip
