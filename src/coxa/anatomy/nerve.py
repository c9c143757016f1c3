"""The sciatic nerve as tabled: its course, its variants after Beaton and Anson, its width."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from coxa.anatomy.table import TABLES, read_rows


@dataclass(frozen=True)
class CoursePoint:
    """A point of the course, fixed to a body; `route` says past which side of piriformis, or all.

    Points are in the order of their numbers, those of another route left out.
    """

    route: str
    point: int
    body: str
    x_m: float
    y_m: float
    z_m: float
    source: str
    note: str


@dataclass(frozen=True)
class VariantRow:
    """Where each division passes piriformis, and in which part of limbs, with a range."""

    variant: str
    tibial: str
    peroneal: str
    prevalence: float
    low: float
    high: float
    source: str
    note: str


@dataclass(frozen=True)
class NerveRow:
    """How wide the nerve is."""

    nerve: str
    width_m: float
    source: str
    note: str


@dataclass(frozen=True)
class NerveTables:
    """The sciatic nerve of the right side."""

    nerves: tuple[NerveRow, ...]
    course: tuple[CoursePoint, ...]
    variants: tuple[VariantRow, ...]


@cache
def read_nerves() -> NerveTables:
    """Read the nerve that ships with Coxa."""
    folder = TABLES / "nerve"
    return NerveTables(
        nerves=read_rows(folder / "nerves.csv", NerveRow),
        course=read_rows(folder / "course.csv", CoursePoint),
        variants=read_rows(folder / "variants.csv", VariantRow),
    )
