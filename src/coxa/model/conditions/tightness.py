"""A muscle whose fibres or tendon are shorter, or longer, than they were."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import ClassVar

from coxa.errors import CoxaError
from coxa.model.conditions.condition import Condition, check_above_zero, check_number
from coxa.model.conditions.names import change_muscles, find_muscles, take_names
from coxa.model.model import Model
from coxa.model.muscle import Muscle

CARRIED = (0.4441, 1.8123)
"""Optimal lengths between which an active fibre pulls: the ends of the default curve of Millard
et al. (2013), J Biomech Eng 135:021005, as OpenSim has it."""


@dataclass(frozen=True)
class Tightness(Condition):
    """Muscles whose optimal fibre length or tendon slack length changes.

    New length = length times share, plus change in m. At the same pose a shorter fibre, or a
    shorter tendon, stretches the fibre further: what it then holds passively beyond what it held
    before comes on top of the joints' passive curves, without any setting. Refused where the
    fibre would vanish or, in the model's default pose, leave what its curve carries (`CARRIED`).
    """

    kind: ClassVar[str] = "tightness"
    muscles: tuple[str, ...]
    fiber_share: float = 1.0
    slack_share: float = 1.0
    fiber_change_m: float = 0.0
    slack_change_m: float = 0.0

    def __post_init__(self) -> None:
        object.__setattr__(self, "muscles", take_names(self.muscles))
        check_above_zero("the share of fibre length that is left", self.fiber_share)
        check_number("the share of tendon slack length", self.slack_share, least=0.0)
        check_number("the change of fibre length", self.fiber_change_m)
        check_number("the change of tendon slack length", self.slack_change_m)

    def change(self, model: Model) -> Model:
        """Set the lengths, and refuse fibres that could not pull in the default pose."""
        changed = change_muscles(model, self.muscles, self._shorten)
        lengths = model.muscle_lengths(model.default_pose[None, :])[0]
        for name in find_muscles(model, self.muscles):
            m = model.muscle_names.index(name)
            _refuse_overstretched(model.muscles[m], changed.muscles[m], float(lengths[m]))
        return changed

    def _shorten(self, muscle: Muscle) -> Muscle:
        fiber = muscle.optimal_fiber_length * self.fiber_share + self.fiber_change_m
        slack = muscle.tendon_slack_length * self.slack_share + self.slack_change_m
        for what, length in (("fibre", fiber), ("tendon", slack)):
            if length < 0.0 or (what == "fibre" and length == 0.0):
                raise CoxaError(
                    f"the {what} of {muscle.name} would vanish: {1e3 * length:.1f} mm are left",
                    todo="Take less off.",
                )
        old = (muscle.optimal_fiber_length, muscle.tendon_slack_length)
        return replace(
            muscle,
            optimal_fiber_length=fiber,
            tendon_slack_length=slack,
            measured=muscle.measured if (fiber, slack) == old else muscle.measured or old,
        )

    def __str__(self) -> str:
        parts = [
            *_told("fibres", self.fiber_share, self.fiber_change_m),
            *_told("tendon", self.slack_share, self.slack_change_m),
        ]
        return f"{', '.join(self.muscles)}: {', '.join(parts) or 'lengths as they were'}"


def _told(what: str, share: float, change_m: float) -> list[str]:
    parts: list[str] = []
    if share != 1.0:
        longer = "shorter" if share < 1.0 else "longer"
        parts.append(f"{what} {100 * abs(share - 1.0):g} % {longer}")
    if change_m != 0.0:
        longer = "shorter" if change_m < 0.0 else "longer"
        parts.append(f"{what} {1e3 * abs(change_m):g} mm {longer}")
    return parts


def _refuse_overstretched(before: Muscle, after: Muscle, path_m: float) -> None:
    """Refuse a fibre that leaves what its curve carries, unless it was as far out already."""
    old, new = _normalized_fiber(before, path_m), _normalized_fiber(after, path_m)
    low, high = CARRIED
    outside = new < low or new > high
    if outside and max(low - new, new - high) > max(low - old, old - high, 0.0):
        if new == 0.0:
            what = "its tendon alone would be longer than its path: the fibre would vanish"
        else:
            what = (
                f"its fibre would be at {new:.2f} optimal lengths, and pulls from {low} to {high}"
            )
        raise CoxaError(
            f"{after.name} cannot be changed so much: in the default pose {what}",
            todo=f"It is at {old:.2f} now. Change it less.",
        )


def _normalized_fiber(muscle: Muscle, path_m: float) -> float:
    """Return the fibre's length in optimal ones beside a tendon that does not stretch."""
    along = path_m - muscle.tendon_slack_length
    if along <= 0.0:
        return 0.0
    width = muscle.optimal_fiber_length * math.sin(muscle.pennation_angle_at_optimal)
    return math.hypot(along, width) / muscle.optimal_fiber_length
