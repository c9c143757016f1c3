"""Show the movement library: all of it as a table, or one movement, solved and drawn."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.table import Table

from coxa.anatomy.sources import read_sources
from coxa.cli.answers import new_table, span
from coxa.cli.movement_answers import Answers, answer_movement
from coxa.cli.movement_words import (
    told_added,
    told_bearing,
    told_duration,
    told_outside,
    told_residual,
    told_unmet,
)
from coxa.cli.solving import progress
from coxa.cli.value_words import parse_values
from coxa.cli.whatif_report import HONEST, MOVEMENT_BAND
from coxa.errors import CoxaError
from coxa.evidence.article.worded import REMEMBERED
from coxa.model.model import Model
from coxa.model.subject import Subject
from coxa.movement.library import FAMILIES, Movement, Parameter, Performed, find_movement, perform
from coxa.movement.library.movement import unit_of
from coxa.study.compiling import compile_kernels
from coxa.study.inputs import OWN, load_model


@dataclass(frozen=True)
class Request:
    """Which movement (None: the list), of whom, with what values, and where pictures go."""

    name: str | None
    subject: Subject
    values: tuple[str, ...]
    left: bool
    solve: bool
    plots: bool
    out: Path


def run_movements(request: Request, screen: Console) -> None:
    """Show the list, or perform one movement and show and draw it."""
    if request.name is None:
        if request.values or request.left:
            raise CoxaError(
                "--set and --left would change nothing: no movement is named",
                todo="Name one, such as lunge.",
            )
        show_list(screen)
        return
    movement = find_movement(request.name)
    values = parse_values(request.values)
    model = load_model(OWN, subject=request.subject)
    done = perform(movement.name, model, side="l" if request.left else "r", **values)
    show_movement(movement, model, values, done, screen)
    if request.solve:
        compile_kernels(lambda text: screen.print(text, style="dim", soft_wrap=True))
        with progress(screen) as stage:
            answers = answer_movement(model, done, stage)
        show_answers(answers, screen)
    show_sources(movement, screen)
    if request.plots:
        from coxa.cli.pictures.figure import posture_page
        from coxa.cli.pictures.page import style

        with style():
            path = posture_page(movement.name, movement, model, done).save(request.out)
        screen.print(f"Picture: {os.path.relpath(path)}", highlight=False, soft_wrap=True)


def show_list(screen: Console) -> None:
    """Print every movement, by family, with its instruction and its parameters."""
    table = Table(box=None, pad_edge=False)
    for column in ("movement", "how", "parameters"):
        table.add_column(column, no_wrap=column == "movement")
    for title, family in FAMILIES.items():
        table.add_row(f"[bold]{title}[/]")
        for movement in family:
            told = ", ".join(f"{p.name}={p.default:g}" for p in movement.parameters)
            table.add_row(movement.name, movement.instruction, told)
    screen.print(table)
    screen.print(
        "Distances that belong to the body are told of legs of 0.90 m, hip to sole. "
        "`coxa movements NAME` solves and draws one, and tells its ranges and its sources.",
        style="dim",
    )


def show_movement(
    movement: Movement, model: Model, given: dict[str, float], done: Performed, screen: Console
) -> None:
    """Print one movement: its values and ranges, what bears, what was added."""
    screen.print(movement.title, style="bold")
    screen.print(movement.instruction, highlight=False)
    for line in (movement.label, done.note):
        if line:
            screen.print(line, highlight=False)
    table = Table(box=None, pad_edge=False)
    for column in ("parameter", "value", "from", "to", "what"):
        table.add_column(column, justify="right" if column in ("value", "from", "to") else "left")
    for parameter in movement.parameters:
        table.add_row(*_row(parameter, model, given))
    if movement.parameters:
        screen.print(table)
    screen.print(told_duration(done), highlight=False)
    screen.print(f"May bear load: {told_bearing(done)}.", highlight=False)
    for condition in done.conditions:
        screen.print(f"Brings: {condition}.", highlight=False)
    for load in told_outside(done):
        screen.print(f"Prescribed from outside: {load}.", highlight=False)
    if done.added_deg:
        screen.print(
            "Added to the tabled angles at most (deg), for contact and balance: "
            f"{told_added(done)}.",
            highlight=False,
        )


def show_answers(answers: Answers, screen: Console) -> None:
    """Print who pulls most, what hips and back carry, and what is left over."""
    when = ": peaks" if answers.frames > 1 else ""
    if answers.at_s is not None:
        when = f", at {answers.at_s:g} s"
    table = new_table("muscle", "side", title=f"Who pulls most{when}")
    for column in ("N", "band N", "activation"):
        table.add_column(column, justify="right")
    for pull in answers.pulls:
        force = f"{pull.force_n:.0f}", span(pull.band_n)
        table.add_row(pull.muscle, pull.side, *force, f"{100 * pull.activation:.0f} %")
    screen.print(table)
    table = new_table("joint", "side", title=f"What hips and back carry{when}")
    for column in ("N", "band N", "% BW", "band %"):
        table.add_column(column, justify="right")
    for row in answers.carried:
        weight = 0.01 * answers.weight_n
        force = f"{row.force_n:.0f}", span(row.band_n), f"{row.force_n / weight:.0f}"
        table.add_row(row.joint, row.side, *force, span(row.band_n, weight))
    screen.print(table)
    screen.print(told_residual(answers), highlight=False)
    screen.print(told_unmet(answers), highlight=False)
    screen.print(f"{HONEST} {MOVEMENT_BAND}", style="dim", highlight=False)


def show_sources(movement: Movement, screen: Console) -> None:
    """Print where a movement's angles and times come from, and what is only remembered."""
    sources = read_sources()
    for key in movement.sources:
        told = f" ({REMEMBERED})" if sources[key].mark == "M" else ""
        screen.print(f"{sources[key].citation}{told}", markup=False, style="dim")


def _row(parameter: Parameter, model: Model, given: dict[str, float]) -> tuple[str, ...]:
    default, low, high = parameter.of(model)
    unit = unit_of(parameter.name)
    value = given.get(parameter.name, default)
    return (parameter.name, *(f"{x:.3g}{unit}" for x in (value, low, high)), parameter.what)
