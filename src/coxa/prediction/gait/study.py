"""A predicted gait solved over a stride, as any movement is."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from coxa.kernels.arrays import Floats
from coxa.model.model import Model
from coxa.movement.motion import Motion
from coxa.movement.posing import PELVIS
from coxa.movement.trajectory import smooth
from coxa.prediction.gait.base import BaseStride, Steps
from coxa.prediction.gait.demand import foot_loads, needed_wrench
from coxa.prediction.gait.ground import share_out
from coxa.prediction.gait.legs import Legs
from coxa.prediction.gait.predict import Gait
from coxa.study.settings import Settings
from coxa.study.solve import solve
from coxa.study.study import Study

CYCLES, PER_STRIDE = 3, 60


@dataclass(frozen=True, eq=False)
class Walked:
    """A gait's study over a stride, and the base stride's feet at the same frames.

    `off` is how far (m, rad) feet are off the base stride's paths at worst: the legs hold them in
    the frames of the search, and run smoothly between.
    """

    gait: Gait | None
    study: Study
    steps: Steps
    duration_s: float
    off: float

    @property
    def percent(self) -> Floats:
        """Return where in the right foot's stride the frames are, %."""
        return 100.0 * (self.study.time / self.duration_s - 1.0)

    @property
    def unmet_nm(self) -> float:
        """Return the most that muscles lack in a coordinate and a frame (N m)."""
        return float(np.abs(self.study.recruitment.unmet).max(initial=0.0))

    @property
    def root(self) -> tuple[float, float]:
        """Return the worst that is left of the whole body's six equations, N and N m."""
        columns = sorted(self.study.model.residual_coordinates)
        left = np.abs(self.study.joint_loads.moments[:, columns]).max(axis=0)
        slides = np.array([self.study.model.coordinate_names[c] in PELVIS for c in columns])
        return float(left[slides].max()), float(left[~slides].max())


def walk_gait(gait: Gait, settings: Settings | None = None) -> Walked:
    """Solve a predicted gait over one stride of the right foot, its end left out."""
    return _walked(gait.model, gait.base, gait, settings)


def walk_base(model: Model, base: BaseStride, settings: Settings | None = None) -> Walked:
    """Solve the base stride as it is, its forces closed as a predicted gait's are."""
    return _walked(model, base, None, settings)


def _walked(model: Model, base: BaseStride, gait: Gait | None, settings: Settings | None) -> Walked:
    how = replace(settings or Settings(), lowpass_hz=None)
    phase = np.arange(CYCLES * PER_STRIDE + 1) / PER_STRIDE
    steps = base.at(phase)
    q, wider, off = steps.q, 0.0, 0.0
    if gait is not None:
        q = model.complete(q + series_at(gait.change, phase))
        wider = gait.wider_m
        off = Legs(model, steps.turns, steps.places).off(q, wider)
    motion = Motion(
        base.duration_s * phase, model.coordinate_names, q, source=f"{base.source}, predicted"
    )
    at = smooth(motion)
    q, qd, qdd = model.complete_motion(at.q, at.qd, at.qdd)
    at = replace(at, q=q, qd=qd, qdd=qdd)
    wrench = share_out(model, steps, needed_wrench(model.released, at, how), wider)
    kept = slice(PER_STRIDE, 2 * PER_STRIDE)
    study = solve(
        model, motion, foot_loads(wrench, motion.time), settings=how,
        start=float(motion.time[kept.start]), end=float(motion.time[kept.stop - 1]),
    )  # fmt: skip
    seen = Steps(**{name: values[kept] for name, values in vars(steps).items()})
    return Walked(gait, study, seen, base.duration_s, off)


def series_at(values: Floats, phase: Floats) -> Floats:
    """Return the Fourier series through even frames (n, ...) of a period at phases (m,)."""
    n = len(values)
    series = np.fft.rfft(values, axis=0) / n
    if n % 2 == 0:
        series[-1] = 0.0  # as in `periodic_rates`
    k = np.arange(len(series))
    waves = np.where(k == 0, 1.0, 2.0) * np.exp(2j * np.pi * np.outer(phase, k))
    return (waves @ series).real
