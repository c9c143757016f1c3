"""What is read is what OpenSim 4.6, run beside, makes of the same file."""

from __future__ import annotations

import re
import shutil
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from coxa.model.flatten import rotation
from coxa.model.model import Model
from coxa.model.paths import MovingPoint
from coxa.opensim.osim import read_model
from coxa.opensim.osim_document import BUILT_IN
from coxa.opensim.osim_muscles import CURVES
from coxa.opensim.osim_write import write_model

opensim = pytest.importorskip("opensim", reason="OpenSim is not installed")
opensim.Logger.setLevelString("Off")

HERE = Path(__file__).parent
SHARED = HERE.parents[1].parent / "shared"
OWN = [HERE / "small.osim", HERE / "small_old.osim"]
FOUND = [*OWN, *sorted(SHARED.glob("models/*.osim")), *sorted(SHARED.glob("trials/*/*.osim"))]
MODELS = list({path.read_bytes(): path for path in reversed(FOUND)}.values())[::-1]
"""Each once: some trials share a model."""
EACH = pytest.mark.parametrize("path", MODELS, ids=lambda p: f"{p.parent.name}-{p.stem}")

EXACT = 1e-14
"""Both read the same decimals; only the last bit of a sum or product may differ."""
CLOSE = 1e-9
"""OpenSim assembles constraints to 1e-9 and composes frames in its own order."""
ROUNDED = 5e-6
"""Opening a document of OpenSim 2 or 3, OpenSim 4.6 passes the joints' places and the inertias
through text of 6 digits, wrong by up to 5e-6 of themselves. We keep every digit."""


def tolerance(path: Path, usual: float) -> float:
    old = b'Version="20302"' in path.read_bytes()[:200]
    return ROUNDED if old else usual


@pytest.fixture(scope="session")
def room(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("live")


@pytest.fixture
def live(path: Path, room: Path) -> tuple[Any, Any]:
    return load(path, room)


@cache
def load(path: Path, into: Path) -> tuple[Any, Any]:
    copy = into / f"{path.parent.name}-{path.name}"
    shutil.copy(path, copy)  # OpenSim writes a log beside what it reads
    model = opensim.Model(str(copy))
    return model, model.initSystem()


@cache
def ours(path: Path) -> Model:
    return read_model(path)


def array(vector: Any, n: int = 3) -> np.ndarray:
    return np.array([vector.get(i) for i in range(n)])


def number(element: Any, name: str) -> float:
    return opensim.PropertyHelper.getValueDouble(element.getPropertyByName(name))


@EACH
def test_coordinates_agree(path: Path, live: tuple[Any, Any]) -> None:
    theirs = live[0].getCoordinateSet()
    model = ours(path)
    motions = {1: "rotational", 2: "translational", 3: "coupled"}
    assert [
        (c.name, c.motion, c.default_value, c.range, c.locked, c.clamped) for c in model.coordinates
    ] == [
        (
            c.getName(),
            motions[c.getMotionType()],
            c.getDefaultValue(),
            (c.getRangeMin(), c.getRangeMax()),
            c.getDefaultLocked(),
            c.getDefaultClamped(),
        )
        for c in (theirs.get(i) for i in range(theirs.getSize()))
    ]
    assert np.array_equal(model.gravity, array(live[0].getGravity()))


@EACH
def test_bodies_agree(path: Path, live: tuple[Any, Any]) -> None:
    model, theirs = ours(path), live[0].getBodySet()
    assert [b.name for b in model.bodies] == [
        theirs.get(i).getName() for i in range(theirs.getSize())
    ]
    for i, body in enumerate(model.bodies):
        other = theirs.get(i)
        assert body.mass == other.getMass()
        assert np.array_equal(body.mass_center, array(other.getMassCenter()))
        inertia = array(other.get_inertia(), 6)
        np.testing.assert_allclose(body.inertia, inertia, rtol=tolerance(path, 0.0))
    assert sum(b.mass for b in model.bodies) == pytest.approx(live[0].getTotalMass(live[1]))


@EACH
def test_joint_frames_agree(path: Path, live: tuple[Any, Any]) -> None:
    for i, joint in enumerate(ours(path).joints):
        other = live[0].getJointSet().get(i)
        assert (joint.name, joint.kind) == (other.getName(), other.getConcreteClassName())
        for frame, theirs in (
            (joint.parent, other.getParentFrame()),
            (joint.child, other.getChildFrame()),
        ):
            assert frame.body == theirs.findBaseFrame().getName()
            X = theirs.findTransformInBaseFrame()
            R = [[X.R().get(r, c) for c in range(3)] for r in range(3)]
            atol = tolerance(path, EXACT)
            np.testing.assert_allclose(frame.translation, array(X.p()), rtol=0.0, atol=atol)
            np.testing.assert_allclose(rotation(frame.orientation), R, rtol=0.0, atol=atol)


@EACH
def test_muscles_agree(path: Path, live: tuple[Any, Any]) -> None:
    theirs = live[0].getMuscles()
    model = ours(path)
    assert [m.name for m in model.muscles] == [
        theirs.get(i).getName() for i in range(theirs.getSize())
    ]
    for i, muscle in enumerate(model.muscles):
        other = theirs.get(i)
        other = getattr(opensim, other.getConcreteClassName()).safeDownCast(other)
        for name in (
            "max_isometric_force",
            "optimal_fiber_length",
            "tendon_slack_length",
            "pennation_angle_at_optimal",
            "max_contraction_velocity",
            "min_control",
            "max_control",
        ):
            assert getattr(muscle, name) == number(other, name), (muscle.name, name)
        assert muscle.ignore_tendon_compliance == other.get_ignore_tendon_compliance()
        assert muscle.applies_force == other.get_appliesForce()
        for name, value in muscle.curves.items():
            if muscle.family == "millard2012" and name in REPLACED:
                continue
            assert value == curve_number(other, name), (muscle.name, name)


REPLACED = (
    "ActiveForceLengthCurve.minimum_value",
    "ForceVelocityCurve.concentric_slope_at_vmax",
    "ForceVelocityCurve.eccentric_slope_at_vmax",
)
"""A Millard muscle overwrites these when it is built (to 0, or to 0.1 where its tendon is elastic
and its fibre undamped): what it holds then is not what the file says, which we keep."""


def curve_number(muscle: Any, name: str) -> float:
    if name == "ignore_passive_fiber_force":
        return float(muscle.get_ignore_passive_fiber_force())
    if "." not in name:
        return number(muscle, name)
    curve, name = name.split(".")
    return number(muscle.getPropertyByName(curve).getValueAsObject(), name)


@EACH
def test_paths_agree(path: Path, live: tuple[Any, Any]) -> None:
    model, state = live
    methods = {0: "hybrid", 1: "midpoint", 2: "axial"}
    for muscle in ours(path).muscles:
        geometry = model.getMuscles().get(muscle.name).getGeometryPath()
        points = geometry.getPathPointSet()
        assert points.getSize() == len(muscle.points)
        for i, point in enumerate(muscle.points):
            other = points.get(i)
            assert point.body == other.getParentFrame().findBaseFrame().getName()
            if not isinstance(point, MovingPoint):
                X = other.getParentFrame().findTransformInBaseFrame()
                theirs = X.shiftFrameStationToBase(other.getLocation(state))
                np.testing.assert_allclose(point.location, array(theirs), atol=EXACT)
        uses = geometry.getWrapSet()
        assert [(w.wrap, w.method, w.first, w.last) for w in muscle.wraps] == [
            (
                u.getWrapObjectName(),
                methods[u.getMethod()],
                u.getStartPoint() if u.getStartPoint() > 0 else -1,
                u.getEndPoint() if u.getEndPoint() > 0 else -1,
            )
            for u in (uses.get(i) for i in range(uses.getSize()))
        ]


SIZES = {
    "cylinder": ("radius", "length"),
    "sphere": ("radius",),
    "torus": ("inner_radius", "outer_radius"),
}


@EACH
def test_wraps_agree(path: Path, live: tuple[Any, Any]) -> None:
    model = live[0]
    found = 0
    wraps = {w.name: w for w in ours(path).wraps}
    bodies = [model.getGround(), *(model.getBodySet().get(i) for i in range(model.getNumBodies()))]
    for body in bodies:
        objects = body.getWrapObjectSet()
        for i in range(objects.getSize()):
            other = objects.get(i)
            wrap = wraps[other.getName()]
            found += 1
            assert wrap.frame.body == body.getName()
            assert wrap.active == other.get_active()
            assert wrap.frame.translation == tuple(array(other.get_translation()))
            assert wrap.frame.orientation == tuple(array(other.get_xyz_body_rotation()))
            kind = other.getConcreteClassName()
            assert kind == "Wrap" + wrap.shape.capitalize()
            if wrap.shape == "ellipsoid":
                radii = opensim.WrapEllipsoid.safeDownCast(other).get_dimensions()
                assert wrap.size == tuple(array(radii))
            else:
                sizes = [number(other, name) for name in SIZES[wrap.shape]]
                assert list(wrap.size[: len(sizes)]) == sizes
    assert found == len(wraps)


@EACH
def test_markers_couplers_and_actuators_agree(path: Path, live: tuple[Any, Any]) -> None:
    model, mine = live[0], ours(path)
    markers = [model.getMarkerSet().get(i) for i in range(model.getMarkerSet().getSize())]
    assert [m.name for m in mine.markers] == [m.getName() for m in markers]
    for marker, other in zip(mine.markers, markers, strict=True):
        assert marker.body == other.getParentFrame().findBaseFrame().getName()
        X = other.getParentFrame().findTransformInBaseFrame()
        theirs = X.shiftFrameStationToBase(other.get_location())
        np.testing.assert_allclose(marker.location, array(theirs), atol=EXACT)
    constraints = [
        model.getConstraintSet().get(i) for i in range(model.getConstraintSet().getSize())
    ]
    assert [c.name for c in mine.couplers] == [
        c.getName() for c in constraints if c.get_isEnforced()
    ]
    forces = [model.getForceSet().get(i) for i in range(model.getForceSet().getSize())]
    actuators = [opensim.CoordinateActuator.safeDownCast(f) for f in forces]
    assert [
        (a.name, a.coordinate, a.optimal_force, a.min_control, a.max_control)
        for a in mine.actuators
    ] == [
        (
            a.getName(),
            a.get_coordinate(),
            a.get_optimal_force(),
            a.getMinControl(),
            a.getMaxControl(),
        )
        for a in actuators
        if a is not None
    ]


def poses(model: Any, names: list[str], q: np.ndarray) -> tuple[Any, np.ndarray]:
    """Set coordinates, satisfy the couplers, and return the state and what each became."""
    state = model.initSystem()
    coordinates = model.getCoordinateSet()
    for name, value in zip(names, q, strict=True):
        coordinates.get(name).setLocked(state, False)
        coordinates.get(name).setValue(state, float(value), False)
    if model.getConstraintSet().getSize():
        model.assemble(state)
    model.realizePosition(state)
    return state, np.array([coordinates.get(name).getValue(state) for name in names])


def compare_poses(path: Path, model: Any, mine: Model) -> None:
    names = [c.name for c in mine.coordinates]
    rng = np.random.default_rng(7)
    low, high = np.clip(np.transpose([c.range for c in mine.coordinates]), -1.0, 1.0)
    state, q = poses(model, names, rng.uniform(low, high))
    R, p = mine.body_poses([q])
    atol = tolerance(path, CLOSE)
    for i, body in enumerate(mine.bodies, start=1):
        X = model.getBodySet().get(body.name).getTransformInGround(state)
        theirs = [[X.R().get(r, c) for c in range(3)] for r in range(3)]
        where = f"{path} {body.name}"
        np.testing.assert_allclose(R[0, i], theirs, rtol=0.0, atol=atol, err_msg=where)
        np.testing.assert_allclose(p[0, i], array(X.p()), rtol=0.0, atol=atol, err_msg=where)


@EACH
def test_every_body_is_where_opensim_has_it(path: Path, live: tuple[Any, Any]) -> None:
    compare_poses(path, live[0], ours(path))


@pytest.mark.parametrize("joint", ["root", "hip"])
def test_reversed_joints_of_old_documents_move_alike(tmp_path: Path, joint: str) -> None:
    text = (HERE / "small_old.osim").read_text(encoding="utf-8")
    at = text.index("<reverse>", text.index(f'name="{joint}"'))
    path = tmp_path / "reversed.osim"
    path.write_text(text[:at] + text[at:].replace("false", "true", 1), encoding="utf-8")
    compare_poses(path, opensim.Model(str(path)), read_model(path))


@EACH
def test_opensim_opens_what_is_written_and_agrees(
    path: Path, live: tuple[Any, Any], tmp_path: Path
) -> None:
    model, mine = live[0], ours(path)
    write_model(mine, tmp_path / "written.osim")
    written = opensim.Model(str(tmp_path / "written.osim"))
    written.initSystem()
    names = [c.name for c in mine.coordinates]
    assert names == [c.getName() for c in written.getCoordinateSet()]
    assert written.getTotalMass(written.getWorkingState()) == pytest.approx(
        model.getTotalMass(model.getWorkingState()), rel=1e-15
    )
    # the default pose, in which OpenSim starts, and one where the knees and hips are bent
    for bend in (0.0, 0.3):
        q = np.array([np.clip(c.default_value + bend, *c.range) for c in mine.coordinates])
        before, after = (poses(m, names, q)[0] for m in (model, written))
        for muscle in mine.muscles:
            lengths = [
                m.getMuscles().get(muscle.name).getLength(state)
                for m, state in ((model, before), (written, after))
            ]
            assert lengths[0] == pytest.approx(lengths[1], abs=tolerance(path, CLOSE)), muscle.name


def test_the_old_document_reads_as_opensim_saves_it(tmp_path: Path) -> None:
    path = SHARED / "models" / "running_v20302.osim"
    if not path.exists():
        pytest.skip("the shared models are not beside this checkout")
    shutil.copy(path, tmp_path / "old.osim")
    model = opensim.Model(str(tmp_path / "old.osim"))
    model.initSystem()
    model.printToXML(str(tmp_path / "new.osim"))
    old, new = read_model(path), read_model(tmp_path / "new.osim")
    for field in ("name", "bodies", "joints", "wraps", "couplers", "actuators", "markers"):
        assert_alike(getattr(old, field), getattr(new, field))
    for before, after in zip(old.muscles, new.muscles, strict=True):
        assert_alike(before, after)


def assert_alike(a: object, b: object) -> None:
    """Compare records: their words exactly, their numbers to the digits OpenSim saves."""
    number = re.compile(r"(?<![\w'])-?\d+\.\d+(?:e-?\d+)?")
    assert number.sub("#", repr(a)) == number.sub("#", repr(b))
    x, y = ([float(n) for n in number.findall(repr(record))] for record in (a, b))
    np.testing.assert_allclose(x, y, rtol=ROUNDED, atol=1e-12)


def test_defaults_of_opensim_are_those_built_in() -> None:
    # classes whose defaults no document read before may have changed in this process
    for kind in ("Thelen2003Muscle", "DeGrooteFregly2016Muscle", "WrapSphere", "WrapTorus"):
        fresh = getattr(opensim, kind)()
        for name, value in (BUILT_IN[kind] | CURVES.get(kind, {})).items():
            if isinstance(value, float) and name != "ignore_passive_fiber_force":
                assert number(fresh, name) == value, (kind, name)
    for kind in ("ActiveForceLengthCurve", "ForceVelocityCurve"):
        fresh = getattr(opensim, kind)()
        for name, value in CURVES[kind].items():
            assert number(fresh, name) == value, (kind, name)
    assert opensim.Coordinate().getRangeMin() == BUILT_IN["Coordinate"]["range"][0]
