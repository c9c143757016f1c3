"""Who pulls by bellies, and what joints and iliotibial band carry, as tables in the terminal."""

from __future__ import annotations

from typing import TypeVar

from rich.console import Console
from rich.table import Table

from coxa.anatomy.bellies import read_bellies
from coxa.movement.events import SIDES, Side, side_name
from coxa.study.bellies import BellyPeak, belly_peaks
from coxa.study.carried import (
    IN_VIVO_HIP,
    IN_VIVO_SOURCE,
    Carried,
    body_weight,
    carried,
    is_mirrored,
    percent_of_cycle,
)
from coxa.study.study import Study
from coxa.study.summary import iliotibial_bands

Row = TypeVar("Row", BellyPeak, Carried)

SHOWN, ELSEWHERE = 12, 5
MEASURED = "hip, mean of both"
"""The row that implants in patients measured."""


def show_answers(study: Study, everything: bool, screen: Console) -> None:
    """Print bellies and contacts with their bands: the strongest bellies, or every one."""
    screen.print(_bellies(study, None if everything else SHOWN))
    if not everything:
        _say_elsewhere(study, screen)
    screen.print(_carried(study))
    measured = next((row for row in carried(study) if row.what == MEASURED), None)
    if measured is not None:
        _say_ends(study, measured, screen)
        screen.print(f"In vivo: {IN_VIVO_SOURCE}, mean ± SD.", style="dim", highlight=False)
    _say_tract(study, screen)


def _bellies(study: Study, most: int | None) -> Table:
    """List the strongest of the 22 bellies of the hip, or all bellies."""
    mirrored = is_mirrored(study)
    whose = "each side alike" if mirrored else "both sides"
    hip = [row for row in belly_peaks(study) if row.belly in hip_names()]
    rows = _one_side(hip if most else belly_peaks(study), mirrored)
    what = f"the {most} strongest of the hip" if most else "every belly"
    table = new_table("belly", title=f"Who pulls: {what}, {whose}")
    if not mirrored:
        table.add_column("side")
    for column in ("peak N", "band N", "% of max", "band %", "cycle %"):
        table.add_column(column, justify="right")
    for row in rows[:most]:
        cells = [title_of(row.belly)]
        if not mirrored:
            cells.append(side_of(row.side))
        at = None if row.side is None else percent_of_cycle(study, row.side, row.at_s)
        cells += [
            f"{row.force_n:.0f}",
            span(row.band_n),
            f"{100 * row.share:.0f}",
            span(row.band_n, 0.01 * row.max_isometric_n),
            "-" if at is None else f"{at:.0f}",
        ]
        table.add_row(*cells)
    return table


def _say_elsewhere(study: Study, screen: Console) -> None:
    """Name the strongest bellies that do not cross the hip."""
    mirrored = is_mirrored(study)
    others = [row for row in belly_peaks(study) if row.belly not in hip_names()]
    told = [
        f"{'' if mirrored else side_of(row.side) + ' '}{title_of(row.belly)} "
        f"{row.force_n:.0f} N ({span(row.band_n)})"
        for row in _one_side(others, mirrored)[:ELSEWHERE]
    ]
    screen.print(f"Elsewhere: {', '.join(told)}.", highlight=False)


def _carried(study: Study) -> Table:
    mirrored = is_mirrored(study)
    table = new_table("joint", title="What joints carry at their peak (BW: body weight)")
    if not mirrored:
        table.add_column("side")
    for column in ("N", "band N", "% BW", "band %", "in vivo %"):
        table.add_column(column, justify="right")
    weight = 0.01 * body_weight(study)
    mean, sd = (100.0 * x for x in IN_VIVO_HIP)
    for row in _one_side(carried(study), mirrored):
        cells = [row.what]
        if not mirrored:
            cells.append(side_of(row.side))
        cells += [
            f"{row.force_n:.0f}",
            span(row.band_n),
            f"{row.force_n / weight:.0f}",
            span(row.band_n, weight),
            f"{mean:.0f} ± {sd:.0f}" if row.what == MEASURED else "",
        ]
        table.add_row(*cells)
    return table


def _say_ends(study: Study, row: Carried, screen: Console) -> None:
    """Name the choices that make the ends of a band."""
    if row.by is None or row.band_n is None:
        return
    low, high = (
        f"{100 * x / body_weight(study):.0f} %BW ({name or 'as chosen'})"
        for x, name in zip(row.band_n, row.by, strict=True)
    )
    screen.print(f"The hip's band runs from {low} to {high}.", highlight=False)


def _say_tract(study: Study, screen: Console) -> None:
    """Tell the tension of the iliotibial bands, and what they press on the trochanters with."""
    mirrored = is_mirrored(study)
    for row in iliotibial_bands(study)[: 1 if mirrored else 2]:
        told = ""
        if "force_low_n" in row:
            told = f" ({span((row['force_low_n'], row['force_high_n']))})"
        rest = row["compression_at_rest_n"]
        times = f", {row['compression_on_trochanter_n'] / rest:.0f} times that of standing at rest"
        screen.print(
            f"The {'' if mirrored else side_name(row['side']) + ' '}iliotibial band carries up to "
            f"{row['force_n']:.0f} N{told}, muscles in it included, and stretches by "
            f"{100 * row['strain']:.1f} %; it presses on the greater trochanter with up to "
            f"{row['compression_on_trochanter_n']:.0f} N{times if rest > 0.0 else ''}.",
            highlight=False,
        )


def new_table(*columns: str, title: str) -> Table:
    """Begin a table whose first columns, left-aligned, are given."""
    table = Table(title=title, title_justify="left")
    for column in columns:
        table.add_column(column, no_wrap=True)
    return table


def _one_side(rows: list[Row], mirrored: bool) -> list[Row]:
    """Keep what is right or in the middle where both sides are alike."""
    return [row for row in rows if not mirrored or row.side != SIDES[1]]


def hip_names() -> set[str]:
    """Name the 22 bellies that cross the hip."""
    return {belly.belly for belly in read_bellies()}


def title_of(belly: str) -> str:
    """Write a belly's name with blanks."""
    return belly.replace("_", " ")


def side_of(side: Side | None) -> str:
    """Spell a side out; nothing for the middle."""
    return "" if side is None else side_name(side)


def span(ends: tuple[float, float] | None, unit: float = 1.0) -> str:
    """Write a band, over a unit."""
    return "-" if ends is None else f"{ends[0] / unit:.0f}-{ends[1] / unit:.0f}"
