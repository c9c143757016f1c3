"""The curves of De Groote et al. (2016), Ann Biomed Eng 44:2922, with OpenSim 4.6's coefficients.

OpenSim's passive curve starts at a length of 0.2 instead of 1, its tendon is slack at its slack
length, and its force-velocity curve passes through (-1, 0) and (0, 1).
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

import numpy as np

from coxa.kernels.arrays import Floats
from coxa.muscles.curves import Curve, FiberCurves, known, require

DEFAULTS: Mapping[str, float] = {
    "active_force_width_scale": 1.0,
    "fiber_damping": 0.0,
    "passive_fiber_strain_at_one_norm_force": 0.6,
    "tendon_strain_at_one_norm_force": 0.049,
    "ignore_passive_fiber_force": 0.0,
}

B = (
    (0.8150671134243542, 1.055033428970575, 0.162384573599574, 0.063303448465465),
    (0.433004984392647, 0.716775413397760, -0.029947116970696, 0.200356847296188),
    (0.1, 1.0, 0.353553390593274, 0.0),
)
C1, C2, C3 = 0.2, 1.0, 0.2
D1, D2, D3, D4 = -0.3211346127989808, -8.149, -0.374, 0.8825327733249912
K_PE, SHORTEST, LONGEST = 4.0, 0.2, 3.0


def degroote_curves(curves: Mapping[str, float]) -> FiberCurves:
    """Build a muscle's curves from the properties OpenSim names."""
    got = known(curves, DEFAULTS)
    require(got["active_force_width_scale"] >= 1.0, "active_force_width_scale below 1")
    require(got["fiber_damping"] >= 0.0, "fiber_damping must not be negative")
    for name in ("passive_fiber_strain_at_one_norm_force", "tendon_strain_at_one_norm_force"):
        require(got[name] > 0.0, f"{name} must be above 0")
    return _build(*(got[name] for name in DEFAULTS))


@lru_cache(maxsize=512)
def _build(
    width: float, damping: float, e0: float, tendon_strain: float, no_passive: float
) -> FiberCurves:
    def velocity(v: Floats) -> Floats:
        return D1 * np.arcsinh(D2 * v + D3) + D4

    slope = float(D1 * D2 / np.hypot(D2 * 2.0 + D3, 1.0))
    return FiberCurves(
        active=Curve(lambda x: _active((x - 1.0) / width + 1.0), 0.0, 5.0),
        passive=Curve(lambda x: 0.0 * x, 0.0, 1.0) if no_passive else _passive(e0),
        shortening=Curve(velocity, -1.0, 0.0),
        lengthening=Curve(velocity, 0.0, 2.0, after=slope),
        tendon=_tendon(tendon_strain),
        damping=damping,
        shortest=0.01,
    )


def _active(x: Floats) -> Floats:
    """Sum of three bells whose width changes along the way."""
    total = np.zeros_like(x)
    for b1, b2, b3, b4 in B:
        width = b3 + b4 * x
        with np.errstate(divide="ignore"):
            total += b1 * np.exp(-0.5 * ((x - b2) / width) ** 2)
    return total


def _passive(e0: float) -> Curve:
    offset = np.exp(K_PE * (SHORTEST - 1.0) / e0)
    scale = np.exp(K_PE) - offset

    def slope(x: float) -> float:
        return float(K_PE / e0 * np.exp(K_PE * (x - 1.0) / e0) / scale)

    return Curve(
        lambda x: (np.exp(K_PE * (x - 1.0) / e0) - offset) / scale,
        0.0,
        LONGEST,
        before=slope(0.0),
        after=slope(LONGEST),
    )


def _stiffness(strain: float) -> float:
    return float(np.log((1.0 + C3) / C1) / (1.0 + strain - C2))


def _tendon(strain: float) -> Curve:
    k_t = _stiffness(strain)
    low, high = 1.0 - strain, 1.0 + 4.0 * strain

    def slope(x: float) -> float:
        return float(C1 * k_t * np.exp(k_t * (x - C2)))

    return Curve(
        lambda x: C1 * np.exp(k_t * (x - C2)) - C3, low, high, before=slope(low), after=slope(high)
    )


def tendon_length(force: Floats, strain: float) -> Floats:
    """Invert the tendon curve: normalised length (n,) at a normalised force (n,) above -0.2."""
    return np.log((force + C3) / C1) / _stiffness(strain) + C2
