"""The `coxa` command: parse, call, show. No physics here."""

from __future__ import annotations

import gc
import io
import sys

import typer

from coxa.cli.commands.app import app as app_command
from coxa.cli.commands.article import article
from coxa.cli.commands.data import data
from coxa.cli.commands.day import day
from coxa.cli.commands.demo import demo
from coxa.cli.commands.export import export
from coxa.cli.commands.log import log
from coxa.cli.commands.movements import movements
from coxa.cli.commands.passport import passport
from coxa.cli.commands.pillow import pillow
from coxa.cli.commands.plan import plan
from coxa.cli.commands.progress import progress
from coxa.cli.commands.remind import remind
from coxa.cli.commands.report import report
from coxa.cli.commands.scale import scale
from coxa.cli.commands.screen import screen
from coxa.cli.commands.solve import solve
from coxa.cli.commands.strength import strength
from coxa.cli.commands.today import today
from coxa.cli.commands.whatif import whatif

app = typer.Typer(
    name="coxa",
    help="A hip you can question: muscle forces and joint loads, with their proof.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
for command in (
    solve, demo, whatif, report, article, export, passport, scale, strength, movements,
    screen, plan, today, log, progress, remind, pillow, day,
):  # fmt: skip
    app.command()(command)
app.add_typer(data, name="data")
app.command("app")(app_command)


def run() -> None:
    """Run the command line."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a terminal without "±" shows "?"
    # A command is over before reference cycles matter; looking for them takes a tenth of it.
    gc.freeze()
    gc.set_threshold(100_000)
    app()


if __name__ == "__main__":
    sys.exit(run())
