"""Forces that the world applies to a body: plates, boxes, belts."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class ExternalForce:
    """A force (n, 3) N at a point (n, 3) m, with a free torque (n, 3) N m, on a body.

    Force and torque are given in the axes of the body `expressed_in`, the point in the frame of
    the body `point_expressed_in`. Without a point the force acts at the body's origin; without
    a torque there is none.
    """

    name: str
    body: str
    expressed_in: str
    point_expressed_in: str
    time: Floats
    force: Floats
    point: Floats | None = None
    torque: Floats | None = None

    @property
    def in_ground(self) -> bool:
        """Tell whether force, torque and point are all given in ground."""
        axes = {self.expressed_in, self.point_expressed_in}
        return self.point is not None and axes == {"ground"}


@dataclass(frozen=True, eq=False)
class ExternalLoads:
    """All external forces of a trial."""

    forces: tuple[ExternalForce, ...]
    source: str = ""
    warnings: tuple[str, ...] = ()
