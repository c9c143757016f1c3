"""What is allowed but hardly meant about a muscle's strength."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rich.console import Console
from rich.markup import escape

from coxa.errors import CoxaError
from coxa.model.conditions import Condition, Weakness
from coxa.model.conditions.names import find_muscles
from coxa.model.model import Model

STRONGEST = 1.5
"""Beyond, a muscle is stronger than training makes it: that is said."""


def doubt_share(name: str, least: float, most: float) -> list[str]:
    """Say what is odd about the share of force that a muscle keeps."""
    said: list[str] = []
    if least == 0.0:
        said.append(f"{name} at 0: no force is left, passive force neither (paralysed)")
    if most > STRONGEST:
        said.append(f"{name} at {100 * most:g} %: stronger than training makes a muscle")
    return said


def doubt_conditions(conditions: Iterable[Condition]) -> list[str]:
    """Say what is odd about the strengths among conditions."""
    weak = [c for c in conditions if isinstance(c, Weakness)]
    return [said for c in weak for said in doubt_share(", ".join(c.muscles), c.share, c.share)]


def show_doubts(said: Iterable[str], screen: Console) -> None:
    """Print doubts, a line each."""
    for one in said:
        screen.print(f"[yellow]![/] {escape(one)}", highlight=False, soft_wrap=True)


def refuse_twice(model: Model, conditions: Sequence[Condition]) -> None:
    """Refuse a muscle whose strength two conditions name: their shares would multiply."""
    by: dict[str, str] = {}
    for condition in conditions:
        if not isinstance(condition, Weakness):
            continue
        name = ", ".join(condition.muscles)
        for element in find_muscles(model, condition.muscles):
            if element in by:
                raise CoxaError(
                    f"{by[element]} and {name} both say how strong {element} is",
                    todo="Name each muscle once.",
                )
            by[element] = name
