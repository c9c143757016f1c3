"""Every scalar function is its closed form, OpenSim's own, and has its own derivatives."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.interpolate import CubicSpline as ScipySpline

from coxa.kernels.functions import evaluate
from coxa.kernels.jit import kernel
from coxa.model.function_table import FunctionTable
from coxa.model.functions import (
    Constant,
    CubicSpline,
    Function,
    Linear,
    Multiplied,
    PiecewiseLinear,
    Polynomial,
)

X = (-2.0944, -1.2, -0.5, 0.0, 0.3, 1.1, 2.0)
Y = (-0.0032, 0.00179, 0.00411, 0.0, 0.0212, -0.0173, 0.031)
EXACT = 1e-14
"""A few roundings of numbers below 10."""


@kernel
def evaluate_all(f, x, out):
    for i in range(x.shape[0]):
        for k in range(f.kind.shape[0]):
            out[i, k, 0], out[i, k, 1], out[i, k, 2] = evaluate(f, k, x[i])


def at(x: np.ndarray, *functions: Function) -> np.ndarray:
    """Return value, slope and curvature (n, 3) of the last function, laid beside the others."""
    room = FunctionTable()
    for function in functions:
        k = room.add(function)
    out = np.empty((len(x), len(room.kind), 3))
    evaluate_all(room.arrays(), np.asarray(x, float), out)
    return out[:, k]


GRID = np.concatenate([np.linspace(-3.5, 3.5, 141), X])


@settings(deadline=None)  # the first example compiles
@given(st.floats(-5, 5), st.floats(-5, 5))
def test_constants_and_lines(a: float, b: float) -> None:
    np.testing.assert_array_equal(at(GRID, Constant(a)), np.outer(np.ones(len(GRID)), [a, 0, 0]))
    line = np.stack([a * GRID + b, np.full(len(GRID), a), np.zeros(len(GRID))], axis=1)
    np.testing.assert_allclose(at(GRID, Constant(1.0), Linear(a, b)), line, rtol=0, atol=EXACT * 10)


@settings(deadline=None)
@given(st.lists(st.floats(-3, 3), min_size=1, max_size=6))
def test_polynomials_have_the_highest_power_first(coefficients: list[float]) -> None:
    found = at(GRID, Polynomial(tuple(coefficients)))
    p = np.polynomial.Polynomial(coefficients[::-1])
    expected = np.stack([p(GRID), p.deriv(1)(GRID), p.deriv(2)(GRID)], axis=1)
    np.testing.assert_allclose(found, expected, rtol=1e-12, atol=1e-10)  # sums of up to 3 * 3.5^5


def test_pieces_are_straight_and_keep_their_end_slopes() -> None:
    found = at(GRID, PiecewiseLinear(X, Y))
    inside = (X[0] <= GRID) & (X[-1] >= GRID)
    np.testing.assert_allclose(found[inside, 0], np.interp(GRID[inside], X, Y), atol=EXACT)
    slopes = np.diff(Y) / np.diff(X)
    for outside, k, end in ((X[0] > GRID, 0, 0), (X[-1] < GRID, -1, -1)):
        straight = Y[end] + slopes[k] * (GRID[outside] - X[end])
        np.testing.assert_allclose(found[outside, 0], straight, atol=EXACT)
    assert not found[:, 2].any()


def test_a_multiplied_function_is_the_function_times_its_scale() -> None:
    spline = CubicSpline(X, Y)
    twice = Multiplied(Multiplied(spline, -2.0), 1.5)
    np.testing.assert_allclose(at(GRID, spline, twice), -3.0 * at(GRID, spline), rtol=1e-15)


def test_the_cubic_spline_meets_its_knots_smoothly_and_goes_straight_on() -> None:
    spline = CubicSpline(X, Y)
    knots = np.array(X)
    np.testing.assert_allclose(at(knots, spline)[:, 0], Y, rtol=0, atol=EXACT)
    # A step of 1e-9 changes slope and curvature (of order 1) by about 1e-9 times the next
    # derivative; a spline that broke at a knot would differ by that order itself.
    before, after = at(knots[1:-1] - 1e-9, spline), at(knots[1:-1] + 1e-9, spline)
    np.testing.assert_allclose(before, after, rtol=0, atol=1e-7)
    for end, side in ((0, -1.0), (-1, 1.0)):
        y, slope, _ = at(knots[[end]], spline)[0]
        beyond = at(np.array([X[end] + side * 0.7]), spline)[0]
        np.testing.assert_allclose(beyond, [y + side * 0.7 * slope, slope, 0.0], atol=EXACT)


@settings(deadline=None)
@given(st.lists(st.floats(-2, 2), min_size=4, max_size=4))
def test_the_cubic_spline_reproduces_a_cubic(coefficients: list[float]) -> None:
    # Its end conditions are the third differences of four knots: exact for a cubic.
    p = np.polynomial.Polynomial(coefficients)
    inside = GRID[(X[0] <= GRID) & (X[-1] >= GRID)]
    found = at(inside, CubicSpline(X, tuple(p(np.array(X)))))
    expected = np.stack([p(inside), p.deriv(1)(inside), p.deriv(2)(inside)], axis=1)
    np.testing.assert_allclose(found, expected, rtol=0, atol=1e-12)


def test_with_evenly_curved_ends_it_is_the_spline_of_another_library() -> None:
    # Both then solve the same system inside; the ends' second derivatives are given as found.
    spline = CubicSpline(X, Y)
    curvature = at(np.array([X[0], X[-1]]), spline)[:, 2]
    inside = GRID[(X[0] <= GRID) & (X[-1] >= GRID)]
    theirs = ScipySpline(X, Y, bc_type=((2, curvature[0]), (2, curvature[1])))
    found = at(inside, spline)
    for k in range(3):
        np.testing.assert_allclose(found[:, k], theirs(inside, k), rtol=0, atol=1e-13)


@pytest.mark.parametrize("n", [2, 3, 4, 7])
def test_splines_are_opensims(n: int) -> None:
    opensim = pytest.importorskip("opensim", reason="OpenSim is not installed")
    theirs = opensim.SimmSpline()
    for x, y in zip(X[:n], Y[:n], strict=True):
        theirs.addPoint(x, y)
    compare(opensim, theirs, CubicSpline(X[:n], Y[:n]))


def test_the_other_functions_are_opensims() -> None:
    opensim = pytest.importorskip("opensim", reason="OpenSim is not installed")
    pieces = opensim.PiecewiseLinearFunction()
    for x, y in zip(X, Y, strict=True):
        pieces.addPoint(x, y)
    # At a corner the slope is either side's; OpenSim's second derivative is not defined.
    compare(opensim, pieces, PiecewiseLinear(X, Y), GRID[~np.isin(GRID, X)], derivatives=1)
    compare(opensim, opensim.LinearFunction(1.7, -0.3), Linear(1.7, -0.3))
    compare(opensim, opensim.Constant(0.7), Constant(0.7))
    polynomial = opensim.PolynomialFunction(opensim.Vector.createFromMat(np.array([0.3, -1, 2.0])))
    compare(opensim, polynomial, Polynomial((0.3, -1.0, 2.0)))
    inner = opensim.LinearFunction(2.0, 0.5)
    inner.thisown = False  # the multiplier deletes it
    scaled = opensim.MultiplierFunction(inner, -1.5)
    compare(opensim, scaled, Multiplied(Linear(2.0, 0.5), -1.5))


def compare(opensim, theirs, ours: Function, grid=GRID, derivatives: int = 2) -> None:
    found = at(grid, ours)
    for k, x in enumerate(grid):
        v = opensim.Vector(1, float(x))
        order = [theirs.calcValue(v)]
        for d in range(1, derivatives + 1):
            which = opensim.StdVectorInt([0] * d)
            order.append(theirs.calcDerivative(which, v))
        # Solving the spline's system in another order leaves rounding of its curvatures (< 10).
        np.testing.assert_allclose(found[k, : derivatives + 1], order, rtol=1e-12, atol=1e-13)


@pytest.mark.parametrize(
    "function",
    [
        CubicSpline(X, Y),
        CubicSpline(X[:3], Y[:3]),
        PiecewiseLinear(X, Y),
        Polynomial((0.5, -1.0, 0.2, 3.0)),
        Multiplied(CubicSpline(X, Y), -4.0),
        Linear(2.0, 1.0),
    ],
)
def test_slopes_and_curvatures_are_differences(function: Function) -> None:
    h = 1e-5
    away = GRID[np.abs(GRID[:, None] - np.array(X)).min(axis=1) > 2 * h]
    plus, here, minus = (at(away + d, function) for d in (h, 0.0, -h))
    # h^2 times the third derivative (< 10), and rounding of 1e-16 over h.
    np.testing.assert_allclose((plus - minus)[:, :2] / (2 * h), here[:, 1:], rtol=0, atol=1e-8)
