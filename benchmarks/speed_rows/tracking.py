"""Inverse kinematics from markers."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from coxa.movement.inverse_kinematics import inverse_kinematics
from coxa.opensim.ik_setup import read_ik_setup
from coxa.opensim.trc import read_trc
from opensim_tools import run_marker_tool
from report import Measured, Row
from shared_trials import GAIT2392, RAJAGOPAL, walk
from stopwatch import clock

LIMIT_MS = 0.3


def markers(name: str, peers: bool) -> Measured:
    """`inverse_kinematics` over the frames that the trial's IK setup names, its tasks and weights,
    one thread. The peer is OpenSim's InverseKinematicsTool on that setup, at its accuracy."""
    trial = walk(name).trial
    setup, seen = read_ik_setup(str(trial.ik_setup)), read_trc(str(trial.markers))
    seen = seen.between(setup.start, setup.end)
    times = clock(lambda: inverse_kinematics(walk(name).model, seen, setup.tasks), repeats=9)
    frames = len(seen.time)
    ours = times.median / frames
    text = f"{times.text('ms a frame', 1e3 / frames)}, {frames} frames"
    reached = 1e3 * ours <= LIMIT_MS
    if not peers:
        return Measured(text, reached)
    run = run_marker_tool(name)
    theirs = run.seconds / run.frames
    peer = f"OpenSim: {1e3 * theirs:.1f} ms, {run.frames} frames"
    return Measured(text, reached, "", peer, f"{theirs / ours:.0f}")


def rows(peers: bool) -> Sequence[Row]:
    """List the rows, with OpenSim's times or without."""
    return tuple(
        Row(f"marker IK: {n}", f"<= {LIMIT_MS} ms a frame", partial(markers, n, peers))
        for n in (GAIT2392, RAJAGOPAL)
    )
