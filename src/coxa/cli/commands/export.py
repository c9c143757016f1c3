"""The words of `coxa export`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from coxa.cli.options import AgeYears, Conditions, HeightM, MassKg, Sex, SexOf
from coxa.cli.screen import friendly_errors, screen


def export(
    model: Annotated[Path, typer.Argument(help="The OpenSim model (.osim) to write.")],
    mass_kg: MassKg = 75.0,
    height_m: HeightM = 1.75,
    sex: SexOf = Sex.MALE,
    age: AgeYears = 25.0,
    condition: Conditions = None,
) -> None:
    """Write the default model for OpenSim, of any person."""
    from coxa.cli.conditions import parse_condition
    from coxa.cli.exporting import run_export
    from coxa.model.subject import Subject

    with friendly_errors():
        who = Subject(mass_kg, height_m, sex.value, age)
        run_export(model, who, tuple(parse_condition(text) for text in condition or ()), screen)
