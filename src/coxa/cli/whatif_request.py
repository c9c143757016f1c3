"""What is asked of `coxa whatif`, and what of it is refused before any work."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from rich.console import Console

from coxa.cli.doubts import doubt_conditions, refuse_twice, show_doubts
from coxa.cli.whatif_words import Weakening
from coxa.errors import CoxaError, nearest
from coxa.kernels.arrays import Floats
from coxa.model.conditions import Condition
from coxa.model.model import Model
from coxa.model.subject import Subject
from coxa.movement.events import Side
from coxa.movement.library import MOVEMENTS
from coxa.prediction import Support, Task, Upright, Within
from coxa.prediction.freedom import free
from coxa.study.inputs import OWN

USUAL = Subject(75.0, 1.75, "male", 25.0)


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
    posture_band: bool
    plots: bool
    out: Path

    @property
    def of_library(self) -> bool:
        """Tell whether a movement of the library is meant, not a trial's folder."""
        return self.what.replace("_", "-") in MOVEMENTS and not Path(self.what).is_dir()

    @property
    def under(self) -> tuple[Condition, ...]:
        """Return every condition, the weaknesses of a sweep's first step among them."""
        return (*self.conditions, *(self.weaken.at(0) if self.weaken else ()))


def refuse_nothing(request: Request) -> None:
    """Refuse a question about nothing, and one in which nothing is different."""
    if request.weaken is None and not request.conditions:
        raise CoxaError(
            "nothing is different", todo="Say --weaken glmed:0.4, or a --condition of any kind."
        )
    if not request.of_library and not Path(request.what).exists():
        raise CoxaError(
            f"'{request.what}' is neither of the movement library nor a trial folder",
            todo=nearest(request.what, MOVEMENTS),
        )


def say_doubts(request: Request, screen: Console) -> None:
    """Say which strengths are allowed but hardly meant."""
    doubts = () if request.weaken is None else request.weaken.doubts
    show_doubts((*doubts, *doubt_conditions(request.conditions)), screen)


def check_muscles(request: Request, model: Model) -> None:
    """Refuse a muscle that the model lacks, and one that is named twice."""
    refuse_twice(model, request.under)


def tasks_of(request: Request, model: Model) -> tuple[Task, ...]:
    """Return what the posture must do; refuse it for a posture that is held."""
    tasks: list[Task] = [] if request.upright_deg is None else [Upright(request.upright_deg)]
    for one in request.within:
        model.coordinate_index(one.coordinate)  # the near miss of a name, before the work
        tasks.append(one)
    if not request.free:
        _refuse(
            (
                ("--upright", request.upright_deg is not None),
                ("--within", bool(request.within)),
                ("--posture-band", request.posture_band),
            ),
            "the posture is held",
            "Say what is --free.",
        )
    return tuple(tasks)


def refuse_fixed(request: Request, model: Model, q0: Floats, support: Support) -> None:
    """Refuse a range of an angle that nothing of what is freed can change."""
    if not request.within:
        return
    freedom = free(model, request.free, support)
    moving = {int(c) for c in (*freedom.chosen, *freedom.follow, *freedom.alike)}
    for one in request.within:
        c = model.coordinate_index(one.coordinate)
        driver = int(model.flat.tree.driver[c])
        if (c if driver < 0 else driver) in moving:
            continue
        at = float(np.degrees(q0[c]))
        inside = one.low_deg <= at <= one.high_deg
        raise CoxaError(
            f"{one.coordinate} is held at {at:.1f} deg: --within would change nothing"
            if inside
            else f"{one.coordinate} is held at {at:.1f} deg, not within {one.low_deg:g} to "
            f"{one.high_deg:g} deg",
            todo=f"Add {one.coordinate} to --free.",
        )


def refuse_idle(request: Request) -> None:
    """Refuse what changes nothing about a movement that is held."""
    _refuse(
        (
            ("--free", bool(request.free)),
            ("--upright", request.upright_deg is not None),
            ("--within", bool(request.within)),
            ("--habit", request.habit != 1.0),
            ("--posture-band", request.posture_band),
        ),
        "this movement is held as it is",
        "Leave it out, or ask about a posture, such as single-leg-stand.",
    )
    if not request.of_library:
        _refuse(
            (
                ("--model", request.model != OWN),
                ("--mass-kg, --height-m, --sex or --age", request.subject != USUAL),
                ("--side", request.side != "r"),
            ),
            "a trial has its own model and movement",
            "Leave it out.",
        )


def _refuse(options: Iterable[tuple[str, bool]], why: str, todo: str) -> None:
    for option, given in options:
        if given:
            raise CoxaError(f"{option} would change nothing: {why}", todo=todo)
