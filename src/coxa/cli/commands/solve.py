"""The words of `coxa solve`."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from coxa.cli.options import Parity, Sex
from coxa.cli.screen import friendly_errors, screen


class Angles(StrEnum):
    """The unit of the angles in a file that does not say."""

    RAD = "rad"
    DEG = "deg"


class TendonModel(StrEnum):
    """How muscle curves are used: none is activation times maximal force."""

    NONE = "none"
    RIGID = "rigid"
    EQUILIBRIUM = "equilibrium"


class SolverName(StrEnum):
    """Who shares the moments among muscles."""

    DUAL = "dual"
    DAQP = "daqp"


class WeightScheme(StrEnum):
    """What a muscle's activation costs."""

    UNIFORM = "uniform"
    VOLUME = "volume"


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
