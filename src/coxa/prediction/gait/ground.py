"""What the ground answers to a changed gait: the six equations of the whole body, met by two feet.

The body's motion asks for one wrench W. The base stride's feet gave w_r + w_l; what is missing,
dW = W - w_r - w_l, is added to both feet as the least change, in the sizes that a foot can give,
each in proportion to its share of the load:

    min sum_s (|dF_s / F0|^2 + |dC_s / C0|^2) / share_s^2,  sum_s (dF_s, P_s x dF_s + dC_s) = dW

with forces dF_s at the base's points of pressure P_s and couples dC_s. On one foot the six
numbers follow from the six equations; between two the answer is smooth, as shares are.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.spatial import ConvexHull

from coxa.kernels.arrays import Floats, Ints
from coxa.model.contact import contacts_of
from coxa.model.model import Model
from coxa.movement.events import SIDES
from coxa.prediction.gait.base import Steps
from coxa.prediction.gait.legs import OUTWARD

FORCE_SIZE = (0.3, 1.0, 0.3)
"""Body weights that a foot can give along, up and across; the first and last by friction."""
COUPLE_SIZE_M = (0.03, 0.01, 0.08)
"""Body weights times m: half a sole across, what friction turns, half a sole along. Assumed."""
LOADED = 0.02
"""Share of the load from which a foot must keep to its sole and its friction."""
LOW_M, RIM_M = 0.03, 0.01
"""Points of the sole this much higher than its lowest bear nothing; the sole ends this far
outside of its points (their hull lies 2 to 3 cm inside the sole's outline)."""


@dataclass(frozen=True, eq=False)
class FootWrench:
    """Forces (n, 2, 3) N at points (n, 2, 3) m and couples (n, 2, 3) N m, feet as in `SIDES`."""

    force: Floats
    point: Floats
    couple: Floats

    @property
    def pressure(self) -> Floats:
        """Return the centres of pressure (n, 2, 3) m; NaN where a foot bears less than 20 N."""
        up = self.force[..., 1]
        up = np.where(up > 20.0, up, np.nan)
        at = self.point.copy()
        at[..., 0] += self.couple[..., 2] / up
        at[..., 2] -= self.couple[..., 0] / up
        return at


def share_out(model: Model, steps: Steps, needed: Floats, apart: Floats | float) -> FootWrench:
    """Share the wrenches (m n, 6) that m runs of n frames need, about the ground's origin.

    `apart` (m,) m is how much wider each run walks. N and N m.
    """
    runs = len(needed) // len(steps.phase)
    wider = 0.5 * np.multiply.outer(np.broadcast_to(apart, runs), OUTWARD)[:, None]
    P = (steps.point + wider).reshape(-1, 2, 3)
    F, C = (np.tile(x, (runs, 1, 1)) for x in (steps.force, steps.torque))
    share = np.tile(steps.share, (runs, 1))
    given = np.concatenate([F.sum(axis=1), (np.cross(P, F) + C).sum(axis=1)], axis=1)
    weight = model.mass * float(np.linalg.norm(model.gravity))
    size = weight * np.array([*FORCE_SIZE, *COUPLE_SIZE_M])
    A = np.zeros((len(P), 2, 6, 6))
    A[..., np.arange(6), np.arange(6)] = 1.0
    A[..., 3:, :3] = _cross_matrix(P)
    AD = A * (size**2 * share[:, :, None, None] ** 2)
    K = np.einsum("nsij,nskj->nik", AD, A)
    y = np.linalg.solve(K, (needed - given)[..., None])[..., 0]
    change = np.einsum("nsij,ni->nsj", AD, y)
    return FootWrench(F + change[..., :3], P, C + change[..., 3:])


@dataclass(frozen=True, eq=False)
class Soles:
    """Edges of what bears of each loaded foot: frame, foot, inward normal (e, 2), distance m.

    `distance` (e,) is how far inside the base's point of pressure is.
    """

    frame: Ints
    foot: Ints
    normal: Floats
    distance: Floats
    loaded: tuple[Ints, Ints]
    friction: float
    weight: float
    frames: int

    def slack(self, wrench: FootWrench) -> Floats:
        """Return what is left (m, k) in m runs, in body weights.

        In turn: pressure inside the sole, friction, load.
        Pressure counts as the moment it has about an edge, in body weights times 0.1 m.
        """
        F, C = (
            x.reshape(-1, self.frames, 2, 3) / self.weight for x in (wrench.force, wrench.couple)
        )
        f, c = F[:, self.frame, self.foot], C[:, self.frame, self.foot]
        x, z = self.normal.T
        inside = self.distance * f[..., 1] + x * c[..., 2] - z * c[..., 0]
        g = F[:, *self.loaded]
        along = np.sqrt(g[..., 0] ** 2 + g[..., 2] ** 2 + 1e-8)
        rubbing = self.friction * g[..., 1] - along
        return np.concatenate([inside / 0.1, rubbing, g[..., 1]], axis=1)


def soles_of(model: Model, steps: Steps) -> Soles:
    """Find what of the feet bears in each frame of the base stride."""
    R, p = model.body_poses(steps.q)
    frames: list[int] = []
    feet: list[int] = []
    normals: list[Floats] = []
    distances: list[Floats] = []
    under = [
        [c for c in contacts_of(model) if c.of_foot and c.body.endswith(f"_{side}")]
        for side in SIDES
    ]
    loaded = np.nonzero(steps.share > LOADED)
    for n, s in zip(*loaded, strict=True):
        bodies = [model.flat.bodies.index(c.body) for c in under[s]]
        at = np.array(
            [
                p[n, b] + R[n, b] @ np.array(c.location)
                for b, c in zip(bodies, under[s], strict=True)
            ]
        )
        low = at[at[:, 1] < at[:, 1].min() + LOW_M][:, [0, 2]]
        rim = RIM_M * np.array([[1.0, 1.0], [1.0, -1.0], [-1.0, 1.0], [-1.0, -1.0]])
        cloud = (low[:, None] + rim).reshape(-1, 2)
        outward = ConvexHull(cloud).equations
        inside = -(outward[:, :2] @ steps.point[n, s, [0, 2]] + outward[:, 2])
        frames += [int(n)] * len(outward)
        feet += [int(s)] * len(outward)
        normals.append(-outward[:, :2])
        distances.append(inside)
    return Soles(
        np.array(frames), np.array(feet), np.concatenate(normals), np.concatenate(distances),
        (loaded[0], loaded[1]), min(c.friction for foot in under for c in foot),
        model.mass * float(np.linalg.norm(model.gravity)),
        len(steps.phase),
    )  # fmt: skip


def _cross_matrix(P: Floats) -> Floats:
    """Return the matrices (..., 3, 3) that turn forces at P (..., 3) into moments."""
    X = np.zeros((*P.shape[:-1], 3, 3))
    X[..., 0, 1], X[..., 0, 2] = -P[..., 2], P[..., 1]
    X[..., 1, 0], X[..., 1, 2] = P[..., 2], -P[..., 0]
    X[..., 2, 0], X[..., 2, 1] = -P[..., 1], P[..., 0]
    return X
