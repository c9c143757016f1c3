"""The `coxa` command: parse, call, show. No physics here."""

from __future__ import annotations

import gc
import io
import os
import sys
from collections.abc import Generator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from coxa.errors import CoxaError

app = typer.Typer(
    name="coxa",
    help="A hip you can question: muscle forces and joint loads, with their proof.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


class Screen(Console):
    """A terminal that may be gone before the end: `coxa solve ... | head` still writes it all."""

    def on_broken_pipe(self) -> None:
        """Go on in silence."""
        self.quiet = True
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


screen = Screen()
complaints = Console(stderr=True)


class Angles(StrEnum):
    """The unit of the angles in a file that does not say."""

    RAD = "rad"
    DEG = "deg"


class Parity(StrEnum):
    """Whose steps to follow, errors included."""

    OPENSIM = "opensim"


class TendonModel(StrEnum):
    """How muscle curves are used: none is activation times maximal force."""

    NONE = "none"
    RIGID = "rigid"
    EQUILIBRIUM = "equilibrium"


class SolverName(StrEnum):
    """Who shares the moments among muscles."""

    DUAL = "dual"
    DAQP = "daqp"


class Sex(StrEnum):
    """Whose tables of inertia and strength are taken."""

    MALE = "male"
    FEMALE = "female"


class WeightScheme(StrEnum):
    """What a muscle's activation costs."""

    UNIFORM = "uniform"
    VOLUME = "volume"


class SideName(StrEnum):
    """Which leg."""

    RIGHT = "r"
    LEFT = "l"


class LimbWeight(StrEnum):
    """Whether a measured strength still holds the weight of the limb."""

    REMOVED = "removed"
    INCLUDED = "included"


@app.callback()
def about() -> None:
    """Hold the commands together, so that `coxa solve` is spelt out even while it is alone."""


@app.command()
def solve(
    trial: Annotated[
        Path | None,
        typer.Argument(help="A trial folder, an OpenSim setup file (.xml), or a recording (.c3d)."),
    ] = None,
    model: Annotated[
        Path | None, typer.Option(help="An OpenSim model (.osim), or coxa: our own.")
    ] = None,
    mass_kg: Annotated[float | None, typer.Option(help="Mass for our own model, kg.")] = None,
    height_m: Annotated[float | None, typer.Option(help="Height for our own model, m.")] = None,
    sex: Annotated[Sex | None, typer.Option(help="For our own model. [male]")] = None,
    age: Annotated[float | None, typer.Option(help="For our own model, years. [25]")] = None,
    motion: Annotated[Path | None, typer.Option(help="Joint angles (.mot, .sto).")] = None,
    loads: Annotated[Path | None, typer.Option(help="External loads (.xml).")] = None,
    hide_loads: Annotated[
        bool, typer.Option("--hide-loads", help="Leave out a trial's loads; predict the ground's.")
    ] = False,
    markers: Annotated[Path | None, typer.Option(help="Markers (.trc) to fit angles to.")] = None,
    ik_setup: Annotated[Path | None, typer.Option(help="IK tasks or setup (.xml).")] = None,
    reserves: Annotated[Path | None, typer.Option(help="Reserve actuators (.xml).")] = None,
    emg: Annotated[Path | None, typer.Option(help="EMG envelopes (.sto, .mot).")] = None,
    emg_map: Annotated[Path | None, typer.Option(help="Which column is which muscle.")] = None,
    start: Annotated[float | None, typer.Option("--from", help="First time, s.")] = None,
    end: Annotated[float | None, typer.Option("--to", help="Last time, s.")] = None,
    lowpass: Annotated[float | None, typer.Option(help="Cut-off, Hz; 0: none. [6]")] = None,
    condition: Annotated[
        list[str] | None,
        typer.Option(help="What is different today: weak:gluteus_medius_r=0.5. Repeatable."),
    ] = None,
    exponent: Annotated[float | None, typer.Option(help="Power of activation, >= 2. [2]")] = None,
    weights: Annotated[
        WeightScheme | None, typer.Option(help="What a muscle costs; else as the model says.")
    ] = None,
    minimum_activation: Annotated[float, typer.Option(min=0.0, max=0.5)] = 0.0,
    tendon: Annotated[TendonModel | None, typer.Option(help="[rigid]")] = None,
    ligaments: Annotated[
        bool, typer.Option(help="Let capsules, ligaments and bands of the model carry theirs.")
    ] = True,
    passive: Annotated[bool, typer.Option(help="Let passive fibres carry their share.")] = False,
    angles: Annotated[Angles | None, typer.Option(help="For files that do not say.")] = None,
    parity: Annotated[Parity | None, typer.Option(help="Follow OpenSim 4.6 to the digit.")] = None,
    solver: Annotated[SolverName, typer.Option()] = SolverName.DUAL,
    threads: Annotated[int, typer.Option(min=1, max=64)] = 1,
    allow_unsupported: Annotated[
        bool, typer.Option(help="Leave out parts of a model that are not supported.")
    ] = False,
    plots: Annotated[bool, typer.Option(help="Draw pictures, where matplotlib is there.")] = True,
    out: Annotated[Path | None, typer.Option(help="Folder of the results.")] = None,
) -> None:
    """Solve a trial: who pulls, how hard, and what the joints carry."""
    from coxa.cli.conditions import parse_condition
    from coxa.cli.solving import Person, Request, run_trial

    with friendly_errors():
        run_trial(
            Request(
                trial=trial,
                model=model,
                person=Person(mass_kg, height_m, None if sex is None else sex.value, age),
                motion=motion,
                loads=loads,
                hide_loads=hide_loads,
                markers=markers,
                ik_setup=ik_setup,
                reserves=reserves,
                emg=emg,
                emg_map=emg_map,
                start=start,
                end=end,
                lowpass_hz=lowpass,
                conditions=tuple(parse_condition(text) for text in condition or ()),
                exponent=exponent,
                weights=None if weights is None else weights.value,
                minimum_activation=minimum_activation,
                tendon=None if tendon is None else tendon.value,
                passive=passive,
                ligaments=ligaments,
                angles=None if angles is None else angles.value,
                parity=parity is not None,
                solver=solver.value,
                threads=threads,
                allow_unsupported=allow_unsupported,
                plots=plots,
                out=out,
            ),
            screen,
        )


MassKg = Annotated[float, typer.Option(help="Body mass, kg.")]
HeightM = Annotated[float, typer.Option(help="Height, m.")]
SexOf = Annotated[Sex, typer.Option(help="Whose tables of inertia and strength.")]
AgeYears = Annotated[float, typer.Option(help="Age, years.")]
Conditions = Annotated[
    list[str] | None, typer.Option("--condition", help="Such as weak:gluteus_medius_r=0.5.")
]


@app.command()
def demo(
    speed: Annotated[float, typer.Option(help="Walking speed, m/s.")] = 1.1,
    mass_kg: MassKg = 75.0,
    height_m: HeightM = 1.75,
    sex: SexOf = Sex.MALE,
    age: AgeYears = 25.0,
    condition: Conditions = None,
    everything: Annotated[
        bool, typer.Option("--all", help="Show every belly, and the tables of `coxa solve`.")
    ] = False,
    out: Annotated[Path, typer.Option(help="Folder of the results.")] = Path("out/demo"),
    plots: Annotated[bool, typer.Option()] = True,
) -> None:
    """Let the default model walk: who pulls, and what hips and back carry. No file is needed."""
    from coxa.cli.conditions import parse_condition
    from coxa.cli.walking import Request, run_walk
    from coxa.model.subject import Subject

    with friendly_errors():
        who = Subject(mass_kg, height_m, sex.value, age)
        under = tuple(parse_condition(text) for text in condition or ())
        run_walk(Request(who, speed, under, everything, plots, out), screen)


@app.command()
def whatif(
    what: Annotated[
        str,
        typer.Argument(
            help="Of the movement library (single-leg-stand, squat), or a trial folder."
        ),
    ],
    weaken: Annotated[
        str | None,
        typer.Option(help="Force that is left: glmed:0.4,glmin:40%, or glmed:1.0..0.2/9."),
    ] = None,
    condition: Conditions = None,
    free: Annotated[
        str, typer.Option(help="Coordinates that may change: pelvis_list,lumbar_bending.")
    ] = "",
    side: Annotated[SideName, typer.Option(help="The leg that stands.")] = SideName.RIGHT,
    upright: Annotated[
        float | None, typer.Option(help="The trunk leans no further to a side, deg.")
    ] = None,
    within: Annotated[
        str | None, typer.Option(help="Angles that stay in a range, deg: pelvis_list:-15..-5.")
    ] = None,
    habit: Annotated[float, typer.Option(help="How dear it is to leave habit, x tabled.")] = 1.0,
    model: Annotated[str, typer.Option(help="An OpenSim model (.osim), or coxa: our own.")] = (
        "coxa"
    ),
    mass_kg: MassKg = 75.0,
    height_m: HeightM = 1.75,
    sex: SexOf = Sex.MALE,
    age: AgeYears = 25.0,
    exponent: Annotated[float, typer.Option(help="Power of activation, >= 2.")] = 2.0,
    band: Annotated[bool, typer.Option(help="Solve again over what is not known.")] = True,
    plots: Annotated[bool, typer.Option()] = True,
    out: Annotated[Path, typer.Option(help="Folder of the picture.")] = Path("out/whatif"),
) -> None:
    """Ask what changes when muscles are weaker: who takes over, and how the posture gives."""
    from coxa.cli.conditions import parse_condition
    from coxa.cli.whatif import Request, run_whatif
    from coxa.cli.whatif_words import parse_weaken, parse_within
    from coxa.model.subject import Subject

    with friendly_errors():
        run_whatif(
            Request(
                what=what,
                weaken=None if weaken is None else parse_weaken(weaken),
                conditions=tuple(parse_condition(text) for text in condition or ()),
                free=tuple(name.strip() for name in free.split(",") if name.strip()),
                side=side.value,
                model=model,
                subject=Subject(mass_kg, height_m, sex.value, age),
                upright_deg=upright,
                within=() if within is None else parse_within(within),
                habit=habit,
                exponent=exponent,
                band=band,
                plots=plots,
                out=out,
            ),
            screen,
        )


@app.command()
def export(
    model: Annotated[Path, typer.Argument(help="The OpenSim model (.osim) to write.")],
    mass_kg: MassKg = 75.0,
    height_m: HeightM = 1.75,
    sex: SexOf = Sex.MALE,
    age: AgeYears = 25.0,
    condition: Conditions = None,
) -> None:
    """Write the default model for OpenSim, of any person."""
    from coxa.cli.conditions import parse_condition
    from coxa.cli.exporting import run_export
    from coxa.model.subject import Subject

    with friendly_errors():
        who = Subject(mass_kg, height_m, sex.value, age)
        run_export(model, who, tuple(parse_condition(text) for text in condition or ()), screen)


@app.command()
def passport(
    model: Annotated[str, typer.Argument(help="An OpenSim model (.osim), or coxa: our own.")],
    height: Annotated[float | None, typer.Option(help="Height, m. [by the legs]")] = None,
    everything: Annotated[bool, typer.Option("--all", help="Show every finding.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON instead of tables.")] = False,
    plots: Annotated[bool, typer.Option(help="Draw pictures into --out.")] = True,
    out: Annotated[Path | None, typer.Option(help="Folder of JSON and pictures.")] = None,
) -> None:
    """Audit a model: muscles, paths, fibres, strength, sides, masses."""
    from coxa.cli.passport import Request, run_passport

    with friendly_errors():
        run_passport(Request(model, height, everything, as_json, plots, out), screen, complaints)


@app.command()
def scale(
    markers: Annotated[
        Path | None, typer.Argument(help="Markers of the person standing still (.trc).")
    ] = None,
    model: Annotated[str | None, typer.Option(help="An OpenSim model. [coxa: our own]")] = None,
    setup: Annotated[Path | None, typer.Option(help="A ScaleTool's setup (.xml).")] = None,
    mass: Annotated[float | None, typer.Option(help="The person's mass, kg.")] = None,
    height: Annotated[float | None, typer.Option(help="Height, m: sets strength.")] = None,
    sex: Annotated[Sex | None, typer.Option(help="With --height. [male]")] = None,
    age: Annotated[float | None, typer.Option(help="Years, with --height. [25]")] = None,
    walking: Annotated[bool, typer.Option(help="The markers are of a walk.")] = False,
    start: Annotated[float | None, typer.Option("--from", help="First time, s.")] = None,
    end: Annotated[float | None, typer.Option("--to", help="Last time, s.")] = None,
    marker_units: Annotated[str | None, typer.Option(help="mm, cm or m: over the file's.")] = None,
    parity: Annotated[Parity | None, typer.Option(help="Follow OpenSim 4.6 to the digit.")] = None,
    allow_unsupported: Annotated[
        bool, typer.Option(help="Leave out parts of a model that are not supported.")
    ] = False,
    out: Annotated[Path, typer.Option(help="The model to write.")] = Path("scaled.osim"),
) -> None:
    """Size a model to a person's markers, and place its markers where the person's are."""
    from coxa.cli.scaling import Request, run_scale

    with friendly_errors():
        run_scale(
            Request(
                markers=markers,
                model=model,
                setup=setup,
                mass_kg=mass,
                height_m=height,
                sex=None if sex is None else sex.value,
                age=age,
                walking=walking,
                start=start,
                end=end,
                units=marker_units,
                parity=parity is not None,
                allow_unsupported=allow_unsupported,
                out=out,
            ),
            screen,
        )


@app.command()
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


@app.command()
def movements(
    name: Annotated[str | None, typer.Argument(help="One of them: its details.")] = None,
    values: Annotated[
        list[str] | None, typer.Option("--set", help="Such as knee_deg=90. Repeatable.")
    ] = None,
    left: Annotated[bool, typer.Option("--left", help="The left side instead.")] = False,
    mass_kg: MassKg = 75.0,
    height_m: HeightM = 1.75,
    sex: SexOf = Sex.MALE,
    age: AgeYears = 25.0,
    plots: Annotated[bool, typer.Option(help="Draw the picture into --out.")] = True,
    out: Annotated[Path, typer.Option(help="Folder of the picture.")] = Path("out/movements"),
) -> None:
    """List the movements of the library, or show one with its picture."""
    from coxa.cli.movements import Request, run_movements
    from coxa.model.subject import Subject

    with friendly_errors():
        who = Subject(mass_kg, height_m, sex.value, age)
        run_movements(Request(name, who, tuple(values or ()), left, plots, out), screen)


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
