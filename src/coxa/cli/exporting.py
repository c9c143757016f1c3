"""Write the default model, of a person and under conditions, for OpenSim."""

from __future__ import annotations

import os
from pathlib import Path

from rich.console import Console

from coxa.cli.destination import check_model_file
from coxa.cli.left_out import left_out
from coxa.model.conditions import Condition, apply
from coxa.model.model import Model
from coxa.model.subject import Subject
from coxa.opensim.osim import read_model
from coxa.opensim.osim_write import write_model
from coxa.opensim.osim_write_idle import with_idle_wraps
from coxa.study.inputs import OWN, load_model


def run_export(
    path: Path, subject: Subject, conditions: tuple[Condition, ...], screen: Console
) -> None:
    """Write the model, and say what an OpenSim file of it does not hold."""
    check_model_file(path)
    model = apply(load_model(OWN, subject=subject), *conditions)
    write_model(with_idle_wraps(model), path)
    screen.print(
        f"{os.path.relpath(path)}: {len(model.bodies)} bodies, {len(model.coordinates)} "
        f"coordinates, {len(model.muscles)} muscles, {model.mass:.2f} kg",
        highlight=False,
    )
    for line in (left_out(model), _in_radians(model, path)):
        screen.print(line, highlight=False, soft_wrap=True)


def _in_radians(model: Model, path: Path) -> str:
    """Name the angles that OpenSim takes for none: they turn their own joint by a share."""
    pairs = zip(model.coordinates, read_model(path).coordinates, strict=True)
    names = [mine.name for mine, theirs in pairs if mine.motion != theirs.motion]
    return f"OpenSim reads and writes {', '.join(names)} in radians, in files of degrees too."
