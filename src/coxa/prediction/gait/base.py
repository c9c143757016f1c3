"""The stride that a gait's prediction starts from: a movement, and forces under its feet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from coxa.kernels.arrays import Floats
from coxa.model.model import Model
from coxa.movement.events import SIDES, Side
from coxa.movement.posing import PELVIS, pose
from coxa.movement.walk import AverageWalk

HARMONICS = 32
"""Of the stride's coordinates: the built-in walk is made of 24."""
FINE = 256


@dataclass(frozen=True, eq=False)
class Steps:
    """A base stride at phases (n,): coordinates q, qd, qdd (n, C), and both feet (n, 2, 3).

    `share` (n, 2) is how much of the upward force each foot carries; `turns` (n, 2, 3, 3) and
    `places` (n, 2, 3) m are the poses of the heel bones. Feet are in the order of `SIDES`.
    """

    phase: Floats
    q: Floats
    qd: Floats
    qdd: Floats
    force: Floats
    point: Floats
    torque: Floats
    share: Floats
    turns: Floats
    places: Floats


@dataclass(frozen=True, eq=False)
class BaseStride:
    """A stride of `duration_s` from a strike of the right foot; it moves on by `progress` (3,) m.

    `amplitudes` (HARMONICS + 1, C) are of its coordinates, progress taken out. `feet` holds, by
    side, (m, 3) force N, point m (progress taken out) and torque N m at even phases, the last
    before the first returns.
    """

    model: Model
    duration_s: float
    progress: Floats
    amplitudes: NDArray[np.complex128]
    feet: Mapping[Side, tuple[Floats, Floats, Floats]]
    source: str

    def at(self, phase: Floats) -> Steps:
        """Return the stride at phases (n,); beyond 1 it has gone on."""
        k = np.arange(len(self.amplitudes))
        turn = 2j * np.pi * k / self.duration_s
        waves = np.where(k == 0, 1.0, 2.0) * np.exp(2j * np.pi * np.outer(phase, k))
        q, qd, qdd = ((waves * turn**d @ self.amplitudes).real for d in (0, 1, 2))
        slides = [self.model.coordinate_index(name) for name in PELVIS]
        q[:, slides] += np.outer(phase, self.progress)
        qd[:, slides] += self.progress / self.duration_s
        q, qd, qdd = self.model.complete_motion(q, qd, qdd)
        force, point, torque = (
            np.stack([_periodic(phase, self.feet[side][i]) for side in SIDES], axis=1)
            for i in (0, 1, 2)
        )
        point = point + np.outer(phase, self.progress)[:, None]
        up = np.maximum(force[:, :, 1], 0.0)
        R, p = self.model.body_poses(q)
        heels = [self.model.flat.bodies.index(f"calcn_{side}") for side in SIDES]
        share = up / up.sum(axis=1, keepdims=True)
        return Steps(phase, q, qd, qdd, force, point, torque, share, R[:, heels], p[:, heels])


def stride_of_walk(model: Model, walk: AverageWalk) -> BaseStride:
    """Take one stride of the built-in walk, made for this model's bones."""
    phase = np.arange(FINE) / FINE
    q = pose(model, walk.stride, phase, walk.balanced.change)
    path = walk.balanced.pelvis(walk.stride, phase)
    progress = np.array([walk.stride.length_m, 0.0, 0.0])
    slides = [model.coordinate_index(name) for name in PELVIS]
    q[:, slides] = path - np.outer(phase, progress)
    time = phase * walk.stride.duration_s
    feet: dict[Side, tuple[Floats, Floats, Floats]] = {}
    for side, foot in walk.feet.items():
        force, point, torque = (
            np.stack([np.interp(time, walk.motion.time, x) for x in values.T], axis=1)
            for values in (foot.force, foot.point, foot.torque)
        )
        feet[side] = (force, point - np.outer(phase, progress), torque)
    amplitudes = np.fft.rfft(q, axis=0)[: HARMONICS + 1] / FINE
    return BaseStride(model, walk.stride.duration_s, progress, amplitudes, feet, walk.motion.source)


def periodic_rates(values: Floats, duration_s: float) -> tuple[Floats, Floats]:
    """Differentiate even frames (n, ...) of one period once and twice by their Fourier series."""
    n = len(values)
    series = np.fft.rfft(values, axis=0)
    if n % 2 == 0:
        series[-1] = 0.0  # what an even number of frames cannot tell from its mirror
    turn = 2j * np.pi / duration_s * np.arange(len(series)).reshape(-1, *[1] * (values.ndim - 1))
    return np.fft.irfft(series * turn, n, axis=0), np.fft.irfft(series * turn**2, n, axis=0)


def _periodic(phase: Floats, values: Floats) -> Floats:
    """Sample even rows (m, 3) of one period straight between them."""
    closed = np.concatenate([values, values[:1]])
    at = (phase % 1.0) * len(values)
    return np.stack([np.interp(at, np.arange(len(closed)), x) for x in closed.T], axis=1)
