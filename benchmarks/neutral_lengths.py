"""Musculotendon lengths of the deep muscles with the hip in neutral, from the tables as written."""

from __future__ import annotations

from dataclasses import replace

from coxa.anatomy.anatomy import read_anatomy
from coxa.model.assemble import assemble


def neutral_lengths() -> dict[str, float]:
    """Return element -> length in m; hip angles zero."""
    read_anatomy.cache_clear()
    model = assemble()
    muscles = tuple(m for m in model.muscles if m.name.endswith("_r"))
    model = replace(model, muscles=muscles)
    q = model.default_pose
    for name in ("hip_flexion_r", "hip_adduction_r", "hip_rotation_r"):
        q[model.coordinate_index(name)] = 0.0
    length = model.muscle_lengths(q[None])[0]
    return dict(zip(model.muscle_names, map(float, length), strict=True))
