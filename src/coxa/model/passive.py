"""Passive joint moments: what capsule, ligaments and slack muscle resist with, as measured.

Published curves write the moment of a joint as a sum of exponentials of a linear form in one or
several joint angles, plus constants (Riener & Edrich 1999; Anderson 2007; Anderson & Pandy 1999):

    M(q) = M0 + sum_i A_i exp(e_i(q)),   e_i(q) = c_i + sum_c k_ic q_c

Each term holds up to the largest exponent of the range it was measured over, and goes on
linearly beyond: exp(e) becomes exp(E) (1 + e - E), so that a pose outside of the range still
gives a finite moment whose slope does not jump. A term says nothing of how true that is.

**What is counted once.** A curve measured on a living person at rest holds the passive muscle as
well (`holds` = "joint"). It belongs to muscles without passive fibre force; with it, the fibres
would be counted twice, and `check_double_counting` refuses. Curves of skeletonised joints
(`holds` = "capsule") go with either.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
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

    `range` (rad) says over which angles, by coordinate, its source measured it.
    """

    coordinate: str
    terms: tuple[Exponential, ...]
    constant: float = 0.0
    range: Mapping[str, tuple[float, float]] | None = None
    holds: Holds = "joint"
    source: str = ""


def passive_moments(model: Model, moments: Sequence[PassiveMoment], q: Floats) -> Floats:
    """Return the passive moments (n, C) in N m that joints exert on the body at q (n, C) rad.

    Positive in the coordinate's positive direction: a stretched structure pulls back. Raises
    `CoxaError` for a coordinate the model lacks.
    """
    total = np.zeros_like(q)
    for moment in moments:
        d = _column(model, moment.coordinate)
        total[:, d] += moment.constant
        for term in moment.terms:
            value, _ = _evaluate(model, term, q)
            total[:, d] += term.scale * value
    return total


def passive_slopes(model: Model, moments: Sequence[PassiveMoment], q: Floats) -> Floats:
    """Return dM_d/dq_c as (n, d, c) in N m/rad at q (n, C); its negative is the stiffness.

    The published couplings between joints are separate fits: they need not be symmetric, so
    they derive from no potential where a coordinate has terms in another's angle.
    """
    n, C = q.shape
    slopes = np.zeros((n, C, C))
    for moment in moments:
        d = _column(model, moment.coordinate)
        for term in moment.terms:
            _, grown = _evaluate(model, term, q)
            for name, k in term.slopes.items():
                slopes[:, d, _column(model, name)] += term.scale * k * grown
    return slopes


def check_double_counting(moments: Sequence[PassiveMoment], fibre_passive_force: bool) -> None:
    """Raise `CoxaError` where passive fibres and curves that already hold them would add up."""
    twice = sorted({m.coordinate for m in moments if m.holds == "joint"})
    if fibre_passive_force and twice:
        raise CoxaError(
            "passive muscle would be counted twice: the passive moments of "
            f"{', '.join(twice)} were measured on whole joints at rest",
            todo="Leave passive fibre force out, or keep only the moments of the capsule"
            " (`holds` = 'capsule').",
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
            f"a passive moment acts on '{name}', which the model lacks",
            todo=nearest(name, model.coordinate_names),
        )
    return model.coordinate_index(name)
