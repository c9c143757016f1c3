"""The words of `coxa coach`: who accompanies whom, in a database that several people share."""

from __future__ import annotations

from typing import Annotated

import typer

from coxa.cli.screen import friendly_errors, screen

coach = typer.Typer(
    help="Let someone accompany you, and see how those fare who let you.",
    no_args_is_help=True,
)
Me = Annotated[str | None, typer.Option(help="Whose it is. [the only one known]")]
Name = Annotated[str, typer.Argument(help="The coach.")]


@coach.command()
def add(name: Name) -> None:
    """Make a coach known here."""
    from coxa.cli.path.coaching import add_coach

    with friendly_errors():
        add_coach(name, screen)


@coach.command()
def share(name: Name, me: Me = None) -> None:
    """Let a coach see what you tell."""
    from coxa.cli.path.coaching import share_with

    with friendly_errors():
        share_with(name, me, screen)


@coach.command()
def unshare(name: Name, me: Me = None) -> None:
    """Let a coach no longer see what you tell."""
    from coxa.cli.path.coaching import unshare_with

    with friendly_errors():
        unshare_with(name, me, screen)


@coach.command()
def people(name: Name) -> None:
    """Show how those fare who share what they tell with a coach."""
    from coxa.cli.path.coaching import show_people

    with friendly_errors():
        show_people(name, screen)
