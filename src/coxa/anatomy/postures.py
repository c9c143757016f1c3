"""How long the iliopsoas is in the postures of a day: computed once, tabled, no maths here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from coxa.anatomy.table import TABLES, read_rows

FILE = TABLES / "programme" / "iliopsoas_length.csv"


@dataclass(frozen=True)
class PostureLength:
    """The iliopsoas in a posture or over one cycle of a movement.

    `movement` is the library's, with its usual values (empty: the model's neutral pose). `share`
    is the mean fibre length in optimal ones over psoas and iliacus of both sides, each element
    counted by its volume; `least` and `most` are the same over the movement's frames.
    `shorter_mm` is how much shorter the whole muscle is than in standing, for a height of 1.70 m.
    """

    posture: str
    title: str
    movement: str
    share: float
    least: float
    most: float
    shorter_mm: float
    source: str


@cache
def read_posture_lengths() -> Mapping[str, PostureLength]:
    """Read the postures by their names, in the table's order."""
    return {row.posture: row for row in read_rows(FILE, PostureLength)}
