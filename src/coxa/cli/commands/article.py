"""The words of `coxa article`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from coxa.cli.screen import complaints, friendly_errors, screen


def article(
    row: Annotated[
        str | None, typer.Argument(help="A row's id or number: trendelenburg-gait, or 17.")
    ] = None,
    safety: Annotated[
        bool, typer.Option("--safety", help="Only this: when to be seen by someone.")
    ] = False,
    section: Annotated[str | None, typer.Option(help="One section only: A to I.")] = None,
    failed: Annotated[
        bool, typer.Option("--failed", help="Only rows whose test of realism failed.")
    ] = False,
    everything: Annotated[
        bool, typer.Option("--all", help="Compute everything again, whatever is kept.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
    as_md: Annotated[bool, typer.Option("--md", help="Print Markdown.")] = False,
    model: Annotated[str, typer.Option(help="An OpenSim model (.osim), or coxa: our own.")] = (
        "coxa"
    ),
    report: Annotated[
        Path | None, typer.Option(help="Write one page with everything (.html).")
    ] = None,
    plots: Annotated[bool, typer.Option(help="Draw a row's picture into --out.")] = True,
    out: Annotated[Path, typer.Option(help="Folder of the picture.")] = Path("out/article"),
) -> None:
    """Test what the article says: a verdict, a number and a test of realism for every statement."""
    from coxa.cli.article import Request, run_article

    with friendly_errors():
        run_article(
            Request(
                row=row,
                safety=safety,
                section=section,
                failed=failed,
                anew=everything,
                as_json=as_json,
                as_md=as_md,
                model=model,
                report=report,
                plots=plots,
                out=out,
            ),
            screen,
            complaints,
        )
