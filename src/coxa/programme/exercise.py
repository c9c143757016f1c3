"""An exercise: a movement of the library, who can do it, how it is dosed, and what it trains."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal, TypeVar, get_args

from coxa.anatomy.programme import FOLDER, ExerciseRow, read_exercise_rows
from coxa.errors import CoxaError, nearest
from coxa.programme.plan import PLANES, Plane
from coxa.programme.profile import EQUIPMENT, LEVELS, Equipment

Word = TypeVar("Word")
Side = Literal["r", "l"]
Pattern = Literal[
    "balance", "squat", "hinge", "bridge", "extension", "abduction", "adduction", "rotation",
    "step", "gait", "trunk",
]  # fmt: skip
Train = Literal[
    "hip_abduction", "hip_extension", "hip_flexion", "hip_rotation", "adduction", "balance",
    "hinge", "trunk", "mobility_flexors", "sit_to_stand",
]  # fmt: skip
SIDES: tuple[Side, ...] = get_args(Side)
PATTERNS: tuple[Pattern, ...] = get_args(Pattern)
TRAINS: tuple[Train, ...] = get_args(Train)
FILE = FOLDER / "exercises.csv"
REFERENCE_KG = 75.0
"""The body whose loads are tabled."""


@dataclass(frozen=True)
class Exercise:
    """An exercise of the programme; see `coxa.anatomy.programme.ExerciseRow` for the table.

    `equipment` holds one set of things for each need, any of which will do. A posture is `held`
    for `low` to `high` seconds; anything else is repeated `low` to `high` times, `rep_s` seconds
    each. Where `load` names a parameter of the movement, `start_kg` are carried at first by a
    body of 75 kg.
    """

    id: str
    title: str
    movement: str
    values: Mapping[str, float]
    load: str
    start_kg: float
    step_kg: float
    most_kg: float
    leg: Side
    leg_words: str
    planes: tuple[Plane, ...]
    pattern: Pattern
    trains: tuple[Train, ...]
    unilateral: bool
    equipment: tuple[frozenset[Equipment], ...]
    level: int
    easier: str
    harder: str
    held: bool
    low: int
    high: int
    rep_s: float
    published: str
    daily: bool
    note: str

    @property
    def chosen(self) -> dict[str, float]:
        """Return the movement's parameters with which its loads are computed, by name."""
        return {**self.values, **({self.load: self.start_kg} if self.load else {})}

    @property
    def sides(self) -> int:
        """Return how often a set is done: once for each side where it has sides."""
        return 2 if self.unilateral else 1

    def can_be_done_with(self, things: frozenset[Equipment]) -> bool:
        """Tell whether things at hand are enough."""
        return all(need & things for need in self.equipment)

    def start_of(self, mass_kg: float) -> float:
        """Return the first load (kg) for a body: the tabled one by mass, down to a whole step."""
        if not self.load:
            return 0.0
        steps = int(self.start_kg * mass_kg / REFERENCE_KG / self.step_kg)
        return max(1, steps) * self.step_kg


@cache
def read_exercises() -> Mapping[str, Exercise]:
    """Read the programme's exercises by id, in the table's order.

    Raises `CoxaError` with the line for a word, an id or a dose that cannot be.
    """
    rows = read_exercise_rows()
    known = [row.id for row in rows]
    return {row.id: _exercise(row, line, known) for line, row in enumerate(rows, start=2)}


def find_exercise(id: str) -> Exercise:
    """Return an exercise by its id, `-` or `_` between words. Raises `CoxaError`."""
    known = read_exercises()
    found = known.get(id.replace("_", "-"))
    if found is None:
        raise CoxaError(f"no exercise is '{id}'", todo=nearest(id, known))
    return found


def harder_than(exercise: Exercise) -> Iterator[Exercise]:
    """Yield what comes after an exercise, of its pattern and of a higher level."""
    known = read_exercises()
    one = exercise
    while one.harder:
        one = known[one.harder]
        if one.pattern == exercise.pattern and one.level > exercise.level:
            yield one


def _exercise(row: ExerciseRow, line: int, known: list[str]) -> Exercise:
    def among(column: str, text: str, words: tuple[Word, ...]) -> tuple[Word, ...]:
        return _among(line, column, text.split(), words)

    if not 1 <= row.low <= row.high or (row.held, row.rep_s > 0.0) not in _DOSES:
        raise CoxaError(f"the dose of '{row.id}' cannot be", file=FILE, line=line, column="low")
    if row.load and not 0.0 < row.step_kg <= row.start_kg <= row.most_kg:
        raise CoxaError(f"the load of '{row.id}' cannot be", file=FILE, line=line, column="load")
    if row.level not in LEVELS:
        raise CoxaError(f"level is {row.level}", file=FILE, line=line, column="level")
    legs: tuple[Side, ...] = among("leg", row.leg, SIDES)
    patterns: tuple[Pattern, ...] = among("pattern", row.pattern, PATTERNS)
    return Exercise(
        id=row.id,
        title=row.title,
        movement=row.movement,
        values=_numbers(row.values, line),
        load=row.load,
        start_kg=row.start_kg,
        step_kg=row.step_kg,
        most_kg=row.most_kg,
        leg=legs[0],
        leg_words=row.leg_words,
        planes=among("planes", row.planes, PLANES),
        pattern=patterns[0],
        trains=among("trains", row.trains, TRAINS),
        unilateral=row.unilateral,
        equipment=tuple(
            frozenset(_among(line, "equipment", need.split("|"), EQUIPMENT))
            for need in row.equipment.split()
        ),
        level=row.level,
        easier=next(iter(among("easier", row.easier, tuple(known))), ""),
        harder=next(iter(among("harder", row.harder, tuple(known))), ""),
        held=row.held,
        low=row.low,
        high=row.high,
        rep_s=row.rep_s,
        published=row.published,
        daily=row.daily,
        note=row.note,
    )


_DOSES = {(True, False), (False, True)}


def _among(line: int, column: str, given: list[str], words: tuple[Word, ...]) -> tuple[Word, ...]:
    for word in given:
        if word not in words:
            raise CoxaError(
                f"'{word}' is no word of this column",
                file=FILE, line=line, column=column, todo=nearest(word, map(str, words)),
            )  # fmt: skip
    return tuple(word for word in words if word in given)


def _numbers(text: str, line: int) -> dict[str, float]:
    found: dict[str, float] = {}
    for word in text.split():
        name, _, number = word.partition("=")
        try:
            found[name] = float(number)
        except ValueError:
            raise CoxaError(
                f"'{word}' is not name=number", file=FILE, line=line, column="values"
            ) from None
    return found
