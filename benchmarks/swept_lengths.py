"""Lengths of the deep muscles in neutral and in each hip angle's sweep, from the tables."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from coxa.anatomy.anatomy import read_anatomy
from coxa.model.assemble import assemble

SWEEPS_DEG = {
    "hip_flexion_r": (-20.0, 110.0),
    "hip_adduction_r": (-30.0, 20.0),
    "hip_rotation_r": (-45.0, 45.0),
}


def lengths() -> dict[str, tuple[float, float, float]]:
    """Return element -> neutral, least and greatest length in m, one hip angle moving at a time."""
    read_anatomy.cache_clear()
    model = assemble()
    model = replace(model, muscles=tuple(m for m in model.muscles if m.name.endswith("_r")))
    columns = [model.coordinate_index(name) for name in SWEEPS_DEG]
    neutral = model.default_pose
    neutral[columns] = 0.0
    q = [neutral]
    for column, (low, high) in zip(columns, SWEEPS_DEG.values(), strict=True):
        for angle in np.radians(np.linspace(low, high, 131)):
            q.append(neutral.copy())
            q[-1][column] = angle
    L = model.muscle_lengths(np.array(q))
    found = np.stack([L[0], L.min(axis=0), L.max(axis=0)], axis=1)
    return {m: (a, b, c) for m, (a, b, c) in zip(model.muscle_names, found.tolist(), strict=True)}
