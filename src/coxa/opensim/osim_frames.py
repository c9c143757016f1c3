"""Frames, from XML: every place in a model as a pose on a body."""

from __future__ import annotations

import math
from posixpath import normpath

import numpy as np

from coxa.errors import nearest
from coxa.kernels.arrays import Floats
from coxa.model.bodies import ZERO, Frame, Vector
from coxa.model.flatten import rotation
from coxa.opensim.osim_document import Document, named, objects
from coxa.opensim.xml import Element, find, label, name_of, read_text, require, text_in, wrong

_DEEPEST = 50
"""Offset frames hung on each other deeper than this are no model's."""


def body_angles(R: Floats) -> Vector:
    """Return the body-fixed X-Y-Z angles (rad) of a rotation matrix."""
    y = math.asin(max(-1.0, min(1.0, float(R[0, 2]))))
    if abs(R[0, 2]) > 1.0 - 1e-14:  # x and z turn about one line: give it all to x
        return (math.atan2(float(R[2, 1]), float(R[1, 1])), y, 0.0)
    x = math.atan2(-float(R[1, 2]), float(R[2, 2]))
    return (x, y, math.atan2(-float(R[0, 1]), float(R[0, 0])))


def shift(frame: Frame, location: Vector) -> Vector:
    """Express a point given in a frame in the frame's body."""
    if frame.orientation == ZERO:
        a, b = frame.translation, location
        return (a[0] + b[0], a[1] + b[1], a[2] + b[2])
    x, y, z = rotation(frame.orientation) @ np.array(location) + np.array(frame.translation)
    return (float(x), float(y), float(z))


def compose(frame: Frame, orientation: Vector, translation: Vector) -> Frame:
    """Express a pose given in a frame in the frame's body."""
    if frame.orientation == ZERO:
        turned = orientation
    elif orientation == ZERO:
        turned = frame.orientation
    else:
        turned = body_angles(rotation(frame.orientation) @ rotation(orientation))
    return Frame(frame.body, turned, shift(frame, translation))


class Frames:
    """The frames of a document, found by path, by relative path, or by a name that is unique."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._places: dict[str, Frame] = {"/ground": Frame("ground")}
        self._offsets: dict[str, Element] = {}
        self.bodies: list[str] = ["ground"]
        model = document.model
        ground = find(model, "Ground")
        if ground is not None:
            self._gather(ground, "/ground")
        for body in objects(model, "BodySet"):
            path = f"/bodyset/{name_of(body)}"
            self._places[path] = Frame(name_of(body))
            self.bodies.append(name_of(body))
            self._gather(body, path)
        for joint in objects(model, "JointSet"):
            self._gather(joint, f"/jointset/{name_of(joint)}")
        for frame in objects(model, "ComponentSet"):
            self._add(frame, "/componentset")
        self._gather(model, "")

    def _gather(self, owner: Element, path: str, depth: int = 0) -> None:
        if depth > _DEEPEST:
            raise wrong(owner, f"components are nested more than {_DEEPEST} deep")
        for tag in ("components", "frames"):
            holder = find(owner, tag)
            for frame in [] if holder is None else list(holder):
                self._add(frame, path, depth)

    def _add(self, frame: Element, path: str, depth: int = 0) -> None:
        if frame.tag != "PhysicalOffsetFrame":
            return
        place = f"{path}/{named(frame)}"
        if place in self._offsets:
            raise wrong(frame, f"frame '{place}' is there twice", "Rename one of them.")
        self._offsets[place] = frame
        self._gather(frame, place, depth + 1)

    def offsets(self) -> list[tuple[str, Element]]:
        """List the offset frames, each with its path."""
        return list(self._offsets.items())

    def socket(self, owner: Element, tag: str, path: str = "") -> Frame:
        """Read the frame a socket names. `path` is its owner's, which it may be relative to."""
        socket = require(owner, tag)
        wanted = text_in(socket)
        if not wanted:
            raise wrong(socket, f"{label(owner)}: <{tag}> names no frame", "Name a body.")
        place = self._find(wanted, path)
        if place is None:
            last = wanted.rsplit("/", 1)[-1]
            known = [*self.bodies, *(p.rsplit("/", 1)[-1] for p in self._offsets)]
            raise wrong(
                socket,
                f"{label(owner)} names the body or frame '{wanted}', which the model lacks",
                nearest(last, dict.fromkeys(known)),
            )
        return self.at(place)

    def _find(self, wanted: str, path: str) -> str | None:
        place = normpath(wanted if wanted.startswith("/") else f"{path}/{wanted}")
        if place in self._places or place in self._offsets:
            return place
        last = "/" + wanted.rsplit("/", 1)[-1]
        alike = [p for p in (*self._places, *self._offsets) if p.endswith(last)]
        return alike[0] if len(alike) == 1 else None

    def at(self, place: str) -> Frame:
        """Return the pose of a frame on its body, walking down the frames it hangs on."""
        chain: list[str] = []
        while place not in self._places:
            if place in chain:
                raise wrong(self._offsets[place], f"frame '{place}' hangs on itself")
            chain.append(place)
            place = self._parent(place)
        for step in reversed(chain):
            element = self._offsets[step]
            self._places[step] = compose(
                self._places[place],
                self.document.vector(element, "orientation"),
                self.document.vector(element, "translation"),
            )
            place = step
        return self._places[place]

    def _parent(self, place: str) -> str:
        element = self._offsets[place]
        wanted = read_text(element, "socket_parent")
        parent = self._find(wanted, place) if wanted else None
        if parent is None:
            raise wrong(
                require(element, "socket_parent"),
                f"{label(element)} hangs on '{wanted}', which the model lacks",
                nearest(wanted.rsplit("/", 1)[-1], self.bodies),
            )
        return parent
