"""Where commands write, and how they say what is wrong."""

from __future__ import annotations

import os
import sys
from collections.abc import Generator
from contextlib import contextmanager

import typer
from rich.console import Console

from coxa.errors import CoxaError


class Screen(Console):
    """A terminal that may be gone before the end: `coxa solve ... | head` still writes it all."""

    def on_broken_pipe(self) -> None:
        """Go on in silence."""
        self.quiet = True
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


screen = Screen()
complaints = Console(stderr=True)


@contextmanager
def friendly_errors() -> Generator[None]:
    """Show what is wrong and what to do about it, without a traceback; exit with 2."""
    try:
        yield
    except CoxaError as error:
        complaints.print(f"[bold red]coxa:[/] {escape(str(error))}", soft_wrap=True)
        raise typer.Exit(2) from None
    except KeyboardInterrupt:
        complaints.print("coxa: stopped; nothing was written.")
        raise typer.Exit(130) from None


def escape(text: str) -> str:
    """Keep square brackets in file names from being read as markup."""
    return text.replace("[", r"\[")
