"""Gluteal forces of loaded exercises beside those of a model informed by electromyography."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from coxa.anatomy.exercises import ExerciseForce, read_exercise_forces
from coxa.evidence.row import Measure, Row
from coxa.model.model import Model
from coxa.model.subject import Subject
from coxa.movement.events import Side
from coxa.study.exercise import exercise_load, load_asking
from coxa.study.exercise_load import ExerciseLoad, Ranged
from coxa.study.inputs import load_model

NAME = "Gluteal forces in loaded exercises"
MUST = (
    "peak force of gluteus maximus in split squat, single-leg deadlift and single-leg hip thrust "
    "at stated loads beside the ranges found at 12RM, with the load at which ours enters them"
)
WOMAN = Subject(62.0, 1.67, sex="female")
"""Those measured were women; how heavy and tall was not seen."""
LOADS_KG = (0.0, 20.0, 40.0)
LOWER_LEG: dict[str, Side] = {"side-plank": "l"}
"""Done on the right, these load the left leg."""


def measure(trials: Path | None) -> Row:
    """Load a woman of 62 kg, and look for the loads that ask for the published forces."""
    woman = load_model("coxa", subject=WOMAN)
    asked = read_exercise_forces()
    measures: list[Measure] = []
    done: dict[tuple[str, float], ExerciseLoad] = {}
    for row in asked:
        for kg in LOADS_KG if row.load else (0.0,):
            if (row.movement, kg) not in done:
                values = {row.load: kg} if row.load else {}
                done[row.movement, kg] = exercise_load(
                    woman, row.movement, "r", conditions=(), settings=None, band=True, **values
                )
        measures += _told(woman, row, done)
    return Row(
        NAME,
        MUST,
        tuple(measures),
        "nothing",
        ("collings2023",),
        note=NOTE,
    )


NOTE = (
    "A woman of 62 kg and 1.67 m, as an assumption; peaks over the movement; bands over how "
    "muscles are recruited and 15 % of strength. The published ranges are 95 % confidence "
    "intervals of the mean of 14 women at loads whose kilograms were not seen. A model whose "
    "activations follow EMG leaves gluteus maximus less than ours, which gives it all that the "
    "moments ask for: bent deep it is fully active here with body weight alone. Nor do the "
    "published forces of gluteus medius hold a pelvis level by themselves: 422 N on a lever of "
    "some 5 cm give 21 N m, where standing on one leg asks this woman for 46 to 62. Where "
    "ours is above a range without a load, no load enters it."
)


def _told(
    woman: Model, row: ExerciseForce, done: dict[tuple[str, float], ExerciseLoad]
) -> Iterator[Measure]:
    name = f"{row.exercise}, {row.muscle.replace('_', ' ')}"
    range_n = f"{row.low_n:.0f} to {row.high_n:.0f} N ({row.source})"
    peaks: dict[float, Ranged] = {
        kg: done[row.movement, kg].belly(row.muscle, LOWER_LEG.get(row.movement)).peak_force_n
        for kg in (LOADS_KG if row.load else (0.0,))
    }
    for kg, peak in peaks.items():
        yield Measure(
            f"{name}, {kg:.0f} kg",
            f"{peak.value:.0f} N ({peak.low:.0f} to {peak.high:.0f})",
            range_n,
        )
    if row.load and row.muscle == "gluteus_maximus":
        yield _enters(woman, row, name, peaks[0.0].value)


def _enters(woman: Model, row: ExerciseForce, name: str, bare_n: float) -> Measure:
    """Say at which loads ours is within a range."""

    def at(force_n: float) -> float | None:
        return load_asking(woman, row.movement, row.muscle, force_n, load=row.load)

    if bare_n > row.high_n:
        value, reached = f"none: above it by {bare_n - row.high_n:.0f} N without a load", False
    else:
        low = 0.0 if bare_n >= row.low_n else at(row.low_n)
        high = at(row.high_n)
        reached = low is not None
        ends = ["beyond the movement's limit" if x is None else f"{x:.1f} kg" for x in (low, high)]
        value = f"{ends[0]} to {ends[1]}"
    return Measure(f"{name}: loads within the range", value, "", reached)
