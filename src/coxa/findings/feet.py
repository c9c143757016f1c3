"""What the feet say of the ground: when they stand, how high it lies, whether it moves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from coxa.findings.warning import TrialWarning
from coxa.movement.events import Side
from coxa.movement.motion import Floats
from coxa.movement.velocity import velocity

Mask = NDArray[np.bool_]

STILL_M_S = 0.3
"""A swinging foot passes 3 m/s; a standing heel or toe stays below this against its ground."""
LOW_M = 0.1
"""A heel or toe this far above its own lowest place is in the air."""

BELT_LIMIT_M_S = 0.1
FLOAT_LIMIT_M = 0.08
"""The origins of calcaneus and toes lie in the foot, up to 5 cm above the floor in a shoe."""


@dataclass(frozen=True, eq=False)
class Foot:
    """Two places of a foot over time, (n, 3) m in the lab: markers or origins of bodies."""

    heel: Floats
    toe: Floats


@dataclass(frozen=True, eq=False)
class Ground:
    """What the standing feet were on.

    `velocity` (3,) m/s is its motion in the lab with `velocity_sd`; `height` (m) is how high
    the feet's lowest places stood, from `height_low` to `height_high` (5th and 95th percentile).
    `standing` marks the frames in which each foot stood.
    """

    velocity: Floats
    velocity_sd: float
    height: float
    height_low: float
    height_high: float
    standing: Mapping[Side, Mask]

    @property
    def speed(self) -> float:
        """Speed of the ground in the lab (m/s)."""
        return float(np.linalg.norm(self.velocity))


def find_ground(
    time: Floats, feet: Mapping[Side, Foot], up: tuple[float, float, float] = (0.0, 1.0, 0.0)
) -> Ground | None:
    """Estimate the ground from the feet alone; None when no foot ever stands.

    The ground's velocity is the median horizontal velocity of heels and toes while they are
    within 2 cm of their lowest and neither rise nor sink. A foot then stands in those frames in
    which its heel or toe is low and nearly still against that ground.
    """
    u = np.asarray(up, dtype=np.float64)
    u = u / np.linalg.norm(u)
    places = {(s, k): p for s, f in feet.items() for k, p in (("heel", f.heel), ("toe", f.toe))}
    speeds = {key: velocity(time, p) for key, p in places.items()}
    heights = {key: p @ u for key, p in places.items()}
    above = {key: h - np.percentile(h, 5) for key, h in heights.items()}
    resting = [speeds[key][(above[key] < 0.02) & (abs(speeds[key] @ u) < 0.15)] for key in places]
    seen = np.vstack(resting) if resting else np.empty((0, 3))
    if not len(seen):
        return None
    belt = np.median(seen, axis=0)
    belt = belt - (belt @ u) * u
    still = {
        key: (np.linalg.norm(v - belt, axis=1) < STILL_M_S) & (above[key] < LOW_M)
        for key, v in speeds.items()
    }
    standing: dict[Side, Mask] = {s: still[(s, "heel")] | still[(s, "toe")] for s in feet}
    lowest = [np.minimum(heights[(s, "heel")], heights[(s, "toe")])[standing[s]] for s in feet]
    height = np.concatenate(lowest)
    if not len(height):
        return None
    slip = np.vstack([speeds[key][still[key]] - belt for key in places])
    slip = slip - np.outer(slip @ u, u)
    low, middle, high = (float(h) for h in np.percentile(height, [5, 50, 95]))
    return Ground(
        velocity=belt,
        velocity_sd=float(np.sqrt((slip**2).sum(axis=1).mean())),
        height=middle,
        height_low=low,
        height_high=high,
        standing=standing,
    )


def ground_warnings(ground: Ground, plate_height: float | None = None) -> list[TrialWarning]:
    """Warn of a belt that moves and of feet that float above the plates (or above zero)."""
    found: list[TrialWarning] = []
    if ground.speed > BELT_LIMIT_M_S:
        found.append(
            TrialWarning(
                "moving_belt",
                f"the feet stand on ground that moves at {ground.speed:.2f} "
                f"± {ground.velocity_sd:.2f} m/s in the lab (a treadmill): positions and speeds "
                "over ground need this added",
                ground.speed,
                "m/s",
                BELT_LIMIT_M_S,
                "Coxa: a foot slides less than this while it stands",
            )
        )
    level = 0.0 if plate_height is None else plate_height
    rise = ground.height - level
    if abs(rise) > FLOAT_LIMIT_M:
        beneath = "y = 0" if plate_height is None else f"the plates (at {plate_height:.3f} m)"
        found.append(
            TrialWarning(
                "floating_ground",
                f"the standing feet are {rise:.2f} m above {beneath} "
                f"({ground.height_low - level:.2f} to {ground.height_high - level:.2f} m): "
                "the ground's height must be estimated, not assumed",
                rise,
                "m",
                FLOAT_LIMIT_M,
                "Coxa: origins of the foot's bodies lie up to 5 cm above the floor in a shoe",
            )
        )
    return found
