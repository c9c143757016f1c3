"""The words of `coxa today`."""

from __future__ import annotations

from typing import Annotated

import typer

from coxa.cli.screen import friendly_errors, screen


def today(
    me: Annotated[str | None, typer.Option(help="Whose it is. [the only one known]")] = None,
) -> None:
    """Show today: the session, the stand, the breaks, three things, and when to test again."""
    from coxa.cli.path.today import run_today

    with friendly_errors():
        run_today(me, screen)
