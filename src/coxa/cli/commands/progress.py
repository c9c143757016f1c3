"""The words of `coxa progress`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from coxa.cli.screen import friendly_errors, screen


def progress(
    me: Annotated[str | None, typer.Option(help="Whose it is. [the only one known]")] = None,
    weeks: Annotated[int, typer.Option(min=1, max=520, help="How far back.")] = 12,
    plots: Annotated[bool, typer.Option("--plots", help="Draw pictures into --out.")] = False,
    out: Annotated[Path, typer.Option(help="Folder of the pictures.")] = Path("out/progress"),
) -> None:
    """Show what changed, and whether it is more than a test's own error."""
    from coxa.cli.path.progress import Request, run_progress

    with friendly_errors():
        run_progress(Request(me, weeks, plots, out), screen)
