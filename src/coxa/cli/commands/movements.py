"""The words of `coxa movements`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from coxa.cli.options import AgeYears, HeightM, MassKg, Sex, SexOf
from coxa.cli.screen import friendly_errors, screen


def movements(
    name: Annotated[str | None, typer.Argument(help="One of them: its details.")] = None,
    values: Annotated[
        list[str] | None, typer.Option("--set", help="Such as knee_deg=90. Repeatable.")
    ] = None,
    left: Annotated[bool, typer.Option("--left", help="The left side instead.")] = False,
    mass_kg: MassKg = 75.0,
    height_m: HeightM = 1.75,
    sex: SexOf = Sex.MALE,
    age: AgeYears = 25.0,
    solve: Annotated[
        bool, typer.Option(help="Solve it: who pulls most, what hips and back carry.")
    ] = True,
    plots: Annotated[bool, typer.Option(help="Draw the picture into --out.")] = True,
    out: Annotated[Path, typer.Option(help="Folder of the picture.")] = Path("out/movements"),
) -> None:
    """List the movements of the library, or solve and draw one."""
    from coxa.cli.movements import Request, run_movements
    from coxa.model.subject import Subject

    with friendly_errors():
        who = Subject(mass_kg, height_m, sex.value, age)
        run_movements(Request(name, who, tuple(values or ()), left, solve, plots, out), screen)
