"""Legs that follow: where the pelvis is changed, they take the feet along the paths they have."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from coxa.kernels.arrays import Floats, Ints
from coxa.model.model import Model
from coxa.movement.events import SIDES
from coxa.movement.posing import units
from coxa.prediction.freedom import FOLLOWING

STEMS = (*FOLLOWING, "knee_angle")
ROUNDS, RENEWED, NEAR, STEP, LONGEST, FLAT = 30, 3, 1e-10, 1e-6, 0.3, 1e-5
STRAIGHT_RAD = np.radians(5.0)
"""A knee is not made straighter than that, unless it was: there a leg's length no longer tells
its knee."""
OUTWARD = np.array([[0.0, 0.0, 1.0], [0.0, 0.0, -1.0]])


@dataclass(frozen=True, eq=False)
class Legs:
    """The six joints of each leg, by columns of q (2, 6), that hold a heel bone's six.

    `turns` (n, 2, 3, 3) and `places` (n, 2, 3) m are where the heel bones are at n frames.
    """

    model: Model
    turns: Floats
    places: Floats
    columns: Ints = field(init=False)
    heels: list[int] = field(init=False)

    def __post_init__(self) -> None:
        model = self.model
        object.__setattr__(
            self,
            "columns",
            np.array([[model.coordinate_index(f"{s}_{side}") for s in STEMS] for side in SIDES]),
        )
        object.__setattr__(
            self, "heels", [model.flat.bodies.index(f"calcn_{side}") for side in SIDES]
        )

    def place(self, q: Floats, apart: float = 0.0) -> tuple[Floats, float]:
        """Let the legs of q (n, C) hold their feet, `apart` m wider.

        Also returns how far (m, rad) the feet are off.
        """
        q = q.copy()
        back = np.empty(0)
        for k in range(ROUNDS):
            miss = self._miss(q, apart)
            if np.abs(miss).max() < NEAR:
                break
            if k % RENEWED == 0:
                back = np.linalg.pinv(self._slopes(q), rcond=FLAT)
            step = -np.einsum("nsij,nsj->nsi", back, miss)
            step *= np.minimum(
                1.0, LONGEST / np.maximum(np.abs(step).max(axis=2, keepdims=True), 1e-12)
            )
            for s in range(len(SIDES)):
                q[:, self.columns[s]] += step[:, s]
            q = self.model.complete(q)
        return q, self.off(q, apart)

    def off(self, q: Floats, apart: float = 0.0) -> float:
        """Return how far (m, rad) the feet of q (n, C) are off their paths at worst."""
        return float(np.abs(self._miss(q, apart)).max())

    def tangents(self, q: Floats, columns: list[int | None]) -> Floats:
        """Return how q (n, C) changes with each chosen column, (k, n, C); None is the width."""
        J = np.linalg.pinv(self._slopes(q), rcond=FLAT)
        T = np.zeros((len(columns), *q.shape))
        for j, c in enumerate(columns):
            if c is None:
                ends = [self._miss(q, x) for x in (STEP, -STEP)]
            else:
                T[j, :, c] = 1.0
                ends = [self._miss(q + x * T[j], 0.0) for x in (STEP, -STEP)]
            led = -np.einsum("nsij,nsj->nsi", J, (ends[0] - ends[1]) / (2.0 * STEP))
            for k in range(len(SIDES)):
                T[j][:, self.columns[k]] += led[:, k]
        return T

    def reach(self, q: Floats, apart: Floats | float = 0.0) -> Floats:
        """Return how far apart (n, 2) m the hips and the places for the ankles are.

        Where a leg is too short for that, its knee can tell no more.
        """
        R, p = self.model.body_poses(q)
        bodies = self.model.flat.bodies
        hips, ankles = (
            p[:, [bodies.index(f"{stem}_{side}") for side in SIDES]] for stem in ("femur", "talus")
        )
        local = np.einsum("nsji,nsj->nsi", R[:, self.heels], ankles - p[:, self.heels])
        runs = len(q) // len(self.places)
        turns = np.tile(self.turns, (runs, 1, 1, 1))
        return np.linalg.norm(
            self._places(runs, apart) + np.einsum("nsij,nsj->nsi", turns, local) - hips, axis=2
        )

    def straight(self, q: Floats) -> Floats:
        """Return how long (2,) m the legs of a posture (C,) are, hip to ankle, nearly straight."""
        q = q.copy()
        for k, side in enumerate(SIDES):
            name = f"knee_angle_{side}"
            bent = STRAIGHT_RAD * units(self.model, name)
            q[self.columns[k, STEMS.index("knee_angle")]] = bent
        p = self.model.body_poses(q[None])[1][0]
        bodies = self.model.flat.bodies
        ends = (
            p[[bodies.index(f"{stem}_{side}") for side in SIDES]] for stem in ("femur", "talus")
        )
        hips, ankles = ends
        return np.linalg.norm(hips - ankles, axis=1)

    def _slopes(self, q: Floats) -> Floats:
        """Return d(miss)/d(leg's columns), (n, 2, 6, 6): both legs are moved at once."""
        n, k = len(q), len(STEMS)
        near = np.broadcast_to(q, (2 * k, *q.shape)).copy()
        for i in range(k):
            near[i][:, self.columns[:, i]] += STEP
            near[k + i][:, self.columns[:, i]] -= STEP
        miss = self._miss(near.reshape(-1, q.shape[1]), 0.0).reshape(2 * k, n, 2, 6)
        return np.moveaxis((miss[:k] - miss[k:]) / (2.0 * STEP), 0, -1)

    def _miss(self, q: Floats, apart: Floats | float) -> Floats:
        """Return how far (m n, 2, 6) m and rad the heel bones are off, for m runs of n frames."""
        R, p = self.model.body_poses(q)
        runs = len(q) // len(self.places)
        held = np.tile(self.turns, (runs, 1, 1, 1))
        turn = np.einsum("nsji,nsjk->nsik", held, R[:, self.heels])
        # The skew part of a small turn: zero only at none (or at half a turn).
        skew = 0.5 * np.stack(
            [
                turn[..., 2, 1] - turn[..., 1, 2],
                turn[..., 0, 2] - turn[..., 2, 0],
                turn[..., 1, 0] - turn[..., 0, 1],
            ],
            axis=-1,
        )
        return np.concatenate([p[:, self.heels] - self._places(runs, apart), skew], axis=2)

    def _places(self, runs: int, apart: Floats | float) -> Floats:
        """Return the heel bones' places (m n, 2, 3) m for m runs of n frames, set apart."""
        wider = 0.5 * np.multiply.outer(np.broadcast_to(apart, runs), OUTWARD)
        return (self.places + wider[:, None]).reshape(-1, len(SIDES), 3)
