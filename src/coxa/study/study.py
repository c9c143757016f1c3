"""A solved trial."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from coxa.errors import CoxaError, nearest
from coxa.findings.emg import EmgMatch
from coxa.findings.warning import TrialWarning
from coxa.kernels.arrays import Floats
from coxa.loads.external import ExternalForce, ExternalLoads
from coxa.loads.ground.reaction import GroundReaction
from coxa.loads.inverse_dynamics import JointLoads
from coxa.loads.passive import PassiveLoads
from coxa.model.geometry import PathGeometry
from coxa.model.model import Model
from coxa.model.muscle import Actuator
from coxa.movement.cycles import Cycles
from coxa.movement.events import GaitEvents, Side
from coxa.movement.inverse_kinematics import Kinematics
from coxa.movement.motion import Motion
from coxa.movement.trajectory import Trajectory
from coxa.muscles.capacity import Capacity
from coxa.muscles.reactions import JointReaction, joint_reactions
from coxa.muscles.recruitment import Recruitment, RecruitmentProblem, recruit
from coxa.opensim.series import Series
from coxa.opensim.table import Table
from coxa.study.problem import active_force, tendon_moments
from coxa.study.settings import Settings
from coxa.study.spread import Spread, spread

if TYPE_CHECKING:
    from coxa.model.conditions import Condition


@dataclass(frozen=True, eq=False)
class Study:
    """A solved trial: what went in, what came out of each stage, and what to doubt.

    n frames, M muscles, C coordinates; see each stage's own result for shapes and units.
    """

    model: Model
    acting: Model  # the model, its lumbar levels released: what loads and muscles were solved on
    motion: Motion
    settings: Settings
    trajectory: Trajectory
    loads: ExternalLoads | None
    joint_loads: JointLoads
    geometry: PathGeometry
    ligaments: PassiveLoads | None  # None where the model has none, or the settings leave them out
    capacity: Capacity | None
    problem: RecruitmentProblem
    recruitment: Recruitment
    passive: Floats  # (n, M) N
    force: Floats  # (n, M) N along the tendon
    reactions: tuple[JointReaction, ...]
    ground: GroundReaction | None = None  # the predicted part of the loads
    kinematics: Kinematics | None = None
    events: GaitEvents = field(default_factory=lambda: GaitEvents(()))
    emg: tuple[EmgMatch, ...] = ()
    emg_signals: Table | None = None
    warnings: tuple[TrialWarning, ...] = ()
    seconds: Mapping[str, float] = field(default_factory=dict[str, float])
    strength: Floats | None = None  # (M,) share of each muscle's force, see `with_strength`

    @property
    def strongest(self) -> Floats:
        """Return what each muscle pulls with at full activation, (n, M) N."""
        most = active_force(self.model, self.capacity, len(self.time))
        return most if self.strength is None else most * self.strength

    @property
    def time(self) -> Floats:
        """Return the times (n,) s of every result."""
        return self.trajectory.time

    @property
    def loads_predicted(self) -> bool:
        """Tell whether the ground's reaction was predicted, not measured: see `ground`."""
        return self.ground is not None

    @cached_property
    def spread(self) -> Spread | None:
        """Solve again with uncertain choices made otherwise, on first use; None in parity."""
        return None if self.settings.parity or not self.reactions else spread(self)

    def series(self, name: str) -> Series:
        """Return one table of results ("force", "activation", ...): to a data frame, or to .sto.

        `coxa.study.results.names` lists them. Raises `CoxaError` with the near miss.
        """
        from coxa.study.results import series

        return series(self, name)

    def cycles(self, name: str, side: Side) -> Cycles:
        """Return one table cut into the strides of a side ("r", "l"), at 0-100 % of the cycle."""
        from coxa.study.results import cycles

        return cycles(self, name, side)

    def summary(self) -> dict[str, Any]:
        """Return the peaks, the proof, the warnings and the sources as plain data."""
        from coxa.study.summary import summarise

        return summarise(self)

    def write(self, folder: str | Path) -> tuple[Path, ...]:
        """Write every table as .sto and the summary as JSON, whole or not at all."""
        from coxa.study.results import write_study

        return write_study(self, folder)

    def what_if(self, *conditions: Condition) -> Study:
        """Solve the same movement again under conditions, for the model they make.

        The movement and the forces from outside stay as they are in this study, predicted ones
        too: who takes over is told, not how the movement would give (see `coxa.prediction`).
        EMG is not compared again. Raises `CoxaError` for what the model lacks.
        """
        from coxa.model.conditions import apply
        from coxa.study.solve import solve

        return solve(
            apply(self.model, *conditions),
            self.motion,
            _lasting(self.loads),
            times=self.time,
            reserves=self._added_reserves(),
            reactions=[r.request for r in self.reactions],
            settings=replace(self.settings, ground="auto" if self.loads else "none"),
        )

    def _added_reserves(self) -> list[Actuator]:
        """List the reserves that were given beside the model's own: squares of forces add up."""
        own = dict.fromkeys(self.problem.coordinates, 0.0)
        for actuator in self.acting.actuators:
            if actuator.coordinate in own:
                own[actuator.coordinate] += actuator.optimal_force**2
        pairs = zip(self.problem.coordinates, self.problem.reserve, strict=True)
        squares = {name: float(r) ** 2 - own[name] for name, r in pairs}
        return [
            Actuator(f"{name}_reserve", name, math.sqrt(square))
            for name, square in squares.items()
            if square > 1e-9 * (own[name] + 1.0)
        ]

    def with_strength(self, strength: Mapping[str, float]) -> Study:
        """Solve again with muscles made weaker or stronger, from where this study stands.

        strength: share of each named muscle's force, passive force included (0.5: half). The
        movement, its moments, the paths and the weights of the cost stay; the sharing of moments
        and the joint reactions are new. EMG is not compared again.
        """
        scale = np.ones(len(self.model.muscles))
        for name, share in strength.items():
            if name not in self.model.muscle_names:
                raise CoxaError(
                    f"the model has no muscle '{name}'",
                    todo=nearest(name, self.model.muscle_names),
                )
            if not (np.isfinite(share) and share >= 0.0):
                raise CoxaError(f"a strength of {share} for '{name}' is not 0 or more")
            scale[self.model.muscle_names.index(name)] = share
        owner = np.repeat(np.arange(len(scale)), np.diff(self.problem.arm_start))
        changed = replace(self.problem, arms=self.problem.arms * scale[owner])
        if self.passive.any():
            # What passive tissue no longer carries, the muscles must.
            rows = [self.model.coordinate_index(c) for c in self.problem.coordinates]
            lost = tendon_moments(self.geometry, (self.passive * (1.0 - scale))[:, owner])
            changed = replace(changed, demand=self.problem.demand + lost[:, rows])
        again = recruit(
            changed,
            exponent=self.settings.exponent,
            solver=self.settings.solver,
            warm=self.recruitment,
            threads=self.settings.threads,
        )
        strongest = self.strongest * scale
        passive = self.passive * scale
        force = again.activations * strongest + passive
        outdated = self.recruitment.warnings
        return replace(
            self,
            problem=changed,
            recruitment=again,
            passive=passive,
            force=force,
            strength=scale if self.strength is None else self.strength * scale,
            reactions=joint_reactions(
                [r.place for r in self.reactions],
                self.joint_loads,
                self.geometry,
                force,
                self.ligaments,
            ),
            emg=(),
            warnings=(
                *(w for w in self.warnings if w.what not in outdated),
                *(TrialWarning("solve", what) for what in again.warnings),
            ),
        )


def _lasting(loads: ExternalLoads | None) -> ExternalLoads | None:
    """Let forces on a posture, of one row, last a second."""
    if loads is None or all(len(force.time) > 1 for force in loads.forces):
        return loads
    return replace(loads, forces=tuple(_held(force) for force in loads.forces))


def _held(force: ExternalForce) -> ExternalForce:
    def twice(values: Floats | None) -> Floats | None:
        return None if values is None else np.repeat(values, 2, axis=0)

    return replace(
        force,
        time=force.time[0] + np.array([0.0, 1.0]),
        force=np.repeat(force.force, 2, axis=0),
        point=twice(force.point),
        torque=twice(force.torque),
    )
