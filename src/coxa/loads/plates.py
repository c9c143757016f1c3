"""Force plates: the wrench the ground applies to whoever stands on them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

UNLOADED_N = 10.0
"""Below it the noise of a plate moves its centre of pressure by decimetres."""


@dataclass(frozen=True, eq=False)
class Plate:
    """A force plate over time (n,) s, in OpenSim's axes (X forward, Y up).

    `force` (n, 3) N and `moment` (n, 3) N m about the plate's centre act on the body that stands
    on the plate. `corners` (4, 3) m lie on its surface.
    """

    name: str
    corners: Floats
    time: Floats
    force: Floats
    moment: Floats

    @property
    def centre(self) -> Floats:
        """Return the centre of the surface (3,) m."""
        return self.corners.mean(axis=0)

    @property
    def normal(self) -> Floats:
        """Return the unit normal of the surface (3,), upward."""
        normal = np.cross(self.corners[2] - self.corners[0], self.corners[3] - self.corners[1])
        return normal / np.linalg.norm(normal) * (1.0 if normal[1] >= 0.0 else -1.0)

    def centre_of_pressure(self, unloaded_n: float = UNLOADED_N) -> Floats:
        """Return where the force passes through the surface (n, 3) m; NaN where it is unloaded.

        There the moment is along the normal: r = n x M / (n . F), from the plate's centre.
        """
        load = self.force @ self.normal
        loaded = np.abs(load) >= unloaded_n
        point = np.full(self.force.shape, np.nan)
        arm = np.cross(self.normal, self.moment[loaded]) / load[loaded, None]
        point[loaded] = self.centre + arm
        return point

    def free_torque(self, unloaded_n: float = UNLOADED_N) -> Floats:
        """Return the moment about the centre of pressure (n, 3) N m; NaN where it is unloaded."""
        arm = self.centre_of_pressure(unloaded_n) - self.centre
        return self.moment - np.cross(arm, self.force)
