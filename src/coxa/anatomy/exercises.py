"""What electromyography and models of others say an exercise asks of the gluteal muscles."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from coxa.anatomy.table import TABLES, read_rows
from coxa.errors import CoxaError

FOLDER = TABLES / "comparison"


@dataclass(frozen=True)
class Exercise:
    """An exercise that others measured, and the library's movement that stands for it.

    `movement` is empty where the library has none, and `note` says why. `leg` (r, l) is the one
    measured, the movement done by the right. `values` are the movement's parameters, `cuffs_kg`
    masses at bodies' mass centres, each as `name=number`. `assumed`: the kilograms are ours.
    """

    exercise: str
    movement: str
    leg: str
    values: str
    cuffs_kg: str
    assumed: bool
    source: str
    note: str

    @property
    def parameters(self) -> dict[str, float]:
        """Return the movement's parameters by name."""
        return _numbers(self.values)

    @property
    def cuffs(self) -> dict[str, float]:
        """Return the masses (kg) by the bodies they are fixed to."""
        return _numbers(self.cuffs_kg)


@dataclass(frozen=True)
class ExerciseEmg:
    """A published amplitude, % of that in a maximal voluntary isometric contraction.

    Of a range it is the middle. `spread` is as published; `statistic` is `peak` where the source
    says so, else `mean`. `mark`: V seen, M from memory.
    """

    exercise: str
    muscle: str
    emg_pct_mvic: float
    spread: str
    statistic: str
    source: str
    mark: str
    note: str


@dataclass(frozen=True)
class ExerciseForce:
    """A published range of a muscle's peak force (N). `load` names the movement's own load."""

    exercise: str
    movement: str
    muscle: str
    load: str
    low_n: float
    high_n: float
    source: str
    mark: str
    note: str


def read_exercises() -> tuple[Exercise, ...]:
    """Read how each exercise is done."""
    return read_rows(FOLDER / "exercises.csv", Exercise)


def read_exercise_emg() -> tuple[ExerciseEmg, ...]:
    """Read what electromyography says of exercises."""
    return read_rows(FOLDER / "exercise_emg.csv", ExerciseEmg)


def read_exercise_forces() -> tuple[ExerciseForce, ...]:
    """Read muscle forces that another model found in exercises."""
    return read_rows(FOLDER / "exercise_forces.csv", ExerciseForce)


def mean_emg(muscle: str) -> Mapping[str, float]:
    """Return each exercise's amplitude of a muscle, % MVIC: the mean over what was published."""
    found: dict[str, list[float]] = {}
    for row in read_exercise_emg():
        if row.muscle == muscle:
            found.setdefault(row.exercise, []).append(row.emg_pct_mvic)
    return {exercise: sum(values) / len(values) for exercise, values in found.items()}


def statistic_of(exercise: str) -> str:
    """Return what an exercise's figures are, `mean` or `peak`. Raises `CoxaError` where mixed."""
    kinds = {row.statistic for row in read_exercise_emg() if row.exercise == exercise}
    if len(kinds) != 1 or not kinds <= {"mean", "peak"}:
        raise CoxaError(
            f"the figures of '{exercise}' are {sorted(kinds)}",
            file=FOLDER / "exercise_emg.csv",
            todo="Make them all mean, or all peak.",
        )
    return kinds.pop()


def _numbers(text: str) -> dict[str, float]:
    """Read `name=number` pairs set apart by blanks. Raises `CoxaError` for anything else."""
    found: dict[str, float] = {}
    for word in text.split():
        name, _, number = word.partition("=")
        try:
            found[name] = float(number)
        except ValueError as error:
            raise CoxaError(
                f"'{word}' is not name=number", file=FOLDER / "exercises.csv"
            ) from error
    return found
