"""Planar paths around an ellipsoid, from which its geodesics are found.

In the space where the ellipsoid is the unit sphere, every half plane about the segment from P to S
cuts it in a circle, and the taut path in that half plane is two tangents and an arc of the circle.
Its true length is a quadrature; the half planes where it is least are near the geodesics.
"""

from __future__ import annotations

import math

import numpy as np

from coxa.kernels.arrays import Floats
from coxa.kernels.jit import inlined

PLANES = 12  # half planes tried
RIVAL = 1.15  # a second one within this ratio of the shortest is worth a geodesic too
CENTRAL = 1e-9  # a segment this close to the centre has no side to prefer

# Gauss-Legendre with eight points on (-1, 1): the positive half.
GAUSS_X = np.array([0.1834346424956498, 0.5255324099163290, 0.7966664774136267, 0.9602898564975363])
GAUSS_W = np.array([0.3626837833783620, 0.3137066458778873, 0.2223810344533745, 0.1012285362903763])


@inlined
def dot(x: Floats, y: Floats) -> float:
    """Return x . y."""
    return x[0] * y[0] + x[1] * y[1] + x[2] * y[2]


@inlined
def cross(x: Floats, y: Floats, out: Floats) -> None:
    """Set out = x cross y."""
    out[0] = x[1] * y[2] - x[2] * y[1]
    out[1] = x[2] * y[0] - x[0] * y[2]
    out[2] = x[0] * y[1] - x[1] * y[0]


@inlined
def frame_about(z: Floats, x: Floats, y: Floats) -> None:
    """Set x and y so that (x, y, z) is an orthonormal frame; z is a unit vector."""
    k = 0
    for i in range(1, 3):
        if abs(z[i]) < abs(z[k]):
            k = i
    for i in range(3):
        x[i] = -z[k] * z[i]
    x[k] += 1.0
    size = math.sqrt(dot(x, x))
    for i in range(3):
        x[i] /= size
    cross(z, x, y)


@inlined
def frame_segment(P: Floats, S: Floats, F: Floats) -> None:
    """Set F to the frame of the segment: along it, away from the centre, sideways; its measures.

    F[3]: distance of the centre; P and S along the segment from the point closest to the centre;
    lengths of their tangents.
    """
    for i in range(3):
        F[0, i] = S[i] - P[i]
    size = math.sqrt(dot(F[0], F[0]))
    for i in range(3):
        F[0, i] /= size
    along = dot(P, F[0])
    for i in range(3):
        F[1, i] = P[i] - along * F[0, i]
    off = math.sqrt(dot(F[1], F[1]))
    if off > CENTRAL:
        for i in range(3):
            F[1, i] /= off
        cross(F[0], F[1], F[2])
    else:
        frame_about(F[0], F[1], F[2])
    F[3, 0] = off
    F[3, 1], F[3, 2] = along, dot(S, F[0])
    F[3, 3] = math.sqrt(max(0.0, dot(P, P) - 1.0))
    F[3, 4] = math.sqrt(max(0.0, dot(S, S) - 1.0))


@inlined
def planar_path(a: Floats, F: Floats, chi: float, y: Floats) -> tuple[float, float]:
    """Measure the taut path in the half plane at chi about the segment: (length, angle of arc).

    F is the frame of the segment, see `frame_segment`; y[:3] gets the point where it touches.
    """
    c, s = math.cos(chi), math.sin(chi)
    # In the plane: d away from the segment, F[0] along it; the circle's centre is at h m.
    k, h = F[3, 0] * c, -F[3, 0] * s
    if h * h >= 1.0:
        return math.inf, 0.0
    r = math.sqrt(1.0 - h * h)
    gamma_P, gamma_S = math.atan2(-F[3, 1], k), math.atan2(F[3, 2], k)
    if k < 0.0:
        gamma_P += 2.0 * math.pi if gamma_P < 0.0 else 0.0
        gamma_S += 2.0 * math.pi if gamma_S < 0.0 else 0.0
    start = math.atan2(F[3, 3], r) - gamma_P
    end = gamma_S - math.atan2(F[3, 4], r)
    half, middle = 0.5 * (end - start), 0.5 * (end + start)
    length = 0.0
    for i in range(4):
        for side in (-1.0, 1.0):
            q = middle + side * half * GAUSS_X[i]
            cq, sq = math.cos(q), math.sin(q)
            squared = 0.0
            for j in range(3):
                squared += (a[j] * (cq * F[0, j] - sq * (c * F[1, j] + s * F[2, j]))) ** 2
            length += GAUSS_W[i] * math.sqrt(squared)
    length *= r * half
    first, last = 0.0, 0.0
    for j in range(3):
        d, m = c * F[1, j] + s * F[2, j], c * F[2, j] - s * F[1, j]
        y[j] = h * m + r * (math.cos(start) * d + math.sin(start) * F[0, j])
        t2 = h * m + r * (math.cos(end) * d + math.sin(end) * F[0, j])
        first += (a[j] * (h * m + k * d + F[3, 1] * F[0, j] - y[j])) ** 2
        last += (a[j] * (h * m + k * d + F[3, 2] * F[0, j] - t2)) ** 2
    return length + math.sqrt(first) + math.sqrt(last), r * (end - start)


@inlined
def choose_planes(
    a: Floats, F: Floats, e: Floats, far: bool, lengths: Floats, y: Floats
) -> tuple[float, float]:
    """Choose the half planes to start from: (best, rival or nan)."""
    step = 2.0 * math.pi / PLANES
    for i in range(PLANES):
        lengths[i], _ = planar_path(a, F, i * step, y)
    ex, ey = dot(e, F[1]), dot(e, F[2])
    best, rival = -1, -1
    for i in range(PLANES):
        at = lengths[i]
        before, after = lengths[i - 1], lengths[(i + 1) % PLANES]
        if at > before or at >= after or max(before, after) == math.inf:
            continue
        c, s = math.cos(i * step), math.sin(i * step)
        if c * ex + s * ey < 0.0 and (far or c < 0.0):
            continue
        if best < 0 or at < lengths[best]:
            best, rival = i, best
        elif rival < 0 or at < lengths[rival]:
            rival = i
    if best < 0:
        return math.pi if far else 0.0, math.nan
    if rival >= 0 and lengths[rival] > RIVAL * lengths[best]:
        rival = -1
    return refine(lengths, best), refine(lengths, rival) if rival >= 0 else math.nan


@inlined
def refine(lengths: Floats, i: int) -> float:
    """Return the angle of the lowest point of the parabola through a sample and its neighbours."""
    before, after = lengths[i - 1], lengths[(i + 1) % PLANES]
    bend = before + after - 2.0 * lengths[i]
    shift = 0.5 * (before - after) / bend if bend > 0.0 else 0.0
    return (i + shift) * 2.0 * math.pi / PLANES
