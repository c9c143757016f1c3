"""The words of `coxa pillow`."""

from __future__ import annotations

from typing import Annotated

import typer

from coxa.cli.screen import friendly_errors, screen


def pillow(
    shoulder_cm: Annotated[float, typer.Option(help="Width of the shoulders, cm.")],
    pelvis_cm: Annotated[float, typer.Option(help="Width of the hips, cm.")],
    thickness_cm: Annotated[
        float | None, typer.Option(help="A pillow's thickness between the knees, cm.")
    ] = None,
    height_cm: Annotated[float | None, typer.Option(help="Height, cm. [of --me, or 170]")] = None,
    me: Annotated[str | None, typer.Option(help="Whose height, from the screen.")] = None,
) -> None:
    """Find how thick a pillow between the knees should be when you sleep on your side."""
    from coxa.cli.path.pillow import Request, run_pillow

    with friendly_errors():
        run_pillow(Request(shoulder_cm, pelvis_cm, thickness_cm, height_cm, me), screen)
