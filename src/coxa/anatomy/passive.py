"""Passive joint moments as published: sums of exponentials of joint angles; SI units, radians.

Every source found is kept. `used` says where a curve serves by default: "total" beside muscles
whose slack fibres do not pull, "capsule" beside muscles whose fibres do, "both", or "" (kept as
an alternative). `holds` says what was measured: the whole "joint" of a living person at rest, or
the "capsule" and ligaments of one without its muscles.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from coxa.anatomy.table import TABLES, read_rows


@dataclass(frozen=True)
class MomentRow:
    """A published moment on one coordinate; `sex` and `age_from`, `age_to` where it has them."""

    moment: str
    coordinate: str
    constant_nm: float
    holds: str
    used: str
    sex: str
    age_from: int
    age_to: int
    source: str
    note: str


@dataclass(frozen=True)
class TermRow:
    """One exponential: scale exp(offset + slopes . angles)."""

    moment: str
    term: int
    scale_nm: float
    offset: float


@dataclass(frozen=True)
class SlopeRow:
    """What one angle adds to a term's exponent."""

    moment: str
    term: int
    coordinate: str
    slope_per_rad: float


@dataclass(frozen=True)
class RangeRow:
    """Angles a moment holds over; beyond, its terms go on linearly."""

    moment: str
    coordinate: str
    min_rad: float
    max_rad: float


@dataclass(frozen=True)
class SpreadRow:
    """Standard deviations between people of a term's scale and slope, where published."""

    moment: str
    term: int
    scale_sd_nm: float
    slope_sd_per_rad: float


@dataclass(frozen=True)
class PassiveTables:
    """All published passive moments, right side and midline."""

    moments: tuple[MomentRow, ...]
    terms: tuple[TermRow, ...]
    slopes: tuple[SlopeRow, ...]
    ranges: tuple[RangeRow, ...]
    spreads: tuple[SpreadRow, ...]


@cache
def read_passive() -> PassiveTables:
    """Read the passive moments that ship with Coxa."""
    folder = TABLES / "passive"
    return PassiveTables(
        moments=read_rows(folder / "moments.csv", MomentRow),
        terms=read_rows(folder / "terms.csv", TermRow),
        slopes=read_rows(folder / "slopes.csv", SlopeRow),
        ranges=read_rows(folder / "ranges.csv", RangeRow),
        spreads=read_rows(folder / "spreads.csv", SpreadRow),
    )
