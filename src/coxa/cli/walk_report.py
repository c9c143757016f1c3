"""A walk of the default model in the terminal: who pulls, what joints carry, who takes over."""

from __future__ import annotations

from typing import TypeVar

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from coxa.anatomy.bellies import read_bellies
from coxa.cli.report import SIDE_NAMES, show_doubts, show_proof, show_study
from coxa.model.subject import Subject
from coxa.movement.events import SIDES, Side
from coxa.study.bellies import BellyPeak, belly_peaks, takeovers
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
from coxa.study.summary import describe_bands, iliotibial_bands

Row = TypeVar("Row", BellyPeak, Carried)

SHOWN, ELSEWHERE = 12, 5
SMALL_CHANGE_N = 1.0


def show_walk(
    study: Study,
    before: Study | None,
    subject: Subject,
    speed_mps: float,
    everything: bool,
    screen: Console,
) -> None:
    """Print the main answers and what to doubt, then tables, the proof, and what bands hold.

    `before`: the same walk without the conditions. `everything` adds the tables of `coxa solve`.
    """
    who = "man" if subject.sex == "male" else "woman"
    screen.print(
        f"\n[bold]A {who} of {subject.mass_kg:g} kg and {subject.height_m:g} m, "
        f"{subject.age:g} years, walks at {speed_mps:g} m/s[/]",
        highlight=False,
    )
    for condition in study.model.conditions:
        screen.print(f"[bold]Condition[/] {escape(str(condition))}", highlight=False)
    _say_in_short(study, screen)
    if not everything:
        show_doubts(study.warnings, screen)
    screen.print()
    if before is not None:
        screen.print(_takeovers(before, study))
        screen.print(_carried_before(before, study))
    screen.print(_bellies(study, SHOWN if not everything else None))
    _say_elsewhere(study, screen)
    screen.print(_carried(study))
    screen.print(f"In vivo: {IN_VIVO_SOURCE}, mean ± SD.", style="dim", highlight=False)
    _say_tract(study, screen)
    if everything:
        show_study(study, study.motion.source, screen)
        return
    show_proof(study, screen)
    screen.print(describe_bands(study), style="dim", highlight=False)


def _say_in_short(study: Study, screen: Console) -> None:
    """Tell the main answers in a sentence or two."""
    weight = body_weight(study)
    hip = {row.what: row.force_n / weight for row in carried(study) if row.side in ("r", None)}
    told = [f"{hip[what]:.1f}" for what in ("hip, first peak", "hip, second peak") if what in hip]
    strongest = next(row for row in belly_peaks(study) if row.belly in _hip_names())
    back = hip.get("L5/S1, compression")
    screen.print(
        f"The {'' if is_mirrored(study) else 'right '}hip is pressed with {' and '.join(told)} "
        "times body weight"
        + (f", the disc between L5 and S1 with {back:.1f} times" if back is not None else "")
        + f". Of the hip's muscles {_title(strongest.belly)} pulls hardest, "
        f"with {strongest.force_n:.0f} N.\nComputed with {len(study.model.muscles)} muscle "
        "elements, not measured; for education and research, no diagnosis.",
        highlight=False,
    )


def _bellies(study: Study, most: int | None) -> Table:
    """List the strongest of the 22 bellies of the hip, or all bellies."""
    mirrored = is_mirrored(study)
    whose = "each side alike" if mirrored else "both sides"
    hip = [row for row in belly_peaks(study) if row.belly in _hip_names()]
    rows = _one_side(hip if most else belly_peaks(study), mirrored)
    what = f"the {most} strongest of the hip" if most else "every belly"
    table = _table("belly", title=f"Who pulls: {what}, {whose}")
    if not mirrored:
        table.add_column("side")
    for column in ("peak N", "band N", "% of max", "band", "cycle %"):
        table.add_column(column, justify="right")
    for row in rows[:most]:
        cells = [_title(row.belly)]
        if not mirrored:
            cells.append(_side_name(row.side))
        at = None if row.side is None else percent_of_cycle(study, row.side, row.at_s)
        cells += [
            f"{row.force_n:.0f}",
            _span(row.band_n),
            f"{100 * row.share:.0f}",
            _span(row.band_n, 0.01 * row.max_isometric_n),
            "-" if at is None else f"{at:.0f}",
        ]
        table.add_row(*cells)
    return table


def _say_elsewhere(study: Study, screen: Console) -> None:
    """Name the strongest bellies that do not cross the hip."""
    mirrored = is_mirrored(study)
    others = [row for row in belly_peaks(study) if row.belly not in _hip_names()]
    told = [
        f"{'' if mirrored else _side_name(row.side) + ' '}{_title(row.belly)} "
        f"{row.force_n:.0f} N ({_span(row.band_n)})"
        for row in _one_side(others, mirrored)[:ELSEWHERE]
    ]
    screen.print(f"Elsewhere: {', '.join(told)}.", highlight=False)


def _carried(study: Study) -> Table:
    mirrored = is_mirrored(study)
    table = _table("joint", title="What joints carry at their peak")
    if not mirrored:
        table.add_column("side")
    for column in ("N", "band N", "% BW", "band %", "in vivo %"):
        table.add_column(column, justify="right")
    weight = 0.01 * body_weight(study)
    mean, sd = (100.0 * x for x in IN_VIVO_HIP)
    for row in _one_side(carried(study), mirrored):
        cells = [row.what]
        if not mirrored:
            cells.append(_side_name(row.side))
        cells += [
            f"{row.force_n:.0f}",
            _span(row.band_n),
            f"{row.force_n / weight:.0f}",
            _span(row.band_n, weight),
            f"{mean:.0f} ± {sd:.0f}" if row.what == "hip, mean of both" else "",
        ]
        table.add_row(*cells)
    return table


def _say_tract(study: Study, screen: Console) -> None:
    """Tell the tension of the iliotibial bands, and what they press on the trochanters with."""
    mirrored = is_mirrored(study)
    for row in iliotibial_bands(study)[: 1 if mirrored else 2]:
        span = ""
        if "force_low_n" in row:
            span = f" ({_span((row['force_low_n'], row['force_high_n']))})"
        rest = row["compression_at_rest_n"]
        times = f", {row['compression_on_trochanter_n'] / rest:.0f} times that of standing at rest"
        screen.print(
            f"The {'' if mirrored else SIDE_NAMES[row['side']] + ' '}iliotibial band carries up to "
            f"{row['force_n']:.0f} N{span}, muscles in it included, and stretches by "
            f"{100 * row['strain']:.1f} %; it presses on the greater trochanter with up to "
            f"{row['compression_on_trochanter_n']:.0f} N{times if rest > 0.0 else ''}.",
            highlight=False,
        )


def _takeovers(before: Study, after: Study) -> Table:
    table = _table("belly", "side", title="Who takes over: mean force over two strides")
    for column in ("before N", "after N", "change N", "change"):
        table.add_column(column, justify="right")
    for row in takeovers(before, after)[:SHOWN]:
        if abs(row.change_n) < SMALL_CHANGE_N:
            break
        share = f"{100 * row.change_n / row.before_n:+.0f} %" if row.before_n > 1.0 else "-"
        table.add_row(
            _title(row.belly), _side_name(row.side), f"{row.before_n:.0f}", f"{row.after_n:.0f}",
            f"{row.change_n:+.0f}", share,
        )  # fmt: skip
    return table


def _carried_before(before: Study, after: Study) -> Table:
    table = _table("joint", "side", title="What that does to the joints: peak force")
    for column in ("before N", "after N", "change"):
        table.add_column(column, justify="right")
    for old, new in zip(carried(before), carried(after), strict=True):
        table.add_row(
            old.what, _side_name(old.side), f"{old.force_n:.0f}", f"{new.force_n:.0f}",
            f"{round(100 * (new.force_n / old.force_n - 1.0), 1) + 0.0:+.1f} %",
        )  # fmt: skip
    return table


def _table(*columns: str, title: str) -> Table:
    table = Table(title=title, title_justify="left")
    for column in columns:
        table.add_column(column, no_wrap=True)
    return table


def _one_side(rows: list[Row], mirrored: bool) -> list[Row]:
    """Keep what is right or in the middle where both sides are alike."""
    return [row for row in rows if not mirrored or row.side != SIDES[1]]


def _hip_names() -> set[str]:
    return {belly.belly for belly in read_bellies()}


def _title(belly: str) -> str:
    return belly.replace("_", " ")


def _side_name(side: Side | None) -> str:
    return "" if side is None else SIDE_NAMES[side]


def _span(ends: tuple[float, float] | None, unit: float = 1.0) -> str:
    return "-" if ends is None else f"{ends[0] / unit:.0f}-{ends[1] / unit:.0f}"
