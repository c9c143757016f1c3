"""The words of `coxa screen`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

from coxa.cli.screen import friendly_errors
from coxa.cli.screen import screen as terminal


def screen(
    me: Annotated[str | None, typer.Option(help="Whose it is. [the only one known]")] = None,
    example: Annotated[
        bool, typer.Option("--example", help="A made-up person; asks nothing.")
    ] = False,
    answers: Annotated[
        Path | None, typer.Option(help="Answers in a file (.toml), instead of questions.")
    ] = None,
    blank: Annotated[bool, typer.Option("--blank", help="Print a file to fill in.")] = False,
    only: Annotated[str | None, typer.Option(help="Only one test; or safety, or profile.")] = None,
    motion: Annotated[
        Path | None, typer.Option(help="A movement that was recorded (.mot, .sto).")
    ] = None,
    model: Annotated[str | None, typer.Option(help="Its model (.osim), or coxa: our own.")] = None,
    task: Annotated[
        str | None, typer.Option(help="What it shows, such as squat. [guessed]")
    ] = None,
    angles: Annotated[
        Literal["deg", "rad"] | None, typer.Option(help="For a movement that does not say.")
    ] = None,
    video: Annotated[bool, typer.Option("--video", help="Cameras alone saw it.")] = False,
    trial: Annotated[Path | None, typer.Option(help="A trial's folder instead.")] = None,
    everything: Annotated[
        bool, typer.Option("--all", help="Also what is usual, each with its sentence.")
    ] = False,
    plots: Annotated[bool, typer.Option(help="Draw each test's picture into --out.")] = False,
    out: Annotated[Path, typer.Option(help="Folder of the pictures.")] = Path("out/screen"),
) -> None:
    """Screen yourself at home: safety first, then tests, then what they say and how surely."""
    from coxa.cli.path.screening import Request, run_screen

    with friendly_errors():
        run_screen(
            Request(
                me=me, example=example, answers=answers, blank=blank, only=only, motion=motion,
                model=model, task=task, angles=angles, video=video, trial=trial,
                everything=everything, plots=plots, out=out,
            ),
            terminal,
        )  # fmt: skip
