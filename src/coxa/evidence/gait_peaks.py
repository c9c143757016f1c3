"""The two peaks of the hip's contact force in a stance."""

from __future__ import annotations

import numpy as np

from coxa.kernels.arrays import Floats
from coxa.model.subject import Subject
from coxa.study.carried import body_weight
from coxa.study.study import Study

WALKER = Subject(85.0, 1.83)
"""Who walks in `walk_rajagopal`: the mass of its model; the height is a guess from its bones."""


def hip_contact_bw(study: Study, side: str) -> Floats:
    """Return the size of the hip's contact force (n,) in body weights."""
    return _reaction(study, f"hip_{side}") / body_weight(study)


def two_peaks(time: Floats, curve: Floats, foot_on: float, foot_off: float) -> tuple[float, float]:
    """Return the largest values in the first and the second half of a stance."""
    middle = 0.5 * (foot_on + foot_off)
    first = curve[(time >= foot_on) & (time < middle)]
    second = curve[(time >= middle) & (time <= foot_off)]
    return float(np.max(first)), float(np.max(second))


def _reaction(study: Study, joint: str) -> Floats:
    return next(r.magnitude for r in study.reactions if r.request.joint == joint)
