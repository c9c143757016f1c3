"""The words of `coxa strength`."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from coxa.cli.options import Conditions, Sex
from coxa.cli.screen import friendly_errors, screen
from coxa.errors import CoxaError


class LimbWeight(StrEnum):
    """Whether a measured strength still holds the weight of the limb."""

    REMOVED = "removed"
    INCLUDED = "included"


def strength(
    model: Annotated[str, typer.Argument(help="An OpenSim model (.osim), or coxa: our own.")] = (
        "coxa"
    ),
    test: Annotated[
        str | None,
        typer.Option(
            help="What was measured: hip_abduction_r=110Nm (or hip_adduction_r=-110Nm), or a "
            "force and its distance from the joint: hip_flexion_r=180N@0.38m.",
        ),
    ] = None,
    pose: Annotated[
        str,
        typer.Option(
            help="Angles of the test in degrees: hip_flexion_r=30,knee_angle_r=90. The attitude to "
            "gravity too: pelvis_tilt=90 lies on the back, -90 on the belly, pelvis_list=-90 on "
            "the left side, 90 on the right. [the model's own: upright]"
        ),
    ] = "",
    limb_weight: Annotated[
        LimbWeight,
        typer.Option(help="Does the value hold the limb's weight, or was that taken off?"),
    ] = LimbWeight.REMOVED,
    muscles: Annotated[
        str | None, typer.Option(help="Calibrate only these: a+b. [all that pull that way]")
    ] = None,
    mass_kg: Annotated[float | None, typer.Option(help="Of our own model: kg. [75]")] = None,
    height_m: Annotated[float | None, typer.Option(help="Of our own model: m. [1.75]")] = None,
    sex: Annotated[Sex | None, typer.Option(help="Of our own model. [male]")] = None,
    age: Annotated[float | None, typer.Option(help="Of our own model: years. [25]")] = None,
    condition: Conditions = None,
    everything: Annotated[bool, typer.Option("--all", help="Show every element.")] = False,
    allow_unsupported: Annotated[
        bool, typer.Option(help="Leave out parts of a model that are not supported.")
    ] = False,
    picture: Annotated[
        Path | None, typer.Option(help="Draw capacity and demand over the angle (.png).")
    ] = None,
    out: Annotated[Path | None, typer.Option(help="The calibrated model to write (.osim).")] = None,
) -> None:
    """Calibrate a muscle group to a measured strength; show what it can and what is asked."""
    from coxa.cli.conditions import parse_condition
    from coxa.cli.strength import Request, run_strength
    from coxa.cli.strength_words import EXAMPLE, parse_strength
    from coxa.model.subject import Subject

    with friendly_errors():
        if test is None:
            raise CoxaError("what was measured is not said", todo=f"Give --test. {EXAMPLE}")
        measured = parse_strength(
            test,
            pose,
            limb_weight=limb_weight.value,
            muscles=None if muscles is None else tuple(muscles.split("+")),
        )
        person = (mass_kg, height_m, sex, age)
        who = None
        if model == "coxa" or any(x is not None for x in person):
            who = Subject(
                75.0 if mass_kg is None else mass_kg,
                1.75 if height_m is None else height_m,
                "male" if sex is None else sex.value,
                25.0 if age is None else age,
            )
        run_strength(
            Request(
                model=model,
                subject=who,
                conditions=tuple(parse_condition(text) for text in condition or ()),
                test=measured,
                everything=everything,
                allow_unsupported=allow_unsupported,
                picture=picture,
                out=out,
            ),
            screen,
        )
