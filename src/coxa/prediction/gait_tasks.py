"""When in a stride a task holds, and how much of it is left."""

from __future__ import annotations

import numpy as np

from coxa.errors import CoxaError
from coxa.kernels.arrays import Floats, Ints
from coxa.model.model import Model
from coxa.movement.events import SIDES
from coxa.prediction.gait_base import Steps
from coxa.prediction.gait_shape import MIRRORED
from coxa.prediction.tasks import Task, Upright, Within

ALONE = 0.98
"""Share of the load from which a foot stands alone."""


def check_task(task: Task, model: Model) -> None:
    """Refuse a task that a stride cannot have."""
    if not isinstance(task, Upright | Within):
        raise CoxaError(
            f"a walk cannot do the task {type(task).__name__}", todo="Known: Upright, Within."
        )
    if isinstance(task, Within):
        model.coordinate_index(task.coordinate)


def task_slack(task: Task, model: Model, q: Floats, steps: Steps) -> Floats:
    """Return what is left of a task (m, k) in m runs of n frames, q (m n, C).

    A trunk is to be upright in all of the stride. An angle is to be within its range in the
    middle half of standing on one foot: told for the right foot, and its mirror image on the left.
    """
    n = len(steps.phase)
    if isinstance(task, Upright):
        return task.slack(model, q).reshape(len(q) // n, -1)
    assert isinstance(task, Within)
    parts: list[Floats] = []
    for s, side in enumerate(SIDES):
        frames = middle_of_stance(steps.share[:, s])
        at = q.reshape(-1, n, q.shape[1])[:, frames].reshape(-1, q.shape[1])
        seen = at if side == "r" else _mirrored(task.coordinate, model, at)
        parts.append(task.slack(model, seen).reshape(len(q) // n, -1))
    return np.concatenate(parts, axis=1)


def middle_of_stance(share: Floats) -> Ints:
    """Return the frames of the middle half of each stretch in which a foot stands alone."""
    alone = np.flatnonzero(share > ALONE)
    runs = np.split(alone, np.flatnonzero(np.diff(alone) > 1) + 1) if len(alone) else []
    kept = [run[len(run) // 4 : len(run) - len(run) // 4] for run in runs]
    return np.concatenate(kept) if kept else alone


def _mirrored(coordinate: str, model: Model, q: Floats) -> Floats:
    """Return q (n, C) with one coordinate as it is in the mirror image."""
    seen = q.copy()
    c = model.coordinate_index(coordinate)
    stem, _, side = coordinate.rpartition("_")
    if side in SIDES:
        other = f"{stem}_{'l' if side == 'r' else 'r'}"
        seen[:, c] = q[:, model.coordinate_index(other)]
    elif MIRRORED.get(coordinate, False):
        seen[:, c] = -q[:, c]
    return seen
