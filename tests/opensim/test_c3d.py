"""Recordings in .c3d files: against ezc3d, in OpenSim's axes, and never a crash."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from c3d_bytes import c3d_bytes
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coxa.errors import CoxaError
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


def samples(channels: int = 6) -> np.ndarray:
    rng = np.random.default_rng(2)
    values = rng.uniform(-50.0, 50.0, (FRAMES, 2, channels))
    values[..., 2 if channels == 6 else slice(4, 8)] -= 350.0
    return values


@pytest.fixture
def write(tmp_path):
    def make(said: Groups | None = None, channels: int = 6, **options: Any) -> Path:
        path = tmp_path / "t.c3d"
        said = groups() if said is None else said
        path.write_bytes(c3d_bytes(points(), samples(channels), said, **options))
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


@pytest.mark.parametrize("kind", [2, 3, 4])
def test_plates_are_those_of_ezc3d(write, kind):
    ezc3d = pytest.importorskip("ezc3d")
    channels = 8 if kind == 3 else 6
    path = write(groups(kind, channels), channels)
    recording = read_c3d(path)
    (plate,) = recording.plates
    theirs = ezc3d.c3d(str(path), extract_forceplat_data=True)["data"]["platform"][0]
    R = recording.markers.rotation_applied
    # ezc3d scales analog samples in single precision: 6e-8 of the largest, some 1000 N.
    np.testing.assert_allclose(plate.force, (R @ theirs["force"]).T, rtol=1e-6, atol=1e-4)
    np.testing.assert_allclose(plate.moment, (R @ theirs["moment"]).T / 1e3, rtol=1e-6, atol=1e-4)
    pressed = (R @ theirs["center_of_pressure"]).T / 1e3
    np.testing.assert_allclose(plate.centre_of_pressure(), pressed, atol=1e-6)
    np.testing.assert_allclose(plate.free_torque()[:, [0, 2]], 0.0, atol=1e-9)
    assert (plate.force @ plate.normal > 0.0).all()


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
        (("POINT", "RATE", np.float32(-1)), "make no sense"),
        (("POINT", "USED", np.int16(3)), "disagree"),
        (("POINT", "FRAMES", np.int16(7)), "the file states 7 frames"),
        (("POINT", "LABELS", ["A", "A"]), "'A' is there twice"),
        (("ANALOG", "USED", np.int16(5)), "disagree"),
        (("ANALOG", "SCALE", None), "0 scales"),
        (("FORCE_PLATFORM", "TYPE", np.array([21])), "of type 21"),
        (("FORCE_PLATFORM", "CORNERS", np.zeros((3, 4, 1))), "no area"),
        (("FORCE_PLATFORM", "CORNERS", None), "0 of 12 numbers"),
        (("FORCE_PLATFORM", "CHANNEL", np.arange(2, 8)[:, None]), "not there"),
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
    return content[: draw(st.integers(0, len(content)))] if draw(st.booleans()) else content


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


@settings(max_examples=400, deadline=None, suppress_health_check=slow)
@given(content=broken_recordings() | st.binary(max_size=3000))
def test_broken_recordings_are_refused(tmp_path, content):
    check(content, tmp_path / "t.c3d")


@pytest.mark.long
@settings(max_examples=10_000, deadline=None, suppress_health_check=slow)
@given(content=broken_recordings() | st.binary(max_size=3000))
def test_many_broken_recordings_are_refused(tmp_path, content):
    check(content, tmp_path / "t.c3d")
