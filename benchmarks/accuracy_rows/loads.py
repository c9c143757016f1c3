"""Inverse dynamics in parity mode."""

from __future__ import annotations

import numpy as np

from coxa.kernels.arrays import Floats
from coxa.kernels.dynamics import dynamics_frames
from coxa.study.study import Study
from report import Measured, Row
from shared_trials import GAIT2392, RAJAGOPAL, TREADMILL, columns, parity, rms, walk


def _expected(name: str, study: Study) -> Floats:
    """Return OpenSim's generalised forces (n, C): a column is a `_moment` or a `_force`."""
    table = walk(name).expected("id.sto")
    names = study.model.coordinate_names
    return columns(
        table,
        tuple(f"{c}_force" if f"{c}_force" in table.columns else f"{c}_moment" for c in names),
        study.time,
    )


def _walk(name: str) -> Measured:
    study = parity(name)
    each = rms(study.joint_loads.moments - _expected(name, study))
    worst = study.model.coordinate_names[each.argmax()]
    text = f"{each.max():.1e} N·m (or N) RMS at most ({worst}), {len(each)} coordinates"
    return Measured(text, bool(each.max() <= 0.02))


def gait2392() -> Measured:
    """Each coordinate's moment or force in the 95 frames of the stored OpenSim 4.6 result."""
    return _walk(GAIT2392)


def rajagopal() -> Measured:
    """Each coordinate's moment or force in the 136 frames of the stored OpenSim 4.6 result."""
    return _walk(RAJAGOPAL)


def treadmill() -> Measured:
    """Each coordinate's moment or force in the 401 frames of the stored OpenSim 4.6 result."""
    return _walk(TREADMILL)


def pelvis_explained() -> Measured:
    """The Rajagopal walk with the error of Simbody's joints of functions left out: what then
    separates Coxa from OpenSim at the pelvis is that error. Simbody differentiates the second and
    third axes of a knee as if one coordinate turned only the first."""
    study = parity(RAJAGOPAL)
    right = _moments_without_simbody(study)
    pelvis = [study.model.coordinate_index(f"pelvis_t{axis}") for axis in "xyz"]
    gap = (right - study.joint_loads.moments)[:, pelvis]
    left = (study.joint_loads.moments - _expected(RAJAGOPAL, study))[:, pelvis]
    text = (
        f"Simbody's error is {rms(gap).max():.2g} N RMS, {np.abs(gap).max():.2g} N at most; "
        f"{rms(left).max():.0e} N is left unexplained"
    )
    return Measured(text, bool(rms(left).max() <= 1e-6))


def _moments_without_simbody(study: Study) -> Floats:
    """Repeat a study's inverse dynamics with joints of functions differentiated rightly."""
    flat, moving = study.model.flat, study.trajectory
    moments = np.empty_like(study.joint_loads.moments)
    transmitted = np.empty_like(study.joint_loads.transmitted)
    dynamics_frames(
        flat.tree, flat.functions, flat.inertia, moving.q, moving.qd, moving.qdd,
        study.joint_loads.external, False, moments, transmitted,
    )  # fmt: skip
    return moments


TARGET = "<= 0.02 N·m RMS each coordinate"
ROWS = (
    Row("inverse dynamics: walk_gait2392", TARGET, gait2392),
    Row("inverse dynamics: walk_rajagopal", TARGET, rajagopal),
    Row("inverse dynamics: walk_treadmill", TARGET, treadmill),
    Row("inverse dynamics: pelvis forces of walk_rajagopal", "explained", pelvis_explained),
)
