"""Natural splines through samples: cubic and quintic, every column at once.

The natural spline of degree 2m - 1 is the smoothest curve through its samples (least integral
of the squared m-th derivative). That derivative is a sum of B-splines of degree m - 1 over the
knots, and each divided difference of order m is its mean under one of them (Peano), which gives
a banded, symmetric system for the weights (de Boor 2001, A Practical Guide to Splines, XIII).
"""

from __future__ import annotations

import numpy as np

from coxa.kernels.arrays import Floats
from coxa.kernels.jit import inlined, kernel

_NODES = (-0.7745966692414834, 0.0, 0.7745966692414834)
_SHARES = (5.0 / 18.0, 8.0 / 18.0, 5.0 / 18.0)


@inlined
def interval(t: Floats, x: float) -> int:
    """Return k with t[k] <= x < t[k + 1], the first or the last interval for x outside."""
    low = 0
    high = t.shape[0] - 1
    while high - low > 1:
        middle = (low + high) // 2
        if x < t[middle]:
            high = middle
        else:
            low = middle
    return low


@inlined
def solve_banded(G: Floats, g: Floats) -> None:
    """Solve G x = g in place for every column; G (n, 3) holds the diagonal and two below it."""
    n, columns = g.shape
    for i in range(n):
        for j in range(min(i, 2), 0, -1):
            # L[i, i - j] D, then L: what earlier columns of the row already took out.
            if j == 1 and i > 1:
                G[i, 1] -= G[i, 2] * G[i - 1, 1] * G[i - 2, 0]
            G[i, j] /= G[i - j, 0]
            G[i, 0] -= G[i, j] * G[i, j] * G[i - j, 0]
            for c in range(columns):
                g[i, c] -= G[i, j] * g[i - j, c]
    for i in range(n - 1, -1, -1):
        for c in range(columns):
            g[i, c] /= G[i, 0]
        for j in range(1, min(n - 1 - i, 2) + 1):
            for c in range(columns):
                g[i, c] -= G[i + j, j] * g[i + j, c]


@inlined
def humps(t: Floats, k: int, x: float) -> tuple[float, float, float]:
    """Return the quadratic B-splines that start at knots k - 2, k - 1 and k, at t[k] + x."""
    n = t.shape[0]
    h = t[k + 1] - t[k]
    wide = t[k + 1] - t[k - 1] if k > 0 else h
    next_wide = t[k + 2] - t[k] if k + 2 < n else h
    falling = (h - x) / h
    rising = x / h
    first = falling * (h - x) / wide
    last = rising * x / next_wide
    return first, falling - first + rising - last, last


@kernel
def fit_quintic(t: Floats, y: Floats, g: Floats) -> None:
    """Fill g (n + 2, C), the weights of the third derivative; row i + 2 starts at knot i.

    t (n,) increasing, n >= 4; y (n, C). The rows of humps that would reach over an end are zero.
    """
    n, columns = y.shape
    m = n - 3
    G = np.zeros((m, 3))
    value = np.empty(3)
    for k in range(n - 1):
        h = t[k + 1] - t[k]
        for p in range(3):
            value[0], value[1], value[2] = humps(t, k, 0.5 * h * (1.0 + _NODES[p]))
            for a in range(3):
                i = k - 2 + a
                for b in range(a + 1):
                    if k - 2 + b >= 0 and i < m:
                        G[i, a - b] += _SHARES[p] * h * value[a] * value[b]
    g[:] = 0.0
    for i in range(m):
        left, middle, right = t[i + 1] - t[i], t[i + 2] - t[i + 1], t[i + 3] - t[i + 2]
        for c in range(columns):
            s0 = (y[i + 1, c] - y[i, c]) / left
            s1 = (y[i + 2, c] - y[i + 1, c]) / middle
            s2 = (y[i + 3, c] - y[i + 2, c]) / right
            g[i + 2, c] = 2.0 * ((s2 - s1) / (right + middle) - (s1 - s0) / (middle + left))
    solve_banded(G, g[2 : m + 2])


@inlined
def jerk(t: Floats, g: Floats, k: int, c: int, out: Floats) -> None:
    """Fill out (3,) with the third derivative a + b x + c x^2, x from t[k], in interval k."""
    n = t.shape[0]
    h = t[k + 1] - t[k]
    before = h * (t[k + 1] - t[k - 1]) if k > 0 else h * h
    after = h * (t[k + 2] - t[k]) if k + 2 < n else h * h
    first = (g[k, c] - g[k + 1, c]) / before
    last = (g[k + 2, c] - g[k + 1, c]) / after
    out[0] = g[k + 1, c] + first * h * h
    out[1] = -2.0 * first * h
    out[2] = first + last


@kernel
def sample_quintic(
    t: Floats, y: Floats, g: Floats, x: Floats, q: Floats, qd: Floats, qdd: Floats
) -> None:
    """Fill the spline q (N, C), its slope qd and curvature qdd at the times x (N,)."""
    n, columns = y.shape
    left = np.empty(3)
    right = np.empty(3)
    for f in range(x.shape[0]):
        k = interval(t, x[f])
        # Slope and curvature at one knot follow from the samples on either side of it.
        j = min(max(k, 1), n - 2)
        h = t[j + 1] - t[j]
        p = t[j] - t[j - 1]
        d = x[f] - t[j]
        for c in range(columns):
            jerk(t, g, j - 1, c, left)
            left[0] += p * (left[1] + p * left[2])
            left[1] += 2.0 * p * left[2]
            jerk(t, g, j, c, right)
            after = (y[j + 1, c] - y[j, c]) / h - h * h * (
                right[0] / 6.0 + h * (right[1] / 24.0 + h * right[2] / 60.0)
            )
            before = (y[j, c] - y[j - 1, c]) / p - p * p * (
                left[0] / 6.0 - p * (left[1] / 24.0 - p * left[2] / 60.0)
            )
            w = 2.0 * (after - before) / (h + p)
            v = before + 0.5 * w * p
            s = left if k < j else right
            q[f, c] = y[j, c] + d * (
                v + d * (w / 2.0 + d * (s[0] / 6.0 + d * (s[1] / 24.0 + d * s[2] / 60.0)))
            )
            qd[f, c] = v + d * (w + d * (s[0] / 2.0 + d * (s[1] / 6.0 + d * s[2] / 12.0)))
            qdd[f, c] = w + d * (s[0] + d * (s[1] / 2.0 + d * s[2] / 3.0))


@kernel
def cubic_through(t: Floats, y: Floats, x: Floats, q: Floats) -> None:
    """Fill q (N, C) with the natural cubic spline through y (n, C) at t (n,), at times x (N,)."""
    n, columns = y.shape
    G = np.zeros((n - 2, 3))
    g = np.zeros((n, columns))
    for i in range(n - 2):
        left, right = t[i + 1] - t[i], t[i + 2] - t[i + 1]
        G[i, 0] = (left + right) / 3.0
        if i > 0:
            G[i, 1] = left / 6.0
        for c in range(columns):
            slope = (y[i + 1, c] - y[i, c]) / left
            g[i + 1, c] = (y[i + 2, c] - y[i + 1, c]) / right - slope
    solve_banded(G, g[1 : n - 1])
    for f in range(x.shape[0]):
        k = interval(t, x[f])
        h = t[k + 1] - t[k]
        b = (x[f] - t[k]) / h
        a = 1.0 - b
        for c in range(columns):
            bend = a * (a * a - 1.0) * g[k, c] + b * (b * b - 1.0) * g[k + 1, c]
            q[f, c] = a * y[k, c] + b * y[k + 1, c] + h * h / 6.0 * bend


@kernel
def filter_both_ways(b: Floats, a: Floats, x: Floats, work: Floats, y: Floats) -> None:
    """Fill y (n, C) with x filtered forward, then backward, by b / a (4,), a[0] = 1.

    Each pass starts from its first three inputs unchanged. `work` is scratch like y.
    """
    n, columns = x.shape
    for i in range(min(3, n)):
        work[i] = x[i]
    for i in range(3, n):
        for c in range(columns):
            work[i, c] = (
                b[0] * x[i, c] + b[1] * x[i - 1, c] + b[2] * x[i - 2, c] + b[3] * x[i - 3, c]
            ) - (a[1] * work[i - 1, c] + a[2] * work[i - 2, c] + a[3] * work[i - 3, c])
    for i in range(n - 1, max(n - 4, -1), -1):
        y[i] = work[i]
    for i in range(n - 4, -1, -1):
        for c in range(columns):
            y[i, c] = (
                b[0] * work[i, c]
                + b[1] * work[i + 1, c]
                + b[2] * work[i + 2, c]
                + b[3] * work[i + 3, c]
            ) - (a[1] * y[i + 1, c] + a[2] * y[i + 2, c] + a[3] * y[i + 3, c])
