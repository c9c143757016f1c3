"""Read reserve actuators: OpenSim's force-set files."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path

from coxa.errors import nearest
from coxa.model.model import Model
from coxa.model.muscle import Actuator
from coxa.opensim.objects import Properties, open_object
from coxa.opensim.osim_document import named, refuse_twins
from coxa.opensim.xml import Element, find


@dataclass(frozen=True)
class ActuatorSet:
    """The coordinate actuators of a force-set file, in its order.

    `dropped` lists what was left out on the user's word, as `Class 'name' (line n)`.
    """

    actuators: tuple[Actuator, ...]
    dropped: tuple[str, ...] = ()


def read_actuators(
    path: str | Path, model: Model, *, allow_unsupported: bool = False
) -> ActuatorSet:
    """Read a force-set file of coordinate actuators; those switched off are left out.

    Raises `CoxaError` for a coordinate the model lacks, and for every other force by name and
    line (point and torque actuators act along no coordinate). With `allow_unsupported` such
    forces are dropped and listed.
    """
    document = open_object(path, ["ForceSet"], allow_unsupported=allow_unsupported)
    holder = find(document.model, "objects")
    members: list[Element] = [] if holder is None else list(holder)
    refuse_twins(members, "the actuator")
    actuators: list[Actuator] = []
    for element in members:
        force = Properties(document, element)
        if force.is_off():
            continue
        if element.tag == "CoordinateActuator":
            actuators.append(_read_actuator(force, model))
        else:
            document.refuse(
                element,
                "acts along no coordinate. Give a CoordinateActuator for each coordinate of the"
                " pelvis instead (pelvis_tx, pelvis_tilt, ...).",
            )
    return ActuatorSet(tuple(actuators), tuple(document.dropped))


def _read_actuator(force: Properties, model: Model) -> Actuator:
    coordinate = force.text("coordinate").split("/")[-1]
    if coordinate not in model.coordinate_names:
        raise force.wrong(
            "coordinate",
            f"the model '{model.name}' has no coordinate '{coordinate}'",
            nearest(coordinate, model.coordinate_names),
        )
    strength = force.number("optimal_force", 1.0)
    low, high = (
        force.number("min_control", -math.inf),
        force.number("max_control", math.inf),
    )
    if strength == 0.0 or not math.isfinite(strength) or not low < high:
        raise force.wrong(
            "optimal_force",
            f"it cannot act: optimal force {strength:g}, control {low:g} to {high:g}",
            "Give a finite force other than 0, and a control range.",
        )
    return Actuator(named(force.element), coordinate, strength, low, high)
