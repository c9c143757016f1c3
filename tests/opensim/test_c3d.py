"""Recordings in .c3d files: as ezc3d reads them, in OpenSim's axes, and never a crash."""

from __future__ import annotations

import subprocess
import sys
import time
from copy import deepcopy
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from c3d_bytes import c3d_bytes
from coxa.errors import CoxaError
from coxa.opensim import c3d_file
from coxa.opensim.c3d import read_c3d

SHARED = Path(__file__).parents[3] / "shared" / "trials"
TRIAL = SHARED / "walk_c3d" / "trial.c3d"
FRAMES = 6
CORNERS = np.array([[0, 500.0, 500, 0], [400, 400, 0, 0], [0, 0, 0, 0]])[:, :, None]
"""Seen from above, with the plate's own Z into the ground."""

Groups = dict[str, dict[str, Any]]


def groups(kind: int = 2, channels: int = 6) -> Groups:
    return {
        "POINT": {
            "USED": np.int16(2),
            "SCALE": np.float32(-1.0),
            "RATE": np.float32(100.0),
            "FRAMES": np.int16(FRAMES),
            "DATA_START": np.int16(4),
            "LABELS": ["HEEL", "TOE"],
            "DESCRIPTIONS": ["a", "b"],
            "UNITS": ["mm"],
            "X_SCREEN": ["+X"],
            "Y_SCREEN": ["+Z"],
        },
        "ANALOG": {
            "USED": np.int16(channels),
            "RATE": np.float32(200.0),
            "GEN_SCALE": np.float32(1.0),
            "SCALE": np.full(channels, 2.0),
            "OFFSET": np.full(channels, 1),
            "LABELS": [f"c{i}" for i in range(channels)],
            "DESCRIPTIONS": ["d"] * channels,
            "UNITS": ["N"] * 3 + ["Nmm"] * (channels - 3),
        },
        "FORCE_PLATFORM": {
            "USED": np.int16(1),
            "TYPE": np.array([kind]),
            "ZERO": np.array([1, 0]),
            "CORNERS": CORNERS,
            "ORIGIN": np.array([[120.0], [80.0], [-40.0]]),
            "CHANNEL": np.arange(1, channels + 1)[:, None],
            "CAL_MATRIX": np.random.default_rng(1).uniform(0.5, 1.5, (6, 6, 1)),
        },
    }


def points() -> np.ndarray:
    xyz = np.random.default_rng(0).uniform(0.0, 1000.0, (FRAMES, 2, 3))
    xyz[2, 1] = np.nan
    return xyz


def samples() -> np.ndarray:
    values = np.random.default_rng(2).uniform(-50.0, 50.0, (FRAMES, 2, 6))
    values[..., 2] -= 350.0
    return values


@pytest.fixture
def write(tmp_path):
    def make(said: Groups | None = None, values: Any = None, **options: Any) -> Path:
        path = tmp_path / "t.c3d"
        values = samples() if values is None else values
        path.write_bytes(c3d_bytes(points(), values, groups() if said is None else said, **options))
        return path

    return make


def refused(path: Path, **options: Any) -> str:
    with pytest.raises(CoxaError) as caught:
        read_c3d(path, **options)
    assert caught.value.file == str(path)
    return str(caught.value)


def test_turns_the_laboratory_to_opensims_axes(write):
    markers = read_c3d(write()).markers
    lab = points().astype(np.float32) / 1000.0
    assert markers.names == ("HEEL", "TOE")
    # The lab's Z is up and its X forward; one rounding of float32 x 1e-3.
    np.testing.assert_allclose(markers.positions[:, :, 0], lab[:, :, 0], rtol=1e-6)
    np.testing.assert_allclose(markers.positions[:, :, 1], lab[:, :, 2], rtol=1e-6)
    np.testing.assert_allclose(markers.positions[:, :, 2], -lab[:, :, 1], rtol=1e-6)
    np.testing.assert_array_equal(markers.rotation_applied, [[1, 0, 0], [0, 0, 1], [0, -1, 0]])
    turned = read_c3d(write(), axes=("-Y", "+Z")).markers
    np.testing.assert_allclose(turned.positions[:, :, 0], -lab[:, :, 1], rtol=1e-6)
    np.testing.assert_allclose(np.linalg.det(turned.rotation_applied), 1.0)


def test_time_begins_at_the_first_frame(write):
    recording = read_c3d(write(first_frame=51))
    np.testing.assert_allclose(recording.markers.time, 0.5 + np.arange(FRAMES) / 100.0)
    np.testing.assert_allclose(recording.analogs.time, 0.5 + np.arange(2 * FRAMES) / 200.0)
    assert recording.analogs.units == ("N", "N", "N", "Nmm", "Nmm", "Nmm")
    expected = (samples().astype(np.float32).reshape(-1, 6) - 1.0) * 2.0
    np.testing.assert_allclose(recording.analogs.values, expected, rtol=1e-6)


PLATE_TO_LAB = np.diag([-1.0, 1.0, -1.0])
"""By CORNERS: X along -x, Y along y, Z into the ground."""
LAB_TO_OPENSIM = np.array([[1.0, 0, 0], [0, 0, 1], [0, -1, 0]])


def pressed() -> tuple[np.ndarray, np.ndarray]:
    """Make up forces (n, 3) N and their moments about the surface's centre, in plate axes."""
    rng = np.random.default_rng(3)
    force = rng.uniform(-50.0, 50.0, (2 * FRAMES, 3)) - [0.0, 0.0, 400.0]
    at = np.column_stack((rng.uniform(-0.2, 0.2, (2 * FRAMES, 2)), np.zeros(2 * FRAMES)))
    torque = np.column_stack((np.zeros((2 * FRAMES, 2)), rng.uniform(-5.0, 5.0, 2 * FRAMES)))
    return force, np.cross(at, force) + torque


def plate_of(write, kind: int, channels: np.ndarray, units: str = "Nmm"):
    said = groups(kind, channels.shape[1])
    said["ANALOG"]["UNITS"] = ["N"] * 3 + [units] * (channels.shape[1] - 3)
    stored = (channels / 2.0 + 1.0).reshape(FRAMES, 2, -1)
    recording = read_c3d(write(said, values=stored))
    return recording.plates[0], recording


def assert_measures(plate, force: np.ndarray, moment: np.ndarray) -> None:
    T = LAB_TO_OPENSIM @ PLATE_TO_LAB
    # Samples are stored, and scaled, in single precision: 6e-8 of 450 N and 9e4 N mm.
    np.testing.assert_allclose(plate.force, force @ T.T, atol=1e-4)
    np.testing.assert_allclose(plate.moment, moment @ T.T, atol=1e-4)
    assert (plate.force @ plate.normal > 0.0).all()
    np.testing.assert_allclose(plate.centre_of_pressure()[:, 1], 0.0, atol=1e-9)
    np.testing.assert_allclose(plate.free_torque()[:, [0, 2]], 0.0, atol=1e-9)


@pytest.mark.parametrize(("units", "per_metre"), [("Nmm", 1e3), ("Nm", 1.0)])
@pytest.mark.parametrize("kind", [2, 4])
def test_plates_of_types_2_and_4_measure_about_their_sensors(write, kind, units, per_metre):
    force, moment = pressed()
    sensors = np.array([0.12, 0.08, -0.04])
    channels = np.hstack((force, (moment - np.cross(force, sensors)) * per_metre))
    if kind == 4:
        calibration = groups()["FORCE_PLATFORM"]["CAL_MATRIX"][:, :, 0]
        channels = np.linalg.solve(calibration, channels.T).T
    plate, recording = plate_of(write, kind, channels, units)
    assert recording.warnings == ()
    if kind == 2:
        assert_measures(plate, force, moment)
    else:
        # The calibration amplifies the rounding of the samples by its condition, 84.
        T = LAB_TO_OPENSIM @ PLATE_TO_LAB
        np.testing.assert_allclose(plate.force, force @ T.T, atol=0.1)
        np.testing.assert_allclose(plate.moment, moment @ T.T, atol=0.01)


def test_a_plate_of_type_3_sums_up_its_four_sensors(write):
    a, b, depth = 0.12, 0.08, 0.04
    sensors = np.array([[a, b, depth], [-a, b, depth], [-a, -b, depth], [a, -b, depth]])
    rng = np.random.default_rng(4)
    forces = rng.uniform(-20.0, 20.0, (2 * FRAMES, 4, 3)) - [0.0, 0.0, 100.0]
    x, y, z = forces.transpose(2, 1, 0)
    channels = np.column_stack((x[0] + x[1], x[2] + x[3], y[0] + y[3], y[1] + y[2], *z))
    plate, _ = plate_of(write, 3, channels, "N")
    assert_measures(plate, forces.sum(axis=1), np.cross(sensors, forces).sum(axis=1))


def test_a_plate_of_type_1_measures_its_centre_of_pressure(write):
    (plate,) = read_c3d(write(groups(1))).plates
    values = (samples().astype(np.float32).reshape(-1, 6).astype(float) - 1.0) * 2.0
    # Plate axes in the lab: X along -x, Y along +y, Z down; then the lab's to OpenSim's.
    expected = np.column_stack(
        (0.25 - values[:, 3] / 1e3, np.zeros(len(values)), -(0.2 + values[:, 4] / 1e3))
    )
    np.testing.assert_allclose(plate.centre_of_pressure(), expected, atol=1e-9)
    np.testing.assert_allclose(plate.free_torque()[:, 1], -values[:, 5] / 1e3, atol=1e-9)


def test_a_plate_that_measures_the_action_is_reversed(write, tmp_path):
    flipped = tmp_path / "flipped.c3d"
    said = groups()
    said["ANALOG"]["SCALE"] = np.full(6, -2.0)
    flipped.write_bytes(c3d_bytes(points(), samples(), said))
    recording = read_c3d(flipped)
    assert "plate_1 records the force on the plate; it was reversed" in recording.warnings
    (plain,), (turned,) = read_c3d(write()).plates, recording.plates
    np.testing.assert_array_equal(turned.force, plain.force)
    np.testing.assert_array_equal(turned.moment, plain.moment)


def test_an_unloaded_plate_has_no_centre_of_pressure(write):
    (plate,) = read_c3d(write()).plates
    load = plate.force @ plate.normal
    threshold = float(np.median(load))
    absent = np.isnan(plate.centre_of_pressure(threshold)).any(axis=1)
    np.testing.assert_array_equal(absent, load < threshold)


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (("POINT", "X_SCREEN", None), "axes=('+X', '+Z')"),
        (("POINT", "Y_SCREEN", ["+X"]), "along one axis"),
        (("POINT", "X_SCREEN", ["up"]), "axis 'up' is unknown"),
        (("POINT", "UNITS", None), "names no units"),
        (("POINT", "UNITS", ["inch"]), "units of length are 'inch'"),
        (("POINT", "RATE", np.float32(-1)), "ezc3d cannot read it"),
        (("POINT", "RATE", np.float32(1e7)), "makes no sense"),
        (("POINT", "USED", np.int16(3)), "disagree"),
        (("POINT", "FRAMES", np.int16(5)), "ezc3d finds 5"),
        (("POINT", "LABELS", ["A", "A"]), "'A' is there twice"),
        (("ANALOG", "USED", np.int16(5)), "disagree"),
        (("ANALOG", "RATE", np.float32(150)), "disagree"),
        (("ANALOG", "SCALE", np.full(5, 2.0)), "5 scales"),
        (("ANALOG", "SCALE", None), "ezc3d crashed"),
        (("ANALOG", "OFFSET", None), "ezc3d crashed"),
        (("FORCE_PLATFORM", "TYPE", np.array([21])), "of type 21"),
        (("FORCE_PLATFORM", "CORNERS", np.zeros((3, 4, 1))), "no area"),
        (("FORCE_PLATFORM", "CORNERS", None), "not described whole (ezc3d: FORCE_PLATFORM:CORNER"),
        (("FORCE_PLATFORM", "CHANNEL", np.arange(2, 8)[:, None]), "the channel 6"),
    ],
)
def test_refuses_what_it_cannot_place(write, change, says):
    group, name, value = change
    said = groups()
    if value is None:
        del said[group][name]
    else:
        said[group][name] = value
    path = write(said)
    assert says in refused(path)
    if group == "FORCE_PLATFORM":
        assert read_c3d(path, plates=False).plates == ()


def test_what_a_file_lacks_the_caller_gives(write):
    said = groups()
    for name in ("X_SCREEN", "Y_SCREEN", "UNITS"):
        del said["POINT"][name]
    given = read_c3d(write(said), axes=("X", "Z"), units="mm").markers
    np.testing.assert_array_equal(given.positions, read_c3d(write()).markers.positions)


@pytest.mark.parametrize("encoding", ["utf-8", "latin-1"])
def test_names_may_be_written_in_any_letters(write, encoding):
    said = groups()
    said["POINT"]["LABELS"] = ["Fuß".encode(encoding).decode("latin-1"), "TOE"]
    assert read_c3d(write(said)).markers.names == ("Fuß", "TOE")


def test_model_outputs_are_no_markers(write):
    said = groups()
    said["POINT"]["ANGLES"] = ["TOE"]
    recording = read_c3d(write(said))
    assert recording.markers.names == ("HEEL",)
    assert recording.warnings == ("1 points are model outputs and left out",)


@pytest.mark.parametrize(
    "content", [b"", b"\x02\x50", b"\x00" * 2048, b"\x02\x50" + b"\xff" * 3000, b"text\n" * 500]
)
def test_refuses_what_is_no_recording(tmp_path, content):
    path = tmp_path / "t.c3d"
    path.write_bytes(content)
    refused(path)


@pytest.mark.parametrize(
    ("script", "says"),
    [
        ("import os; os.abort()", "ezc3d crashed (-"),
        ("while True: pass", "had not read it after"),
        ("import sys; sys.exit('no')", "ezc3d cannot read it (no)"),
        ("import sys; open(sys.argv[2], 'w').write('no')", "gave no recording"),
        ("", "gave no recording"),
    ],
)
def test_the_process_that_reads_may_end_in_any_way(write, tmp_path, monkeypatch, script, says):
    child = tmp_path / "child.py"
    child.write_text(script)
    monkeypatch.setattr(c3d_file, "_CHILD", child)
    if "while" in script:
        monkeypatch.setattr(c3d_file, "TIMEOUT_S", 1.0)
    assert says in refused(write())


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limits of memory")
def test_the_process_that_reads_cannot_take_all_memory():
    script = "import runpy, sys; runpy.run_path(sys.argv[1])['bound_memory'](0); bytearray(2**31)"
    command = [sys.executable, "-c", script, str(c3d_file._CHILD)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert "MemoryError" in done.stderr


def test_refuses_a_recording_cut_off_anywhere(write, tmp_path):
    content = write().read_bytes()
    path = tmp_path / "cut.c3d"
    for length in range(0, len(content), 37):
        path.write_bytes(content[:length])
        refused(path)


@pytest.mark.skipif(not TRIAL.is_file(), reason="the shared trials are not here")
def test_a_real_recording_is_that_of_ezc3d():
    ezc3d = pytest.importorskip("ezc3d")
    recording = read_c3d(TRIAL)
    theirs = ezc3d.c3d(str(TRIAL), extract_forceplat_data=True)["data"]
    R = recording.markers.rotation_applied
    expected = np.einsum("ij,jkn->nki", R, theirs["points"][:3]) / 1e3
    np.testing.assert_allclose(recording.markers.positions, expected, rtol=1e-12)
    assert np.isnan(expected).any()  # gaps are kept
    np.testing.assert_allclose(recording.analogs.values, theirs["analogs"][0].T, rtol=1e-12)
    for plate, raw in zip(recording.plates, theirs["platform"], strict=True):
        np.testing.assert_allclose(plate.force, (R @ raw["force"]).T, rtol=1e-6, atol=1e-4)
        np.testing.assert_allclose(plate.moment, (R @ raw["moment"]).T / 1e3, rtol=1e-6, atol=1e-4)
        assert 700.0 < plate.force[:, 1].max() < 1000.0


@pytest.mark.skipif(not TRIAL.is_file(), reason="the shared trials are not here")
def test_walking_against_the_axes_is_told_and_can_be_turned():
    (warning,) = read_c3d(TRIAL).warnings
    assert "axes=('-X', '+Z') would turn them" in warning
    assert read_c3d(TRIAL, axes=("-X", "+Z")).warnings == ()


BASE = c3d_bytes(points(), samples(), groups())


@st.composite
def broken_recordings(draw: st.DrawFn) -> bytes:
    """Break a valid recording: its parameters, its bytes, or its length."""
    content = BASE
    if draw(st.booleans()):
        said = deepcopy(groups())
        group = draw(st.sampled_from(sorted(said)))
        name = draw(st.sampled_from(sorted(said[group])))
        junk: list[Any] = [None, ["x"], [""], np.float32(np.nan), np.float32(1e30), np.int16(-1)]
        value = draw(st.sampled_from(junk))
        said[group].pop(name) if value is None else said[group].update({name: value})
        content = c3d_bytes(points(), samples(), said)
    for _ in range(draw(st.integers(0, 4))):
        at = draw(st.integers(0, len(content) - 1))
        byte = draw(st.sampled_from([0, 1, 2, 84, 127, 128, 255]) | st.integers(0, 255))
        content = content[:at] + bytes([byte]) + content[at + 1 :]
    if draw(st.sampled_from([False, False, False, True])):
        return content[: draw(st.integers(0, len(content)))]
    return content


def check(content: bytes, path: Path) -> None:
    path.write_bytes(content)
    try:
        recording = read_c3d(path)
    except CoxaError:
        return
    seen = np.isfinite(recording.markers.positions).sum(axis=2)
    assert np.isin(seen, (0, 3)).all()
    assert np.isfinite(recording.analogs.values).all()


slow = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow]


@pytest.fixture
def enough(monkeypatch) -> float:
    """Return when to leave the rest of the examples: each is a process, and some hang."""
    monkeypatch.setattr(c3d_file, "TIMEOUT_S", 3.0)
    return time.monotonic() + 20.0


@settings(max_examples=40, deadline=None, suppress_health_check=slow)
@given(content=broken_recordings())
def test_broken_recordings_are_refused(tmp_path, enough, content):
    if time.monotonic() < enough:
        check(content, tmp_path / "t.c3d")


# 10,000 processes, some 25 minutes: of 1000, 35 crashed and 2 hung.
@pytest.mark.long
@settings(max_examples=10_000, deadline=None, suppress_health_check=slow)
@given(content=broken_recordings() | st.binary(max_size=3000))
def test_many_broken_recordings_are_refused(tmp_path, enough, content):
    check(content, tmp_path / "t.c3d")
