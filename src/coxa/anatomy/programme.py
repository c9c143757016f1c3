"""The programme's exercises, and what the engine computed of each: as tabled, no maths."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from coxa.anatomy.table import TABLES, read_rows

FOLDER = TABLES / "programme"


@dataclass(frozen=True)
class ExerciseRow:
    """An exercise: a movement of the library with `values` (`name=number`), and how it is dosed.

    `load` names the movement's parameter that carries kilograms, from `start_kg` (for a body of
    75 kg; within `values` nothing is said of it) in steps of `step_kg` up to `most_kg`. `leg`
    (r, l) is the leg that is told of where the right one does the movement, and `leg_words` what
    to call it. Words are set apart by blanks; in `equipment` a `|` parts what does as well.
    `easier` and `harder` are ids. Either repetitions of `rep_s` seconds, `low` to `high`, or a
    `held` posture of `low` to `high` seconds. `published` is its name among exercises that others
    measured (`coxa.anatomy.exercises`). `daily`: done every day, not in sessions.
    """

    id: str
    title: str
    movement: str
    values: str
    load: str
    start_kg: float
    step_kg: float
    most_kg: float
    leg: str
    leg_words: str
    planes: str
    pattern: str
    trains: str
    unilateral: bool
    equipment: str
    level: int
    easier: str
    harder: str
    held: bool
    low: int
    high: int
    rep_s: float
    published: str
    daily: bool
    source: str
    note: str


@dataclass(frozen=True)
class AskedBellyRow:
    """What an exercise asks of one belly of the leg that is told of, with its band.

    Shares of full activation, %, volume-weighted over the belly's elements; `peak_n` is its
    largest force.
    """

    exercise: str
    belly: str
    mean_pct: float
    mean_low_pct: float
    mean_high_pct: float
    peak_pct: float
    peak_low_pct: float
    peak_high_pct: float
    peak_n: float


@dataclass(frozen=True)
class AskedRow:
    """What an exercise asks of the hip that is told of, of the low back, and what to doubt.

    Peaks: contact of the hip in % of body weight, compression at L5/S1. By plane, at whichever
    hip it is more: the moment that muscles must give, and how far the hip moves; and the same of
    the trunk's turn on the pelvis. `behind_deg` is how far a thigh goes behind the body. `unmet`
    names moments (N m) that the model's muscles cannot give, and `open_pct` the share of frames in
    which nothing holds the body up.
    """

    exercise: str
    load_kg: float
    hip_bw: float
    hip_low_bw: float
    hip_high_bw: float
    lumbar_n: float
    lumbar_low_n: float
    lumbar_high_n: float
    sagittal_nm: float
    frontal_nm: float
    transverse_nm: float
    sagittal_deg: float
    frontal_deg: float
    transverse_deg: float
    trunk_turn_nm: float
    trunk_turn_deg: float
    behind_deg: float
    unmet: str
    open_pct: float


@cache
def read_exercise_rows() -> tuple[ExerciseRow, ...]:
    """Read the exercises."""
    return read_rows(FOLDER / "exercises.csv", ExerciseRow)


@cache
def read_asked_bellies() -> tuple[AskedBellyRow, ...]:
    """Read what each exercise asks of each belly."""
    return read_rows(FOLDER / "asked_bellies.csv", AskedBellyRow)


@cache
def read_asked() -> tuple[AskedRow, ...]:
    """Read what each exercise asks of the hip and the low back."""
    return read_rows(FOLDER / "asked.csv", AskedRow)
