"""Bones and joints as tabled: the right side and the midline; SI units, radians."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Bone:
    """A body of the reference person: mass, mass centre, and inertia about it."""

    body: str
    mass_kg: float
    com_x_m: float
    com_y_m: float
    com_z_m: float
    ixx_kgm2: float
    iyy_kgm2: float
    izz_kgm2: float
    source: str


@dataclass(frozen=True)
class JointRow:
    """A joint: its place on the parent (p...) and on the child (c...)."""

    joint: str
    kind: str
    parent: str
    px_m: float
    py_m: float
    pz_m: float
    prx_rad: float
    pry_rad: float
    prz_rad: float
    child: str
    cx_m: float
    cy_m: float
    cz_m: float
    crx_rad: float
    cry_rad: float
    crz_rad: float
    source: str


@dataclass(frozen=True)
class CoordinateRow:
    """A coordinate of a joint, with its range, in rad or m."""

    joint: str
    coordinate: str
    motion: str
    default: float
    min: float
    max: float
    locked: bool
    source: str


@dataclass(frozen=True)
class AxisRow:
    """One elementary motion of a joint.

    `function` is a number (the slope where a coordinate is named, else the value) or a curve.
    """

    joint: str
    kind: str
    x: float
    y: float
    z: float
    coordinate: str
    function: str
    source: str


@dataclass(frozen=True)
class CurvePoint:
    """A point of the cubic spline that a joint's axis follows."""

    spline: str
    x: float
    y: float


@dataclass(frozen=True)
class Coupling:
    """A coordinate that follows another: dependent = slope * independent."""

    dependent: str
    independent: str
    slope: float
    source: str


@dataclass(frozen=True)
class Landmark:
    """A marker's place on a body."""

    marker: str
    body: str
    x_m: float
    y_m: float
    z_m: float
    source: str
