"""A solved trial."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import numpy as np

from coxa.errors import CoxaError, nearest
from coxa.findings.emg import EmgMatch
from coxa.findings.warning import TrialWarning
from coxa.kernels.arrays import Floats
from coxa.loads.external import ExternalLoads
from coxa.loads.inverse_dynamics import JointLoads
from coxa.model.geometry import PathGeometry
from coxa.model.model import Model
from coxa.movement.events import GaitEvents
from coxa.movement.inverse_kinematics import Kinematics
from coxa.movement.motion import Motion
from coxa.movement.trajectory import Trajectory
from coxa.muscles.capacity import Capacity
from coxa.muscles.reactions import JointReaction, joint_reactions
from coxa.muscles.recruitment import Recruitment, RecruitmentProblem, recruit
from coxa.study.problem import active_force
from coxa.study.settings import Settings


@dataclass(frozen=True, eq=False)
class Study:
    """A solved trial: what went in, what came out of each stage, and what to doubt.

    n frames, M muscles, C coordinates; see each stage's own result for shapes and units.
    """

    model: Model
    motion: Motion
    settings: Settings
    trajectory: Trajectory
    loads: ExternalLoads | None
    joint_loads: JointLoads
    geometry: PathGeometry
    capacity: Capacity | None
    problem: RecruitmentProblem
    recruitment: Recruitment
    passive: Floats  # (n, M) N
    force: Floats  # (n, M) N along the tendon
    reactions: tuple[JointReaction, ...]
    kinematics: Kinematics | None = None
    events: GaitEvents = field(default_factory=lambda: GaitEvents(()))
    emg: tuple[EmgMatch, ...] = ()
    warnings: tuple[TrialWarning, ...] = ()
    seconds: Mapping[str, float] = field(default_factory=dict[str, float])

    @property
    def time(self) -> Floats:
        """Return the times (n,) s of every result."""
        return self.trajectory.time

    def with_strength(self, strength: Mapping[str, float]) -> Study:
        """Solve again with muscles made weaker or stronger, from where this study stands.

        strength: share of each named muscle's force (0.5: half). The movement, its moments and
        the paths stay; only the sharing of moments and the joint reactions are new.
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
        again = recruit(
            changed,
            exponent=self.settings.exponent,
            solver=self.settings.solver,
            warm=self.recruitment,
            threads=self.settings.threads,
        )
        strongest = active_force(self.model, self.capacity, len(self.time)) * scale
        force = again.activations * strongest + self.passive
        return replace(
            self,
            problem=changed,
            recruitment=again,
            force=force,
            reactions=joint_reactions(
                self.model,
                self.trajectory.q,
                self.joint_loads,
                self.geometry,
                force,
                tuple(r.request for r in self.reactions),
            ),
        )
