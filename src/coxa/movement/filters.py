"""Low-pass filters without delay: Butterworth, run forward and backward."""

from __future__ import annotations

import math

import numpy as np

from coxa.errors import CoxaError
from coxa.kernels.splines import filter_both_ways
from coxa.movement.motion import Floats

Coefficients = tuple[Floats, Floats]


def butterworth2(cutoff_hz: float, step: float) -> Coefficients:
    """Design a second-order section whose double pass is 3 dB down at the cut-off.

    Returns b (4,), a (4,), for samples `step` s apart; their last entries are zero. Twice a
    second-order filter is the "fourth-order zero-lag Butterworth"; two passes would lower its
    cut-off, so each gets a higher one (Winter 2009, Biomechanics and Motor Control of Human
    Movement, section 3.4.4.2; Robertson & Dowling 2003, J Electromyogr Kinesiol 13:569).
    """
    w = math.tan(math.pi * cutoff_hz * step) / (math.sqrt(2.0) - 1.0) ** 0.25
    d = 1.0 + math.sqrt(2.0) * w + w * w
    b = np.array([w * w, 2.0 * w * w, w * w, 0.0]) / d
    a = np.array([1.0, 2.0 * (w * w - 1.0) / d, (1.0 - math.sqrt(2.0) * w + w * w) / d, 0.0])
    return b, a


def butterworth3(cutoff_hz: float, step: float) -> Coefficients:
    """Design OpenSim's third-order section: its double pass is 6 dB down at the cut-off.

    Returns b (4,), a (4,), for samples `step` s apart.
    """
    w = math.tan(math.pi * cutoff_hz * step)
    d = (w + 1.0) * (w * w + w + 1.0)
    b = np.array([1.0, 3.0, 3.0, 1.0]) * w**3 / d
    a = np.array(
        [
            1.0,
            (3.0 * w**3 + 2.0 * w**2 - 2.0 * w - 3.0) / d,
            (3.0 * w**3 - 2.0 * w**2 - 2.0 * w + 3.0) / d,
            (w - 1.0) * (w**2 - w + 1.0) / d,
        ]
    )
    return b, a


def lowpass(values: Floats, coefficients: Coefficients) -> Floats:
    """Filter every column of `values` (n, C) forward and backward.

    Each pass starts from its first three samples as they are: pad the ends before.
    """
    b, a = coefficients
    x = np.ascontiguousarray(values, dtype=np.float64)
    y = np.empty_like(x)
    filter_both_ways(b, a, x, np.empty_like(x), y)
    return y


def pad(values: Floats, rows: int) -> Floats:
    """Extend `values` (n,) or (n, C) by `rows` at each end, turned about the end samples.

    The value and the slope carry on (an odd reflection).
    """
    if rows == 0:
        return values
    before = 2.0 * values[0] - values[rows:0:-1]
    after = 2.0 * values[-1] - values[-2 : -rows - 2 : -1]
    return np.concatenate([before, values, after])


def check_cutoff(cutoff_hz: float, step: float) -> None:
    """Refuse a cut-off that samples `step` s apart cannot have, with a `CoxaError`."""
    if not (math.isfinite(cutoff_hz) and cutoff_hz > 0.0):
        raise CoxaError(
            f"a low-pass cut-off of {cutoff_hz:g} Hz means nothing",
            todo="Give a positive frequency, or leave it out to filter nothing.",
        )
    if cutoff_hz >= 0.5 / step:
        raise CoxaError(
            f"a low-pass cut-off of {cutoff_hz:g} Hz is above half the rate of the samples "
            f"({0.5 / step:.4g} Hz)",
            todo="Give a lower frequency, or leave it out to filter nothing.",
        )
