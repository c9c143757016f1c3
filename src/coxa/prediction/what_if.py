"""What if a muscle were weaker: the same posture held, and the posture that then costs least."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from coxa.kernels.arrays import Floats
from coxa.model.conditions import Condition, apply
from coxa.model.model import Model
from coxa.prediction.band import SAMPLES, SEED, Band, band
from coxa.prediction.gauges import Gauge, gauges, read, stand_study
from coxa.prediction.posture import Posture, predict_posture
from coxa.prediction.posture_band import PostureBand, posture_band, turned_deg
from coxa.prediction.support import Support
from coxa.prediction.tasks import Task
from coxa.prediction.weights import CostWeights
from coxa.study.bellies import Takeover, belly_forces, takeovers
from coxa.study.settings import Settings
from coxa.study.study import Study


@dataclass(frozen=True, eq=False)
class Standing:
    """A posture, solved: found where coordinates were freed, and its bands where they were asked.

    `band` keeps the posture; `moves` is how far the posture found moves itself.
    """

    q: Floats
    study: Study
    posture: Posture | None
    band: Band | None
    moves: PostureBand | None = None

    @property
    def unmet_nm(self) -> dict[str, float]:
        """Return what muscles cannot hold, by coordinate (N m)."""
        lack = self.study.recruitment.unmet[0]
        names = self.study.problem.coordinates
        return {n: float(x) for n, x in zip(names, lack, strict=True) if abs(x) > 1e-3}


@dataclass(frozen=True, eq=False)
class WhatIf:
    """Before, under the conditions with the posture held, and with the posture freed (or None)."""

    conditions: tuple[Condition, ...]
    support: Support
    freed: tuple[str, ...]
    before: Standing
    held: Standing
    after: Standing | None

    @property
    def last(self) -> Standing:
        """Return how it is in the end: the posture freed where it was."""
        return self.after or self.held

    @property
    def gauges(self) -> tuple[Gauge, ...]:
        """List what `values` holds."""
        return gauges(self.before.study, self.support)

    def values(self, standing: Standing) -> Floats:
        """Return the gauges (k,) of one of the three."""
        return read(standing.study, self.support)

    @property
    def change_band(self) -> tuple[Floats, Floats] | None:
        """Return the band (k,), (k,) of the gauges' change from before to the last."""
        a, b = self.before.band, self.last.band
        own = self.values(self.last) - self.values(self.before)
        return None if a is None or b is None else b.limits(b.gauges - a.gauges, own)

    @property
    def turned_band(self) -> tuple[Floats, Floats] | None:
        """Return the band (3,), (3,) deg by which pelvis and trunk turn from before to after."""
        a, b = self.before.moves, self.last.moves
        return None if a is None or b is None else b.limits(b.turned_deg - a.turned_deg)

    @property
    def takeovers(self) -> list[Takeover]:
        """List what each belly took over from before to the last, the most first."""
        return takeovers(self.before.study, self.last.study)


def what_if(
    model: Model,
    q0: Floats,
    support: Support,
    conditions: Sequence[Condition],
    free: Sequence[str] = (),
    *,
    tasks: Sequence[Task] = (),
    weights: CostWeights | None = None,
    settings: Settings | None = None,
    samples: int = SAMPLES,
    seed: int = SEED,
    posture_samples: int = 0,
) -> WhatIf:
    """Ask what conditions change about standing in q0 (C,) on a support.

    Without `free` the posture is held. With it, the posture before is predicted too, in the same
    way, so that what changes is due to the conditions alone. `samples` 0 leaves the bands out;
    `posture_samples` adds those of the postures found, a search for each sample.
    """
    under = apply(model, *conditions)
    how = {"tasks": tasks, "weights": weights, "settings": settings}

    def stand(m: Model, q: Floats, posture: Posture | None = None) -> Standing:
        study = stand_study(m, q, support, settings)
        around = band(study, support, samples=samples, seed=seed) if samples else None
        moves = None
        if posture is not None and posture_samples:
            moves = posture_band(
                m, q0, support, free, tasks=tasks, weights=weights, settings=settings,
                begin=q, samples=posture_samples, seed=seed,
            )  # fmt: skip
        return Standing(q, study, posture, around, moves)

    if not free:
        return WhatIf(tuple(conditions), support, (), stand(model, q0), stand(under, q0), None)
    first = predict_posture(model, q0, free, support=support, **how)  # type: ignore[arg-type]
    then = predict_posture(under, q0, free, support=support, **how)  # type: ignore[arg-type]
    return WhatIf(
        tuple(conditions),
        support,
        tuple(free),
        stand(model, first.q, first),
        stand(under, first.q),
        stand(under, then.q, then),
    )


@dataclass(frozen=True, eq=False)
class Sweep:
    """Answers over a range of a condition: values (s,), gauges (s, k), bellies (s, b) N.

    `turned_deg` (s, 3) are pelvis list, trunk lean sideways and forward in space; `unmet_nm`
    (s,) the worst moment that muscles lack.
    """

    values: Floats
    gauges: tuple[Gauge, ...]
    read: Floats
    bellies: tuple[str, ...]
    belly_n: Floats
    turned_deg: Floats
    unmet_nm: Floats
    postures: tuple[Posture, ...]
    warnings: tuple[str, ...]


def sweep(
    model: Model,
    q0: Floats,
    support: Support,
    condition: Callable[[float], Sequence[Condition]],
    values: Sequence[float],
    free: Sequence[str] = (),
    *,
    tasks: Sequence[Task] = (),
    weights: CostWeights | None = None,
    settings: Settings | None = None,
) -> Sweep:
    """Answer for each value of a condition; each search begins where the last one ended too."""
    rows: list[tuple[Floats, Floats, Floats, float]] = []
    postures: list[Posture] = []
    warnings: dict[str, None] = {}
    listed: tuple[Gauge, ...] = ()
    for value in values:
        under = apply(model, *condition(value))
        q = q0
        if free:
            found = predict_posture(
                under, q0, free, support=support, tasks=tasks, weights=weights,
                settings=settings, begin=postures[-1].q if postures else None,
            )  # fmt: skip
            postures.append(found)
            warnings |= dict.fromkeys(f"at {value:g}: {w}" for w in found.warnings)
            q = found.q
        study = stand_study(under, q, support, settings)
        listed = gauges(study, support)
        rows.append(
            (
                read(study, support),
                belly_forces(model, study.force)[0],
                turned_deg(model, q),
                float(np.abs(study.recruitment.unmet).max(initial=0.0)),
            )
        )
    columns = [np.array(column) for column in zip(*rows, strict=True)]
    return Sweep(
        values=np.array(values, float),
        gauges=listed,
        read=columns[0],
        bellies=tuple(model.bellies),
        belly_n=columns[1],
        turned_deg=columns[2],
        unmet_nm=columns[3],
        postures=tuple(postures),
        warnings=tuple(warnings),
    )
