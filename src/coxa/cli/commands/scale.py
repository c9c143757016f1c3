"""The words of `coxa scale`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from coxa.cli.options import Parity, Sex
from coxa.cli.screen import friendly_errors, screen


def scale(
    markers: Annotated[
        Path | None, typer.Argument(help="Markers of the person standing still (.trc).")
    ] = None,
    model: Annotated[str | None, typer.Option(help="An OpenSim model. [coxa: our own]")] = None,
    setup: Annotated[Path | None, typer.Option(help="A ScaleTool's setup (.xml).")] = None,
    mass: Annotated[float | None, typer.Option(help="The person's mass, kg.")] = None,
    height: Annotated[float | None, typer.Option(help="Height, m: sets strength.")] = None,
    sex: Annotated[Sex | None, typer.Option(help="With --height. [male]")] = None,
    age: Annotated[float | None, typer.Option(help="Years, with --height. [25]")] = None,
    walking: Annotated[bool, typer.Option(help="The markers are of a walk.")] = False,
    start: Annotated[float | None, typer.Option("--from", help="First time, s.")] = None,
    end: Annotated[float | None, typer.Option("--to", help="Last time, s.")] = None,
    marker_units: Annotated[str | None, typer.Option(help="mm, cm or m: over the file's.")] = None,
    parity: Annotated[Parity | None, typer.Option(help="Follow OpenSim 4.6 to the digit.")] = None,
    allow_unsupported: Annotated[
        bool, typer.Option(help="Leave out parts of a model that are not supported.")
    ] = False,
    out: Annotated[Path, typer.Option(help="The model to write.")] = Path("scaled.osim"),
) -> None:
    """Size a model to a person's markers, and place its markers where the person's are."""
    from coxa.cli.scaling import Request, run_scale

    with friendly_errors():
        run_scale(
            Request(
                markers=markers,
                model=model,
                setup=setup,
                mass_kg=mass,
                height_m=height,
                sex=None if sex is None else sex.value,
                age=age,
                walking=walking,
                start=start,
                end=end,
                units=marker_units,
                parity=parity is not None,
                allow_unsupported=allow_unsupported,
                out=out,
            ),
            screen,
        )
