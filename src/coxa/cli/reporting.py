"""Write the report of a walk, a movement or a trial, for `coxa report`."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

from rich.console import Console

from coxa.app.about import about
from coxa.app.experiments import Desk
from coxa.app.messages import Person, ReportRequest, Side, SolveRequest, What
from coxa.app.report import check_report, solve_report, write_report
from coxa.cli.doubts import doubt_conditions, show_doubts
from coxa.cli.whatif_words import Weakening
from coxa.errors import CoxaError, nearest
from coxa.model.conditions import Condition, to_dict
from coxa.movement.library import MOVEMENTS
from coxa.opensim.trial import find_trial
from coxa.study.compiling import compile_kernels

WALK = "walk"
USUAL = Person(75.0, 1.75)
_PERSON = "--mass-kg, --height-m, --sex or --age"


@dataclass(frozen=True)
class Request:
    """What the report is of, what is asked about it, and where it goes."""

    what: str
    values: Mapping[str, float]
    weaken: Weakening | None
    conditions: tuple[Condition, ...]
    free: tuple[str, ...]
    side: Side
    person: Person
    out: Path


def run_report(request: Request, screen: Console) -> None:
    """Solve and write; say where the file is and how it is opened."""
    begun = perf_counter()
    what, folders = _what(request)
    strengths = _strengths(request.weaken)
    check_report(request.out)  # before the work, not after it
    doubts = () if request.weaken is None else request.weaken.doubts
    show_doubts((*doubts, *doubt_conditions(request.conditions)), screen)
    compile_kernels(lambda text: screen.print(text, style="dim", soft_wrap=True))
    asked = SolveRequest(
        what,
        request.person,
        conditions=tuple(to_dict(condition) for condition in request.conditions),
        free=request.free,
    )
    with screen.status("Solving, with bands"):
        html = solve_report(Desk(), ReportRequest(asked, strengths), folders, about())
    write_report(html, request.out)
    screen.print(
        f"{os.path.relpath(request.out)}: {len(html.encode()) / 1e6:.1f} MB, opens in any browser, "
        f"without a network, and prints.\nDone in {perf_counter() - begun:.2f} s.",
        highlight=False,
        soft_wrap=True,
    )


def _what(request: Request) -> tuple[What, dict[str, Path]]:
    """Return what is done, and the folder of a trial by its name."""
    name, folder = request.what, Path(request.what)
    if folder.exists():
        own = find_trial(folder).model is not None
        _refuse_idle(
            request,
            {
                "--side": request.side != "r",
                "--set": bool(request.values),
                _PERSON: own and _said(request),
            },
        )
        return What("trial", trial=folder.resolve().name), {folder.resolve().name: folder}
    if name == WALK:
        _refuse_idle(request, {"--side": request.side != "r"})
        return What("walk", values=dict(request.values)), {}
    movement = name.replace("_", "-")
    if movement not in MOVEMENTS:
        raise CoxaError(
            f"'{name}' is neither {WALK}, nor of the movement library, nor a trial folder",
            todo=nearest(movement, (*MOVEMENTS, WALK)),
        )
    return What("movement", movement, request.side, dict(request.values)), {}


def _said(request: Request) -> bool:
    return request.person != USUAL


def _refuse_idle(request: Request, given: dict[str, bool]) -> None:
    for option in (option for option, idle in given.items() if idle):
        raise CoxaError(
            f"{option} would change nothing: {request.what} has its own", todo="Leave it out."
        )


def _strengths(weaken: Weakening | None) -> dict[str, float]:
    """Return the share of force that is left of each muscle that was named."""
    if weaken is None:
        return {}
    if weaken.steps > 1:
        raise CoxaError(
            "a report shows one strength of a muscle, not a sweep",
            todo="Give one, as in glmed:0.4, or use `coxa whatif`.",
        )
    return {name: float(x) for name, x in zip(weaken.muscles, weaken.shares[0], strict=True)}
