"""What can be measured at home, how well, and what is usual: cited, no maths."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from coxa.anatomy.table import TABLES, read_rows

FOLDER = TABLES / "screen"


@dataclass(frozen=True)
class HomeTest:
    """A test for home. `movement` is the library's that shows it, with `values` (`name=number`).

    `kind` is `seconds`, `degrees`, `count`, `scale` (0 to 10), `hours` or `choice`; answers lie
    from `low` to `high`. `timer_s` is how long it runs (0: no timer). `error` is the smallest
    difference that is more than noise, in the answer's own unit, with its `error_source`;
    `matters` the difference that would matter. `row` is the article's statement it belongs to.
    `held` names holds (see `coxa.anatomy.safety`) with which it is left out, apart from those of
    its movement.
    """

    id: str
    title: str
    instruction: str
    kind: str
    unit: str
    sided: bool
    low: float
    high: float
    timer_s: float
    movement: str
    values: str
    error: float | None
    error_source: str
    matters: float | None
    row: str
    needs: str
    changeable: int
    note: str


@dataclass(frozen=True)
class Norm:
    """What is usual in a test for adults of an age and sex (`any`, `male`, `female`).

    `usual_low` and `usual_high` bound it in the test's unit (either may be empty); `mean` and
    `sd` as published. `mark`: V seen, M from memory.
    """

    test: str
    sex: str
    age_from: int
    age_to: int
    mean: float | None
    sd: float | None
    usual_low: float | None
    usual_high: float | None
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
