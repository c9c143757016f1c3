"""The words of `coxa plan`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from coxa.cli.screen import friendly_errors, screen


def plan(
    me: Annotated[str | None, typer.Option(help="Whose it is. [the only one known]")] = None,
    week: Annotated[int | None, typer.Option(min=1, help="The week to show. [today's]")] = None,
    new: Annotated[bool, typer.Option("--new", help="Make it anew from the last screen.")] = False,
    weeks: Annotated[int, typer.Option(min=1, max=20, help="How many weeks to show.")] = 1,
    start: Annotated[
        str | None, typer.Option(help="Its first day, with --new: 2026-11-23. [today]")
    ] = None,
    read: Annotated[
        Path | None, typer.Option("--from", help="Read a plan (.json), and keep it.")
    ] = None,
    ics: Annotated[Path | None, typer.Option(help="Write a calendar (.ics).")] = None,
    pdf: Annotated[Path | None, typer.Option(help="Write a sheet to print (.pdf).")] = None,
    html: Annotated[Path | None, typer.Option(help="Write a page to print (.html).")] = None,
    csv: Annotated[Path | None, typer.Option(help="Write a table (.csv).")] = None,
    fhir: Annotated[
        Path | None, typer.Option(help="Write activity for health records (.json).")
    ] = None,
    as_json: Annotated[
        Path | None, typer.Option("--json", help="Write the plan itself (.json).")
    ] = None,
    plots: Annotated[bool, typer.Option(help="Pictures in the page and the sheet.")] = True,
) -> None:
    """Show a week of your programme, each exercise with its reason; make it where there is none."""
    from coxa.cli.path.planning import Files, Request, run_plan

    with friendly_errors():
        files = Files(ics=ics, pdf=pdf, html=html, csv=csv, fhir=fhir, json=as_json)
        run_plan(Request(me, week, weeks, new, start, read, files, plots), screen)
