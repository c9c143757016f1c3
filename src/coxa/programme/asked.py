"""What the engine computed that each exercise asks: read from tables, without the engine.

The tables are for a man of 75 kg and 1.75 m with an exercise's first load, and are written by
`make evidence` (see `coxa.programme.asking`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from coxa.anatomy.exercises import mean_emg
from coxa.anatomy.programme import (
    FOLDER,
    AskedBellyRow,
    AskedRow,
    read_asked,
    read_asked_bellies,
)
from coxa.errors import CoxaError, nearest
from coxa.programme.exercise import Exercise, read_exercises
from coxa.programme.plan import Plane

GLUTEAL = ("gluteus_medius", "gluteus_maximus")


@dataclass(frozen=True)
class Asked:
    """What an exercise asks of the leg that is told of (`Exercise.leg_words`)."""

    whole: AskedRow
    bellies: Mapping[str, AskedBellyRow]

    def belly(self, name: str) -> AskedBellyRow:
        """Return what it asks of a belly. Raises `CoxaError` with the near miss."""
        if name not in self.bellies:
            raise CoxaError(f"no belly '{name}' is tabled", todo=nearest(name, self.bellies))
        return self.bellies[name]

    def share(self, names: Iterable[str]) -> float:
        """Return the largest mean activation (0 to 1) among bellies; 0 for none."""
        return 0.01 * max((self.belly(name).mean_pct for name in names), default=0.0)

    @property
    def moments_nm(self) -> dict[Plane, float]:
        """Return the largest moment about a hip in each plane; or, in the transverse, L5/S1."""
        w = self.whole
        turning = max(w.transverse_nm, w.trunk_turn_nm)
        return {"sagittal": w.sagittal_nm, "frontal": w.frontal_nm, "transverse": turning}

    @property
    def motions_deg(self) -> dict[Plane, float]:
        """Return how far a hip moves in each plane; or, in the transverse, the trunk."""
        w = self.whole
        turned = max(w.transverse_deg, w.trunk_turn_deg)
        return {"sagittal": w.sagittal_deg, "frontal": w.frontal_deg, "transverse": turned}

    @property
    def unmet_nm(self) -> dict[str, float]:
        """Return the moments that the model's muscles cannot give, by coordinate."""
        pairs = (word.partition("=") for word in self.whole.unmet.split())
        return {name: float(number) for name, _, number in pairs}


@cache
def read_all_asked() -> Mapping[str, Asked]:
    """Read what every exercise asks, by its id. Raises `CoxaError` where one is not tabled."""
    bellies: dict[str, dict[str, AskedBellyRow]] = {}
    for row in read_asked_bellies():
        bellies.setdefault(row.exercise, {})[row.belly] = row
    found = {row.exercise: Asked(row, bellies.get(row.exercise, {})) for row in read_asked()}
    for id in read_exercises():
        if id not in found:
            raise CoxaError(
                f"what '{id}' asks is not tabled", file=FOLDER / "asked.csv",
                todo="Run benchmarks/exercise_loads.py --write.",
            )  # fmt: skip
    return found


@cache
def published_pct(belly: str) -> Mapping[str, float]:
    """Return the published EMG (% of a maximal contraction) of a belly by exercise."""
    return mean_emg(belly)


def emg_of(exercise: Exercise, belly: str) -> float | None:
    """Return an exercise's published EMG of a belly, % of a maximal contraction, if any."""
    return published_pct(belly).get(exercise.published)
