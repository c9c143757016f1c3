"""A muscle: its path, and the numbers its curves are scaled by."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from coxa.model.paths import PathWrap, Point

CurveFamily = Literal["thelen2003", "millard2012", "degroote2016"]


@dataclass(frozen=True)
class Muscle:
    """A musculotendon unit. Forces in N, lengths in m, angles in rad.

    `curves` holds what its family lets vary, by OpenSim's own names
    (`FmaxTendonStrain`, `KshapePassive`, `strain_at_one_norm_force`, ...).
    """

    name: str
    family: CurveFamily
    max_isometric_force: float
    optimal_fiber_length: float
    tendon_slack_length: float
    pennation_angle_at_optimal: float
    points: tuple[Point, ...]
    wraps: tuple[PathWrap, ...] = ()
    max_contraction_velocity: float = 10.0
    ignore_tendon_compliance: bool = False
    min_control: float = 0.01
    max_control: float = 1.0
    applies_force: bool = True
    curves: Mapping[str, float] = field(default_factory=dict[str, float])
    specific_tension: float = 6.0e5
    """Pa: the force an area of its fibres stands for. Volume follows from it, strength does not."""
    tone: float = 0.0
    """Activation that no choice of settings switches off (see `conditions.Activation`)."""
    measured: tuple[float, float] | None = None
    """Optimal fibre and tendon slack length for which the joints' passive curves hold, where a
    condition changed them since (see `conditions.Tightness`)."""

    @property
    def volume(self) -> float:
        """Return the volume of its fibres in m^3: area times optimal length."""
        return self.max_isometric_force / self.specific_tension * self.optimal_fiber_length

    @property
    def as_measured(self) -> Muscle:
        """Return the muscle with the lengths for which the joints' passive curves hold."""
        fiber, slack = self.measured or (self.optimal_fiber_length, self.tendon_slack_length)
        return replace(self, optimal_fiber_length=fiber, tendon_slack_length=slack, measured=None)


@dataclass(frozen=True)
class Actuator:
    """A coordinate actuator: a reserve, or a motor. `optimal_force` in N or N m."""

    name: str
    coordinate: str
    optimal_force: float
    min_control: float = -float("inf")
    max_control: float = float("inf")
