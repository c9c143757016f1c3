"""Bring documents older than OpenSim 4 to its layout.

Elements are moved, renamed and added in the parsed tree and keep the line they came from, so
that one reader serves every version and its errors still point into the user's file. The
changes are those OpenSim 4.6 makes when it opens such a file.
"""

from __future__ import annotations

from coxa.opensim.xml import Element, bool_in, find, name_of, text_in, wrong

OLDEST = 20_302
"""OpenSim 2.3.2. Before it, joints were written in yet another way."""

FIRST_NEW = 40_000
_FIRST_STRICT_CONTROL = 30_516
"""From here on a min_control of 0 is what its author wrote, no longer what OpenSim 2 wrote."""

_POINT_SOCKETS = {
    "body": "socket_parent_frame",
    "coordinate": "socket_coordinate",
    "x_coordinate": "socket_x_coordinate",
    "y_coordinate": "socket_y_coordinate",
    "z_coordinate": "socket_z_coordinate",
}
_POINTS = ("PathPoint", "ConditionalPathPoint", "MovingPathPoint")
_INERTIA = ("xx", "yy", "zz", "xy", "xz", "yz")


def modernise(model: Element, version: int) -> None:
    """Rewrite the tree of an older document in place; leave that of OpenSim 4 alone."""
    if version >= FIRST_NEW:
        return
    for element in list(model.iter()):
        _connectors(element)
        _switches(element)
        if element.tag in _POINTS or element.tag == "Marker":
            for old, new in _POINT_SOCKETS.items():
                _rename(element, old, new)
        if str(element.tag).endswith("Muscle"):
            _drop_zero_control(element, version)
    for body in list(_objects(model, "BodySet")):
        _inertia(body)
        _free_joint(model, body)
        if name_of(body) == "ground":
            _ground(model, body)
    for joint in _objects(model, "JointSet"):
        _joint(joint)


def _objects(model: Element, tag: str) -> list[Element]:
    holder = find(model, tag)
    members = None if holder is None else find(holder, "objects")
    return [] if members is None else list(members)


def _rename(parent: Element, old: str, new: str) -> None:
    child = find(parent, old)
    if child is not None and find(parent, new) is None:
        child.tag = new


def _add(parent: Element, tag: str, text: str, like: Element, **attributes: str) -> Element:
    child = parent.makeelement(tag, attributes)
    child.text = text
    child.sourceline = like.sourceline
    parent.append(child)
    return child


def _connectors(owner: Element) -> None:
    """Turn the connectors of OpenSim 3.5 to 4.0's previews into sockets."""
    holder = find(owner, "connectors")
    for connector in [] if holder is None else list(holder):
        name = name_of(connector).replace("_body", "_frame")
        target = find(connector, "connectee_name")
        if name and target is not None:
            _add(owner, f"socket_{name}", text_in(target), connector)
    for child in list(owner):
        tag = str(child.tag)
        for prefix in ("connector_", "socket_"):
            if tag.startswith(prefix) and tag.endswith("_connectee_name"):
                name = tag.removeprefix(prefix).removesuffix("_connectee_name")
                child.tag = f"socket_{name}"


def _switches(element: Element) -> None:
    """Turn `isDisabled` into its opposite, `isEnforced` of constraints and `appliesForce`."""
    switch = find(element, "isDisabled")
    if switch is None:
        return
    new = "isEnforced" if str(element.tag).endswith("Constraint") else "appliesForce"
    if find(element, new) is None:
        off = bool_in(switch)
        switch.tag = new
        switch.text = "false" if off else "true"


def _drop_zero_control(muscle: Element, version: int) -> None:
    control = find(muscle, "min_control")
    if control is None or version >= _FIRST_STRICT_CONTROL:
        return
    try:
        zero = float(text_in(control)) == 0.0
    except ValueError:
        return  # the reader says so
    if zero:
        muscle.remove(control)


def _inertia(body: Element) -> None:
    parts = [find(body, f"inertia_{axes}") for axes in _INERTIA]
    given = [part for part in parts if part is not None]
    if given and find(body, "inertia") is None:
        texts = ["0" if part is None else text_in(part) or "?" for part in parts]
        _add(body, "inertia", " ".join(texts), given[0])


def _ground(model: Element, body: Element) -> None:
    body.getparent().remove(body)
    if find(model, "Ground") is None:
        body.tag = "Ground"
        model.append(body)


def _free_joint(model: Element, body: Element) -> None:
    """Move the joint kept in a body to the model's joints."""
    holder = find(body, "Joint")
    joints = [] if holder is None else list(holder)
    if len(joints) > 1:
        raise wrong(joints[1], f"body '{name_of(body)}' has two joints", "Remove one of them.")
    for joint in joints:
        joint_set = find(model, "JointSet")
        if joint_set is None:
            joint_set = _add(model, "JointSet", "", joint)
        members = find(joint_set, "objects")
        if members is None:
            members = _add(joint_set, "objects", "", joint)
        members.append(joint)
        _add(joint, "socket_child_frame", f"/bodyset/{name_of(body)}", joint)


def _joint(joint: Element) -> None:
    _rename(joint, "parent_body", "socket_parent_frame")
    _rename(joint, "location", "location_in_child")
    _rename(joint, "orientation", "orientation_in_child")
    for side in ("parent", "child"):
        _offset(joint, side)
    declared = find(joint, "CoordinateSet")
    if declared is not None and find(joint, "coordinates") is None:
        members = find(declared, "objects")
        coordinates = _add(joint, "coordinates", "", declared)
        for coordinate in [] if members is None else list(members):
            coordinates.append(coordinate)
    reverse = find(joint, "reverse")
    if reverse is not None and bool_in(reverse):
        parent, child = (find(joint, f"socket_{side}_frame") for side in ("parent", "child"))
        if parent is not None and child is not None:
            parent.text, child.text = child.text, parent.text


def _offset(joint: Element, side: str) -> None:
    """Turn a joint's location and orientation in a body into an offset frame."""
    socket = find(joint, f"socket_{side}_frame")
    location = find(joint, f"location_in_{side}")
    orientation = find(joint, f"orientation_in_{side}")
    if socket is None or (location is None and orientation is None):
        return
    frames = find(joint, "frames")
    if frames is None:
        frames = _add(joint, "frames", "", socket)
    name = f"{side}_offset"
    frame = _add(frames, "PhysicalOffsetFrame", "", socket, name=name)
    _add(frame, "socket_parent", text_in(socket), socket)
    for tag, given in (("translation", location), ("orientation", orientation)):
        if given is not None:
            _add(frame, tag, text_in(given), given)
    socket.text = name
