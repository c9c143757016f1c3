"""Low-pass filtering for looking at a movement, not for solving it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.signal import butter, sosfiltfilt

Floats = NDArray[np.float64]


def smooth(time: Floats, x: Floats, cutoff_hz: float) -> Floats:
    """Low-pass (n, ...) at even times: Butterworth, 4th order, forwards and backwards.

    A record too slow or too short for that cut-off comes back as it is.
    """
    rate = (len(time) - 1) / float(time[-1] - time[0])
    if cutoff_hz >= 0.45 * rate or len(time) < 16:
        return x
    sos = butter(2, cutoff_hz, fs=rate, output="sos")
    return np.asarray(sosfiltfilt(sos, x, axis=0), dtype=np.float64)
