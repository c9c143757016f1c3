"""Calibrate a model to a strength that was measured: what it could, what it can, what is asked."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from coxa.cli.destination import check_model_file
from coxa.cli.left_out import left_out
from coxa.errors import CoxaError
from coxa.model.conditions import Condition, apply
from coxa.model.model import Model
from coxa.model.subject import Subject
from coxa.muscles.directions import Sign, name_direction
from coxa.muscles.strength import Calibrated, StrengthTest, calibrate_strength, muscle_moments
from coxa.opensim.osim_write import write_model
from coxa.study.demands import Demand, demands
from coxa.study.inputs import load_model

SHOWN, ELSEWHERE = 12, 6
DISTURBED = 0.01
SMALL_NM = 1.0
"""Changes in other directions below this are not worth a line."""


@dataclass(frozen=True)
class Request:
    """A model, what was measured on its person, and where the answer goes."""

    model: str
    subject: Subject | None
    conditions: tuple[Condition, ...]
    test: StrengthTest
    everything: bool
    allow_unsupported: bool
    picture: Path | None
    out: Path | None


def run_strength(request: Request, screen: Console) -> None:
    """Calibrate, show capacity and demand, and write what was asked for."""
    _check_files(request)
    before = apply(
        load_model(
            request.model, subject=request.subject, allow_unsupported=request.allow_unsupported
        ),
        *request.conditions,
    )
    done = calibrate_strength(before, request.test)
    _say_test(request, before, done, screen)
    for doubt in (*done.doubts, *_disturbed(request.conditions, done.model)):
        screen.print(f"[yellow]![/] {escape(doubt)}", highlight=False, soft_wrap=True)
    screen.print(_capacity(request.test, done))
    asked = _demands(done, screen)
    if asked:
        screen.print(_asked(asked, done))
    screen.print(_elements(before, done, None if request.everything else SHOWN))
    _say_elsewhere(before, done, screen)
    screen.print(
        "Capacity: all agonists fully active, isometric, the other directions held; active force "
        "alone. A person who must balance as well makes less. For education and research.",
        style="dim",
        highlight=False,
    )
    if request.picture is not None:
        from coxa.cli.pictures.strength import draw_strength

        draw_strength(before, done, asked, request.picture)
        screen.print(f"Drawn: {escape(os.path.relpath(request.picture))}", highlight=False)
    if request.out is not None:
        write_model(done.model, request.out)
        screen.print(f"Written: {escape(os.path.relpath(request.out))}", highlight=False)
        if lost := left_out(done.model):
            screen.print(lost, highlight=False, soft_wrap=True)


def _check_files(request: Request) -> None:
    """Refuse what could not be written, before anything is computed."""
    if request.out is not None:
        check_model_file(request.out, request.model)
    if request.picture is not None and request.picture.suffix != ".png":
        raise CoxaError("the picture's name ends with .png", file=request.picture)


def _say_test(request: Request, model: Model, done: Calibrated, screen: Console) -> None:
    """Tell what was measured on whom, and in which pose."""
    way = "positive" if done.sign > 0 else "negative"
    screen.print(
        f"\n[bold]Measured: {escape(done.direction)}[/]  ({done.coordinate}, {way} direction)",
        highlight=False,
    )
    pose = ", ".join(
        f"{name} {np.degrees(angle):.4g} deg" for name, angle in request.test.pose.items()
    )
    who = request.subject
    person = (
        f"a {'man' if who.sex == 'male' else 'woman'} of {who.mass_kg:g} kg and {who.height_m:g} m,"
        f" {who.age:g} years"
        if who
        else f"{model.mass:.1f} kg"
    )
    screen.print(
        f"Model {escape(model.name)}: {person}. Pose: the model's own"
        + (f", but {escape(pose)}." if pose else "."),
        highlight=False,
        soft_wrap=True,
    )
    for condition in request.conditions:
        screen.print(f"[bold]Condition[/] {escape(str(condition))}", highlight=False)


def _disturbed(conditions: tuple[Condition, ...], model: Model) -> list[str]:
    """Tell which strengths measured before no longer hold: they share muscles with this one."""
    told: list[str] = []
    for earlier in conditions:
        if isinstance(earlier, StrengthTest):
            now = calibrate_strength(model, earlier)
            if abs(now.factor - 1.0) > DISTURBED:
                told.append(
                    f"{now.direction}: measured {now.measured_nm:.1f} N m, and "
                    f"{now.capacity_nm:.1f} after this test, with which it shares muscles"
                )
    return told


def _capacity(test: StrengthTest, done: Calibrated) -> Table:
    table = Table("what", title="What the muscles can", title_justify="left")
    table.add_column("N m", justify="right")
    read = f"{test.force_n:g} N at {test.distance_m:g} m" if test.force_n is not None else "read"
    table.add_row("the model before", f"{done.capacity_nm:.1f}")
    if test.limb_weight == "included":
        table.add_row(f"measured ({read})", f"{test.measured_nm:.1f}")
        table.add_row("to hold the limb against gravity", f"{done.limb_nm:+.1f}")
        table.add_row("measured, the limb's weight removed", f"{done.measured_nm:.1f}")
    else:
        table.add_row(
            f"measured ({read}; limb's weight taken as removed)", f"{done.measured_nm:.1f}"
        )
    table.add_row(f"factor of {len(done.muscles)} elements", f"x {done.factor:.3f}")
    return table


def _demands(done: Calibrated, screen: Console) -> tuple[Demand, ...]:
    """Compute what standing and walking ask; for a model that cannot, say why and go on."""
    try:
        return demands(done.model, done.coordinate, done.sign)
    except CoxaError as error:
        screen.print(
            f"What standing and walking ask was not computed: {escape(error.what)}.",
            highlight=False,
            soft_wrap=True,
        )
        return ()


def _asked(asked: tuple[Demand, ...], done: Calibrated) -> Table:
    table = Table("task", title="What tasks ask of them at their peak", title_justify="left")
    for column in ("N m", "% of measured", "% of capacity there"):
        table.add_column(column, justify="right")
    for demand in asked:
        table.add_row(
            demand.task,
            f"{demand.peak_nm:.1f}",
            f"{100 * demand.peak_nm / done.measured_nm:.0f}",
            f"{100 * demand.share:.0f}",
        )
    return table


def _elements(before: Model, done: Calibrated, most: int | None) -> Table:
    """List the elements whose force changed, by their part of the moment that was measured."""
    moments = muscle_moments(done.model, done.coordinate, done.q[None])[0] * done.sign
    order = [int(m) for m in np.argsort(-moments) if before.muscle_names[m] in done.muscles]
    left = max(len(order) - (most or len(order)), 0)
    table = Table(
        "element", title="Whose force changed", title_justify="left",
        caption=f"and {left} more: --all" if left else None, caption_justify="left",
    )  # fmt: skip
    for column in ("makes N m", "force before N", "after N"):
        table.add_column(column, justify="right")
    for m in order[:most]:
        table.add_row(
            before.muscle_names[m],
            f"{moments[m]:.1f}",
            f"{before.muscles[m].max_isometric_force:.0f}",
            f"{done.model.muscles[m].max_isometric_force:.0f}",
        )
    return table


def _say_elsewhere(before: Model, done: Calibrated, screen: Console) -> None:
    """Tell how far these muscles' other directions changed with them, in the same pose."""
    changes: list[tuple[float, str]] = []
    free = set(range(len(before.coordinates))) - before.residual_coordinates
    for c in sorted(free):
        name = before.coordinate_names[c]
        old, new = (muscle_moments(m, name, done.q[None])[0] for m in (before, done.model))
        signs: tuple[Sign, ...] = (1, -1)
        for sign in signs:
            if (name, sign) == (done.coordinate, done.sign):
                continue
            was, now = (float(np.maximum(sign * x, 0.0).sum()) for x in (old, new))
            if abs(now - was) >= SMALL_NM:
                told = f"{name_direction(before, name, sign)} {was:.0f} to {now:.0f}"
                changes.append((abs(now - was), told))
    if changes:
        told = "; ".join(text for _, text in sorted(changes, reverse=True)[:ELSEWHERE])
        screen.print(
            f"The same muscles turn elsewhere too; maxima in this pose, N m: {escape(told)}.",
            highlight=False,
        )
