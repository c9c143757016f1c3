"""What changes about a posture under a condition, in the terminal."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from rich.console import Console
from rich.table import Table

from coxa.cli.answers import new_table
from coxa.cli.whatif_report import (
    LEFT_OUT,
    NO_TURNED_BAND,
    POSTURE_BAND,
    TURNED_BAND,
    show_footing,
    show_heading,
    show_warnings,
)
from coxa.cli.whatif_shares import each_alike, shares_of, show_shares, signed_span
from coxa.kernels.arrays import Floats
from coxa.movement.events import SIDES
from coxa.movement.posing import units
from coxa.prediction import Gauge, Standing, WhatIf, tabled_weights
from coxa.prediction.habit import trunk_lean

SMALL_DEG, SMALL_NM = 0.05, 0.1
BANDED = ("pelvis_list", "trunk lean, right", "trunk lean, forward")
"""What `WhatIf.turned_band` is of."""
WHO = "Who takes over, N"


def show_what_if(name: str, answer: WhatIf, screen: Console) -> None:
    """Print what a condition changes about a posture."""
    show_heading(name, answer.conditions, answer.freed, screen)
    screen.print(gauge_table(answer))
    if answer.after is not None:
        _show_turns(answer.before, answer.after, answer.freed, answer.turned_band, screen)
        said = visible_change(answer)
        if said:
            screen.print(f"{said}{_visible_share(answer)}", highlight=False)
    title = f"{WHO}, each side alike" if each_alike(answer) else WHO
    show_shares(shares_of(answer), answer.after is not None, title, screen)
    for title, standing in _three(answer):
        show_warnings(title, _doubts(standing), screen)
    screen.print(proof_of(answer), highlight=False)
    show_footing(_bands(answer), screen)


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


def visible_change(answer: WhatIf) -> str:
    """Say whether pelvis or trunk change visibly, and which of Trendelenburg's forms it is."""
    if answer.after is None or len(answer.support.sides) == len(SIDES):
        return ""
    old, new = turns_of(answer.before), turns_of(answer.after)
    limit = float(np.degrees(tabled_weights().visible_rad))
    side = answer.support.sides[0]
    outward = 1.0 if side == "r" else -1.0
    rise = outward * (new["pelvis_list"] - old["pelvis_list"])
    lean = outward * (new["trunk lean, right"] - old["trunk lean, right"])
    form = "not visible"
    if lean > limit:
        form = "visible: compensated (the trunk over the standing hip)"
    elif rise < -limit:
        form = "visible: uncompensated (the pelvis drops)"
    elif max(abs(rise), abs(lean)) > limit:
        form = "visible"
    return (
        f"Under load the free side of the pelvis {'rises' if rise >= 0.0 else 'drops'} by "
        f"{abs(rise):.1f} deg and the trunk leans {abs(lean):.1f} deg more to the "
        f"{'standing' if lean >= 0.0 else 'free'} side: {form} (limit {limit:g} deg)."
    )


def _visible_share(answer: WhatIf) -> str:
    """Say in how many of the searches for the posture the change is visible."""
    a, b = answer.before.moves, answer.last.moves
    if a is None or b is None:
        return ""
    limit = float(np.degrees(tabled_weights().visible_rad))
    seen = np.abs(b.turned_deg - a.turned_deg)[:, :2].max(axis=1) > limit
    return f" It is visible in {int(seen.sum())} of {len(seen)} searches."


def plain(gauge: Gauge, value: float) -> str:
    """Write what is read off a gauge."""
    return f"{value:.{_digits(gauge)}f}"


def _bands(answer: WhatIf) -> str:
    """Say what the bands that are shown hold, and which are missing."""
    said = [LEFT_OUT if answer.change_band is None else POSTURE_BAND]
    if answer.after is not None:
        said.append(NO_TURNED_BAND if answer.turned_band is None else TURNED_BAND)
    return " ".join(said)


def _three(answer: WhatIf) -> list[tuple[str, Standing]]:
    rows = [("before", answer.before), ("posture held", answer.held)]
    return rows if answer.after is None else [*rows, ("after", answer.after)]


def gauge_table(answer: WhatIf) -> Table:
    """Tabulate what is read off a posture before, under the conditions held, and after."""
    freed, limits = answer.after is not None, answer.change_band
    table = new_table(title="What changes")
    table.add_column("")
    titles = ("before", "held", "after") if freed else ("before", "after")
    for column in (*titles, "change", *(["its band"] if limits is not None else [])):
        table.add_column(column, justify="right", no_wrap=True)
    three = [answer.values(standing) for _, standing in _three(answer)]
    for k, gauge in enumerate(answer.gauges):
        values = [float(column[k]) for column in three]
        ends = None if limits is None else (float(limits[0][k]), float(limits[1][k]))
        _add(table, _row_name(gauge), values, _digits(gauge), ends)
    worst = [max((abs(x) for x in s.unmet_nm.values()), default=0.0) for _, s in _three(answer)]
    _add(table, "unmet at worst, N m", worst, 1, _unmet_band(answer))
    return table


def _row_name(gauge: Gauge) -> str:
    """Shorten a gauge's name so that the table fits 80 columns."""
    what, _, side = gauge.name.partition(", ")
    short = {"hip abduction moment": "abduction", "of it by muscles": "by muscles"}.get(what, what)
    return ", ".join(part for part in (short, side, gauge.unit) if part)


def _add(
    table: Table, name: str, values: list[float], digits: int, ends: tuple[float, float] | None
) -> None:
    cells = [f"{x:.{digits}f}" for x in values]
    cells.append(f"{round(values[-1] - values[0], digits) + 0.0:+.{digits}f}")
    table.add_row(name, *cells, *([] if ends is None else [signed_span(ends, digits)]))


def _unmet_band(answer: WhatIf) -> tuple[float, float] | None:
    a, b = answer.before.band, answer.last.band
    if a is None or b is None:
        return None
    old, new = (
        np.abs(s.study.recruitment.unmet).max(initial=0.0) for s in (answer.before, answer.last)
    )
    low, high = b.limits(b.unmet - a.unmet, np.asarray(new - old))
    return float(low), float(high)


def _digits(gauge: Gauge) -> int:
    return 2 if "N m" in gauge.unit else 0


def _show_turns(
    before: Standing,
    after: Standing,
    freed: Sequence[str],
    band: tuple[Floats, Floats] | None,
    screen: Console,
) -> None:
    """Print the angles that change, and those that were free to."""
    table = new_table("deg", title="How the posture changes")
    for column in ("before", "after", "change", *([] if band is None else ["its band"])):
        table.add_column(column, justify="right")
    old, new = turns_of(before), turns_of(after)
    ends: dict[str, tuple[float, float]] = {}
    if band is not None:
        low, high = (values.tolist() for values in band)
        ends = dict(zip(BANDED, zip(low, high, strict=True), strict=True))
    turned = {
        name
        for name in old
        if max(abs(new[name] - old[name]), *map(abs, ends.get(name, (0.0,)))) >= SMALL_DEG
    }
    for name in old:
        change = new[name] - old[name]
        if name in turned or name in freed:
            cells = [f"{round(x, 1) + 0.0:.1f}" for x in (old[name], new[name])]
            told = [] if band is None else [signed_span(ends.get(name), 1)]
            table.add_row(name, *cells, f"{round(change, 1) + 0.0:+.1f}", *told)
    if turned:
        screen.print(table)
    else:
        screen.print(f"The posture changes by less than {SMALL_DEG:g} deg.", highlight=False)


def _doubts(standing: Standing) -> list[str]:
    """List what muscles cannot hold, and what the search for the posture says."""
    said: list[str] = []
    unmet: Mapping[str, float] = standing.unmet_nm
    if unmet:
        told = ", ".join(f"{name} {abs(x):.1f} N m" for name, x in unmet.items())
        said.append(f"muscles cannot hold this posture; unmet: {told}")
    elif standing.band is not None and (standing.band.unmet > SMALL_NM).any():
        share = 100.0 * float((standing.band.unmet > SMALL_NM).mean())
        said.append(f"in {share:.0f} % of the samples muscles lack more than {SMALL_NM:g} N m")
    return said if standing.posture is None else [*said, *standing.posture.warnings]


def proof_of(answer: WhatIf) -> str:
    """Say how well equilibrium, planted feet and balance hold."""
    found = [s.posture for s in (answer.before, answer.last) if s.posture is not None]
    left = max(float(s.study.recruitment.residual[0]) for _, s in _three(answer))
    text = f"Proof: {left:.0e} N m is left of the joints' equilibrium"
    if found:
        text += (
            f", {max(p.root for p in found):.0e} of the whole body's; the planted foot is off by "
            f"{max(p.missed for p in found):.0e} m; the mass centre is "
            f"{1000 * min(p.inside_m for p in found):.0f} mm inside the base of support"
        )
    return f"{text}."
