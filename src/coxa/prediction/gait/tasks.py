"""When in a stride a task holds, and how much of it is left."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from coxa.errors import CoxaError
from coxa.kernels.arrays import Floats, Ints
from coxa.model.model import Model
from coxa.movement.events import SIDES
from coxa.prediction.gait.shape import MIRRORED
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


def task_slack(task: Task, model: Model, q: Floats, n: int, middles: Sequence[Ints]) -> Floats:
    """Return what is left of a task (m, k) in m runs of n frames, q (m n, C).

    A trunk is to be upright in all of the stride. An angle is to be within its range in the
    middle half of standing on one foot, `middles` of the right and the left: told for the right
    foot, and its mirror image on the left.
    """
    if isinstance(task, Upright):
        return task.slack(model, q).reshape(len(q) // n, -1)
    assert isinstance(task, Within)
    parts: list[Floats] = []
    for side, frames in zip(SIDES, middles, strict=True):
        kept = frames[frames < n]
        at = q.reshape(-1, n, q.shape[1])[:, kept].reshape(-1, q.shape[1])
        seen = at if side == "r" else _mirrored(task.coordinate, model, at)
        parts.append(task.slack(model, seen).reshape(len(q) // n, -1))
    return np.concatenate(parts, axis=1)


def middles_of(share: Floats) -> tuple[Ints, ...]:
    """Return the frames in the middle half of standing on either foot, of a whole stride (n, 2)."""
    return tuple(_middle(share[:, s] > ALONE) for s in range(len(SIDES)))


def _middle(alone: NDArray[np.bool_]) -> Ints:
    """Return the middle half of the longest stretch, the stride's end joined to its beginning."""
    if not alone.any() or alone.all():
        return np.flatnonzero(alone)
    start = int(np.flatnonzero(~alone)[0])
    turned = np.roll(alone, -start)
    at = np.flatnonzero(turned)
    run = max(np.split(at, np.flatnonzero(np.diff(at) > 1) + 1), key=len)
    kept = run[len(run) // 4 : len(run) - len(run) // 4]
    return np.sort((kept + start) % len(alone))


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
