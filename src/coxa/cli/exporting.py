"""Write the default model, of a person and under conditions, for OpenSim."""

from __future__ import annotations

import os
from pathlib import Path

from rich.console import Console

from coxa.errors import CoxaError
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
    if path.suffix != ".osim":
        raise CoxaError("an OpenSim model's name ends with .osim", file=path)
    model = apply(load_model(OWN, subject=subject), *conditions)
    write_model(with_idle_wraps(model), path)
    screen.print(
        f"{os.path.relpath(path)}: {len(model.bodies)} bodies, {len(model.coordinates)} "
        f"coordinates, {len(model.muscles)} muscles, {model.mass:.2f} kg",
        highlight=False,
    )
    for line in (_left_out(model), _in_radians(model, path), _over_several_wraps(model)):
        screen.print(line, highlight=False, soft_wrap=True)


def _left_out(model: Model) -> str:
    parts = [f"the passive moments of {len(model.passive)} coordinates"]
    if model.bands:
        parts.append(f"the bands {', '.join(band.name for band in model.bands)}")
    if model.weights == "volume":
        parts.append("that a muscle's activation costs by its volume")
    return f"Not in the file: {'; '.join(parts)}. OpenSim has no part that means the same."


def _in_radians(model: Model, path: Path) -> str:
    """Name the angles that OpenSim takes for none: they turn their own joint by a share."""
    pairs = zip(model.coordinates, read_model(path).coordinates, strict=True)
    names = [mine.name for mine, theirs in pairs if mine.motion != theirs.motion]
    return f"OpenSim reads and writes {', '.join(names)} in radians, in files of degrees too."


def _over_several_wraps(model: Model) -> str:
    names = [muscle.name for muscle in model.muscles if len(muscle.wraps) > 1]
    return (
        "OpenSim 4.6 measures paths over several wraps up to some mm otherwise: "
        f"{', '.join(names)}."
    )
