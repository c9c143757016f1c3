"""A signal shifted by a known time is found at that time."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coxa.findings.lag import find_lag


def bumps(t):
    return np.exp(-(((t - 1.0) / 0.1) ** 2)) + 0.5 * np.exp(-(((t - 2.2) / 0.15) ** 2))


@given(st.floats(-0.04, 0.19), st.floats(0.1, 50.0), st.floats(-3.0, 3.0))
def test_a_lead_is_found_whatever_the_scale(lead, gain, offset):
    t = np.arange(0.0, 3.0, 0.01)
    fast = np.arange(-0.5, 3.5, 0.001)
    lag = find_lag(t, bumps(t), fast, gain * bumps(fast + lead) + offset, -0.05, 0.2)
    # The parabola through 2 ms steps places the top to a tenth of a step.
    assert lag.seconds == pytest.approx(lead, abs=2e-4)
    assert lag.r == pytest.approx(1.0, abs=1e-4)
    assert lag.frames == 300


def test_without_a_shift_r_zero_is_plain_correlation():
    t = np.arange(0.0, 3.0, 0.01)
    y = bumps(t + 0.1)
    lag = find_lag(t, bumps(t), t, y, -0.05, 0.2)
    assert lag.r_zero == pytest.approx(np.corrcoef(bumps(t), y)[0, 1], abs=1e-12)
    assert lag.r > lag.r_zero


def test_a_lead_beyond_the_search_is_at_its_edge():
    t = np.arange(0.0, 3.0, 0.01)
    assert find_lag(t, bumps(t), t, bumps(t + 0.3), -0.05, 0.2).at_edge


def test_only_common_frames_count():
    t = np.arange(0.0, 3.0, 0.01)
    part = t[(t >= 0.5) & (t < 2.0)]
    assert find_lag(t, bumps(t), part, bumps(part), 0.0, 0.1).frames == 150


def test_flat_or_apart_signals_have_no_lag():
    t = np.arange(0.0, 3.0, 0.01)
    assert find_lag(t, bumps(t), t, np.full_like(t, 7.0), -0.05, 0.2) is None
    assert find_lag(t, bumps(t), t + 10.0, bumps(t), -0.05, 0.2) is None
