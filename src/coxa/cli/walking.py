"""Let the default model walk the built-in average walk: no file is needed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

from rich.console import Console

from coxa.cli.solving import finish, progress
from coxa.loads.walk_contact import walk_loads
from coxa.model.conditions import Condition, apply
from coxa.model.subject import Subject
from coxa.movement.walk import average_walk
from coxa.study.compiling import compile_kernels
from coxa.study.inputs import OWN, load_model
from coxa.study.results import check_replaceable
from coxa.study.settings import Settings
from coxa.study.solve import solve

CYCLES = 2


@dataclass(frozen=True)
class Request:
    """Who walks, how fast, and under what conditions."""

    subject: Subject
    speed_mps: float
    conditions: tuple[Condition, ...]
    plots: bool
    out: Path


def run_walk(request: Request, screen: Console) -> None:
    """Solve the walk; show, then write, what came out."""
    begun = perf_counter()
    check_replaceable(request.out)
    compile_kernels(lambda text: screen.print(text, style="dim", soft_wrap=True))
    who = request.subject
    with progress(screen) as stage:
        with stage("reading the tables"):
            model = apply(load_model(OWN, subject=who), *request.conditions)
            walk = average_walk(model, speed_mps=request.speed_mps, cycles=CYCLES)
        start, end = walk.inner_s
        study = solve(
            model,
            walk.motion,
            walk_loads(walk),
            start=start,
            end=end,
            # The walk is a short Fourier series already.
            settings=Settings(lowpass_hz=None),
            stage=stage,
        )
    name = (
        f"{walk.motion.source}, a {who.sex} of {who.mass_kg:g} kg and {who.height_m:g} m, "
        f"{who.age:g} years"
    )
    finish(study, name, request.out, request.plots, begun, screen)
