"""The recorded walk, solved with the default model sized to the walker's own markers."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from coxa.evidence.gait_peaks import WALKER
from coxa.kernels.arrays import Floats
from coxa.model.model import Model
from coxa.movement.scaling import scale_to_markers
from coxa.opensim.table import read_table
from coxa.opensim.trc import read_trc
from coxa.opensim.trial import find_trial
from coxa.study.inputs import load_model
from coxa.study.solve import solve
from coxa.study.study import Study

TRIAL = "walk_rajagopal"
COMPLETE_S = (0.45, 1.95)
"""When the plates hold everything the feet stand on, as the trial's notes say."""


@cache
def walker(trials: Path) -> Model:
    """Size the default model to the markers of the walk, and to the mass of its own model."""
    folder = trials / TRIAL
    mass = load_model(folder / "model.osim").mass
    model = load_model("coxa", subject=WALKER)
    return scale_to_markers(model, read_trc(folder / "markers.trc"), mass_kg=mass, static=False)


@cache
def overground(trials: Path) -> Study:
    """Solve the walk: our own inverse kinematics, the trial's plates and EMG."""
    trial = find_trial(trials / TRIAL)
    start, end = COMPLETE_S
    return solve(
        walker(trials), None, trial.loads, markers=trial.markers, emg=trial.emg,
        start=start, end=end,
    )  # fmt: skip


@cache
def opensim_answer(trials: Path, name: str) -> tuple[Floats, tuple[str, ...], Floats]:
    """Read what OpenSim 4.6 answers on the trial's own model: times, columns, values."""
    table = read_table(trials / TRIAL / "expected_opensim46" / f"{name}.sto")
    return table.time, table.columns, table.values
