"""The words of `coxa remind`."""

from __future__ import annotations

from typing import Annotated

import typer

from coxa.cli.screen import friendly_errors, screen


def remind(
    me: Annotated[str | None, typer.Option(help="Whose it is. [the only one known]")] = None,
    every: Annotated[int | None, typer.Option(help="Minutes of sitting, 20 to 60.")] = None,
    quiet: Annotated[str | None, typer.Option(help="Hours without reminders: 22:00-07:00.")] = None,
    snooze: Annotated[int | None, typer.Option(help="Minutes to put it off, 1 to 30.")] = None,
    squeeze_s: Annotated[int | None, typer.Option(help="How long to squeeze, 5 to 60 s.")] = None,
    once: Annotated[
        bool, typer.Option("--once", help="Remind now, once, and end: for a scheduler.")
    ] = False,
    for_: Annotated[
        str | None, typer.Option("--for", help="End after: 8h, 90m, 1h30m. [Ctrl-C ends it]")
    ] = None,
) -> None:
    """Be told to get up every half hour and squeeze for ten seconds. Settings are kept."""
    from coxa.cli.path.reminding import Request, run_remind

    with friendly_errors():
        run_remind(Request(me, every, quiet, snooze, squeeze_s, once, for_), screen)
