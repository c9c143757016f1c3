"""From markers to a movement: the pose of each frame that fits them best."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from coxa.errors import CoxaError, nearest
from coxa.kernels.arrays import Floats, Ints
from coxa.kernels.marker_ik import CONVERGED, STALLED, Aim, track_markers
from coxa.model.model import Model
from coxa.movement.markers import Markers
from coxa.movement.motion import Motion
from coxa.movement.tasks import CoordinateTask, MarkerTask, Task

UNSEEN = 2
STATUS: dict[int, str] = {CONVERGED: "converged", STALLED: "stalled", UNSEEN: "no markers seen"}
FEWEST_MARKERS = 3


@dataclass(frozen=True, eq=False)
class Kinematics:
    """A movement fitted to markers, and how well it fits. n frames, K markers followed."""

    motion: Motion
    markers: tuple[str, ...]
    error_m: Floats  # (n, K) distance of each marker, NaN where it was not seen
    rms_error_m: Floats  # (n,) over the markers seen, unweighted
    max_error_m: Floats  # (n,)
    worst_marker: tuple[str, ...]  # (n,) "" where none was seen
    objective: Floats  # (n,) what was minimised, m^2
    status: tuple[str, ...]  # (n,)
    iterations: Ints  # (n,)
    warnings: tuple[str, ...] = ()


def inverse_kinematics(
    model: Model,
    markers: Markers,
    tasks: Sequence[Task] | None = None,
    *,
    start: float | None = None,
    end: float | None = None,
    pose: Floats | None = None,
) -> Kinematics:
    """Find the coordinates whose markers lie closest to those seen, frame by frame.

    tasks: what to follow, with weights; None follows every marker that model and laboratory
    share. Locked coordinates keep the value they have in `pose` (C,) (default: the model's
    default pose), coupled ones follow their drivers, clamped ones stay in their range, as in
    OpenSim. The frame with most markers is solved first, turned into place from `pose`; the
    others follow from their neighbours.

    Raises `CoxaError` when fewer than three followed markers are shared, and for a task that
    names what neither the model nor the markers know.
    """
    seen = markers.between(start, end)
    tasks = _default_tasks(model, seen) if tasks is None else tasks
    followed, warnings = _match(model, seen, tasks)
    usual = model.default_pose if pose is None else model.complete(pose[None])[0]
    aim = _aim(model, followed, tasks, usual)
    column = [seen.names.index(task.marker) for task in followed]
    y = _weigh(seen.positions[:, column], aim.weight)
    first = int((y[:, :, 3] > 0.0).sum(axis=1).argmax())
    q0 = _turn_into_place(model, aim, y[first : first + 1], usual)
    names = tuple(task.marker for task in followed)
    return _kinematics(model, seen, names, _track(model, aim, y, q0, first), warnings)


class _Fit(NamedTuple):
    """What the kernel fills, one row a frame."""

    q: Floats
    error: Floats
    objective: Floats
    status: Ints
    steps: Ints


def _default_tasks(model: Model, markers: Markers) -> tuple[Task, ...]:
    known = {marker.name for marker in model.markers}
    return tuple(MarkerTask(name) for name in markers.names if name in known)


def _match(
    model: Model, seen: Markers, tasks: Sequence[Task]
) -> tuple[list[MarkerTask], list[str]]:
    """Return the marker tasks that can be followed, and what was left out."""
    known = {marker.name for marker in model.markers}
    wanted = {task.marker: task for task in tasks if isinstance(task, MarkerTask)}
    for name in wanted:
        if name not in known and name not in seen.names:
            raise CoxaError(
                f"a task follows the marker '{name}', which neither the model nor the markers have",
                todo=nearest(name, sorted(known)),
            )
    left_out = {
        "in the laboratory's markers but not in the model": set(seen.names) - known,
        "followed by a task but not in the model": set(wanted) - known,
        "followed by a task but not in the laboratory's markers": set(wanted) - set(seen.names),
        "in both but followed by no task": (known & set(seen.names)) - set(wanted),
    }
    warnings = [
        f"{len(names)} markers are {where}: {', '.join(sorted(names))}"
        for where, names in left_out.items()
        if names
    ]
    followed = [wanted[n] for n in seen.names if n in wanted and n in known]
    if sum(task.weight > 0.0 for task in followed) < FEWEST_MARKERS:
        raise CoxaError(
            f"only {len(followed)} of the markers followed are in both the model and the "
            f"markers ({', '.join(t.marker for t in followed) or 'none'})",
            file=seen.source or None,
            todo=f"At least {FEWEST_MARKERS} are needed. The model's markers are "
            f"{', '.join(sorted(known)) or 'none'}.",
        )
    return followed, warnings


def _aim(model: Model, followed: list[MarkerTask], tasks: Sequence[Task], pose: Floats) -> Aim:
    placed = {marker.name: marker for marker in model.markers}
    driver = model.flat.tree.driver
    C = len(model.coordinates)
    goal, pull = pose.copy(), np.zeros(C)
    for task in tasks:
        if isinstance(task, CoordinateTask):
            c = model.coordinate_index(task.coordinate)
            default = model.coordinates[c].default_value
            goal[c], pull[c] = default if task.value is None else task.value, task.weight
    free = [c for c, x in enumerate(model.coordinates) if driver[c] < 0 and not x.locked]
    column = np.full(C, -1, np.int64)
    column[free] = np.arange(len(free))
    for c in np.flatnonzero(driver >= 0):
        column[c] = column[driver[c]]
    clamped = np.array([x.clamped and c in set(free) for c, x in enumerate(model.coordinates)])
    ranges = np.array([x.range for x in model.coordinates]).reshape(C, 2)
    return Aim(
        body=np.array([model.flat.bodies.index(placed[t.marker].body) for t in followed]),
        location=np.array([placed[t.marker].location for t in followed]),
        weight=np.array([t.weight for t in followed], float),
        goal=goal,
        pull=pull,
        low=np.where(clamped, ranges[:, 0], -np.inf),
        high=np.where(clamped, ranges[:, 1], np.inf),
        unknown=np.array(free, np.int64),
        column=column,
    )


def _weigh(positions: Floats, weight: Floats) -> Floats:
    """Append each marker's share of the weights seen in its frame: (n, K, 4)."""
    there = np.isfinite(positions).all(axis=2) * weight
    total = there.sum(axis=1, keepdims=True)
    share = there / np.where(total > 0.0, total, 1.0)
    return np.concatenate([positions, share[:, :, None]], axis=2)


def _track(model: Model, aim: Aim, seen: Floats, q0: Floats, first: int = 0) -> _Fit:
    n, K, _ = seen.shape
    q, error, value = np.empty((n, len(q0))), np.empty((n, K)), np.empty(n)
    status, steps = np.empty(n, np.int64), np.empty(n, np.int64)
    q0 = np.clip(q0, aim.low, aim.high)
    flat = model.flat
    track_markers(
        flat.tree, flat.functions, len(flat.bodies), aim, np.ascontiguousarray(seen), q0, first,
        q, error, value, status, steps,
    )  # fmt: skip
    status[seen[:, :, 3].max(axis=1) == 0.0] = UNSEEN
    return _Fit(q, error, value, status, steps)


def _turn_into_place(model: Model, aim: Aim, seen: Floats, pose: Floats) -> Floats:
    """Solve one frame, having first turned and moved the whole body to where its markers are.

    The joints to ground are fitted alone, from quarter turns about each of their axes: a
    subject may walk any way, and may lie. Of poses that fit alike the first found is kept.
    """
    roots = [c for j in model.joints if j.parent.body == "ground" for c in j.coordinates]
    root = [c for c in map(model.coordinates.index, roots) if c in aim.unknown]
    column = np.full(len(pose), -1, np.int64)
    column[root] = np.arange(len(root))
    whole = aim._replace(unknown=np.array(root, np.int64), column=column, pull=np.zeros(len(pose)))
    starts = [pose]
    for c in root:
        if model.coordinates[c].motion == "rotational":
            for quarter in (1, -1, 2):
                turned = pose.copy()
                turned[c] += 0.5 * np.pi * quarter
                starts.append(turned)
    if root:
        placed = [_track(model, whole, seen, q) for q in starts]
        starts = [_first_best(placed).q[0], pose]
    return _first_best([_track(model, aim, seen, q) for q in starts]).q[0]


def _first_best(fits: list[_Fit]) -> _Fit:
    best = min(float(fit.objective[0]) for fit in fits)
    return next(fit for fit in fits if fit.objective[0] <= 1.001 * best + 1e-12)


def _kinematics(
    model: Model, seen: Markers, names: tuple[str, ...], fit: _Fit, warnings: list[str]
) -> Kinematics:
    there = np.isfinite(fit.error)
    some = np.array([bool(row.any()) for row in there])
    rms, worst = np.full(len(fit.q), np.nan), np.full(len(fit.q), np.nan)
    squares = np.where(there, fit.error, 0.0) ** 2
    rms[some] = np.sqrt(squares[some].sum(axis=1) / there[some].sum(axis=1))
    worst[some] = np.sqrt(squares[some].max(axis=1))
    which = squares.argmax(axis=1)
    warnings = [*seen.warnings, *warnings]
    for code in (STALLED, UNSEEN):
        frames = np.flatnonzero(fit.status == code)
        if len(frames):
            warnings.append(
                f"{len(frames)} frames: {STATUS[code]} (the first at "
                f"{seen.time[frames[0]]:.4g} s); their pose is near a neighbour's"
            )
    return Kinematics(
        motion=Motion(seen.time, model.coordinate_names, fit.q, seen.source, tuple(warnings)),
        markers=names,
        error_m=fit.error,
        rms_error_m=rms,
        max_error_m=worst,
        worst_marker=tuple(
            names[k] if ok else "" for k, ok in zip(which, some.tolist(), strict=True)
        ),
        objective=fit.objective,
        status=tuple(STATUS[int(s)] for s in fit.status),
        iterations=fit.steps,
        warnings=tuple(warnings),
    )
