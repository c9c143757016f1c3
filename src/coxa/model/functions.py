"""Scalar functions of one coordinate, as joints, moving points and couplers use them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Constant:
    """f(x) = value."""

    value: float


@dataclass(frozen=True)
class Linear:
    """f(x) = slope x + intercept."""

    slope: float
    intercept: float = 0.0


@dataclass(frozen=True)
class Polynomial:
    """f(x) = sum of coefficients[i] x^(n-1-i): the highest power first, as OpenSim writes it."""

    coefficients: tuple[float, ...]


@dataclass(frozen=True)
class CubicSpline:
    """The SIMM cubic spline through (x, y); straight beyond its ends.

    OpenSim reads both `SimmSpline` and the older `NaturalCubicSpline` as this one
    (Forsythe, Malcolm & Moler 1977: the end conditions come from third differences).
    """

    x: tuple[float, ...]
    y: tuple[float, ...]


@dataclass(frozen=True)
class PiecewiseLinear:
    """Straight lines through (x, y), the end slopes kept beyond them."""

    x: tuple[float, ...]
    y: tuple[float, ...]


@dataclass(frozen=True)
class Multiplied:
    """f(x) = scale * function(x) (OpenSim's MultiplierFunction)."""

    function: Function
    scale: float


Function = Constant | Linear | Polynomial | CubicSpline | PiecewiseLinear | Multiplied
