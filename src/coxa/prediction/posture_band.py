"""How far the posture found itself moves when what is not known is drawn from where it may lie.

Beside what `coxa.prediction.band` draws, how dear it is to leave habit (half to twice as tabled)
is drawn here; of what sources dispute, muscles' forces are, and how stiff the iliotibial bands are.
An arm is not: it belongs to a path, and the posture would leave the arm's source behind. Each
sample is a search of its own, from where the first one ended: few samples, and a band that tells
how sure a posture is rather than its exact ends.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from coxa.kernels.arrays import Floats
from coxa.model.layout import keep_layout
from coxa.model.model import Model
from coxa.model.tension import pulling_at
from coxa.prediction.band import SEED, SIDES, TONE, between, draw, limits
from coxa.prediction.disputed import disputed, take
from coxa.prediction.gauges import read, stand_study
from coxa.prediction.habit import trunk_lean
from coxa.prediction.posture import predict_posture
from coxa.prediction.support import Support
from coxa.prediction.tasks import Task
from coxa.prediction.weights import CostWeights, tabled_weights
from coxa.study.settings import Settings
from coxa.study.spread import EXPONENTS, STRENGTHS

POSTURE_SAMPLES = 16
HABITS = (0.5, 2.0)


@dataclass(frozen=True, eq=False)
class PostureBand:
    """What came out of S samples: turns (S, 3) deg, gauges (S, k), postures (S, C).

    `turned_deg` are the pelvis's list, and the trunk's lean to the right and forward in space.
    """

    turned_deg: Floats
    gauges: Floats
    q: Floats

    def limits(self, values: Floats) -> tuple[Floats, Floats]:
        """Return the 5th and the 95th percentile over the samples of values (S, ...)."""
        return limits(values)


def posture_band(
    model: Model,
    q0: Floats,
    support: Support,
    free: Sequence[str],
    *,
    habit: Floats | None = None,
    tasks: Sequence[Task] = (),
    weights: CostWeights | None = None,
    settings: Settings | None = None,
    begin: Floats | None = None,
    samples: int = POSTURE_SAMPLES,
    seed: int = SEED,
) -> PostureBand:
    """Predict a posture again for each sample, from `begin` (C,), or else q0.

    Two bands of one seed are drawn alike, sample by sample. Raises what `predict_posture` raises.
    """
    how, cost = settings or Settings(), weights or tabled_weights()
    rivals = disputed(model)
    found: list[tuple[Floats, Floats, Floats]] = []
    for u in draw(samples, seed, SIDES + 1 + len(rivals)):
        taken = take(rivals, u[SIDES + 1 :], len(model.muscles))
        person = _person(
            model, between(STRENGTHS, u[2]) * taken.force, float(u[4]), taken.stiffness
        )
        choice = replace(
            how,
            exponent=between(EXPONENTS, u[0]),
            minimum_activation=TONE * float(u[1]),
            weights="uniform" if u[3] < 0.5 else "volume",
        )
        dear = HABITS[0] * (HABITS[1] / HABITS[0]) ** float(u[5])
        posture = predict_posture(
            person, q0, free, support=support, habit=habit, tasks=tasks, weights=cost.times(dear),
            settings=choice, begin=begin, screen=False,
        )  # fmt: skip
        found.append(
            (
                turned_deg(model, posture.q),
                read(stand_study(person, posture.q, support, choice), support),
                posture.q,
            )
        )
    columns = [np.array(column) for column in zip(*found, strict=True)]
    return PostureBand(columns[0], columns[1], columns[2])


def turned_deg(model: Model, q: Floats) -> Floats:
    """Return the pelvis's list and the trunk's lean to the right and forward (3,) deg of q (C,)."""
    forward, right = np.degrees(trunk_lean(model, q[None])[0])
    return np.array([np.degrees(q[model.coordinate_index("pelvis_list")]), right, forward])


def _person(model: Model, strength: Floats, share: float, stiffness: float) -> Model:
    """Return the model with each muscle's strength (M,) times, a share of passive structures."""
    muscles = zip(model.muscles, strength, strict=True)
    changed = replace(
        model,
        muscles=tuple(
            pulling_at(m, float(s) * m.specific_tension)
            if s > 0.0
            else replace(m, max_isometric_force=0.0)
            for m, s in muscles
        ),
        passive=tuple(moment.times(share) for moment in model.passive),
        bands=tuple(
            replace(band, axial_stiffness=share * stiffness * band.axial_stiffness)
            for band in model.bands
        ),
    )
    return keep_layout(changed, model)
