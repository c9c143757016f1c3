"""A muscle that cannot be switched fully on, or not fully off."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import ClassVar

from coxa.errors import CoxaError
from coxa.model.conditions.condition import Condition, check_number
from coxa.model.conditions.names import change_muscles, take_names
from coxa.model.model import Model
from coxa.model.muscle import Muscle


@dataclass(frozen=True)
class Activation(Condition):
    """Muscles whose activation stays between a floor and a cap, 0 to 1.

    Where several conditions bound a muscle, the highest floor and the lowest cap hold.
    """

    kind: ClassVar[str] = "activation"
    muscles: tuple[str, ...]
    floor: float = 0.0
    cap: float = 1.0

    def __post_init__(self) -> None:
        object.__setattr__(self, "muscles", take_names(self.muscles))
        check_number("the floor of activation", self.floor, least=0.0, most=1.0)
        check_number("the cap of activation", self.cap, least=0.0, most=1.0)
        if self.floor > self.cap:
            raise CoxaError(
                f"the floor of activation, {self.floor:g}, is above its cap, {self.cap:g}",
                todo="Lower the floor, or raise the cap.",
            )

    def change(self, model: Model) -> Model:
        """Raise `min_control` and `tone` to the floor, lower `max_control` to the cap."""
        return change_muscles(model, self.muscles, self._bound)

    def _bound(self, muscle: Muscle) -> Muscle:
        tone, cap = max(muscle.tone, self.floor), min(muscle.max_control, self.cap)
        if tone > cap:
            raise CoxaError(
                f"{muscle.name} would have to stay above {tone:g} and below {cap:g}",
                todo="The conditions contradict each other: leave one out.",
            )
        # A file's min_control is a default no one chose: a cap below it lowers it.
        least = min(max(muscle.min_control, self.floor), cap)
        return replace(muscle, tone=tone, min_control=least, max_control=cap)

    def __str__(self) -> str:
        return (
            f"{', '.join(self.muscles)}: activation from {100 * self.floor:g} to "
            f"{100 * self.cap:g} %"
        )
