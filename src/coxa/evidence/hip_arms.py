"""Moment arms at the right hip over grids of postures: what several rows of evidence measure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from fnmatch import fnmatchcase
from functools import cache

import numpy as np
from numpy.typing import ArrayLike

from coxa.errors import CoxaError
from coxa.kernels.arrays import Floats
from coxa.model.assemble import assemble
from coxa.model.model import Model

HIP = ("hip_flexion_r", "hip_adduction_r", "hip_rotation_r")
KNEE = "knee_angle_r"

default_model = cache(assemble)
"""The default model; assembled once for all rows."""


def hip_postures(
    model: Model,
    flexion_deg: ArrayLike = 0.0,
    adduction_deg: ArrayLike = 0.0,
    rotation_deg: ArrayLike = 0.0,
    knee_deg: ArrayLike = 0.0,
) -> Floats:
    """Return q (n, coordinates), rad or m: the default pose but for the right hip and knee.

    The four angles are broadcast together; n is what they make when laid out in a row.
    """
    angles = np.broadcast_arrays(flexion_deg, adduction_deg, rotation_deg, knee_deg)
    q = np.tile(model.default_pose, (angles[0].size, 1))
    for name, angle in zip((*HIP, KNEE), angles, strict=True):
        q[:, model.coordinate_index(name)] = np.radians(angle).ravel()
    return model.complete(q)


def arms_mm(model: Model, q: Floats, coordinates: Sequence[str] = HIP) -> Floats:
    """Return moment arms (n, muscles, coordinates) in mm."""
    columns = [model.coordinate_index(name) for name in coordinates]
    return model.moment_arms(q)[:, :, columns] * 1000.0


def only(model: Model, names: Iterable[str]) -> Model:
    """Return the model with only the muscles named, in its own order."""
    kept = frozenset(names)
    return replace(model, muscles=tuple(m for m in model.muscles if m.name in kept), bellies={})


def hip_muscles(model: Model) -> tuple[str, ...]:
    """Name the muscles that have an arm at the right hip, standing or half bent."""
    q = hip_postures(model, [0.0, 45.0])
    reach = np.abs(arms_mm(model, q)).max(axis=(0, 2))
    return tuple(name for name, r in zip(model.muscle_names, reach, strict=True) if r > 1e-6)


def matching(model: Model, patterns: str) -> tuple[str, ...]:
    """Name the muscles that fit any of the patterns, such as `glmax*_r`; at least one must."""
    found = tuple(
        name
        for name in model.muscle_names
        if any(fnmatchcase(name, pattern) for pattern in patterns.split())
    )
    if not found:
        raise CoxaError(f"no muscle of the model fits '{patterns}'")
    return found


def mean_arms_mm(
    model: Model, patterns: str, q: Floats, coordinates: Sequence[str] = HIP
) -> Floats:
    """Return the mean arms (n, coordinates) in mm of elements, weighted by their strength."""
    part = only(model, matching(model, patterns))
    strength = np.array([m.max_isometric_force for m in part.muscles])
    mean: Floats = np.einsum("m,nmc->nc", strength / strength.sum(), arms_mm(part, q, coordinates))
    return mean
