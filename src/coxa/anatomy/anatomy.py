"""The whole anatomy as tabled: what the default model is assembled from."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TypeVar

from coxa.anatomy.muscles import Contact, Element, PathPoint, Surface
from coxa.anatomy.skeleton import (
    AxisRow,
    Bone,
    CoordinateRow,
    Coupling,
    CurvePoint,
    JointRow,
    Landmark,
)
from coxa.anatomy.table import TABLES, read_rows

REGIONS = ("leg", "hip", "deep", "spine", "arm")
"""Folders of tables, from the pelvis down and then up; each holds the tables it needs."""


@dataclass(frozen=True)
class Anatomy:
    """Bones, joints, muscles and surfaces of the reference person: 75 kg, 1.70 m, a man.

    Only the right side and the midline are tabled; the left side is the mirror image.
    """

    bones: tuple[Bone, ...]
    joints: tuple[JointRow, ...]
    coordinates: tuple[CoordinateRow, ...]
    axes: tuple[AxisRow, ...]
    curves: tuple[CurvePoint, ...]
    couplings: tuple[Coupling, ...]
    landmarks: tuple[Landmark, ...]
    elements: tuple[Element, ...]
    points: tuple[PathPoint, ...]
    surfaces: tuple[Surface, ...]
    contacts: tuple[Contact, ...]


Record = TypeVar("Record")


@cache
def read_anatomy() -> Anatomy:
    """Read the tables that ship with Coxa."""
    return Anatomy(
        bones=_gather("bodies", Bone),
        joints=_gather("joints", JointRow),
        coordinates=_gather("coordinates", CoordinateRow),
        axes=_gather("axes", AxisRow),
        curves=_gather("splines", CurvePoint),
        couplings=_gather("couplers", Coupling),
        landmarks=_gather("markers", Landmark),
        elements=_gather("muscles", Element),
        points=_gather("points", PathPoint),
        surfaces=_gather("wraps", Surface),
        contacts=_gather("path_wraps", Contact),
    )


def _gather(table: str, record: type[Record]) -> tuple[Record, ...]:
    """Read one table of every region that has it."""
    paths = (TABLES / region / f"{table}.csv" for region in REGIONS)
    return tuple(row for path in paths if path.exists() for row in read_rows(path, record))
