"""Where a body touches the world: places on its surface, right side and midline; SI units."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from coxa.anatomy.table import TABLES, read_rows


@dataclass(frozen=True)
class ContactRow:
    """A place on a body that may bear load, and the friction of what it usually rests on."""

    point: str
    body: str
    x_m: float
    y_m: float
    z_m: float
    friction: float
    source: str
    note: str


@cache
def read_contact_points() -> tuple[ContactRow, ...]:
    """Read the places of the reference person."""
    return read_rows(TABLES / "contact" / "points.csv", ContactRow)
