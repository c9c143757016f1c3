"""A predicted gait solved over its strides as any movement is, and what is read off it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from coxa.kernels.arrays import Floats
from coxa.model.conditions.names import find_muscles
from coxa.model.model import Model
from coxa.movement.events import SIDES, Side, side_name
from coxa.movement.motion import Motion
from coxa.movement.trajectory import Trajectory, smooth
from coxa.muscles.recruitment import Recruitment, recruit
from coxa.prediction.gait import Gait
from coxa.prediction.gait_base import BaseStride, Steps
from coxa.prediction.gait_cost import foot_loads, needed_wrench
from coxa.prediction.gait_ground import share_out
from coxa.prediction.gait_legs import Legs

from coxa.prediction.habit import trunk_lean
from coxa.study.settings import Settings
from coxa.study.solve import solve
from coxa.study.study import Study

CYCLES, PER_STRIDE = 3, 60


@dataclass(frozen=True, eq=False)
class Walked:
    """A gait's study over whole strides, and the base stride's feet at the same frames."""

    gait: Gait | None
    study: Study
    steps: Steps
    duration_s: float
    off: float  # m or rad that feet are off the base stride's path, at worst

    @property
    def stride(self) -> slice:
        """Return the frames of one stride of the right foot, its end left out."""
        first = int(np.argmin(np.abs(self.study.time - self.duration_s)))
        return slice(first, first + PER_STRIDE)

    @property
    def percent(self) -> Floats:
        """Return where in the right foot's stride those frames are, %."""
        return 100.0 * (self.study.time[self.stride] / self.duration_s - 1.0)


def walk_gait(gait: Gait, settings: Settings | None = None) -> Walked:
    """Solve a predicted gait over whole strides of both feet."""
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
    at = replace(at, **dict(zip(("q", "qd", "qdd"), model.complete_motion(at.q, at.qd, at.qdd), strict=True)))  # noqa: E501
    wrench = share_out(model, steps, needed_wrench(model.released, at, how), wider)
    half = 0.5 * base.duration_s
    study = solve(
        model, motion, foot_loads(wrench, motion.time),
        start=half, end=float(motion.time[-1]) - half, settings=how,
    )  # fmt: skip
    kept = slice(PER_STRIDE // 2, len(phase) - PER_STRIDE // 2)
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
