"""The iliotibial band as tabled: what it is made of, where it runs, who pulls on it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from coxa.anatomy.muscles import Contact, PathPoint
from coxa.anatomy.table import TABLES, read_rows


@dataclass(frozen=True)
class BandRow:
    """A band's material. `standing_strain` is its strain in the default pose, with a range."""

    band: str
    youngs_modulus_pa: float
    area_m2: float
    standing_strain: float
    standing_strain_low: float
    standing_strain_high: float
    toe_strain: float
    source: str
    note: str


@dataclass(frozen=True)
class BandShare:
    """The part of a belly's force that enters the band, with its range."""

    muscle: str
    share: float
    low: float
    high: float
    source: str
    note: str


@dataclass(frozen=True)
class BandTables:
    """All bands of the right side; a path's `element` is the band."""

    bands: tuple[BandRow, ...]
    points: tuple[PathPoint, ...]
    contacts: tuple[Contact, ...]
    shares: tuple[BandShare, ...]


@cache
def read_bands() -> BandTables:
    """Read the bands that ship with Coxa."""
    folder = TABLES / "band"
    return BandTables(
        bands=read_rows(folder / "bands.csv", BandRow),
        points=read_rows(folder / "points.csv", PathPoint),
        contacts=read_rows(folder / "path_wraps.csv", Contact),
        shares=read_rows(folder / "shares.csv", BandShare),
    )
