"""What if a muscle were weaker in walking: a stride held, or freed, in the terminal."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from coxa.cli.answers import new_table
from coxa.cli.whatif_report import (
    LEFT_OUT,
    MOVEMENT_BAND,
    SWEEP,
    show_footing,
    show_heading,
    show_warnings,
)
from coxa.cli.whatif_shares import Share, alike, show_shares, trial_shares
from coxa.cli.whatif_words import Weakening
from coxa.errors import CoxaError
from coxa.model.conditions import Condition, apply
from coxa.model.conditions.names import find_muscles
from coxa.model.model import Model
from coxa.movement.walk import average_walk
from coxa.prediction import CostWeights, Gauge, Task, tabled_weights
from coxa.prediction.gait.base import BaseStride, stride_of_walk
from coxa.prediction.gait.study import Walked, walk_base
from coxa.prediction.gait.what_if import (
    GaitSweep,
    GaitWhatIf,
    gait_gauges,
    gait_sweep,
    gait_what_if,
    read_gait,
    strength_sweep,
)
from coxa.study.settings import Settings

NAME = "Walk"
APPROXIMATED = (
    "Each foot keeps its path, and the stride its time and length: the legs follow the pelvis, "
    "and the ground's force what the whole body's six equations ask for."
)


@dataclass(frozen=True)
class Question:
    """What is asked of the built-in walk, or of a recorded stride."""

    model: Model
    weaken: Weakening | None
    conditions: tuple[Condition, ...]
    free: tuple[str, ...]
    tasks: tuple[Task, ...]
    weights: CostWeights
    settings: Settings
    band: bool
    name: str = NAME
    recorded: BaseStride | None = None


def answer_walk(question: Question, screen: Console) -> Callable[[Path], Path]:
    """Answer and print; return what draws the answer into a folder."""
    weaken = question.weaken
    if not question.free and question.weights != tabled_weights():
        raise CoxaError(
            "--habit would change nothing: the walk is held", todo="Say what is --free."
        )
    if weaken is not None and weaken.steps > 1:
        swept = _sweep(question, weaken)
        show_gait_sweep(question.name, weaken, swept, screen)

        def draw_sweep(folder: Path) -> Path:
            from coxa.cli.pictures.gait import draw_gait_sweep

            return draw_gait_sweep(question.name, swept, weaken, folder)

        return draw_sweep
    answer = gait_what_if(
        question.model,
        question.recorded,
        (*question.conditions, *(weaken.at(0) if weaken else ())),
        question.free,
        tasks=question.tasks,
        weights=question.weights,
        settings=question.settings,
        second=question.recorded is None,
    )
    show_gait(question.name, answer, question.band, screen)

    def draw(folder: Path) -> Path:
        from coxa.cli.pictures.gait import draw_gait

        return draw_gait(question.name, answer, folder)

    return draw


def _sweep(question: Question, weaken: Weakening) -> GaitSweep:
    """Solve each step: freed, each gait is predicted; held, strength is scaled."""
    model = question.model
    steps = [(*question.conditions, *weaken.at(k)) for k in range(weaken.steps)]
    apply(model, *steps[0])  # a name that the model lacks is told before the work
    base = question.recorded or stride_of_walk(model, average_walk(model))
    if question.free:
        return gait_sweep(
            model, base, steps, question.free, tasks=question.tasks, weights=question.weights,
            settings=question.settings,
        )  # fmt: skip
    walked = walk_base(apply(model, *question.conditions), base, question.settings)
    shares: list[dict[str, float]] = []
    for k in range(weaken.steps):
        share: dict[str, float] = {}
        for name, left in zip(weaken.muscles, weaken.shares[k], strict=True):
            for element in find_muscles(model, (name,)):
                share[element] = share.get(element, 1.0) * float(left)
        shares.append(share)
    return strength_sweep(walked, shares)


def show_gait(name: str, answer: GaitWhatIf, band: bool, screen: Console) -> None:
    """Print what conditions change about a stride."""
    freed = answer.after is not None
    how = "a stride" if freed else "the movement held"
    show_heading(f"{name}, {how}", answer.conditions, (), screen)
    if freed:
        _say_free(answer.freed, screen)
    sides = answer.sides
    gauges = gait_gauges(answer.before.study, sides)
    table = new_table(title=f"What changes{'' if len(sides) > 1 else ', each side alike'}")
    table.add_column("")
    for column in (*(("before", "held", "after") if freed else ("before", "after")), "change"):
        table.add_column(column, justify="right", no_wrap=True)
    three = [answer.before, answer.held, answer.last] if freed else [answer.before, answer.held]
    read = [read_gait(walked, sides) for walked in three]
    for k, gauge in enumerate(gauges):
        _add(table, row_name(gauge, sides), [float(v[k]) for v in read], _digits(gauge))
    _add(table, "unmet at worst, N m", [w.unmet_nm for w in three], 1)
    screen.print(table)
    if freed:
        screen.print(visible_change(answer), highlight=False)
    both = alike(answer.before.study, answer.last.study)
    title = f"Who takes over{', each side alike' if both else ''}: mean force, N"
    show_shares(gait_shares(answer, band), freed, title, screen)
    for when, walked in zip(("before", "held", "after"), three, strict=False):
        show_warnings(when, walked.study.recruitment.warnings, screen)
        if walked.gait is not None and when != "held":
            show_warnings(when, walked.gait.warnings, screen)
    screen.print(proof_of(three), highlight=False)
    show_footing(MOVEMENT_BAND if band else LEFT_OUT, screen)


def _say_free(freed: Sequence[str], screen: Console) -> None:
    screen.print(f"[bold]Free[/] {escape(', '.join(freed))}. {APPROXIMATED}", highlight=False)


def gait_shares(answer: GaitWhatIf, band: bool) -> list[Share]:
    """List what muscles pull with on average over a stride, those that change most first."""
    rows = trial_shares(answer.before.study, answer.last.study, band=band)
    held = {
        (row.name, row.side): row.after_n
        for row in trial_shares(answer.before.study, answer.held.study)
    }
    return [replace(row, held_n=held.get((row.name, row.side), row.held_n)) for row in rows]


def visible_change(answer: GaitWhatIf) -> str:
    """Say whether pelvis or trunk change visibly, and which of Trendelenburg's forms it is."""
    limit = float(np.degrees(tabled_weights().visible_rad))
    old, new = (read_gait(w, answer.sides[:1])[:2] for w in (answer.before, answer.last))
    drop, lean = (float(x) for x in new - old)
    form = "not visible"
    if lean > limit:
        form = "visible: compensated (the trunk over the standing hip)"
    elif drop > limit:
        form = "visible: uncompensated (the pelvis drops)"
    elif max(abs(drop), abs(lean)) > limit:
        form = "visible"
    return (
        "In the middle of standing on the right foot, the free side of the pelvis drops "
        f"{abs(drop):.1f} deg {'more' if drop >= 0.0 else 'less'} and the trunk leans "
        f"{abs(lean):.1f} deg {'more' if lean >= 0.0 else 'less'} over it: {form} "
        f"(limit {limit:g} deg)."
    )


def proof_of(walked: Sequence[Walked]) -> str:
    """Say how well the joints' and the whole body's equations hold, and the feet their paths."""
    left = max(float(w.study.recruitment.residual.max()) for w in walked)
    force, moment = (max(w.root[k] for w in walked) for k in (0, 1))
    text = (
        f"Proof: {left:.0e} N m is left of the joints' equilibrium, {force:.0e} N and "
        f"{moment:.0e} N m of the whole body's six equations"
    )
    if walked[-1].gait is not None:
        text += f"; feet are within {1000 * max(w.off for w in walked):.1f} mm of their paths"
    return f"{text}."


def show_gait_sweep(name: str, weaken: Weakening, swept: GaitSweep, screen: Console) -> None:
    """Print a walk over a range of strength."""
    held = "" if swept.freed else ", the movement held"
    screen.print(
        f"\n[bold]What if: {escape(name)}{held}, {', '.join(weaken.muscles)} weaker[/]",
        highlight=False,
    )
    if swept.freed:
        _say_free(swept.freed, screen)
    both = alike(*(w.study for w in swept.walked))
    sides = ("r",) if both else ("r", "l")
    gauges = gait_gauges(swept.walked[0].study, sides)
    table = new_table("force\nleft", title="Over the force that is left")
    for gauge in gauges:
        table.add_column("\n".join((*row_name(gauge, sides).split(", "),)), justify="right")
    table.add_column("unmet\nN m", justify="right")
    for value, walked in zip(weaken.swept, swept.walked, strict=True):
        read = [
            f"{round(float(x), _digits(g)) + 0.0:.{_digits(g)}f}"
            for g, x in zip(gauges, read_gait(walked, sides), strict=True)
        ]
        table.add_row(f"{100 * value:.0f} %", *read, f"{walked.unmet_nm:.1f}")
    screen.print(table)
    first, last = swept.walked[0].study, swept.walked[-1].study
    title = f"Who takes over, first to last step{', each side alike' if both else ''}, N"
    show_shares(trial_shares(first, last), False, title, screen)
    for value, walked in zip(weaken.swept, swept.walked, strict=True):
        if walked.gait is not None:
            show_warnings(f"{100 * value:.0f} %", walked.gait.warnings, screen)
    screen.print(proof_of(swept.walked), highlight=False)
    show_footing("" if swept.freed else SWEEP, screen)


def row_name(gauge: Gauge, sides: Sequence[str]) -> str:
    """Shorten a gauge's name: the side only where there are two."""
    name = gauge.name
    for long, short in (
        ("drop of the pelvis", "pelvis drop"),
        ("lean of the trunk", "trunk lean"),
        (" standing", ""),
        (" contact", ""),
        ("hip abduction moment", "hip abduction"),
        (" compression", ""),
        (", largest peak", ""),
        (", largest", ""),
        *([(", right", "")] if len(sides) == 1 else []),
    ):
        name = name.replace(long, short)
    return f"{name}, {gauge.unit}"


def _add(table: Table, name: str, values: list[float], digits: int) -> None:
    cells = [f"{round(x, digits) + 0.0:.{digits}f}" for x in values]
    change = f"{round(values[-1] - values[0], digits) + 0.0:+.{digits}f}"
    table.add_row(name, *cells, change)


def _digits(gauge: Gauge) -> int:
    return 2 if "N m" in gauge.unit else 1 if gauge.unit == "deg" else 0
