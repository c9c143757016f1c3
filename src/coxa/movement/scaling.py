"""Size a model to a person's markers, and put the model's markers where the person's are."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from coxa.anatomy.segments import read_clusters, read_tasks
from coxa.errors import CoxaError
from coxa.model.bodies import ZERO, Marker, Vector
from coxa.model.measurement import Measurement, default_measurements, measured_factors
from coxa.model.mirror import left, left_marker
from coxa.model.model import Model
from coxa.model.scaling import scale
from coxa.movement.inverse_kinematics import Kinematics, inverse_kinematics
from coxa.movement.markers import Markers
from coxa.movement.measuring import HIPS, check_sides, check_span, measure, with_hip_centres
from coxa.movement.motion import Floats
from coxa.movement.tasks import CoordinateTask, MarkerTask, Task

FRAMES = 25
"""Frames of a movement that markers are placed by: more of them change nothing."""


@dataclass(frozen=True, eq=False)
class Scaled:
    """A model of a person, and what made it: lengths (m), factors (x, y, z), the pose's fit."""

    model: Model
    factors: Mapping[str, Vector]
    lengths: Mapping[tuple[str, str], float]
    fit: Kinematics
    moved_m: Mapping[str, float]
    """How far each marker was moved on its body."""

    @property
    def rms_m(self) -> float:
        """Return how far the model's own markers lay from those seen, before they were moved."""
        own = [k for k, name in enumerate(self.fit.markers) if name in self.moved_m]
        return float(np.sqrt(np.nanmean(self.fit.error_m[:, own] ** 2)))


def scale_to_markers(
    model: Model,
    markers: Markers,
    *,
    mass_kg: float,
    measurements: Sequence[Measurement] | None = None,
    static: bool,
    tasks: Sequence[Task] | None = None,
    fixed: Collection[str] = (),
    parity: bool = False,
) -> Model:
    """Return the model with a person's lengths and mass, its markers where the person's lie.

    See `fit_to_markers`, which also returns how it came about.
    """
    return fit_to_markers(
        model, markers, mass_kg=mass_kg, measurements=measurements, static=static, tasks=tasks,
        fixed=fixed, parity=parity,
    ).model  # fmt: skip


def fit_to_markers(
    model: Model,
    markers: Markers,
    *,
    mass_kg: float | None,
    measurements: Sequence[Measurement] | None = None,
    factors: Mapping[str, Vector] | None = None,
    static: bool,
    tasks: Sequence[Task] | None = None,
    fixed: Collection[str] = (),
    preserve_mass_distribution: bool = True,
    parity: bool = False,
) -> Scaled:
    """Scale a model by marker distances, then move its markers (all but the `fixed`).

    `static`: the person stands still, distances are means over the frames and markers are placed
    by the mean pose, as OpenSim's ScaleTool does; otherwise (a walk) distances are medians and
    each marker goes to the median of its places on its body. `measurements` None: those of the
    built-in model (`default_measurements`), with hip centres guessed from the pelvis. `factors`
    replace those measured, body by body. Raises `CoxaError` for markers that are missing, swapped
    left for right, or in the wrong units, naming them.
    """
    check_span(markers)
    check_sides(markers, {marker.name for marker in model.markers})
    known = measurements is None
    seen = with_hip_centres(markers) if known else markers
    asked = default_measurements() if measurements is None else measurements
    own = {marker.name for marker in model.markers}
    if known:
        model, fixed = with_clusters(model, seen), {*fixed, *HIPS}
    if tasks is None:
        tasks = default_tasks(model, seen) if known else _alike(model, seen)
    pairs = [pair for one in asked for pair in one.pairs]
    lengths = measure(seen, pairs, average="mean" if static else "median")
    used = {**measured_factors(model, asked, lengths), **(factors or {})}
    sized = scale(
        model, used, mass_kg=mass_kg, preserve_mass_distribution=preserve_mass_distribution,
        parity=parity,
    )  # fmt: skip
    posed = mean_pose(seen) if static else _some(seen)
    fit = inverse_kinematics(sized, posed, tasks)
    placed = place_markers(sized, posed, fit.motion.values, fixed)
    before = {m.name: m.location for m in sized.markers if m.name in own}
    moved = {
        m.name: float(np.linalg.norm(np.subtract(m.location, before[m.name])))
        for m in placed.markers
        if m.name in own
    }
    return Scaled(placed, used, lengths, fit, moved)


def default_tasks(model: Model, markers: Markers) -> tuple[Task, ...]:
    """List what places the markers of the built-in model: joints first, a pelvis that stands.

    After `tables/person/tasks.csv`; markers and coordinates that are not there are passed over.
    """
    tasks: list[Task] = []
    for row in read_tasks():
        if row.kind == "coordinate":
            sides = dict.fromkeys((row.name, left(row.name)))
            tasks += [CoordinateTask(n, row.weight) for n in sides if n in model.coordinate_names]
        else:
            sides = dict.fromkeys((row.name, _left_of(row.name)))
            tasks += [MarkerTask(n, row.weight) for n in sides if n in markers.names]
    told = {task.marker for task in tasks if isinstance(task, MarkerTask)}
    has = {marker.name for marker in model.markers} & set(markers.names)
    return (*tasks, *(MarkerTask(name, 0.0) for name in sorted(has - told)))


def with_clusters(model: Model, markers: Markers) -> Model:
    """Add the cluster markers that were seen and the model lacks; they are placed afterwards."""
    has = {marker.name for marker in model.markers}
    sides = [(r.marker, r.body) for r in read_clusters()]
    sides += [(_left_of(marker), left(body)) for marker, body in sides]
    added = [
        Marker(name, body, ZERO)
        for name, body in dict.fromkeys(sides)
        if name in markers.names and name not in has and body in model.flat.bodies
    ]
    return replace(model, markers=(*model.markers, *added))


def _left_of(marker: str) -> str:
    return left_marker(marker) if marker.startswith("R") else marker


def _alike(model: Model, markers: Markers) -> tuple[Task, ...]:
    """Follow every marker that both have, all alike."""
    known = {marker.name for marker in model.markers}
    return tuple(MarkerTask(name) for name in markers.names if name in known)


def mean_pose(markers: Markers) -> Markers:
    """Return one frame: each marker's mean place over the frames that show it."""
    there = np.isfinite(markers.positions).all(axis=2, keepdims=True)
    total = np.where(there, markers.positions, 0.0).sum(axis=0)
    count = there.sum(axis=0)
    mean = np.where(count > 0, total / np.maximum(count, 1), np.nan)
    return replace(markers, time=markers.time[:1], positions=mean[None])


def _some(markers: Markers) -> Markers:
    """Return frames spread evenly over a movement."""
    n = len(markers.time)
    at = np.unique(np.linspace(0, n - 1, min(n, FRAMES)).round().astype(np.int64))
    return replace(markers, time=markers.time[at], positions=markers.positions[at])


def place_markers(model: Model, markers: Markers, q: Floats, fixed: Collection[str] = ()) -> Model:
    """Move a model's markers to where they are seen on their bodies; drop those never seen.

    q (n, coordinates) poses the model in each of the markers' frames. A marker goes to the median
    over the frames; the `fixed` stay. Raises `CoxaError` when none of the model's is there.
    """
    R, p = model.body_poses(q)
    placed: list[Marker] = []
    for marker in model.markers:
        if marker.name not in markers.names:
            continue
        b = model.flat.bodies.index(marker.body)
        seen = markers.positions[:, markers.names.index(marker.name)] - p[:, b]
        local = np.einsum("nji,nj->ni", R[:, b], seen)
        local = local[np.isfinite(local).all(axis=1)]
        if marker.name in fixed or not len(local):
            placed.append(marker)
            continue
        x, y, z = np.median(local, axis=0).tolist()
        placed.append(replace(marker, location=(x, y, z)))
    if not placed:
        raise CoxaError(
            "the model and the file have no marker in common", file=markers.source or None,
            todo=f"The model's are {', '.join(m.name for m in model.markers[:8])}, ...",
        )  # fmt: skip
    return replace(model, markers=tuple(placed))
