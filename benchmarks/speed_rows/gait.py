"""The main job: 250 frames of a walk, from angles to joint reactions."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import numpy as np

import coxa
from gait_frames import FRAMES, gait
from opensim_tools import run_tools
from report import Measured, Row
from shared_trials import GAIT2392, RAJAGOPAL
from stopwatch import REPEATS, WARM, Times, clock

STAGES = (
    "filtering",
    "inverse dynamics",
    "muscle paths",
    "muscle curves",
    "recruitment",
    "joint reactions",
)
LIMIT_MS = {GAIT2392: 12.0, RAJAGOPAL: 20.0}
TIMES_OPENSIM = {GAIT2392: 2000.0, RAJAGOPAL: 0.0}
MODES = {"default": coxa.Settings(), "parity": coxa.Settings(parity=True)}
STRENGTH_LIMIT_MS = 3.0
WEAKENED = {GAIT2392: "glut_med1_r", RAJAGOPAL: "glmed1_r"}


def everything(name: str, mode: str, peers: bool) -> Measured:
    """Filtering, inverse dynamics, paths with moment arms, muscle curves, recruitment (p = 2) and
    the reactions of every joint that muscles cross, on inputs that are in memory; checks of the
    trial not counted. The peer is one run of OpenSim 4.6 over the same frames: StaticOptimization,
    MuscleAnalysis, JointReaction (three joints) and InverseDynamicsTool, one thread as well, with
    the reading of recordings and the writing of results that its tools do by themselves."""
    walk = gait(name)
    runs = [walk.solve(MODES[mode]).seconds for _ in range(WARM + REPEATS)][WARM:]
    total = Times(np.array([sum(run[stage] for stage in STAGES) for run in runs]))
    each = {stage: 1e3 * np.median([run[stage] for run in runs]) for stage in (*STAGES, "checks")}
    stages = ", ".join(f"{stage} {ms:.2f}" for stage, ms in each.items())
    detail = f"- {name}, {mode}, median ms of each stage: {stages}"
    reached = total.median <= 1e-3 * LIMIT_MS[name]
    if not peers:
        return Measured(total.text("ms", 1e3), reached, detail)
    theirs = run_tools(name)
    seconds = sum(run.seconds for run in theirs.values())
    ratio = seconds / total.median
    listed = ", ".join(f"{k} {run.seconds:.2f} s ({run.frames})" for k, run in theirs.items())
    return Measured(
        total.text("ms", 1e3),
        reached and ratio >= TIMES_OPENSIM[name],
        f"{detail}; OpenSim (frames): {listed}",
        f"OpenSim: {seconds:.1f} s",
        f"{ratio:,.0f}",
    )


def with_checks(name: str) -> Measured:
    """A whole call of `coxa.solve` on inputs in memory, checks of the trial included."""
    return Measured(clock(gait(name).solve).text("ms", 1e3), None)


def strength(name: str, peers: bool) -> Measured:
    """`Study.with_strength`, one muscle at half its strength: recruitment, warm, and joint
    reactions. OpenSim has to run its static optimisation and joint reactions again."""
    study = gait(name).solve()
    times = clock(lambda: study.with_strength({WEAKENED[name]: 0.5}))
    text, reached = times.text("ms", 1e3), times.median <= 1e-3 * STRENGTH_LIMIT_MS
    if not peers:
        return Measured(text, reached)
    seconds = sum(run_tools(name)[k].seconds for k in ("StaticOptimization", "JointReaction"))
    peer = f"OpenSim: {seconds:.1f} s"
    return Measured(text, reached, "", peer, f"{seconds / times.median:,.0f}")


def _target(name: str) -> str:
    factor = TIMES_OPENSIM[name]
    return f"<= {LIMIT_MS[name]:.0f} ms" + (f", >= {factor:,.0f} times OpenSim" if factor else "")


def rows(peers: bool) -> Sequence[Row]:
    """List the rows, with OpenSim's times or without."""
    return (
        *(Row(f"{FRAMES} frames: {n}, {m}", _target(n), partial(everything, n, m, peers))
          for n in LIMIT_MS for m in MODES),
        *(Row(f"{FRAMES} frames with checks: {n}", "reported", partial(with_checks, n))
          for n in LIMIT_MS),
        *(Row(f"one muscle's strength changed, {FRAMES} frames: {n}",
              f"<= {STRENGTH_LIMIT_MS:.0f} ms", partial(strength, n, peers))
          for n in LIMIT_MS),
    )  # fmt: skip
