"""How every what-if begins and ends in the terminal: what is asked, and what bands hold."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Console
from rich.markup import escape

from coxa.model.conditions import Condition

HONEST = "Computed, not measured; for education and research, no diagnosis."
POSTURE_BAND = (
    "Band: 5 to 95 % of 64 samples of the exponent (2 to 3), resting tone (0 to 5 %), strength of "
    "all muscles (± 15 %), weights of the cost, passive structures (none to all), and values that "
    "sources dispute; widened to hold the answer itself, which takes exponent 2, no tone and all "
    "passive structures. The posture is kept."
)
NO_TURNED_BAND = "Angles have no band; --posture-band searches the posture again for one."
TURNED_BAND = (
    "Band of the angles: the same, and habit half to twice as dear, in 16 searches of the posture."
)
MOVEMENT_BAND = (
    "Band: from the least to the largest answer when one choice at a time is made otherwise, as "
    "in `coxa demo`; the movement is kept."
)
LEFT_OUT = "Without --no-band each change has its band."
SWEEP = "The steps of a sweep have no bands: ask for one step, such as glmed:0.4, to see its own."


def show_heading(
    name: str, conditions: Sequence[Condition], freed: Sequence[str], screen: Console
) -> None:
    """Print what is asked."""
    screen.print(f"\n[bold]What if: {escape(name)}[/]", highlight=False)
    for condition in conditions:
        screen.print(f"[bold]Condition[/] {escape(str(condition))}", highlight=False)
    if freed:
        screen.print(
            f"[bold]Free[/] {escape(', '.join(freed))}; the standing leg follows, and the body "
            "may sway over the foot",
            highlight=False,
        )


def show_footing(bands: str, screen: Console) -> None:
    """Print what the answer is worth, and what its bands are."""
    screen.print(f"{HONEST} {bands}", style="dim", highlight=False)


def show_warnings(title: str, said: Sequence[object], screen: Console) -> None:
    """Print what is to be doubted, under a title."""
    for one in said:
        screen.print(f"[yellow]![/] {title}: {escape(str(one))}", highlight=False)
