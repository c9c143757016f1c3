"""Muscle paths and the surfaces they wrap over, from XML."""

from __future__ import annotations

from collections.abc import Collection

from coxa.errors import nearest
from coxa.model.bodies import ZERO
from coxa.model.functions import Constant, Function
from coxa.model.paths import (
    ConditionalPoint,
    FixedPoint,
    Method,
    MovingPoint,
    PathWrap,
    Point,
    Quadrant,
    Shape,
    Wrap,
)
from coxa.opensim.osim_document import Document, named, objects, positive, refuse_twins
from coxa.opensim.osim_frames import Frames, compose, shift
from coxa.opensim.osim_functions import function_element, read_function
from coxa.opensim.xml import Element, find, label, name_of, require, text_in, wrong

SHAPES: dict[str, Shape] = {
    "WrapCylinder": "cylinder",
    "WrapSphere": "sphere",
    "WrapEllipsoid": "ellipsoid",
    "WrapTorus": "torus",
}
POINTS = ("PathPoint", "ConditionalPathPoint", "MovingPathPoint")
METHODS: dict[str, Method] = {
    "hybrid": "hybrid",
    "midpoint": "midpoint",
    "axial": "axial",
    "unassigned": "hybrid",
    "": "hybrid",
}
QUADRANTS: dict[str, Quadrant] = {
    "all": "all",
    "unassigned": "all",
    "x": "x",
    "+x": "x",
    "-x": "-x",
    "y": "y",
    "+y": "y",
    "-y": "-y",
    "z": "z",
    "+z": "z",
    "-z": "-z",
}


def read_wraps(document: Document, frames: Frames) -> tuple[tuple[Wrap, ...], tuple[str, ...]]:
    """Read the wrap surfaces of ground, bodies and offset frames, and name those dropped."""
    owners: list[tuple[str, Element]] = []
    ground = find(document.model, "Ground")
    if ground is not None:
        owners.append(("/ground", ground))
    owners += [(f"/bodyset/{name_of(b)}", b) for b in objects(document.model, "BodySet")]
    owners += frames.offsets()
    elements: list[Element] = []
    wraps: list[Wrap] = []
    dropped: list[str] = []
    for path, owner in owners:
        for element in objects(owner, "WrapObjectSet"):
            if element.tag not in SHAPES:
                document.refuse(element, "is not supported", SHAPES)
                dropped.append(name_of(element))
                continue
            elements.append(element)
            wraps.append(_wrap(document, frames, path, element))
    refuse_twins(elements, "wrap")
    order = {body: i for i, body in enumerate(frames.bodies)}
    return tuple(sorted(wraps, key=lambda wrap: order[wrap.frame.body])), tuple(dropped)


def _wrap(document: Document, frames: Frames, path: str, element: Element) -> Wrap:
    quadrant = document.text(element, "quadrant")
    if quadrant.lower() not in QUADRANTS:
        raise wrong(
            element,
            f"{label(element)} has the quadrant '{quadrant}'",
            "Give all, x, y, z, -x, -y or -z.",
        )
    shape = SHAPES[str(element.tag)]
    if shape == "cylinder":
        size = (positive(document, element, "radius"), positive(document, element, "length"), 0.0)
    elif shape == "sphere":
        size = (positive(document, element, "radius"), 0.0, 0.0)
    elif shape == "torus":
        inner, outer = (positive(document, element, f"{x}_radius") for x in ("inner", "outer"))
        size = (inner, outer, 0.0)
    else:
        size = document.vector(element, "dimensions")
        if min(size) <= 0.0:
            raise wrong(element, f"{label(element)}: a radius is not larger than 0")
    pose = compose(
        frames.at(path),
        document.vector(element, "xyz_body_rotation"),
        document.vector(element, "translation"),
    )
    active = document.boolean(element, "active")
    return Wrap(named(element), pose, shape, size, QUADRANTS[quadrant.lower()], active)


class PathReader:
    """Reads paths: it knows the frames, wraps and coordinates they may name."""

    def __init__(
        self,
        document: Document,
        frames: Frames,
        wraps: Collection[str],
        dropped: Collection[str],
        coordinates: Collection[str],
    ) -> None:
        self.document = document
        self.frames = frames
        self.wraps = wraps
        self.dropped = dropped
        self.coordinates = coordinates

    def read(self, muscle: Element) -> tuple[tuple[Point, ...], tuple[PathWrap, ...]]:
        """Read the points and wraps of a muscle."""
        path = require(muscle, "GeometryPath")
        elements = list(objects(path, "PathPointSet"))
        if len(elements) < 2:
            raise wrong(
                muscle,
                f"{label(muscle)} has {len(elements)} path point{'s' * (len(elements) != 1)}",
                "A path needs at least 2.",
            )
        points = [
            self._point(element, name_of(element) or f"{name_of(muscle)}-P{i}")
            for i, element in enumerate(elements, start=1)
        ]
        uses = [
            self._use(element, len(points))
            for element in objects(path, "PathWrapSet")
            if self._is_known(element)
        ]
        return tuple(points), tuple(uses)

    def _point(self, element: Element, name: str) -> Point:
        if element.tag not in POINTS:
            raise wrong(
                element,
                f"the path point {label(element)} is not supported",
                nearest(str(element.tag), POINTS),
            )
        frame = self.frames.socket(element, "socket_parent_frame")
        if element.tag == "MovingPathPoint":
            if frame.orientation != ZERO or frame.translation != ZERO:
                raise wrong(
                    element,
                    f"{label(element)} moves in an offset frame, which is not supported",
                    f"Express it in the body '{frame.body}'.",
                )
            (fx, x), (fy, y), (fz, z) = (self._component(element, axis) for axis in "xyz")
            return MovingPoint(name, frame.body, (fx, fy, fz), (x, y, z))
        location = shift(frame, self.document.vector(element, "location"))
        if element.tag == "PathPoint":
            return FixedPoint(name, frame.body, location)
        return ConditionalPoint(
            name,
            frame.body,
            location,
            self._coordinate(require(element, "socket_coordinate")),
            self.document.interval(element, "range"),
        )

    def _component(self, element: Element, axis: str) -> tuple[Function, str | None]:
        held = function_element(element, f"{axis}_location")
        function = Constant(0.0) if held is None else read_function(self.document, held)
        if isinstance(function, Constant):
            return function, None
        return function, self._coordinate(require(element, f"socket_{axis}_coordinate"))

    def _coordinate(self, socket: Element) -> str:
        wanted = text_in(socket)
        name = wanted.rsplit("/", 1)[-1]
        if name not in self.coordinates:
            raise wrong(
                socket,
                f"<{socket.tag}> names the coordinate '{wanted}', which the model lacks",
                nearest(name, self.coordinates),
            )
        return name

    def _is_known(self, element: Element) -> bool:
        if element.tag != "PathWrap":
            raise wrong(element, f"<{element.tag}> stands where a PathWrap belongs")
        wanted = text_in(require(element, "wrap_object"))
        if wanted in self.wraps:
            return True
        if any(
            entry.split(" (line ")[0].endswith(f" '{wanted}'") for entry in self.document.dropped
        ):
            return False
        raise wrong(
            element,
            f"{label(element)} names the wrap '{wanted}', which the model lacks",
            nearest(wanted, self.wraps),
        )

    def _use(self, element: Element, points: int) -> PathWrap:
        method = self.document.text(element, "method")
        if method.lower() not in METHODS:
            raise wrong(
                element,
                f"{label(element)} has the method '{method}'",
                "Give hybrid, midpoint or axial.",
            )
        bounds = self.document.numbers(element, "range", 2)
        first, last = (int(b) if b >= 1.0 else -1 for b in bounds)
        if max(first, last) > points or 1 <= last < first or any(b % 1.0 for b in bounds):
            raise wrong(
                element,
                f"{label(element)} wraps from point {bounds[0]:g} to {bounds[1]:g} of {points}",
                "Give the numbers of two of its points, or -1 for no bound.",
            )
        return PathWrap(
            text_in(require(element, "wrap_object")), METHODS[method.lower()], first, last
        )
