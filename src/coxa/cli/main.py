"""The `coxa` command: parse, call, show. No physics here."""

from __future__ import annotations

import gc
import io
import sys
from collections.abc import Iterable
from functools import cache
from importlib import import_module
from typing import Annotated, Any

import typer

from coxa import __version__

COMMANDS = (
    "solve", "demo", "whatif", "report", "article", "export", "passport", "scale", "strength",
    "movements", "screen", "plan", "today", "log", "progress", "remind", "pillow", "day", "data",
    "coach", "app",
)  # fmt: skip
"""Each is a module of `coxa.cli.commands`, and in it a function or a group of the same name."""
HELP = "A hip you can question: muscle forces and joint loads, with their proof."


def build(names: Iterable[str]) -> typer.Typer:
    """Return the command with some of its commands: each takes time to be read."""
    made = typer.Typer(
        name="coxa",
        help=HELP,
        no_args_is_help=True,
        invoke_without_command=True,
        add_completion=False,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
    )
    made.callback()(_coxa)  # a group, even of one command
    for name in names:
        command = getattr(import_module(f"coxa.cli.commands.{name}"), name)
        if isinstance(command, typer.Typer):
            made.add_typer(command, name=name)
        else:
            made.command(name)(command)
    return made


def _coxa(
    version: Annotated[
        bool, typer.Option("--version", is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    if version:
        print(f"coxa {__version__}")
        raise typer.Exit


@cache
def _whole() -> typer.Typer:
    return build(COMMANDS)


def __getattr__(name: str) -> Any:
    """Build `app`, the command with all its commands, where it is asked for."""
    if name == "app":
        return _whole()
    raise AttributeError(f"module 'coxa.cli.main' has no attribute '{name}'")


def run() -> None:
    """Run the command line."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a terminal without "±" shows "?"
    # A command is over before reference cycles matter; looking for them takes a tenth of it.
    gc.freeze()
    gc.set_threshold(100_000)
    asked = sys.argv[1] if len(sys.argv) > 1 else ""
    (build((asked,)) if asked in COMMANDS else _whole())()


if __name__ == "__main__":
    sys.exit(run())
