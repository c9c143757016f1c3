"""Set a posture on its supports: planted points on their planes, the mass centre over its base.

The tabled angles k of a movement, in which feet float and slide, become the angles x nearest to
them that hold. With points p of bodies aimed at P, and the mass centre c at C, each frame

    minimises  sum ((p(x) - P) / e)^2 + sum ((c(x) - C) / e_c)^2 + sum ((x - k) / g)^2

over the coordinates that give (g: how willingly each leaves its key), within the joints' ranges,
by Gauss and Newton's steps. e is 0.3 mm: aims are met or refused.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from coxa.model.bodies import Vector
from coxa.model.model import Model
from coxa.movement.library.keys import limits
from coxa.movement.motion import Floats

E_M, E_CENTER_M = 0.0003, 0.003
STEP = 1e-6
DONE = 1e-7
ROUNDS = 40
FRESH = (0, 1, 3, 8, 16, 28)
"""Rounds in which slopes are found anew: they hardly change after the first ones."""

GIVE_DEG: Mapping[str, float] = {
    "pelvis_tilt": 15.0,
    "pelvis_list": 8.0,
    "pelvis_rotation": 8.0,
    "hip_flexion": 6.0,
    "hip_adduction": 5.0,
    "hip_rotation": 5.0,
    "knee_angle": 6.0,
    "ankle_angle": 8.0,
    "subtalar_angle": 5.0,
    "mtp_angle": 5.0,
    "lumbar_extension": 2.0,
    "lumbar_bending": 2.0,
}
"""How willingly coordinates leave their keys, both sides alike: the trunk less than legs."""

ROOT = ("pelvis_tx", "pelvis_ty", "pelvis_tz")
_FREE_M = 3.0


@dataclass(frozen=True, eq=False)
class Aim:
    """Where a point of a body shall be in ground: at (n, 3) m, NaN along what is left open."""

    body: str
    point: Vector
    at: Floats
    within_m: float = E_M


@dataclass(frozen=True, eq=False)
class Settled:
    """q (n, C) that holds; by how far (m) aims and the mass centre are missed at worst (n,)."""

    q: Floats
    missed_m: Floats
    off_center_m: Floats


def settle(
    model: Model,
    key: Floats,
    aims: Sequence[Aim],
    center: Floats | None = None,
    give_deg: Mapping[str, float] | None = None,
    center_within_m: float = E_CENTER_M,
    start: Floats | None = None,
) -> Settled:
    """Find the q (n, C) nearest to key (n, C) that meets aims and mass centre (n, 3), NaN open.

    `give_deg` are coordinates that give besides, or otherwise than, `GIVE_DEG` (0: held). The
    search begins at `start` (n, C), or at the key brought to the aims.
    """
    columns, give = _free(model, give_deg or {})
    low, high = (limit[columns] for limit in ranges(model))
    task = _Task(model, aims, center, center_within_m)
    n, k = len(key), len(columns)
    q = np.array(key)
    for axis, column in enumerate(ROOT):
        if column in model.coordinate_names and start is None:
            q[:, model.coordinate_index(column)] -= task.away(q)[:, axis]
    x = np.clip((q if start is None else start)[:, columns], low, high)
    moving = np.arange(n)
    slopes, which = np.zeros((n, k, 0)), np.array(columns)
    for turn in range(ROUNDS):
        q[np.ix_(moving, which)] = x[moving]
        now = task.during(moving)
        if turn in FRESH:
            r, fresh = _slopes(now, q[moving], columns)
            slopes = fresh if turn == 0 else slopes
            slopes[moving] = fresh
        else:
            r = now.residuals(q[moving], 1)
        slope = slopes[moving]
        here = x[moving]
        off_key = here - key[np.ix_(moving, which)]
        gradient = np.einsum("nkm,nm->nk", slope, r) + off_key / give**2
        H = slope @ slope.transpose(0, 2, 1) + np.diag(give**-2.0)
        step = _step_within(H, gradient, low - here, high - here)
        # A Newton's step across more than half a radian leaves where its slopes are true.
        step *= np.minimum(1.0, 0.5 / np.maximum(np.abs(step).max(axis=1), 1e-12))[:, None]
        x[moving] = np.clip(here + step, low, high)
        moving = moving[np.abs(x[moving] - here).max(axis=1) > DONE]
        if len(moving) == 0:
            break
    q[:, columns] = x
    return measure(model, model.complete(q), aims, center)


def measure(model: Model, q: Floats, aims: Sequence[Aim], center: Floats | None = None) -> Settled:
    """Measure by how far postures q (n, C) miss their aims and the mass centre's."""
    return Settled(q, *_Task(model, aims, center, E_CENTER_M).missed(q))


def _slopes(task: _Task, q: Floats, columns: list[int]) -> tuple[Floats, Floats]:
    """Return residuals (n, m) at q (n, C), and their slopes (n, k, m) along k of its columns."""
    n, k = len(q), len(columns)
    moved = np.repeat(q[:, None], k + 1, axis=1)
    moved[:, np.arange(1, k + 1), columns] += STEP
    r = task.residuals(moved.reshape(n * (k + 1), -1), k + 1).reshape(n, k + 1, -1)
    return r[:, 0], (r[:, 1:] - r[:, :1]) / STEP


def _step_within(H: Floats, gradient: Floats, low: Floats, high: Floats) -> Floats:
    """Return Newton's step (n, k) between low and high (n, k): what meets a bound stays there."""
    held = np.zeros(gradient.shape, bool)
    step = np.zeros_like(gradient)
    diagonal = np.eye(gradient.shape[1])
    for _ in range(6):
        fixed = np.where(held, step, 0.0)
        rest = np.where(held, fixed, -gradient - np.einsum("nkl,nl->nk", H, fixed))
        A = np.where(held[:, :, None] | held[:, None, :], diagonal * held[:, :, None], H)
        step = np.linalg.solve(A, rest[..., None])[..., 0]
        beyond = ~held & ((step < low) | (step > high))
        if not beyond.any():
            break
        held |= beyond
        step = np.where(held, np.clip(step, low, high), step)
    return np.clip(step, low, high)


@dataclass(frozen=True, eq=False)
class _Task:
    model: Model
    aims: Sequence[Aim]
    center: Floats | None
    center_within_m: float

    def during(self, frames: NDArray[np.intp]) -> _Task:
        """Return the task of some frames."""
        return replace(
            self,
            aims=[replace(aim, at=aim.at[frames]) for aim in self.aims],
            center=None if self.center is None else self.center[frames],
        )

    def residuals(self, q: Floats, copies: int) -> Floats:
        """Return residuals (n, m) for frames that come in `copies` each."""
        offsets, center = self._offsets(q, copies)
        parts = [o / aim.within_m for o, aim in zip(offsets, self.aims, strict=True)]
        if center is not None:
            parts.append(center / self.center_within_m)
        return np.concatenate(parts, axis=1) if parts else np.zeros((len(q), 1))

    def away(self, q: Floats) -> Floats:
        """Return how far the whole body is from its aims on average (n, 3) m: where to begin."""
        R, p = self.model.body_poses(q)
        total, count = np.zeros((len(q), 3)), np.zeros((len(q), 3))
        for aim in self.aims:
            b = self.model.flat.bodies.index(aim.body)
            offset = p[:, b] + R[:, b] @ np.array(aim.point) - aim.at
            total += np.nan_to_num(offset)
            count += np.isfinite(offset)
        return total / np.maximum(count, 1.0)

    def missed(self, q: Floats) -> tuple[Floats, Floats]:
        """Return by how far aims, and the mass centre, are missed at worst (n,) m."""
        offsets, center = self._offsets(q, 1)
        worst = np.zeros(len(q))
        for offset, aim in zip(offsets, self.aims, strict=True):
            if aim.within_m <= E_M:
                worst = np.maximum(worst, np.linalg.norm(offset, axis=1))
        off = np.zeros(len(q)) if center is None else np.linalg.norm(center, axis=1)
        return worst, off

    def _offsets(self, q: Floats, copies: int) -> tuple[list[Floats], Floats | None]:
        model = self.model
        R, p = model.body_poses(q)
        offsets: list[Floats] = []
        for aim in self.aims:
            b = model.flat.bodies.index(aim.body)
            here = p[:, b] + R[:, b] @ np.array(aim.point)
            offsets.append(_apart(here, aim.at, copies))
        if self.center is None:
            return offsets, None
        at = [model.flat.bodies.index(body.name) for body in model.bodies]
        local = np.array([body.mass_center for body in model.bodies])
        mass = np.array([body.mass for body in model.bodies])
        whole = np.einsum("b,nbi->ni", mass, p[:, at]) + np.einsum(
            "bj,nbij->ni", mass[:, None] * local, R[:, at]
        )
        return offsets, _apart(whole / mass.sum(), self.center, copies)


def _apart(here: Floats, there: Floats, copies: int) -> Floats:
    """Return here - there (n, 3), 0 along what is open."""
    return np.nan_to_num(here - np.repeat(there, copies, axis=0), nan=0.0)


def _free(model: Model, give_deg: Mapping[str, float]) -> tuple[list[int], Floats]:
    """Return the columns (k,) that give, and how willingly (k,), rad or m."""
    willing = {**GIVE_DEG, **give_deg}
    columns: list[int] = []
    give: list[float] = []
    for i, coordinate in enumerate(model.coordinates):
        name = coordinate.name
        own = willing.get(name, willing.get(name.removesuffix("_r").removesuffix("_l"), 0.0))
        if name in ROOT:
            columns.append(i)
            give.append(_FREE_M)
        elif own > 0.0:
            columns.append(i)
            give.append(float(np.radians(own)))
    return columns, np.array(give)


def ranges(model: Model) -> tuple[Floats, Floats]:
    """Return the joints' ranges (C,); the free root has none but those of its keys."""
    low, high = limits(model)
    root = list(model.residual_coordinates)
    low[root], high[root] = -np.inf, np.inf
    return low, high
