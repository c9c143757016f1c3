"""A walk of the default model in the terminal: who pulls, what joints carry, who takes over."""

from __future__ import annotations

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from coxa.cli.answers import SHOWN, hip_names, new_table, show_answers, side_of, title_of
from coxa.cli.report import show_doubts, show_proof, show_study
from coxa.model.subject import Subject
from coxa.study.bellies import belly_peaks, takeovers
from coxa.study.carried import body_weight, carried, is_mirrored
from coxa.study.study import Study
from coxa.study.summary import describe_bands

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
        _show_takeover(before, study, screen)
    show_answers(study, everything, screen)
    if everything:
        show_study(study, study.motion.source, screen, elements=True)
        return
    show_proof(study, screen)
    screen.print(describe_bands(study), style="dim", highlight=False)


def _say_in_short(study: Study, screen: Console) -> None:
    """Tell the main answers in a sentence or two."""
    weight, mirrored = body_weight(study), is_mirrored(study)
    times = {row.what: row.force_n / weight for row in carried(study) if row.side != "l"}
    hip = [f"{times[w]:.1f}" for w in ("hip, first peak", "hip, second peak") if w in times]
    strongest = next(row for row in belly_peaks(study) if row.belly in hip_names())
    whose = "" if mirrored else f"the {side_of(strongest.side)} "
    screen.print(
        f"The {'' if mirrored else 'right '}hip is pressed with {' and '.join(hip)} times body "
        f"weight, the disc between L5 and S1 with {times['L5/S1, compression']:.1f} times. Of the "
        f"hip's muscles {whose}{title_of(strongest.belly)} pulls hardest, with "
        f"{strongest.force_n:.0f} N.\nComputed with {len(study.model.muscles)} muscle elements, "
        "not measured; for education and research, no diagnosis.",
        highlight=False,
    )


def _show_takeover(before: Study, after: Study, screen: Console) -> None:
    """Print whose mean force a condition changes most, and what that does to the joints."""
    changed = [r for r in takeovers(before, after) if abs(r.change_n) >= SMALL_CHANGE_N][:SHOWN]
    if not changed:
        screen.print(f"No belly's mean force changes by {SMALL_CHANGE_N:g} N.", highlight=False)
        return
    table = new_table("belly", "side", title="Who takes over: mean force over two strides")
    for column in ("before N", "after N", "change N", "change"):
        table.add_column(column, justify="right")
    for row in changed:
        share = f"{100 * row.change_n / row.before_n:+.0f} %" if row.before_n > 1.0 else "-"
        table.add_row(
            title_of(row.belly), side_of(row.side), f"{row.before_n:.0f}", f"{row.after_n:.0f}",
            f"{row.change_n:+.0f}", share,
        )  # fmt: skip
    screen.print(table)
    screen.print(_carried_before(before, after))


def _carried_before(before: Study, after: Study) -> Table:
    table = new_table("joint", "side", title="What that does to the joints: peak force")
    for column in ("before N", "after N", "change"):
        table.add_column(column, justify="right")
    for old, new in zip(carried(before), carried(after), strict=True):
        table.add_row(
            old.what, side_of(old.side), f"{old.force_n:.0f}", f"{new.force_n:.0f}",
            f"{round(100 * (new.force_n / old.force_n - 1.0), 1) + 0.0:+.1f} %",
        )  # fmt: skip
    return table
