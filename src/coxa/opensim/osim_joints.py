"""Joints and their coordinates, from XML."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

from coxa.errors import nearest
from coxa.model.bodies import Vector
from coxa.model.functions import Constant, Function, Linear, Multiplied
from coxa.model.joints import (
    SIMPLE_JOINTS,
    Axis,
    Coordinate,
    Joint,
    Motion,
    simple_axes,
)
from coxa.opensim.osim_document import Document, named, objects, refuse_twins
from coxa.opensim.osim_frames import Frames
from coxa.opensim.osim_functions import function_element, read_function
from coxa.opensim.xml import Element, find, label, require, wrong

JOINTS = (*SIMPLE_JOINTS, "CustomJoint")
ROTATIONS = ("rotation1", "rotation2", "rotation3")
TRANSLATIONS = ("translation1", "translation2", "translation3")
UNIT_AXES: dict[str, Vector] = {
    name: ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))[i % 3]
    for i, name in enumerate((*ROTATIONS, *TRANSLATIONS))
}
_COLLINEAR = 1e-5
"""OpenSim refuses a CustomJoint with two axes whose cross product is shorter than this."""
_SLACK = 1.5e-8
"""OpenSim lets the default of a clamped coordinate leave its range by this much."""


def read_joints(document: Document, frames: Frames) -> tuple[Joint, ...]:
    """Read the joints, each pointing away from ground."""
    elements = list(objects(document.model, "JointSet"))
    refuse_twins(elements, "joint")
    refuse_twins([c for e in elements for c in find_coordinates(e)], "coordinate")
    joints = [_read_joint(document, frames, element) for element in elements]
    return _away_from_ground(joints)


def find_coordinates(joint: Element) -> list[Element]:
    """List the coordinates a joint declares."""
    holder = find(joint, "coordinates")
    return [] if holder is None else list(holder)


def _read_joint(document: Document, frames: Frames, element: Element) -> Joint:
    name, kind = named(element), str(element.tag)
    if kind not in JOINTS:
        raise wrong(element, f"the joint {label(element)} is not supported", nearest(kind, JOINTS))
    path = f"/jointset/{name}"
    parent = frames.socket(element, "socket_parent_frame", path)
    child = frames.socket(element, "socket_child_frame", path)
    if parent.body == child.body:
        raise wrong(element, f"{label(element)} joins '{child.body}' to itself")
    if kind == "CustomJoint":
        coordinates, axes = _custom(document, element)
    else:
        coordinates, axes = _simple(document, element)
    return Joint(name, kind, parent, child, coordinates, axes)


def _simple(
    document: Document, element: Element
) -> tuple[tuple[Coordinate, ...], tuple[Axis, ...]]:
    kind, declared = str(element.tag), find_coordinates(element)
    freedoms = FREEDOMS[kind]
    if len(declared) != len(freedoms):
        raise wrong(
            element,
            f"{label(element)} lists {len(declared)} coordinates, and moves in {len(freedoms)}",
            "List and name each of them.",
        )
    coordinates = [
        _coordinate(document, coordinate, named(coordinate), motion)
        for coordinate, motion in zip(declared, freedoms, strict=True)
    ]
    return tuple(coordinates), simple_axes(kind, tuple(c.name for c in coordinates))


_TURNS: tuple[Motion, ...] = ("rotational", "rotational", "rotational")
FREEDOMS: dict[str, tuple[Motion, ...]] = {
    "WeldJoint": (),
    "PinJoint": ("rotational",),
    "SliderJoint": ("translational",),
    "UniversalJoint": ("rotational", "rotational"),
    "GimbalJoint": _TURNS,
    "BallJoint": _TURNS,
    "PlanarJoint": ("rotational", "translational", "translational"),
    "FreeJoint": (*_TURNS, "translational", "translational", "translational"),
}


def _custom(
    document: Document, element: Element
) -> tuple[tuple[Coordinate, ...], tuple[Axis, ...]]:
    transform = require(element, "SpatialTransform")
    given = {str(axis.get("name", "")).strip(): axis for axis in transform}
    unknown = [axis for name, axis in given.items() if name not in UNIT_AXES]
    if unknown or len(given) != len(transform):
        odd = unknown[0] if unknown else transform
        raise wrong(
            odd,
            f"{label(element)} has an axis that is not one of its six",
            nearest(str(odd.get("name", "")), UNIT_AXES),
        )
    axes = {name: _axis(document, element, name, given.get(name)) for name in UNIT_AXES}
    for group in (ROTATIONS, TRANSLATIONS):
        _refuse_collinear(element, group, [axes[name].direction for name in group])
    # As OpenSim orders them: by first appearance among the axes, the rotations first.
    names = list(dict.fromkeys(a.coordinate for a in axes.values() if a.coordinate is not None))
    declared = {named(c): c for c in find_coordinates(element)}
    for name, coordinate in declared.items():
        if name not in names:
            raise wrong(
                coordinate,
                f"coordinate '{name}' moves no axis of {label(element)}",
                nearest(name, names),
            )
    coordinates = tuple(
        _coordinate(document, declared.get(name), name, _motion(axes, name)) for name in names
    )
    return coordinates, tuple(axes[name] for name in (*TRANSLATIONS, *ROTATIONS))


def _axis(document: Document, joint: Element, name: str, element: Element | None) -> Axis:
    kind = "rotation" if name in ROTATIONS else "translation"
    if element is None:
        return Axis(kind, UNIT_AXES[name], None, Constant(0.0))
    direction = UNIT_AXES[name]
    if find(element, "axis") is not None:
        direction = _unit(document, element)
    words = document.words(element, "coordinates")
    if len(words) > 1:
        raise wrong(
            element,
            f"{label(joint)}: {name} is moved by {len(words)} coordinates",
            "Functions of one coordinate are supported.",
        )
    held = function_element(element, "function")
    coordinate = words[0] if words else None
    if held is None and coordinate is not None:
        raise wrong(
            element,
            f"{label(joint)}: {name} names '{coordinate}' and has no function",
            "OpenSim 4 reads this as no motion. Write the function, as LinearFunction 1 0.",
        )
    function = Constant(0.0) if held is None else read_function(document, held)
    if coordinate is None and not _is_constant(function):
        raise wrong(element, f"{label(joint)}: {name} has a function and no coordinate")
    return Axis(kind, direction, coordinate, function)


def _is_constant(function: Function) -> bool:
    while isinstance(function, Multiplied):
        function = function.function
    return isinstance(function, Constant)


def _unit(document: Document, axis: Element) -> Vector:
    x, y, z = document.vector(axis, "axis")
    length = math.hypot(x, y, z)
    if not 0.0 < length < math.inf:
        raise wrong(axis, f"{label(axis)}: the axis has length {length:g}", "Give a direction.")
    if abs(length - 1.0) < 1e-15:
        return (x, y, z)
    return (x / length, y / length, z / length)


def _refuse_collinear(joint: Element, names: Sequence[str], directions: Sequence[Vector]) -> None:
    for i, j in ((0, 1), (0, 2), (1, 2)):
        (a, b, c), (x, y, z) = directions[i], directions[j]
        if math.hypot(b * z - c * y, c * x - a * z, a * y - b * x) < _COLLINEAR:
            raise wrong(
                joint,
                f"{label(joint)}: {names[i]} and {names[j]} are parallel",
                "Turn one of them, as OpenSim asks too.",
            )


def _motion(axes: dict[str, Axis], name: str) -> Motion:
    """Return what a coordinate of a CustomJoint measures, as OpenSim 4.6 derives it.

    A linear function of slope 1 or -1 makes it the angle or distance of that axis; where it
    drives several so, the last one says. Otherwise it is `coupled`, and nobody's unit.
    """
    motion: Motion = "coupled"
    for axis in axes.values():
        function = axis.function
        if axis.coordinate == name and isinstance(function, Linear) and abs(function.slope) == 1.0:
            motion = "rotational" if axis.kind == "rotation" else "translational"
    return motion


def _coordinate(
    document: Document, element: Element | None, name: str, motion: Motion
) -> Coordinate:
    if element is None:
        return Coordinate(name, motion, range=(-10.0, 10.0))
    if element.tag != "Coordinate":
        raise wrong(element, f"<{element.tag}> stands where a Coordinate belongs")
    low, high = document.interval(element, "range")
    value = document.number(element, "default_value")
    clamped = document.boolean(element, "clamped")
    if clamped and not low - _SLACK < value < high + _SLACK:
        raise wrong(
            element,
            f"coordinate '{name}' is clamped to {low:g} to {high:g}, its default is {value:g}",
            "Widen the range or move the default.",
        )
    if (
        document.boolean(element, "prescribed")
        and function_element(element, "prescribed_function") is not None
    ):
        document.refuse(element, "is prescribed by a function, which is not supported")
    return Coordinate(
        name, motion, value, (low, high), document.boolean(element, "locked"), clamped
    )


def _away_from_ground(joints: list[Joint]) -> tuple[Joint, ...]:
    """Turn the joints that point towards ground.

    OpenSim lets a joint's child be the body nearer to ground and runs such a joint backwards:
    the inverse of its motion, its axes in reverse order with their signs turned.
    """
    placed = {"ground"}
    rest = dict(enumerate(joints))
    done: dict[int, Joint] = {}
    while rest:
        before = len(rest)
        for i, joint in list(rest.items()):
            if joint.parent.body in placed:
                done[i] = rest.pop(i)
                placed.add(joint.child.body)
        if len(rest) == before:  # only now, so that a loop is not opened by turning a joint
            turned = next((i for i, j in rest.items() if j.child.body in placed), None)
            if turned is None:
                break
            done[turned] = backwards(rest.pop(turned))
            placed.add(done[turned].child.body)
    return tuple((done | rest)[i] for i in range(len(joints)))


def backwards(joint: Joint) -> Joint:
    """Return the joint from its child to its parent; twice is the joint again."""
    return replace(
        joint,
        parent=joint.child,
        child=joint.parent,
        axes=tuple(replace(a, function=_minus(a.function)) for a in reversed(joint.axes)),
    )


def _minus(function: Function) -> Function:
    if isinstance(function, Constant):
        return Constant(-function.value if function.value else 0.0)
    if isinstance(function, Linear):
        return Linear(-function.slope, -function.intercept if function.intercept else 0.0)
    if isinstance(function, Multiplied) and function.scale == -1.0:
        return function.function
    return Multiplied(function, -1.0)
