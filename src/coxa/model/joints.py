"""Joints as a row of elementary axes, each driven by a function of one coordinate.

A joint takes its parent frame to its child frame. Its axes are applied in order, each in
the frame the axes before it have made: an OpenSim CustomJoint is its three translations
(along axes fixed in the parent frame), then its three rotations.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from coxa.model.bodies import Frame, Vector
from coxa.model.functions import Function, Linear

Motion = Literal["rotational", "translational", "coupled"]


@dataclass(frozen=True)
class Coordinate:
    """A generalised coordinate, in rad or m. `coupled` ones carry rotation and translation."""

    name: str
    motion: Motion
    default_value: float = 0.0
    range: tuple[float, float] = (-float("inf"), float("inf"))
    locked: bool = False
    clamped: bool = False


@dataclass(frozen=True)
class Axis:
    """Rotate about, or translate along, `direction` by `function(coordinate)`."""

    kind: Literal["rotation", "translation"]
    direction: Vector
    coordinate: str | None
    function: Function


@dataclass(frozen=True)
class Joint:
    """A joint of the tree; `kind` is OpenSim's class name, kept for writing."""

    name: str
    kind: str
    parent: Frame
    child: Frame
    coordinates: tuple[Coordinate, ...]
    axes: tuple[Axis, ...]


@dataclass(frozen=True)
class Coupler:
    """Tie one coordinate to another: dependent = function(independent)."""

    name: str
    dependent: str
    independent: str
    function: Function


_X: Vector = (1.0, 0.0, 0.0)
_Y: Vector = (0.0, 1.0, 0.0)
_Z: Vector = (0.0, 0.0, 1.0)
_SIMPLE: dict[str, tuple[tuple[str, Vector], ...]] = {
    "WeldJoint": (),
    "PinJoint": (("rotation", _Z),),
    "SliderJoint": (("translation", _X),),
    "UniversalJoint": (("rotation", _X), ("rotation", _Y)),
    "GimbalJoint": (("rotation", _X), ("rotation", _Y), ("rotation", _Z)),
    "BallJoint": (("rotation", _X), ("rotation", _Y), ("rotation", _Z)),
    "PlanarJoint": (("rotation", _Z), ("translation", _X), ("translation", _Y)),
    "FreeJoint": (
        ("rotation", _X),
        ("rotation", _Y),
        ("rotation", _Z),
        ("translation", _X),
        ("translation", _Y),
        ("translation", _Z),
    ),
}
"""Each coordinate's axis, in the order of the coordinates."""

SIMPLE_JOINTS = tuple(_SIMPLE)


def simple_axes(kind: str, coordinates: tuple[str, ...]) -> tuple[Axis, ...]:
    """List the axes of a joint whose motion its class name fixes (`SIMPLE_JOINTS`).

    Translations come first: they run along axes of the parent frame. Ball and free joints
    turn by body-fixed X-Y-Z angles, and their moments are conjugate to the angles' rates.
    """
    axes = [
        Axis("rotation" if how == "rotation" else "translation", direction, name, Linear(1.0))
        for name, (how, direction) in zip(coordinates, _SIMPLE[kind], strict=True)
    ]
    return tuple(sorted(axes, key=lambda axis: axis.kind == "rotation"))
