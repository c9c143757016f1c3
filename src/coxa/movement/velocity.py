"""Velocity of what was only seen as positions: for looking at a movement, not for solving it."""

from __future__ import annotations

import numpy as np

from coxa.movement.filters import butterworth2, lowpass, pad
from coxa.movement.motion import Floats

QUIET_HZ = 6.0


def smoothed(time: Floats, values: Floats, cutoff_hz: float = QUIET_HZ) -> Floats:
    """Low-pass (n,) or (n, k) at even times (s) without delay.

    A record too slow or too short for that cut-off comes back as it is.
    """
    step = float(time[-1] - time[0]) / (len(time) - 1)
    if cutoff_hz >= 0.45 / step or len(time) < 16:
        return values
    # Two periods of the cut-off settle the filter before the first sample that counts.
    rows = min(len(time) - 1, int(2.0 / (cutoff_hz * step)))
    columns = pad(values, rows).reshape(len(time) + 2 * rows, -1)
    inner = lowpass(columns, butterworth2(cutoff_hz, step))[rows : rows + len(time)]
    return inner.reshape(values.shape)


def velocity(time: Floats, position: Floats, cutoff_hz: float = QUIET_HZ) -> Floats:
    """Differentiate positions (n,) or (n, k) at `time` (n,) s, low-passed at `cutoff_hz`."""
    columns = position.reshape(len(time), -1)
    even = np.linspace(time[0], time[-1], len(time))
    level = np.column_stack([np.interp(even, time, c) for c in columns.T])
    rate = np.gradient(smoothed(even, level, cutoff_hz), even, axis=0)
    back = np.column_stack([np.interp(time, even, c) for c in rate.T])
    return back.reshape(position.shape)
