"""Bellies instead of elements: who pulls, how hard, and who takes over when one cannot."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from coxa.findings.electrodes import split_side
from coxa.kernels.arrays import Floats
from coxa.model.model import Model
from coxa.movement.events import Side

if TYPE_CHECKING:
    from coxa.study.study import Study


@dataclass(frozen=True)
class BellyPeak:
    """The largest force of a belly, the sum of its elements' in one frame; `band` N, or None."""

    belly: str
    side: Side | None
    force_n: float
    band_n: tuple[float, float] | None
    max_isometric_n: float
    at_s: float

    @property
    def share(self) -> float:
        """Return the force over what all elements together can at most hold, isometrically."""
        return self.force_n / self.max_isometric_n if self.max_isometric_n > 0.0 else 0.0


@dataclass(frozen=True)
class Takeover:
    """A belly's mean force over the movement, before and under a condition (N)."""

    belly: str
    side: Side | None
    before_n: float
    after_n: float

    @property
    def change_n(self) -> float:
        """Return what it took over, negative where it gave up."""
        return self.after_n - self.before_n


def belly_forces(model: Model, force: Floats) -> Floats:
    """Sum forces of elements (n, M) N over each belly, (n, bellies), in `Model.bellies`' order."""
    column = {name: m for m, name in enumerate(model.muscle_names)}
    sums = np.zeros((len(force), len(model.bellies)))
    for b, elements in enumerate(model.bellies.values()):
        sums[:, b] = force[:, [column[e] for e in elements]].sum(axis=1)
    return sums


def belly_peaks(study: Study) -> list[BellyPeak]:
    """List the bellies by their peak force, the strongest first; none for a model without."""
    forces = belly_forces(study.model, study.force)
    most = {m.name: m.max_isometric_force for m in study.model.muscles}
    found: list[BellyPeak] = []
    for b, (name, elements) in enumerate(study.model.bellies.items()):
        belly, side = split_side(name)
        frame = int(forces[:, b].argmax())
        band = None
        if study.spread is not None:
            answers = study.spread.peak_belly[:, b]
            band = float(answers.min()), float(answers.max())
        found.append(
            BellyPeak(
                belly=belly,
                side=side,
                force_n=float(forces[frame, b]),
                band_n=band,
                max_isometric_n=sum(most[e] for e in elements),
                at_s=float(study.time[frame]),
            )
        )
    return sorted(found, key=lambda row: -row.force_n)


def takeovers(before: Study, after: Study) -> list[Takeover]:
    """List how much each belly's mean force differs between two studies, the most first.

    Both are of one model's bellies, as a condition leaves them, over the same movement.
    """
    old, new = (belly_forces(s.model, s.force).mean(axis=0) for s in (before, after))
    rows = [
        Takeover(*split_side(name), float(old[b]), float(new[b]))
        for b, name in enumerate(before.model.bellies)
    ]
    return sorted(rows, key=lambda row: -abs(row.change_n))
