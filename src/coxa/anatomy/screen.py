"""What can be measured at home, how well, and what is usual: cited, no maths."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from coxa.anatomy.table import TABLES, read_rows

FOLDER = TABLES / "screen"
KINDS = ("seconds", "degrees", "count", "kilograms", "hours", "scale", "choice")


@dataclass(frozen=True)
class HomeTest:
    """A test for home, done and watched by oneself.

    `movement` is the library's that shows it, with `values` (`name=number`). `measure` names what
    is measured inside a sentence. Answers lie from `low` to `high`; those of `count`, `scale` (0
    to 10) and `choice` are whole, and a choice counts the words of `choices` (parted by `|`) from
    0, `verdicts` telling for each whether it is `usual`, `noted` or `abstained`. `timer_s` is how
    long it runs (0: until one stops). `better` is `more`, `less`, or empty.

    `error` is the smallest difference between two measurements that is more than noise (the
    minimal detectable change, 95 %) in the test's own unit, or, where `error_share`, as a share
    of the value; empty where nobody seems to have published one. `error_note` says how and in
    whom it was found. `matters` is the difference that would matter, `side_matters` that between
    the sides (where `side_share`, as a share of the larger side). Each has its source's key.

    `row` is the article's statement it belongs to, `experiment` the command that shows the
    engine's side of it, `{side}` (r, l) and `{left}` (` --left` or nothing) still to be filled
    in. `needs` are words of what may train it, `changeable` ranks what training changes (1 most).
    `held` names the holds (see `coxa.anatomy.safety`, parted by blanks) with which it is left
    out, apart from those of its movement. `source` is whose test it is.
    """

    id: str
    title: str
    measure: str
    instruction: str
    kind: str
    unit: str
    sided: bool
    low: float
    high: float
    timer_s: float
    movement: str
    values: str
    choices: str
    verdicts: str
    better: str
    error: float | None
    error_share: bool
    error_source: str
    error_note: str
    matters: float | None
    matters_source: str
    side_matters: float | None
    side_share: bool
    side_source: str
    row: str
    experiment: str
    needs: str
    changeable: int
    held: str
    source: str
    note: str

    @property
    def words(self) -> tuple[str, ...]:
        """Return the choices in words; none for a test that is measured."""
        return tuple(self.choices.split("|")) if self.choices else ()


@dataclass(frozen=True)
class Norm:
    """What is usual in a test for adults of an age and sex (`any`, `male`, `female`).

    `usual_low` and `usual_high` bound it in the test's unit (either may be empty); `mean` and
    `sd` as published. `words` say it. `mark`: V seen, M from memory.
    """

    test: str
    sex: str
    age_from: int
    age_to: int
    mean: float | None
    sd: float | None
    usual_low: float | None
    usual_high: float | None
    words: str
    source: str
    mark: str
    note: str


@cache
def read_home_tests() -> tuple[HomeTest, ...]:
    """Read the tests for home, in the order in which they are done."""
    return read_rows(FOLDER / "tests.csv", HomeTest)


@cache
def read_norms() -> tuple[Norm, ...]:
    """Read what is usual."""
    return read_rows(FOLDER / "norms.csv", Norm)


def find_norm(test: str, age: int, sex: str) -> Norm | None:
    """Find what is usual in a test for an age (years) and sex; None where nothing was found."""
    for norm in read_norms():
        if norm.test == test and norm.sex in ("any", sex) and norm.age_from <= age <= norm.age_to:
            return norm
    return None
