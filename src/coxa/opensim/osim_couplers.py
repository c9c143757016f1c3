"""Coordinate couplers, from XML."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from coxa.errors import nearest
from coxa.model.functions import Multiplied
from coxa.model.joints import Coupler
from coxa.opensim.osim_document import Document, named
from coxa.opensim.osim_functions import function_element, read_function
from coxa.opensim.xml import Element, label, wrong


def read_couplers(
    document: Document, elements: Sequence[Element], coordinates: Collection[str]
) -> tuple[Coupler, ...]:
    """Read the coordinate couplers that are enforced; refuse circles among them."""
    couplers: list[Coupler] = []
    drivers: dict[str, str] = {}
    for element in elements:
        if not document.boolean(element, "isEnforced"):
            continue
        coupler = _coupler(document, element, coordinates)
        if coupler.dependent in drivers:
            raise wrong(element, f"coordinate '{coupler.dependent}' is coupled twice")
        drivers[coupler.dependent] = coupler.independent
        at: str | None = coupler.independent
        while at is not None:
            if at == coupler.dependent:
                raise wrong(element, f"{label(element)} makes '{at}' depend on itself")
            at = drivers.get(at)
        couplers.append(coupler)
    return tuple(couplers)


def _coupler(document: Document, element: Element, coordinates: Collection[str]) -> Coupler:
    independent = document.words(element, "independent_coordinate_names")
    if len(independent) != 1:
        raise wrong(
            element,
            f"{label(element)} has {len(independent)} independent coordinates",
            "Couplers with one are supported.",
        )
    dependent = document.text(element, "dependent_coordinate_name")
    for name in (dependent, *independent):
        if name not in coordinates:
            raise wrong(
                element,
                f"{label(element)} names the coordinate '{name}', which the model lacks",
                nearest(name, coordinates),
            )
    held = function_element(element, "coupled_coordinates_function")
    if held is None:
        raise wrong(element, f"{label(element)} has no function")
    function = read_function(document, held)
    scale = document.number(element, "scale_factor")
    if scale != 1.0:
        function = Multiplied(function, scale)
    return Coupler(named(element), dependent, independent[0], function)
