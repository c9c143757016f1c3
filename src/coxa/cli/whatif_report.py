"""What changes under a condition, in the terminal: before, after, who takes over, what is unmet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from coxa.cli.answers import new_table, side_of, title_of
from coxa.cli.whatif_words import Weakening
from coxa.findings.electrodes import split_side
from coxa.kernels.arrays import Floats
from coxa.model.conditions import Condition
from coxa.movement.events import SIDES
from coxa.movement.posing import units
from coxa.prediction import Gauge, Standing, Sweep, WhatIf, tabled_weights
from coxa.prediction.habit import trunk_lean
from coxa.study.bellies import belly_forces
from coxa.study.carried import carried
from coxa.study.study import Study

SHOWN, SMALL_N, SMALL_DEG = 10, 5.0, 0.05
NOTE = (
    "Computed, not measured; for education and research, no diagnosis. Band: 5 to 95 % of 64 "
    "samples of the exponent (2 to 3), resting tone (0 to 5 %), strength of all muscles (± 15 %), "
    "weights of the cost, and passive structures (none to all), the posture kept."
)


@dataclass(frozen=True)
class Share:
    """What a muscle pulls with (N), before and after; its its band where there is one."""

    name: str
    side: str
    before_n: float
    held_n: float
    after_n: float
    band_n: tuple[float, float] | None

    @property
    def change_n(self) -> float:
        """Return what it took over."""
        return self.after_n - self.before_n


def shares_of(answer: WhatIf) -> list[Share]:
    """List what muscles pull with, those that change most first."""
    three = [_pulled(s.study) for s in (answer.before, answer.held, answer.last)]
    a, b = answer.before.band, answer.last.band
    bands: Floats | None = None
    if a is not None and b is not None and answer.before.study.model.bellies:
        bands = np.stack(b.limits(b.bellies - a.bellies))
    rows: list[Share] = []
    for k, name in enumerate(three[0]):
        stem, side = split_side(name)
        band = None if bands is None else (float(bands[0, k]), float(bands[1, k]))
        before, held, after = (each[name] for each in three)
        rows.append(Share(stem, side_of(side), before, held, after, band))
    return sorted(rows, key=lambda row: -abs(row.change_n))


def pulled_over_time(study: Study) -> tuple[tuple[str, ...], Floats]:
    """Return the bellies of a study, or its elements, and their forces (n, names) N."""
    if study.model.bellies:
        return tuple(study.model.bellies), belly_forces(study.model, study.force)
    return study.model.muscle_names, study.force


def _pulled(study: Study) -> Mapping[str, float]:
    """Return the mean force (N) of each belly, or of each element where none are named."""
    names, force = pulled_over_time(study)
    return dict(zip(names, force.mean(axis=0).tolist(), strict=True))


def turns_of(standing: Standing) -> dict[str, float]:
    """Return every angle of a posture in deg, the trunk's lean in space among them."""
    model, q = standing.study.model, standing.q
    lean = np.degrees(trunk_lean(model, q[None])[0])
    found = {"trunk lean, right": float(lean[1]), "trunk lean, forward": float(lean[0])}
    for c, coordinate in enumerate(model.coordinates):
        slides = coordinate.name in ("pelvis_tx", "pelvis_ty", "pelvis_tz")
        if slides or model.flat.tree.driver[c] >= 0:
            continue
        found[coordinate.name] = float(np.degrees(q[c])) / abs(units(model, coordinate.name))
    return found


def show_what_if(name: str, answer: WhatIf, screen: Console) -> None:
    """Print what a condition changes about a posture."""
    _say_conditions(name, answer.conditions, answer.freed, screen)
    screen.print(_gauges(answer))
    if answer.after is not None:
        _show_turns(answer.before, answer.after, screen)
        _say_visible(answer, screen)
    _show_shares(shares_of(answer), answer.after is not None, screen)
    for title, standing in _three(answer):
        _say_unmet(title, standing.unmet_nm, standing, screen)
        if standing.posture is not None:
            for warning in standing.posture.warnings:
                screen.print(f"[yellow]![/] {title}: {escape(warning)}", highlight=False)
    _say_proof(answer, screen)
    screen.print(NOTE, style="dim", highlight=False)


def _three(answer: WhatIf) -> list[tuple[str, Standing]]:
    rows = [("before", answer.before), ("posture held", answer.held)]
    return rows if answer.after is None else [*rows, ("after", answer.after)]


def _say_conditions(
    name: str, conditions: Sequence[Condition], freed: Sequence[str], screen: Console
) -> None:
    screen.print(f"\n[bold]What if: {escape(name)}[/]", highlight=False)
    for condition in conditions:
        screen.print(f"[bold]Condition[/] {escape(str(condition))}", highlight=False)
    if freed:
        screen.print(
            f"[bold]Free[/] {escape(', '.join(freed))}; the standing leg follows, and the body "
            "may sway over the foot",
            highlight=False,
        )


def _gauges(answer: WhatIf) -> Table:
    freed = answer.after is not None
    table = new_table(title="What changes")
    table.add_column("")
    titles = ("before", "held", "after") if freed else ("before", "after")
    for column in (*titles, "change", "its band"):
        table.add_column(column, justify="right", no_wrap=True)
    three = [answer.values(standing) for _, standing in _three(answer)]
    limits = answer.change_band
    for k, gauge in enumerate(answer.gauges):
        change = float(three[-1][k] - three[0][k])
        band = (
            "-"
            if limits is None
            else f"{_signed(gauge, limits[0][k])} to {_signed(gauge, limits[1][k])}"
        )
        cells = [_plain(gauge, float(values[k])) for values in three]
        table.add_row(f"{gauge.name}, {gauge.unit}", *cells, _signed(gauge, change), band)
    worst = [max((abs(x) for x in s.unmet_nm.values()), default=0.0) for _, s in _three(answer)]
    table.add_row("unmet at worst, N m", *(f"{x:.1f}" for x in worst), f"{worst[-1] - worst[0]:+.1f}", "-")  # fmt: skip  # noqa: E501
    return table


def _digits(gauge: Gauge) -> int:
    return 2 if "N m" in gauge.unit else 0


def _plain(gauge: Gauge, value: float) -> str:
    return f"{value:.{_digits(gauge)}f}"


def _signed(gauge: Gauge, value: float) -> str:
    return f"{round(float(value), _digits(gauge)) + 0.0:+.{_digits(gauge)}f}"


def _show_turns(before: Standing, after: Standing, screen: Console) -> None:
    table = new_table("deg", title="How the posture changes")
    for column in ("before", "after", "change"):
        table.add_column(column, justify="right")
    old, new = turns_of(before), turns_of(after)
    for name in old:
        change = new[name] - old[name]
        if abs(change) >= SMALL_DEG:
            table.add_row(name, f"{old[name]:.1f}", f"{new[name]:.1f}", f"{change:+.1f}")
    if table.rows:
        screen.print(table)
    else:
        screen.print(f"The posture changes by less than {SMALL_DEG:g} deg.", highlight=False)


def _say_visible(answer: WhatIf, screen: Console) -> None:
    """Say whether pelvis or trunk change visibly, and which of Trendelenburg's forms it is."""
    if answer.after is None or len(answer.support.sides) == len(SIDES):
        return
    old, new = turns_of(answer.before), turns_of(answer.after)
    limit = float(np.degrees(tabled_weights().visible_rad))
    side = answer.support.sides[0]
    outward = 1.0 if side == "r" else -1.0
    rise = outward * (new["pelvis_list"] - old["pelvis_list"])
    lean = outward * (new["trunk lean, right"] - old["trunk lean, right"])
    parts = [
        f"the free side of the pelvis {'rises' if rise >= 0.0 else 'drops'} by {abs(rise):.1f} deg",
        f"the trunk leans {abs(lean):.1f} deg more "
        f"{'to the standing side' if lean >= 0.0 else 'to the free side'}",
    ]
    form = "not visible"
    if lean > limit:
        form = "visible: compensated (the trunk over the standing hip)"
    elif rise < -limit:
        form = "visible: uncompensated (the pelvis drops)"
    elif max(abs(rise), abs(lean)) > limit:
        form = "visible"
    screen.print(
        f"Under load {' and '.join(parts)}: {form} (limit {limit:g} deg).", highlight=False
    )


def _show_shares(rows: Sequence[Share], freed: bool, screen: Console) -> None:
    changed = [row for row in rows if abs(row.change_n) >= SMALL_N][:SHOWN]
    if not changed:
        screen.print(f"No muscle's force changes by {SMALL_N:g} N.", highlight=False)
        return
    table = new_table("muscle", "side", title="Who takes over, N")
    titles = ("before", "held", "after") if freed else ("before", "after")
    for column in (*titles, "change", "its band"):
        table.add_column(column, justify="right", no_wrap=True)
    for row in changed:
        values = (row.before_n, row.held_n, row.after_n) if freed else (row.before_n, row.after_n)
        band = "-" if row.band_n is None else f"{row.band_n[0]:+.0f} to {row.band_n[1]:+.0f}"
        table.add_row(
            title_of(row.name),
            row.side,
            *(f"{x:.0f}" for x in values),
            f"{row.change_n:+.0f}",
            band,
        )
    screen.print(table)


def _say_unmet(title: str, unmet: Mapping[str, float], standing: Standing, screen: Console) -> None:
    if unmet:
        told = ", ".join(f"{name} {abs(x):.1f} N m" for name, x in unmet.items())
        screen.print(
            f"[yellow]![/] {title}: muscles cannot hold this posture; unmet: {told}",
            highlight=False,
        )
    elif standing.band is not None:
        share = float((standing.band.unmet > 0.1).mean())
        if share > 0.0:
            screen.print(
                f"[yellow]![/] {title}: in {100 * share:.0f} % of the samples muscles lack more "
                "than 0.1 N m",
                highlight=False,
            )


def _say_proof(answer: WhatIf, screen: Console) -> None:
    found = [s.posture for s in (answer.before, answer.last) if s.posture is not None]
    left = max(float(s.study.recruitment.residual[0]) for _, s in _three(answer))
    text = f"Proof: {left:.0e} N m is left of the joints' equilibrium"
    if found:
        text += (
            f", {max(p.root for p in found):.0e} of the whole body's; the planted foot is off by "
            f"{max(p.missed for p in found):.0e} m; the mass centre is "
            f"{1000 * min(p.inside_m for p in found):.0f} mm inside the base of support"
        )
    screen.print(f"{text}.", highlight=False)


def show_sweep(
    name: str, freed: Sequence[str], muscles: Sequence[str], swept: Sweep, screen: Console
) -> None:
    """Print a posture over a range of strength."""
    screen.print(
        f"\n[bold]What if: {escape(name)}, {', '.join(muscles)} weaker[/]", highlight=False
    )
    if freed:
        screen.print(f"[bold]Free[/] {escape(', '.join(freed))}", highlight=False)
    table = new_table("force left", title="Over the force that is left")
    kept = [k for k, gauge in enumerate(swept.gauges) if not gauge.name.startswith("of it")]
    for k in kept:
        table.add_column(f"{swept.gauges[k].name}, {swept.gauges[k].unit}", justify="right")
    for column in ("pelvis list, deg", "trunk lean right, deg", "unmet, N m"):
        table.add_column(column, justify="right")
    for row, value in enumerate(swept.values):
        read = [_plain(swept.gauges[k], float(swept.read[row, k])) for k in kept]
        turned = [f"{x:.1f}" for x in swept.turned_deg[row, :2]]
        table.add_row(f"{100 * value:.0f} %", *read, *turned, f"{swept.unmet_nm[row]:.1f}")
    screen.print(table)
    if freed:
        _say_threshold(swept, screen)
    rows = most_changed(swept.bellies, swept.belly_n)
    screen.print(_over_steps(swept.values, swept.bellies, swept.belly_n, rows, "N"))
    for warning in swept.warnings:
        screen.print(f"[yellow]![/] {escape(warning)}", highlight=False)
    screen.print(NOTE.split(" Band:")[0], style="dim", highlight=False)


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


def show_trial(
    name: str,
    conditions: Sequence[Condition],
    before: Study,
    after: Study,
    band: bool,
    screen: Console,
) -> None:
    """Print what conditions change about a recorded movement."""
    _say_conditions(f"{name}, the movement held", conditions, (), screen)
    table = new_table("joint", "side", title="What joints carry: peak force, N")
    for column in ("before", "after", "change", "band after"):
        table.add_column(column, justify="right")
    if not band:  # a study's band is solved for when it is first asked
        before, after = (_without_band(s) for s in (before, after))
    for old, new in zip(carried(before), carried(after), strict=True):
        ends = "-" if new.band_n is None else f"{new.band_n[0]:.0f} to {new.band_n[1]:.0f}"
        table.add_row(
            old.what, side_of(old.side), f"{old.force_n:.0f}", f"{new.force_n:.0f}",
            f"{new.force_n - old.force_n:+.0f}", ends,
        )  # fmt: skip
    screen.print(table)
    _show_shares(trial_shares(before, after), False, screen)
    for title, study in (("before", before), ("after", after)):
        for said in study.recruitment.warnings:
            screen.print(f"[yellow]![/] {title}: {escape(said)}", highlight=False)
    screen.print(NOTE.split(" Band:")[0], style="dim", highlight=False)


def _without_band(study: Study) -> Study:
    """Fill in that no band is wanted: it would be solved for when it is first read."""
    object.__setattr__(study, "spread", None)
    return study


def trial_shares(before: Study, after: Study) -> list[Share]:
    """List the mean force of muscles over a movement before and after, the most changed first."""
    old, new = _pulled(before), _pulled(after)
    rows: list[Share] = []
    for name in old:
        stem, side = split_side(name)
        rows.append(Share(stem, side_of(side), old[name], new[name], new[name], None))
    return sorted(rows, key=lambda row: -abs(row.change_n))


def show_trial_sweep(
    name: str, weaken: Weakening, studies: Sequence[Study], screen: Console
) -> None:
    """Print a recorded movement over a range of strength."""
    screen.print(
        f"\n[bold]What if: {escape(name)}, the movement held, {', '.join(weaken.muscles)} "
        "weaker[/]",
        highlight=False,
    )
    table = new_table("force left", title="Peaks over the force that is left, N")
    first = carried(_without_band(studies[0]))
    for row in first:
        table.add_column(f"{row.what} {side_of(row.side)}".strip(), justify="right")
    table.add_column("unmet, N m", justify="right")
    for value, study in zip(weaken.swept, studies, strict=True):
        peaks = [f"{row.force_n:.0f}" for row in carried(_without_band(study))]
        unmet = float(np.abs(study.recruitment.unmet).max(initial=0.0))
        table.add_row(f"{100 * value:.0f} %", *peaks, f"{unmet:.1f}")
    screen.print(table)
    names, force = trial_course(studies)
    screen.print(_over_steps(weaken.swept, names, force, most_changed(names, force), "N"))


def trial_course(studies: Sequence[Study]) -> tuple[tuple[str, ...], Floats]:
    """Return names, and mean forces (s, names) N over each study's movement."""
    names = pulled_over_time(studies[0])[0]
    return names, np.array([pulled_over_time(study)[1].mean(axis=0) for study in studies])


def most_changed(names: Sequence[str], force: Floats, most: int = 6) -> list[int]:
    """Return the columns whose force (s, names) N changes most over the steps."""
    change = np.ptp(force, axis=0)
    return [int(k) for k in np.argsort(-change, kind="stable")[:most] if change[k] >= SMALL_N]


def _over_steps(
    values: Floats, names: Sequence[str], force: Floats, columns: Sequence[int], unit: str
) -> Table:
    table = new_table("force left", title=f"Who takes over, {unit}")
    for k in columns:
        stem, side = split_side(names[k])
        table.add_column(f"{title_of(stem)} {side_of(side)}".strip(), justify="right")
    for row, value in enumerate(values):
        table.add_row(f"{100 * value:.0f} %", *(f"{force[row, k]:.0f}" for k in columns))
    return table
