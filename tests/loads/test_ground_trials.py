"""Recorded trials whose plates are hidden, or that never had any."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from typer.testing import CliRunner

import coxa
from coxa.cli.main import app
from coxa.loads.inverse_dynamics import external_wrenches
from coxa.opensim.trial import find_trial

RUNNER = CliRunner()
Shared = Callable[[str], Path]

WALKS = {"walk_gait2392": (0.5, 2.0), "walk_rajagopal": (0.45, 1.95), "walk_treadmill": (10, 12)}
SUM_BW = 4.3
"""% of body weight, RMS: what the recorded motion and plates leave between them on any axis at
6 Hz (4.22 at most), and rounding."""
FOOT_BW = (6.0, 8.0, 4.0)
"""Fore-aft, up, sideways: what the evidence asks for."""


@pytest.mark.parametrize("name", WALKS)
def test_hidden_plates_are_found_again(name: str, shared: Shared) -> None:
    trial = find_trial(shared(f"trials/{name}"))
    model = coxa.load_model(trial.model or "")
    start, end = WALKS[name]
    plates, found = (
        coxa.solve(model, trial.motion, loads, start=start, end=end)
        for loads in (trial.loads, None)
    )
    assert found.loads_predicted
    weight = 0.01 * model.mass * 9.80665
    known, told = (external_wrenches(s.acting, s.trajectory, s.loads)[:, :, :3]
                   for s in (plates, found))  # fmt: skip
    total = np.sqrt(((told.sum(axis=1) - known.sum(axis=1)) ** 2).mean(axis=0)) / weight
    assert (total <= SUM_BW).all()
    for side in ("r", "l"):
        b = model.flat.bodies.index(f"calcn_{side}")
        miss = np.sqrt(((told[:, b] - known[:, b]) ** 2).mean(axis=0)) / weight
        assert (miss <= FOOT_BW).all(), side


def test_belts_and_floors_are_found(shared: Shared) -> None:
    for name, speed in (("walk_gait2392", 1.13), ("walk_treadmill", 1.03), ("walk_rajagopal", 0.0)):
        trial = find_trial(shared(f"trials/{name}"))
        start, end = WALKS[name]
        study = coxa.solve(trial.model or "", trial.motion, start=start, end=end)
        assert study.ground is not None
        # Beside the estimate from the heel's and the toes' origins that the checks report.
        assert study.ground.ground.belt_speed == pytest.approx(speed, abs=0.05)


def test_a_floating_squat_keeps_its_ground(shared: Shared) -> None:
    """OpenCap's person floats: 0.15 to 0.24 m up, and 8 cm up and down with each squat."""
    folder = shared("trials/squat_opencap")
    study = coxa.solve(folder / "model.osim", folder / "ik.mot", allow_unsupported=True)
    assert study.ground is not None
    ground = study.ground.ground
    assert ground.floats
    assert 0.12 < ground.height.min() < ground.height.max() < 0.25
    # Nobody leaves the floor: both feet may bear in nearly all frames.
    assert (study.ground.bearing.ease.max(axis=1) > 0.1).mean() > 0.95


def test_the_command_hides_plates(shared: Shared, tmp_path: Path) -> None:
    trial, out = shared("trials/walk_gait2392"), tmp_path / "out"
    asked = ["solve", str(trial), "--hide-loads", "--no-plots", "--out", str(out), "--to", "1.0"]
    result = RUNNER.invoke(app, asked)
    assert result.exit_code == 0, result.output
    assert "Loads predicted, not measured: the ground lies at" in result.output
    assert json.loads((out / "summary.json").read_text())["loads_predicted"] is True


def test_hiding_what_is_not_there_is_refused(shared: Shared) -> None:
    result = RUNNER.invoke(app, ["solve", str(shared("trials/squat_opencap")), "--hide-loads"])
    assert result.exit_code == 2
    assert "--hide-loads would change nothing" in result.output
