"""How strong people's hips were measured to be: curves over flexion, and single figures."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from coxa.anatomy.table import TABLES, read_rows


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


@dataclass(frozen=True)
class IsometricRow:
    """One figure of a largest moment in a direction, at a posture.

    `quantity`: `weight_height` is over body weight times height, `nm_kg_at_least` in N m/kg from
    a moving test, which an isometric one surpasses, `of_abduction` over that of abduction there.
    """

    direction: str
    sex: str
    quantity: str
    value: float
    hip_flexion_deg: float
    hip_adduction_deg: float
    knee_flexion_deg: float
    source: str
    note: str


@cache
def read_strength() -> tuple[StrengthCurve, ...]:
    """Read the curves of hip strength over flexion."""
    return read_rows(TABLES / "person" / "strength_curves.csv", StrengthCurve)


@cache
def read_isometric() -> tuple[IsometricRow, ...]:
    """Read the figures of abduction and adduction; none in N m was found for rotation."""
    return read_rows(TABLES / "person" / "isometric.csv", IsometricRow)
