"""Bodies, frames, and markers: what moves, and what is fixed to it. SI units."""

from __future__ import annotations

from dataclasses import dataclass

Vector = tuple[float, float, float]
ZERO: Vector = (0.0, 0.0, 0.0)
G = 9.80665
"""Standard acceleration of free fall, m/s^2."""


@dataclass(frozen=True)
class Body:
    """A rigid body: mass (kg), mass centre (m, in the body), inertia about it (kg m^2)."""

    name: str
    mass: float
    mass_center: Vector
    inertia: tuple[float, float, float, float, float, float]
    """Ixx, Iyy, Izz, Ixy, Ixz, Iyz."""


@dataclass(frozen=True)
class Frame:
    """A place on a body: body-fixed X-Y-Z rotation angles (rad), then translation (m)."""

    body: str
    orientation: Vector = ZERO
    translation: Vector = ZERO


@dataclass(frozen=True)
class Marker:
    """A point (m) fixed to a body."""

    name: str
    body: str
    location: Vector
