"""The 22 bellies that cross the hip: what models call them, what they do, how large they are."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cache

from coxa.anatomy.table import TABLES, read_rows


@dataclass(frozen=True)
class Belly:
    """A belly; `names` and `lumped` are patterns of element names without a side, lower case.

    `lumped` elements stand for several bellies at once. `flexion`, `adduction` and `rotation` are
    the signs of its primary actions in neutral (+1 flexes, adducts, turns inward; 0: none, or
    small). `flips` lists arms that are known to change sign, as `arm/coordinate that moves`. Its
    volume is `volume_slope` times the muscle volume of the leg, plus the offset (0, 0: not given).
    """

    belly: str
    group: str
    names: str
    lumped: str
    flexion: int
    adduction: int
    rotation: int
    flips: str
    volume_slope: float
    volume_offset_cm3: float
    source: str

    @property
    def title(self) -> str:
        """Return the name with blanks."""
        return self.belly.replace("_", " ")


@dataclass(frozen=True)
class Share:
    """A segment's share of the body's mass, by sex."""

    segment: str
    male: float
    female: float
    source: str
    note: str


@dataclass(frozen=True)
class StrengthCurve:
    """Isometric torque over weight and height: c1 cos(c2 (flexion - c3)), flexion in rad."""

    direction: str
    sex: str
    age: str
    c1: float
    c2: float
    c3_rad: float
    source: str


@cache
def read_bellies() -> tuple[Belly, ...]:
    """Read the 22 bellies of a hip."""
    return read_rows(TABLES / "bellies.csv", Belly)


@cache
def read_shares() -> tuple[Share, ...]:
    """Read the segments' shares of the mass."""
    return read_rows(TABLES / "segment_shares.csv", Share)


@cache
def read_strength() -> tuple[StrengthCurve, ...]:
    """Read the curves of hip strength over flexion."""
    return read_rows(TABLES / "hip_strength.csv", StrengthCurve)


def bellies_of(element: str) -> tuple[Belly, ...]:
    """Return the bellies an element (without its side) stands for: none, one, or several lumped."""
    name = element.lower()
    return tuple(b for b in read_bellies() if _fits(name, b.names) or _fits(name, b.lumped))


def is_lumped(element: str, belly: Belly) -> bool:
    """Return whether the element stands for this belly together with others."""
    return _fits(element.lower(), belly.lumped)


def leg_volume_cm3(mass_kg: float, height_m: float) -> float:
    """Return the muscle volume of a leg (Handsfield 2014: 47 cm3 a kg m, and 1285 cm3)."""
    return 47.0 * mass_kg * height_m + 1285.0


def _fits(name: str, patterns: str) -> bool:
    return any(fnmatchcase(name, p) for p in _words(patterns))


def _words(patterns: str) -> Iterable[str]:
    return patterns.split()
