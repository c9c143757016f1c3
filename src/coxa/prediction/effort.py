"""What it costs muscles to hold still in a posture, and how that changes with the posture.

The cost J of recruitment is the least of a convex program, with prices lambda on its equilibrium
tau(q) = A(q) a. By the envelope theorem its slope needs no second program:

    dJ/dq = lambda' (dtau/dq - dA/dq a)

where a are the activations found at q. The derivatives are central differences over neighbouring
postures, all computed in one batch.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from coxa.kernels.arrays import Floats
from coxa.kernels.curves import Curves
from coxa.kernels.fiber import Fibers
from coxa.kernels.program import EDGE, SLACK
from coxa.loads.inverse_dynamics import JointLoads, inverse_dynamics
from coxa.loads.passive import PassiveLoads, passive_loads
from coxa.model.geometry import path_geometry
from coxa.model.model import Model
from coxa.model.passive import check_double_counting
from coxa.movement.trajectory import Trajectory
from coxa.muscles.capacity import capacity, prepare
from coxa.muscles.recruitment import Recruitment, RecruitmentProblem, recruit
from coxa.prediction.support import Support, reaction
from coxa.study.problem import pose_problem
from coxa.study.settings import Settings

Laid = tuple[Fibers, Curves]


@dataclass(frozen=True, eq=False)
class Stillness:
    """What postures q (n, C) ask of muscles, and what passive structures carry in them."""

    problem: RecruitmentProblem
    passive: PassiveLoads | None
    root: Floats  # (n, 6) N and N m that nothing carries: 0 where statics closes


def effort(
    model: Model, q: Floats, support: Support, settings: Settings | None = None
) -> tuple[Floats, Recruitment]:
    """Return what postures q (n, C) cost muscles (n,), and the recruitment that costs so little.

    Cost: sum w a^p / p, and what reserves and unmet moments cost, see `coxa.kernels.program`.
    """
    how = settings or Settings()
    still = stand_still(model, q, support, how)
    shared = recruit(still.problem, exponent=how.exponent, threads=how.threads)
    return recruitment_cost(still.problem, shared), shared


def lay_out(model: Model) -> Laid | None:
    """Lay a model's muscles out for `stand_still`."""
    return prepare(model.released.muscles) if model.muscles else None


def stand_still(
    model: Model, q: Floats, support: Support, how: Settings, laid: Laid | None = None
) -> Stillness:
    """Pose what holding still in postures q (n, C) asks of muscles.

    `laid` is what `lay_out` made of the model's muscles, for who asks often.
    """
    acting = model.released
    q = model.complete(q)
    rest = np.zeros_like(q)
    at = Trajectory(np.arange(float(len(q))), model.coordinate_names, q, rest, rest)
    loads = inverse_dynamics(acting, at, reaction(model, q, support), threads=how.threads)
    problem, passive = ask_muscles(acting, at, loads, how, laid)
    root = sorted(model.residual_coordinates)
    return Stillness(problem, passive, loads.moments[:, root])


def ask_muscles(
    acting: Model, at: Trajectory, loads: JointLoads, how: Settings, laid: Laid | None
) -> tuple[RecruitmentProblem, PassiveLoads | None]:
    """Pose what loads in a movement ask of muscles, and tell what passive structures carry."""
    geometry = path_geometry(acting.flat, at.q, threads=how.threads)
    passive = None
    if how.ligaments:
        check_double_counting(acting.passive, how.passive)
        passive = passive_loads(acting, at.q, threads=how.threads)
    strength = None
    if how.tendon != "none" and acting.muscles:
        strength = capacity(
            acting.muscles, geometry.length, geometry.speeds(at.qd), tendon=how.tendon, laid=laid
        )
    problem, _ = pose_problem(acting, at, loads, geometry, strength, acting.actuators, passive, how)
    return problem, passive


def recruitment_cost(problem: RecruitmentProblem, shared: Recruitment) -> Floats:
    """Return what a recruitment costs (n,): activations, reserves, and moments that are unmet."""
    P = problem
    p = shared.exponent
    unit = float(P.weight.mean())
    cost = (P.weight * shared.activations**p).sum(axis=1) / p
    has = P.reserve > 0.0
    cost = cost + 0.5 * ((shared.reserves[:, has] / P.reserve[has]) ** 2).sum(axis=1)
    lack = np.abs(shared.unmet[:, ~has])
    flex, edge, give = SLACK / (EDGE * unit), EDGE * unit, 1.0 / unit
    price = np.where(lack <= flex * edge, lack / flex, (lack + give * edge) / (flex + give))
    beyond = np.maximum(price - edge, 0.0)
    earned = 0.5 * flex * price**2 + 0.5 * give * beyond**2
    return cost + (lack * price - earned).sum(axis=1)


def cost_slopes(
    problem: RecruitmentProblem, activations: Floats, lam: Floats, step: float
) -> Floats:
    """Return the slopes (k,) of the cost from 2 k neighbours, `step` above and below in turns.

    activations (M,) and lam (D,) are those found between them.
    """
    owner = np.repeat(np.arange(len(problem.weight)), np.diff(problem.arm_start))
    row = problem.arm_row
    pulled = problem.arms * (activations[owner] * np.where(row >= 0, lam[row], 0.0))
    worth = problem.demand @ lam - pulled.sum(axis=1)
    return (worth[0::2] - worth[1::2]) / (2.0 * step)


def frames(problem: RecruitmentProblem, run: slice) -> RecruitmentProblem:
    """Return a run of a problem's frames."""
    return replace(problem, arms=problem.arms[run], demand=problem.demand[run])
