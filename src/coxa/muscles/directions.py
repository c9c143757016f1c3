"""Directions to push in, by the names people use: hip abduction is `hip_adduction` backwards."""

from __future__ import annotations

from typing import Literal

from coxa.errors import CoxaError, nearest
from coxa.model.model import Model

Sign = Literal[1, -1]
SIDES = {"_r": "right", "_l": "left"}

MOVEMENTS: dict[str, tuple[str, Sign]] = {
    "hip_flexion": ("hip_flexion", 1),
    "hip_extension": ("hip_flexion", -1),
    "hip_adduction": ("hip_adduction", 1),
    "hip_abduction": ("hip_adduction", -1),
    "hip_inward_rotation": ("hip_rotation", 1),
    "hip_outward_rotation": ("hip_rotation", -1),
    "knee_flexion": ("knee_angle", 1),
    "knee_extension": ("knee_angle", -1),
    "ankle_dorsiflexion": ("ankle_angle", 1),
    "ankle_plantarflexion": ("ankle_angle", -1),
    "subtalar_inversion": ("subtalar_angle", 1),
    "subtalar_eversion": ("subtalar_angle", -1),
    "trunk_extension": ("lumbar_extension", 1),
    "trunk_flexion": ("lumbar_extension", -1),
    "trunk_bending_to_the_right": ("lumbar_bending", 1),
    "trunk_bending_to_the_left": ("lumbar_bending", -1),
    "trunk_rotation_to_the_left": ("lumbar_rotation", 1),
    "trunk_rotation_to_the_right": ("lumbar_rotation", -1),
}
"""What OpenSim's usual coordinates do, without the side. Knees that bend the other way are
noticed (`_way`)."""


def find_direction(model: Model, name: str) -> tuple[str, Sign]:
    """Return the coordinate that a name stands for, and which way along it.

    A name is a coordinate (`hip_adduction_r`) or a movement (`hip_abduction_r`). Raises
    `CoxaError` with the near miss.
    """
    if name in model.coordinate_names:
        return name, 1
    known = _movements(model)
    if name not in known:
        raise CoxaError(
            f"the model has no coordinate '{name}'",
            todo=nearest(name, (*model.coordinate_names, *known)),
        )
    return known[name]


def name_direction(model: Model, coordinate: str, sign: Sign) -> str:
    """Return a direction in words: "hip abduction, right"."""
    for name, way in _movements(model).items():
        if way == (coordinate, sign):
            side = SIDES.get(name[-2:])
            words = name.removesuffix(name[-2:]) if side else name
            return words.replace("_", " ") + (f", {side}" if side else "")
    return f"{coordinate}, {'positive' if sign > 0 else 'negative'} direction"


def _movements(model: Model) -> dict[str, tuple[str, Sign]]:
    """List the movements that the model can make, with their sides."""
    found: dict[str, tuple[str, Sign]] = {}
    for movement, (stem, sign) in MOVEMENTS.items():
        for side in ("", *SIDES):
            if stem + side in model.coordinate_names:
                found[movement + side] = stem + side, _way(model, stem + side, sign)
    return found


def _way(model: Model, coordinate: str, sign: Sign) -> Sign:
    """Turn a knee's sign round where it bends to the negative side, as gait2392's."""
    if not coordinate.startswith("knee_angle"):
        return sign
    low, high = model.coordinates[model.coordinate_index(coordinate)].range
    if abs(low) <= abs(high):
        return sign
    return -1 if sign > 0 else 1
