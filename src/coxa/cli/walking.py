"""Let the default model walk the built-in average walk, then stand: no file is needed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from time import perf_counter

from rich.console import Console

from coxa.cli.doubts import doubt_conditions, show_doubts
from coxa.cli.solving import progress, write
from coxa.cli.walk_report import show_walk
from coxa.cli.whatif_demo import WHAT, ask_demo, show_demo, show_next
from coxa.loads.walk_contact import walk_loads
from coxa.model.conditions import Condition, apply
from coxa.model.subject import Subject
from coxa.movement.walk import average_walk
from coxa.prediction import WhatIf
from coxa.study.clock import Stage
from coxa.study.compiling import compile_kernels
from coxa.study.inputs import OWN, load_model
from coxa.study.results import check_replaceable
from coxa.study.settings import Settings
from coxa.study.solve import solve
from coxa.study.study import Study

CYCLES = 3
"""So that whole strides of both feet lie within what is solved."""


@dataclass(frozen=True)
class Request:
    """Who walks, how fast, and under what conditions."""

    subject: Subject
    speed_mps: float
    conditions: tuple[Condition, ...]
    everything: bool
    plots: bool
    out: Path


def run_walk(request: Request, screen: Console) -> None:
    """Solve the walk, and ask a what-if of standing; show, then write, what came out."""
    begun = perf_counter()
    check_replaceable(request.out)
    show_doubts(doubt_conditions(request.conditions), screen)
    compile_kernels(lambda text: screen.print(text, style="dim", soft_wrap=True))
    with progress(screen) as stage:
        study = solve_walk(request.subject, request.speed_mps, request.conditions, stage)
        before = None
        if request.conditions:
            before = solve_walk(request.subject, request.speed_mps, (), stage)
    show_walk(study, before, request.subject, request.speed_mps, request.everything, screen)
    if request.conditions:  # that was a what-if already
        write(study, request.out, request.plots, begun, screen)
        return
    answer = ask_demo(request.subject)
    show_demo(answer, screen)
    write(study, request.out, request.plots, begun, screen, also=partial(_draw_demo, answer))
    show_next(screen)


def _draw_demo(answer: WhatIf, folder: Path) -> None:
    from coxa.cli.pictures.whatif import draw_what_if

    draw_what_if(WHAT, answer, folder)


def solve_walk(
    subject: Subject, speed_mps: float, conditions: Sequence[Condition], stage: Stage | None = None
) -> Study:
    """Solve the average walk of a person under conditions, over whole strides."""
    model = apply(load_model(OWN, subject=subject), *conditions)
    walk = average_walk(model, speed_mps=speed_mps, cycles=CYCLES)
    start, end = walk.inner_s
    return solve(
        model,
        walk.motion,
        walk_loads(walk),
        start=start,
        end=end,
        # The walk is a short Fourier series already.
        settings=Settings(lowpass_hz=None),
        stage=stage,
    )
