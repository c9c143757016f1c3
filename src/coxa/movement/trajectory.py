"""From a motion to a trajectory: positions, speeds and accelerations fit for dynamics."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from coxa.errors import CoxaError
from coxa.movement.filters import (
    butterworth2,
    butterworth3,
    check_cutoff,
    lowpass,
    pad,
)
from coxa.movement.motion import Floats, Motion, no_frame, select
from coxa.movement.spline import Quintic, within

FEWEST_FRAMES = 6
MOST_ROWS = 100_000


@dataclass(frozen=True, eq=False)
class Trajectory:
    """Coordinates q, speeds qd and accelerations qdd (n, C) at time (n,) s, in rad or m."""

    time: Floats
    coordinates: tuple[str, ...]
    q: Floats
    qd: Floats
    qdd: Floats
    source: str = ""
    warnings: tuple[str, ...] = ()


def smooth(
    motion: Motion,
    *,
    times: Floats | None = None,
    start: float | None = None,
    end: float | None = None,
    lowpass_hz: float | None = None,
    parity: bool = False,
    from_speeds: bool = False,
) -> Trajectory:
    """Filter a motion, put a quintic spline through it, and differentiate that.

    `times` (s): where to answer; without them, at the motion's own frames from `start` to
    `end`, both included. `lowpass_hz` None filters nothing.

    By default stamps that were rounded when written are put back on their even grid, uneven
    ones are resampled at their median step, and a zero-lag Butterworth filter of order 4, 3 dB
    down at the cut-off, is run over ends padded for 3 / cut-off.

    `parity` does what OpenSim's InverseDynamicsTool and AnalyzeTool do, step by step: pad half
    the frames at each end, resample the padded motion at its smallest time step when it is
    uneven, filter with a third-order Butterworth both ways (6 dB down at the cut-off), spline.
    Without `times`, it then answers where OpenSim does: on that grid, from the last row at or
    before `start` (but none before the motion) to the last at or before `end`.
    Couplers are not enforced in either mode.

    `from_speeds` takes the accelerations from a second spline, through the speeds at the rows,
    as OpenSim's StaticOptimization does (its InverseDynamicsTool differentiates one spline
    twice). On filtered gait that changes them by less than 0.01 % of their peak; unfiltered,
    by as much as they are.

    Raises `CoxaError` for less than 6 frames (one frame is a posture, held still), values that
    are not numbers, times that do not increase or lie outside the motion, an impossible cut-off.
    """
    _check(motion)
    warnings = list(motion.warnings)
    if len(motion.time) == 1:
        return _still(motion, times, warnings)
    prepare = _as_opensim if parity else _by_default
    spline, grid = prepare(motion, lowpass_hz, warnings)
    ends = motion.time[[0, -1]]
    if times is not None:
        rows = within(ends, times)
    elif parity:
        rows = grid[_rows_of_opensim(grid, ends, start, end, motion.source)]
    else:
        rows = grid[select(grid, start, end, motion.source)]
    q, qd, qdd = spline.at(rows)
    if from_speeds:
        qdd = Quintic.through(grid, spline.at(grid)[1]).at(rows)[1]
    return Trajectory(rows, motion.coordinates, q, qd, qdd, motion.source, tuple(warnings))


def _check(motion: Motion) -> None:
    file = motion.source or None
    if not np.all(np.isfinite(motion.time)) or not np.all(np.diff(motion.time) > 0.0):
        raise CoxaError("the times of the motion do not increase from row to row", file=file)
    if not np.all(np.isfinite(motion.values)):
        row, column = np.argwhere(~np.isfinite(motion.values))[0]
        raise CoxaError(
            f"the motion has no number at {motion.time[row]:.6g} s",
            file=file,
            column=motion.coordinates[column],
        )
    if len(motion.time) != 1 and len(motion.time) < FEWEST_FRAMES:
        raise CoxaError(
            f"{len(motion.time)} frames are too few for speeds and accelerations",
            file=file,
            todo=f"Give at least {FEWEST_FRAMES} frames, or one frame for a posture held still.",
        )


def _still(motion: Motion, times: Floats | None, warnings: list[str]) -> Trajectory:
    at = motion.time if times is None else np.array(times, dtype=np.float64, ndmin=1)
    q = np.repeat(motion.values, len(at), axis=0)
    warnings.append("the motion is one frame: it is taken as a posture held still")
    zero = np.zeros_like(q)
    return Trajectory(at, motion.coordinates, q, zero, zero, motion.source, tuple(warnings))


def _as_opensim(
    motion: Motion, lowpass_hz: float | None, warnings: list[str]
) -> tuple[Quintic, Floats]:
    """Prepare as Storage::pad and Storage::lowpassIIR do; the grid keeps its padding."""
    time, values = motion.time, motion.values
    if lowpass_hz is None:
        return Quintic.through(time, values), time
    rows = len(time) // 2
    time, values = pad(time, rows), pad(values, rows)
    step = float(np.diff(time).min())
    uneven = (time[-1] - time[0]) / (len(time) - 1) - step > np.finfo(np.float64).eps
    if uneven:
        grid = _grid_from(time[0], time[-1], step, motion.source)
        values = Quintic.through(time, values).at(grid)[0]
        time = grid
    if lowpass_hz >= 0.5 / step:
        warnings.append(
            f"the cut-off of {lowpass_hz:g} Hz is above half the rate of the samples; as in "
            f"OpenSim, {0.49 / step:.4g} Hz is used"
        )
        lowpass_hz = 0.49 / step
    check_cutoff(lowpass_hz, step)
    return Quintic.through(time, lowpass(values, butterworth3(lowpass_hz, step))), time


def _grid_from(first: float, last: float, step: float, source: str) -> Floats:
    """List first, first + step, ... up to last, each from the one before, rounding included."""
    count = (last - first) / step
    if count > MOST_ROWS:
        raise CoxaError(
            f"resampling at the smallest time step, {step:g} s, would take {count:.3g} rows",
            file=source or None,
            todo="Remove the frames that lie almost on top of each other.",
        )
    steps = np.full(int(count) + 3, step)
    steps[0] = first
    grid = np.cumsum(steps)
    return grid[grid <= last]


def _rows_of_opensim(
    grid: Floats, ends: Floats, start: float | None, end: float | None, source: str
) -> slice:
    """Slice from the last row at or before `start` to the last at or before `end`.

    Never before the motion's own first frame: the row that OpenSim then takes lies in the
    padding, where no force was recorded.
    """
    first = int(np.searchsorted(grid, ends[0], side="left"))
    if start is not None:
        first = max(first, int(np.searchsorted(grid, start, side="right")) - 1)
    high = ends[1] if end is None else min(end, ends[1])
    last = int(np.searchsorted(grid, high, side="right")) - 1
    if last < first:
        raise no_frame(start, end, ends, source)
    return slice(first, last + 1)


def _by_default(
    motion: Motion, lowpass_hz: float | None, warnings: list[str]
) -> tuple[Quintic, Floats]:
    time, values = motion.time, motion.values
    even = np.linspace(time[0], time[-1], len(time))
    off = float(np.abs(time - even).max())
    if 1e-9 < off <= _written_unit(time) * 1.001:
        warnings.append(
            f"the time stamps were rounded (up to {1e3 * off:.2g} ms off even steps); the "
            f"motion is taken as even, at {(len(time) - 1) / (time[-1] - time[0]):.4g} Hz"
        )
        time = even
    elif off > 1e-9 and lowpass_hz is not None:
        count = round((time[-1] - time[0]) / float(np.median(np.diff(time)))) + 1
        count = max(count, FEWEST_FRAMES)
        even = np.linspace(time[0], time[-1], count)
        values = Quintic.through(time, values).at(even)[0]
        time = even
        warnings.append(
            "the time steps are uneven; before it was filtered, the motion was resampled at "
            f"{(count - 1) / (time[-1] - time[0]):.4g} Hz"
        )
    if lowpass_hz is None:
        return Quintic.through(time, values), time
    step = float((time[-1] - time[0]) / (len(time) - 1))
    check_cutoff(lowpass_hz, step)
    rows = min(len(time) - 1, math.ceil(3.0 / (lowpass_hz * step)))
    filtered = lowpass(pad(values, rows), butterworth2(lowpass_hz, step))
    return Quintic.through(pad(time, rows), filtered), time


def _written_unit(time: Floats) -> float:
    """Return the last decimal place the stamps use, in s; 0 when they are not rounded."""
    for digits in range(1, 8):
        scaled = time * 10.0**digits
        if np.all(np.abs(scaled - np.round(scaled)) < 1e-6 * np.maximum(np.abs(scaled), 1.0)):
            return float(10.0**-digits)
    return 0.0
