"""A model answers questions about itself, and refuses what it cannot make sense of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

import made_models
from coxa.errors import CoxaError
from coxa.model.bodies import Frame
from coxa.model.functions import Linear
from coxa.model.joints import Coupler
from coxa.model.leg import THIGH, leg_swing, two_link_leg
from coxa.model.model import Model
from coxa.model.paths import ConditionalPoint, FixedPoint, PathWrap

LEG = two_link_leg()


def refused(do: Callable[[], Any], *words: str) -> None:
    with pytest.raises(CoxaError) as caught:
        do()
    for word in words:
        assert word in str(caught.value)


def test_the_leg_stands_where_its_numbers_say() -> None:
    q = np.zeros((1, 2))
    np.testing.assert_allclose(LEG.positions(q, "tibia_r"), [[0.0, 0.95 - THIGH, 0.0]], atol=1e-15)
    bent = np.array([[np.pi / 2, -np.pi / 2]])
    # The thigh points forward, the shank down again.
    np.testing.assert_allclose(
        LEG.positions(bent, "tibia_r", (0.0, -0.4, 0.0)), [[THIGH, 0.55, 0.0]], atol=1e-15
    )
    np.testing.assert_array_equal(LEG.positions(q, "ground", (1.0, 2.0, 3.0)), [[1.0, 2.0, 3.0]])


def test_a_model_lists_what_it_has() -> None:
    assert LEG.coordinate_names == ("hip_flexion_r", "knee_angle_r")
    assert LEG.muscle_names[0] == "iliopsoas_r"
    assert len(LEG.muscle_names) == 6
    assert LEG.mass == pytest.approx(12.1, abs=1e-12)
    assert LEG.coordinate_index("knee_angle_r") == 1
    time, swing = leg_swing(51)
    lengths, arms = LEG.muscle_lengths(swing), LEG.moment_arms(swing)
    assert lengths.shape == (51, 6) == (len(time), len(LEG.muscles))
    assert arms.shape == (51, 6, 2)
    assert (lengths > 0.05).all()


def test_the_default_pose_obeys_couplers() -> None:
    model = made_models.coupled()
    np.testing.assert_array_equal(model.default_pose, model.complete(np.zeros((1, 3)))[0])
    assert model.default_pose[1] != 0.0


def test_a_model_does_not_change_what_it_is_asked_about() -> None:
    q = np.full((3, 2), 0.1)
    LEG.muscle_lengths(q)
    np.testing.assert_array_equal(q, 0.1)
    as_list = LEG.muscle_lengths([[0.1, 0.1]])
    np.testing.assert_array_equal(as_list[0], LEG.muscle_lengths(q)[0])
    # columns first in memory, as a transposed table comes
    np.testing.assert_array_equal(LEG.muscle_lengths(np.asfortranarray(q)), LEG.muscle_lengths(q))


def test_no_frames_are_no_error() -> None:
    assert LEG.muscle_lengths(np.empty((0, 2))).shape == (0, 6)
    assert LEG.moment_arms(np.empty((0, 2))).shape == (0, 6, 2)


ASKS = [
    LEG.complete,
    LEG.muscle_lengths,
    LEG.moment_arms,
    LEG.path_geometry,
    LEG.body_poses,
    lambda q: LEG.positions(q, "tibia_r"),
]


@pytest.mark.parametrize("ask", ASKS)
def test_angles_of_another_shape_are_refused(ask: Callable[[Any], Any]) -> None:
    for q in (np.zeros(2), np.zeros((3, 3)), np.zeros((2, 2, 2)), 0.0):
        refused(lambda q=q: ask(q), "shape", "(n, 2)")


@pytest.mark.parametrize("ask", ASKS)
@pytest.mark.parametrize("bad", [np.nan, np.inf])
def test_angles_that_are_no_numbers_are_refused(ask: Callable[[Any], Any], bad: float) -> None:
    q = np.zeros((4, 2))
    q[2, 1] = bad
    refused(lambda: ask(q), "frame 2", "knee_angle_r")


def test_unknown_names_get_the_near_miss() -> None:
    refused(lambda: LEG.coordinate_index("knee_angle_l"), "knee_angle_l", "'knee_angle_r'?")
    refused(lambda: LEG.positions([[0, 0]], "tibia"), "'tibia'", "'tibia_r'?")


def with_muscle(**changes: Any) -> Model:
    return replace(LEG, muscles=(replace(LEG.muscles[4], **changes), *LEG.muscles[:2]))


FAR = FixedPoint("far", "femur_l", (0.0, 0.0, 0.0))
WHEN = ConditionalPoint("when", "femur_r", (0.0, 0.0, 0.0), "knee_angel_r", (0.0, 1.0))


@pytest.mark.parametrize(
    ("model", "words"),
    [
        (with_muscle(points=(*LEG.muscles[4].points, FAR)), ("vasti_r", "femur_l", "'femur_r'?")),
        (with_muscle(points=(*LEG.muscles[4].points, WHEN)), ("knee_angel_r", "'knee_angle_r'?")),
        (with_muscle(wraps=(PathWrap("femoral_heads"),)), ("femoral_heads", "'femoral_head'?")),
        (
            replace(LEG, wraps=(replace(LEG.wraps[0], frame=Frame("pelvis")), LEG.wraps[1])),
            ("femoral_head", "body 'pelvis'"),
        ),
        (
            replace(LEG, joints=(LEG.joints[0], replace(LEG.joints[1], parent=Frame("femur")))),
            ("knee_r", "'femur'", "'femur_r'?"),
        ),
        (
            replace(LEG, couplers=(Coupler("tie", "knee_angle_r", "hip_flexion", Linear(1.0)),)),
            ("tie", "'hip_flexion'", "'hip_flexion_r'?"),
        ),
    ],
)  # fmt: skip
def test_parts_that_name_what_is_not_there_are_refused(model: Model, words: tuple[str]) -> None:
    refused(lambda: model.flat, *words)


def test_the_file_is_named_when_there_is_one() -> None:
    model = replace(with_muscle(points=(*LEG.muscles[4].points, FAR)), source="leg.osim")
    refused(lambda: model.flat, "leg.osim: ")


hip, knee = LEG.joints


@pytest.mark.parametrize(
    "joints",
    [
        (hip, replace(knee, parent=Frame("tibia_r"), child=Frame("tibia_r"))),  # onto itself
        (hip, knee, replace(knee, name="again", parent=Frame("ground"))),  # a second way
        (replace(hip, parent=Frame("tibia_r")), knee),  # a ring in the air
        (hip, replace(knee, child=Frame("ground"))),  # back to ground
    ],
)
def test_joints_that_make_no_tree_are_refused(joints: tuple[Any, ...]) -> None:
    refused(lambda: replace(LEG, joints=joints).flat, "joint '", "loop")


def test_a_body_without_a_joint_is_refused() -> None:
    lost = replace(LEG.bodies[0], name="lost")
    model = replace(LEG, bodies=(*LEG.bodies, lost))
    refused(lambda: model.flat, "lost")
