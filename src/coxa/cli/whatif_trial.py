"""What changes about a movement that is held, in the terminal."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Console

from coxa.cli.answers import new_table, side_of
from coxa.cli.whatif_report import (
    LEFT_OUT,
    MOVEMENT_BAND,
    show_footing,
    show_heading,
    show_warnings,
)
from coxa.cli.whatif_shares import alike, show_shares, trial_shares
from coxa.cli.whatif_sweep import without_band
from coxa.model.conditions import Condition
from coxa.study.carried import carried
from coxa.study.study import Study


def show_trial(
    name: str,
    conditions: Sequence[Condition],
    before: Study,
    after: Study,
    band: bool,
    screen: Console,
) -> None:
    """Print what conditions change about a movement that is held."""
    show_heading(f"{name}, the movement held", conditions, (), screen)
    table = new_table("joint", "side", title="What joints carry: peak force, N")
    for column in ("before", "after", "change", *(["band after"] if band else [])):
        table.add_column(column, justify="right")
    if not band:
        before, after = (without_band(s) for s in (before, after))
    both = alike(before, after)
    for old, new in zip(carried(before), carried(after), strict=True):
        if both and old.side == "l":
            continue
        forces = f"{old.force_n:.0f}", f"{new.force_n:.0f}", f"{new.force_n - old.force_n:+.0f}"
        ends = "-" if new.band_n is None else "{:.0f} to {:.0f}".format(*new.band_n)
        side = "each" if both and old.side else side_of(old.side)
        table.add_row(old.what, side, *forces, *([ends] if band else []))
    screen.print(table)
    title = f"Who takes over{', each side alike' if both else ''}: mean force, N"
    show_shares(trial_shares(before, after, band=band), False, title, screen)
    for when, study in (("before", before), ("after", after)):
        show_warnings(when, study.recruitment.warnings, screen)
    show_footing(MOVEMENT_BAND if band else LEFT_OUT, screen)
