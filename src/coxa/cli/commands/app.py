"""The words of `coxa app`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from coxa.cli.screen import friendly_errors, screen


def app(
    port: Annotated[
        int, typer.Option(min=0, max=65535, help="Port on this machine; 0: any that is free.")
    ] = 0,
    open_: Annotated[
        bool, typer.Option("--open/--no-open", help="Open the page in the browser.")
    ] = True,
    trial: Annotated[
        Path | None, typer.Option(help="A trial's folder, or an OpenSim setup file.")
    ] = None,
) -> None:
    """Open a local page: a hip to drag, movements to play, muscles to weaken. Works offline."""
    from coxa.cli.serving import Request, run_app

    with friendly_errors():
        run_app(Request(port, open_, trial), screen)
