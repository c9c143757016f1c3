"""Muscles and coordinate actuators, from XML."""

from __future__ import annotations

import math
from collections.abc import Collection

from coxa.errors import nearest
from coxa.model.muscle import Actuator, CurveFamily, Muscle
from coxa.opensim.osim_document import Document, named, positive, wrong_property
from coxa.opensim.osim_paths import PathReader
from coxa.opensim.xml import Element, find, label, number_in, text_in, wrong

FAMILIES: dict[str, CurveFamily] = {
    "Thelen2003Muscle": "thelen2003",
    "Millard2012EquilibriumMuscle": "millard2012",
    "DeGrooteFregly2016Muscle": "degroote2016",
}

_STEEPEST = 1.4706289056333368
"""OpenSim's largest pennation angle, acos(0.1)."""

CURVES: dict[str, dict[str, float | None]] = {
    "Thelen2003Muscle": {
        "FmaxTendonStrain": 0.04,
        "FmaxMuscleStrain": 0.6,
        "KshapeActive": 0.45,
        "KshapePassive": 5.0,
        "Af": 0.25,
        "Flen": 1.4,
        "fv_linear_extrap_threshold": 0.95,
        "maximum_pennation_angle": _STEEPEST,
        "activation_time_constant": 0.015,
        "deactivation_time_constant": 0.05,
        "minimum_activation": 0.01,
    },
    "Millard2012EquilibriumMuscle": {
        "fiber_damping": 0.1,
        "activation_time_constant": 0.01,
        "deactivation_time_constant": 0.04,
        "minimum_activation": 0.01,
        "maximum_pennation_angle": _STEEPEST,
    },
    "ActiveForceLengthCurve": {
        "min_norm_active_fiber_length": 0.4441,
        "transition_norm_fiber_length": 0.73,
        "max_norm_active_fiber_length": 1.8123,
        "shallow_ascending_slope": 0.8616,
        "minimum_value": 0.1,
    },
    "ForceVelocityCurve": {
        "concentric_slope_at_vmax": 0.0,
        "concentric_slope_near_vmax": 0.25,
        "isometric_slope": 5.0,
        "eccentric_slope_at_vmax": 0.0,
        "eccentric_slope_near_vmax": 0.15,
        "max_eccentric_velocity_force_multiplier": 1.4,
        "concentric_curviness": 0.6,
        "eccentric_curviness": 0.9,
    },
    "FiberForceLengthCurve": {
        "strain_at_zero_force": 0.0,
        "strain_at_one_norm_force": 0.7,
        "stiffness_at_low_force": None,
        "stiffness_at_one_norm_force": None,
        "curviness": None,
    },
    "TendonForceLengthCurve": {
        "strain_at_one_norm_force": 0.049,
        "stiffness_at_one_norm_force": None,
        "norm_force_at_toe_end": None,
        "curviness": None,
    },
    "DeGrooteFregly2016Muscle": {
        "activation_time_constant": 0.015,
        "deactivation_time_constant": 0.06,
        "active_force_width_scale": 1.0,
        "fiber_damping": 0.0,
        "passive_fiber_strain_at_one_norm_force": 0.6,
        "tendon_strain_at_one_norm_force": 0.049,
        "ignore_passive_fiber_force": 0.0,
    },
}
"""OpenSim 4.6's value of each number of a muscle's curves; None: fitted where not given.

A muscle keeps what its file says. OpenSim's Millard muscle overwrites `minimum_value` and the
two slopes at vmax when it is built: to 0, or, with an elastic tendon and fiber_damping below
0.001, to at least 0.1 (Millard2012EquilibriumMuscle::buildMuscle). That is for the curves to do.
"""

NESTED = {
    "Millard2012EquilibriumMuscle": (
        "ActiveForceLengthCurve",
        "ForceVelocityCurve",
        "FiberForceLengthCurve",
        "TendonForceLengthCurve",
    )
}
"""The curves that are objects of their own. Their numbers are named `Curve.number`."""

FLAGS = ("ignore_passive_fiber_force",)
"""Truth values that belong with the curves: 1.0 or 0.0 there."""


def read_muscle(document: Document, paths: PathReader, element: Element) -> Muscle:
    """Read one muscle of the `FAMILIES`."""
    name, kind = named(element), str(element.tag)
    points, wraps = paths.read(element)
    pennation = document.number(element, "pennation_angle_at_optimal")
    if not 0.0 <= pennation < math.pi / 2:
        raise wrong_property(
            document,
            element,
            "pennation_angle_at_optimal",
            f"the pennation angle is {pennation:g} rad",
            "Give an angle from 0 to below pi / 2.",
        )
    curves = _curves(document, element)
    low, high = _controls(document, element)
    if low < curves.get("minimum_activation", -math.inf):
        raise wrong_property(
            document,
            element,
            "min_control",
            f"min_control {low:g} is below minimum_activation {curves['minimum_activation']:g}",
            "Raise the one or lower the other: OpenSim refuses it too.",
        )
    return Muscle(
        name=name,
        family=FAMILIES[kind],
        max_isometric_force=positive(document, element, "max_isometric_force"),
        optimal_fiber_length=positive(document, element, "optimal_fiber_length"),
        tendon_slack_length=positive(document, element, "tendon_slack_length"),
        pennation_angle_at_optimal=pennation,
        points=points,
        wraps=wraps,
        max_contraction_velocity=positive(document, element, "max_contraction_velocity"),
        ignore_tendon_compliance=document.boolean(element, "ignore_tendon_compliance"),
        min_control=low,
        max_control=high,
        applies_force=document.boolean(element, "appliesForce"),
        curves=curves,
    )


def _controls(document: Document, element: Element) -> tuple[float, float]:
    low = document.number(element, "min_control", finite=False)
    high = document.number(element, "max_control", finite=False)
    if not low <= high:
        raise wrong(
            element,
            f"{label(element)}: min_control {low:g} is above max_control {high:g}",
            "Exchange them.",
        )
    return low, high


def _curves(document: Document, element: Element) -> dict[str, float]:
    kind = str(element.tag)
    curves = _numbers(document, kind, element, "")
    for nested in NESTED.get(kind, ()):
        curves |= _numbers(document, nested, document.find(element, nested), f"{nested}.")
    return curves


def _numbers(
    document: Document, kind: str, element: Element | None, prefix: str
) -> dict[str, float]:
    numbers: dict[str, float] = {}
    for tag, built_in in CURVES[kind].items():
        holder = element if element is not None else document.defaults.get(kind)
        found = None if holder is None else document.find(holder, tag)
        if tag in FLAGS and holder is not None and found is not None:
            numbers[prefix + tag] = float(document.boolean(holder, tag))
        elif found is not None and (built_in is not None or text_in(found)):
            numbers[prefix + tag] = number_in(found)
        elif built_in is not None:
            numbers[prefix + tag] = built_in
    fitted = [tag for tag, built_in in CURVES[kind].items() if built_in is None]
    missing = [tag for tag in fitted if prefix + tag not in numbers]
    if element is not None and 0 < len(missing) < len(fitted):
        raise wrong(
            element,
            f"{label(element)} lacks {' and '.join(missing)}",
            f"Give all of {', '.join(fitted)}, or none.",
        )
    return numbers


def read_actuator(document: Document, element: Element, coordinates: Collection[str]) -> Actuator:
    """Read one coordinate actuator."""
    name = named(element)
    coordinate = document.text(element, "coordinate")
    if coordinate not in coordinates:
        where = find(element, "coordinate")
        raise wrong(
            element if where is None else where,
            f"{label(element)} names the coordinate '{coordinate}', which the model lacks",
            nearest(coordinate, coordinates),
        )
    low, high = _controls(document, element)
    return Actuator(name, coordinate, document.number(element, "optimal_force"), low, high)
