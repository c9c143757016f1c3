"""Solve what the command line asked for, showing progress, tables, and where the files are."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from difflib import get_close_matches
from importlib.util import find_spec
from pathlib import Path
from time import perf_counter

from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from coxa.anatomy.segments import REFERENCE_AGE_YEARS, Sex
from coxa.cli.doubts import doubt_conditions, show_doubts
from coxa.cli.report import show_recording, show_study
from coxa.errors import CoxaError
from coxa.model.conditions import Condition, Tightness, apply
from coxa.model.model import Model
from coxa.model.subject import Subject
from coxa.movement.library import MOVEMENTS
from coxa.movement.markers import Markers
from coxa.movement.scaling import scale_to_markers
from coxa.muscles.recruitment import Solver
from coxa.opensim.c3d import read_c3d
from coxa.opensim.trial import Trial, find_trial
from coxa.study.clock import Stage
from coxa.study.compiling import compile_kernels
from coxa.study.inputs import OWN, Angles, load_model, take_markers, take_reserves
from coxa.study.results import check_replaceable, write_study
from coxa.study.settings import Settings, TendonChoice, Weights
from coxa.study.solve import solve
from coxa.study.study import Study

STAGES = 10


@dataclass(frozen=True)
class Person:
    """Whose the default model is; None where the command line did not say."""

    mass_kg: float | None = None
    height_m: float | None = None
    sex: Sex | None = None
    age: float | None = None


@dataclass(frozen=True)
class Request:
    """What is asked for, by default nothing in particular; None leaves the choice to the trial."""

    trial: Path | None = None
    model: Path | None = None
    person: Person = Person()
    motion: Path | None = None
    loads: Path | None = None
    hide_loads: bool = False
    markers: Path | None = None
    ik_setup: Path | None = None
    reserves: Path | None = None
    emg: Path | None = None
    emg_map: Path | None = None
    start: float | None = None
    end: float | None = None
    lowpass_hz: float | None = None
    conditions: tuple[Condition, ...] = ()
    exponent: float | None = None
    weights: Weights | None = None
    minimum_activation: float = 0.0
    tendon: TendonChoice | None = None
    passive: bool = False
    ligaments: bool = True
    angles: Angles | None = None
    parity: bool = False
    solver: Solver = "dual"
    threads: int = 1
    allow_unsupported: bool = False
    plots: bool = True
    out: Path | None = None


def run_trial(request: Request, screen: Console) -> None:
    """Solve a trial and show, then write, what came out."""
    begun = perf_counter()
    trial = _find(request.trial) if request.trial else Trial("trial")
    _refuse_idle(request, trial)
    show_doubts(doubt_conditions(request.conditions), screen)
    if trial.model is None and request.model is None:
        if trial.c3d is None:
            raise CoxaError(
                "there is no model to solve",
                todo="Name a trial folder, or a --model and a --motion.",
            )
        show_recording(read_c3d(trial.c3d), screen)
        return
    folder = request.out or Path("coxa_out") / _folder_name(trial.name)
    check_replaceable(folder)  # before the work, not after it
    compile_kernels(lambda text: screen.print(text, style="dim", soft_wrap=True))
    with progress(screen) as stage:
        study = solve_request(request, trial, stage)
    show_study(study, trial.name, screen)
    write(study, folder, request.plots, begun, screen)


def _find(path: Path) -> Trial:
    """Find a trial; where there is none, tell who means a movement of the library by it."""
    if not path.exists():
        meant = get_close_matches(str(path).lower().replace("_", "-"), MOVEMENTS, n=1, cutoff=0.8)
        if meant:
            raise CoxaError(
                f"there is no trial folder '{path}'; {meant[0]} is a movement of the library",
                todo=f"Did you mean `coxa movements {meant[0]}`, or `coxa whatif {meant[0]}`?",
            )
    return find_trial(path)


def _folder_name(name: str) -> str:
    """Make a name from a setup file stay in the folder it is put into."""
    return re.sub(r"[^\w. -]+", "_", name).strip(". ") or "trial"


def _refuse_idle(request: Request, trial: Trial) -> None:
    """Refuse options that would change nothing here: whoever gave them expects that they do."""
    tracked = request.markers or (trial.markers if trial.motion is None else None)
    no_curves = "muscles pull without their curves (--tendon none)"
    curves = _settings(request, trial).tendon != "none"
    tight = any(isinstance(condition, Tightness) for condition in request.conditions)
    idle = {
        "--condition tight": (tight and not curves, no_curves),
        "--markers": (request.markers and request.motion, "a motion is given too"),
        "--hide-loads": (
            request.hide_loads and (request.loads or not trial.loads),
            "there are none to hide, or --loads names them",
        ),
        "--ik-setup": (request.ik_setup and (request.motion or not tracked), "no markers are fit"),
        "--emg-map": (request.emg_map and not (request.emg or trial.emg), "there is no EMG"),
        "--passive": (request.passive and not curves, no_curves),
        "--minimum-activation": (
            request.parity and request.minimum_activation > 0.0,
            "parity takes each muscle's min_control, as OpenSim does",
        ),
    }
    for option, (given, why) in idle.items():
        if given:
            raise CoxaError(f"{option} would change nothing: {why}", todo=f"Leave {option} out.")


def solve_request(request: Request, trial: Trial, stage: Stage) -> Study:
    """Solve what was asked for; whatever was left open, the trial decides."""
    motion = request.motion or (None if request.markers else trial.motion)
    tracked = None if motion else take_markers(request.markers or trial.markers)
    model = apply(_take_model(request, trial, tracked), *request.conditions)
    asked = (request.reserves,) if request.reserves else trial.reserves
    reserves = [
        actuator
        for path in asked
        for actuator in take_reserves(path, model, request.allow_unsupported)
    ]
    own = str(request.model) == OWN
    return solve(
        model,
        motion,
        request.loads or (None if request.hide_loads else trial.loads),
        markers=tracked,
        # A trial's tasks name the markers of its own model.
        ik_setup=request.ik_setup or (None if own else trial.ik_setup),
        reserves=reserves,
        emg=request.emg or trial.emg,
        emg_map=request.emg_map,
        start=trial.start if request.start is None else request.start,
        end=trial.end if request.end is None else request.end,
        angles=request.angles,
        reactions=trial.reactions,
        settings=_settings(request, trial),
        allow_unsupported=request.allow_unsupported,
        stage=stage,
    )


def _take_model(request: Request, trial: Trial, markers: Markers | None) -> Model:
    """Load the model; the default one of a person, sized to the markers where there are any."""
    who = _subject(request.person)
    name = request.model or trial.model or ""
    model = load_model(name, subject=who, allow_unsupported=request.allow_unsupported)
    if str(name) != OWN or markers is None:
        return model
    if who is None:
        raise CoxaError(
            "the default model is sized to the markers, but whose they are is not said",
            todo="Give --mass-kg and --height-m.",
        )
    return scale_to_markers(model, markers, mass_kg=who.mass_kg, static=False)


def _subject(person: Person) -> Subject | None:
    """Make a person of what was said, or none of nothing. Raises `CoxaError` for half a person."""
    if person == Person():
        return None
    if person.mass_kg is None or person.height_m is None:
        raise CoxaError("half a person was given", todo="Give both --mass-kg and --height-m.")
    age = REFERENCE_AGE_YEARS if person.age is None else person.age
    return Subject(person.mass_kg, person.height_m, person.sex or "male", age)


def _settings(request: Request, trial: Trial) -> Settings:
    lowpass = _first(request.lowpass_hz, trial.lowpass_hz, 6.0)
    exponent = _first(request.exponent, trial.exponent, 2.0)
    physiology = "none" if trial.physiology is False else "rigid"
    return Settings(
        lowpass_hz=None if lowpass == 0.0 else lowpass,
        exponent=exponent,
        weights=request.weights,
        minimum_activation=request.minimum_activation,
        tendon=request.tendon or physiology,
        passive=request.passive,
        ligaments=request.ligaments,
        parity=request.parity,
        solver=request.solver,
        threads=request.threads,
    )


def _first(asked: float | None, setup: float | None, usual: float) -> float:
    """Return the first choice that was made."""
    return next(choice for choice in (asked, setup, usual) if choice is not None)


def write(
    study: Study,
    folder: Path,
    plots: bool,
    begun: float,
    screen: Console,
    also: Callable[[Path], object] | None = None,
) -> None:
    """Write the files, and say where they are; `also` draws another picture among them."""
    draw: Callable[[Path], object] | None = None
    if plots and find_spec("matplotlib") is not None:
        from coxa.cli.pictures import draw as draw_study

        def draw_all(folder: Path) -> None:
            draw_study(study, folder)
            if also is not None:
                also(folder)

        draw = draw_all
    files = write_study(study, folder, draw=draw)
    pictures = [f.name for f in files if f.suffix == ".png"]
    tables = len(files) - len(pictures) - 1
    shown = os.path.relpath(folder)
    screen.print(f"\n{shown}/: {tables} tables (.sto), summary.json", highlight=False)
    if pictures:
        screen.print(f"  pictures: {', '.join(pictures)}", highlight=False)
    elif plots and draw is None:
        screen.print("  no pictures: pip install 'coxa\\[plots]' draws them", style="dim")
    screen.print(f"Done in {perf_counter() - begun:.2f} s.", highlight=False)


@contextmanager
def progress(screen: Console) -> Generator[Stage]:
    """Show which stage a solve is in, and how long it has taken."""
    columns = (SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
    with Progress(*columns, console=screen, transient=True) as bar:
        task = bar.add_task("", total=STAGES)

        @contextmanager
        def stage(name: str) -> Generator[None]:
            bar.update(task, description=name)
            yield
            bar.advance(task)

        yield stage
