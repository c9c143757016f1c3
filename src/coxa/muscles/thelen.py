"""The curves of Thelen (2003), J Biomech Eng 125:70, with the defaults of OpenSim 4.6."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

import numpy as np

from coxa.kernels.arrays import Floats
from coxa.muscles.curves import Curve, FiberCurves, known, require

DEFAULTS: Mapping[str, float] = {
    "FmaxTendonStrain": 0.04,
    "FmaxMuscleStrain": 0.6,
    "KshapeActive": 0.45,
    "KshapePassive": 5.0,
    "Af": 0.25,
    "Flen": 1.4,
    "fv_linear_extrap_threshold": 0.95,
    "maximum_pennation_angle": float(np.arccos(0.1)),
}

LONGEST = 3.0
"""Fibre length up to which the exponential is followed; a straight line continues it."""


def thelen_curves(curves: Mapping[str, float]) -> FiberCurves:
    """Build a muscle's curves from the properties OpenSim names (`KshapeActive`, ...)."""
    got = known(curves, DEFAULTS)
    for name in ("FmaxTendonStrain", "FmaxMuscleStrain", "KshapeActive", "KshapePassive", "Af"):
        require(got[name] > 0.0, f"{name} must be above 0")
    require(got["Flen"] > 1.0, "Flen must be above 1")
    require(
        1.0 / got["Flen"] < got["fv_linear_extrap_threshold"] < 1.0,
        "fv_linear_extrap_threshold must lie between 1 / Flen and 1",
    )
    return _build(*(got[name] for name in DEFAULTS))


@lru_cache(maxsize=512)
def _build(
    e0_tendon: float,
    e0: float,
    gamma: float,
    k_pe: float,
    a_f: float,
    f_len: float,
    threshold: float,
    max_pennation: float,
) -> FiberCurves:
    shortening, lengthening = _speed(a_f, f_len, threshold)
    return FiberCurves(
        active=Curve(lambda x: np.exp(-((x - 1.0) ** 2) / gamma), 0.0, 5.0),
        passive=_passive(e0, k_pe),
        shortening=shortening,
        lengthening=lengthening,
        tendon=_tendon(e0_tendon),
        shortest=0.01,
        max_pennation=max_pennation,
        pace=0.75,
    )


def _passive(e0: float, k_pe: float) -> Curve:
    """Eq. 3: nothing below the optimal length, an exponential above it."""
    scale = np.expm1(k_pe)
    last = k_pe / e0 * np.exp(k_pe * (LONGEST - 1.0) / e0) / scale

    def value(x: Floats) -> Floats:
        return np.expm1(k_pe * (x - 1.0) / e0) / scale

    return Curve(value, 1.0, LONGEST, after=float(last))


def _speed(a_f: float, f_len: float, threshold: float) -> tuple[Curve, Curve]:
    """Eqs. 6 and 7 solved for force; at `threshold` of the eccentric asymptote a line goes on."""
    c = (2.0 + 2.0 / a_f) / (f_len - 1.0)
    last = threshold * f_len
    end = (last - 1.0) / (c * (f_len - last))
    after = c * (f_len - last) ** 2 / (f_len - 1.0)
    return (
        Curve(lambda v: (1.0 + v) / (1.0 - v / a_f), -1.0, 0.0),
        Curve(lambda v: (1.0 + v * c * f_len) / (1.0 + v * c), 0.0, end, after=after),
    )


def _tendon(e0: float) -> Curve:
    """Eq. 5, with the toe's end solved for a smooth join instead of the paper's 0.609 e0."""
    k_toe, f_toe = 3.0, 0.33
    e3 = np.exp(3.0)
    e_toe = 99.0 * e0 * e3 / (166.0 * e3 - 67.0)
    k_lin = 0.67 / (e0 - e_toe)

    def value(x: Floats) -> Floats:
        return f_toe / np.expm1(k_toe) * np.expm1(k_toe * (x - 1.0) / e_toe)

    return Curve(value, 1.0, 1.0 + e_toe, after=k_lin)
