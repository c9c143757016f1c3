"""Whether a model follows its markers closely enough."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from coxa.errors import CoxaError
from coxa.findings.plates import HICKS
from coxa.findings.warning import TrialWarning
from coxa.movement.motion import Floats

RMS_LIMIT_M = 0.02
MAX_LIMIT_M = 0.04
"""Hicks 2015: RMS below 2 cm, the largest below 2 to 4 cm; the wider one is taken."""


@dataclass(frozen=True, eq=False)
class MarkerErrors:
    """How far each marker is from its place on the model: (n, K) m, NaN where it was not seen."""

    names: tuple[str, ...]
    time: Floats
    distance: Floats


def marker_warnings(errors: MarkerErrors) -> list[TrialWarning]:
    """Warn when the worst frame's RMS, or the worst marker anywhere, is above its limit."""
    d = errors.distance
    if d.shape != (len(errors.time), len(errors.names)):
        raise CoxaError(
            f"marker errors {d.shape} do not fit {len(errors.time)} frames of "
            f"{len(errors.names)} markers"
        )
    seen = np.isfinite(d)
    if not seen.any():
        return []
    square = np.where(seen, d, 0.0) ** 2
    count = seen.sum(axis=1)
    rms = np.sqrt(square.sum(axis=1) / np.maximum(count, 1))
    found: list[TrialWarning] = []
    worst = int(np.argmax(rms))
    if rms[worst] > RMS_LIMIT_M:
        above = int((rms > RMS_LIMIT_M).sum())
        found.append(
            TrialWarning(
                "marker_rms",
                f"markers are {100 * rms[worst]:.1f} cm RMS from the model at "
                f"{errors.time[worst]:.3f} s; above {100 * RMS_LIMIT_M:.0f} cm in {above} of "
                f"{len(rms)} frames",
                float(rms[worst]),
                "m",
                RMS_LIMIT_M,
                HICKS,
            )
        )
    far = np.where(seen, d, 0.0)
    frame, marker = (int(i) for i in np.unravel_index(int(np.argmax(far)), far.shape))
    largest = float(far[frame, marker])
    if largest > MAX_LIMIT_M:
        many = [n for n, x in zip(errors.names, far.max(axis=0), strict=True) if x > MAX_LIMIT_M]
        found.append(
            TrialWarning(
                "marker_max",
                f"marker {errors.names[marker]} is {100 * largest:.1f} cm from the model "
                f"at {errors.time[frame]:.3f} s; {len(many)} of {len(errors.names)} markers pass "
                f"{100 * MAX_LIMIT_M:.0f} cm",
                largest,
                "m",
                MAX_LIMIT_M,
                HICKS,
            )
        )
    return found
