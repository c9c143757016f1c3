"""What if a muscle were weaker: in a posture that may change, or in a recorded movement."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from time import perf_counter

from rich.console import Console
from rich.markup import escape

from coxa.cli.solving import Request as Solving
from coxa.cli.solving import progress, solve_request
from coxa.cli.whatif_gait import Question, answer_walk
from coxa.cli.whatif_posture import show_what_if
from coxa.cli.whatif_request import (
    Request,
    check_muscles,
    refuse_fixed,
    refuse_idle,
    refuse_nothing,
    say_doubts,
    tasks_of,
)
from coxa.cli.whatif_sweep import show_sweep, show_trial_sweep
from coxa.cli.whatif_trial import show_trial
from coxa.cli.whatif_words import Weakening
from coxa.model.conditions import apply
from coxa.model.conditions.names import find_muscles
from coxa.model.model import Model
from coxa.movement.library import Performed, perform
from coxa.movement.library.registry import find_movement
from coxa.opensim.trial import find_trial
from coxa.prediction import start_in, sweep, tabled_weights, what_if
from coxa.prediction.band import SAMPLES
from coxa.prediction.gait.trial import stride_of_study
from coxa.prediction.posture_band import POSTURE_SAMPLES
from coxa.prediction.start import moves
from coxa.study.clock import Stage
from coxa.study.compiling import compile_kernels
from coxa.study.inputs import OWN, load_model
from coxa.study.performing import solve_performed
from coxa.study.settings import Settings
from coxa.study.study import Study

WALK = "walk"


def run_whatif(request: Request, screen: Console) -> None:
    """Answer, and draw the answer."""
    begun = perf_counter()
    refuse_nothing(request)
    compile_kernels(lambda text: screen.print(text, style="dim", soft_wrap=True))
    if request.what == WALK and request.of_library:
        drawn = _walk(request, screen)
    elif request.free and not request.of_library:
        drawn = _recorded_walk(request, screen)
    else:
        drawn = _posture(request, screen) if _stands(request) else _held(request, screen)
    for path in drawn:
        screen.print(f"Drawn: {escape(os.path.relpath(path))}", highlight=False)
    screen.print(f"Done in {perf_counter() - begun:.2f} s.", highlight=False)


def _walk(request: Request, screen: Console) -> list[Path]:
    """Answer about the built-in walk, over a stride."""
    model = _model(request)
    tasks = tasks_of(request, model)
    say_doubts(request, screen)
    check_muscles(request, model)
    question = Question(
        model=model,
        weaken=request.weaken,
        conditions=request.conditions,
        free=request.free,
        tasks=tasks,
        weights=tabled_weights().times(request.habit),
        settings=Settings(exponent=request.exponent),
        band=request.band,
    )
    return _draw(request, answer_walk(question, screen))


def _recorded_walk(request: Request, screen: Console) -> list[Path]:
    """Answer about a recorded walk whose gait may change."""
    say_doubts(request, screen)
    with progress(screen) as stage:
        name, before = _solve(request, stage)
    check_muscles(request, before.model)
    question = Question(
        model=before.model,
        weaken=request.weaken,
        conditions=request.conditions,
        free=request.free,
        tasks=tasks_of(request, before.model),
        weights=tabled_weights().times(request.habit),
        settings=replace(before.settings, lowpass_hz=None),
        band=request.band,
        name=name,
        recorded=stride_of_study(before),
    )
    return _draw(request, answer_walk(question, screen))


def _posture(request: Request, screen: Console) -> list[Path]:
    model = _model(request)
    start = start_in(model, request.what.replace("_", "-"), request.side)
    q0, support = start.q, start.support
    model = apply(model, *start.conditions)
    tasks = tasks_of(request, model)
    refuse_fixed(request, model, q0, support)
    weights = tabled_weights().times(request.habit)
    settings = Settings(exponent=request.exponent)
    say_doubts(request, screen)
    check_muscles(request, model)
    weaken = request.weaken
    if weaken is not None and weaken.steps > 1:
        step_at = {float(value): step for step, value in enumerate(weaken.swept)}
        swept = sweep(
            model,
            q0,
            support,
            lambda value: (*request.conditions, *weaken.at(step_at[value])),
            list(step_at),
            request.free,
            tasks=tasks,
            weights=weights,
            settings=settings,
        )
        show_sweep(request.what, request.free, weaken.muscles, swept, screen)

        def draw_steps(folder: Path) -> Path:
            from coxa.cli.pictures.sweep import draw_sweep

            return draw_sweep(swept, weaken.muscles, folder)

        return _draw(request, draw_steps)
    answer = what_if(
        model,
        q0,
        support,
        request.under,
        request.free,
        tasks=tasks,
        weights=weights,
        settings=settings,
        samples=SAMPLES if request.band else 0,
        posture_samples=POSTURE_SAMPLES if request.posture_band else 0,
    )
    show_what_if(request.what, answer, screen)

    def draw(folder: Path) -> Path:
        from coxa.cli.pictures.whatif import draw_what_if

        return draw_what_if(request.what, answer, folder)

    return _draw(request, draw)


def _held(request: Request, screen: Console) -> list[Path]:
    """Answer about a movement that is held as it is: a trial's, or one of the library."""
    refuse_idle(request)
    say_doubts(request, screen)
    with progress(screen) as stage:
        name, before = _solve(request, stage)
    check_muscles(request, before.model)
    weaken = request.weaken
    if weaken is not None and weaken.steps > 1:
        base = before.what_if(*request.conditions) if request.conditions else before
        studies = [_weakened(base, weaken, step) for step in range(weaken.steps)]
        show_trial_sweep(name, weaken, studies, screen)

        def draw_steps(folder: Path) -> Path:
            from coxa.cli.pictures.sweep import draw_trial_sweep

            return draw_trial_sweep(name, weaken, studies, folder)

        return _draw(request, draw_steps)
    under = request.under
    after = before.what_if(*under)
    show_trial(name, under, before, after, request.band, screen)

    def draw(folder: Path) -> Path:
        from coxa.cli.pictures.whatif import draw_takeover

        return draw_takeover(name, under, before, after, request.band, folder)

    return _draw(request, draw)


def _solve(request: Request, stage: Stage) -> tuple[str, Study]:
    """Solve a trial as `coxa solve` does without options, or a movement of the library."""
    if not request.of_library:
        trial = find_trial(request.what)
        asked = Solving(trial=Path(request.what), exponent=request.exponent)
        return trial.name, solve_request(asked, trial, stage)
    model = _model(request)
    study = solve_performed(
        model, _perform(request, model), settings=Settings(exponent=request.exponent), stage=stage
    )
    return find_movement(request.what).title, study


def _stands(request: Request) -> bool:
    """Tell whether it is a posture held on the feet, which may give."""
    if not request.of_library:
        return False
    model = _model(request)
    return not moves(find_movement(request.what), model, _perform(request, model))


def _perform(request: Request, model: Model) -> Performed:
    movement = find_movement(request.what)
    return perform(movement.name, model, side=request.side)


def _model(request: Request) -> Model:
    return load_model(request.model, subject=request.subject if request.model == OWN else None)


def _weakened(study: Study, weaken: Weakening, step: int) -> Study:
    """Solve a movement again with the muscles of a step weakened."""
    shares: dict[str, float] = {}
    for name, share in zip(weaken.muscles, weaken.shares[step], strict=True):
        for element in find_muscles(study.model, (name,)):
            shares[element] = shares.get(element, 1.0) * float(share)
    return study.with_strength(shares)


def _draw(request: Request, draw: Callable[[Path], Path]) -> list[Path]:
    from importlib.util import find_spec

    if not request.plots or find_spec("matplotlib") is None:
        return []
    return [draw(request.out)]
