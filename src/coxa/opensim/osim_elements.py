"""XML elements as OpenSim writes them: numbers that read back exactly, functions, sets."""

from __future__ import annotations

import math
from collections.abc import Iterable

from lxml import etree

from coxa.errors import CoxaError
from coxa.model.functions import (
    Constant,
    CubicSpline,
    Function,
    Linear,
    PiecewiseLinear,
    Polynomial,
)
from coxa.opensim.xml import Element

Value = str | bool | float | Iterable[float] | None


def new(tag: str, name: str = "") -> Element:
    """Make an element that stands alone."""
    return etree.Element(tag, {"name": name} if name else {})


def add(parent: Element, tag: str, value: Value = None, name: str = "") -> Element:
    """Add a child that holds a value: a text, a truth value, a number or several."""
    try:
        child = etree.SubElement(parent, tag, {"name": name} if name else {})
        if value is not None:
            child.text = _text(value)
    except ValueError as error:  # control characters have no place in XML
        raise CoxaError(f"'{name or value}' cannot be written to XML: {error}") from error
    return child


def _text(value: str | bool | float | Iterable[float]) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Iterable):
        return " ".join(map(_number, value))
    return _number(value)


def _number(value: float) -> str:
    """Write a number in the fewest digits that read back as the same one."""
    if math.isnan(value):
        raise CoxaError("a number of the model is NaN", todo="Give it a value before writing.")
    if math.isinf(value):
        return "Inf" if value > 0.0 else "-Inf"
    return repr(float(value))


def add_set(parent: Element, tag: str) -> Element:
    """Add an empty set; return the element its objects go into."""
    holder = add(parent, tag, name="" if tag.startswith("Path") else tag.lower())
    members = add(holder, "objects")
    add(holder, "groups")
    return members


def add_function(parent: Element, function: Function, name: str = "") -> None:
    """Add a function."""
    if isinstance(function, Constant):
        add(add(parent, "Constant", name=name), "value", function.value)
    elif isinstance(function, Linear):
        element = add(parent, "LinearFunction", name=name)
        add(element, "coefficients", (function.slope, function.intercept))
    elif isinstance(function, Polynomial):
        element = add(parent, "PolynomialFunction", name=name)
        add(element, "coefficients", function.coefficients)
    elif isinstance(function, CubicSpline | PiecewiseLinear):
        spline = isinstance(function, CubicSpline)
        element = add(parent, "SimmSpline" if spline else "PiecewiseLinearFunction", name=name)
        add(element, "x", function.x)
        add(element, "y", function.y)
    else:
        element = add(parent, "MultiplierFunction", name=name)
        add_function(add(element, "function"), function.function)
        add(element, "scale", function.scale)


def text_of(root: Element) -> str:
    """Return a document's text, indented as OpenSim does."""
    etree.indent(root, "\t")
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8").decode() + "\n"


def body_path(body: str) -> str:
    """Return the path by which sockets name a body."""
    return "/ground" if body == "ground" else f"/bodyset/{body}"
