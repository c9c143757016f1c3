"""Recruitment alone: joint moments shared among muscles."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from importlib.util import find_spec

from coxa.muscles.recruitment import recruit
from gait_frames import FRAMES, gait
from report import Measured, Row
from shared_trials import GAIT2392, RAJAGOPAL
from stopwatch import clock

LIMIT_US = {2.0: 10.0, 3.0: 35.0}
MANY_FRAMES = 2000
LEAST_GAIN = 1.5


def alone(name: str, exponent: float) -> Measured:
    """`recruit`, each frame started from the one before, one thread. The peer is daqp, which solves
    p = 2 only, called from Python frame by frame on the same problems."""
    problem = gait(name).solve().problem
    times = clock(lambda: recruit(problem, exponent=exponent))
    frames = len(problem.demand)
    text = times.text("µs a frame", 1e6 / frames)
    reached = 1e6 * times.median / frames <= LIMIT_US[exponent]
    if exponent != 2.0 or find_spec("daqp") is None:
        return Measured(text, reached)
    theirs = clock(lambda: recruit(problem, solver="daqp"), repeats=5, warm=1)
    peer = f"daqp: {theirs.text('µs', 1e6 / frames)}"
    return Measured(text, reached, "", peer, f"{theirs.median / times.median:.0f}")


def threads(exponent: float, frames: int) -> Measured:
    """The same with two threads and with one, on walk_gait2392: how many times faster."""
    problem = gait(GAIT2392, frames).solve().problem
    one, two = (clock(partial(recruit, problem, exponent=exponent, threads=n)) for n in (1, 2))
    gain = one.median / two.median
    text = f"{gain:.2f}: {one.text('ms', 1e3)} to {two.text('ms', 1e3)}"
    return Measured(text, gain >= LEAST_GAIN)


def rows(peers: bool) -> Sequence[Row]:
    """List the rows; daqp is quick enough to run always."""
    return (
        *(Row(f"recruitment alone: {n}, p = {p:.0f}", f"<= {most:.0f} µs a frame",
              partial(alone, n, p))
          for n in (GAIT2392, RAJAGOPAL) for p, most in LIMIT_US.items()),
        *(Row(f"recruitment with two threads: {n:,} frames, p = {p:.0f}",
              f">= {LEAST_GAIN} times faster", partial(threads, p, n))
          for n in (FRAMES, MANY_FRAMES) for p in LIMIT_US),
    )  # fmt: skip
