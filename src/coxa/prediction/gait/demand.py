"""What a movement asks of the ground, and then of the muscles."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from coxa.kernels.arrays import Floats
from coxa.loads.external import ExternalForce, ExternalLoads
from coxa.loads.inverse_dynamics import inverse_dynamics
from coxa.loads.passive import PassiveLoads
from coxa.model.model import Model
from coxa.movement.events import SIDES
from coxa.movement.trajectory import Trajectory
from coxa.muscles.recruitment import RecruitmentProblem
from coxa.prediction.effort import Laid, ask_muscles
from coxa.prediction.gait.base import Steps
from coxa.prediction.gait.ground import FootWrench, share_out
from coxa.study.settings import Settings


@dataclass(frozen=True, eq=False)
class Asked:
    """What a gait asks of its muscles in frames (n,), and of the ground."""

    problem: RecruitmentProblem
    passive: PassiveLoads | None
    wrench: FootWrench
    root: Floats  # (n, 6) N and N m that nothing carries


def ask(
    model: Model,
    q: Floats,
    qd: Floats,
    qdd: Floats,
    steps: Steps,
    wide: Floats,
    how: Settings,
    laid: Laid | None = None,
) -> Asked:
    """Pose what a movement (m n, C) asks of the ground and of muscles, for m runs of n frames."""
    acting = model.released
    at = Trajectory(np.arange(float(len(q))), model.coordinate_names, q, qd, qdd)
    wrench = share_out(model, steps, needed_wrench(acting, at, how), wide)
    loads = inverse_dynamics(acting, at, foot_loads(wrench, at.time), threads=how.threads)
    problem, passive = ask_muscles(acting, at, loads, how, laid)
    root = sorted(model.residual_coordinates)
    return Asked(problem, passive, wrench, loads.moments[:, root])


def needed_wrench(acting: Model, at: Trajectory, how: Settings) -> Floats:
    """Return the wrench (n, 6) N and N m about the ground's origin that moves the whole body."""
    root = acting.free_root
    assert root is not None  # a model that walks has one
    free = inverse_dynamics(acting, at, None, threads=how.threads)
    return free.transmitted[:, acting.flat.joints.index(root.name)]


def foot_loads(wrench: FootWrench, time: Floats, source: str = "predicted gait") -> ExternalLoads:
    """Return the feet's forces and couples as loads at times (n,) s."""
    return ExternalLoads(
        tuple(
            ExternalForce(
                f"ground_{side}", f"calcn_{side}", "ground", "ground", time,
                wrench.force[:, s], wrench.point[:, s], wrench.couple[:, s],
            )
            for s, side in enumerate(SIDES)
        ),
        source=source,
    )  # fmt: skip
