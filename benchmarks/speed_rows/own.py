"""The default model on its built-in walk: the main job, and the demo as it is typed."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from functools import partial
from tempfile import TemporaryDirectory

import numpy as np

from opensim_own import run_own
from own_walk import FRAMES, own_walk
from report import Measured, NotMeasuredError, Row
from speed_rows.gait import STAGES
from stopwatch import REPEATS, WARM, Times, clock

LIMIT_MS, DEMO_LIMIT_S = 60.0, 2.5
FEW, MORE = 3, 23
"""Frames OpenSim solves; what the others would take follows from these two runs."""


def own_model(peers: bool) -> Measured:
    """The default model (a man of 75 kg and 1.75 m) on its built-in walk at 1.1 m/s, all stages as
    above and the passive structures. The peer is OpenSim 4.6 on the model that `coxa export`
    writes: InverseDynamicsTool, StaticOptimization and JointReaction (all joints), run over 3 and
    over 23 frames; the time of 250 is that of 3 and 247 times what one of the 20 more takes. It
    is not given the passive structures, but a motor on each coordinate without one."""
    walk = own_walk()
    first = walk.solve().seconds
    runs = [walk.solve().seconds for _ in range(WARM + REPEATS)][WARM:]
    total = Times(np.array([sum(run[stage] for stage in STAGES) for run in runs]))
    each = {stage: 1e3 * np.median([run[stage] for run in runs]) for stage in (*STAGES, "checks")}
    listed = ", ".join(f"{stage} {ms:.2f}" for stage, ms in each.items())
    begun = ", ".join(f"{stage} {1e3 * first[stage]:.0f}" for stage in STAGES)
    detail = (
        f"- default model, {len(walk.model.muscles)} muscle elements, median ms of each stage: "
        f"{listed}; first solve of the process, kernels read from the cache: {begun}"
    )
    reached = total.median <= 1e-3 * LIMIT_MS
    if not peers:
        return Measured(total.text("ms", 1e3), reached, detail)
    few, more = run_own(FEW), run_own(MORE)
    frame = {k: (more[k].seconds - few[k].seconds) / (MORE - FEW) for k in few}
    seconds = {k: few[k].seconds + max(frame[k], 0.0) * (FRAMES - FEW) for k in few}
    theirs = ", ".join(f"{k} {s:.1f} s, {frame[k]:.3f} s a frame" for k, s in seconds.items())
    sum_s = sum(seconds.values())
    return Measured(
        total.text("ms", 1e3),
        reached,
        f"{detail}; OpenSim, reckoned for {FRAMES} frames: {theirs}",
        f"OpenSim: {sum_s:.0f} s (reckoned)",
        f"{sum_s / total.median:,.0f}",
    )


def demo(more: tuple[str, ...]) -> Measured:
    """`coxa demo` in a Python of its own once the kernels are compiled: five runs. The solves for
    its bands, its tables, and its pictures unless `--no-plots` is given, are included."""
    command = [sys.executable, "-m", "coxa", "demo", *more, "--out"]

    def once(out: str) -> None:
        done = subprocess.run([*command, out], capture_output=True, text=True, env={**os.environ})
        if done.returncode:
            last = (done.stderr or done.stdout).strip().splitlines()[-1:]
            raise NotMeasuredError(f"`coxa demo` ended with {done.returncode}: {' '.join(last)}")

    with TemporaryDirectory() as folder:
        times = clock(partial(once, f"{folder}/out"), repeats=5, warm=1)
    return Measured(times.text("s", 1.0), times.median <= DEMO_LIMIT_S)


def rows(peers: bool) -> Sequence[Row]:
    """List the rows, with OpenSim's times or without."""
    limit = f"<= {DEMO_LIMIT_S} s"
    return (
        Row(f"{FRAMES} frames: default model", f"<= {LIMIT_MS:.0f} ms", partial(own_model, peers)),
        Row("`coxa demo`", limit, partial(demo, ())),
        Row("`coxa demo`, --no-plots", limit, partial(demo, ("--no-plots",))),
    )
