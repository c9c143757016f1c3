"""Go down to the gait that costs least from one to begin with."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from scipy.optimize import minimize

from coxa.kernels.arrays import Floats
from coxa.prediction.gait.cost import GaitSearch

MOST_ROUNDS, CLOSE = 30, 1e-6
TRIES, AROUND, NO_MORE = 6, 1.0, 1e-3
"""Effort has edges, where a muscle can do no more, and the method's first steps are far too long
for them: it is begun again up to so often, each time within so many units (0.1 rad, 1 cm), until
that saves less than such a share of the cost."""
FAR = 0.1
KEPT = 1e-3
"""Units of the search that a limit may be broken by: 0.1 mrad, 10 µm, 0.1 % of body weight."""


def descend(search: GaitSearch, x: Floats) -> tuple[Floats, int]:
    """Go down from x to the bottom of its valley; also return the rounds that took."""
    slopes = _last(search.slopes)

    def cost(x: Floats) -> float:
        return search.at(x).cost

    def cost_slopes(x: Floats) -> Floats:
        return slopes(x)[0]

    def left(x: Floats) -> Floats:
        return search.at(x).limits

    def left_slopes(x: Floats) -> Floats:
        return slopes(x)[1]

    def away(y: Floats, home: Floats) -> tuple[float, Floats]:
        return 0.5 * float((y - home) @ (y - home)), y - home

    limits = {"type": "ineq", "fun": left, "jac": left_slopes}
    rounds = 0
    if search.at(x).limits.min() < -KEPT:  # first, the nearest gait that does what is asked
        near = minimize(
            away, x, args=(x,), jac=True, constraints=limits,
            method="SLSQP", options={"maxiter": MOST_ROUNDS, "ftol": CLOSE},
        )  # fmt: skip
        x, rounds = near.x, int(near.nit)
        if search.at(x).limits.min() < -FAR:
            return x, rounds
    for _ in range(TRIES):
        done = minimize(
            cost,
            x,
            jac=cost_slopes,
            constraints=limits,
            bounds=np.stack([x - AROUND, x + AROUND], axis=1),
            method="SLSQP",
            options={"maxiter": MOST_ROUNDS, "ftol": CLOSE},
        )
        before, after = search.at(x), search.at(done.x)
        x, rounds = done.x, rounds + int(done.nit)
        if after.limits.min() > -KEPT and after.cost > (1.0 - NO_MORE) * before.cost:
            break
    return x, rounds


def _last(
    find: Callable[[Floats], tuple[Floats, Floats]],
) -> Callable[[Floats], tuple[Floats, Floats]]:
    """Keep the last answer: a step asks for both its parts, one after the other."""
    kept: dict[bytes, tuple[Floats, Floats]] = {}

    def found(x: Floats) -> tuple[Floats, Floats]:
        key = x.tobytes()
        if key not in kept:
            kept.clear()
            kept[key] = find(x)
        return kept[key]

    return found
