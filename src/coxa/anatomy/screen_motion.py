"""What a movement shows to a screen, how well, and what is usual: cited, no maths."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from coxa.anatomy.screen import FOLDER
from coxa.anatomy.table import read_rows


@dataclass(frozen=True)
class MotionTest:
    """A measure of movements; `measure` names it in a sentence. See `HomeTest` for the others."""

    id: str
    measure: str
    unit: str
    side_matters: float | None
    side_source: str
    row: str
    experiment: str
    needs: str
    changeable: int
    source: str
    note: str


@dataclass(frozen=True)
class MotionError:
    """How well a measure can be told in a task (or `any`) from markers or video, in its unit.

    `sem` is one standard error between days, `sem_absolute` where no quiet value was seen;
    `repeat_sd` the usual spread of repetitions, for records that hold too few to tell.
    """

    what: str
    task: str
    recorded: str
    sem: float
    sem_absolute: float
    repeat_sd: float
    source: str
    mark: str
    note: str


@dataclass(frozen=True)
class MotionNorm:
    """What is usual in a measure during a task, for a sex (`any`, `male`, `female`)."""

    what: str
    task: str
    sex: str
    mean: float | None
    sd: float | None
    usual_low: float | None
    usual_high: float | None
    words: str
    source: str
    mark: str
    note: str


@cache
def read_motion_tests() -> dict[str, MotionTest]:
    """Read the measures by their ids."""
    return {row.id: row for row in read_rows(FOLDER / "motions.csv", MotionTest)}


@cache
def read_motion_errors() -> tuple[MotionError, ...]:
    """Read the errors, those of a single task first."""
    return read_rows(FOLDER / "motion_errors.csv", MotionError)


@cache
def read_motion_norms() -> tuple[MotionNorm, ...]:
    """Read what is usual."""
    return read_rows(FOLDER / "motion_norms.csv", MotionNorm)


def find_motion_norm(what: str, task: str, sex: str) -> MotionNorm | None:
    """Find what is usual in a measure and task; None where nothing was found."""
    for norm in read_motion_norms():
        if (norm.what, norm.task) == (what, task) and norm.sex in ("any", sex):
            return norm
    return None


def find_motion_error(what: str, task: str, recorded: str) -> MotionError:
    """Find the error of a measure in a task and recording; the tables have one for each."""
    for error in read_motion_errors():
        if (error.what, error.recorded) == (what, recorded) and error.task in ("any", task):
            return error
    raise LookupError(f"no error of {what} from {recorded}")
