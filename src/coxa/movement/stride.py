"""One stride of the average walk, carried from the recorded person to another leg and speed."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from coxa.anatomy.gait import Gait
from coxa.errors import CoxaError
from coxa.model.bodies import G
from coxa.movement.events import Side
from coxa.movement.motion import Floats

GROWING = ("hip_flexion_r", "knee_angle_r", "ankle_angle_r")
"""Angles whose swing about their mean grows as the stride does. Scaling all three lets the
standing foot slide less than scaling the hip's alone."""


@dataclass(frozen=True)
class Stride:
    """A stride of `length_m` in `duration_s`; `phase` 0 to 1 from the right foot's strike.

    `growth` is the dimensionless speed v / sqrt(g leg) over the recorded one (Alexander 1984).
    Stride length in legs grows with its square root (published: `speed.csv`), and so do the
    swings of the leg's sagittal angles. Of forces no published slope was found; a mass that
    follows such steps in the same shape has forward accelerations that grow with the power 1.5
    and upward ones, whose path is of second order in the step, with the square. Stance keeps
    its share of the stride, outward forces and the free torque their size.
    """

    gait: Gait
    speed_mps: float
    length_m: float
    duration_s: float
    growth: float

    @staticmethod
    def at(gait: Gait, speed_mps: float, leg_m: float) -> Stride:
        """Scale the tabled stride. Raises `CoxaError` where the rule was not seen to hold."""
        per_metre = math.sqrt(leg_m / gait.number("leg_m"))
        slowest, fastest = (gait.number(f"{x}_mps") * per_metre for x in ("slowest", "fastest"))
        if not (math.isfinite(speed_mps) and slowest <= speed_mps <= fastest):
            raise CoxaError(
                f"the average walk is not known at {speed_mps:g} m/s",
                todo=f"With legs of {leg_m:.2f} m, choose {math.ceil(100 * slowest) / 100:.2f} to"
                f" {math.floor(100 * fastest) / 100:.2f} m/s.",
            )
        recorded = gait.number("speed_mps") * gait.number("stride_s") / gait.number("leg_m")
        growth = speed_mps / (gait.number("speed_mps") * per_metre)
        length = recorded * leg_m * growth ** gait.number("stride_exponent")
        return Stride(gait, speed_mps, length, length / speed_mps, growth)

    @property
    def stance(self) -> float:
        """Return the share of the stride in which a foot is loaded."""
        return self.gait.number("stance_fraction")

    @property
    def coordinates(self) -> tuple[str, ...]:
        """List the tabled coordinates, of the right leg and of the midline."""
        return tuple(dict.fromkeys(row.coordinate for row in self.gait.angles))

    def angle(self, coordinate: str, phase: Floats) -> Floats:
        """Return a tabled angle (rad) at phases of its own side (n,); flexion is positive."""
        swing = self.growth ** self.gait.number("stride_exponent")
        rows = [row for row in self.gait.angles if row.coordinate == coordinate]
        total = np.zeros_like(phase)
        for row in rows:
            x = 2.0 * np.pi * row.harmonic * phase
            size = swing if row.harmonic and coordinate in GROWING else 1.0
            total += size * (row.cos_deg * np.cos(x) + row.sin_deg * np.sin(x))
        return np.radians(total)

    def loading(self, side: Side, phase: Floats) -> Floats:
        """Return how far a foot is through its stance (n,), 0 to 1; 1 in swing."""
        own = phase if side == "r" else phase + 0.5
        return np.minimum((own % 1.0) / self.stance, 1.0)

    def force(self, side: Side, phase: Floats) -> Floats:
        """Return the ground's force on a foot per kg of the body (n, 3), N/kg; 0 in swing.

        Each foot keeps the share of the upward force it had; their sum moves about the weight.
        """
        up = {s: self._sines("fy_n_per_kg", self.loading(s, phase)) for s in ("r", "l")}
        recorded = up["r"] + up["l"]
        upward = up[side] / recorded * (G + (recorded - G) * self._grown("fy"))
        u, right = self.loading(side, phase), 1.0 if side == "r" else -1.0
        forward = self._sines("fx_n_per_kg", u) * self._grown("fx")
        return np.stack([forward, upward, right * self._sines("fz_n_per_kg", u)], axis=1)

    def free_torque(self, side: Side, phase: Floats) -> Floats:
        """Return the torque about the vertical on a foot (n,), N m/kg; 0 in swing."""
        right = 1.0 if side == "r" else -1.0
        return right * self._sines("free_n_m_per_kg", self.loading(side, phase))

    def pressure(self, side: Side, phase: Floats) -> Floats:
        """Return where a foot is loaded from its joint of the toes (n, 3), in foot lengths.

        In the axes of the ground; the height is 0.
        """
        u, right = self.loading(side, phase), 1.0 if side == "r" else -1.0
        rows = self.gait.pressure
        forward, outward = (
            _sum(row.cosine * np.cos(np.pi * row.term * u) for row in rows if row.quantity == q)
            for q in ("forward", "outward")
        )
        return np.stack([forward, np.zeros_like(u), right * outward], axis=1)

    def _grown(self, force: str) -> float:
        return self.growth ** self.gait.number(f"growth_exponent_{force}")

    def _sines(self, quantity: str, u: Floats) -> Floats:
        rows = [row for row in self.gait.forces if row.quantity == quantity]
        series = _sum(row.sine * np.sin(np.pi * row.term * u) for row in rows)
        return np.where(u < 1.0, series, 0.0)


def _sum(terms: Iterable[Floats]) -> Floats:
    return np.sum(list(terms), axis=0)
