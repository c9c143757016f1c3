"""How weak a muscle must be before one sees it: the strength at which the posture gives visibly."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from coxa.kernels.arrays import Floats
from coxa.model.conditions import Condition, apply
from coxa.model.model import Model
from coxa.prediction.habit import trunk_lean
from coxa.prediction.posture import Posture, predict_posture
from coxa.prediction.support import Support
from coxa.prediction.weights import CostWeights, tabled_weights
from coxa.study.settings import Settings

WITHIN = 0.02
"""Of full strength."""
HABITS, EXPONENTS = (0.5, 1.0, 2.0), (2.0, 3.0)
"""Choices that no measurement makes: how dear it is to leave habit (times as tabled), and the
power of activation."""


@dataclass(frozen=True)
class Threshold:
    """The share of force below which posture changes visibly; 0 where it does not down to 2 %.

    `drops` tells whether it is the pelvis dropping that is seen first.
    """

    share: float
    drops: bool
    habit: float
    exponent: float


def thresholds(
    model: Model,
    q0: Floats,
    support: Support,
    condition: Callable[[float], Sequence[Condition]],
    free: Sequence[str],
    *,
    habits: Sequence[float] = HABITS,
    exponents: Sequence[float] = EXPONENTS,
    weights: CostWeights | None = None,
    within: float = WITHIN,
) -> tuple[Threshold, ...]:
    """Find the threshold under each choice of habit and exponent: their spread is its band.

    `condition` makes the conditions of a share of force. Postures are compared with the one found
    at full strength under the same choice; `within` is how sharp the threshold is found.
    """
    base = weights or tabled_weights()
    found: list[Threshold] = []
    for habit in habits:
        for exponent in exponents:

            def stand(
                share: float,
                begin: Floats | None = None,
                screen: bool = False,
                habit: float = habit,
                exponent: float = exponent,
            ) -> Posture:
                return predict_posture(
                    apply(model, *condition(share)),
                    q0,
                    free,
                    support=support,
                    weights=base.times(habit),
                    settings=Settings(exponent=exponent),
                    begin=begin,
                    screen=screen,
                )

            share, drops = _threshold(stand, model, support, base.visible_rad, within)
            found.append(Threshold(share, drops, habit, exponent))
    return tuple(found)


def _threshold(
    stand: Callable[..., Posture],
    model: Model,
    support: Support,
    visible: float,
    within: float,
) -> tuple[float, bool]:
    """Halve the range of strength in which posture becomes visibly another.

    Each search begins where the last one ended; the posture seen first is searched for from all
    starts, so that a drop is not missed beside a lean.
    """
    outward = 1.0 if support.sides[0] == "r" else -1.0
    last = stand(1.0)
    healthy = _turns(model, last)
    low, high = 0.0, 1.0
    while high - low > within:
        middle = 0.5 * (low + high)
        last = stand(middle, last.q)
        if np.abs(_turns(model, last) - healthy).max() > visible:
            low = middle
        else:
            high = middle
    if low == 0.0:
        return 0.0, False
    seen = outward * (_turns(model, stand(low, screen=True)) - healthy)
    return 0.5 * (low + high), bool(seen[0] < -visible)


def _turns(model: Model, posture: Posture) -> Floats:
    """Return pelvis list and trunk lean to the right, (2,) rad."""
    lean = trunk_lean(model, posture.q[None])[0, 1]
    return np.array([posture.q[model.coordinate_index("pelvis_list")], lean])
