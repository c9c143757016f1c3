"""The words of `coxa passport`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from coxa.cli.screen import complaints, friendly_errors, screen


def passport(
    model: Annotated[str, typer.Argument(help="An OpenSim model (.osim), or coxa: our own.")],
    height: Annotated[float | None, typer.Option(help="Height, m. [by the legs]")] = None,
    everything: Annotated[bool, typer.Option("--all", help="Show every finding.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON instead of tables.")] = False,
    plots: Annotated[bool, typer.Option(help="Draw pictures into --out.")] = True,
    out: Annotated[Path | None, typer.Option(help="Folder of JSON and pictures.")] = None,
) -> None:
    """Audit a model: muscles, paths, fibres, strength, sides, masses."""
    from coxa.cli.passport import Request, run_passport

    with friendly_errors():
        run_passport(Request(model, height, everything, as_json, plots, out), screen, complaints)
