"""The shortest path through the hole of a torus, over the inner side of its tube.

The tube of radius r runs along the circle of radius R about z. A point of the torus is (phi, mu):
phi about z, mu about the tube from its inner side, so rho = R - r cos(mu), z = r sin(mu). A line
and a geodesic both keep their moment about z, c = rho t_phi (Clairaut), so the whole path has one
c, and along the geodesic

    dphi/dmu = c r / (rho sqrt(rho^2 - c^2)),   ds/dmu = r rho / sqrt(rho^2 - c^2).

The two unknowns are phi where the path meets the tube and where it leaves it; mu follows from
tangency. The path may not cross the plane z = 0 outside of the circle: that is the forbidden side.
"""

from __future__ import annotations

import math

import numpy as np

from coxa.kernels.arrays import Floats
from coxa.kernels.jit import inlined
from coxa.kernels.wraps.status import INSIDE, MANDATORY, NO_WRAP, WRAPPED

SAMPLES = 8  # places along the segment to look for the closest one to the circle
MAX_STEPS = 30
CONVERGED = 1e-13  # rad
DIFFERENCE = 1e-6  # rad
LONGEST = 0.3  # rad: step
STEEPEST = 0.9999  # share of rho that c may take: at 1 the geodesic turns back
STARTS = 4
HALVINGS = 20

# Gauss-Legendre with twelve points on (-1, 1): the positive half.
GAUSS_X, GAUSS_W = (v[6:] for v in np.polynomial.legendre.leggauss(12))


@inlined
def closest_to_circle(R: float, P: Floats, S: Floats) -> float:
    """Find where on the segment, from 0 to 1, it comes closest to the circle."""
    dx, dy, dz = S[0] - P[0], S[1] - P[1], S[2] - P[2]
    best, at = math.inf, 0.0
    for i in range(SAMPLES + 1):
        t = i / SAMPLES
        away = math.hypot(P[0] + t * dx, P[1] + t * dy) - R
        z = P[2] + t * dz
        if away * away + z * z < best:
            best, at = away * away + z * z, t
    low, high = max(0.0, at - 1.0 / SAMPLES), min(1.0, at + 1.0 / SAMPLES)
    for _ in range(MAX_STEPS):
        x, y, z = P[0] + at * dx, P[1] + at * dy, P[2] + at * dz
        rho = math.hypot(x, y)
        radial = (x * dx + y * dy) / rho
        g = (rho - R) * radial + z * dz
        if g > 0.0:
            high = at
        else:
            low = at
        bend = radial * radial + dz * dz + (1.0 - R / rho) * (dx * dx + dy * dy - radial * radial)
        t = at - g / bend
        if not low <= t <= high:
            t = 0.5 * (low + high)
        if abs(t - at) < 1e-14:
            break
        at = t
    return at


@inlined
def touch(r: float, R: float, P: Floats, phi: float, side: float, T: Floats) -> tuple[float, float]:
    """Find where in the plane of phi a tangent from P touches, as T: (mu, moment of the line).

    `side` +-1: the way mu goes from P. The moment is that of a unit vector from P to T about z,
    inf where P is above the section of the tube, so that there is no tangent.
    """
    c, s = math.cos(phi), math.sin(phi)
    inwards = R - (P[0] * c + P[1] * s)
    tangent2 = inwards * inwards + P[2] * P[2] - r * r
    if tangent2 < 0.0:
        return 0.0, math.inf
    mu = math.atan2(P[2], inwards) + side * math.atan2(math.sqrt(tangent2), r)
    rho = R - r * math.cos(mu)
    T[0], T[1], T[2] = rho * c, rho * s, r * math.sin(mu)
    size = math.sqrt((T[0] - P[0]) ** 2 + (T[1] - P[1]) ** 2 + (T[2] - P[2]) ** 2)
    return mu, (P[0] * T[1] - P[1] * T[0]) / max(size, 1e-12)


@inlined
def mismatch(
    r: float,
    R: float,
    P: Floats,
    S: Floats,
    phi1: float,
    phi2: float,
    turn: float,
    T1: Floats,
    T2: Floats,
) -> tuple[float, float, float]:
    """Compare a tangent from P, a geodesic and a tangent to S: (of c / R, of phi, length of arc).

    The geodesic has the mean moment of both lines. The length is nan where there is none.
    """
    mu1, c1 = touch(r, R, P, phi1, turn, T1)
    mu2, c2 = touch(r, R, S, phi2, -turn, T2)
    c = 0.5 * (c1 - c2)
    inmost = min(R - r * math.cos(mu1), R - r * math.cos(mu2))
    if mu1 * mu2 < 0.0:
        inmost = R - r
    if not abs(c) < STEEPEST * inmost:
        return 0.0, 0.0, math.nan
    middle, half = 0.5 * (mu1 + mu2), 0.5 * turn * (mu2 - mu1)
    phi, arc = 0.0, 0.0
    for i in range(6):
        for way in (-1.0, 1.0):
            rho = R - r * math.cos(middle + way * half * GAUSS_X[i])
            f = GAUSS_W[i] * r * half / math.sqrt(rho * rho - c * c)
            phi += f * c / rho
            arc += f * rho
    return (c1 + c2) / R, phi2 - phi1 - phi, arc


@inlined
def solve_torus(
    r: float, R: float, P: Floats, S: Floats, phi: float, turn: float, T1: Floats, T2: Floats
) -> float:
    """Find the path near phi and where it touches, by Newton's method: its arc, nan if none."""
    c, s = math.cos(phi), math.sin(phi)
    away1 = math.atan2(c * P[1] - s * P[0], c * P[0] + s * P[1])
    away2 = math.atan2(c * S[1] - s * S[0], c * S[0] + s * S[1])
    phi1, phi2, f, g, arc = phi, phi, 0.0, 0.0, math.nan
    # Lines straight inwards have no moment: from there a geodesic always runs.
    for start in range(STARTS + 1):
        phi1, phi2 = phi + away1 * start / STARTS, phi + away2 * start / STARTS
        f, g, arc = mismatch(r, R, P, S, phi1, phi2, turn, T1, T2)
        if arc == arc:
            break
    h1 = h2 = DIFFERENCE
    for _ in range(MAX_STEPS):
        f1, g1, arc1 = mismatch(r, R, P, S, phi1 + h1, phi2, turn, T1, T2)
        f2, g2, arc2 = mismatch(r, R, P, S, phi1, phi2 + h2, turn, T1, T2)
        if not arc1 + arc2 < math.inf:  # at the edge of where tangents are: look the other way
            h1, h2 = h1 if arc1 == arc1 else -h1, h2 if arc2 == arc2 else -h2
            continue
        f1, g1, f2, g2 = (f1 - f) / h1, (g1 - g) / h1, (f2 - f) / h2, (g2 - g) / h2
        det = f1 * g2 - f2 * g1
        d1, d2 = (f2 * g - f * g2) / det, (f * g1 - f1 * g) / det
        far = max(1.0, max(abs(d1), abs(d2)) / LONGEST)
        d1, d2 = d1 / far, d2 / far
        for _ in range(HALVINGS):
            f, g, arc = mismatch(r, R, P, S, phi1 + d1, phi2 + d2, turn, T1, T2)
            if arc == arc:
                break
            d1, d2 = 0.5 * d1, 0.5 * d2
        phi1 += d1
        phi2 += d2
        if abs(d1) + abs(d2) < CONVERGED:
            return arc
    return math.nan


@inlined
def wrap_torus(
    size: Floats, axis: int, sign: int, P: Floats, S: Floats, T1: Floats, T2: Floats
) -> tuple[int, float]:
    """Wrap through a torus of tube radius size[0] along a circle of radius size[1]."""
    r, R = size[0], size[1]
    in_P, in_S = R - math.hypot(P[0], P[1]), R - math.hypot(S[0], S[1])
    if math.hypot(in_P, P[2]) < r or math.hypot(in_S, S[2]) < r:
        return INSIDE, 0.0
    turn = 1.0 if math.atan2(S[2], in_S) > math.atan2(P[2], in_P) else -1.0
    t = closest_to_circle(R, P, S)
    for i in range(3):
        T1[i] = P[i] + t * (S[i] - P[i])
    if axis >= 0 and sign * T1[axis] < 0.0:
        return NO_WRAP, 0.0
    hits = math.hypot(R - math.hypot(T1[0], T1[1]), T1[2]) < r
    if not hits:
        k = P[2] / (P[2] - S[2]) if P[2] * S[2] < 0.0 else 0.0
        if k == 0.0 or math.hypot(P[0] + k * (S[0] - P[0]), P[1] + k * (S[1] - P[1])) < R:
            return NO_WRAP, 0.0
    phi = math.atan2(T1[1], T1[0])
    arc = solve_torus(r, R, P, S, phi, turn, T1, T2)
    if not arc > 0.0:
        return NO_WRAP, 0.0
    return MANDATORY if hits else WRAPPED, arc
