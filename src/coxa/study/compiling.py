"""Compile the kernels on first use, on two processors at once."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable

import numpy as np

from coxa.kernels.jit import CACHE_FOLDER, is_compiled, mark_compiled
from coxa.loads.external import ExternalLoads
from coxa.loads.inverse_dynamics import inverse_dynamics
from coxa.model.geometry import PathGeometry
from coxa.model.leg import leg_swing, two_link_leg
from coxa.movement.motion import Motion
from coxa.movement.spline import resample
from coxa.movement.trajectory import smooth
from coxa.muscles.recruitment import recruit
from coxa.study.problem import find_capacity, pose_problem
from coxa.study.settings import Settings

_CHILD = "from coxa.study.compiling import compile_paths; compile_paths()"


def compile_kernels(say: Callable[[str], object] | None = None) -> None:
    """Compile what a solve needs, unless it is in the cache; `say` is told when it is not.

    The muscle paths take half of the time, so a second process compiles them and leaves them in
    the cache. A machine whose cache cannot be written compiles everything again on each run.
    """
    if is_compiled():
        return
    if say is not None:
        say(f"Compiling the kernels for this machine, once: about 20 s. Cache: {CACHE_FOLDER}")
    with subprocess.Popen([sys.executable, "-c", _CHILD], stderr=subprocess.DEVNULL) as child:
        compile_the_rest()
        child.wait()
    compile_paths()
    mark_compiled()


def compile_paths() -> None:
    """Compile the muscle paths."""
    leg = two_link_leg()
    leg.path_geometry(np.zeros((1, 2)))


def compile_the_rest() -> None:
    """Compile filters, poses, inverse dynamics, muscle curves, recruitment, on made-up numbers."""
    leg = two_link_leg()
    flat, how = leg.flat, Settings()
    time, angles = leg_swing(21)
    trajectory = smooth(Motion(time, leg.coordinate_names, angles), lowpass_hz=2.0)
    resample(time, angles, time, parity=True)
    leg.complete_motion(trajectory.q, trajectory.qd, trajectory.qdd)
    leg.body_poses(trajectory.q)
    loads = inverse_dynamics(leg, trajectory, ExternalLoads(()))
    n, M, A = len(time), len(leg.muscles), len(flat.paths.arm_coordinate)
    geometry = PathGeometry(
        flat,
        np.full((n, M), 0.4),
        np.full((n, A), 0.03),
        np.zeros((n, len(flat.paths.slot_joint), 6)),
        parity=False,
    )
    strength = find_capacity(leg, geometry, trajectory, how)
    geometry.pulls(np.zeros((n, M)))
    problem, _ = pose_problem(leg, trajectory, loads, geometry, strength, (), None, how)
    recruit(problem)
