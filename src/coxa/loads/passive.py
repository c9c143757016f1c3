"""What ligaments, joint capsules and bands carry before any muscle pulls."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from coxa.kernels.arrays import Floats
from coxa.loads.inverse_dynamics import fold_couplers
from coxa.model.bands import band_tensions
from coxa.model.geometry import path_geometry
from coxa.model.model import Model
from coxa.model.passive import passive_moments


@dataclass(frozen=True)
class PassiveLoads:
    """Passive moments of n frames, positive in the coordinate's direction, and the bands' pull."""

    joint_moments: Floats  # (n, C) N m, of capsules and ligaments
    band_moments: Floats  # (n, C) N m
    length: Floats  # (n, bands) m
    tension: Floats  # (n, bands) N
    pulls: Floats  # (n, J, 6) the bands' wrench on the bodies below each joint

    @property
    def moments(self) -> Floats:
        """Return the moments (n, C) of all passive structures."""
        return self.joint_moments + self.band_moments

    def frames(self, run: slice) -> PassiveLoads:
        """Return a run of frames."""
        return PassiveLoads(
            self.joint_moments[run],
            self.band_moments[run],
            self.length[run],
            self.tension[run],
            self.pulls[run],
        )


def passive_loads(model: Model, q: Floats, *, threads: int = 1) -> PassiveLoads | None:
    """Compute what passive structures carry at q (n, C), rad or m; None where a model has none.

    A coupled coordinate's share is its driver's, as in `JointLoads.independent_moments`.
    """
    if not model.passive and not model.bands:
        return None
    moments = fold_couplers(model, q, passive_moments(model, model.passive, q))
    geometry = path_geometry(model.banded.flat, q, wrenches=True, threads=threads)
    tension = band_tensions(model.bands, geometry.length)
    pulled = np.einsum("nmc,nm->nc", geometry.dense_arms(), tension)
    return PassiveLoads(moments, pulled, geometry.length, tension, geometry.pulls(tension))
