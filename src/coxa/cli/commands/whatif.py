"""The words of `coxa whatif`."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from coxa.cli.options import AgeYears, Conditions, HeightM, MassKg, Sex, SexOf
from coxa.cli.screen import friendly_errors, screen


class SideName(StrEnum):
    """Which leg."""

    RIGHT = "r"
    LEFT = "l"


def whatif(
    what: Annotated[
        str,
        typer.Argument(
            help="Of the movement library (single-leg-stand, squat), or a trial folder."
        ),
    ],
    weaken: Annotated[
        str | None,
        typer.Option(help="Force that is left: glmed:0.4,glmin:40%, or glmed:1.0..0.2/9."),
    ] = None,
    condition: Conditions = None,
    free: Annotated[
        str, typer.Option(help="Coordinates that may change: pelvis_list,lumbar_bending.")
    ] = "",
    side: Annotated[SideName, typer.Option(help="The leg that stands.")] = SideName.RIGHT,
    upright: Annotated[
        float | None, typer.Option(help="The trunk leans no further to a side, deg.")
    ] = None,
    within: Annotated[
        list[str] | None,
        typer.Option(help="Angles that stay in a range, deg: pelvis_list:-15..-5. Repeatable."),
    ] = None,
    habit: Annotated[float, typer.Option(help="How dear it is to leave habit, x tabled.")] = 1.0,
    model: Annotated[str, typer.Option(help="An OpenSim model (.osim), or coxa: our own.")] = (
        "coxa"
    ),
    mass_kg: MassKg = 75.0,
    height_m: HeightM = 1.75,
    sex: SexOf = Sex.MALE,
    age: AgeYears = 25.0,
    exponent: Annotated[float, typer.Option(help="Power of activation, >= 2.")] = 2.0,
    band: Annotated[bool, typer.Option(help="Solve again over what is not known.")] = True,
    posture_band: Annotated[
        bool, typer.Option("--posture-band", help="Search the posture again, too: takes seconds.")
    ] = False,
    plots: Annotated[bool, typer.Option()] = True,
    out: Annotated[Path, typer.Option(help="Folder of the picture.")] = Path("out/whatif"),
) -> None:
    """Ask what changes when muscles are weaker: who takes over, and how the posture gives."""
    from coxa.cli.conditions import parse_condition
    from coxa.cli.whatif import run_whatif
    from coxa.cli.whatif_request import Request
    from coxa.cli.whatif_words import parse_weaken, parse_within
    from coxa.model.subject import Subject

    with friendly_errors():
        run_whatif(
            Request(
                what=what,
                weaken=None if weaken is None else parse_weaken(weaken),
                conditions=tuple(parse_condition(text) for text in condition or ()),
                free=tuple(name.strip() for name in free.split(",") if name.strip()),
                side=side.value,
                model=model,
                subject=Subject(mass_kg, height_m, sex.value, age),
                upright_deg=upright,
                within=parse_within(within or ()),
                habit=habit,
                exponent=exponent,
                band=band,
                posture_band=posture_band,
                plots=plots,
                out=out,
            ),
            screen,
        )
