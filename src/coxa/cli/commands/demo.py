"""The words of `coxa demo`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from coxa.cli.options import AgeYears, Conditions, HeightM, MassKg, Sex, SexOf
from coxa.cli.screen import friendly_errors, screen


def demo(
    speed: Annotated[float, typer.Option(help="Walking speed, m/s.")] = 1.1,
    mass_kg: MassKg = 75.0,
    height_m: HeightM = 1.75,
    sex: SexOf = Sex.MALE,
    age: AgeYears = 25.0,
    condition: Conditions = None,
    everything: Annotated[
        bool, typer.Option("--all", help="Show every belly, and the tables of `coxa solve`.")
    ] = False,
    out: Annotated[Path, typer.Option(help="Folder of the results.")] = Path("out/demo"),
    plots: Annotated[bool, typer.Option()] = True,
) -> None:
    """Let the default model walk, then stand on one leg with weak abductors. No file is needed."""
    from coxa.cli.conditions import parse_condition
    from coxa.cli.walking import Request, run_walk
    from coxa.model.subject import Subject

    with friendly_errors():
        who = Subject(mass_kg, height_m, sex.value, age)
        under = tuple(parse_condition(text) for text in condition or ())
        run_walk(Request(who, speed, under, everything, plots, out), screen)
