"""A muscle that is weaker, or stronger, than it was."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import ClassVar

from coxa.model.conditions.condition import Condition, check_number
from coxa.model.conditions.names import change_muscles, take_names
from coxa.model.model import Model
from coxa.model.muscle import Muscle
from coxa.model.tension import pulling_at

MOST = 10.0
"""More than tenfold is a percentage without its sign, no person."""


@dataclass(frozen=True)
class Weakness(Condition):
    """Muscles that keep a share of their force, active and passive (0.5: half; 1.2: stronger)."""

    kind: ClassVar[str] = "weakness"
    muscles: tuple[str, ...]
    share: float

    def __post_init__(self) -> None:
        object.__setattr__(self, "muscles", take_names(self.muscles))
        check_number("the share of force that is left", self.share, least=0.0, most=MOST)

    def change(self, model: Model) -> Model:
        """Multiply `max_isometric_force` by the share; the muscle's volume stays."""
        return change_muscles(model, self.muscles, self._weaken)

    def _weaken(self, muscle: Muscle) -> Muscle:
        if self.share == 0.0:
            return replace(muscle, max_isometric_force=0.0)
        return pulling_at(muscle, self.share * muscle.specific_tension)

    def __str__(self) -> str:
        return f"{', '.join(self.muscles)}: {100 * self.share:g} % of the force"
