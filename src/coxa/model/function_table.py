"""The scalar functions of a model, gathered as runs of knots."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from coxa.kernels.arrays import Functions
from coxa.kernels.functions import CUBIC, LINEAR, POLYNOMIAL
from coxa.model.flat import ints, stack
from coxa.model.functions import (
    Constant,
    CubicSpline,
    Function,
    Linear,
    Multiplied,
    PiecewiseLinear,
    Polynomial,
)
from coxa.model.spline import cubic_coefficients


@dataclass
class FunctionTable:
    """The functions met so far, each with its knots."""

    kind: list[int] = field(default_factory=list[int])
    start: list[int] = field(default_factory=list[int])
    count: list[int] = field(default_factory=list[int])
    scale: list[float] = field(default_factory=list[float])
    knots: list[tuple[float, float, float, float, float]] = field(
        default_factory=list[tuple[float, float, float, float, float]]
    )

    def add(self, function: Function, scale: float = 1.0) -> int:
        """Append a function; return its index."""
        if isinstance(function, Multiplied):
            return self.add(function.function, scale * function.scale)
        kind = LINEAR
        if isinstance(function, Constant):
            knots = [(0.0, function.value, 0.0, 0.0, 0.0)]
        elif isinstance(function, Linear):
            knots = [(0.0, function.intercept, function.slope, 0.0, 0.0)]
        elif isinstance(function, Polynomial):
            kind = POLYNOMIAL
            knots = [(0.0, a, 0.0, 0.0, 0.0) for a in reversed(function.coefficients)]
        else:
            kind = CUBIC
            knots = _knots(function)
        self.kind.append(kind)
        self.start.append(len(self.knots))
        self.count.append(len(knots))
        self.scale.append(scale)
        self.knots.extend(knots)
        return len(self.kind) - 1

    def arrays(self) -> Functions:
        """Return the functions as the kernels read them."""
        x, y, b, c, d = np.ascontiguousarray(stack(self.knots, 5).T)
        return Functions(
            ints(self.kind), ints(self.start), ints(self.count), np.array(self.scale),
            x.copy(), y.copy(), b.copy(), c.copy(), d.copy(),
        )  # fmt: skip


def _knots(spline: CubicSpline | PiecewiseLinear) -> list[tuple[float, float, float, float, float]]:
    x, y = np.array(spline.x), np.array(spline.y)
    if isinstance(spline, PiecewiseLinear):
        slope = np.diff(y) / np.diff(x)
        b, c, d = np.append(slope, slope[-1]), np.zeros(len(x)), np.zeros(len(x))
    else:
        b, c, d = cubic_coefficients(x, y)
    return [tuple(row) for row in np.stack([x, y, b, c, d], axis=1).tolist()]
