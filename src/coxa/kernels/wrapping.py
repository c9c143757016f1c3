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

import numpy as np

from coxa.kernels.arrays import Course, Floats, Ints, Paths, Pose, Wraps
from coxa.kernels.jit import inlined
from coxa.kernels.vectors import distance, multiply, place_point, rotate, rotate_back
from coxa.kernels.wraps.parity import wrap_parity
from coxa.kernels.wraps.smooth import wrap_smooth
from coxa.kernels.wraps.status import INSIDE, MANDATORY, NO_WRAP, WRAPPED

PARITY_PASSES = 8
PARITY_CHANGE = 5e-4
SMOOTH_PASSES = 200
SMOOTH_CHANGE = 1e-9
"""Metres a tangent point may still move: arms are then right to about 1e-8 m."""


@inlined
def place_wraps(wraps: Wraps, pose: Pose, R: Floats, p: Floats) -> None:
    """Set the rotation R (W, 3, 3) and origin p (W, 3) of every wrap in ground."""
    for k in range(wraps.body.shape[0]):
        b = wraps.body[k]
        multiply(pose.R[b], wraps.R[k], R[k])
        place_point(pose.R[b], pose.p[b], wraps.p[k], p[k])


@inlined
def insert(course: Course, n: int, at: int, count: int) -> None:
    """Open `count` rows at index `at` of a course of n points."""
    for k in range(n - 1, at - 1, -1):
        copy_row(course, k, k + count)


@inlined
def copy_row(course: Course, k: int, to: int) -> None:
    """Copy row k of a course to row `to`."""
    for i in range(3):
        course.point[to, i] = course.point[k, i]
        course.seat[to, i] = course.seat[k, i]
    course.body[to] = course.body[k]
    course.source[to] = course.source[k]
    course.surface[to] = course.surface[k]
    course.use[to] = course.use[k]
    course.arc[to] = course.arc[k]


@inlined
def take_off(course: Course, n: int, use: int, old: Floats) -> int:
    """Remove the tangent points of one wrap; keep them in old (2, 3); return the new count."""
    for k in range(n):
        if course.use[k] == use:
            for i in range(3):
                old[0, i] = course.seat[k, i]
                old[1, i] = course.seat[k + 1, i]
            for z in range(k, n - 2):
                copy_row(course, z + 2, z)
            return n - 2
    for i in range(3):
        old[0, i] = math.inf
        old[1, i] = math.inf
    return n


@inlined
def bounds(paths: Paths, m: int, use: int, course: Course, n: int) -> tuple[int, int]:
    """Return the rows between which a wrap may bend the path: its points `first` to `last`.

    Points that are off the path just now count as the nearest one inside the range.
    """
    start = paths.point_start[m]
    first = start
    if paths.wrap_first[use] >= 1:
        first = start + paths.wrap_first[use] - 1
    last = paths.point_start[m + 1] - 1
    if paths.wrap_last[use] >= 1:
        last = start + paths.wrap_last[use] - 1
    low = n
    high = -1
    for k in range(n):
        if first <= course.source[k] <= last:
            low = min(low, k)
            high = max(high, k)
    return low, high


@inlined
def length_of(course: Course, n: int) -> float:
    """Return the length of a course: arcs over surfaces, straight lines elsewhere."""
    total = 0.0
    for k in range(n - 1):
        if course.surface[k] >= 0 and course.surface[k] == course.surface[k + 1]:
            total += course.arc[k + 1]
        else:
            total += distance(course.point[k], course.point[k + 1])
    return total


@inlined
def wrap_once(
    paths: Paths,
    wraps: Wraps,
    R: Floats,
    p: Floats,
    m: int,
    use: int,
    parity: bool,
    course: Course,
    n: int,
    seen: Floats,
    scratch: Floats,
) -> tuple[int, int]:
    """Bend the path over one wrap; return its new count of points and the last status."""
    o = int(paths.wrap_index[use])
    shape, axis, sign = int(wraps.shape[o]), int(wraps.axis[o]), int(wraps.sign[o])
    low, high = bounds(paths, m, use, course, n)
    P = scratch[0]
    S = scratch[1]
    T1 = scratch[2]
    T2 = scratch[3]
    best1 = scratch[4]
    best2 = scratch[5]
    x = scratch[6]
    status = NO_WRAP
    best = -1
    least = math.inf
    best_arc = 0.0
    for k in range(low, high):
        if course.surface[k] >= 0 and course.surface[k] == course.surface[k + 1]:
            continue
        into_wrap(R[o], p[o], course.seat[k], x, P)
        into_wrap(R[o], p[o], course.seat[k + 1], x, S)
        if parity:
            alone = bool(paths.wrap_alone[m])
            status, arc = wrap_parity(
                shape, int(paths.wrap_method[use]), wraps.size[o], axis, sign, alone, P, S, T1, T2
            )
        else:
            status, arc = wrap_smooth(shape, wraps.size[o], axis, sign, P, S, T1, T2)
        if status != MANDATORY and status != WRAPPED:
            continue
        into_wrap(R[o], p[o], course.point[k], x, P)
        into_wrap(R[o], p[o], course.point[k + 1], x, S)
        growth = distance(P, T1) + arc + distance(S, T2) - distance(P, S)
        if status == MANDATORY or growth < least:
            best = k
            least = growth
            best_arc = arc
            for i in range(3):
                best1[i] = T1[i]
                best2[i] = T2[i]
        if status == MANDATORY:
            break
    if best < 0:
        return n, status
    insert(course, n, best + 1, 2)
    for z in range(2):
        k = best + 1 + z
        rotate(R[o], best1 if z == 0 else best2, x)
        known = seen[use - paths.wrap_start[m], z, 0] < math.inf
        for i in range(3):
            course.seat[k, i] = p[o, i] + x[i]
            course.point[k, i] = (
                seen[use - paths.wrap_start[m], z, i] if known else course.seat[k, i]
            )
        course.body[k] = wraps.body[o]
        course.source[k] = -1
        course.surface[k] = o
        course.use[k] = use
        course.arc[k] = best_arc * z
    return n + 2, status


@inlined
def into_wrap(R: Floats, p: Floats, ground: Floats, x: Floats, out: Floats) -> None:
    """Set out to a point of the ground as seen from a wrap; x is room to work in."""
    for i in range(3):
        x[i] = ground[i] - p[i]
    rotate_back(R, x, out)


@inlined
def remember(course: Course, n: int, start: int, seen: Floats) -> None:
    """Note where each tangent point was when the path's length was first taken."""
    for k in range(n - 1):
        u = course.use[k] - start
        if course.use[k] >= 0 and course.use[k] == course.use[k + 1] and math.isinf(seen[u, 0, 0]):
            for i in range(3):
                seen[u, 0, i] = course.point[k, i]
                seen[u, 1, i] = course.point[k + 1, i]


@inlined
def moved(course: Course, n: int, use: int, old: Floats) -> float:
    """Return how far (m) a wrap's tangent points are from where they were."""
    for k in range(n):
        if course.use[k] == use:
            return max(distance(course.seat[k], old[0]), distance(course.seat[k + 1], old[1]))
    return 0.0 if math.isinf(old[0, 0]) else math.inf


@inlined
def wrap_path(
    paths: Paths,
    wraps: Wraps,
    R: Floats,
    p: Floats,
    m: int,
    parity: bool,
    course: Course,
    n: int,
    order: Ints,
    seen: Floats,
    scratch: Floats,
) -> int:
    """Bend muscle m's path, its n points given, over its wraps; return the new count of points.

    order (wraps of the path,), seen (wraps of the path, 2, 3), scratch (9, 3): room to work in.
    """
    start = paths.wrap_start[m]
    count = paths.wrap_start[m + 1] - start
    for i in range(count):
        order[i] = start + i
        seen[i, :, :] = math.inf
    passes = 1
    if count > 1:
        passes = PARITY_PASSES if parity else SMOOTH_PASSES
    last_length = math.inf
    first = NO_WRAP
    second = NO_WRAP
    old = scratch[7:9]
    for turn in range(passes):
        change = 0.0
        for i in range(count):
            n = take_off(course, n, order[i], old)
            n, status = wrap_once(paths, wraps, R, p, m, order[i], parity, course, n, seen, scratch)
            change = max(change, moved(course, n, order[i], old))
            if i == 0:
                first = status
            elif i == 1:
                second = status
        if parity:
            length = length_of(course, n)
            if abs(length - last_length) < PARITY_CHANGE:
                break
            last_length = length
            remember(course, n, start, seen)
        elif change < SMOOTH_CHANGE:
            break
        if turn == 0 and count > 1 and first == NO_WRAP and second == INSIDE:
            order[0], order[1] = order[1], order[0]
            n = take_off(course, n, start, old)
    return n


@inlined
def new_course(size: int) -> Course:
    """Allocate the scratch of one path."""
    return Course(
        np.zeros((size, 3)),
        np.zeros((size, 3)),
        np.zeros(size, np.int64),
        np.zeros(size, np.int64),
        np.zeros(size, np.int64),
        np.zeros(size, np.int64),
        np.zeros(size),
    )
