"""Muscle paths: points fixed to bodies, points that come, go or move, and what they wrap over."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from coxa.model.bodies import Frame, Vector
from coxa.model.functions import Function

Shape = Literal["cylinder", "sphere", "ellipsoid", "torus"]
Quadrant = Literal["all", "x", "-x", "y", "-y", "z", "-z"]
Method = Literal["hybrid", "midpoint", "axial"]


@dataclass(frozen=True)
class FixedPoint:
    """A point (m) fixed to a body."""

    name: str
    body: str
    location: Vector


@dataclass(frozen=True)
class ConditionalPoint:
    """A point that is on the path while its coordinate lies in `range` (rad or m)."""

    name: str
    body: str
    location: Vector
    coordinate: str
    range: tuple[float, float]


@dataclass(frozen=True)
class MovingPoint:
    """A point whose x, y and z (m, in its body) are each a function of a coordinate."""

    name: str
    body: str
    functions: tuple[Function, Function, Function]
    coordinates: tuple[str | None, str | None, str | None]


Point = FixedPoint | ConditionalPoint | MovingPoint


@dataclass(frozen=True)
class Wrap:
    """A surface paths may wrap over. `frame` is its pose; z is a cylinder's and a torus's axis.

    `size` (m): cylinder (radius, length, 0); sphere (radius, 0, 0); ellipsoid its three radii;
    torus (inner radius, outer radius, 0), as OpenSim names them.
    """

    name: str
    frame: Frame
    shape: Shape
    size: Vector
    quadrant: Quadrant = "all"
    active: bool = True


@dataclass(frozen=True)
class PathWrap:
    """One path's use of a wrap: between its points `first` and `last` (from 1; -1: no bound)."""

    wrap: str
    method: Method = "hybrid"
    first: int = -1
    last: int = -1
