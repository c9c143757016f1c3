"""Lay a path over its wraps: choose the segment each one bends, until the path settles.

The choice is OpenSim's: the first segment that cuts the surface, else the one that grows least.
In parity mode the passes end as OpenSim's do (at most 8, a change under 0.5 mm), and a path with
several wraps is measured as OpenSim 4.6 measures it: the place in ground of a tangent point is
remembered from the first pass that found it, and lines and lengths run through that place, while
arcs, and the points the tension pulls at, are those of the last pass. It leaves such paths up to
8 mm short. In the default mode the passes go on until no tangent point moves, so that the moment
arms are the derivative of the length.
"""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np

from coxa.kernels.arrays import Course, Floats, Ints, Paths, Pose, Wraps
from coxa.kernels.jit import lean, woven
from coxa.kernels.vectors import distance
from coxa.kernels.wraps.geodesic_cylinder import passes_by
from coxa.kernels.wraps.parity import CYLINDER, wrap_parity
from coxa.kernels.wraps.smooth import ROOM, wrap_shortest
from coxa.kernels.wraps.status import INSIDE, MANDATORY, NO_WRAP, WRAPPED

PARITY_PASSES = 8
PARITY_CHANGE = 5e-4
SMOOTH_PASSES = 200
SMOOTH_CHANGE = 1e-8
"""Metres a tangent point may still move: arms are then right to about as much."""


class Scratch(NamedTuple):
    """Room to wrap in: where the wraps are, and what one path's passes need."""

    R: Floats  # (W, 3, 3) ground <- wrap
    p: Floats  # (W, 3)
    order: Ints  # (most wraps of a path,) the uses, in the order they are laid
    seen: Floats  # (most wraps, 2, 3) where tangent points were first measured, inf before
    old: Floats  # (2, 3) the tangent points just taken off
    step: Floats  # (2, 3) how they moved in the pass before, inf when not known
    P: Floats  # (3,) ends of the segment in the wrap's frame
    S: Floats
    T1: Floats  # (3,) its tangent points
    T2: Floats
    best: Floats  # (2, 3)
    room: Floats  # for the surface


@woven
def new_scratch(wraps: Wraps, paths: Paths) -> Scratch:
    """Allocate the room to wrap in."""
    most = 1
    for m in range(paths.wrap_start.shape[0] - 1):
        most = max(most, paths.wrap_start[m + 1] - paths.wrap_start[m])
    return Scratch(
        np.empty((wraps.body.shape[0], 3, 3)),
        np.empty((wraps.body.shape[0], 3)),
        np.empty(most, np.int64),
        np.empty((most, 2, 3)),
        np.empty((2, 3)),
        np.empty((2, 3)),
        np.empty(3),
        np.empty(3),
        np.empty(3),
        np.empty(3),
        np.empty((2, 3)),
        np.empty(ROOM),
    )


@woven
def place_wraps(wraps: Wraps, pose: Pose, scratch: Scratch) -> None:
    """Set the rotation and origin of every wrap in ground."""
    for w in range(wraps.body.shape[0]):
        b = wraps.body[w]
        for i in range(3):
            scratch.p[w, i] = pose.p[b, i]
            for k in range(3):
                scratch.p[w, i] += pose.R[b, i, k] * wraps.p[w, k]
                scratch.R[w, i, k] = (
                    pose.R[b, i, 0] * wraps.R[w, 0, k]
                    + pose.R[b, i, 1] * wraps.R[w, 1, k]
                    + pose.R[b, i, 2] * wraps.R[w, 2, k]
                )


@lean
def copy_row(course: Course, row: int, to: int) -> None:
    """Copy a row of the course."""
    for i in range(3):
        course.point[to, i] = course.point[row, i]
        course.seat[to, i] = course.seat[row, i]
    course.body[to] = course.body[row]
    course.source[to] = course.source[row]
    course.surface[to] = course.surface[row]
    course.use[to] = course.use[row]
    course.arc[to] = course.arc[row]


@lean
def take_off(course: Course, first: int, m: int, use: int, old: Floats) -> None:
    """Remove the tangent points of one wrap from muscle m's rows; keep them in old (2, 3)."""
    old[0, 0] = math.inf
    end = first + course.used[m]
    for k in range(first, end):
        if course.use[k] == use:
            for i in range(3):
                old[0, i] = course.seat[k, i]
                old[1, i] = course.seat[k + 1, i]
            for z in range(k, end - 2):
                copy_row(course, z + 2, z)
            course.used[m] -= 2
            break


@lean
def into_wrap(R: Floats, p: Floats, w: int, ground: Floats, k: int, out: Floats) -> None:
    """Set out (3,) to row k of points in ground as wrap w sees it."""
    x = ground[k, 0] - p[w, 0]
    y = ground[k, 1] - p[w, 1]
    z = ground[k, 2] - p[w, 2]
    for i in range(3):
        out[i] = R[w, 0, i] * x + R[w, 1, i] * y + R[w, 2, i] * z


@lean
def put_on(
    course: Course, first: int, m: int, row: int, use: int, w: int, b: int, arc: float, s: Scratch
) -> None:
    """Insert the best tangent points of wrap w after a row of muscle m."""
    for k in range(first + course.used[m] - 1, row, -1):
        copy_row(course, k, k + 2)
    course.used[m] += 2
    for z in range(2):
        k = row + 1 + z
        for i in range(3):
            course.seat[k, i] = s.p[w, i]
            for a in range(3):
                course.seat[k, i] += s.R[w, i, a] * s.best[z, a]
            course.point[k, i] = course.seat[k, i]
        course.body[k] = b
        course.source[k] = -1
        course.surface[k] = w
        course.use[k] = use
        course.arc[k] = arc * z


@woven
def wrap_once(
    paths: Paths,
    wraps: Wraps,
    m: int,
    use: int,
    parity: bool,
    course: Course,
    s: Scratch,
) -> int:
    """Bend muscle m's path over one wrap; return the last segment's status."""
    w = int(paths.wrap_index[use])
    shape, axis, sign = int(wraps.shape[w]), int(wraps.axis[w]), int(wraps.sign[w])
    method, alone = int(paths.wrap_method[use]), bool(paths.wrap_alone[m])
    first = paths.row_start[m]
    # Only between its points `first` and `last`; those off the path just now do not count.
    from_point = paths.point_start[m] + max(paths.wrap_first[use], 1) - 1
    to_point = paths.point_start[m + 1] - 1
    if paths.wrap_last[use] >= 1:
        to_point = paths.point_start[m] + paths.wrap_last[use] - 1
    low = first + course.used[m]
    high = -1
    for k in range(first, first + course.used[m]):
        if from_point <= course.source[k] <= to_point:
            low = min(low, k)
            high = max(high, k)
    status = NO_WRAP
    best = -1
    least = math.inf
    best_arc = 0.0
    for k in range(low, high):
        if course.surface[k] >= 0 and course.surface[k] == course.surface[k + 1]:
            continue
        into_wrap(s.R, s.p, w, course.seat, k, s.P)
        into_wrap(s.R, s.p, w, course.seat, k + 1, s.S)
        if parity:
            status, arc = wrap_parity(
                shape, method, wraps.size[w], axis, sign, alone, s.P, s.S, s.T1, s.T2
            )
        elif shape == CYLINDER and passes_by(wraps.size[w, 0], axis, sign, s.P, s.S):
            status, arc = NO_WRAP, 0.0
        else:
            status, arc = wrap_shortest(
                shape, wraps.size[w], axis, sign, s.P, s.S, s.T1, s.T2, s.room
            )
        if status != MANDATORY and status != WRAPPED:
            continue
        into_wrap(s.R, s.p, w, course.point, k, s.P)
        into_wrap(s.R, s.p, w, course.point, k + 1, s.S)
        growth = distance(s.P, s.T1) + arc + distance(s.S, s.T2) - distance(s.P, s.S)
        if status == MANDATORY or growth < least:
            best = k
            least = growth
            best_arc = arc
            for i in range(3):
                s.best[0, i] = s.T1[i]
                s.best[1, i] = s.T2[i]
        if status == MANDATORY:
            break
    if best >= 0:
        put_on(course, first, m, best, use, w, int(wraps.body[w]), best_arc, s)
        known = use - paths.wrap_start[m]
        if s.seen[known, 0, 0] < math.inf:
            for i in range(3):
                course.point[best + 1, i] = s.seen[known, 0, i]
                course.point[best + 2, i] = s.seen[known, 1, i]
    return status


@lean
def moved(course: Course, first: int, n: int, use: int, old: Floats) -> float:
    """Return how far (m) a wrap's tangent points are from where they were."""
    far = 0.0 if math.isinf(old[0, 0]) else math.inf
    for k in range(first, first + n - 1):
        if course.use[k] == use and course.use[k + 1] == use:
            far = 0.0
            for i in range(3):
                far = max(far, abs(course.seat[k, i] - old[0, i]))
                far = max(far, abs(course.seat[k + 1, i] - old[1, i]))
    return far


@lean
def hasten(course: Course, first: int, n: int, use: int, old: Floats, step: Floats) -> None:
    """Move the last wrap's tangent points to where their steps, shrinking evenly, would end.

    Every second pass (Steffensen's method): passes settle linearly, each by a ratio `rho`. The
    points may leave the surface a little; the next pass puts them back on it.
    """
    for k in range(first, first + n - 1):
        if course.use[k] == use and course.use[k + 1] == use:
            if math.isinf(old[0, 0]) or math.isinf(step[0, 0]):
                for i in range(3):
                    step[0, i] = course.seat[k, i] - old[0, i]
                    step[1, i] = course.seat[k + 1, i] - old[1, i]
                return
            both = 0.0
            before = 0.0
            for z in range(2):
                for i in range(3):
                    both += (course.seat[k + z, i] - old[z, i]) * step[z, i]
                    before += step[z, i] * step[z, i]
            rho = both / before if before > 0.0 else 0.0
            if 0.0 < rho < 0.95:
                for z in range(2):
                    for i in range(3):
                        far = (course.seat[k + z, i] - old[z, i]) * rho / (1.0 - rho)
                        course.seat[k + z, i] += far
                        course.point[k + z, i] += far
            step[0, 0] = math.inf
            return
    step[0, 0] = math.inf


@lean
def measure(course: Course, first: int, n: int) -> float:
    """Return a path's length: arcs over surfaces, straight lines elsewhere."""
    total = 0.0
    for k in range(first, first + n - 1):
        if course.surface[k] >= 0 and course.surface[k] == course.surface[k + 1]:
            total += course.arc[k + 1]
        else:
            x = course.point[k + 1, 0] - course.point[k, 0]
            y = course.point[k + 1, 1] - course.point[k, 1]
            z = course.point[k + 1, 2] - course.point[k, 2]
            total += math.sqrt(x * x + y * y + z * z)
    return total


@lean
def remember(course: Course, first: int, n: int, start: int, seen: Floats) -> None:
    """Note where each tangent point was when the path's length was first taken."""
    for k in range(first, first + n - 1):
        u = course.use[k] - start
        if course.use[k] >= 0 and course.use[k] == course.use[k + 1] and math.isinf(seen[u, 0, 0]):
            for i in range(3):
                seen[u, 0, i] = course.point[k, i]
                seen[u, 1, i] = course.point[k + 1, i]


@woven
def wrap_paths(paths: Paths, wraps: Wraps, parity: bool, course: Course, s: Scratch) -> None:
    """Bend every path over its wraps, pass by pass until it settles."""
    for m in range(course.used.shape[0]):
        start = paths.wrap_start[m]
        count = paths.wrap_start[m + 1] - start
        row = paths.row_start[m]
        for i in range(count):
            s.order[i] = start + i
            s.seen[i, 0, 0] = math.inf
        passes = min(count, 1)
        if count > 1:
            passes = PARITY_PASSES if parity else SMOOTH_PASSES
        last_length = math.inf
        s.step[0, 0] = math.inf
        first = NO_WRAP
        second = NO_WRAP
        for turn in range(passes):
            change = 0.0
            for i in range(count):
                take_off(course, row, m, s.order[i], s.old)
                status = wrap_once(paths, wraps, m, s.order[i], parity, course, s)
                change = max(change, moved(course, row, course.used[m], s.order[i], s.old))
                if i == 0:
                    first = status
                elif i == 1:
                    second = status
            if parity:
                length = measure(course, row, course.used[m])
                if abs(length - last_length) < PARITY_CHANGE:
                    break
                last_length = length
                remember(course, row, course.used[m], start, s.seen)
            elif change < SMOOTH_CHANGE:
                break
            elif count > 1:
                hasten(course, row, course.used[m], int(s.order[count - 1]), s.old, s.step)
            if turn == 0 and count > 1 and first == NO_WRAP and second == INSIDE:
                s.order[0], s.order[1] = s.order[1], s.order[0]
                take_off(course, row, m, start, s.old)
