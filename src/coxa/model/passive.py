"""Passive joint moments: what capsule, ligaments and slack muscle resist with, as measured.

Published curves write the moment of a joint as a sum of exponentials of a linear form in one or
several joint angles, plus constants (Riener & Edrich 1999; Anderson 2007; Anderson & Pandy 1999):

    M(q) = M0 + sum_i A_i exp(e_i(q)),   e_i(q) = c_i + sum_c k_ic q_c

Each term holds up to the largest exponent E of the range it was measured over, and goes on
linearly beyond: exp(e) becomes exp(E) (1 + e - E). A pose outside of the range then still has a
finite moment whose slope does not jump; `outside_range` tells which poses those are.

**What is counted once.** A curve measured on a living person at rest holds the passive muscle as
well (`holds` = "joint"). It belongs beside muscles without passive fibre force; beside muscles
that have it, the fibres would be counted twice, and `check_double_counting` refuses. Curves of
joints without muscles, or of ligaments alone (`holds` = "capsule"), go with either, and
`passive_of(passive_fibres=True)` chooses them. The iliotibial band is slack or nearly so where
the hip's curve was measured; what little it adds there is counted by both.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

import numpy as np

from coxa.errors import CoxaError, nearest
from coxa.kernels.arrays import Floats

if TYPE_CHECKING:
    from coxa.model.model import Model

Holds = Literal["joint", "capsule"]


@dataclass(frozen=True)
class Exponential:
    """One term A exp(c + sum k_c q_c): `scale` A in N m, `slopes` k_c in 1/rad by coordinate.

    `limit` is the exponent above which the term goes on linearly.
    """

    scale: float
    offset: float
    slopes: Mapping[str, float]
    limit: float = float("inf")


@dataclass(frozen=True)
class PassiveMoment:
    """A passive moment on one coordinate, positive in the coordinate's positive direction.

    `range` (rad) says over which angles, by coordinate, it is meant to hold.
    """

    coordinate: str
    terms: tuple[Exponential, ...]
    constant: float = 0.0
    range: Mapping[str, tuple[float, float]] = field(default_factory=dict[str, tuple[float, float]])
    holds: Holds = "joint"
    source: str = ""

    def times(self, factor: float) -> PassiveMoment:
        """Return the same curve, its moments `factor` times as large (a stiffer joint: > 1)."""
        terms = tuple(replace(term, scale=factor * term.scale) for term in self.terms)
        return replace(self, terms=terms, constant=factor * self.constant)


def passive_moments(model: Model, moments: Sequence[PassiveMoment], q: Floats) -> Floats:
    """Return the passive moments (n, C) in N m that joints exert on the body at q (n, C) rad.

    Positive in the coordinate's positive direction: a stretched structure pulls back. q is
    complete (`Model.complete`); a coupled coordinate's moment is its own, not yet its driver's.
    Raises `CoxaError` for a coordinate the model lacks.
    """
    total = np.zeros_like(q)
    for moment in moments:
        d = _column(model, moment.coordinate)
        total[:, d] += moment.constant
        for term in moment.terms:
            total[:, d] += term.scale * _evaluate(model, term, q)[0]
    return total


def passive_slopes(model: Model, moments: Sequence[PassiveMoment], q: Floats) -> Floats:
    """Return dM_d/dq_c as (n, d, c) in N m/rad at q (n, C); its negative is the stiffness.

    The published couplings between joints are separate fits: the slopes need not be symmetric,
    so that curves with terms in another joint's angle derive from no potential.
    """
    n, C = q.shape
    slopes = np.zeros((n, C, C))
    for moment in moments:
        d = _column(model, moment.coordinate)
        for term in moment.terms:
            growth = term.scale * _evaluate(model, term, q)[1]
            for name, k in term.slopes.items():
                slopes[:, d, _column(model, name)] += k * growth
    return slopes


def outside_range(model: Model, moment: PassiveMoment, q: Floats) -> np.ndarray:
    """Tell, (n,) bool, at which q (n, C) a moment is only the continuation of its curve."""
    outside = np.zeros(len(q), bool)
    for name, (low, high) in moment.range.items():
        angle = q[:, _column(model, name)]
        outside |= (angle < low) | (angle > high)
    return outside


def check_double_counting(moments: Sequence[PassiveMoment], passive_fibres: bool) -> None:
    """Raise `CoxaError` where passive fibres and curves that already hold them would add up."""
    twice = sorted({m.coordinate for m in moments if m.holds == "joint"})
    if passive_fibres and twice:
        raise CoxaError(
            "passive muscle would be counted twice: the passive moments of "
            f"{', '.join(twice)} were measured on whole joints at rest",
            todo="Leave passive fibre force out, or take the curves of capsule and ligaments:"
            " passive_of(passive_fibres=True).",
        )


def _evaluate(model: Model, term: Exponential, q: Floats) -> tuple[Floats, Floats]:
    """Return a term's exponential, continued linearly, and its slope in the exponent, both (n,)."""
    e = np.full(len(q), term.offset)
    for name, k in term.slopes.items():
        e += k * q[:, _column(model, name)]
    within = np.exp(np.minimum(e, term.limit))
    return within * (1.0 + np.maximum(e - term.limit, 0.0)), within


def _column(model: Model, name: str) -> int:
    if name not in model.coordinate_names:
        raise CoxaError(
            f"a passive moment depends on '{name}', which the model lacks",
            todo=nearest(name, model.coordinate_names),
        )
    return model.coordinate_index(name)
