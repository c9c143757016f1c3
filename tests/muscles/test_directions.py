"""Directions: a name, the coordinate behind it, and what the bones then do."""

from __future__ import annotations

import numpy as np
import pytest

from coxa.errors import CoxaError
from coxa.model.assemble import assemble
from coxa.muscles.directions import MOVEMENTS, find_direction, name_direction
from coxa.opensim.osim import read_model

STEP = 0.2
"""rad; a knee's first degrees slide about as much as they turn."""

OUT, UP, AHEAD = 2, 1, 0
SEEN = (
    ("hip_flexion_r", "tibia_r", "femur_r", AHEAD, 1),
    ("hip_extension_l", "tibia_l", "femur_l", AHEAD, -1),
    ("hip_adduction_r", "tibia_r", "femur_r", OUT, -1),
    ("hip_abduction_r", "tibia_r", "femur_r", OUT, 1),
    ("hip_abduction_l", "tibia_l", "femur_l", OUT, -1),
    ("hip_inward_rotation_r", "toes_r", "calcn_r", OUT, -1),
    ("hip_outward_rotation_l", "toes_l", "calcn_l", OUT, -1),
    ("knee_flexion_r", "talus_r", "tibia_r", AHEAD, -1),
    ("knee_extension_l", "talus_l", "tibia_l", AHEAD, 1),
    ("ankle_dorsiflexion_r", "toes_r", "calcn_r", UP, 1),
    ("ankle_plantarflexion_l", "toes_l", "calcn_l", UP, -1),
)
"""A movement, a body that it carries, the body above, and where the one goes from the other."""


def moved(model, name: str, above: str, body: str):
    """Return by how much (3,) m a movement carries a body away from the one above it."""
    coordinate, sign = find_direction(model, name)
    c = model.coordinate_index(coordinate)
    q = np.zeros((2, len(model.coordinates)))
    # From where both ways are free.
    middle = STEP if coordinate.startswith("knee") else 0.0
    q[0, c] = find_direction(model, f"knee_flexion_{coordinate[-1]}")[1] * middle
    q[1, c] = q[0, c] + sign * STEP
    apart = model.positions(q, body) - model.positions(q, above)
    return apart[1] - apart[0]


@pytest.mark.parametrize("file", [None, "gait2392_thelen2003muscle.osim", "Rajagopal2016.osim"])
@pytest.mark.parametrize(("name", "body", "above", "axis", "way"), SEEN)
def test_bones_go_where_the_name_says(file, name, body, above, axis, way, shared):
    model = assemble() if file is None else read_model(shared(f"models/{file}"))
    step = moved(model, name, above, body)
    assert way * step[axis] > 0.005
    assert name_direction(model, *find_direction(model, name)) == (
        f"{name[:-2].replace('_', ' ')}, {'right' if name[-1] == 'r' else 'left'}"
    )


@pytest.mark.parametrize(
    ("name", "point", "axis", "way"),
    [
        ("trunk_extension", (0.0, 0.3, 0.0), AHEAD, -1),
        ("trunk_flexion", (0.0, 0.3, 0.0), AHEAD, 1),
        ("trunk_bending_to_the_right", (0.0, 0.3, 0.0), OUT, 1),
        ("trunk_rotation_to_the_left", (0.0, 0.3, 0.2), AHEAD, 1),
    ],
)
def test_the_trunk_goes_where_the_name_says(name, point, axis, way):
    model = assemble()
    coordinate, sign = find_direction(model, name)
    q = np.tile(model.default_pose, (2, 1))
    q[1, model.coordinate_index(coordinate)] += sign * STEP
    at = model.positions(q, "torso", point)
    assert way * (at[1] - at[0])[axis] > 0.01


def test_every_movement_has_its_opposite_and_its_name_back():
    model = assemble()
    ways = list(MOVEMENTS.values())
    assert all((stem, -sign) in ways for stem, sign in ways)
    assert len(set(ways)) == len(ways)
    assert name_direction(model, "pelvis_tilt", -1) == "pelvis_tilt, negative direction"


def test_a_name_that_is_none_gets_the_near_miss():
    with pytest.raises(CoxaError, match="Did you mean 'hip_abduction_r'"):
        find_direction(assemble(), "hip_abdution_r")
