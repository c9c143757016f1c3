"""How strong people's hips were measured to be, beside the curves over flexion."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from coxa.anatomy.table import TABLES, read_rows


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
def read_isometric() -> tuple[IsometricRow, ...]:
    """Read the figures of abduction and adduction; none in N m was found for rotation."""
    return read_rows(TABLES / "person" / "isometric.csv", IsometricRow)
