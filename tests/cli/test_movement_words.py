"""What is said of a movement of the library: what bears, what is alike on both sides."""

from __future__ import annotations

import numpy as np
import pytest

from coxa.cli.movement_answers import Answers
from coxa.cli.movement_words import (
    told_added,
    told_bearing,
    told_duration,
    told_outside,
    told_residual,
    told_unmet,
)
from coxa.movement.library import Outside, Performed
from coxa.movement.library.points import FOOT
from coxa.movement.motion import Motion


def performed(*contacts: str, frames: int = 1, **more: object) -> Performed:
    motion = Motion(0.01 * np.arange(frames), ("a",), np.zeros((frames, 1)), source="test")
    return Performed(motion, contacts, **more)  # type: ignore[arg-type]


def foot(side: str) -> tuple[str, ...]:
    return tuple(f"{point}_{side}" for point in FOOT)


@pytest.mark.parametrize(
    ("contacts", "said"),
    [
        ((), "nothing"),
        (foot("r"), "right foot"),
        ((*foot("r"), *foot("l")), "both feet"),
        ((*foot("l"), "toes_medial_r", "toes_lateral_r"), "left foot, right toes"),
        (("seat_r", "seat_l", "sacrum"), "both seat bones, sacrum"),
        (("ball_lateral_l", "forearm_l"), "left outer edge of the foot, left forearm"),
    ],
)
def test_points_are_told_as_parts_of_the_body(contacts: tuple[str, ...], said: str) -> None:
    assert told_bearing(performed(*contacts)) == said


def test_heights_are_told_where_it_is_not_the_floor() -> None:
    seat = performed("seat_r", "seat_l", planes={s: np.array([0.44]) for s in ("seat_r", "seat_l")})
    assert told_bearing(seat) == "both seat bones (0.44 m high)"
    step = performed("hand_r", frames=3, planes={"hand_r": np.array([0.0, np.nan, 0.2])})
    assert told_bearing(step) == "right hand (up to 0.20 m high)"
    air = performed("hand_r", frames=2, planes={"hand_r": np.array([np.nan, np.nan])})
    assert told_bearing(air) == "right hand"


def test_alike_sides_are_told_together() -> None:
    added = {"knee_angle_r": 2.0, "hip_flexion_r": 1.0, "knee_angle_l": 2.0, "lumbar_bending": 3.0}
    told = told_added(performed(added_deg=added))
    assert told == "knee_angle 2 each side, hip_flexion_r 1, lumbar_bending 3"


def test_duration_and_outside_forces_are_told() -> None:
    assert told_duration(performed()) == "Held: one frame."
    assert told_duration(performed(frames=101)) == "1 s, 101 frames."
    push = Outside("side_push", "pelvis", np.array([[0.0, 30.0, 40.0]]), np.zeros((1, 3)))
    assert told_outside(performed(loads=(push,))) == ["side push, on pelvis: up to 50 N"]


def test_what_is_left_over_and_lacking_is_told() -> None:
    answers = Answers((), (), 700.0, None, 101, 35.0, 12.0, 7, (("knee_angle_r", 6.9, 3),))
    assert "35 N (5.0 % BW) and 12 N m; 7 of 101 frames do not close" in told_residual(answers)
    assert "knee_angle_r 6.9 N m (3 of 101)" in told_unmet(answers)
    fine = Answers((), (), 700.0, None, 101, 0.0, 0.0, 0, ())
    assert "do not close" not in told_residual(fine)
    assert "no moment is unmet" in told_unmet(fine)
