"""Arms of rotation against hip flexion, as Delp 1999 found them: abductors turn inwards."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from coxa.evidence.hip_arms import HIP, default_model, hip_postures, mean_arms_mm
from coxa.evidence.row import Measure, Row
from coxa.kernels.arrays import Floats
from coxa.model.model import Model

FLEXION_DEG = np.arange(0.0, 91.0)
CROSSING_DEG = (45.0, 65.0)


def measure(trials: Path | None) -> Row:
    """Follow the arms of inward rotation from standing to 90 degrees of hip flexion."""
    model = default_model()
    return Row(
        "rotation arms",
        "piriformis turns outwards at 0 and inwards beyond 45-65 deg of hip flexion; anterior"
        " gluteus medius and minimus gain inward arms; gluteus maximus loses its outward arm",
        (
            _crossing(_arms(model, "piri*_r")),
            _growing("anterior gluteus medius", _arms(model, "glmed1_r")),
            _growing("anterior gluteus minimus", _arms(model, "glmin1_r")),
            _growing("gluteus maximus, all its elements", _arms(model, "glmax*_r")),
        ),
        "nothing",
        ("delp1999", "dostal1981"),
        "Positive turns inwards. Means of a muscle's elements, weighted by strength.",
    )


def _arms(model: Model, patterns: str) -> Floats:
    return mean_arms_mm(model, patterns, hip_postures(model, FLEXION_DEG), HIP[2:])[:, 0]


def _crossing(arm: Floats) -> Measure:
    inwards = np.flatnonzero(arm > 0.0)
    at = float(FLEXION_DEG[inwards[0]]) if len(inwards) else np.inf
    lasting = len(inwards) > 0 and bool((arm[inwards[0] :] > 0.0).all())
    reached = bool(arm[0] < 0.0) and CROSSING_DEG[0] <= at <= CROSSING_DEG[1] and lasting
    value = f"{arm[0]:.0f} mm at 0, {arm[-1]:.0f} mm at 90 deg, inwards from {at:.0f} deg"
    return Measure("piriformis", value, "outwards, then inwards from 45-65 deg (delp1999)", reached)


def _growing(what: str, arm: Floats) -> Measure:
    """Judge that the arm is further inwards at every 30 degrees."""
    steps = arm[::30]
    value = ", ".join(f"{r:.0f}" for r in steps) + " mm at 0, 30, 60, 90 deg"
    return Measure(what, value, "grows inwards (delp1999)", bool((np.diff(steps) > 0.0).all()))
