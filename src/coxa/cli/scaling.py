"""Size a model to a person's markers, and show what became of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from coxa.anatomy.segments import REFERENCE_AGE_YEARS, Sex
from coxa.cli.destination import check_model_file
from coxa.cli.left_out import left_out
from coxa.errors import CoxaError
from coxa.model.bodies import Vector
from coxa.model.model import Model
from coxa.model.subject import Subject
from coxa.movement.markers import Markers
from coxa.movement.scaling import Scaled, fit_to_markers
from coxa.opensim.osim_write import write_model
from coxa.opensim.osim_write_idle import with_idle_wraps
from coxa.opensim.scale_setup import MarkerSet, ScaleSetup, read_marker_set, read_scale_setup
from coxa.opensim.trc import read_trc
from coxa.study.inputs import OWN, load_model

SHOWN = 8
"""Markers listed of those that were moved furthest."""


@dataclass(frozen=True)
class Request:
    """What the command line asked for; None where it left the choice to the setup file."""

    markers: Path | None
    model: str | None
    setup: Path | None
    mass_kg: float | None
    height_m: float | None
    sex: Sex | None
    age: float | None
    walking: bool
    start: float | None
    end: float | None
    units: str | None
    parity: bool
    allow_unsupported: bool
    out: Path


def run_scale(request: Request, screen: Console) -> None:
    """Scale, show factors and fit, and write the model."""
    setup = None if request.setup is None else read_scale_setup(request.setup)
    files = (setup.marker_file, setup.model_file, setup.marker_set_file) if setup else ()
    check_model_file(request.out, request.markers, request.model, *files)
    _check_person(request)
    scaled = _by_setup(request, setup) if setup else _by_default(request)
    write_model(scaled.model if setup else with_idle_wraps(scaled.model), request.out)
    _show(scaled, screen)
    screen.print(f"\nWritten: {escape(str(request.out))}", highlight=False)
    if lost := left_out(scaled.model):
        screen.print(lost, highlight=False, soft_wrap=True)


def _check_person(request: Request) -> None:
    """Refuse what would change nothing: strength comes of the height, and not of a setup."""
    said = (request.height_m, request.sex, request.age)
    if request.setup is not None and any(x is not None for x in said):
        raise CoxaError(
            "with a setup, strength stays the model's",
            todo="Leave out --height, --sex and --age.",
        )
    if request.height_m is None and any(x is not None for x in said):
        raise CoxaError(
            "--sex and --age change strength only with --height", todo="Give --height, in m."
        )


def _by_default(request: Request) -> Scaled:
    if request.model not in (None, OWN):
        raise CoxaError(
            f"which distances scale '{request.model}' is not said",
            todo="Give an OpenSim ScaleTool setup as --setup, or scale the built-in model.",
        )
    markers = _read(request, request.markers, None, None)
    if request.mass_kg is None:
        raise CoxaError("the person's mass is not given", todo="Give it as --mass, in kg.")
    subject = _subject(request, request.mass_kg)
    return fit_to_markers(
        load_model(OWN, subject=subject),
        markers,
        mass_kg=request.mass_kg,
        static=not request.walking,
        parity=request.parity,
    )


def _subject(request: Request, mass_kg: float) -> Subject | None:
    """Make the person whose strength the model gets; None: that of the reference person."""
    if request.height_m is None:
        return None
    age = REFERENCE_AGE_YEARS if request.age is None else request.age
    return Subject(mass_kg, request.height_m, request.sex or "male", age)


def _by_setup(request: Request, setup: ScaleSetup) -> Scaled:
    model, placed = _model(request, setup)
    mass = request.mass_kg if request.mass_kg is not None else setup.mass_kg
    start, end = setup.start, setup.end
    if (setup.placer_file or setup.marker_file) != setup.marker_file or (
        setup.tasks is not None and (setup.placer_start, setup.placer_end) != (start, end)
    ):
        raise CoxaError(
            "the setup measures and places by different files or times",
            file=setup.path,
            todo="Give ModelScaler and MarkerPlacer the same marker_file and time_range.",
        )
    markers = _read(request, request.markers or setup.marker_file, start, end)
    return fit_to_markers(
        model,
        markers,
        mass_kg=mass,
        measurements=setup.measurements,
        factors=_manual(setup),
        static=not request.walking,
        tasks=setup.tasks,
        fixed=placed.fixed,
        preserve_mass_distribution=setup.preserve_mass_distribution,
        parity=request.parity,
    )


def _manual(setup: ScaleSetup) -> dict[str, Vector]:
    """Keep the factors given by hand that no later measurement replaces."""
    measured = {body for one in setup.measurements for body in one.bodies}
    last = setup.manual_last
    return {body: f for body, f in setup.factors.items() if last or body not in measured}


def _model(request: Request, setup: ScaleSetup) -> tuple[Model, MarkerSet]:
    path = request.model or setup.model_file
    if path is None:
        raise CoxaError("the setup names no model", file=setup.path, todo="Name one as --model.")
    model = load_model(path, allow_unsupported=request.allow_unsupported)
    if setup.marker_set_file is None:
        return model, MarkerSet((), frozenset())
    added = read_marker_set(setup.marker_set_file)
    for marker in added.markers:
        if marker.body not in model.flat.bodies:
            raise CoxaError(
                f"the marker '{marker.name}' lies on '{marker.body}', which the model lacks",
                file=setup.marker_set_file,
            )
    new = {marker.name for marker in added.markers}
    kept = tuple(marker for marker in model.markers if marker.name not in new)
    return replace(model, markers=(*kept, *added.markers)), added


def _read(request: Request, path: Path | None, start: float | None, end: float | None) -> Markers:
    if path is None:
        raise CoxaError("there are no markers to scale by", todo="Name a .trc file.")
    start = request.start if request.start is not None else start
    end = request.end if request.end is not None else end
    return read_trc(path, units=request.units).between(start, end)


def _show(scaled: Scaled, screen: Console) -> None:
    table = Table("body", "x", "y", "z", title="Scale factors", title_justify="left")
    for body, factor in scaled.factors.items():
        table.add_row(body, *(f"{f:.4f}" for f in factor))
    screen.print(table)
    screen.print(
        f"{len(scaled.lengths)} distances; mass {scaled.model.mass:.3f} kg; the pose fits "
        f"{len(scaled.moved_m)} markers to {1e3 * scaled.rms_m:.1f} mm"
        " RMS, before they were moved",
        highlight=False,
    )
    furthest = sorted(scaled.moved_m.items(), key=lambda item: -item[1])[:SHOWN]
    listed = ", ".join(f"{escape(name)} {1e3 * moved:.0f}" for name, moved in furthest)
    screen.print(f"Markers moved furthest, mm: {listed}", highlight=False)
    for warning in scaled.fit.warnings:
        screen.print(f"[yellow]![/] {escape(warning)}", highlight=False)
