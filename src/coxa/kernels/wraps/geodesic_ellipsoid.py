"""The shortest path around an ellipsoid, its ends free to slide to where they are tangent.

Everything is done in the space where the ellipsoid is the unit sphere (see `geodesic`). There the
points whose tangent planes hold P are a circle about P, so a path that leaves P along a tangent is
known by an angle psi on that circle and by tau, how far it then runs. Two conditions, that it
leaves towards S, are solved by Newton's method (the psi column of the Jacobian by Broyden's
update). Starts are the best planar paths; where there are rivals the shorter geodesic wins, so
that the length is continuous even where the side changes.
"""

from __future__ import annotations

import math

from coxa.kernels.arrays import Floats
from coxa.kernels.jit import inlined
from coxa.kernels.wraps.geodesic import ROWS, WIDTH, shoot, slope
from coxa.kernels.wraps.geodesic_planes import (
    PLANES,
    choose_planes,
    dot,
    frame_about,
    frame_segment,
    planar_path,
)
from coxa.kernels.wraps.geodesic_sphere import goes_behind, wrap_sphere
from coxa.kernels.wraps.status import INSIDE, NO_WRAP, WRAPPED

ROUGH = 1e-4  # rad: an error above which few steps will do
ROOM = (23, WIDTH)
"""What `wrap_ellipsoid` works in; its last rows hold the lengths of the planar paths."""
CONVERGED = 1e-12  # rad, on the sphere
NUDGE = 1e-4  # rad: the first difference in psi
TOO_SMALL = 1e-9  # rad: a step in psi that rounding would spoil a difference over
LONGEST, CAREFUL = 0.5, 0.05  # rad: step; and on a second try, after going astray
MAX_SHOTS = 40
ASTRAY = 1.02  # a geodesic this much longer than the planar path it came from is another one
ON_SURFACE = 1.0 - 1e-12


@inlined
def leave(G: Floats, rho: float, psi: float, y: Floats) -> None:
    """Set y to the start of the path that touches first at psi; G[2] is the direction of P."""
    q = math.sqrt(max(0.0, 1.0 - 1.0 / (rho * rho)))
    c, s = math.cos(psi), math.sin(psi)
    for i in range(3):
        d = c * G[0, i] + s * G[1, i]
        y[i] = G[2, i] / rho + q * d
        y[3 + i] = d / rho - q * G[2, i]
    y[6] = 0.0
    y[7] = 0.0


@inlined
def aim(S: Floats, y: Floats, k: Floats) -> tuple[float, float, float, float]:
    """Tell where S lies from a path's end: (angle ahead, offset sideways), and how both go on.

    y = (u, w) is the end and k its slope. At the solution S = u + w tan(angle).
    """
    u, w = S[0] * y[0] + S[1] * y[1] + S[2] * y[2], S[0] * y[3] + S[1] * y[4] + S[2] * y[5]
    w_tau = S[0] * k[3] + S[1] * k[4] + S[2] * k[5]
    side, side_tau = 0.0, 0.0
    for i in range(3):
        j, m = (i + 1) % 3, (i + 2) % 3
        side += S[i] * (y[j] * y[3 + m] - y[m] * y[3 + j])
        side_tau += S[i] * (y[j] * k[3 + m] - y[m] * k[3 + j])
    return math.atan2(w, u), side, (u * w_tau - w * w) / (u * u + w * w), side_tau


@inlined
def solve_geodesic(
    a: Floats,
    G: Floats,
    rho: float,
    S: Floats,
    start: Floats,
    longest: float,
    steps: int,
    y: Floats,
    work: Floats,
) -> bool:
    """Find psi and tau from start[:2] so that the path leaves for S; y gets its end.

    Far from the solution a third of the steps will do. Without one, y ends the path of the start.
    """
    sigma = math.sqrt(dot(S, S))
    target = math.atan(math.sqrt(max(0.0, sigma * sigma - 1.0)))
    psi, tau = start[0] - NUDGE, start[1]
    d_psi, d_tau = NUDGE, 0.0
    g1, g2, j11, j12, j21, j22 = 0.0, 0.0, 0.0, 0.0, 0.0, 0.0
    n = n_before = steps // 3
    shot = 0
    while True:
        if shot >= MAX_SHOTS:
            psi, tau, n = start[0], start[1], steps
        leave(G, rho, psi, y)
        shoot(a, y, tau, n, work)
        before1, before2, slope1, slope2 = g1, g2, j12, j22
        slope(a, y, work[0])
        g1, g2, j12, j22 = aim(S, y, work[0])
        g1 -= target
        error = max(abs(g1), abs(g2) / sigma)
        converged = error < CONVERGED and n == steps
        if converged or shot >= MAX_SHOTS:
            start[0], start[1] = psi, tau
            return converged
        if shot > 0:
            if abs(d_psi) > TOO_SMALL and n == n_before:
                j11 = (g1 - before1 - 0.5 * (j12 + slope1) * d_tau) / d_psi
                j21 = (g2 - before2 - 0.5 * (j22 + slope2) * d_tau) / d_psi
            det = j11 * j22 - j12 * j21
            d_psi = (g2 * j12 - g1 * j22) / det
            d_tau = (g1 * j21 - g2 * j11) / det
            far = max(abs(d_psi), abs(d_tau)) / longest
            if far > 1.0:
                d_psi, d_tau = d_psi / far, d_tau / far
        n_before = n
        if error < ROUGH and shot > 0:
            n = steps
        psi += d_psi
        tau += d_tau
        shot = shot + 1 if abs(psi) + abs(tau) < math.inf else MAX_SHOTS


@inlined
def go_around(
    a: Floats,
    F: Floats,
    G: Floats,
    chi: float,
    S: Floats,
    steps: int,
    y: Floats,
    work: Floats,
    T: Floats,
) -> tuple[float, float]:
    """Find the geodesic near the half plane at chi: (whole length, length on the surface).

    S on the unit sphere's scale; P = rho G[2]. T[:2] get the ends. The length is inf where there
    is no such geodesic; T and the arc are then those of the planar path.
    """
    start = T[2]
    rho = math.sqrt(1.0 + F[3, 3] ** 2)
    longest = LONGEST
    while True:
        planar, start[1] = planar_path(a, F, chi, y)
        start[0] = math.atan2(dot(y, G[1]), dot(y, G[0]))
        solved = solve_geodesic(a, G, rho, S, start, longest, steps, y, work)
        arc = y[6]
        for i in range(3):
            T[1, i] = a[i] * y[i]
        leave(G, rho, start[0], y)
        first, last = 0.0, 0.0
        for i in range(3):
            T[0, i] = a[i] * y[i]
            first += (a[i] * rho * G[2, i] - T[0, i]) ** 2
            last += (a[i] * S[i] - T[1, i]) ** 2
        length = math.sqrt(first) + arc + math.sqrt(last)
        if solved and arc >= 0.0 and length < ASTRAY * planar:
            return length, arc
        if longest < LONGEST:
            return math.inf, arc
        longest = CAREFUL


@inlined
def wrap_ellipsoid(
    a: Floats,
    axis: int,
    sign: int,
    P: Floats,
    S: Floats,
    T1: Floats,
    T2: Floats,
    room: Floats,
) -> tuple[int, float]:
    """Wrap around an ellipsoid of radii a: (status, length on the surface)."""
    work, F, G = room[:ROWS], room[7:11], room[11:14]
    T, lengths = room[14:17], room[21:].reshape(-1)[:PLANES]
    y, e, p, s = room[17], room[18], room[19], room[20]
    for i in range(3):
        p[i], s[i] = P[i] / a[i], S[i] / a[i]
        e[i] = 0.0
    p2, s2 = dot(p, p), dot(s, s)
    if p2 < ON_SURFACE or s2 < ON_SURFACE:
        return INSIDE, 0.0
    status, _ = wrap_sphere(1.0, axis, sign, p, s, T1, T2)
    if status in (NO_WRAP, INSIDE):
        return status, 0.0
    far = False
    if axis >= 0:
        e[axis] = float(sign)
        far = goes_behind(axis, sign, p, s, p2, s2, dot(p, s))
    frame_segment(p, s, F)
    for i in range(3):
        G[2, i] = p[i] / math.sqrt(p2)
    frame_about(G[2], G[0], G[1])
    steps = 12 + int(6.0 * max(a[0], a[1], a[2]) / min(a[0], a[1], a[2]))
    arc = 0.0
    for _ in range(2):
        n = 2 * steps if far else steps
        chi, other = choose_planes(a, F, e, far, lengths, y)
        length = math.inf
        while chi == chi:
            here, arc_here = go_around(a, F, G, chi, s, n, y, work, T)
            if here < length or length == math.inf:
                length, arc = here, arc_here
                for i in range(3):
                    T1[i], T2[i] = T[0, i], T[1, i]
            chi, other = other, math.nan
        if length < math.inf:
            break
        if status == WRAPPED:  # nothing holds the path on that side: it slips off
            return NO_WRAP, 0.0
        far = False
        e[axis] = 0.0
    return status, arc
