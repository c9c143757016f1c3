"""Share joint moments among muscles: who pulls, how hard, and the proof of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np

from coxa.errors import CoxaError
from coxa.kernels.arrays import Floats, Ints
from coxa.kernels.barrier import recruit_by_barrier
from coxa.kernels.chunks import in_chunks
from coxa.kernels.program import SLACK, STALLED, Answer, Program, new_answer, new_program, new_work
from coxa.kernels.recruitment import BARRIER_FROM, recruit_frames

Solver = Literal["dual", "daqp"]


@dataclass(frozen=True)
class RecruitmentProblem:
    """Moments to produce, and the muscles and reserves to produce them with.

    `arms` holds, for each frame, each muscle's moment at full activation (moment arm times
    capacity, N m) about the coordinates it crosses: muscle m owns columns
    `arm_start[m]:arm_start[m + 1]`, and `arm_row` names each column's coordinate in `demand`
    (-1: not solved for). `reserve` is the optimal force of each coordinate's reserve, whose cost
    is (r / reserve)^2 / 2 at every exponent, and 0 where there is none.
    """

    arms: Floats  # (N, A) N m
    arm_start: Ints  # (M + 1,)
    arm_row: Ints  # (A,)
    demand: Floats  # (N, D) N m
    reserve: Floats  # (D,) N m
    weight: Floats  # (M,)
    lower: Floats  # (M,)
    upper: Floats  # (M,)
    muscles: tuple[str, ...]
    coordinates: tuple[str, ...]


@dataclass(frozen=True)
class Recruitment:
    """Activations that meet the demand at the least cost, and how well they do so.

    `residual` is the worst N m left of the equilibrium and `duality_gap` how far the cost can be
    from the least possible, relative to it. `status`: 0 solved, 1 solved but part of the demand
    is unmet, 2 stopped short of the tolerance, 3 not finite. `lam` is the price of each
    coordinate: how much the cost rises with each N m asked for.
    """

    activations: Floats  # (N, M)
    reserves: Floats  # (N, D) N m, 0 where there is no reserve
    unmet: Floats  # (N, D) N m, 0 where there is a reserve
    residual: Floats  # (N,) N m
    duality_gap: Floats  # (N,)
    status: Ints  # (N,)
    iterations: Ints  # (N,)
    lam: Floats  # (N, D)
    exponent: float
    solver: Solver
    warnings: tuple[str, ...]


def recruit(
    problem: RecruitmentProblem,
    *,
    exponent: float = 2.0,
    solver: Solver = "dual",
    warm: Recruitment | None = None,
    threads: int = 1,
) -> Recruitment:
    """Minimise sum w a^p / p and the cost of reserves, subject to the demand and the bounds.

    `warm` starts each frame from an earlier answer to a similar problem. Frames are split into
    `threads` contiguous runs; the answer depends on the split within the tolerance only.
    A coordinate without a reserve whose demand muscles cannot meet is reported in `unmet`.
    Raises `CoxaError` for arguments that make no problem.
    """
    _check(problem, exponent, threads)
    if warm is not None and warm.lam.shape != problem.demand.shape:
        raise CoxaError(
            f"The answer to start from is for {warm.lam.shape} prices, the problem has "
            f"{problem.demand.shape}.",
            todo="Start from an answer with the same frames and coordinates.",
        )
    if solver == "daqp":
        from coxa.muscles.daqp_check import solve_by_daqp

        answer = solve_by_daqp(problem, exponent)
    elif solver == "dual":
        answer = _solve(problem, exponent, warm, threads)
    else:
        raise CoxaError(f"No solver '{solver}'.", todo="Known: dual, daqp.")
    free = problem.reserve == 0.0
    return Recruitment(
        activations=answer.a,
        reserves=np.where(free, 0.0, answer.r),
        unmet=np.where(free, answer.r, 0.0),
        residual=answer.residual,
        duality_gap=answer.gap,
        status=answer.status,
        iterations=answer.iterations,
        lam=answer.lam,
        exponent=exponent,
        solver=solver,
        warnings=_warnings(problem, answer, free),
    )


def _check(problem: RecruitmentProblem, exponent: float, threads: int) -> None:
    P = problem
    N, D = P.demand.shape
    M, A = len(P.muscles), P.arm_row.size
    shapes = {
        "arms": (P.arms.shape, (N, A)),
        "arm_start": (P.arm_start.shape, (M + 1,)),
        "reserve": (P.reserve.shape, (D,)),
        "coordinates": ((len(P.coordinates),), (D,)),
        "weight": (P.weight.shape, (M,)),
        "lower": (P.lower.shape, (M,)),
        "upper": (P.upper.shape, (M,)),
    }
    for name, (is_, should) in shapes.items():
        if is_ != should:
            raise CoxaError(f"`{name}` has shape {is_}, expected {should}.")
    if not (np.isfinite(exponent) and exponent >= 2.0):
        raise CoxaError(
            f"The exponent is {exponent:g}; below 2 the answer is not unique.",
            todo="Give a number of at least 2.",
        )
    if threads < 1:
        raise CoxaError(f"{threads} threads cannot work.", todo="Give 1 or more.")
    runs = np.diff(P.arm_start)
    if P.arm_start[0] != 0 or P.arm_start[-1] != A or np.any(runs < 0):
        raise CoxaError("`arm_start` does not split `arm_row` into a run for each muscle.")
    if A and (P.arm_row.min() < -1 or P.arm_row.max() >= D):
        raise CoxaError(f"`arm_row` names coordinates outside -1..{D - 1}.")
    _check_values(P)


def _check_values(problem: RecruitmentProblem) -> None:
    P = problem
    for name, values in (("demand", P.demand), ("arms", P.arms)):
        finite = np.isfinite(values)
        if not finite.all():
            frame, k = (int(i) for i in np.argwhere(~finite)[0])
            if name == "arms":
                k = int(np.searchsorted(P.arm_start, k, side="right")) - 1
            who = (P.coordinates if name == "demand" else P.muscles)[k]
            raise CoxaError(
                f"The {'demand' if name == 'demand' else 'moment'} of {who} is not a number "
                f"in frame {frame}.",
                todo="Remove the frame, or repair what it was computed from.",
            )
    rules = (
        (~(np.isfinite(P.weight) & (P.weight > 0.0)), "needs a weight above 0"),
        (~(np.isfinite(P.lower) & (P.lower >= 0.0)), "needs a lower bound of at least 0"),
        (~np.isfinite(P.upper), "needs a finite upper bound"),
        (P.lower > P.upper, "has a lower bound above its upper bound"),
    )
    for broken, what in rules:
        if broken.any():
            m = int(np.argmax(broken))
            raise CoxaError(
                f"Muscle {P.muscles[m]} {what} (weight {P.weight[m]:g}, "
                f"bounds {P.lower[m]:g} to {P.upper[m]:g})."
            )
    poor = ~(np.isfinite(P.reserve) & (P.reserve >= 0.0))
    if poor.any():
        d = int(np.argmax(poor))
        raise CoxaError(
            f"The reserve of {P.coordinates[d]} has optimal force {P.reserve[d]:g}.",
            todo="Give a force above 0, or 0 for no reserve.",
        )


def _solve(
    problem: RecruitmentProblem, exponent: float, warm: Recruitment | None, threads: int
) -> Answer:
    program, source = new_program(
        problem.arm_start,
        problem.arm_row,
        problem.reserve,
        problem.weight,
        problem.lower,
        problem.upper,
        float(exponent),
    )
    kept = source.size == problem.arms.shape[1] and bool(np.all(np.diff(source) == 1))
    arms = np.ascontiguousarray(problem.arms if kept else problem.arms[:, source])
    tau = np.ascontiguousarray(problem.demand)
    N = tau.shape[0]
    start = np.zeros_like(tau) if warm is None else np.ascontiguousarray(warm.lam)
    answer = new_answer(N, problem.weight.size, tau.shape[1])

    def work(run: slice) -> None:
        part = Answer(
            answer.a[run],
            answer.lam[run],
            answer.r[run],
            answer.residual[run],
            answer.gap[run],
            answer.status[run],
            answer.iterations[run],
        )
        _solve_run(program, arms[run], tau[run], None if warm is None else start[run], part)

    in_chunks(work, N, threads)
    return answer


def _solve_run(program: Program, V: Floats, tau: Floats, start: Floats | None, out: Answer) -> None:
    """Solve a run of frames in this thread: the fast way, then the sure way where it fell short."""
    work = new_work(program)
    if program.p <= BARRIER_FROM:
        warm = start is not None
        recruit_frames(program, work, V, tau, warm, start if start is not None else tau, out)
        left = np.flatnonzero(out.status >= STALLED)
    else:
        left = np.arange(tau.shape[0])
    if left.size:
        recruit_by_barrier(program, work, V, tau, left, out)


def _warnings(
    problem: RecruitmentProblem, answer: Answer, free: np.ndarray[tuple[int], np.dtype[np.bool_]]
) -> tuple[str, ...]:
    said: list[str] = []
    N = answer.status.size
    for d in np.flatnonzero(free):
        lack = np.abs(answer.r[:, d])
        frames = int(np.count_nonzero(lack > 1.001 * SLACK))
        if frames:
            worst = int(np.argmax(lack))
            said.append(
                f"{problem.coordinates[d]}: muscles cannot meet the demand in {frames} of {N} "
                f"frames; up to {lack[worst]:.3g} N m is unmet (frame {worst})."
            )
    short = np.flatnonzero(answer.status >= STALLED)
    if short.size:
        n = int(short[np.argmax(answer.residual[short])])
        said.append(
            f"{short.size} of {N} frames stopped short of the tolerance; the worst residual is "
            f"{answer.residual[n]:.3g} N m (frame {n})."
        )
    return tuple(said)
