"""Muscles and actuators, to XML."""

from __future__ import annotations

from collections.abc import Mapping

from coxa.errors import CoxaError, nearest
from coxa.model.muscle import Actuator, Muscle
from coxa.model.paths import ConditionalPoint, MovingPoint, Point
from coxa.opensim.osim_elements import add, add_function, add_set, body_path
from coxa.opensim.osim_muscles import CURVES, FAMILIES, FLAGS, NESTED
from coxa.opensim.xml import Element

_LEAST = "minimum_activation"


def add_muscle(parent: Element, muscle: Muscle, coordinates: Mapping[str, str]) -> None:
    """Add a muscle; `coordinates` gives the path by which sockets name each coordinate."""
    kind = {family: tag for tag, family in FAMILIES.items()}[muscle.family]
    element = add(parent, kind, name=muscle.name)
    add(element, "appliesForce", muscle.applies_force)
    add(element, "min_control", muscle.min_control)
    add(element, "max_control", muscle.max_control)
    path = add(element, "GeometryPath", name="path")
    points = add_set(path, "PathPointSet")
    for point in muscle.points:
        _add_point(points, point, coordinates)
    wraps = add_set(path, "PathWrapSet")
    for i, use in enumerate(muscle.wraps):
        wrap = add(wraps, "PathWrap", name=f"pathwrap_{i}")
        add(wrap, "wrap_object", use.wrap)
        add(wrap, "method", use.method)
        add(wrap, "range", f"{use.first} {use.last}")
    add(element, "max_isometric_force", muscle.max_isometric_force)
    add(element, "optimal_fiber_length", muscle.optimal_fiber_length)
    add(element, "tendon_slack_length", muscle.tendon_slack_length)
    add(element, "pennation_angle_at_optimal", muscle.pennation_angle_at_optimal)
    add(element, "max_contraction_velocity", muscle.max_contraction_velocity)
    add(element, "ignore_tendon_compliance", muscle.ignore_tendon_compliance)
    _add_curves(element, muscle, kind)


def _add_point(parent: Element, point: Point, coordinates: Mapping[str, str]) -> None:
    if isinstance(point, MovingPoint):
        element = add(parent, "MovingPathPoint", name=point.name)
        add(element, "socket_parent_frame", body_path(point.body))
        # OpenSim wants a coordinate for a component that does not move too: any will do
        some = next((c for c in point.coordinates if c is not None), next(iter(coordinates), None))
        for axis, coordinate, function in zip(
            "xyz", point.coordinates, point.functions, strict=True
        ):
            name = coordinate or some
            if name is not None:
                add(element, f"socket_{axis}_coordinate", _path_of(name, coordinates, point.name))
            add_function(add(element, f"{axis}_location"), function)
        return
    conditional = isinstance(point, ConditionalPoint)
    element = add(parent, "ConditionalPathPoint" if conditional else "PathPoint", name=point.name)
    add(element, "socket_parent_frame", body_path(point.body))
    add(element, "location", point.location)
    if isinstance(point, ConditionalPoint):
        path = _path_of(point.coordinate, coordinates, point.name)
        add(element, "socket_coordinate", path)
        add(element, "range", point.range)


def _path_of(coordinate: str, coordinates: Mapping[str, str], point: str) -> str:
    if coordinate not in coordinates:
        what = f"point '{point}' names the coordinate '{coordinate}', which the model lacks"
        raise CoxaError(what, todo=nearest(coordinate, coordinates))
    return coordinates[coordinate]


def _add_curves(element: Element, muscle: Muscle, kind: str) -> None:
    holders = {"": element} | {
        f"{curve}.": add(element, curve, name=curve) for curve in NESTED.get(kind, ())
    }
    known = {
        prefix + tag: (holder, tag)
        for prefix, holder in holders.items()
        for tag in CURVES[str(holder.tag)]
    }
    for name, value in _numbers(muscle, kind).items():
        if name not in known:
            what = f"muscle '{muscle.name}' has the curve number '{name}', which {kind} lacks"
            raise CoxaError(what, todo=nearest(name, known))
        holder, tag = known[name]
        add(holder, tag, bool(value) if tag in FLAGS else value)


def _numbers(muscle: Muscle, kind: str) -> Mapping[str, float]:
    """Return the curves' numbers; OpenSim wants no minimum_activation above min_control."""
    usual = CURVES[kind].get(_LEAST)
    least = muscle.curves.get(_LEAST, usual)
    if usual is None or least is None or muscle.min_control >= least:
        return muscle.curves
    return {**muscle.curves, _LEAST: max(muscle.min_control, 0.0)}


def add_actuator(parent: Element, actuator: Actuator) -> None:
    """Add a coordinate actuator."""
    element = add(parent, "CoordinateActuator", name=actuator.name)
    add(element, "min_control", actuator.min_control)
    add(element, "max_control", actuator.max_control)
    add(element, "coordinate", actuator.coordinate)
    add(element, "optimal_force", actuator.optimal_force)
