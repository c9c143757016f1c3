"""Measure a recorded movement for the screen."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal, cast, get_args

from coxa.errors import CoxaError, nearest
from coxa.findings.screen.measured import Measured, Task

if TYPE_CHECKING:
    from coxa.model.model import Model
    from coxa.movement.motion import Motion


@dataclass(frozen=True)
class Movement:
    """Where a movement is: a file and its model, or a trial's folder; what it shows, if said."""

    motion: Path | None
    model: str | None
    trial: Path | None
    task: str | None
    angles: Literal["deg", "rad"] | None
    video: bool


def measure_movement(movement: Movement) -> tuple[Measured, ...]:
    """Measure a movement by repetition and side. It imports the engine: 2 seconds."""
    tasks = get_args(Task)
    if movement.task is not None and movement.task not in tasks:
        raise CoxaError(f"no task is '{movement.task}'", todo=nearest(movement.task, tasks))
    from coxa.findings.screen.motion import measure_motion

    model, motion = _of_files(movement) if movement.trial is None else _of_trial(movement.trial)
    return measure_motion(
        model,
        motion,
        task=cast("Task | None", movement.task),
        recorded="video" if movement.video else "markers",
    )


def _of_files(movement: Movement) -> tuple[Model, Motion]:
    from coxa.opensim.motion import read_motion
    from coxa.study.inputs import load_model

    assert movement.motion is not None
    assert movement.model is not None
    model = load_model(movement.model)
    return model, read_motion(movement.motion, model, angles=movement.angles)


def _of_trial(folder: Path) -> tuple[Model, Motion]:
    """Take a trial's motion, or fit one to its markers."""
    from coxa.opensim.motion import read_motion
    from coxa.opensim.trial import find_trial
    from coxa.study.inputs import fit_motion, load_model, take_markers

    trial = find_trial(folder)
    if trial.model is None:
        raise CoxaError(
            "the trial has no model", file=folder, todo="Give --motion with --model coxa."
        )
    model = load_model(trial.model)
    if trial.motion is not None:
        return model, read_motion(trial.motion, model)
    return model, fit_motion(model, take_markers(trial.markers), trial.ik_setup).motion
