"""What if a muscle were weaker: in a posture that may change, or in a recorded movement."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

from rich.console import Console
from rich.markup import escape

from coxa.cli.solving import Request as Solving
from coxa.cli.solving import progress, solve_request
from coxa.cli.whatif_gait import Question, answer_walk
from coxa.cli.whatif_posture import show_what_if
from coxa.cli.whatif_sweep import show_sweep, show_trial_sweep
from coxa.cli.whatif_trial import show_trial
from coxa.cli.whatif_words import Weakening
from coxa.errors import CoxaError, nearest
from coxa.model.conditions import Condition, apply
from coxa.model.conditions.names import find_muscles
from coxa.model.model import Model
from coxa.model.subject import Subject
from coxa.movement.events import Side
from coxa.movement.library import MOVEMENTS, Performed, perform
from coxa.movement.library.registry import find_movement
from coxa.opensim.trial import find_trial
from coxa.prediction import Task, Upright, Within, start_in, sweep, tabled_weights, what_if
from coxa.prediction.start import moves
from coxa.study.clock import Stage
from coxa.study.compiling import compile_kernels
from coxa.study.inputs import OWN, load_model
from coxa.study.performing import solve_performed
from coxa.study.settings import Settings
from coxa.study.study import Study


WALK = "walk"


@dataclass(frozen=True)
class Request:
    """What is asked; `weaken` None where only conditions differ."""

    what: str
    weaken: Weakening | None
    conditions: tuple[Condition, ...]
    free: tuple[str, ...]
    side: Side
    model: str
    subject: Subject
    upright_deg: float | None
    within: tuple[Within, ...]
    habit: float
    exponent: float
    band: bool
    plots: bool
    out: Path


def run_whatif(request: Request, screen: Console) -> None:
    """Answer, and draw the answer."""
    begun = perf_counter()
    if request.weaken is None and not request.conditions:
        raise CoxaError(
            "nothing is different", todo="Say --weaken glmed:0.4, or a --condition of any kind."
        )
    if not _of_library(request) and not Path(request.what).exists():
        raise CoxaError(
            f"'{request.what}' is neither of the movement library nor a trial folder",
            todo=nearest(request.what, MOVEMENTS),
        )
    compile_kernels(lambda text: screen.print(text, style="dim", soft_wrap=True))
    if request.what == WALK and _of_library(request):
        drawn = _walk(request, screen)
    else:
        drawn = _posture(request, screen) if _stands(request) else _held(request, screen)
    for path in drawn:
        screen.print(f"Drawn: {escape(os.path.relpath(path))}", highlight=False)
    screen.print(f"Done in {perf_counter() - begun:.2f} s.", highlight=False)


def _walk(request: Request, screen: Console) -> list[Path]:
    """Answer about the built-in walk, over a stride."""
    model = _model(request)
    tasks = _tasks(request, model)
    _say_doubts(request, screen)
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


def _posture(request: Request, screen: Console) -> list[Path]:
    model = _model(request)
    start = start_in(model, request.what.replace("_", "-"), request.side)
    q0, support = start.q, start.support
    model = apply(model, *start.conditions)
    tasks = _tasks(request, model)
    weights = tabled_weights().times(request.habit)
    settings = Settings(exponent=request.exponent)
    _say_doubts(request, screen)
    weaken = request.weaken
    if weaken is not None and weaken.steps > 1:
        # A name that the model lacks is told before the work.
        apply(model, *weaken.at(0), *request.conditions)
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
        return _draw(request, lambda folder: _pictures().draw_sweep(swept, weaken.muscles, folder))
    under = (*request.conditions, *(weaken.at(0) if weaken else ()))
    answer = what_if(
        model,
        q0,
        support,
        under,
        request.free,
        tasks=tasks,
        weights=weights,
        settings=settings,
        samples=64 if request.band else 0,
    )
    show_what_if(request.what, answer, screen)
    return _draw(request, lambda folder: _pictures().draw_what_if(request.what, answer, folder))


def _tasks(request: Request, model: Model) -> tuple[Task, ...]:
    """Return what the posture must do; refuse it for a posture that is held."""
    tasks: list[Task] = [] if request.upright_deg is None else [Upright(request.upright_deg)]
    for one in request.within:
        model.coordinate_index(one.coordinate)  # the near miss of a name, before the work
        tasks.append(one)
    if tasks and not request.free:
        option = "--upright" if request.upright_deg is not None else "--within"
        raise CoxaError(
            f"{option} would change nothing: the posture is held", todo="Say what is --free."
        )
    return tuple(tasks)


def _held(request: Request, screen: Console) -> list[Path]:
    """Answer about a movement that is held as it is: a trial's, or one of the library."""
    _refuse_idle(request)
    _say_doubts(request, screen)
    with progress(screen) as stage:
        name, before = _solve(request, stage)
    weaken = request.weaken
    if weaken is not None and weaken.steps > 1:
        base = before.what_if(*request.conditions) if request.conditions else before
        studies = [_weakened(base, weaken, step) for step in range(weaken.steps)]
        show_trial_sweep(name, weaken, studies, screen)
        return _draw(
            request, lambda folder: _pictures().draw_trial_sweep(name, weaken, studies, folder)
        )
    under = (*request.conditions, *(weaken.at(0) if weaken else ()))
    after = before.what_if(*under)
    show_trial(name, under, before, after, request.band, screen)
    return _draw(
        request,
        lambda folder: _pictures().draw_takeover(name, under, before, after, request.band, folder),
    )


def _solve(request: Request, stage: Stage) -> tuple[str, Study]:
    """Solve a trial as `coxa solve` does without options, or a movement of the library."""
    if not _of_library(request):
        trial = find_trial(request.what)
        asked = Solving(trial=Path(request.what), exponent=request.exponent)
        return trial.name, solve_request(asked, trial, stage)
    model = _model(request)
    study = solve_performed(
        model, _perform(request, model), settings=Settings(exponent=request.exponent), stage=stage
    )
    return find_movement(request.what).title, study


def _of_library(request: Request) -> bool:
    return request.what.replace("_", "-") in MOVEMENTS and not Path(request.what).is_dir()


def _stands(request: Request) -> bool:
    """Tell whether it is a posture held on the feet, which may give."""
    if not _of_library(request):
        return False
    model = _model(request)
    return not moves(find_movement(request.what), model, _perform(request, model))


def _perform(request: Request, model: Model) -> Performed:
    movement = find_movement(request.what)
    side = {"side": request.side} if movement.sided else {}
    return perform(movement.name, model, **side)  # type: ignore[arg-type]


def _model(request: Request) -> Model:
    return load_model(request.model, subject=request.subject if request.model == OWN else None)


def _weakened(study: Study, weaken: Weakening, step: int) -> Study:
    """Solve a movement again with the muscles of a step weakened."""
    shares: dict[str, float] = {}
    for name, share in zip(weaken.muscles, weaken.shares[step], strict=True):
        for element in find_muscles(study.model, (name,)):
            shares[element] = shares.get(element, 1.0) * float(share)
    return study.with_strength(shares)


def _refuse_idle(request: Request) -> None:
    """Refuse what changes nothing about a movement that is held."""
    for option, given in (
        ("--free", bool(request.free)),
        ("--upright", request.upright_deg is not None),
        ("--within", bool(request.within)),
        ("--habit", request.habit != 1.0),
    ):
        if given:
            raise CoxaError(
                f"{option} would change nothing: this movement is held as it is",
                todo=f"Leave {option} out, or ask about a posture, such as single-leg-stand.",
            )


def _say_doubts(request: Request, screen: Console) -> None:
    doubts: Sequence[str] = () if request.weaken is None else request.weaken.doubts
    for doubt in doubts:
        screen.print(f"[yellow]![/] {escape(doubt)}", highlight=False, soft_wrap=True)


def _draw(request: Request, draw: Callable[[Path], Path]) -> list[Path]:
    from importlib.util import find_spec

    if not request.plots or find_spec("matplotlib") is None:
        return []
    request.out.mkdir(parents=True, exist_ok=True)
    return [draw(request.out)]


def _pictures():  # type: ignore[no-untyped-def]
    from coxa.cli.pictures import whatif

    return whatif
