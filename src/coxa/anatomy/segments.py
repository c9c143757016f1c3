"""What a person's segments weigh, by sex, and how they are shared out among the bodies."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Literal

from coxa.anatomy.table import TABLES, read_rows

Sex = Literal["male", "female"]
SEXES: tuple[Sex, ...] = ("male", "female")

REFERENCE_MASS_KG = 75.0
REFERENCE_HEIGHT_M = 1.70
REFERENCE_AGE_YEARS = 25.0
"""The person all other tables are of: a man with the geometry of Rajagopal 2016."""


@dataclass(frozen=True)
class Segment:
    """A segment's mass as a share of the body's, its centre as a share of its length from the
    upper end, and its radii of gyration as shares of its length: about the axes to the front,
    along it, and to the side.
    """

    segment: str
    sex: str
    length_m: float
    mass: float
    com: float
    k_front: float
    k_long: float
    k_side: float
    source: str
    note: str


@dataclass(frozen=True)
class Stature:
    """The mean person whom a sex's segments were measured on."""

    sex: str
    stature_m: float
    mass_kg: float
    source: str


@dataclass(frozen=True)
class Share:
    """A body's share of a segment. `form` tells what it is of the segment:

    whole: all its length, from p to d in the body, and that share of its mass; slab: a slice
    of an even cylinder from p to d; level: such a slice around the body's own mass centre; own:
    the tabled body's mass centre and shape.
    """

    body: str
    sex: str
    segment: str
    share: float
    form: str
    px_m: float
    py_m: float
    pz_m: float
    dx_m: float
    dy_m: float
    dz_m: float
    source: str
    note: str


@dataclass(frozen=True)
class MeasurementRow:
    """Two markers whose distance scales some bodies along some of their axes."""

    measurement: str
    marker1: str
    marker2: str
    bodies: str
    axes: str
    source: str
    note: str


@dataclass(frozen=True)
class TaskRow:
    """A marker, or a coordinate to be kept near its default, and its weight in fitting a pose."""

    name: str
    kind: str
    weight: float
    source: str
    note: str


@dataclass(frozen=True)
class ClusterRow:
    """A marker without a place of its own: it lies where it is found on its body."""

    marker: str
    body: str
    source: str


@cache
def read_tasks() -> tuple[TaskRow, ...]:
    """Read what counts how much when markers are placed; right side and midline."""
    return read_rows(TABLES / "person" / "tasks.csv", TaskRow)


@cache
def read_clusters() -> tuple[ClusterRow, ...]:
    """Read which bodies the markers of clusters lie on; right side."""
    return read_rows(TABLES / "person" / "clusters.csv", ClusterRow)


@cache
def read_measurements() -> tuple[MeasurementRow, ...]:
    """Read which markers' distances size the built-in model; right side and midline."""
    return read_rows(TABLES / "person" / "measurements.csv", MeasurementRow)


@cache
def read_segments(sex: Sex) -> dict[str, Segment]:
    """Read a sex's segments by their names."""
    rows = read_rows(TABLES / "person" / "segments.csv", Segment)
    return {row.segment: row for row in rows if row.sex == sex}


@cache
def read_shares(sex: Sex) -> tuple[Share, ...]:
    """Read which body has which share of a segment; right side and midline."""
    rows = read_rows(TABLES / "person" / "shares.csv", Share)
    return tuple(row for row in rows if row.sex in (sex, "both"))


@cache
def read_stature(sex: Sex) -> float:
    """Read the mean stature (m) of those whose segments were measured."""
    rows = read_rows(TABLES / "person" / "statures.csv", Stature)
    return next(row.stature_m for row in rows if row.sex == sex)
