"""Reading a model: what a small document says, and every way it can be wrong."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import pytest

from coxa.errors import CoxaError
from coxa.model.bodies import Marker
from coxa.model.functions import Constant, CubicSpline, Linear, Multiplied, Polynomial
from coxa.model.joints import simple_axes
from coxa.model.paths import ConditionalPoint, FixedPoint, MovingPoint, PathWrap
from coxa.opensim.osim import read_model

SMALL = Path(__file__).with_name("small.osim")
TEXT = SMALL.read_text(encoding="utf-8")


def read(folder: Path, text: str, **options: bool):
    path = folder / "model.osim"
    path.write_text(text, encoding="utf-8")
    return read_model(path, **options)


def swap(old: str, new: str) -> str:
    assert TEXT.count(old) >= 1, f"the small model holds no {old!r}"
    return TEXT.replace(old, new, 1)


def test_the_small_model_is_read() -> None:
    model = read_model(SMALL)
    assert [c.name for c in model.coordinates][6:] == [
        "hip_flexion",  # as its axes come, not as the file lists them
        "hip_adduction",
        "knee_angle",
        "glide",
    ]
    assert model.gravity == (0.0, -9.81, 0.0)
    assert model.credits == "Made for these tests"
    assert model.source == str(SMALL)
    assert model.dropped == ()


def test_axes_are_unit_and_translations_come_first() -> None:
    hip = read_model(SMALL).joints[1]
    assert [a.kind for a in hip.axes] == ["translation"] * 3 + ["rotation"] * 3
    assert hip.axes[3].direction == (0.0, 0.0, 1.0)
    assert hip.axes[0].function == Multiplied(CubicSpline((-1.0, 0.0, 1.0), (0.0, 0.001, 0.0)), 1.5)
    assert hip.axes[1].function == Constant(0.0)
    assert hip.axes[4].function == Linear(-1.0, 0.0)
    assert [c.motion for c in hip.coordinates] == ["rotational", "rotational"]
    assert hip.parent.orientation == (0.0, 0.1, 0.0)


def test_offset_frames_are_followed_to_their_body() -> None:
    model = read_model(SMALL)
    # `tilted` turns x to y and sits at 0.1, `further` turns again and sits 0.2 along its x:
    # together half a turn, at (0.1, 0.2). The point (0.01, 0.02) lands at (0.09, 0.18).
    point = model.muscles[0].points[0]
    assert isinstance(point, FixedPoint)
    assert point.body == "pelvis"
    assert point.location == pytest.approx((0.09, 0.18, 0.03), abs=1e-15)
    assert model.markers == (Marker("ASIS", "pelvis", pytest.approx((0.1, 0.01, 0.1), abs=1e-15)),)
    assert model.joints[2].parent.body == "femur"
    assert model.joints[3].parent == model.joints[2].parent


def test_points_wraps_and_couplers_are_read() -> None:
    model = read_model(SMALL)
    iliacus = model.muscles[0]
    assert isinstance(iliacus.points[1], ConditionalPoint)
    assert iliacus.points[1].range == (-1.0, 0.5)
    moving = iliacus.points[2]
    assert isinstance(moving, MovingPoint)
    assert moving.coordinates == ("hip_flexion", None, "hip_flexion")
    assert iliacus.wraps == (PathWrap("barrel", "axial", 1, 3), PathWrap("ball"))
    assert [(w.name, w.shape, w.quadrant, w.active) for w in model.wraps] == [
        ("ring", "torus", "all", True),
        ("barrel", "cylinder", "x", True),
        ("egg", "ellipsoid", "-z", False),
        ("ball", "sphere", "all", True),
    ]
    assert [w.size for w in model.wraps] == [
        (0.01, 0.1, 0.0),
        (0.03, 0.2, 0.0),
        (0.02, 0.03, 0.04),
        (0.025, 0.0, 0.0),
    ]
    (coupler,) = model.couplers
    assert coupler.function == Multiplied(Polynomial((0.01, 0.02, 0.0)), 2.0)


def test_properties_fall_back_to_the_document_then_to_opensim() -> None:
    model = read_model(SMALL)
    assert model.actuators[0].optimal_force == 300.0  # the document's default
    assert model.actuators[0].min_control == -float("inf")  # OpenSim's
    thelen, millard, groote = model.muscles
    assert thelen.curves["KshapePassive"] == 4.0
    assert thelen.curves["KshapeActive"] == 0.45
    assert millard.curves["FiberForceLengthCurve.strain_at_one_norm_force"] == 0.6
    assert "TendonForceLengthCurve.curviness" not in millard.curves
    assert (millard.applies_force, millard.ignore_tendon_compliance) == (False, True)
    assert groote.max_isometric_force == 1000.0
    assert groote.curves["ignore_passive_fiber_force"] == 1.0


def test_a_joint_towards_ground_is_turned(tmp_path: Path) -> None:
    knee = TEXT[TEXT.index('<PinJoint name="knee">') : TEXT.index("</PinJoint>")]
    turned = knee.replace("_parent_frame>", "_other_>").replace("_child_frame>", "_parent_frame>")
    model = read(tmp_path, TEXT.replace(knee, turned.replace("_other_>", "_child_frame>")))
    joint = model.joints[2]
    assert (joint.parent.body, joint.child.body) == ("femur", "tibia")
    assert joint.axes[0].function == Linear(-1.0, 0.0)
    assert joint.axes != simple_axes("PinJoint", ("knee_angle",))


class Wrong(NamedTuple):
    old: str
    new: str
    says: str
    at: str = ""
    """What stands on the line the error must name; `old` unless it is given."""


WRONG = {
    "no version": Wrong(' Version="40000"', "", "Version is ''"),
    "a version to come": Wrong('"40000"', '"90000"', "version 90000"),
    "a version long gone": Wrong('"40000"', '"10500"', "version 10500"),
    "units": Wrong(
        "<length_units>meters", "<length_units>millimeters", "length_units", "<Model name"
    ),
    "a body twice": Wrong('<Body name="tibia">', '<Body name="femur">', "'femur' is there twice"),
    "a body unnamed": Wrong('<Body name="tibia">', "<Body>", "no name"),
    "a joint twice": Wrong('<WeldJoint name="glue">', '<WeldJoint name="knee">', "twice"),
    "a coordinate twice": Wrong('"glide"/>', '"knee_angle"/>', "'knee_angle' is there twice"),
    "no mass": Wrong("<mass>3.7</mass>", "<mas>3.7</mas>", "lacks <mass>.*'mas'"),
    "mass below zero": Wrong("<mass>3.7</mass>", "<mass>-3.7</mass>", "mass is -3.7"),
    "mass no number": Wrong("<mass>3.7</mass>", "<mass>NaN</mass>", "finite"),
    "mass in words": Wrong("<mass>3.7</mass>", "<mass>heavy</mass>", "'heavy', not a number"),
    "a decimal comma": Wrong("<mass>3.7</mass>", "<mass>3,7</mass>", "decimals with a point"),
    "an end without mass": Wrong("<mass>3.7</mass>", "<mass>0</mass>", "'tibia' moves and neither"),
    "inertia below zero": Wrong("0.05 0.005 0.05", "0.05 -0.005 0.05", "moment of inertia"),
    "five inertias": Wrong("<inertia>0.05 ", "<inertia>", "5 numbers where 6"),
    "an unknown parent": Wrong("/jointset/knee/femur_offset", "/bodyset/femr", "mean 'femur'"),
    "two parents": Wrong(
        "/bodyset/cap</s", "/bodyset/tibia</s", "'tibia' is carried by", "<WeldJoint"
    ),
    "a joint to itself": Wrong("../../bodyset/tibia", "/bodyset/femur", "to itself", "<PinJoint"),
    "a frame on itself": Wrong(
        "<socket_parent>/bodyset/femur<",
        "<socket_parent>.<",
        "on itself",
        '<PhysicalOffsetFrame name="femur_offset">',
    ),
    "collinear axes": Wrong(
        "<axis>1 0 0</axis>",
        "<axis>0 0 1</axis>",
        "rotation1 and rotation2 are parallel",
        "<CustomJoint",
    ),
    "an axis of no length": Wrong(
        "<axis>0 0 2</axis>", "<axis>0 0 0</axis>", "length 0", '<TransformAxis name="rotation1">'
    ),
    "a seventh axis": Wrong('name="rotation3"', 'name="rotation4"', "mean 'rotation3'"),
    "an axis without function": Wrong(
        '<LinearFunction name="function"><coefficients>1 0</coefficients></LinearFunction>',
        "",
        "has no function",
        '<TransformAxis name="rotation1">',
    ),
    "an idle coordinate": Wrong(
        "<coordinates>hip_ad",
        "<coordinates>hip_fl",
        "moves no axis",
        '<Coordinate name="hip_adduction">',
    ),
    "range reversed": Wrong("<range>-2.5 0.2</range>", "<range>0.2 -2.5</range>", "reversed"),
    "a default out of range": Wrong(
        " 0.25 </default",
        " 2.25 </default",
        "clamped to -1 to 2",
        '<Coordinate name="hip_flexion">',
    ),
    "one knot": Wrong("<x>-1 0 1</x><y>0 0.001 0</y>", "<x>0</x><y>0</y>", "1 knots"),
    "knots unsorted": Wrong("<x>-1 0 1</x>", "<x>-1 1 0</x>", "does not increase"),
    "knots twice": Wrong("<x>-1 0 1</x>", "<x>-1 0 0</x>", "does not increase"),
    "knots unpaired": Wrong("<x>-1 0 1</x>", "<x>-1 0</x>", "2 x and 3 y"),
    "a strange function": Wrong(
        "<Constant><value>-0.06</value></Constant>", "<Sine/>", "Sine is not supported"
    ),
    "a coupler's coordinate": Wrong(
        "names>knee_angle<", "names>knee_angel<", "'knee_angle'", 'name="glide_by_knee"'
    ),
    "a coupler of two": Wrong(
        "names>knee_angle<", "names>knee_angle hip_flexion<", "2 indep", 'name="glide_by_knee"'
    ),
    "a coupler's circle": Wrong(
        "name>glide<", "name>knee_angle<", "depend on itself", 'name="glide_by_knee"'
    ),
    "an unknown body": Wrong("/bodyset/tibia</socket", "/bodyset/tibai</socket", "'tibia'"),
    "an unknown condition": Wrong(
        "hip/hip_flexion</socket_co", "hip/hip</socket_co", "'/jointset/hip/hip'"
    ),
    "no strength": Wrong("<max_isometric_force>1073", "<max_isometric_force>0", "is 0"),
    "no fibre": Wrong("<optimal_fiber_length>0.1", "<optimal_fiber_length>-0.1", "is -0.1"),
    "no tendon": Wrong("<tendon_slack_length>0.1", "<tendon_slack_length>0", "is 0"),
    "a right pennation": Wrong("optimal>0.12", "optimal>1.6", "pennation angle is 1.6"),
    "controls crossed": Wrong(
        "<max_control>0.9", "<max_control>0", "above max_control", 'name="gastroc"'
    ),
    "an unknown wrap": Wrong(
        "<wrap_object>barrel", "<wrap_object>barel", "'barrel'", '<PathWrap name="w1">'
    ),
    "a wrap twice": Wrong('<WrapSphere name="ball">', '<WrapSphere name="egg">', "'egg'"),
    "a strange quadrant": Wrong(
        "<quadrant>+x", "<quadrant>+w", "has the quadrant", "<WrapCylinder"
    ),
    "a strange method": Wrong(
        "<method>axial", "<method>axal", "method 'axal'", '<PathWrap name="w1">'
    ),
    "a wrap past the end": Wrong(
        "<range>1 3</range>", "<range>1 4</range>", "from point 1 to 4", '<PathWrap name="w1">'
    ),
    "a wrap turned back": Wrong(
        "<range>1 3</range>", "<range>3 1</range>", "from point 3 to 1", '<PathWrap name="w1">'
    ),
    "a thin cylinder": Wrong("<radius>0.03", "<radius>0", "radius is 0"),
    "half a curve": Wrong(
        "<curviness>0.7</curviness>", "", "lacks curviness", "<FiberForceLengthCurve"
    ),
    "a motor's coordinate": Wrong(
        "<coordinate>knee_angle", "<coordinate>knee", "the coordinate 'knee'"
    ),
    "a marker's body": Wrong("/bodyset/pelvis/tilted</s", "/bodyset/x</s", "which the model lacks"),
    "a value given twice": Wrong("<mass>3.7</mass>", "<mass>3.7</mass><mass>4</mass>", "twice"),
    "a set in another file": Wrong("<ForceSet>", '<ForceSet file="forces.xml">', "another file"),
}


def line_of(text: str) -> int:
    return TEXT.count("\n", 0, TEXT.index(text)) + 1


@pytest.mark.parametrize("case", WRONG)
def test_what_is_wrong_is_named_with_its_line(tmp_path: Path, case: str) -> None:
    wrong = WRONG[case]
    with pytest.raises(CoxaError, match=wrong.says) as caught:
        read(tmp_path, swap(wrong.old, wrong.new))
    assert caught.value.file == str(tmp_path / "model.osim")
    assert caught.value.line == line_of(wrong.at or wrong.old)
    assert caught.value.todo or "circle" in case or "itself" in case


def cut(start: str, end: str) -> str:
    """Return the small model without the piece from `start` to and with `end`."""
    first = TEXT.index(start)
    return TEXT[:first] + TEXT[TEXT.index(end, first) + len(end) :]


def test_a_body_without_joint_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CoxaError, match="no joint carries body 'cap'"):
        read(tmp_path, cut("<WeldJoint", "</WeldJoint>"))


def test_bodies_in_a_circle_are_refused(tmp_path: Path) -> None:
    text = swap("<socket_parent_frame>/ground<", "<socket_parent_frame>/bodyset/tibia<")
    with pytest.raises(CoxaError, match="'pelvis' hangs on itself: pelvis - tibia - femur - pel"):
        read(tmp_path, text)


def test_a_model_of_countless_bodies_is_refused(tmp_path: Path) -> None:
    more = "".join(f'<Body name="b{i}"><mass>1</mass></Body>' for i in range(1000))
    with pytest.raises(CoxaError, match="1005 bodies"):
        read(tmp_path, swap('<Body name="cap">', more + '<Body name="cap">'))


def test_a_model_without_mass_is_refused(tmp_path: Path) -> None:
    text = re.sub(r"<mass>[^<]*</mass>", "<mass>0</mass>", TEXT)
    with pytest.raises(CoxaError, match="weighs nothing"):
        read(tmp_path, text)


def test_a_massless_body_may_move_what_has_mass(tmp_path: Path) -> None:
    assert read_model(SMALL).bodies[3].mass == 0.0  # the patella, which carries the cap
    with pytest.raises(CoxaError, match="'patella' moves and neither it nor what it carries"):
        read(tmp_path, swap("<mass>0.1</mass>", "<mass>0</mass>"))


def test_a_muscle_with_one_point_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CoxaError, match="'gastroc' has 1 path point") as caught:
        read(tmp_path, cut('<PathPoint name="gastroc-P2">', "</PathPoint>"))
    assert caught.value.line == line_of('name="gastroc"')


def test_a_document_of_another_kind_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CoxaError, match="<Storage> is not an OpenSim document"):
        read(tmp_path, TEXT.replace("OpenSimDocument", "Storage"))
    with pytest.raises(CoxaError, match="holds no <Model>"):
        read(tmp_path, TEXT.replace("Model name", "Tool name").replace("</Model", "</Tool"))


def test_a_joint_of_an_unknown_kind_is_never_dropped(tmp_path: Path) -> None:
    text = TEXT.replace("SliderJoint", "ScrewJoint")
    with pytest.raises(CoxaError, match="ScrewJoint 'patellofemoral' is not supported"):
        read(tmp_path, text, allow_unsupported=True)


PARTS = {
    "a force": ("<ForceSet><objects>", '<PathSpring name="part"/>'),
    "a muscle": ("<ForceSet><objects>", '<RigidTendonMuscle name="part"/>'),
    "a path": (
        "<ForceSet><objects>",
        '<Thelen2003Muscle name="part"><FunctionBasedPath name="path"/></Thelen2003Muscle>',
    ),
    "a limit": ("<ForceSet><objects>", '<CoordinateLimitForce name="part"/>'),
    "a constraint": ("<ConstraintSet><objects>", '<WeldConstraint name="part"/>'),
    "a wrap": ("<WrapObjectSet><objects>", '<WrapMesh name="part"/>'),
    "a section": ("<ProbeSet>", '<NewSet name="part"/><ProbeSet>'),
    "a loose force": (
        "<ConstraintSet>",
        '<ComponentSet><objects><PathSpring name="part"/></objects></ComponentSet><ConstraintSet>',
    ),
    "a marker": ("<MarkerSet><objects>", '<BodyScale name="part"/>'),
}


@pytest.mark.parametrize("case", PARTS)
def test_parts_are_refused_or_dropped_on_the_users_word(tmp_path: Path, case: str) -> None:
    place, part = PARTS[case]
    text = swap(place, part if place in part else place + part)
    with pytest.raises(CoxaError, match=r"'part'.*--allow-unsupported") as caught:
        read(tmp_path, text)
    assert caught.value.line == line_of(place)
    model = read(tmp_path, text, allow_unsupported=True)
    kind = re.findall(r"<(\w+) name=.part", part)[0]
    assert model.dropped == (f"{kind} 'part' (line {line_of(place)})",)
    assert replace(model, dropped=(), source=str(SMALL)) == read_model(SMALL)


def test_a_dropped_wrap_leaves_the_paths_that_use_it(tmp_path: Path) -> None:
    text = TEXT.replace("WrapSphere", "WrapMesh")
    model = read(tmp_path, text, allow_unsupported=True)
    assert model.muscles[0].wraps == (PathWrap("barrel", "axial", 1, 3),)


def test_parts_that_are_switched_off_change_nothing(tmp_path: Path) -> None:
    off = '<PathSpring name="s"><appliesForce>false</appliesForce></PathSpring>'
    model = read(tmp_path, swap("<ForceSet><objects>", "<ForceSet><objects>" + off))
    assert model.dropped == ()


def test_a_prescribed_coordinate_is_refused(tmp_path: Path) -> None:
    given = (
        '<Coordinate name="glide"><prescribed>true</prescribed>'
        "<prescribed_function><Constant/></prescribed_function></Coordinate>"
    )
    with pytest.raises(CoxaError, match="'glide' is prescribed"):
        read(tmp_path, swap('<Coordinate name="glide"/>', given))
