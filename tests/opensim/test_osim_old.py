"""Documents older than OpenSim 4 read as the ones OpenSim 4.6 makes of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from coxa.errors import CoxaError
from coxa.model.functions import CubicSpline, Linear
from coxa.model.joints import Coupler
from coxa.model.muscle import Actuator
from coxa.model.paths import ConditionalPoint, MovingPoint, PathWrap
from coxa.opensim.osim import read_model

OLD = Path(__file__).with_name("small_old.osim")
TEXT = OLD.read_text(encoding="utf-8")


def read(folder: Path, text: str):
    path = folder / "old.osim"
    path.write_text(text, encoding="utf-8")
    return read_model(path)


def test_nested_joints_become_joints() -> None:
    model = read_model(OLD)
    assert [b.name for b in model.bodies] == ["pelvis", "femur"]
    assert model.bodies[0].inertia == (0.1, 0.09, 0.06, 0.0, 0.0, 0.0)
    root, hip = model.joints
    assert (root.parent.body, hip.parent.body, hip.child.body) == ("ground", "pelvis", "femur")
    assert hip.parent.translation == (-0.07, -0.06, 0.08)
    assert hip.parent.orientation == (0.0, 0.1, 0.0)
    assert hip.child.translation == (0.0, 0.01, 0.0)
    assert [c.name for c in model.coordinates] == ["slide", "hip_flexion"]
    assert [c.motion for c in model.coordinates] == ["translational", "rotational"]
    assert hip.coordinates[0].default_value == 0.25


def test_points_wraps_markers_and_switches_are_translated() -> None:
    model = read_model(OLD)
    (psoas,) = model.muscles
    assert isinstance(psoas.points[1], ConditionalPoint)
    assert psoas.points[1].coordinate == "hip_flexion"
    moving = psoas.points[2]
    assert isinstance(moving, MovingPoint)
    assert moving.functions[0] == CubicSpline((-1.0, 0.0, 1.0), (0.0, 0.01, 0.0))
    assert moving.coordinates == ("hip_flexion", None, None)
    assert psoas.wraps == (PathWrap("brim"),)
    assert psoas.applies_force is False
    assert psoas.pennation_angle_at_optimal == 0.14
    assert psoas.min_control == 0.01  # OpenSim 2 wrote 0, OpenSim 4 takes its default
    assert model.wraps[0].frame.body == "pelvis"
    assert model.markers[0].body == "femur"
    assert model.actuators == (Actuator("motor", "hip_flexion", 50.0),)
    assert model.couplers == (Coupler("tie", "slide", "hip_flexion", Linear(0.1)),)


def test_a_reversed_joint_leads_from_its_child(tmp_path: Path) -> None:
    """OpenSim 4.6 swaps the two frames of a reversed joint and then runs it backwards."""
    hip = TEXT[TEXT.index('name="hip"') : TEXT.index("</CustomJoint>")]
    text = TEXT.replace(hip, hip.replace("<reverse>false", "<reverse>true"))
    joint = read(tmp_path, text).joints[1]
    assert (joint.parent.body, joint.child.body) == ("pelvis", "femur")
    assert joint.parent.translation == (-0.07, -0.06, 0.08)
    assert [a.kind for a in joint.axes] == ["rotation"] * 3 + ["translation"] * 3
    assert joint.axes[2].function == Linear(-1.0)


def test_errors_point_into_the_old_file(tmp_path: Path) -> None:
    for old, new in (("<inertia_xx>0.1", "<inertia_xx>x"), ("<body>femur", "<body>femr")):
        with pytest.raises(CoxaError) as caught:
            read(tmp_path, TEXT.replace(old, new, 1))
        assert caught.value.line == TEXT.count("\n", 0, TEXT.index(old)) + 1


def test_connectors_of_the_previews_of_opensim_4_are_sockets(tmp_path: Path) -> None:
    old = "<parent_body>pelvis</parent_body>"
    for new in (
        '<connectors><Connector_PhysicalFrame_ name="parent_frame"><connectee_name>pelvis'
        "</connectee_name></Connector_PhysicalFrame_></connectors>",
        "<connector_parent_frame_connectee_name>pelvis</connector_parent_frame_connectee_name>",
        "<socket_parent_frame_connectee_name>../pelvis</socket_parent_frame_connectee_name>",
    ):
        assert read(tmp_path, TEXT.replace(old, new)).joints == read_model(OLD).joints
