"""Laws of the low-pass filters."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coxa.errors import CoxaError
from coxa.movement.filters import butterworth2, butterworth3, check_cutoff, lowpass, pad

STEP = 0.01


def gain(design, hz: float) -> float:
    """Measure what is left of a sine of 1, far from the ends."""
    time = np.arange(0.0, 40.0, STEP)
    wave = np.sin(2.0 * np.pi * hz * time)[:, None]
    middle = slice(1000, -1000)
    out = lowpass(wave, design)[middle, 0]
    return float(out @ wave[middle, 0] / (wave[middle, 0] @ wave[middle, 0]))


@pytest.mark.parametrize("hz", [2.0, 6.0, 15.0])
def test_the_cutoff_is_where_it_is_said_to_be(hz):
    # 1e-3: the sine is not a whole number of samples long.
    assert gain(butterworth2(hz, STEP), hz) == pytest.approx(np.sqrt(0.5), abs=1e-3)
    assert gain(butterworth3(hz, STEP), hz) == pytest.approx(0.5, abs=1e-3)


def test_a_double_pass_has_the_gain_of_its_design():
    # The squared magnitude of a Butterworth of order n, warped: 1 / (1 + (tan w / tan wc)^2n).
    hz = np.array([1.0, 4.0, 9.0, 20.0])
    ratio = np.tan(np.pi * hz * STEP) / np.tan(np.pi * 6.0 * STEP)
    measured = [gain(butterworth3(6.0, STEP), f) for f in hz]
    np.testing.assert_allclose(measured, 1.0 / (1.0 + ratio**6), atol=1e-3)


@pytest.mark.parametrize("design", [butterworth2, butterworth3])
def test_nothing_is_delayed(design):
    x = np.zeros((401, 1))
    x[200] = 1.0
    y = lowpass(x, design(6.0, STEP))[:, 0]
    # Both passes die out well before the ends, so the response is even about the pulse.
    np.testing.assert_allclose(y, y[::-1], atol=1e-12)


@given(st.floats(2.0, 40.0), st.floats(-5.0, 5.0), st.floats(-5.0, 5.0))
def test_a_straight_line_passes_unchanged(hz, offset, slope):
    rows = 300
    time = np.arange(-rows, 200 + rows) * STEP
    line = (offset + slope * time)[:, None]
    for design in (butterworth2, butterworth3):
        y = lowpass(line, design(hz, STEP))
        # A pass that starts on a slope rings for about 1 / cut-off; the padding is six times that.
        np.testing.assert_allclose(y[rows:-rows], line[rows:-rows], atol=1e-6)


def test_padding_turns_the_signal_about_its_ends():
    x = np.array([1.0, 2.0, 4.0, 8.0])
    np.testing.assert_array_equal(pad(x, 2), [-2.0, 0.0, 1.0, 2.0, 4.0, 8.0, 12.0, 14.0])
    np.testing.assert_array_equal(pad(x, 0), x)


@pytest.mark.parametrize("hz", [0.0, -1.0, float("nan"), float("inf"), 50.0])
def test_an_impossible_cutoff_is_refused(hz):
    with pytest.raises(CoxaError, match="cut-off"):
        check_cutoff(hz, STEP)


def test_agrees_with_scipy():
    signal = pytest.importorskip("scipy.signal")
    x = np.cumsum(np.random.default_rng(2).normal(size=(500, 3)), axis=0)
    b, a = signal.butter(3, 2.0 * 6.0 * STEP)
    mine, theirs = butterworth3(6.0, STEP)
    np.testing.assert_allclose(mine, b, rtol=1e-12)
    np.testing.assert_allclose(theirs, a, rtol=1e-12)
    y = lowpass(pad(x, 499), (mine, theirs))[499:-499]
    reference = signal.filtfilt(b, a, x, axis=0, padlen=499)
    # Only the start of the padding differs, 5 s away.
    np.testing.assert_allclose(y, reference, atol=1e-9)
