"""Markers in .trc files: metres, gaps, and the untidiness of real exports."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coxa.errors import CoxaError
from coxa.movement.markers import Markers
from coxa.opensim.trc import read_trc, write_trc

SHARED = Path(__file__).parents[3] / "shared" / "trials"
TOP = "PathFileType\t4\t(X/Y/Z)\tt.trc\n"
KEYS = "DataRate\tCameraRate\tNumFrames\tNumMarkers\tUnits\tOrigDataRate\n"
SAID = "10.0\t10.0\t2\t2\tmm\t10.0\n"
NAMES = "Frame#\tTime\tR.ASIS\t\t\tL ASIS\t\t\n"
XYZ = "\t\tX1\tY1\tZ1\tX2\tY2\tZ2\n\n"
ROWS = "1\t0.0\t1\t2\t3\t4\t5\t6\n2\t0.1\t\t\t\t7\t8\t9\n"


@pytest.fixture
def write(tmp_path):
    def make(content: str | bytes) -> Path:
        path = tmp_path / "t.trc"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return make


def refused(path: Path, **options: str) -> CoxaError:
    with pytest.raises(CoxaError) as caught:
        read_trc(path, **options)
    return caught.value


@pytest.mark.parametrize(
    "content",
    [
        TOP + KEYS + SAID + NAMES + XYZ + ROWS,
        (TOP + KEYS + SAID + NAMES + XYZ + ROWS).replace("\n", "\r\n"),
        TOP + KEYS + "  10.0\t\t 10.0\t\t   2\t\t   2\t\t mm\t 10.0\n" + NAMES + XYZ + ROWS,
        TOP + KEYS + SAID + NAMES + XYZ.rstrip("\n") + "\n" + ROWS,
        TOP + KEYS + SAID + NAMES + ROWS,
        TOP + KEYS + SAID + NAMES + XYZ + ROWS.replace("\n", "\t\n"),
        TOP + KEYS + SAID + NAMES.replace("\n", "\t\t\n") + XYZ + ROWS.rstrip("\n"),
        TOP + KEYS + SAID + NAMES + XYZ + ROWS.replace("\t\t\t\t", "\tNaN\tnan\tNaN\t"),
    ],
    ids=["plain", "crlf", "wide", "no blank", "no axes", "extra tabs", "no newline", "nan"],
)
def test_reads_metres_and_gaps(write, content):
    markers = read_trc(write(content))
    assert markers.names == ("R.ASIS", "L ASIS")
    assert (markers.rate_hz, markers.rotation_applied, markers.warnings) == (10.0, None, ())
    np.testing.assert_array_equal(markers.time, [0.0, 0.1])
    # One rounding of 1e-3 x mm.
    np.testing.assert_allclose(markers.positions[0], [[0.001, 0.002, 0.003], [0.004, 0.005, 0.006]])
    assert np.isnan(markers.positions[1, 0]).all()
    np.testing.assert_allclose(markers.positions[1, 1], [0.007, 0.008, 0.009])


def test_a_last_marker_may_lose_its_tabs(write):
    rows = "1\t0.0\t1\t2\t3\t4\t5\t6\n2\t0.1\t1\t2\t3\n"
    markers = read_trc(write(TOP + KEYS + SAID + NAMES + XYZ + rows))
    assert np.isnan(markers.positions[1, 1]).all()


def test_units_are_the_files_or_the_callers(write):
    bare = TOP + KEYS.replace("\tUnits", "") + SAID.replace("\tmm", "") + NAMES + XYZ + ROWS
    assert "units='mm'" in str(refused(write(bare)))
    assert read_trc(write(bare), units="m").positions[0, 0, 0] == 1.0
    metres = TOP + KEYS + SAID.replace("mm", "m") + NAMES + XYZ + ROWS
    assert read_trc(write(metres)).positions[0, 0, 0] == 1.0
    markers = read_trc(write(metres), units="mm")
    assert markers.positions[0, 0, 0] == 0.001
    assert markers.warnings == ("lengths are read as mm, as asked; the header says m",)
    assert "unknown" in str(refused(write(metres.replace("\tm\t", "\tfurlong\t"))))


def test_markers_at_the_origin_are_not_seen(write):
    markers = read_trc(write(TOP + KEYS + SAID + NAMES + XYZ + ROWS.replace("4\t5\t6", "0\t0\t0")))
    assert np.isnan(markers.positions[0, 1]).all()
    assert "1 positions at exactly (0, 0, 0)" in markers.warnings[0]


@pytest.mark.parametrize(
    ("content", "line", "says"),
    [
        ("", None, "empty"),
        ("rubbish\n", 1, "no .trc file"),
        (TOP + KEYS, None, "ends in its header"),
        (TOP + KEYS.replace("DataRate", "Data", 1) + SAID + NAMES + XYZ + ROWS, 2, "no DataRate"),
        (TOP + KEYS + SAID.replace("10.0", "0", 1) + NAMES + XYZ + ROWS, 3, "DataRate is 0"),
        (TOP + KEYS + SAID.replace("2", "two", 1) + NAMES + XYZ + ROWS, 3, "NumFrames is 'two'"),
        (TOP + KEYS + SAID + XYZ + ROWS, 4, "do not begin with Frame#"),
        (TOP + KEYS + SAID + NAMES + XYZ, None, "no frames"),
        (TOP + KEYS + SAID + NAMES.replace("L ASIS", "R.ASIS") + XYZ + ROWS, 4, "there twice"),
        (TOP + KEYS + SAID + NAMES.replace("\t\t\tL", "\t\tL") + XYZ + ROWS, 4, "stand over"),
        (TOP + KEYS + SAID + NAMES + XYZ + "1\t0\t1\t2\n", 7, "4 cells where the labels have 8"),
        (TOP + KEYS + SAID + NAMES + XYZ + ROWS + "3\t0.2\t1\t2\t3", 9, "cut off"),
        (TOP + KEYS + SAID + NAMES + XYZ + ROWS.replace("5", "x"), 7, "(column L ASIS Y)"),
        (TOP + KEYS + SAID + NAMES + XYZ + ROWS.replace("5", "inf"), 7, "must be finite"),
        (TOP + KEYS + SAID + NAMES + XYZ + ROWS.replace("5", "5_0"), 7, "'5_0' is not a number"),
        (TOP + KEYS + SAID + NAMES + XYZ + ROWS.replace("5", ""), 7, "2 of its three"),
        (TOP + KEYS + SAID + NAMES + XYZ + ROWS.replace("0.1", ""), 8, "no time"),
        (TOP + KEYS + SAID + NAMES + XYZ + ROWS.replace("0.1", "0.0"), 8, "does not increase"),
        (
            TOP + KEYS + SAID.replace("\t2\t2", "\t9\t2") + NAMES + XYZ + ROWS[:-1],
            None,
            "middle of frame 2 of 9",
        ),
    ],
)
def test_refuses_what_is_broken_where_it_breaks(write, content, line, says):
    error = refused(write(content))
    assert error.line == line
    assert says in str(error)


def test_wrong_counts_and_rates_are_warnings(write):
    said = SAID.replace("\t2\t2", "\t3\t4").replace("10.0", "20.0", 1)
    markers = read_trc(write(TOP + KEYS + said + NAMES + XYZ + ROWS))
    assert markers.warnings == (
        "the header says NumFrames=3; the file holds 2",
        "the header says NumMarkers=4; the file holds 2",
        "DataRate is 20 Hz; the times say 10 Hz",
    )


@pytest.mark.parametrize("units", ["mm", "m"])
def test_what_is_written_reads_back(tmp_path, units):
    positions = np.random.default_rng(0).standard_normal((5, 3, 3))
    positions[2, 1] = np.nan
    markers = Markers(("a", "b c", "d"), 2.0 + np.arange(5) / 60.0, positions, 60.0)
    write_trc(tmp_path / "t.trc", markers, units=units)
    back = read_trc(tmp_path / "t.trc")
    # 10 significant digits are written.
    np.testing.assert_allclose(back.positions, positions, rtol=1e-9)
    np.testing.assert_array_equal(back.time, markers.time)
    assert (back.names, back.rate_hz, back.warnings) == (markers.names, 60.0, ())


def test_opensim_opens_what_is_written(tmp_path):
    opensim = pytest.importorskip("opensim")
    opensim.Logger.setLevelString("off")
    positions = np.random.default_rng(0).standard_normal((5, 2, 3))
    positions[2, 1] = np.nan
    write_trc(tmp_path / "t.trc", Markers(("a", "b"), np.arange(5) / 60.0, positions, 60.0))
    table = opensim.TimeSeriesTableVec3(str(tmp_path / "t.trc"))
    assert list(table.getColumnLabels()) == ["a", "b"]
    flat = table.flatten()  # its matrix is a view, which dies with it
    theirs = flat.getMatrix().to_numpy().reshape(5, 2, 3)
    np.testing.assert_allclose(theirs, positions * 1e3, rtol=1e-9)
    data = opensim.MarkerData(str(tmp_path / "t.trc"))
    assert (data.getNumFrames(), data.getNumMarkers()) == (5, 2)


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared trials are not here")
@pytest.mark.parametrize(
    ("trial", "file", "shape"),
    [
        ("walk_gait2392", "markers.trc", (151, 41, 3)),
        ("walk_rajagopal", "markers.trc", (238, 41, 3)),
        ("scale_gait2392", "static.trc", (300, 49, 3)),
    ],
)
def test_reads_the_markers_of_the_trials(trial, file, shape):
    markers = read_trc(SHARED / trial / file)
    assert markers.positions.shape == shape
    assert markers.warnings == ()
    assert 1.0 < np.nanmax(markers.positions[:, :, 1]) < 2.0  # people, in metres, Y up


valid = (TOP + KEYS + SAID + NAMES + XYZ + ROWS).encode()
PIECES = [
    b"", b"\t", b"\t\t\t", b"\n", b" ", b"nan", b"-inf", b"1e999", b"1_0", b"\x00", b"\xff", b"X1",
    b"m", b"Units", b"0", b"-1", b"1e400",
]  # fmt: skip


@st.composite
def broken_files(draw: st.DrawFn) -> bytes:
    """Break a valid file in a few places, or cut it."""
    content = valid
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(content)))
        end = min(len(content), at + draw(st.sampled_from([0, 0, 1, 2, 7, 40])))
        content = content[:at] + draw(st.sampled_from(PIECES)) + content[end:]
    return content[: draw(st.integers(0, len(content)))] if draw(st.booleans()) else content


def check(content: bytes, path: Path) -> None:
    path.write_bytes(content)
    try:
        markers = read_trc(path)
    except CoxaError:
        return
    seen = np.isfinite(markers.positions).sum(axis=2)
    assert np.isin(seen, (0, 3)).all()
    assert (np.diff(markers.time) > 0).all()


slow = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow]


@settings(max_examples=400, deadline=None, suppress_health_check=slow)
@given(content=broken_files() | st.binary(max_size=200))
def test_broken_files_are_refused(tmp_path, content):
    check(content, tmp_path / "t.trc")


@pytest.mark.long
@settings(max_examples=10_000, deadline=None, suppress_health_check=slow)
@given(content=broken_files() | st.binary(max_size=200))
def test_many_broken_files_are_refused(tmp_path, content):
    check(content, tmp_path / "t.trc")
