"""Functions of one coordinate, from XML."""

from __future__ import annotations

from itertools import pairwise

from coxa.errors import nearest
from coxa.model.functions import (
    Constant,
    CubicSpline,
    Function,
    Linear,
    Multiplied,
    PiecewiseLinear,
    Polynomial,
)
from coxa.opensim.osim_document import Document
from coxa.opensim.xml import Element, find, label, numbers_in, require, wrong

_DEEPEST = 20
"""Multipliers nested deeper than this are no model's but an attack on the stack."""

SPLINES = ("SimmSpline", "NaturalCubicSpline", "natCubicSpline")
FUNCTIONS = (
    "Constant",
    "LinearFunction",
    "PolynomialFunction",
    *SPLINES,
    "PiecewiseLinearFunction",
    "MultiplierFunction",
)


def function_element(owner: Element, tag: str) -> Element | None:
    """Find the function a property holds: within `<tag>`, or as a child named `tag`."""
    holder = find(owner, tag)
    if holder is not None:
        if len(holder) > 1:
            raise wrong(holder[1], f"<{tag}> holds two functions", "Remove one of them.")
        return holder[0] if len(holder) else None
    direct = [child for child in owner if child.get("name") == tag]
    return direct[0] if direct else None


def read_function(document: Document, element: Element, depth: int = 0) -> Function:
    """Read a function; refuse a class that is not one of `FUNCTIONS`."""
    kind = str(element.tag)
    if kind == "Constant":
        return Constant(document.number(element, "value"))
    if kind == "LinearFunction":
        slope, intercept = document.numbers(element, "coefficients", 2)
        return Linear(slope, intercept)
    if kind == "PolynomialFunction":
        coefficients = document.numbers(element, "coefficients")
        if not coefficients:
            raise wrong(element, f"{label(element)} has no coefficients")
        return Polynomial(coefficients)
    if kind in SPLINES:
        return CubicSpline(*_knots(element))
    if kind == "PiecewiseLinearFunction":
        return PiecewiseLinear(*_knots(element))
    if kind == "MultiplierFunction":
        return _multiplied(document, element, depth)
    raise wrong(
        element, f"the function {label(element)} is not supported", nearest(kind, FUNCTIONS)
    )


def _multiplied(document: Document, element: Element, depth: int) -> Function:
    inner = function_element(element, "function")
    if inner is None:
        raise wrong(element, f"{label(element)} multiplies no function")
    if depth >= _DEEPEST:
        raise wrong(element, f"functions are nested more than {_DEEPEST} deep")
    scale = document.number(element, "scale")
    return Multiplied(read_function(document, inner, depth + 1), scale)


def _knots(element: Element) -> tuple[tuple[float, ...], tuple[float, ...]]:
    x, y = (numbers_in(require(element, axis)) for axis in ("x", "y"))
    if len(x) != len(y):
        raise wrong(element, f"{label(element)} has {len(x)} x and {len(y)} y", "Give as many.")
    if len(x) < 2:
        raise wrong(element, f"{label(element)} has {len(x)} knots", "Give at least 2.")
    for before, after in pairwise(x):
        if after <= before:
            raise wrong(
                require(element, "x"),
                f"{label(element)}: x does not increase from {before:g} to {after:g}",
                "Sort the knots and remove repeated ones.",
            )
    return x, y
