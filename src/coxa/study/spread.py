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
from coxa.muscles.iliotibial import muscles_in_series
from coxa.muscles.reactions import JointReaction, joint_reactions
from coxa.muscles.recruitment import Recruitment, RecruitmentProblem, recruit
from coxa.study.bellies import belly_forces
from coxa.study.lumbar import LOWEST, find_discs
from coxa.study.problem import cost_weights
from coxa.study.settings import Weights

if TYPE_CHECKING:
    from coxa.study.study import Study

EXPONENTS = (2.0, 3.0)
WEIGHTS: tuple[Weights, ...] = ("uniform", "volume")
TONE = 0.05
STRENGTHS = (0.85, 1.15)
PARTLY = 1
"""The status of a frame whose demand is met in part, see `Recruitment`."""
RUN = 1000
"""Frames that are solved again at a time: forces of all muscles in all of them fill memory."""


@dataclass(frozen=True, eq=False)
class Spread:
    """A answers to one question: the study's own first, then one for each of the `variations`.

    Peaks are of the whole movement. A belly's force is the sum of its elements' in each frame: the
    band of a sum is narrower than the sum of bands. Bellies are in the order of `Model.bellies`.
    """

    variations: tuple[str, ...]
    peak_force: Floats  # (A, M) N
    peak_belly: Floats  # (A, bellies) N
    peak_tension: Floats  # (A, bands) N, muscles that pull in series with a band included
    contact: Floats  # (A, n, reactions) N
    compression: Floats | None  # (A, n) N between L5 and S1; None where a model has no such joint
    discs: Floats  # (A, n, levels, 2) N: compression and shear, see `lumbar.Discs.loads`
    unmet: tuple[str, ...] = ()  # the variations that leave moments unmet

    @property
    def contact_band(self) -> tuple[Floats, Floats]:
        """Return the least and the largest contact of each frame, each (n, reactions) N."""
        return band(self.contact)


def band(answers: Floats) -> tuple[Floats, Floats]:
    """Return the least and the largest over the answers (A, ...)."""
    return answers.min(axis=0), answers.max(axis=0)


@dataclass(frozen=True)
class Variation:
    """One choice made otherwise: what is solved instead of the study's own problem."""

    name: str
    problem: RecruitmentProblem
    exponent: float
    strength: float
    ligaments: PassiveLoads | None


def spread(study: Study) -> Spread:
    """Solve a study again with each uncertain choice made otherwise, and keep what came out.

    Varied: the power of activation (2, 3), the weights of the cost, a resting tone of 5 %,
    the strength of all muscles by 15 % (assumed), and whether passive structures help.
    """
    variations = list(vary(study))
    kept, unmet = _Kept(study, 1 + len(variations)), dict[str, None]()
    kept.add(0, slice(None), study.force, study.reactions, study.ligaments)
    for begin in range(0, len(study.time), RUN):
        run = slice(begin, begin + RUN)
        for k, variation in enumerate(variations, start=1):
            answer = solve_variation(study, variation, run)
            kept.add(k, run, answer.force, answer.reactions, answer.ligaments)
            if (answer.recruitment.status == PARTLY).any():
                unmet.setdefault(variation.name)
    return kept.spread(tuple(v.name for v in variations), tuple(unmet))


@dataclass(frozen=True, eq=False)
class Answer:
    """What came out of a variation in n frames: forces (n, M) N, and what the joints carry."""

    recruitment: Recruitment
    force: Floats
    reactions: tuple[JointReaction, ...]
    ligaments: PassiveLoads | None


def solve_variation(study: Study, variation: Variation, run: slice = slice(None)) -> Answer:
    """Solve some frames of a study with one choice made otherwise."""
    p = variation.problem
    shared = recruit(
        replace(p, arms=p.arms[run], demand=p.demand[run]),
        exponent=variation.exponent,
        threads=study.settings.threads,
    )
    most = study.strongest[run] * variation.strength
    force = shared.activations * most + study.passive[run]
    ligaments = None if variation.ligaments is None else variation.ligaments.frames(run)
    reactions = joint_reactions(
        [r.place.frames(run) for r in study.reactions],
        study.joint_loads.frames(run),
        study.geometry.frames(run),
        force,
        ligaments,
    )
    return Answer(shared, force, reactions, ligaments)


class _Kept:
    """What is kept of each answer: never the forces of all muscles in all frames."""

    def __init__(self, study: Study, answers: int) -> None:
        self.model = study.model
        self.series = [muscles_in_series(study.model, b) for b in study.model.bands]
        self.lie = find_discs(study.model, study.trajectory.q, study.reactions)
        n = len(study.time)
        self.force = np.zeros((answers, len(study.model.muscles)))
        self.belly = np.zeros((answers, len(study.model.bellies)))
        self.tension = np.zeros((answers, len(self.series)))
        self.contact = np.zeros((answers, n, len(study.reactions)))
        self.discs = np.zeros((answers, n, len(self.lie.levels), 2))

    def add(
        self,
        k: int,
        run: slice,
        force: Floats,
        reactions: tuple[JointReaction, ...],
        ligaments: PassiveLoads | None,
    ) -> None:
        """Keep answer k in a run of frames: peaks of forces, and each frame's contacts."""
        pulled = np.zeros((len(force), len(self.series)))
        for b, muscles in enumerate(self.series):
            pulled[:, b] = force[:, muscles].sum(axis=1)
        if ligaments is not None:
            pulled += ligaments.tension
        for peaks, values in (
            (self.force, force),
            (self.belly, belly_forces(self.model, force)),
            (self.tension, pulled),
        ):
            np.maximum(peaks[k], values.max(axis=0, initial=0.0), out=peaks[k])
        for column, reaction in enumerate(reactions):
            self.contact[k, run, column] = reaction.magnitude
        self.discs[k, run] = self.lie.frames(run).loads(reactions)

    def spread(self, variations: tuple[str, ...], unmet: tuple[str, ...]) -> Spread:
        """Give what was kept."""
        lowest = self.lie.levels.index(LOWEST) if LOWEST in self.lie.levels else None
        return Spread(
            variations,
            self.force,
            self.belly,
            self.tension,
            self.contact,
            None if lowest is None else self.discs[:, :, lowest, 0],
            self.discs,
            unmet,
        )


def vary(study: Study) -> Iterator[Variation]:
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
        # Arms s times as long, said without a copy of them: s V a + r = t is V a + r/s = t/s.
        stronger = replace(p, demand=p.demand / strength, reserve=p.reserve / strength)
        more = "weaker" if strength < 1.0 else "stronger"
        name = f"muscles {100.0 * abs(strength - 1.0):.0f} % {more}"
        yield replace(base, name=name, problem=stronger, strength=strength)
    if study.ligaments is not None:
        rows = [study.model.coordinate_index(c) for c in p.coordinates]
        bare = replace(p, demand=p.demand + study.ligaments.moments[:, rows])
        yield replace(base, name="no passive structures", problem=bare, ligaments=None)
