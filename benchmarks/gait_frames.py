"""The frames that are timed: recorded walks at even times, the same for every engine."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
from scipy.interpolate import CubicSpline

import coxa
from coxa.loads.external import ExternalLoads
from coxa.model.muscle import Actuator
from coxa.opensim.actuators import read_actuators
from coxa.opensim.loads import read_external_loads
from coxa.opensim.motion import read_motion
from shared_trials import GAIT2392, RAJAGOPAL, walk

SPANS = {GAIT2392: (0.5, 2.0), RAJAGOPAL: (0.45, 1.8)}
"""In s; the plates of the second are complete there."""
FRAMES = 250


@dataclass(frozen=True, eq=False)
class Gait:
    """A walk in memory, ready to be solved."""

    model: coxa.Model
    motion: coxa.Motion
    loads: ExternalLoads
    reserves: tuple[Actuator, ...]

    def solve(self, settings: coxa.Settings | None = None) -> coxa.Study:
        """Solve every frame."""
        return coxa.solve(
            self.model,
            self.motion,
            self.loads,
            reserves=self.reserves,
            times=self.motion.time,
            settings=settings,
        )


@cache
def gait(name: str, frames: int = FRAMES) -> Gait:
    """Read a walk and put a cubic spline through it at even times within its span."""
    trial, model = walk(name).trial, walk(name).model
    recorded = read_motion(str(trial.motion), model)
    time = np.linspace(*SPANS[name], frames)
    values = CubicSpline(recorded.time, recorded.values)(time)
    return Gait(
        model,
        coxa.Motion(time, recorded.coordinates, values),
        read_external_loads(str(trial.loads), model),
        read_actuators(str(trial.reserves[0]), model).actuators,
    )
