"""A muscle that is weaker, or stronger, than it was."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import ClassVar

from coxa.model.conditions.condition import Condition, check_number
from coxa.model.conditions.names import change_muscles, take_names
from coxa.model.model import Model


@dataclass(frozen=True)
class Weakness(Condition):
    """Muscles that keep a share of their force, active and passive (0.5: half; 1.2: stronger)."""

    kind: ClassVar[str] = "weakness"
    muscles: tuple[str, ...]
    share: float

    def __post_init__(self) -> None:
        object.__setattr__(self, "muscles", take_names(self.muscles))
        check_number("the share of force that is left", self.share, least=0.0)

    def change(self, model: Model) -> Model:
        """Multiply `max_isometric_force` by the share."""
        return change_muscles(
            model,
            self.muscles,
            lambda m: replace(m, max_isometric_force=m.max_isometric_force * self.share),
        )

    def __str__(self) -> str:
        return f"{', '.join(self.muscles)}: {100 * self.share:g} % of the force"
