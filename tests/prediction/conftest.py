"""A man on his right leg, once for all tests of this folder."""

from __future__ import annotations

import pytest

from coxa.model.model import Model
from coxa.model.subject import Subject
from coxa.prediction import Posture, predict_posture, single_leg_stand
from coxa.study.inputs import load_model

FREE = ("pelvis_list", "lumbar_bending")


@pytest.fixture(scope="package")
def man() -> Model:
    return load_model("coxa", subject=Subject(75.0, 1.75))


@pytest.fixture(scope="package")
def on_right(man):
    return single_leg_stand(man, "r")


@pytest.fixture(scope="package")
def best(man, on_right) -> Posture:
    q, support = on_right
    return predict_posture(man, q, FREE, support=support)
