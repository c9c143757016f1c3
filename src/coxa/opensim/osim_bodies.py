"""Bodies and markers, from XML, and the tree the bodies must form."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from coxa.errors import nearest
from coxa.model.bodies import Body, Marker
from coxa.model.joints import Joint
from coxa.opensim.osim_document import Document, named, objects, refuse_twins, wrong_property
from coxa.opensim.osim_frames import Frames, shift
from coxa.opensim.xml import Element, wrong

_MASSLESS = 2.3e-16
"""OpenSim takes a body of at most this mass for massless, and sets its inertia to zero."""


MOST_BODIES = 1000
"""Published models have a few hundred at most; a model's arrays grow as the square of them."""


def read_bodies(document: Document) -> tuple[Body, ...]:
    """Read the bodies; ground is not among them."""
    elements = list(objects(document.model, "BodySet"))
    if len(elements) > MOST_BODIES:
        raise wrong(
            elements[MOST_BODIES],
            f"the model has {len(elements)} bodies; at most {MOST_BODIES} are read",
            "Merge bodies that do not move against each other.",
        )
    refuse_twins(elements, "body")
    return tuple(_read_body(document, element) for element in elements)


def _read_body(document: Document, element: Element) -> Body:
    name = named(element)
    if element.tag != "Body":
        raise wrong(element, f"<{element.tag}> is not a Body", nearest(str(element.tag), ["Body"]))
    if name == "ground":
        raise wrong(element, "a body is named 'ground'", "Rename it: ground is the world.")
    mass = document.number(element, "mass")
    if mass < 0.0:
        raise wrong_property(
            document, element, "mass", f"the mass is {mass:g} kg", "It must not be negative."
        )
    xx, yy, zz, xy, xz, yz = document.numbers(element, "inertia", 6)
    if min(xx, yy, zz) < 0.0:
        raise wrong_property(
            document,
            element,
            "inertia",
            "a moment of inertia is negative",
            "Ixx, Iyy and Izz come first and must not be negative.",
        )
    inertia = (xx, yy, zz, xy, xz, yz) if mass > _MASSLESS else (0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
    return Body(name, mass, document.vector(element, "mass_center"), inertia)


def read_markers(document: Document, frames: Frames) -> tuple[Marker, ...]:
    """Read the markers, each on its body."""
    elements: list[Element] = []
    for element in objects(document.model, "MarkerSet"):
        if element.tag == "Marker":
            elements.append(element)
        else:
            document.refuse(element, "is not supported in the MarkerSet", ["Marker"])
    refuse_twins(elements, "marker")
    markers: list[Marker] = []
    for element in elements:
        frame = frames.socket(element, "socket_parent_frame")
        location = shift(frame, document.vector(element, "location"))
        markers.append(Marker(named(element), frame.body, location))
    return tuple(markers)


def check_tree(document: Document, bodies: Sequence[Body], joints: Sequence[Joint]) -> None:
    """Refuse bodies and joints that do not form one tree from ground, or cannot move."""
    body_at = {named(e): e for e in objects(document.model, "BodySet")}
    joint_at = {named(e): e for e in objects(document.model, "JointSet")}
    carrier: dict[str, Joint] = {}
    for joint in joints:
        if joint.child.body in carrier or joint.child.body == "ground":
            other = carrier.get(joint.child.body)
            also = f" and by joint '{other.name}'" if other else ""
            raise wrong(
                joint_at[joint.name],
                f"body '{joint.child.body}' is carried by joint '{joint.name}'{also}",
                "Bodies must form a tree from ground: take one joint of the loop out.",
            )
        carrier[joint.child.body] = joint
    for body in bodies:
        if body.name not in carrier:
            raise wrong(
                body_at[body.name],
                f"no joint carries body '{body.name}'",
                "Join it to the model: by a FreeJoint to ground if it is loose.",
            )
    _refuse_cycles(bodies, carrier, joint_at)
    _check_mass(bodies, carrier, body_at, document.model)


def _refuse_cycles(
    bodies: Sequence[Body], carrier: Mapping[str, Joint], joint_at: Mapping[str, Element]
) -> None:
    sound = {"ground"}
    for body in bodies:
        trail: list[str] = []
        at = body.name
        while at not in sound:
            if at in trail:
                raise wrong(
                    joint_at[carrier[at].name],
                    f"body '{at}' hangs on itself: {' - '.join([*trail[trail.index(at) :], at])}",
                    "One body of the chain must be joined to ground or to a body that is.",
                )
            trail.append(at)
            at = carrier[at].parent.body
        sound.update(trail)


def _check_mass(
    bodies: Sequence[Body],
    carrier: Mapping[str, Joint],
    body_at: Mapping[str, Element],
    model: Element,
) -> None:
    carried = {body.name: body.mass for body in bodies}
    for body in bodies:
        at = carrier[body.name].parent.body
        while at != "ground":
            carried[at] += body.mass
            at = carrier[at].parent.body
    if bodies and sum(body.mass for body in bodies) <= 0.0:
        raise wrong(model, "the model weighs nothing", "Give its bodies their masses, in kg.")
    for body in bodies:
        if carried[body.name] <= 0.0 and carrier[body.name].coordinates:
            raise wrong(
                body_at[body.name],
                f"body '{body.name}' moves and neither it nor what it carries has mass",
                "Give it a mass, or weld it.",
            )
