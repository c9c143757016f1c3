"""Motions: the model's coordinates in its order, in rad and m, or a refusal that says why."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coxa.errors import CoxaError
from coxa.model.bodies import Body, Frame
from coxa.model.functions import Linear
from coxa.model.joints import Axis, Coordinate, Coupler, Joint, simple_axes
from coxa.model.model import Model
from coxa.movement.motion import Motion
from coxa.opensim.motion import Angles, read_motion, write_motion
from coxa.opensim.osim import read_model
from coxa.opensim.table import write_table

SHARED = Path(__file__).parents[3] / "shared" / "trials"


def joint(name: str, kind: str, *coordinates: Coordinate, parent: str) -> Joint:
    names = tuple(c.name for c in coordinates)
    return Joint(name, kind, Frame(parent), Frame(name), coordinates, simple_axes(kind, names))


def leg() -> Model:
    """A slider, a hip, a knee that turns and slides, a patella that follows it, a locked toe."""
    knee = Coordinate("knee", "coupled")
    turn = Axis("rotation", (0.0, 0.0, 1.0), "knee", Linear(1.0))
    slide = Axis("translation", (1.0, 0.0, 0.0), "knee", Linear(0.01))
    names = ("pelvis", "femur", "tibia", "patella", "toes")
    return Model(
        name="leg",
        bodies=tuple(Body(n, 1.0, (0.0, 0.0, 0.0), (1.0, 1.0, 1.0, 0.0, 0.0, 0.0)) for n in names),
        joints=(
            joint("pelvis", "SliderJoint", Coordinate("tx", "translational"), parent="ground"),
            joint("femur", "PinJoint", Coordinate("hip", "rotational"), parent="pelvis"),
            Joint("tibia", "CustomJoint", Frame("femur"), Frame("tibia"), (knee,), (slide, turn)),
            joint("patella", "PinJoint", Coordinate("beta", "coupled"), parent="femur"),
            joint(
                "toes",
                "PinJoint",
                Coordinate("toe", "rotational", 0.3, locked=True),
                parent="tibia",
            ),
        ),
        couplers=(Coupler("follow", "beta", "knee", Linear(0.5)),),
    )


@pytest.fixture
def write(tmp_path):
    def make(in_degrees: bool | None = True, **columns: float) -> Path:
        path = tmp_path / "m.mot"
        names = [name.replace("__", "/") for name in columns]
        values = np.outer([1.0, 0.5], list(columns.values()))
        write_table(path, names, [0.0, 0.1], values, name="m", in_degrees=in_degrees)
        return path

    return make


def refused(path: Path, **options: str) -> CoxaError:
    with pytest.raises(CoxaError) as caught:
        read_motion(path, leg(), **options)
    assert caught.value.file == str(path)
    return caught.value


def test_degrees_turn_only_what_rotates(write):
    motion = read_motion(write(hip=90.0, tx=1.0, toe=30.0, beta=0.5, knee=1.0), leg())
    assert motion.coordinates == ("tx", "hip", "knee", "beta", "toe")
    np.testing.assert_allclose(motion.values[0], [1.0, np.pi / 2, 1.0, 0.5, np.pi / 6], rtol=1e-12)
    assert motion.warnings == ()


def test_coordinates_that_something_else_sets_need_no_column(write):
    motion = read_motion(write(hip=90.0, tx=1.0, knee=1.0), leg())
    np.testing.assert_allclose(motion.values[:, 3], [0.5, 0.25], rtol=1e-12)
    np.testing.assert_array_equal(motion.values[:, 4], 0.3)
    assert motion.warnings == (
        "locked coordinates without a column keep their default: toe",
        "coordinates without a column follow their couplers: beta",
    )


def test_a_driven_column_is_kept_and_its_gap_told(write):
    motion = read_motion(write(hip=0.0, tx=0.0, knee=1.0, beta=0.52, toe=0.0), leg())
    np.testing.assert_allclose(motion.values[:, 3], [0.52, 0.26], rtol=1e-12)
    assert motion.warnings == ("'beta' is up to 0.02 (rad or m) off its coupler's function",)


def test_state_paths_name_coordinates(write):
    path = write(
        False,
        __jointset__pelvis__tx__value=1.0,
        __jointset__pelvis__tx__speed=9.0,
        __jointset__femur__hip__value=1.5,
        __jointset__tibia__knee__value=1.0,
        __forceset__soleus__activation=0.1,
        hip_u=3.0,
    )
    motion = read_motion(path, leg())
    np.testing.assert_allclose(motion.values[0, :3], [1.0, 1.5, 1.0], rtol=1e-12)
    assert motion.warnings[0].startswith("3 columns are no positions and not used: /jointset/")


def test_radians_and_overrides(write):
    path = write(None, hip=1.0, tx=1.0, knee=1.0)
    assert "--angles" in str(refused(path))
    assert read_motion(path, leg(), angles="rad").values[0, 1] == 1.0
    assert read_motion(path, leg(), angles="deg").values[0, 1] == np.deg2rad(1.0)
    motion = read_motion(write(False, hip=20.0, tx=1.0, knee=1.0), leg(), angles="deg")
    assert motion.values[0, 1] == np.deg2rad(20.0)
    assert motion.warnings[0] == "angles are read as deg, as asked; the header says rad"
    with pytest.raises(CoxaError, match="Give 'deg' or 'rad'"):
        read_motion(path, leg(), angles="turns")  # pyright: ignore[reportArgumentType]


def test_degrees_that_pass_for_radians_are_refused(write):
    error = refused(write(False, hip=20.0, tx=1.0, knee=1.0))
    assert error.column == "hip"
    assert "inDegrees wrong? Then give --angles deg" in str(error)
    assert "more than a full turn" in str(
        refused(write(None, hip=7.0, tx=0.0, knee=0.0), angles="rad")
    )
    # A translation of 20 m and a coupled 7 are no angles.
    assert read_motion(write(False, hip=1.0, tx=20.0, knee=7.0), leg()).values[0, 0] == 20.0


def test_columns_and_coordinates_must_meet(write):
    error = refused(write(hipp=1.0, tx=1.0, knee=1.0))
    assert (error.line, error.column) == (7, "hipp")
    assert "Did you mean 'hip'?" in str(error)
    assert "free coordinate 'hip' has no column" in str(refused(write(tx=1.0, knee=1.0)))
    twice = write(tx=1.0, knee=1.0, hip=1.0, __jointset__femur__hip__value=1.0)
    assert "'hip' has two columns" in str(refused(twice))


@pytest.mark.parametrize("in_degrees", [True, False])
def test_what_is_written_reads_back(tmp_path, in_degrees):
    rng = np.random.default_rng(0)
    values = rng.uniform(-3.0, 3.0, (9, 5))
    values[:, 3] = 0.5 * values[:, 2]
    model = leg()
    motion = Motion(np.arange(9) / 60.0, model.coordinate_names, values)
    write_motion(tmp_path / "m.mot", motion, model, in_degrees=in_degrees)
    back = read_motion(tmp_path / "m.mot", model)
    # 12 significant digits are written.
    np.testing.assert_allclose(back.values, values, rtol=1e-11)
    assert back.warnings == ()


def test_a_stretch_of_a_motion(tmp_path):
    motion = Motion(1.6e9 + np.arange(10) / 10.0, ("a",), np.arange(10.0)[:, None], "m.mot")
    part = motion.between(1.6e9 + 0.2, 1.6e9 + 0.5)
    np.testing.assert_array_equal(part.values[:, 0], [2, 3, 4, 5])
    assert motion.between().values.shape == (10, 1)
    assert motion.between(end=1.6e9).values.shape == (1, 1)
    with pytest.raises(CoxaError, match="no frame lies between 5 and 6 s"):
        motion.between(5, 6)


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared trials are not here")
@pytest.mark.parametrize(
    ("trial", "file", "angles", "warned"),
    [
        ("walk_rajagopal", "ik.mot", None, 0),
        ("walk_treadmill", "ik.sto", None, 0),
        ("squat_opencap", "ik.mot", None, 0),
        ("lift_squat5kg", "ik.sto", None, 1),
        ("lift_stoop5kg", "ik.sto", "rad", 0),
    ],
)
def test_reads_the_motions_of_the_trials(trial, file, angles, warned):
    model = read_model(SHARED / trial / "model.osim")
    motion = read_motion(SHARED / trial / file, model, angles=angles)
    assert motion.coordinates == model.coordinate_names
    # No coupled coordinate is off its coupler: they are in radians, whatever the header says.
    assert len(motion.warnings) == warned


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared trials are not here")
def test_opensim_reads_the_same_motion(tmp_path):
    opensim = pytest.importorskip("opensim")
    opensim.Logger.setLevelString("off")
    model = read_model(SHARED / "walk_rajagopal" / "model.osim")
    motion = read_motion(SHARED / "walk_rajagopal" / "ik.mot", model)
    write_motion(tmp_path / "m.mot", motion, model)
    theirs = opensim.Model(str(SHARED / "walk_rajagopal" / "model.osim"))
    theirs.initSystem()
    table = opensim.TimeSeriesTable(str(tmp_path / "m.mot"))
    theirs.getSimbodyEngine().convertDegreesToRadians(table)
    columns = [table.getColumnLabels().index(name) for name in motion.coordinates]
    # Both scale twelve digits by pi/180; the values are below 10.
    np.testing.assert_allclose(table.getMatrix().to_numpy()[:, columns], motion.values, atol=1e-10)


WHOLE = (
    b"m\nversion=1\nnRows=3\nnColumns=4\ninDegrees=yes\nendheader\ntime\ttx\thip\tknee\n"
    b"0\t1\t20\t0.1\n0.1\t1\t30\t0.2\n0.2\t1\t40\t0.3\n"
)
PIECES = [
    b"", b"\t", b"\n", b"nan", b"1e300", b"-", b"/", b"/jointset/femur/hip/value", b"/speed", b"_u",
    b"beta", b"toe", b"hip", b"no", b"\xff", b"\x00", b"999",
]  # fmt: skip


@st.composite
def broken_motions(draw: st.DrawFn) -> bytes:
    """Break a valid motion in a few places, or cut it."""
    content = WHOLE
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(content)))
        end = min(len(content), at + draw(st.sampled_from([0, 0, 1, 2, 3, 4, 20])))
        content = content[:at] + draw(st.sampled_from(PIECES)) + content[end:]
    return content[: draw(st.integers(0, len(content)))] if draw(st.booleans()) else content


def check(content: bytes, angles: Angles | None, path: Path) -> None:
    path.write_bytes(content)
    try:
        motion = read_motion(path, leg(), angles=angles)
    except CoxaError as error:
        motion, place = None, error.file
    if motion is None:
        assert place == str(path)
        return
    assert np.isfinite(motion.values).all()
    assert motion.coordinates == ("tx", "hip", "knee", "beta", "toe")


slow = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
declared = st.sampled_from([None, "deg", "rad"])


@settings(max_examples=300, deadline=None, suppress_health_check=slow)
@given(content=broken_motions(), angles=declared)
def test_broken_motions_are_refused(tmp_path, content, angles):
    check(content, angles, tmp_path / "m.mot")


@pytest.mark.long
@settings(max_examples=10_000, deadline=None, suppress_health_check=slow)
@given(content=broken_motions(), angles=declared)
def test_many_broken_motions_are_refused(tmp_path, content, angles):
    check(content, angles, tmp_path / "m.mot")
