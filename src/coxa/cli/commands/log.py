"""The words of `coxa log`."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from coxa.cli.screen import friendly_errors, screen


class SideName(StrEnum):
    """A side of the body."""

    RIGHT = "r"
    LEFT = "l"


class Place(StrEnum):
    """Where it hurts."""

    LOW_BACK = "low back"
    HIP = "hip"
    BUTTOCK = "buttock"
    GROIN = "groin"
    THIGH = "thigh"
    KNEE = "knee"
    ELSEWHERE = "elsewhere"


def log(
    what: Annotated[
        list[str] | None,
        typer.Argument(
            help="An exercise; or pain 3, break, test NAME VALUE, day, session, note TEXT."
        ),
    ] = None,
    sets: Annotated[int | None, typer.Option(help="Sets that were done.")] = None,
    reps: Annotated[int | None, typer.Option(help="Repetitions of each.")] = None,
    hold_s: Annotated[float | None, typer.Option(help="Or how long it was held, s.")] = None,
    load_kg: Annotated[float | None, typer.Option(help="Load, kg.")] = None,
    effort: Annotated[float | None, typer.Option(help="How hard, 0 to 10.")] = None,
    pain: Annotated[float | None, typer.Option(help="Pain during it, 0 to 10.")] = None,
    side: Annotated[SideName | None, typer.Option(help="One side only.")] = None,
    where: Annotated[Place | None, typer.Option(help="Where the pain is.")] = None,
    squeeze_s: Annotated[float | None, typer.Option(help="Squeezed in the break, s.")] = None,
    minutes: Annotated[float | None, typer.Option(help="How long the session took.")] = None,
    week: Annotated[int | None, typer.Option(help="The session's week. [today's]")] = None,
    session: Annotated[int | None, typer.Option(help="Its number. [the next]")] = None,
    finished: Annotated[
        bool | None, typer.Option("--finished/--broken-off", help="How the session ended.")
    ] = None,
    note: Annotated[str | None, typer.Option(help="Words to yourself beside it.")] = None,
    at: Annotated[
        str | None, typer.Option(help="When: 18:30, 2026-11-23, or both with T. [now]")
    ] = None,
    show: Annotated[bool, typer.Option("--list", help="Show the last entries.")] = False,
    undo: Annotated[bool, typer.Option("--undo", help="Take the last entry back.")] = False,
    me: Annotated[str | None, typer.Option(help="Whose it is. [the only one known]")] = None,
) -> None:
    """Write down what you did, or how it feels: a line each, kept where you said."""
    from coxa.cli.path.entry_words import Options
    from coxa.cli.path.logging import Request, run_log

    with friendly_errors():
        options = Options(
            sets=sets, reps=reps, hold_s=hold_s, load_kg=load_kg, effort=effort, pain=pain,
            side=None if side is None else side.value,
            where=None if where is None else where.value,
            squeeze_s=squeeze_s, week=week, session=session, minutes=minutes, finished=finished,
            note=note,
        )  # fmt: skip
        run_log(Request(me, tuple(what or ()), options, at, show, undo), screen)
