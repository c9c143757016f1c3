"""The average walk as tabled: joint angles, ground forces and their place over one stride."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from coxa.anatomy.table import TABLES, read_rows


@dataclass(frozen=True)
class AngleRow:
    """One harmonic of a coordinate over the stride of its own side, in degrees."""

    coordinate: str
    harmonic: int
    cos_deg: float
    sin_deg: float
    source: str


@dataclass(frozen=True)
class ForceRow:
    """One term sin(term pi u) of a ground force over stance, u from 0 to 1; 0 in swing.

    `fx_n_per_kg` is forward, `fy_n_per_kg` up, `fz_n_per_kg` outward; `free_n_m_per_kg` turns
    about the vertical, positive where it turns the toes inward.
    """

    quantity: str
    term: int
    sine: float
    source: str


@dataclass(frozen=True)
class PressureRow:
    """One term cos(term pi u) of the centre of pressure over stance, in lengths of the foot.

    `forward` and `outward` of the joint of the toes, along the line of progression; a foot is
    as long as it is from the origin of the heel bone to that joint.
    """

    quantity: str
    term: int
    cosine: float
    source: str


@dataclass(frozen=True)
class StrideRow:
    """A number of the recorded stride.

    `toes_height` is the standing foot's, in lengths of the foot; the forces were scaled upward
    and tilted forward by so much for their means to hold the weight and nothing else.
    """

    quantity: str
    value: float
    source: str


@dataclass(frozen=True)
class SpeedRow:
    """A number of the rule that carries the stride to other speeds."""

    quantity: str
    value: float
    source: str
    note: str


@dataclass(frozen=True)
class Gait:
    """The tables of the average walk."""

    angles: tuple[AngleRow, ...]
    forces: tuple[ForceRow, ...]
    pressure: tuple[PressureRow, ...]
    stride: tuple[StrideRow, ...]
    speed: tuple[SpeedRow, ...]

    def number(self, quantity: str) -> float:
        """Return a number of the stride or of the rule of speed by its name."""
        rows = (*self.stride, *self.speed)
        return next(row.value for row in rows if row.quantity == quantity)


@cache
def read_gait() -> Gait:
    """Read the tables of the average walk that ship with Coxa."""
    folder = TABLES / "gait"
    return Gait(
        angles=read_rows(folder / "angles.csv", AngleRow),
        forces=read_rows(folder / "forces.csv", ForceRow),
        pressure=read_rows(folder / "pressure.csv", PressureRow),
        stride=read_rows(folder / "stride.csv", StrideRow),
        speed=read_rows(folder / "speed.csv", SpeedRow),
    )
