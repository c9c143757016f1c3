"""Inverse kinematics from markers."""

from __future__ import annotations

from functools import cache, partial
from pathlib import Path

import numpy as np

from coxa.kernels.arrays import Floats
from coxa.movement.inverse_kinematics import Kinematics, inverse_kinematics
from coxa.movement.motion import Motion
from coxa.opensim.ik_setup import read_ik_setup
from coxa.opensim.motion import read_motion
from coxa.opensim.trc import read_trc
from opensim_peer import borrowed, find_opensim, hushed
from report import Measured, Row
from shared_trials import GAIT2392, RAJAGOPAL, walk

STORED = {GAIT2392: "subject01_ik_marker_errors.sto", RAJAGOPAL: "walk_ik_marker_errors.sto"}
TIGHT = 1e-9
"""OpenSim's `accuracy` in the second run; the setup files ask for 1e-5."""


@cache
def _fit(name: str) -> Kinematics:
    trial, tasks = walk(name).trial, read_ik_setup(str(walk(name).trial.ik_setup)).tasks
    return inverse_kinematics(walk(name).model, read_trc(str(trial.markers)), tasks)


def marker_error(name: str) -> Measured:
    """RMS distance of the markers in each frame, less that of OpenSim's stored result."""
    fit, table = _fit(name), walk(name).expected(STORED[name])
    rows = [int(np.abs(fit.motion.time - t).argmin()) for t in table.time]
    more = 1e3 * (fit.rms_error_m[rows] - table.column("marker_error_RMS"))
    text = (
        f"{more.max():+.3f} mm at most, {more.mean():+.3f} mm on average, of "
        f"{1e3 * table.column('marker_error_RMS').mean():.1f} mm; {len(more)} frames"
    )
    return Measured(text, bool(more.max() <= 0.1))


@cache
def _rerun(name: str) -> Motion:
    """Run OpenSim's tool again, as its setup file says but for the accuracy."""
    opensim, trial = find_opensim(), walk(name).trial
    files = [Path(str(f)) for f in (trial.model, trial.markers, trial.ik_setup)]
    with borrowed(*files) as folder, hushed():
        tool = opensim.InverseKinematicsTool(str(folder / files[2].name))
        body = opensim.Model(str(folder / files[0].name))  # the tool does not keep it alive
        tool.setModel(body)
        tool.set_accuracy(TIGHT)
        tool.setMarkerDataFileName(str(folder / files[1].name))
        tool.set_report_errors(False)
        tool.setOutputMotionFileName(str(folder / "tight.mot"))
        tool.setResultsDir(str(folder))
        tool.run()
        return read_motion(folder / "tight.mot", walk(name).model)


def _gaps(name: str, theirs: Motion) -> tuple[Floats, list[str]]:
    """Return the worst gap in deg of each turning coordinate over the frames, and its name."""
    model, fit = walk(name).model, _fit(name)
    rows = [int(np.abs(fit.motion.time - t).argmin()) for t in theirs.time]
    turning = [i for i, c in enumerate(model.coordinates) if c.motion == "rotational"]
    gap = np.degrees(np.abs(fit.motion.values[rows] - theirs.values).max(axis=0))
    return gap[turning], [model.coordinate_names[i] for i in turning]


def angles(name: str) -> Measured:
    """Every angle in every frame against OpenSim's tool run here to an accuracy of 1e-9."""
    gap, names = _gaps(name, _rerun(name))
    text = f"{gap.max():.1e} deg at most ({names[gap.argmax()]}), all {len(gap)} angles"
    return Measured(text, bool(gap.max() <= 0.2))


def stored_angles(name: str) -> Measured:
    """The same against the stored ik.mot, made at the setup's accuracy of 1e-5: what is apart by
    more than 0.2 deg is where OpenSim had stopped short of its own optimum."""
    stored = read_motion(str(walk(name).trial.motion), walk(name).model)
    gap, names = _gaps(name, stored)
    far = [f"{n} {g:.2g}" for g, n in sorted(zip(gap, names, strict=True), reverse=True) if g > 0.2]
    return Measured(f"beyond 0.2 deg: {', '.join(far) or 'none'}", None)


ROWS = (
    *(Row(f"marker IK: {n}, marker RMS error", "<= OpenSim's + 0.1 mm", partial(marker_error, n))
      for n in STORED),
    *(Row(f"marker IK: {n}, angles, OpenSim run to 1e-9", "<= 0.2 deg", partial(angles, n))
      for n in STORED),
    *(Row(f"marker IK: {n}, angles, stored at 1e-5", "reported", partial(stored_angles, n))
      for n in STORED),
)  # fmt: skip
