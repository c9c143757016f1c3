"""Joints, to XML."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from coxa.errors import CoxaError
from coxa.model.bodies import ZERO, Frame, Vector
from coxa.model.functions import Constant
from coxa.model.joints import Axis, Coordinate, Joint, simple_axes
from coxa.opensim.osim_elements import add, add_function, body_path
from coxa.opensim.osim_joints import FREEDOMS, ROTATIONS, TRANSLATIONS, backwards
from coxa.opensim.xml import Element


def add_joint(parent: Element, joint: Joint) -> None:
    """Add a joint; one that runs backwards is written as OpenSim defines it, child first."""
    forward = joint if _is_forward(joint) else backwards(joint)
    if not _is_forward(forward):
        raise CoxaError(
            f"the axes of {joint.kind} '{joint.name}' are none OpenSim can write",
            todo="Give a CustomJoint at most 3 translations, then at most 3 rotations.",
        )
    element = add(parent, joint.kind, name=joint.name)
    frames = [_socket(element, side, getattr(forward, side)) for side in ("parent", "child")]
    holder = add(element, "coordinates")
    for coordinate in joint.coordinates:
        _add_coordinate(holder, coordinate)
    holder = add(element, "frames")
    for frame in frames:
        _add_offset(holder, frame)
    if joint.kind == "CustomJoint":
        _add_transform(element, forward)


def _is_forward(joint: Joint) -> bool:
    if joint.kind in FREEDOMS:
        names = tuple(c.name for c in joint.coordinates)
        fits = len(names) == len(FREEDOMS[joint.kind])
        return fits and joint.axes == simple_axes(joint.kind, names)
    kinds = [axis.kind for axis in joint.axes]
    few = kinds.count("rotation") <= 3 and kinds.count("translation") <= 3
    return joint.kind == "CustomJoint" and few and kinds == sorted(kinds, reverse=True)


def _is_body(frame: Frame) -> bool:
    return frame.orientation == ZERO and frame.translation == ZERO


def _socket(joint: Element, side: str, frame: Frame) -> Frame:
    path = body_path(frame.body) if _is_body(frame) else f"{frame.body}_offset"
    add(joint, f"socket_{side}_frame", path)
    return frame


def _add_offset(parent: Element, frame: Frame) -> None:
    if _is_body(frame):
        return
    element = add(parent, "PhysicalOffsetFrame", name=f"{frame.body}_offset")
    add(element, "socket_parent", body_path(frame.body))
    add(element, "translation", frame.translation)
    add(element, "orientation", frame.orientation)


def _add_coordinate(parent: Element, coordinate: Coordinate) -> None:
    element = add(parent, "Coordinate", name=coordinate.name)
    add(element, "default_value", coordinate.default_value)
    add(element, "range", coordinate.range)
    add(element, "clamped", coordinate.clamped)
    add(element, "locked", coordinate.locked)


def _add_transform(parent: Element, joint: Joint) -> None:
    transform = add(parent, "SpatialTransform")
    for kind, names in (("rotation", ROTATIONS), ("translation", TRANSLATIONS)):
        axes = [axis for axis in joint.axes if axis.kind == kind]
        for name, axis in zip(names, _three(axes), strict=True):
            element = add(transform, "TransformAxis", name=name)
            add(element, "coordinates", axis.coordinate or "")
            add(element, "axis", axis.direction)
            add_function(element, axis.function, name="function")


def _three(axes: Sequence[Axis]) -> list[Axis]:
    """Add still axes up to the three OpenSim wants, none parallel to another."""
    three = list(axes)
    kind = axes[0].kind if axes else "rotation"
    while len(three) < 3:
        three.append(Axis(kind, _apart(three), None, Constant(0.0)))
    return three


def _apart(axes: Sequence[Axis]) -> Vector:
    """Return the coordinate axis that is least parallel to any of the given ones."""
    units = [(1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)]
    worst = [max((abs(float(np.dot(u, a.direction))) for a in axes), default=0.0) for u in units]
    return units[int(np.argmin(worst))]
