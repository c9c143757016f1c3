"""Gait cycles: a curve known over the cycle comes back, and too little data says so."""

from __future__ import annotations

import numpy as np
import pytest

from coxa.errors import CoxaError
from coxa.movement.cycles import cut_cycles, find_strides
from coxa.movement.events import GaitEvent, GaitEvents


def events(strikes, toe_offs=(), other=()):
    found = [GaitEvent(t, "r", "heel_strike", "plates") for t in strikes]
    found += [GaitEvent(t, "r", "toe_off", "plates") for t in toe_offs]
    found += [GaitEvent(t, "l", "heel_strike", "plates") for t in other]
    return GaitEvents(tuple(sorted(found, key=lambda e: e.time)))


def test_a_curve_of_the_cycle_comes_back():
    strikes = np.array([0.2, 1.3, 2.3, 3.5])
    t = np.linspace(0.0, 4.0, 401)
    percent = np.interp(t, strikes, [0.0, 1.0, 2.0, 3.0]) % 1.0
    inside = (t >= 0.2) & (t <= 3.5)
    curve = np.where(inside, np.sin(2 * np.pi * percent), 0.0)
    cycles = cut_cycles(t, curve, events(strikes, strikes[:3] + 0.66), "r", ["hip"])
    assert cycles.strides == 3
    assert cycles.values.shape == (3, 101, 1)
    truth = np.sin(2 * np.pi * cycles.percent / 100.0)
    # The kink at each strike, where the stride's length changes, costs the spline most.
    assert cycles.mean[:, 0] == pytest.approx(truth, abs=0.01)
    assert cycles.sd.max() < 0.02
    assert cycles.toe_off_percent == pytest.approx(100 * np.mean([0.66 / 1.1, 0.66, 0.66 / 1.2]))


def test_mean_and_sd_are_over_strides():
    t = np.linspace(0.0, 3.0, 301)
    height = np.floor(np.clip(t, 0.0, 2.999))
    two = np.column_stack([t, height])
    cycles = cut_cycles(t, two, events([0.0, 1.0, 2.0, 3.0]), "r")
    assert cycles.mean[50, 0] == pytest.approx(1.5, abs=1e-9)
    assert cycles.sd[50, 0] == pytest.approx(1.0, abs=1e-9)  # 0.5, 1.5, 2.5 with n - 1
    assert cycles.names == ("column 1", "column 2")


def test_too_few_strides_have_no_spread_and_no_nan():
    t = np.linspace(0.0, 3.0, 301)
    one = cut_cycles(t, np.sin(t), events([0.5, 1.5]), "r")
    assert one.strides == 1
    assert one.sd is None
    assert np.isfinite(one.mean).all()
    assert one.toe_off_percent is None
    none = cut_cycles(t, np.sin(t), events([0.5]), "r")
    assert none.strides == 0
    assert none.mean is None
    assert none.sd is None
    assert none.values.shape == (0, 101, 1)


def test_a_stride_beyond_the_record_is_left_out_and_named():
    t = np.linspace(0.4, 2.0, 161)
    cycles = cut_cycles(t, np.sin(t), events([0.0, 1.0, 1.9]), "r")
    assert cycles.strides == 1
    assert cycles.warnings == ("0.000-1.000 s is left out: the curves cover 0.400-2.000 s",)


def test_two_strides_with_a_strike_missing_are_no_stride():
    found, warnings = find_strides(events([0.0, 2.2, 3.3], [0.7, 1.8, 2.9]), "r")
    assert [(s.start, s.end) for s in found] == [(2.2, 3.3)]
    assert "missing" in warnings[0]
    found, warnings = find_strides(events([0.0, 2.2], other=[0.5, 1.6]), "r")
    assert found == ()
    assert len(warnings) == 1


@pytest.mark.parametrize(
    ("time", "values", "names", "word"),
    [
        ([0.0, 1.0, 1.0], [0.0, 1.0, 2.0], (), "increase"),
        ([0.0, 1.0, 2.0], [0.0, np.nan, 2.0], ("hip",), "hip"),
        ([0.0, 1.0], [0.0, 1.0, 2.0], (), "in common"),
        ([0.0, 1.0], [0.0, 1.0], ("a", "b"), "2 names"),
    ],
)
def test_bad_curves_are_refused(time, values, names, word):
    with pytest.raises(CoxaError, match=word):
        cut_cycles(time, values, events([0.0, 1.0]), "r", names)
