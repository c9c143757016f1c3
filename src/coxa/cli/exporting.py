"""Write the default model, of a person and under conditions, for OpenSim."""

from __future__ import annotations

import os
from pathlib import Path

from rich.console import Console

from coxa.errors import CoxaError
from coxa.model.conditions import Condition, apply
from coxa.model.subject import Subject
from coxa.opensim.osim_write import write_model
from coxa.study.inputs import OWN, load_model


def run_export(
    path: Path, subject: Subject, conditions: tuple[Condition, ...], screen: Console
) -> None:
    """Write the model, and say what an OpenSim file of it does not hold."""
    if path.suffix != ".osim":
        raise CoxaError("an OpenSim model's name ends with .osim", file=path)
    model = apply(load_model(OWN, subject=subject), *conditions)
    write_model(model, path)
    screen.print(
        f"{os.path.relpath(path)}: {len(model.bodies)} bodies, {len(model.coordinates)} "
        f"coordinates, {len(model.muscles)} muscles, {model.mass:.2f} kg",
        highlight=False,
    )
    left_out = [band.name for band in model.bands]
    screen.print(
        f"Not in the file: the passive moments of {len(model.passive)} coordinates"
        + (f", and the bands {', '.join(left_out)}" if left_out else "")
        + ": OpenSim has no part that means the same.",
        highlight=False,
        soft_wrap=True,
    )
