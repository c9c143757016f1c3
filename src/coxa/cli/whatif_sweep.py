"""A posture or a movement over a range of strength, in the terminal."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from rich.console import Console
from rich.markup import escape

from coxa.cli.answers import new_table, title_of
from coxa.cli.whatif_posture import plain
from coxa.cli.whatif_report import SWEEP, show_footing, show_warnings
from coxa.cli.whatif_shares import SMALL_N, alike, most_changed, pulled_over_time
from coxa.cli.whatif_words import Weakening
from coxa.findings.electrodes import split_side
from coxa.kernels.arrays import Floats
from coxa.prediction import Gauge, Sweep, tabled_weights
from coxa.study.carried import Carried, carried
from coxa.study.study import Study

LEFT = "force\nleft"


def show_sweep(
    name: str, freed: Sequence[str], muscles: Sequence[str], swept: Sweep, screen: Console
) -> None:
    """Print a posture over a range of strength."""
    screen.print(
        f"\n[bold]What if: {escape(name)}, {', '.join(muscles)} weaker[/]", highlight=False
    )
    if freed:
        screen.print(f"[bold]Free[/] {escape(', '.join(freed))}", highlight=False)
    table = new_table(LEFT, title="Over the force that is left")
    kept = [k for k, gauge in enumerate(swept.gauges) if _is_shown(gauge, swept.gauges)]
    for k in kept:
        table.add_column(_head(swept.gauges[k]), justify="right")
    for column in ("pelvis\nlist\ndeg", "lean\nright\ndeg", "unmet\n\nN m"):
        table.add_column(column, justify="right")
    for row, value in enumerate(swept.values):
        read = [plain(swept.gauges[k], float(swept.read[row, k])) for k in kept]
        turned = [f"{round(x, 1) + 0.0:.1f}" for x in swept.turned_deg[row, :2].tolist()]
        table.add_row(f"{100 * value:.0f} %", *read, *turned, f"{swept.unmet_nm[row]:.1f}")
    screen.print(table)
    if freed:
        _say_threshold(swept, screen)
    _show_steps(swept.values, swept.bellies, swept.belly_n, screen)
    show_warnings("sweep", swept.warnings, screen)
    show_footing(SWEEP, screen)


def _is_shown(gauge: Gauge, among: Sequence[Gauge]) -> bool:
    """Leave out what muscles give of a moment; on two feet, whose hips share it, the moment too."""
    both = any(g.name.endswith("left") for g in among) and any(
        g.name.endswith("right") for g in among
    )
    return not gauge.name.startswith("of it") and not (both and "moment" in gauge.name)


def _head(gauge: Gauge) -> str:
    """Write a gauge's name in short lines: `hip`, `right`, `% BW`."""
    what, _, side = gauge.name.partition(", ")
    short = {"hip abduction moment": "abd.", "L5/S1 compression": "L5/S1"}.get(what)
    return "\n".join((short or what.removesuffix(" contact"), side, gauge.unit))


def _say_threshold(swept: Sweep, screen: Console) -> None:
    """Say between which steps pelvis or trunk begin to differ visibly from the first."""
    limit = float(np.degrees(tabled_weights().visible_rad))
    change = np.abs(swept.turned_deg[:, :2] - swept.turned_deg[0, :2]).max(axis=1)
    seen = np.flatnonzero(change > limit)
    if len(seen):
        k = int(seen[0])
        share = (limit - change[k - 1]) / (change[k] - change[k - 1])
        at = swept.values[k - 1] + share * (swept.values[k] - swept.values[k - 1])
        text = f"Pelvis or trunk change by more than {limit:g} deg beyond {100 * at:.0f} %."
    else:
        text = f"Neither pelvis nor trunk change by more than {limit:g} deg."
    screen.print(text, highlight=False)


def show_trial_sweep(
    name: str, weaken: Weakening, studies: Sequence[Study], screen: Console
) -> None:
    """Print a movement that is held over a range of strength."""
    screen.print(
        f"\n[bold]What if: {escape(name)}, the movement held, {', '.join(weaken.muscles)} "
        "weaker[/]",
        highlight=False,
    )
    table = new_table(LEFT, title="Peaks over the force that is left, N")
    rows = [carried(without_band(study)) for study in studies]
    for row in rows[0]:
        table.add_column(_peak(row), justify="right")
    table.add_column("unmet\n\nN m", justify="right")
    for value, study, peaks in zip(weaken.swept, studies, rows, strict=True):
        unmet = float(np.abs(study.recruitment.unmet).max(initial=0.0))
        cells = [f"{row.force_n:.0f}" for row in peaks]
        table.add_row(f"{100 * value:.0f} %", *cells, f"{unmet:.1f}")
    screen.print(table)
    _show_steps(weaken.swept, *trial_course(studies), screen)
    show_footing(SWEEP, screen)


def _peak(row: Carried) -> str:
    """Write what is carried in short lines: `hip`, `peak 1`, `r`."""
    short = {
        "hip, first peak": "hip\npeak 1",
        "hip, second peak": "hip\npeak 2",
        "hip, mean of both": "hip\nmean",
        "L5/S1, compression": "L5/S1\n",
    }
    return "\n".join((short.get(row.what, f"{row.what}\n"), row.side or ""))


def without_band(study: Study) -> Study:
    """Fill in that no band is wanted: it would be solved for when it is first read."""
    object.__setattr__(study, "spread", None)
    return study


def trial_course(studies: Sequence[Study]) -> tuple[tuple[str, ...], Floats]:
    """Return names, and mean forces (s, names) N over each study's movement.

    Where left and right do alike in all of them, those of the right stand for both.
    """
    names = pulled_over_time(studies[0])[0]
    force = np.array([pulled_over_time(study)[1].mean(axis=0) for study in studies])
    both = alike(*studies)
    kept = [k for k, name in enumerate(names) if not (both and name.endswith("_l"))]
    return tuple(names[k] for k in kept), force[:, kept]


def _show_steps(values: Floats, names: Sequence[str], force: Floats, screen: Console) -> None:
    """Print what the muscles that change most pull with at each step (s, names) N."""
    columns = most_changed(names, force)
    if not columns:
        screen.print(f"No muscle's force changes by {SMALL_N:g} N.", highlight=False)
        return
    table = new_table(LEFT, title="Who takes over, N")
    for k in columns:
        stem, side = split_side(names[k])
        head = "\n".join((*title_of(stem).split(), side or ""))
        table.add_column(head, justify="right", overflow="fold")
    for row, value in enumerate(values):
        table.add_row(f"{100 * value:.0f} %", *(f"{force[row, k]:.0f}" for k in columns))
    screen.print(table)
