"""What a posture costs: effort, what hangs in ligaments, and departing from habit."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import cache

from coxa.anatomy.prediction import read_weights
from coxa.errors import CoxaError


@dataclass(frozen=True)
class CostWeights:
    """The numbers of `tables/prediction/weights.csv`, in SI units.

        cost = effort + sum (M / M0)^2 / 2 + habit * sum (d / spread)^2 / 2

    with the passive moments M and the departures d of posture from habit. `effort` is the cost of
    recruitment: a muscle of average volume, fully active, costs 1/2 (exponent 2). The mass centre
    stays `margin_m` inside the base of support; a turn of `visible_rad` is called visible.
    """

    habit: float
    spread_rad: float
    spread_center_m: float
    passive_nm: float
    margin_m: float
    visible_rad: float

    def __post_init__(self) -> None:
        for name, value in vars(self).items():
            least_ok = value >= 0.0 if name in ("habit", "margin_m") else value > 0.0
            if not (math.isfinite(value) and least_ok):
                raise CoxaError(f"the weight {name} of a posture's cost is {value:g}")

    def times(self, habit: float) -> CostWeights:
        """Return weights under which habit counts so many times as much."""
        return replace(self, habit=habit * self.habit)


@cache
def tabled_weights() -> CostWeights:
    """Return the weights as tabled."""
    value = {row.quantity: row.value for row in read_weights()}
    return CostWeights(
        habit=value["habit"],
        spread_rad=math.radians(value["spread_angle"]),
        spread_center_m=value["spread_center"],
        passive_nm=value["passive_moment"],
        margin_m=value["margin"],
        visible_rad=math.radians(value["visible"]),
    )
