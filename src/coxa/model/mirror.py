"""Make the left side out of the right: the mirror image in the plane z = 0."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TypeVar

from coxa.model.bands import Band
from coxa.model.bodies import Body, Frame, Marker, Vector
from coxa.model.joints import Axis, Coordinate, Coupler, Joint
from coxa.model.muscle import Muscle
from coxa.model.paths import FixedPoint, Wrap

Line = TypeVar("Line", Muscle, Band)

_ACROSS = {"z": "-z", "-z": "z"}
_RIGHT = re.compile(r"_r(?=_|$)")


def is_right(name: str) -> bool:
    """Tell whether a name says right: `hip_r`, `knee_angle_r_beta`."""
    return _RIGHT.search(name) is not None


def left(name: str) -> str:
    """Name the left counterpart; a name of the midline stays."""
    return _RIGHT.sub("_l", name)


def left_marker(name: str) -> str:
    """Name a marker's left counterpart: `LASI`, `L.ASIS`."""
    return "L" + name[1:]


def mirror_vector(v: Vector) -> Vector:
    """Mirror a place."""
    return (v[0], v[1], -v[2])


def mirror_turn(v: Vector) -> Vector:
    """Mirror an axis of rotation, or body-fixed X-Y-Z angles: a mirrored turn runs the other way.

    About z the two reversals cancel.
    """
    return (-v[0], -v[1], v[2])


def mirror_frame(frame: Frame) -> Frame:
    """Mirror a frame."""
    return Frame(left(frame.body), mirror_turn(frame.orientation), mirror_vector(frame.translation))


def mirror_body(body: Body) -> Body:
    """Mirror a body."""
    xx, yy, zz, xy, xz, yz = body.inertia
    return Body(
        left(body.name), body.mass, mirror_vector(body.mass_center), (xx, yy, zz, xy, -xz, -yz)
    )


def mirror_joint(joint: Joint) -> Joint:
    """Mirror a joint, so that the same coordinates give the mirrored posture."""
    return Joint(
        left(joint.name),
        joint.kind,
        mirror_frame(joint.parent),
        mirror_frame(joint.child),
        tuple(mirror_coordinate(c) for c in joint.coordinates),
        tuple(_mirror_axis(axis) for axis in joint.axes),
    )


def mirror_coordinate(coordinate: Coordinate) -> Coordinate:
    """Mirror a coordinate."""
    return replace(coordinate, name=left(coordinate.name))


def _mirror_axis(axis: Axis) -> Axis:
    turn = mirror_turn if axis.kind == "rotation" else mirror_vector
    name = None if axis.coordinate is None else left(axis.coordinate)
    return Axis(axis.kind, turn(axis.direction), name, axis.function)


def mirror_coupler(coupler: Coupler) -> Coupler:
    """Mirror a coupler."""
    return replace(
        coupler,
        name=left(coupler.name),
        dependent=left(coupler.dependent),
        independent=left(coupler.independent),
    )


def mirror_wrap(wrap: Wrap) -> Wrap:
    """Mirror a surface. Its own axes are mirrored with it, so a side across z changes its name."""
    return replace(
        wrap,
        name=left(wrap.name),
        frame=mirror_frame(wrap.frame),
        quadrant=_ACROSS.get(wrap.quadrant, wrap.quadrant),
    )


def mirror_point(point: FixedPoint) -> FixedPoint:
    """Mirror a point of a path."""
    name, number = point.name.rsplit("-", 1)
    return FixedPoint(f"{left(name)}-{number}", left(point.body), mirror_vector(point.location))


def mirror_line(line: Line) -> Line:
    """Mirror a muscle or a band whose points are fixed to bodies."""
    points = [mirror_point(point) for point in line.points if isinstance(point, FixedPoint)]
    return replace(
        line,
        name=left(line.name),
        points=tuple(points),
        wraps=tuple(replace(wrap, wrap=left(wrap.wrap)) for wrap in line.wraps),
    )


def mirror_marker(marker: Marker) -> Marker:
    """Mirror a marker."""
    return Marker(left_marker(marker.name), left(marker.body), mirror_vector(marker.location))
