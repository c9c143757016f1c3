"""Evaluate the scalar functions of joints, moving points and couplers, with two derivatives."""

from __future__ import annotations

from coxa.kernels.arrays import Functions
from coxa.kernels.jit import lean

LINEAR = 0
"""y[0] + b[0] x: constants too."""
CUBIC = 1
"""Knots (x, y) with b, c, d: y + h (b + h (c + h d)), straight beyond the ends."""
POLYNOMIAL = 2
"""Coefficients in y, the constant first."""


@lean
def evaluate(f: Functions, k: int, x: float) -> tuple[float, float, float]:
    """Return function k at x, its slope and its curvature."""
    i = f.start[k]
    n = f.knots[k]
    scale = f.scale[k]
    if f.kind[k] == LINEAR:
        return scale * (f.y[i] + f.b[i] * x), scale * f.b[i], 0.0
    if f.kind[k] == POLYNOMIAL:
        y = 0.0
        dy = 0.0
        ddy = 0.0
        for j in range(i + n - 1, i - 1, -1):
            ddy = ddy * x + 2.0 * dy
            dy = dy * x + y
            y = y * x + f.y[j]
        return scale * y, scale * dy, scale * ddy
    last = i + n - 1
    if x < f.x[i]:
        return scale * (f.y[i] + (x - f.x[i]) * f.b[i]), scale * f.b[i], 0.0
    if x > f.x[last]:
        return scale * (f.y[last] + (x - f.x[last]) * f.b[last]), scale * f.b[last], 0.0
    high = last
    while high - i > 1:
        middle = (i + high) // 2
        if x < f.x[middle]:
            high = middle
        else:
            i = middle
    h = x - f.x[i]
    y = f.y[i] + h * (f.b[i] + h * (f.c[i] + h * f.d[i]))
    dy = f.b[i] + h * (2.0 * f.c[i] + 3.0 * h * f.d[i])
    return scale * y, scale * dy, scale * (2.0 * f.c[i] + 6.0 * h * f.d[i])
