"""The words of `coxa data`: what is kept, taken out, brought in, and gone for good."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from coxa.cli.screen import friendly_errors, screen

data = typer.Typer(
    help="See where your data is, take it out, bring it in, or delete it for good.",
    no_args_is_help=True,
)
Me = Annotated[str | None, typer.Option(help="Whose it is. [the only one known]")]


@data.command()
def where() -> None:
    """Tell where everything is kept, and how large it is."""
    from coxa.cli.path.data import show_where

    with friendly_errors():
        show_where(screen)


@data.command()
def people() -> None:
    """List who is known here."""
    from coxa.cli.path.data import show_people

    with friendly_errors():
        show_people(screen)


@data.command()
def export(
    file: Annotated[
        Path | None, typer.Argument(help="The file to write (.json); - prints it.")
    ] = None,
    me: Me = None,
) -> None:
    """Write everything that is kept of a person, as JSON."""
    from coxa.cli.path.data import export_person

    with friendly_errors():
        export_person(me, file, screen)


@data.command(name="import")
def import_(
    file: Annotated[Path, typer.Argument(help="What export wrote, or an entry kept aside.")],
    me: Me = None,
) -> None:
    """Bring in what was exported, or an entry that a database was not there to take."""
    from coxa.cli.path.data import import_file

    with friendly_errors():
        import_file(file, me, screen)


@data.command()
def delete(
    me: Me = None,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
) -> None:
    """Delete a person and everything of theirs. Nothing can bring it back."""
    from coxa.cli.path.data import delete_person

    with friendly_errors():
        delete_person(me, yes, screen)
