"""The words of `coxa report`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from coxa.cli.commands.whatif import SideName
from coxa.cli.options import AgeYears, Conditions, HeightM, MassKg, Sex, SexOf
from coxa.cli.screen import friendly_errors, screen


def report(
    what: Annotated[
        str, typer.Argument(help="walk, a movement of the library (squat), or a trial folder.")
    ],
    weaken: Annotated[
        str | None, typer.Option(help="Force that is left, beside as it is: glmed:0.4,glmin:40%.")
    ] = None,
    condition: Conditions = None,
    free: Annotated[
        str, typer.Option(help="Coordinates of a held posture that give way: pelvis_list.")
    ] = "",
    values: Annotated[
        list[str] | None,
        typer.Option("--set", help="How it is done: knee_deg=90, speed_mps=1.3. Repeatable."),
    ] = None,
    side: Annotated[SideName, typer.Option(help="The leg that does it.")] = SideName.RIGHT,
    mass_kg: MassKg = 75.0,
    height_m: HeightM = 1.75,
    sex: SexOf = Sex.MALE,
    age: AgeYears = 25.0,
    out: Annotated[Path, typer.Option("--out", "-o", help="The file to write.")] = Path(
        "report.html"
    ),
) -> None:
    """Write a solved movement as one page to send: 3-D, curves, numbers; it loads nothing."""
    from coxa.app.messages import Person
    from coxa.cli.conditions import parse_condition
    from coxa.cli.reporting import Request, run_report
    from coxa.cli.value_words import parse_values
    from coxa.cli.whatif_words import parse_weaken

    with friendly_errors():
        run_report(
            Request(
                what=what,
                values=parse_values(values or ()),
                weaken=None if weaken is None else parse_weaken(weaken),
                conditions=tuple(parse_condition(text) for text in condition or ()),
                free=tuple(name.strip() for name in free.split(",") if name.strip()),
                side=side.value,
                person=Person(mass_kg, height_m, sex.value, age),
                out=out,
            ),
            screen,
        )
