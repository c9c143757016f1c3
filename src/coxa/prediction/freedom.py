"""Which coordinates of a posture are chosen, and which follow because planted feet stay.

Under a planted foot the leg is a chain: its hip, ankle and subtalar angles follow from where the
pelvis is and how it is turned (and the pelvis's height from the knee). So the pelvis is chosen
and the standing leg follows; freeing `hip_adduction_r` of the standing leg means the same as
freeing `pelvis_list`. The pelvis may always sway over the feet.

On two feet the knees are chosen, and the pelvis's height and list follow: chosen the other way
round, a knee would follow as the root of a height, whose slope has no end at a straight knee.
Both knees bend alike, unless the list is freed: then each bends by itself.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from coxa.errors import CoxaError
from coxa.kernels.arrays import Floats, Ints
from coxa.model.model import Model
from coxa.prediction.support import Support

FOLLOWING = {
    "hip_flexion": "pelvis_tilt",
    "hip_adduction": "pelvis_list",
    "hip_rotation": "pelvis_rotation",
    "ankle_angle": "pelvis_tx",
    "subtalar_angle": "pelvis_tz",
}
"""What follows in a standing leg, and what is chosen in its place."""
SWAY = ("pelvis_tx", "pelvis_tz")
HEIGHT, LIST, KNEE = "pelvis_ty", "pelvis_list", "knee_angle"
ROUNDS, NEAR, STEP = 30, 1e-11, 1e-6


@dataclass(frozen=True, eq=False)
class Freedom:
    """Columns of q that are chosen (`names`, `chosen`) and that follow (`follow`).

    `alike` are knees that bend as much as one another: the first is chosen, or there are none.
    """

    model: Model
    support: Support
    names: tuple[str, ...]
    asked: tuple[str, ...]
    chosen: Ints
    follow: Ints
    alike: Ints

    def place(self, q: Floats, u: Floats) -> tuple[Floats, Floats]:
        """Return the posture (C,) with the chosen at u (k,), near q, and how far feet are off.

        The miss (6 f,) in m and rad is within 1e-11 where the feet can stay.
        """
        bent = q[self.alike[:1]]
        q = q.copy()
        q[self.chosen] = u
        q[self.alike[1:]] += q[self.alike[:1]] - bent
        for _ in range(ROUNDS):
            miss = self._miss(q[None])[0]
            if np.abs(miss).max() < NEAR:
                break
            J = self._slopes(q, self.follow)
            step = np.linalg.lstsq(J, -miss, rcond=1e-9)[0]
            q[self.follow] += step * min(1.0, 0.3 / max(float(np.abs(step).max()), 1e-12))
        q = self.model.complete(q[None])[0]
        return q, self._miss(q[None])[0]

    def place_all(self, q: Floats, u: Floats) -> tuple[Floats, Floats]:
        """Return postures (n, C) near q (C,) with the chosen at u (n, k), and misses (n, 6 f).

        As `place`, with the slopes of q for all: good for small steps; the miss tells.
        """
        many = np.repeat(q[None], len(u), axis=0)
        many[:, self.chosen] = u
        many[:, self.alike[1:]] += many[:, self.alike[:1]] - q[self.alike[:1]]
        back = np.linalg.pinv(self._slopes(q, self.follow), rcond=1e-9)
        off = np.arange(len(u))
        for _ in range(ROUNDS):
            miss = self._miss(many[off])
            far = np.abs(miss).max(axis=1) >= NEAR
            if not far.any():
                break
            off = off[far]
            many[off[:, None], self.follow] -= miss[far] @ back.T
        many = self.model.complete(many)
        return many, self._miss(many)

    def tangents(self, q: Floats) -> Floats:
        """Return how a posture changes with each of the chosen, (k, C), the feet planted."""
        T = np.zeros((len(self.chosen), len(q)))
        T[np.arange(len(self.chosen)), self.chosen] = 1.0
        T[:, self.alike[1:]] = T[:, self.alike[:1]]
        led = np.concatenate([self.chosen, self.alike[1:]])
        pushed = self._slopes(q, led) @ T[:, led].T
        T[:, self.follow] = -np.linalg.lstsq(self._slopes(q, self.follow), pushed, rcond=1e-9)[0].T
        return T

    def _slopes(self, q: Floats, columns: Ints) -> Floats:
        """Return d(miss)/d(columns), (6 f, columns)."""
        near = np.repeat(q[None], 2 * len(columns), axis=0)
        near[np.arange(0, len(near), 2), columns] += STEP
        near[np.arange(1, len(near), 2), columns] -= STEP
        miss = self._miss(near)
        return ((miss[0::2] - miss[1::2]) / (2.0 * STEP)).T

    def _miss(self, q: Floats) -> Floats:
        """Return how far (n, 6 f) m and rad the planted feet are from where they stand."""
        R, p = self.model.body_poses(q)
        parts: list[Floats] = []
        for k, side in enumerate(self.support.sides):
            b = self.model.flat.bodies.index(f"calcn_{side}")
            turn = np.einsum("ij,nkj->nik", self.support.turns[k], R[:, b])
            # The skew part of a small turn: zero only at none (or at half a turn).
            skew = 0.5 * np.stack(
                [
                    turn[:, 2, 1] - turn[:, 1, 2],
                    turn[:, 0, 2] - turn[:, 2, 0],
                    turn[:, 1, 0] - turn[:, 0, 1],
                ],
                axis=1,
            )
            parts += [p[:, b] - self.support.places[k], skew]
        return np.concatenate(parts, axis=1)


def free(model: Model, names: tuple[str, ...], support: Support) -> Freedom:
    """Free coordinates of a posture on planted feet.

    Raises `CoxaError` for an unknown coordinate (with the near miss), one that follows another,
    and a locked one.
    """
    both = len(support.sides) == 2
    knees = [f"{KNEE}_{side}" for side in support.sides]
    chosen: list[str] = []
    for name in names:
        c = model.coordinate_index(name)
        if model.flat.tree.driver[c] >= 0:
            raise CoxaError(
                f"'{name}' follows another coordinate of the model", todo="Free that one instead."
            )
        stem, _, side = name.rpartition("_")
        standing = side in support.sides
        if standing and stem in FOLLOWING:
            name = FOLLOWING[stem]
        elif model.coordinates[c].locked:
            raise CoxaError(f"'{name}' is locked in the model", todo="Free another coordinate.")
        if name == HEIGHT and not both:
            raise CoxaError(
                f"'{HEIGHT}' follows from the knee of the standing leg",
                todo=f"Free {knees[0]} instead.",
            )
        chosen.append(name)
    alike: list[str] = []
    follow = [f"{stem}_{side}" for side in support.sides for stem in FOLLOWING] + [HEIGHT]
    if both:
        follow.append(LIST)
        alike = [] if LIST in chosen else knees
        chosen = [name for name in chosen if name not in (HEIGHT, LIST, *knees)]
        chosen += knees[:1] if alike else knees
    unique = tuple(dict.fromkeys([*chosen, *SWAY]))

    def columns(names: Iterable[str]) -> Ints:
        return np.array([model.coordinate_index(name) for name in names], np.int64)

    return Freedom(model, support, unique, names, columns(unique), columns(follow), columns(alike))
