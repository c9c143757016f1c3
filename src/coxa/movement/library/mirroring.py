"""Do a movement with the other side: right becomes left."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from coxa.model.conditions import CarriedLoad, Condition
from coxa.model.model import Model
from coxa.movement.library.movement import Outside, Performed

TURNED = ("pelvis_list", "pelvis_rotation", "pelvis_tz", "lumbar_bending", "lumbar_rotation")
"""Coordinates of the midline that change their sign."""
ACROSS = np.array([1.0, 1.0, -1.0])


def mirror_performed(model: Model, done: Performed) -> Performed:
    """Return a movement mirrored, for a model whose sides are alike."""
    names = model.coordinate_names
    q = np.array(done.motion.values)
    for i, name in enumerate(names):
        twin = other_side(name)
        if twin in names:
            q[:, i] = done.motion.values[:, names.index(twin)]
        if name in TURNED:
            q[:, i] *= -1.0
    return replace(
        done,
        motion=replace(done.motion, values=model.complete(q)),
        contacts=tuple(other_side(name) for name in done.contacts),
        conditions=tuple(_mirror_condition(c) for c in done.conditions),
        loads=tuple(_mirror_load(load) for load in done.loads),
        added_deg={other_side(name): deg for name, deg in done.added_deg.items()},
        planes={other_side(name): plane for name, plane in done.planes.items()},
        planted={other_side(name): height for name, height in done.planted.items()},
    )


def other_side(name: str) -> str:
    """Return a name's twin on the other side; a name of the midline as it is."""
    if name.endswith("_r"):
        return name[:-2] + "_l"
    if name.endswith("_l"):
        return name[:-2] + "_r"
    return name.replace("_r_", "_l_") if "_r_" in name else name.replace("_l_", "_r_")


def _mirror_condition(condition: Condition) -> Condition:
    if not isinstance(condition, CarriedLoad):
        return condition  # a loop round both legs is its own mirror image
    at = None if condition.at is None else (*condition.at[:2], -condition.at[2])
    return CarriedLoad(other_side(condition.body), condition.mass_kg, at)


def _mirror_load(load: Outside) -> Outside:
    torque = None if load.torque is None else -load.torque * ACROSS
    force, point = load.force * ACROSS, load.point * ACROSS
    return Outside(other_side(load.name), other_side(load.body), force, point, torque)
