"""Curves through samples, with the derivatives that dynamics needs."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from coxa.errors import CoxaError
from coxa.kernels.splines import cubic_through, fit_quintic, sample_quintic
from coxa.movement.motion import Floats


@dataclass(frozen=True, eq=False)
class Quintic:
    """The natural quintic spline through values (n, C) at time (n,), n >= 4."""

    time: Floats
    values: Floats
    weights: Floats

    @staticmethod
    def through(time: Floats, values: Floats) -> Quintic:
        """Fit every column at once. OpenSim's GCVSpline of degree 5 without smoothing."""
        y = np.ascontiguousarray(values, dtype=np.float64)
        weights = np.empty((len(time) + 2, y.shape[1]))
        fit_quintic(time, y, weights)
        return Quintic(time, y, weights)

    def at(self, times: Floats) -> tuple[Floats, Floats, Floats]:
        """Return value, first and second derivative, each (len(times), C)."""
        x = np.ascontiguousarray(times, dtype=np.float64)
        out = np.empty((3, len(x), self.values.shape[1]))
        sample_quintic(self.time, self.values, self.weights, x, out[0], out[1], out[2])
        return out[0], out[1], out[2]


def resample(time: Floats, values: Floats, times: Floats, *, parity: bool = False) -> Floats:
    """Interpolate values (n, K) at time (n,) to `times` (N,); returns (N, K).

    Straight lines, which cannot overshoot where a plate is loaded or left. With `parity`, the
    natural cubic spline OpenSim puts through external forces (straight lines below four rows).
    Raises `CoxaError` for times outside the samples: nothing is extrapolated.
    """
    inside = within(time, times)
    y = np.ascontiguousarray(values, dtype=np.float64)
    out = np.empty((len(inside), y.shape[1]))
    if parity and len(time) > 3:
        cubic_through(np.ascontiguousarray(time), y, inside, out)
        return out
    for k in range(y.shape[1]):
        out[:, k] = np.interp(inside, time, y[:, k])
    return out


def within(time: Floats, times: Floats) -> Floats:
    """Return `times` as they are, or moved by rounding onto the ends of `time`.

    Raises `CoxaError` when one lies outside by more than 1 µs.
    """
    x = np.array(times, dtype=np.float64, ndmin=1)
    if len(x) == 0 or not np.all(np.isfinite(x)):
        raise CoxaError("the times to answer at are empty, or not all numbers")
    if x.min() < time[0] - 1e-6 or x.max() > time[-1] + 1e-6:
        raise CoxaError(
            f"times from {x.min():.6g} to {x.max():.6g} s are asked for, but the samples run "
            f"from {time[0]:.6g} to {time[-1]:.6g} s",
            todo="Choose times inside the samples.",
        )
    return np.clip(x, time[0], time[-1])
