"""How far a study's numbers move when what is not known is chosen otherwise.

No experiment tells the criterion by which the body shares a moment among its muscles, nor a
person's strength to better than some tenths. Each such choice is varied by itself, the movement
and its moments kept; the band of a number is from the least to the largest of what came out.
It is no confidence interval: errors of the movement, the plates and the bones are not in it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from coxa.kernels.arrays import Floats
from coxa.loads.passive import PassiveLoads
from coxa.muscles.reactions import joint_reactions
from coxa.muscles.recruitment import RecruitmentProblem, recruit
from coxa.study.problem import active_force, cost_weights
from coxa.study.settings import Weights

if TYPE_CHECKING:
    from coxa.study.study import Study

EXPONENTS = (2.0, 3.0)
WEIGHTS: tuple[Weights, ...] = ("uniform", "volume")
TONE = 0.05
STRENGTHS = (0.8, 1.2)


@dataclass(frozen=True)
class Spread:
    """The least and the largest of each number over all variations and the study itself."""

    variations: tuple[str, ...]
    peak_force: tuple[Floats, Floats]  # each (M,) N
    contact: tuple[Floats, Floats]  # each (n, reactions) N
    peak_contact: tuple[Floats, Floats]  # each (reactions,) N


@dataclass(frozen=True)
class Variation:
    """One choice made otherwise: what is solved instead of the study's own problem."""

    name: str
    problem: RecruitmentProblem
    exponent: float
    strength: float
    ligaments: PassiveLoads | None


def spread(study: Study) -> Spread:
    """Solve a study again with each uncertain choice made otherwise, and gather the extremes.

    Varied: the power of activation (2, 3), the weights of the cost, a resting tone of 5 %,
    the strength of all muscles by 20 % (assumed), and whether passive structures help.
    """
    names: list[str] = []
    forces = [study.force.max(axis=0, initial=0.0)]
    contacts = [np.stack([r.magnitude for r in study.reactions], axis=1)]
    strongest = active_force(study.model, study.capacity, len(study.time))
    places = [r.place for r in study.reactions]
    for variation in _variations(study):
        names.append(variation.name)
        shared = recruit(
            variation.problem, exponent=variation.exponent, threads=study.settings.threads
        )
        force = shared.activations * strongest * variation.strength + study.passive
        reactions = joint_reactions(
            places, study.joint_loads, study.geometry, force, variation.ligaments
        )
        forces.append(force.max(axis=0, initial=0.0))
        contacts.append(np.stack([r.magnitude for r in reactions], axis=1))
    peaks = [contact.max(axis=0, initial=0.0) for contact in contacts]
    return Spread(tuple(names), _extremes(forces), _extremes(contacts), _extremes(peaks))


def _extremes(found: list[Floats]) -> tuple[Floats, Floats]:
    return np.minimum.reduce(found), np.maximum.reduce(found)


def _variations(study: Study) -> Iterator[Variation]:
    """List the choices that the study made differently."""
    p, how = study.problem, study.settings
    base = Variation("", p, how.exponent, 1.0, study.ligaments)
    for exponent in EXPONENTS:
        if exponent != how.exponent:
            yield replace(base, name=f"power of activation {exponent:g}", exponent=exponent)
    for weights in WEIGHTS:
        if weights != (how.weights or study.model.weights):
            weight = cost_weights(study.model, weights)
            yield replace(base, name=f"weights {weights}", problem=replace(p, weight=weight))
    if how.minimum_activation < TONE:
        lower = np.minimum(np.maximum(p.lower, TONE), p.upper)
        yield replace(base, name=f"resting tone {100 * TONE:g} %", problem=replace(p, lower=lower))
    for strength in STRENGTHS:
        stronger = replace(p, arms=p.arms * strength)
        more = "weaker" if strength < 1.0 else "stronger"
        name = f"muscles {100.0 * abs(strength - 1.0):.0f} % {more}"
        yield replace(base, name=name, problem=stronger, strength=strength)
    if study.ligaments is not None:
        rows = [study.model.coordinate_index(c) for c in p.coordinates]
        bare = replace(p, demand=p.demand + study.ligaments.moments[:, rows])
        yield replace(base, name="no passive structures", problem=bare, ligaments=None)
