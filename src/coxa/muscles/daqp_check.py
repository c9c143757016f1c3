"""Recruitment by daqp, an independent active-set solver: a check on our own (exponent 2 only).

Arnström, Bemporad & Axehill (2022), IEEE Trans. Automat. Contr. 67:4362.
"""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING, Any

import numpy as np

from coxa.errors import CoxaError
from coxa.kernels.program import (
    NOT_FINITE,
    SLACK,
    SOLVED,
    STALLED,
    UNMET,
    Answer,
    Program,
    new_answer,
    new_program,
)

if TYPE_CHECKING:
    from coxa.kernels.arrays import Floats
    from coxa.muscles.recruitment import RecruitmentProblem

EQUALITY = 5


def solve_by_daqp(problem: RecruitmentProblem, exponent: float) -> Answer:
    """Solve every frame from scratch: the program of `coxa.kernels.program`, term by term.

    Raises `CoxaError` for an exponent other than 2, or when daqp is not installed.
    """
    if exponent != 2.0:
        raise CoxaError(
            f"daqp solves quadratic programs only, and the exponent is {exponent:g}.",
            todo="Use exponent 2, or solver='dual'.",
        )
    try:
        import daqp
    except ImportError:
        raise CoxaError(
            "daqp is not installed.", todo="Run `pip install coxa[check]`, or use solver='dual'."
        ) from None
    P = problem
    program, source = new_program(
        P.arm_start, P.arm_row, P.reserve, P.weight, P.lower, P.upper, exponent
    )
    (N, D), M = P.demand.shape, P.weight.size
    muscle = np.repeat(np.arange(M), np.diff(program.start))
    free = np.flatnonzero(P.reserve == 0.0)
    F = free.size

    # Unknowns: activations, reserves over sqrt(flex), stand-ins beyond the edge up and down.
    H = np.diag(np.r_[P.weight, np.ones(D), np.full(2 * F, 1.0 / program.give)])
    f = np.r_[np.zeros(M + D), program.edge[free], program.edge[free]]
    A = np.zeros((D, M + D + 2 * F))
    A[:, M : M + D] = np.diag(np.sqrt(program.flex))
    A[free, M + D + np.arange(F)] = 1.0
    A[free, M + D + F + np.arange(F)] = -1.0
    low = np.r_[P.lower, np.full(D, -1e30), np.zeros(2 * F), np.zeros(D)]
    high = np.r_[P.upper, np.full(D + 2 * F, 1e30), np.zeros(D)]
    sense = np.r_[np.zeros(M + D + 2 * F), np.full(D, EQUALITY)].astype(ctypes.c_int)

    answer = new_answer(N, M, D)
    for n in range(N):
        A[program.row, muscle] = P.arms[n, source]
        low[-D:] = high[-D:] = P.demand[n]
        x, _, flag, info = daqp.solve(H, f, A, high.copy(), low.copy(), sense.copy())
        _keep(program, A, P.demand[n], np.asarray(x), flag, info, n, answer)
    return answer


def _keep(
    program: Program,
    A: Floats,
    tau: Floats,
    x: Floats,
    flag: int,
    info: dict[str, Any],
    n: int,
    answer: Answer,
) -> None:
    """Store a frame's answer, with its proof computed from the solver's multipliers."""
    M, D = program.weight.size, tau.size
    lam = -np.asarray(info["lam"])[-D:]
    a = x[:M]
    answer.a[n], answer.lam[n] = a, lam
    answer.r[n] = A[:, M:] @ x[M:]
    answer.residual[n] = np.abs(A @ x - tau).max(initial=0.0)
    answer.iterations[n] = info["iterations"]

    beyond = np.maximum(np.abs(lam) - program.edge, 0.0)
    y = x[M + D :]
    primal = program.weight @ a**2 / 2 + x[M : M + D] @ x[M : M + D] / 2
    primal += y @ y / (2 * program.give)
    primal += program.edge[np.isfinite(program.edge)] @ (y[: y.size // 2] + y[y.size // 2 :])
    s = lam @ A[:, :M]
    best = np.clip(s / program.weight, program.lower, program.upper)
    dual = lam @ tau - lam**2 @ program.flex / 2 - beyond @ beyond * program.give / 2
    dual -= s @ best - program.weight @ best**2 / 2
    answer.gap[n] = (primal - dual) / max(abs(primal), 1e-9 * program.weight.sum())

    free = np.isfinite(program.edge)
    unmet = bool(np.any(np.abs(answer.r[n, free]) > 1.001 * SLACK))
    answer.status[n] = STALLED if flag != 1 else UNMET if unmet else SOLVED
    if not np.isfinite(answer.residual[n]):
        answer.status[n] = NOT_FINITE
