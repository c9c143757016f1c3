"""How muscle volume goes with body size, strength with age, and force with the area of fibres."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from coxa.anatomy.segments import Sex
from coxa.anatomy.sources import read_alternatives
from coxa.anatomy.table import TABLES, read_rows

TOTAL_PER_KG_M = 47.0
TOTAL_CM3 = 1285.0
"""Volume of one leg's muscles (Handsfield 2014): 47 cm^3 a kg m of mass times height, and 1285."""

TABLED_TENSION_N_CM2 = 60.0
"""Specific tension behind the tabled forces of the muscles of hip and leg (Rajagopal 2016)."""


@dataclass(frozen=True)
class VolumeRow:
    """A muscle's volume in one leg: slope times that of all the leg's muscles, plus an offset."""

    muscle: str
    slope: float
    offset_cm3: float
    source: str
    note: str


@dataclass(frozen=True)
class AgeRow:
    """The share of a young person's strength that is left at an age."""

    sex: str
    age_years: float
    strength: float
    source: str
    note: str


@cache
def read_volumes() -> dict[str, VolumeRow]:
    """Read the regressions by the names of the bellies (without a side)."""
    rows = read_rows(TABLES / "person" / "volumes.csv", VolumeRow)
    return {row.muscle: row for row in rows}


@cache
def read_ages(sex: Sex) -> tuple[AgeRow, ...]:
    """Read a sex's ages and strengths, in the order of the ages."""
    rows = read_rows(TABLES / "person" / "ages.csv", AgeRow)
    return tuple(row for row in rows if row.sex == sex)


@cache
def chosen_tension() -> float:
    """Return the specific tension of the muscles of hip and leg in use, N/cm^2."""
    return next(
        row.value
        for row in read_alternatives()
        if row.chosen and (row.thing, row.quantity) == ("hip and leg muscles", "specific tension")
    )
