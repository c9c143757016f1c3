"""Write a model as an OpenSim 4 document, such that reading it gives the model again."""

from __future__ import annotations

from pathlib import Path

from coxa.model.bodies import Marker
from coxa.model.joints import Coupler
from coxa.model.model import Model
from coxa.model.paths import Wrap
from coxa.opensim.osim_elements import add, add_function, add_set, body_path, new, text_of
from coxa.opensim.osim_paths import SHAPES
from coxa.opensim.osim_write_forces import add_actuator, add_muscle
from coxa.opensim.osim_write_joints import add_joint
from coxa.opensim.text import write_text
from coxa.opensim.xml import Element

_VERSION = "40000"


def write_model(model: Model, path: str | Path) -> None:
    """Write a model for OpenSim 4.0 and later, whole or not at all.

    Where the model came from and what was dropped in reading is not written. Raises
    `CoxaError` for a path that cannot be written and for a model with no OpenSim form.
    """
    root = new("OpenSimDocument")
    root.set("Version", _VERSION)
    top = add(root, "Model", name=model.name)
    add(top, "credits", model.credits)
    add(top, "gravity", model.gravity)
    add(top, "length_units", "meters")
    add(top, "force_units", "N")
    _add_bodies(top, model)
    joints = add_set(top, "JointSet")
    for joint in model.joints:
        add_joint(joints, joint)
    constraints = add_set(top, "ConstraintSet")
    for coupler in model.couplers:
        _add_coupler(constraints, coupler)
    forces = add_set(top, "ForceSet")
    coordinates = {
        c.name: f"/jointset/{j.name}/{c.name}" for j in model.joints for c in j.coordinates
    }
    for muscle in model.muscles:
        add_muscle(forces, muscle, coordinates)
    for actuator in model.actuators:
        add_actuator(forces, actuator)
    markers = add_set(top, "MarkerSet")
    for marker in model.markers:
        _add_marker(markers, marker)
    write_text(path, text_of(root))


def _add_bodies(top: Element, model: Model) -> None:
    ground = add(top, "Ground", name="ground")
    _add_wraps(ground, [w for w in model.wraps if w.frame.body == "ground"])
    bodies = add_set(top, "BodySet")
    for body in model.bodies:
        element = add(bodies, "Body", name=body.name)
        _add_wraps(element, [w for w in model.wraps if w.frame.body == body.name])
        add(element, "mass", body.mass)
        add(element, "mass_center", body.mass_center)
        add(element, "inertia", body.inertia)


def _add_wraps(body: Element, wraps: list[Wrap]) -> None:
    members = add_set(body, "WrapObjectSet")
    classes = {shape: tag for tag, shape in SHAPES.items()}
    for wrap in wraps:
        element = add(members, classes[wrap.shape], name=wrap.name)
        add(element, "active", wrap.active)
        add(element, "xyz_body_rotation", wrap.frame.orientation)
        add(element, "translation", wrap.frame.translation)
        add(element, "quadrant", wrap.quadrant)
        if wrap.shape == "ellipsoid":
            add(element, "dimensions", wrap.size)
            continue
        names = {
            "cylinder": ("radius", "length"),
            "sphere": ("radius",),
            "torus": ("inner_radius", "outer_radius"),
        }[wrap.shape]
        for name, value in zip(names, wrap.size, strict=False):
            add(element, name, value)


def _add_coupler(parent: Element, coupler: Coupler) -> None:
    element = add(parent, "CoordinateCouplerConstraint", name=coupler.name)
    add(element, "isEnforced", True)
    add_function(add(element, "coupled_coordinates_function"), coupler.function)
    add(element, "independent_coordinate_names", coupler.independent)
    add(element, "dependent_coordinate_name", coupler.dependent)
    add(element, "scale_factor", 1.0)


def _add_marker(parent: Element, marker: Marker) -> None:
    element = add(parent, "Marker", name=marker.name)
    add(element, "socket_parent_frame", body_path(marker.body))
    add(element, "location", marker.location)
    add(element, "fixed", True)
