"""The words of `coxa day`."""

from __future__ import annotations

from typing import Annotated

import typer

from coxa.cli.screen import friendly_errors, screen


def day(
    what: Annotated[
        list[str] | None, typer.Argument(help='Hours: "sit-upright 6 walk 1". [what was logged]')
    ] = None,
    days: Annotated[int, typer.Option(min=1, max=366, help="How far back, if logged.")] = 14,
    me: Annotated[str | None, typer.Option(help="Whose it is. [the only one known]")] = None,
) -> None:
    """Show how long the hip flexors were in a day, weighted by time, as the engine has them."""
    from coxa.cli.path.day import Request, run_day

    with friendly_errors():
        run_day(Request(me, tuple(what or ()), days), screen)
