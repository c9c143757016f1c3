"""How far answers move when what is not known is drawn from where it may lie.

A Latin hypercube over the exponent of the cost (2 to 3), the resting tone (0 to 5 %), the
strength of all muscles (15 % to either side, assumed as in `coxa.study.spread`), what weighs a
muscle in the cost (alike, or by volume), how much of the tabled passive structures there is
(none to all), and whose value is taken where sources dispute one (`coxa.prediction.disputed`).
The posture is kept. Two studies drawn with one seed are drawn alike, sample by sample, so that a
change between them has a band of its own.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from coxa.errors import CoxaError
from coxa.kernels.arrays import Floats
from coxa.loads.passive import PassiveLoads
from coxa.muscles.recruitment import recruit
from coxa.prediction.disputed import disputed, take
from coxa.prediction.gauges import needed, read
from coxa.prediction.support import Support
from coxa.study.bellies import belly_forces
from coxa.study.problem import cost_weights
from coxa.study.spread import EXPONENTS, STRENGTHS, TONE
from coxa.study.study import Study

SAMPLES, SEED = 64, 20131
PERCENT = (5.0, 95.0)
SIDES = 5
"""Exponent, tone, strength, weights, passive structures; then what is disputed."""


@dataclass(frozen=True, eq=False)
class Band:
    """What came out of S samples: gauges (S, k), bellies (S, bellies) N, worst unmet (S,) N m."""

    gauges: Floats
    bellies: Floats
    unmet: Floats

    def limits(self, values: Floats, own: Floats | None = None) -> tuple[Floats, Floats]:
        """Return the band of values (S, ...), see `limits`."""
        return limits(values, own)


def limits(values: Floats, own: Floats | None = None) -> tuple[Floats, Floats]:
    """Return the 5th and the 95th percentile over the samples of values (S, ...).

    Widened to hold the answer itself, `own` (...), where it is given: it takes the ends of some
    ranges, and so may lie beyond most of the samples.
    """
    low, high = np.percentile(values, PERCENT, axis=0)
    if own is not None:
        low, high = np.minimum(low, own), np.maximum(high, own)
    return np.asarray(low), np.asarray(high)


def draw(samples: int = SAMPLES, seed: int = SEED, sides: int = SIDES) -> Floats:
    """Draw the samples (S, sides) in the unit cube, one in each S-th of each of its sides."""
    if samples < 1:
        raise CoxaError(f"a band of {samples} samples", todo="Ask for 1 or more, or for none: 0.")
    rng = np.random.default_rng(seed)
    slices = rng.permuted(np.tile(np.arange(samples), (sides, 1)), axis=1).T
    return (slices + rng.random(slices.shape)) / samples


def band(study: Study, support: Support, *, samples: int = SAMPLES, seed: int = SEED) -> Band:
    """Solve a posture again for each sample, and keep what comes out."""
    p, model = study.problem, study.model
    alike, volume = (cost_weights(model, how) for how in ("uniform", "volume"))
    rows = [model.coordinate_index(c) for c in p.coordinates]
    held = np.zeros_like(p.demand) if study.ligaments is None else study.ligaments.moments[:, rows]
    owner = np.repeat(np.arange(len(p.muscles)), np.diff(p.arm_start))
    adducting = np.array([c.startswith("hip_adduction") for c in (*p.coordinates, "")])[p.arm_row]
    lean = replace(study, reactions=needed(study, support))
    rivals = disputed(model)
    found: list[tuple[Floats, Floats, float]] = []
    for u in draw(samples, seed, SIDES + len(rivals)):
        taken = take(rivals, u[SIDES:], len(p.muscles))
        strength = between(STRENGTHS, u[2])
        ligaments = None
        demand = p.demand + held
        if study.ligaments is not None:
            ligaments = _part(study.ligaments, float(u[4]), taken.stiffness)
            demand = demand - ligaments.moments[:, rows]
        problem = replace(
            p,
            arms=p.arms * taken.force[owner] * np.where(adducting, taken.arm[owner], 1.0),
            demand=demand / strength,
            reserve=p.reserve / strength,
            lower=np.minimum(np.maximum(p.lower, TONE * u[1]), p.upper),
            weight=alike if u[3] < 0.5 else volume,
        )
        shared = recruit(problem, exponent=between(EXPONENTS, u[0]), warm=study.recruitment)
        force = shared.activations * study.strongest * taken.force * strength + study.passive
        found.append(
            (
                read(lean, support, force, ligaments),
                force[0],
                strength * float(np.abs(shared.unmet).max(initial=0.0)),
            )
        )
    columns = [np.array(column) for column in zip(*found, strict=True)]
    return Band(columns[0], belly_forces(model, columns[1]), columns[2])


def between(ends: tuple[float, float], u: float) -> float:
    """Return what lies at u, 0 to 1, of the way from one end to the other."""
    return float(ends[0] + u * (ends[1] - ends[0]))


def _part(loads: PassiveLoads, share: float, stiffness: float) -> PassiveLoads:
    """Return a share of what passive structures carry, bands stiffer by a factor."""
    return replace(
        loads,
        joint_moments=share * loads.joint_moments,
        band_moments=share * stiffness * loads.band_moments,
        tension=share * stiffness * loads.tension,
        pulls=share * stiffness * loads.pulls,
    )
