"""What hips and lumbar discs were measured, or computed by others, to carry in everyday doings."""

from __future__ import annotations

from dataclasses import dataclass

from coxa.anatomy.table import TABLES, read_rows


@dataclass(frozen=True)
class HipContact:
    """Peak resultant force at the hip in an activity, % of body weight, from measuring implants.

    `movement` is the library's that is set beside it; `mark` tells whether the figure was seen
    (V), computed from published data (C) or is from memory (M).
    """

    movement: str
    activity: str
    percent_bw: float
    spread: str
    mark: str
    source: str


@dataclass(frozen=True)
class DiscPressure:
    """Pressure in the disc L4-5 with a load in the hands."""

    activity: str
    load_kg: float
    pressure_mpa: float
    source: str


@dataclass(frozen=True)
class LiftingStyles:
    """By how much a lumbar level carries more in a stoop lift than in a squat lift, body weights.

    `quantity` is compression or shear; the difference lies between `from_bw` and `to_bw`.
    """

    level: str
    quantity: str
    from_bw: float
    to_bw: float
    source: str


def read_hip_contacts() -> tuple[HipContact, ...]:
    """Read what hips carry in everyday doings."""
    return read_rows(TABLES / "comparison" / "hip_contact.csv", HipContact)


def read_disc_pressures() -> tuple[DiscPressure, ...]:
    """Read the pressures in the disc L4-5."""
    return read_rows(TABLES / "comparison" / "disc_pressure.csv", DiscPressure)


def read_lifting_styles() -> tuple[LiftingStyles, ...]:
    """Read how lumbar loads differ between stoop and squat lifts."""
    return read_rows(TABLES / "comparison" / "stoop_less_squat.csv", LiftingStyles)
