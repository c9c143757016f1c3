"""The default model and its built-in walk, in memory: no file is needed."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np

import coxa
from coxa.kernels.arrays import Floats
from coxa.loads.walk_contact import walk_loads
from coxa.movement.walk import AverageWalk, average_walk

FRAMES, SPEED_MPS = 250, 1.1


@dataclass(frozen=True, eq=False)
class OwnWalk:
    """A walk of whole strides, and the times at which it is solved."""

    model: coxa.Model
    walk: AverageWalk
    times: Floats

    def solve(self) -> coxa.Study:
        """Solve every frame; the walk is a short Fourier series and needs no filter."""
        return coxa.solve(
            self.model,
            self.walk.motion,
            walk_loads(self.walk),
            times=self.times,
            settings=coxa.Settings(lowpass_hz=None),
        )


@cache
def own_walk() -> OwnWalk:
    """Let a man of 75 kg and 1.75 m walk."""
    model = coxa.load_model("coxa", subject=coxa.Subject(75.0, 1.75))
    walk = average_walk(model, speed_mps=SPEED_MPS, cycles=3)
    return OwnWalk(model, walk, np.linspace(*walk.inner_s, FRAMES))
