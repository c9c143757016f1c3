"""External loads and reserves: what they name must be in the model and in the table."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from coxa.errors import CoxaError
from coxa.loads.external import ExternalForce, ExternalLoads
from coxa.opensim.actuators import read_actuators
from coxa.opensim.loads import read_external_loads, write_external_loads
from coxa.opensim.osim import read_model
from coxa.opensim.table import write_table

SHARED = Path(__file__).parents[3] / "shared" / "trials"
MODEL = read_model(Path(__file__).with_name("small.osim"))

FORCE = """<ExternalForce name="right">
<applied_to_body>/bodyset/femur</applied_to_body>
<force_expressed_in_body>ground</force_expressed_in_body>
<point_expressed_in_body>Unassigned</point_expressed_in_body>
<force_identifier>r_v</force_identifier>
<point_identifier>r_p</point_identifier>
<torque_identifier>r_t</torque_identifier>
</ExternalForce>
"""


def document(forces: str = FORCE, datafile: str = "grf.mot", version: str = "40600") -> str:
    return (
        f'<?xml version="1.0"?>\n<OpenSimDocument Version="{version}">\n<ExternalLoads name="l">\n'
        f"<objects>\n{forces}</objects>\n<groups/>\n<datafile>{datafile}</datafile>\n"
        "</ExternalLoads>\n</OpenSimDocument>\n"
    )


@pytest.fixture
def write(tmp_path):
    def make(
        text: str, columns: str = "r_vx r_vy r_vz r_px r_py r_pz r_tx r_ty r_tz 1_r_vx"
    ) -> Path:
        names = columns.split()
        values = np.arange(2.0 * len(names)).reshape(2, -1)
        write_table(tmp_path / "grf.mot", names, [0.0, 0.1], values, name="grf")
        path = tmp_path / "loads.xml"
        path.write_text(text)
        return path

    return make


def refused(path: Path) -> CoxaError:
    with pytest.raises(CoxaError) as caught:
        read_external_loads(path, MODEL)
    return caught.value


def test_identifiers_name_the_columns_that_begin_with_them(write):
    (force,) = read_external_loads(write(document()), MODEL).forces
    assert (force.name, force.body) == ("right", "femur")
    assert (force.expressed_in, force.point_expressed_in) == ("ground", "ground")
    np.testing.assert_array_equal(force.time, [0.0, 0.1])
    np.testing.assert_array_equal(force.force, [[0, 1, 2], [10, 11, 12]])
    np.testing.assert_array_equal(force.point, [[3, 4, 5], [13, 14, 15]])
    np.testing.assert_array_equal(force.torque, [[6, 7, 8], [16, 17, 18]])


def test_a_force_needs_neither_a_point_nor_a_torque(write):
    bare = FORCE.replace("r_p<", "<").replace("r_t<", "Unassigned<")
    (force,) = read_external_loads(write(document(bare)), MODEL).forces
    assert force.point is None
    assert force.torque is None
    spun = FORCE.replace("r_v<", "<").replace("r_p<", "<")
    (force,) = read_external_loads(write(document(spun)), MODEL).forces
    np.testing.assert_array_equal(force.force, 0.0)


def test_forces_in_the_frame_of_a_body_are_kept_so(write):
    turned = FORCE.replace(">ground<", ">tibia<").replace(">Unassigned<", ">femur<")
    (force,) = read_external_loads(write(document(turned)), MODEL).forces
    assert (force.expressed_in, force.point_expressed_in) == ("tibia", "femur")


@pytest.mark.parametrize(
    "off", ["<appliesForce>false</appliesForce>", "<isDisabled>true</isDisabled>"]
)
def test_a_force_that_is_off_is_told(write, off):
    both = FORCE + FORCE.replace('"right"', '"left"').replace("<applied", off + "<applied")
    loads = read_external_loads(write(document(both)), MODEL)
    assert [force.name for force in loads.forces] == ["right"]
    assert loads.warnings == ("ExternalForce 'left' is switched off",)


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        (document(FORCE.replace("/femur", "/femurr")), 6, "Did you mean 'femur'?"),
        (document(FORCE.replace("/bodyset/femur", "")), 6, "lacks <applied_to_body>"),
        (document(FORCE.replace(">ground<", ">grund<")), 7, "Did you mean 'ground'?"),
        (document(FORCE.replace("r_v<", "l_v<")), 9, "0 columns"),
        (document(FORCE.replace("r_v<", "r_<")), 9, "9 columns"),
        (document(FORCE.replace("r_v<", "<")), 10, "a point and no force"),
        (document(FORCE.replace("r_v<", "<").replace("r_t<", "<")), 9, "neither a force nor"),
        (document(""), 4, "no force is applied"),
        (document(FORCE.replace("ExternalForce", "PrescribedForce")), 5, "no ExternalForce"),
        (document(datafile=""), 15, "no <datafile>"),
        (document(datafile="no.mot"), 15, "no.mot'. Put the table there"),
        ("<OpenSimDocument><Model/></OpenSimDocument>", 1, "Model is not supported here"),
        ("<OpenSimDocument/>", 1, "empty"),
    ],
)
def test_refuses_with_the_line(write, text, line, says):
    path = write(text)
    error = refused(path)
    assert (error.file, error.line) == (str(path), line)
    assert says in str(error)


def test_refuses_the_table_by_its_own_name(write, tmp_path):
    path = write(document(), columns="r_vz r_vx r_vy r_px r_py r_pz r_tx r_ty r_tz")
    error = refused(path)
    assert (error.file, error.line) == (str(tmp_path / "grf.mot"), 6)
    assert "in the order z, x, y" in str(error)


def make_loads() -> ExternalLoads:
    rng = np.random.default_rng(0)
    time = np.arange(5) / 100.0
    return ExternalLoads(
        (
            ExternalForce("right", "femur", "ground", "ground", time, *rng.random((3, 5, 3))),
            ExternalForce("box & co", "tibia", "femur", "tibia", time, rng.random((5, 3))),
        )
    )


def test_what_is_written_reads_back(tmp_path):
    loads = make_loads()
    write_external_loads(tmp_path / "out.xml", loads)
    back = read_external_loads(tmp_path / "out.xml", MODEL)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["out.mot", "out.xml"]
    for ours, theirs in zip(loads.forces, back.forces, strict=True):
        for key in ("name", "body", "expressed_in", "point_expressed_in"):
            assert getattr(ours, key) == getattr(theirs, key)
        # 12 significant digits are written.
        np.testing.assert_allclose(theirs.force, ours.force, rtol=1e-11)
        assert (theirs.point is None) == (ours.point is None)
        assert (theirs.torque is None) == (ours.torque is None)
    assert back.warnings == ()


def test_refuses_to_write_what_one_table_cannot_hold(tmp_path):
    right, box = make_loads().forces
    later = ExternalForce("late", "tibia", "ground", "ground", box.time + 1.0, box.force)
    for forces, says in (((right, later), "different times"), ((right, right), "its own name")):
        with pytest.raises(CoxaError, match=says):
            write_external_loads(tmp_path / "out.xml", ExternalLoads(forces))
    assert list(tmp_path.iterdir()) == []


def test_opensim_opens_what_is_written(tmp_path):
    opensim = pytest.importorskip("opensim")
    opensim.Logger.setLevelString("off")
    right, _ = make_loads().forces
    write_external_loads(tmp_path / "out.xml", ExternalLoads((right,)))
    loads = opensim.ExternalLoads(str(tmp_path / "out.xml"), True)
    assert loads.getSize() == 1
    assert loads.get(0).getForceIdentifier() == "right_force_v"
    assert loads.getDataFileName() == "out.mot"
    table = opensim.TimeSeriesTable(str(tmp_path / "out.mot"))
    torque = table.getDependentColumn("right_torque_z").to_numpy()
    np.testing.assert_allclose(torque, right.torque[:, 2], rtol=1e-11)


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared trials are not here")
@pytest.mark.parametrize(
    ("trial", "bodies", "reserves"),
    [
        ("walk_gait2392", ["calcn_r", "calcn_l"], 23),
        ("walk_rajagopal", ["calcn_r", "calcn_l"], 29),
        ("walk_treadmill", ["calcn_r", "calcn_l"], None),
    ],
)
def test_reads_the_loads_of_the_trials(trial, bodies, reserves):
    model = read_model(SHARED / trial / "model.osim")
    loads = read_external_loads(SHARED / trial / "external_loads.xml", model)
    assert [force.body for force in loads.forces] == bodies
    assert loads.warnings == ()
    weight = model.mass * 9.80665
    for force in loads.forces:
        assert 0.9 < force.force[:, 1].max() / weight < 1.4  # a walk
        assert force.point is not None
        assert force.torque is not None
    if reserves is not None:
        found = read_actuators(SHARED / trial / "reserves.xml", model)
        assert len(found.actuators) == reserves
        assert found.actuators[0].optimal_force == 1000.0
        assert found.actuators[0].coordinate == "pelvis_tilt"


ACTUATOR = """<CoordinateActuator name="res">
<coordinate>{}</coordinate><min_control>-Inf</min_control>
</CoordinateActuator>
"""


def force_set(members: str, defaults: str = "") -> str:
    return (
        f'<OpenSimDocument Version="30000">\n<ForceSet>\n<defaults>{defaults}</defaults>\n'
        f"<objects>\n{members}</objects></ForceSet></OpenSimDocument>"
    )


COORDINATE = MODEL.coordinate_names[0]


@pytest.fixture
def reserves(tmp_path):
    def make(text: str) -> Path:
        path = tmp_path / "reserves.xml"
        path.write_text(text)
        return path

    return make


def test_reserves_take_what_is_not_said_from_the_defaults(reserves):
    member = ACTUATOR.format(COORDINATE)
    (actuator,) = read_actuators(reserves(force_set(member)), MODEL).actuators
    assert (actuator.coordinate, actuator.optimal_force) == (COORDINATE, 1.0)
    assert (actuator.min_control, actuator.max_control) == (-np.inf, np.inf)
    defaults = "<CoordinateActuator><optimal_force>300</optimal_force></CoordinateActuator>"
    (actuator,) = read_actuators(reserves(force_set(member, defaults)), MODEL).actuators
    assert actuator.optimal_force == 300.0
    off = member.replace("<coord", "<isDisabled>true</isDisabled><coord")
    assert read_actuators(reserves(force_set(off)), MODEL).actuators == ()


def test_reserves_that_are_not_supported_are_refused_or_listed(reserves):
    member = '<PointActuator name="FX"><body>pelvis</body></PointActuator>\n'
    path = reserves(force_set(member + ACTUATOR.format(COORDINATE)))
    with pytest.raises(CoxaError, match="PointActuator 'FX' acts along no coordinate") as caught:
        read_actuators(path, MODEL)
    assert (caught.value.file, caught.value.line) == (str(path), 5)
    found = read_actuators(path, MODEL, allow_unsupported=True)
    assert len(found.actuators) == 1
    assert found.dropped == ("PointActuator 'FX' (line 5)",)


@pytest.mark.parametrize(
    ("members", "says"),
    [
        (ACTUATOR.format(COORDINATE + "x"), f"Did you mean '{COORDINATE}'"),
        (ACTUATOR.format(""), "no coordinate ''"),
        (ACTUATOR.format(COORDINATE) * 2, "there twice"),
        (ACTUATOR.format(COORDINATE).replace("-Inf", "Inf"), "cannot act"),
        (ACTUATOR.format(COORDINATE).replace("-Inf", "nan"), "not a number"),
    ],
)
def test_refuses_reserves_that_cannot_act(reserves, members, says):
    with pytest.raises(CoxaError, match=says):
        read_actuators(reserves(force_set(members)), MODEL)
