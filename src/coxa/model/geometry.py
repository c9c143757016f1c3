"""What the muscles' paths are in every frame of a movement."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from coxa.kernels.arrays import Floats
from coxa.kernels.chunks import in_chunks
from coxa.kernels.paths import path_frames, tension_frames, tug_frames
from coxa.model.flat import Flat


@dataclass(frozen=True)
class PathGeometry:
    """Lengths, moment arms and joint wrenches of n frames, the last two in compact form.

    A muscle turns few of the coordinates and crosses few of the joints, so only those entries
    are kept: `arms` runs over `flat.paths.arm_start`, `wrench` over `flat.paths.slot_start`.
    """

    flat: Flat
    length: Floats  # (n, M) m
    arms: Floats  # (n, A) m (or dimensionless for a sliding coordinate)
    wrench: Floats  # (n, S, 6) N and N m about the ground's origin, a unit tension
    parity: bool
    rates: Floats | None = None  # (n, A) what speeds go by, where it is not `arms` (parity)

    def frames(self, run: slice) -> PathGeometry:
        """Return a run of frames."""
        return replace(
            self,
            length=self.length[run],
            arms=self.arms[run],
            wrench=self.wrench[run],
            rates=None if self.rates is None else self.rates[run],
        )

    def dense_arms(self) -> Floats:
        """Return the moment arms as (n, muscles, coordinates); coupled coordinates stay zero."""
        paths = self.flat.paths
        muscles = self.length.shape[1]
        dense = np.zeros((len(self.arms), muscles, len(self.flat.tree.driver)))
        owner = np.repeat(np.arange(muscles), np.diff(paths.arm_start))
        dense[:, owner, paths.arm_coordinate] = self.arms
        return dense

    def pulls(self, force: Floats) -> Floats:
        """Return the wrench (n, J, 6) of tensions (n, M) N on the bodies below each joint."""
        pulled = np.empty((len(force), len(self.flat.joints), 6))
        tension_frames(self.flat.paths, np.ascontiguousarray(force), self.wrench, pulled)
        return pulled

    def speeds(self, qd: Floats) -> Floats:
        """Return the lengthening speeds (n, M) m/s for coordinate speeds qd (n, C)."""
        paths = self.flat.paths
        rates = self.arms if self.rates is None else self.rates
        speeds = np.zeros_like(self.length)
        tug_frames(paths, rates, np.ascontiguousarray(qd), speeds)
        return speeds


def path_geometry(
    flat: Flat, q: Floats, *, parity: bool = False, wrenches: bool = False, threads: int = 1
) -> PathGeometry:
    """Compute lengths and moment arms for q (n, C), and joint wrenches where asked.

    `parity` lays wrapped paths as OpenSim does; its arms then break -dL/dq where its paths do.
    """
    paths = flat.paths
    n, muscles = len(q), len(paths.point_start) - 1
    length = np.empty((n, muscles))
    arms = np.empty((n, len(paths.arm_coordinate)))
    # Only over several wraps do OpenSim's speeds go by anything else than its arms.
    several = parity and bool((np.diff(paths.wrap_start) > 1).any())
    rates = np.empty((n if several else 0, len(paths.arm_coordinate)))
    wrench = np.empty((n if wrenches else 0, len(paths.slot_joint), 6))

    def fill(run: slice) -> None:
        path_frames(
            flat.tree, flat.functions, flat.wraps, paths, q[run], parity,
            length[run], arms[run], rates[run], wrench[run],
        )  # fmt: skip

    in_chunks(fill, n, threads)
    return PathGeometry(flat, length, arms, wrench, parity, rates if several else None)
