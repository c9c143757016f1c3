"""Trajectories: what OpenSim does in parity mode, and what is better by default."""

import shutil
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coxa.errors import CoxaError
from coxa.movement.motion import Motion
from coxa.movement.trajectory import smooth

TRIALS = Path(__file__).resolve().parents[3] / "shared" / "trials"


def motion(time, values) -> Motion:
    names = tuple(f"q{i}" for i in range(values.shape[1]))
    return Motion(np.asarray(time), names, np.asarray(values), "made.mot")


def wave(time):
    return np.stack([0.3 * np.sin(7.0 * time), 0.1 * time**2 - 0.2, np.cos(3.0 * time)], axis=1)


def storage_rows(storage):
    rows = [storage.getStateVector(i) for i in range(storage.getSize())]
    data = [row.getData() for row in rows]
    return np.array([row.getTime() for row in rows]), np.array(
        [[d.get(k) for k in range(d.getSize())] for d in data]
    )


@pytest.mark.parametrize(
    ("trial", "start", "end", "rows", "first"),
    [("walk_gait2392", 0.5, 2.0, 95, 0.494), ("walk_rajagopal", 0.45, 1.8, 136, 0.45)],
)
def test_parity_is_what_opensim_does(trial, start, end, rows, first, tmp_path):
    opensim = pytest.importorskip("opensim")
    source = TRIALS / trial / "ik.mot"
    if not source.exists():
        pytest.skip("the shared trials are not here")
    opensim.Logger.setLevelString("off")
    shutil.copy(source, tmp_path / "ik.mot")
    storage = opensim.Storage(str(tmp_path / "ik.mot"))
    made = motion(*storage_rows(storage))
    storage.pad(storage.getSize() // 2)
    storage.lowpassIIR(6.0)
    splines = opensim.GCVSplineSet(5, storage)
    time, values = storage_rows(storage)

    mine = smooth(made, start=start, end=end, lowpass_hz=6.0, parity=True)
    assert len(mine.time) == rows
    assert mine.time[0] == pytest.approx(first, abs=1e-12)
    here = np.isin(time, mine.time)
    # The same operations in the same order: only fused multiply-adds differ.
    np.testing.assert_allclose(mine.q, values[here], atol=1e-11)
    for order, ours in ((1, mine.qd), (2, mine.qdd)):
        which = opensim.StdVectorInt([0] * order)
        for column in (0, 6, 10):
            spline = splines.get(column)
            theirs = [spline.calcDerivative(which, opensim.Vector(1, t)) for t in mine.time]
            error = np.abs(ours[:, column] - theirs).max()
            assert error < 1e-9 * np.abs(theirs).max()


def test_parity_without_a_filter_splines_the_frames_as_they_are(storage):
    import opensim

    time = np.round(np.arange(40) / 60.0, 3)
    values = wave(time)
    at = np.linspace(time[0], time[-1], 90)
    mine = smooth(motion(time, values), times=at, parity=True)
    splines = opensim.GCVSplineSet(5, storage(time, values, ["a", "b", "c"]))  # owns what it holds
    spline = splines.get(0)
    theirs = [spline.calcDerivative(opensim.StdVectorInt([0, 0]), opensim.Vector(1, t)) for t in at]
    # The rounded stamps make accelerations of 1e3; 1e-9 of that is rounding.
    np.testing.assert_allclose(mine.qdd[:, 0], theirs, atol=1e-6)


@pytest.mark.parametrize("parity", [True, False])
@given(seed=st.integers(0, 10_000), hz=st.floats(2.0, 20.0))
@settings(deadline=None, max_examples=25)
def test_speeds_are_the_rate_of_the_positions(parity, seed, hz):
    rng = np.random.default_rng(seed)
    time = np.cumsum(rng.uniform(0.009, 0.011, 120))
    made = motion(time, wave(time) + 0.01 * rng.normal(size=(120, 3)))
    at = np.linspace(time[10], time[-10], 30)
    h = 1e-5
    lower, middle, upper = (
        smooth(made, times=at + d, lowpass_hz=hz, parity=parity) for d in (-h, 0.0, h)
    )
    # Central differences: h^2 times a third derivative of at most 1e4, and rounding over h.
    np.testing.assert_allclose((upper.q - lower.q) / (2 * h), middle.qd, atol=1e-5)
    np.testing.assert_allclose((upper.qd - lower.qd) / (2 * h), middle.qdd, atol=1e-2)


def test_a_slow_movement_passes_the_default_filter():
    time = np.linspace(0.0, 3.0, 301)
    at = np.linspace(0.8, 2.2, 60)
    mine = smooth(motion(time, np.sin(4.0 * time)[:, None]), times=at, lowpass_hz=10.0)
    # 0.64 Hz through a filter of order 4 at 10 Hz keeps 1 - (0.064)^4 / 2.
    np.testing.assert_allclose(mine.q[:, 0], np.sin(4.0 * at), atol=2e-5)
    np.testing.assert_allclose(mine.qd[:, 0], 4.0 * np.cos(4.0 * at), atol=1e-3)


def test_rounded_stamps_are_put_back_on_their_grid():
    even = np.arange(150) / 60.0
    made = motion(np.round(even, 3), wave(even))
    at = np.linspace(0.3, 2.0, 50)
    default = smooth(made, times=at)
    parity = smooth(made, times=at, parity=True)
    truth = -49.0 * 0.3 * np.sin(7.0 * at)
    error = np.abs(default.qdd[:, 0] - truth).max()
    # The end stamps are rounded too, which stretches the grid by 0.3 ms in 2.5 s.
    assert error < 0.05
    assert np.abs(parity.qdd[:, 0] - truth).max() > 10.0 * error
    assert any("rounded" in w and "60" in w for w in default.warnings)


def test_uneven_steps_are_resampled_with_a_warning():
    rng = np.random.default_rng(0)
    time = np.cumsum(rng.uniform(0.005, 0.015, 200))
    at = np.linspace(time[30], time[-30], 40)
    mine = smooth(motion(time, wave(time)), times=at, lowpass_hz=12.0)
    assert any("uneven" in w for w in mine.warnings)
    np.testing.assert_allclose(mine.q, wave(at), atol=2e-3)


def test_frames_are_answered_where_they_are():
    time = np.linspace(0.0, 1.0, 101)
    mine = smooth(motion(time, wave(time)), start=0.2, end=0.5, lowpass_hz=6.0)
    np.testing.assert_allclose(mine.time, time[20:51], atol=1e-12)


def test_a_second_spline_through_the_speeds_changes_little_once_filtered():
    time = np.linspace(0.0, 2.0, 201)
    made = motion(time, wave(time))
    one = smooth(made, start=0.5, end=1.5, lowpass_hz=6.0, parity=True)
    two = smooth(made, start=0.5, end=1.5, lowpass_hz=6.0, parity=True, from_speeds=True)
    assert 0.0 < np.abs(one.qdd - two.qdd).max() < 1e-3 * np.abs(one.qdd).max()


def test_one_frame_is_a_posture_held_still():
    mine = smooth(motion([0.0], np.array([[0.4, 0.1]])), times=np.array([0.0, 1.0]))
    np.testing.assert_array_equal(mine.q, [[0.4, 0.1], [0.4, 0.1]])
    assert not mine.qd.any()
    assert not mine.qdd.any()
    assert any("still" in w for w in mine.warnings)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda t, y: (t[:5], y[:5]), "too few"),
        (lambda t, y: (t[::-1], y), "do not increase"),
        (lambda t, y: (t * 0.0, y), "do not increase"),
        (lambda t, y: (t, np.where(y == y[3, 1], np.nan, y)), "no number at 0.03 s .column q1"),
    ],
)
def test_what_cannot_be_differentiated_is_refused(change, words):
    time = np.linspace(0.0, 1.0, 101)
    with pytest.raises(CoxaError, match=words):
        smooth(motion(*change(time, wave(time))), lowpass_hz=6.0)


def test_times_outside_the_motion_are_refused():
    time = np.linspace(0.0, 1.0, 101)
    made = motion(time, wave(time))
    for parity in (True, False):
        with pytest.raises(CoxaError, match="inside"):
            smooth(made, times=np.array([1.2]), lowpass_hz=6.0, parity=parity)
        with pytest.raises(CoxaError, match="no frame lies"):
            smooth(made, start=2.0, end=3.0, lowpass_hz=6.0, parity=parity)
        with pytest.raises(CoxaError, match="cut-off"):
            smooth(made, lowpass_hz=-1.0, parity=parity)


@pytest.mark.parametrize("start", [None, -1.0, 0.0, 0.005])
def test_parity_of_a_whole_motion_stays_within_it(start):
    time = np.round(np.linspace(0.0, 2.5, 151), 3)  # uneven: OpenSim's grid misses the ends
    mine = smooth(motion(time, wave(time)), start=start, lowpass_hz=6.0, parity=True).time
    assert 0.0 <= mine[0] < 0.016  # the smallest step of these stamps
    assert mine[-1] <= 2.5


def test_parity_lowers_an_impossible_cutoff_as_opensim_does():
    time = np.linspace(0.0, 1.0, 101)
    mine = smooth(motion(time, wave(time)), lowpass_hz=80.0, parity=True)
    assert any("49 Hz" in w for w in mine.warnings)
    with pytest.raises(CoxaError, match="half the rate"):
        smooth(motion(time, wave(time)), lowpass_hz=80.0)


def test_frames_on_top_of_each_other_do_not_fill_the_memory():
    time = np.append(np.linspace(0.0, 1.0, 101), 1.0 + 1e-9)
    with pytest.raises(CoxaError, match="rows"):
        smooth(motion(time, wave(time)), lowpass_hz=6.0, parity=True)
