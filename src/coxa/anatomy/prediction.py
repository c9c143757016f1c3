"""What a posture costs: the few numbers that prediction rests on, and where each is from."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from coxa.anatomy.table import TABLES, read_rows


@dataclass(frozen=True)
class WeightRow:
    """A number of the cost of a posture; `note` says what it was chosen by."""

    quantity: str
    value: float
    unit: str
    source: str
    note: str


@cache
def read_weights() -> tuple[WeightRow, ...]:
    """Read the numbers of the cost of a posture."""
    return read_rows(TABLES / "prediction" / "weights.csv", WeightRow)
