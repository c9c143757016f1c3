"""The curves of Millard et al. (2013), J Biomech Eng 135:021005, as OpenSim 4.6 draws them.

Each is a chain of C-shaped corners: a quintic Bezier curve between two points, tangent at both,
whose inner control points lie on the tangents, part of the way to where these meet.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

import numpy as np

from coxa.kernels.arrays import Floats
from coxa.muscles.curves import Curve, FiberCurves, known, require

ACTIVE, SPEED = "ActiveForceLengthCurve.", "ForceVelocityCurve."
PASSIVE, TENDON = "FiberForceLengthCurve.", "TendonForceLengthCurve."

NEAR = 1e-3
"""How far a Newton step may miss its bracket, in a curve's parameter, and still be trusted."""
SETTLED = 1e-12
"""A Newton step this short has only rounding after it."""
UNSET = float("-inf")
"""OpenSim leaves these out of a file, and then works them out from the strains."""

DEFAULTS: Mapping[str, float] = {
    "fiber_damping": 0.1,
    "maximum_pennation_angle": float(np.arccos(0.1)),
    ACTIVE + "min_norm_active_fiber_length": 0.4441,
    ACTIVE + "transition_norm_fiber_length": 0.73,
    ACTIVE + "max_norm_active_fiber_length": 1.8123,
    ACTIVE + "shallow_ascending_slope": 0.8616,
    ACTIVE + "minimum_value": 0.1,
    SPEED + "concentric_slope_at_vmax": 0.0,
    SPEED + "concentric_slope_near_vmax": 0.25,
    SPEED + "isometric_slope": 5.0,
    SPEED + "eccentric_slope_at_vmax": 0.0,
    SPEED + "eccentric_slope_near_vmax": 0.15,
    SPEED + "max_eccentric_velocity_force_multiplier": 1.4,
    SPEED + "concentric_curviness": 0.6,
    SPEED + "eccentric_curviness": 0.9,
    PASSIVE + "strain_at_zero_force": 0.0,
    PASSIVE + "strain_at_one_norm_force": 0.7,
    PASSIVE + "stiffness_at_low_force": UNSET,
    PASSIVE + "stiffness_at_one_norm_force": UNSET,
    PASSIVE + "curviness": UNSET,
    TENDON + "strain_at_one_norm_force": 0.049,
    TENDON + "stiffness_at_one_norm_force": UNSET,
    TENDON + "norm_force_at_toe_end": UNSET,
    TENDON + "curviness": UNSET,
}

Point = tuple[float, float, float]
"""x, y and slope."""


def millard_curves(curves: Mapping[str, float], *, rigid: bool) -> FiberCurves:
    """Build a muscle's curves from the properties OpenSim names, after the class they stand in.

    `rigid` muscles, and those with damping, have no singularity to keep clear of: OpenSim then
    lets the active force fall to 0 and flattens the force-velocity curve at the top speeds. For
    the others it keeps both above a least value.
    """
    got = known(curves, DEFAULTS)
    damping = got["fiber_damping"] if got["fiber_damping"] >= 0.001 else 0.0
    regular = rigid or damping > 0.0
    low = ACTIVE + "minimum_value"
    got[low] = 0.0 if regular else max(got[low], 0.1)
    for side in ("concentric", "eccentric"):
        at, near = f"{SPEED}{side}_slope_at_vmax", f"{SPEED}{side}_slope_near_vmax"
        got[at] = 0.0 if regular else max(got[at], 0.5 * got[near])
    shortening, lengthening = _speed(*_under(SPEED, got))
    return FiberCurves(
        active=_active(*_under(ACTIVE, got)),
        passive=_passive(*_under(PASSIVE, got)),
        shortening=shortening,
        lengthening=lengthening,
        tendon=_tendon(*_under(TENDON, got)),
        damping=damping,
        shortest=got[ACTIVE + "min_norm_active_fiber_length"],
        max_pennation=got["maximum_pennation_angle"],
    )


def _under(curve: str, got: Mapping[str, float]) -> list[float]:
    """Pick the numbers of one curve, in the order of `DEFAULTS`."""
    return [number for name, number in got.items() if name.startswith(curve)]


@lru_cache(maxsize=512)
def _active(x0: float, x1: float, x3: float, slope: float, low: float) -> Curve:
    """Force over length: two straight limbs, a shallow one and a plateau, with round corners."""
    require(0.0 <= x0 < x1 < 1.0 < x3, "the active lengths must rise: min, transition, 1, max")
    require(low >= 0.0, "minimum_value must not be negative")
    require(0.0 <= slope < (1.0 - low) / (1.0 - x1), "shallow_ascending_slope is out of range")
    half = 0.05  # half the width of the plateau
    shoulder = 1.0 - half
    y1 = 1.0 - slope * (shoulder - x1)
    ascent = (0.5 * (x0 + x1), 0.5 * y1, 1.25 * y1 / (x1 - x0))
    plateau = (0.5 * (x1 + shoulder), 0.5 * (y1 + 1.0), slope)
    descent = (0.5 * (1.0 + half + x3), 0.5, -1.0 / (x3 - 1.0 - 2.0 * half))
    return _chain((x0, low, 0.0), ascent, plateau, (1.0, 1.0, 0.0), descent, (x3, low, 0.0))


@lru_cache(maxsize=512)
def _passive(e0: float, e1: float, k_low: float, k_iso: float, bend: float) -> Curve:
    """Force over length: a toe, then ever steeper until it holds the maximal isometric force."""
    require(e1 > e0, "the strain at one norm force must be above that at zero force")
    if UNSET in (k_low, k_iso, bend):
        require(k_low == k_iso == bend, "give all of the passive curve's stiffnesses, or none")
        k_low, k_iso, bend = 0.2, 2.0 / (e1 - e0), 0.75
    require(0.0 < k_low < 1.0 / (e1 - e0) < k_iso, "a passive stiffness is out of range")
    zero = 1.0 + e0
    toe = min(0.1 / k_iso, 0.1 * (e1 - e0))
    low = (zero + toe, k_low * 0.5 * toe, k_low)
    return _chain((zero, 0.0, 0.0), low, (1.0 + e1, 1.0, k_iso), bends=(bend, bend))


@lru_cache(maxsize=512)
def _speed(
    at_c: float,
    near_c: float,
    isometric: float,
    at_e: float,
    near_e: float,
    f_max: float,
    bend_c: float,
    bend_e: float,
) -> tuple[Curve, Curve]:
    """Force over speed, shortening and lengthening; flat from 0.9 of the top speed on."""
    require(f_max > 1.0, "max_eccentric_velocity_force_multiplier must be above 1")
    require(0.0 <= at_c < near_c <= 1.0 < isometric, "a concentric slope is out of range")
    require(0.0 <= at_e <= near_e < f_max - 1.0, "an eccentric slope is out of range")
    rest = (0.0, 1.0, isometric)
    slow_c = (-0.9, 0.05 * (near_c + at_c), near_c)
    slow_e = (0.9, f_max - 0.05 * (near_e + at_e), near_e)
    return (
        _chain((-1.0, 0.0, at_c), slow_c, rest, bends=(bend_c, bend_c)),
        _chain(rest, slow_e, (1.0, f_max, at_e), bends=(bend_e, bend_e)),
    )


@lru_cache(maxsize=512)
def _tendon(e_iso: float, k_iso: float, f_toe: float, bend: float) -> Curve:
    """Force over length: a toe, then a straight line through the maximal isometric force."""
    require(e_iso > 0.0, "the tendon's strain at one norm force must be above 0")
    if UNSET in (k_iso, f_toe, bend):
        require(k_iso == f_toe == bend, "give all of the tendon's stiffness and toe, or none")
        k_iso, f_toe, bend = 1.375 / e_iso, 2.0 / 3.0, 0.5
    require(k_iso > 1.0 / e_iso, "the tendon's stiffness must be above 1 / strain")
    require(0.0 < f_toe < 1.0, "norm_force_at_toe_end must lie between 0 and 1")
    x_toe = 1.0 + e_iso + (f_toe - 1.0) / k_iso
    foot = 1.0 + (x_toe - 1.0) / 10.0
    x_mid = 1.0 + e_iso + (0.5 * f_toe - 1.0) / k_iso
    slope = 0.5 * f_toe / (x_mid - foot)
    middle = (foot + 0.5 * (x_mid - foot), slope * 0.5 * (x_mid - foot), slope)
    return _chain((1.0, 0.0, 0.0), middle, (x_toe, f_toe, k_iso), bends=(bend, bend))


def _chain(*points: Point, bends: tuple[float, ...] | None = None) -> Curve:
    """Join points by corners; straight lines continue the first and the last slope."""
    bends = (1.0,) * (len(points) - 1) if bends is None else bends
    corners = [
        _corner(p, q, bend) for p, q, bend in zip(points[:-1], points[1:], bends, strict=True)
    ]
    x, y = (np.array([corner[k] for corner in corners]) for k in range(2))

    def value(at: Floats) -> Floats:
        which = np.clip(np.searchsorted(x[:, 0], at, side="right") - 1, 0, len(corners) - 1)
        return _along(y[which], _find(x[which], at))

    return Curve(value, points[0][0], points[-1][0], points[0][2], points[-1][2])


def _corner(p: Point, q: Point, bend: float) -> tuple[list[float], list[float]]:
    """Control points of a corner; `bend` 0 is nearly straight, 1 nearly sharp."""
    require(0.0 <= bend <= 1.0, "a curviness must lie between 0 and 1")
    (x0, y0, k0), (x1, y1, k1) = p, q
    # Where the tangents meet; in between where they are as good as parallel.
    x = (y1 - y0 - x1 * k1 + x0 * k0) / (k0 - k1) if abs(k0 - k1) > 1.5e-8 else 0.5 * (x0 + x1)
    y = y1 + (x - x1) * k1
    reach = (x1 - x0) ** 2 + (y1 - y0) ** 2
    sharp = max((x - x0) ** 2 + (y - y0) ** 2, (x - x1) ** 2 + (y - y1) ** 2) < reach
    require(sharp and x0 <= x <= x1, "two tangents of a curve do not meet between its ends")
    c = 0.1 + 0.8 * bend
    xa, ya, xb, yb = x0 + c * (x - x0), y0 + c * (y - y0), x1 + c * (x - x1), y1 + c * (y - y1)
    return [x0, xa, xa, xb, xb, x1], [y0, ya, ya, yb, yb, y1]


def _along(points: Floats, u: Floats) -> Floats:
    """Quintic Bezier curve with control points (..., 6) at u (...,)."""
    w = 1.0 - u
    p = np.moveaxis(points, -1, 0)
    ends = p[0] * w**5 + p[5] * u**5
    return ends + 5.0 * u * w * (p[1] * w**3 + p[4] * u**3 + 2.0 * u * w * (p[2] * w + p[3] * u))


def _find(points: Floats, x: Floats) -> Floats:
    """Where on the curve x is reached: Newton steps kept in a bracket, to rounding."""
    low, high = np.zeros_like(x), np.ones_like(x)
    u = np.full_like(x, 0.5)
    rise = 5.0 * np.diff(points, axis=-1)
    for _ in range(60):
        error = _along(points, u) - x
        low, high = np.where(error < 0.0, u, low), np.where(error > 0.0, u, high)
        w = 1.0 - u
        d = np.moveaxis(rise, -1, 0)
        slope = d[0] * w**4 + d[4] * u**4
        slope = slope + 2.0 * u * w * (2.0 * d[1] * w * w + 3.0 * d[2] * u * w + 2.0 * d[3] * u * u)
        step = u - error / slope
        # A root at an end of the curve is overstepped by rounding: that is no reason to bisect.
        near = (step >= low - NEAR) & (step <= high + NEAR)
        before, u = u, np.where(near, np.clip(step, low, high), 0.5 * (low + high))
        if np.abs(u - before).max() <= SETTLED:
            break
    return u
