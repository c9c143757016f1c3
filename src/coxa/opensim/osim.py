"""Read an OpenSim model into the records of `coxa.model`."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from coxa.model.model import Model
from coxa.model.muscle import Actuator, Muscle
from coxa.opensim.osim_bodies import check_tree, read_bodies, read_markers
from coxa.opensim.osim_couplers import read_couplers
from coxa.opensim.osim_document import Document, objects, open_document, refuse_twins
from coxa.opensim.osim_frames import Frames
from coxa.opensim.osim_joints import JOINTS, read_joints
from coxa.opensim.osim_muscles import FAMILIES, read_actuator, read_muscle
from coxa.opensim.osim_paths import PathReader, read_wraps
from coxa.opensim.xml import Element, find, name_of, read_bool, text_in, wrong

FORCES = (*FAMILIES, "CoordinateActuator")
CONSTRAINTS = ("CoordinateCouplerConstraint",)

READ = (
    "Ground",
    "BodySet",
    "JointSet",
    "ConstraintSet",
    "ForceSet",
    "MarkerSet",
    "ComponentSet",
    "components",
    "gravity",
    "length_units",
    "force_units",
    "defaults",
)
"""The children of a model that its computation is read from."""

DECORATION = (
    "credits",
    "publications",
    "assembly_accuracy",
    "ControllerSet",
    "ContactGeometrySet",
    "ProbeSet",
    "ModelVisualPreferences",
    "VisibleObject",
    "FrameGeometry",
    "Appearance",
    "attached_geometry",
)
"""The children of a model that change no length, force or motion computed here.

Contact geometry acts only through a contact force, and controllers only in forward
simulation; probes and the rest only report or show. They are left out without a word.
"""

COMPONENTS = (
    "PhysicalOffsetFrame",
    "Station",
    "Marker",
    "ConsoleReporter",
    "TableReporter",
    "TableReporterVec3",
    "TableReporterVector",
    "Mesh",
    "Brick",
    "Sphere",
    "Cylinder",
    "Ellipsoid",
    "Cone",
    "Torus",
    "Arrow",
    "LineGeometry",
    "FrameGeometry",
    "IMU",
)
"""What loose components may be: frames, which are read, and things that only report or show."""

_METERS = ("meters", "meter", "m", "")
_NEWTONS = ("newtons", "newton", "n", "")


def read_model(path: str | Path, *, allow_unsupported: bool = False) -> Model:
    """Read an .osim file of OpenSim 2.3.2 to 4.x as OpenSim 4.6 understands it.

    Lengths in m, masses in kg, angles in rad. Raises `CoxaError` with file and line for a file
    that is not a sound model, and for a part that is not supported, unless
    `allow_unsupported`: forces, constraints and wraps that are not supported are then left
    out and listed in `Model.dropped`.
    """
    document = open_document(path, allow_unsupported=allow_unsupported)
    model = document.model
    _check_sections(document)
    bodies = read_bodies(document)
    frames = Frames(document)
    joints = read_joints(document, frames)
    check_tree(document, bodies, joints)
    coordinates = {c.name: c for joint in joints for c in joint.coordinates}
    wraps, dropped_wraps = read_wraps(document, frames)
    paths = PathReader(document, frames, {w.name: w for w in wraps}, dropped_wraps, coordinates)
    muscles, actuators = _read_forces(document, paths, coordinates)
    couplers = read_couplers(document, _constraints(document), coordinates)
    markers = read_markers(document, frames)
    return Model(
        name=name_of(model),
        bodies=bodies,
        joints=joints,
        muscles=muscles,
        wraps=wraps,
        couplers=couplers,
        actuators=actuators,
        markers=markers,
        gravity=document.vector(model, "gravity"),
        source=str(path),
        credits=" ".join(" ".join(map(text_in, model.iterchildren("credits"))).split()),
        dropped=tuple(document.dropped),
    )


def _check_sections(document: Document) -> None:
    model = document.model
    for section in model:
        if section.tag in READ:
            find(model, str(section.tag))  # refuses a second one
        elif section.tag not in DECORATION:
            document.refuse(section, "is not a part of a model known here", READ)
    for tag, known in (("length_units", _METERS), ("force_units", _NEWTONS)):
        unit = document.text(model, tag)
        if unit.lower() not in known:
            raise wrong(model, f"the model's {tag} is '{unit}'", "Convert it to meters and N.")
    loose = [*objects(model, "ComponentSet")]
    grounds = model.iterchildren("Ground")
    for owner in (model, *grounds, *objects(model, "BodySet"), *objects(model, "JointSet")):
        components = find(owner, "components")
        loose += [] if components is None else list(components)
    for component in loose:
        if component.tag not in COMPONENTS:
            document.refuse(
                component,
                "is a loose component, which is not supported",
                [*FORCES, *JOINTS] if component.tag not in (*FORCES, *JOINTS) else (),
            )


def _is_off(element: Element, tag: str) -> bool:
    """Tell whether an unsupported part is switched off in the file, and so changes nothing."""
    return not read_bool(element, tag, True)


def _read_forces(
    document: Document, paths: PathReader, coordinates: Collection[str]
) -> tuple[tuple[Muscle, ...], tuple[Actuator, ...]]:
    elements = list(objects(document.model, "ForceSet"))
    muscles: list[Muscle] = []
    actuators: list[Actuator] = []
    kept: list[Element] = []
    for element in elements:
        if element.tag in FAMILIES:
            if find(element, "GeometryPath") is None:
                document.refuse(element, "has no GeometryPath, the only kind of path supported")
                continue
            kept.append(element)
            muscles.append(read_muscle(document, paths, element))
        elif element.tag == "CoordinateActuator":
            kept.append(element)
            actuator = read_actuator(document, element, coordinates)
            if document.boolean(element, "appliesForce"):
                actuators.append(actuator)
        elif not _is_off(element, "appliesForce"):
            document.refuse(element, "is not supported", FORCES)
    refuse_twins(kept, "force")
    return tuple(muscles), tuple(actuators)


def _constraints(document: Document) -> list[Element]:
    couplers: list[Element] = []
    for element in objects(document.model, "ConstraintSet"):
        if element.tag in CONSTRAINTS:
            couplers.append(element)
        elif not _is_off(element, "isEnforced"):
            document.refuse(element, "is not supported", CONSTRAINTS)
    refuse_twins(couplers, "constraint")
    return couplers
