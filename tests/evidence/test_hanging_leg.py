"""The leg of the Ober test: its weight, where it sinks to, and the pelvis that drops by itself."""

from __future__ import annotations

import pytest

from coxa.evidence.abductor_strength import LITTLE, Stand, turns
from coxa.evidence.hanging_leg import OBER_DEG, leg_weight_nm, sinks_to_deg
from coxa.model.model import Model
from coxa.model.subject import Subject
from coxa.prediction import single_leg_stand
from coxa.study.inputs import load_model


@pytest.fixture(scope="module")
def man() -> Model:
    return load_model("coxa", subject=Subject(75.0, 1.75))


def test_the_legs_weight_has_its_lever(man: Model) -> None:
    parts = ("femur_r", "tibia_r", "patella_r", "talus_r", "calcn_r", "toes_r")
    mass = sum(body.mass for body in man.bodies if body.name in parts)
    # Between a fifth and a half of a leg of 0.9 m below the hip.
    assert 0.2 * 0.9 < leg_weight_nm(man) / (mass * 9.80665) < 0.5 * 0.9


def test_a_relaxed_leg_stops_where_the_ober_test_finds_it() -> None:
    # The curve was laid for the reference person, to some thousandths of a degree.
    assert sinks_to_deg(load_model("coxa")) == pytest.approx(OBER_DEG, abs=0.01)


def test_heavier_legs_sink_further(man: Model) -> None:
    heavy = load_model("coxa", subject=Subject(110.0, 1.75))
    assert leg_weight_nm(heavy) > leg_weight_nm(man)
    # The steep curve makes little of it: within the test's own spread of 7 deg.
    assert sinks_to_deg(heavy) == pytest.approx(OBER_DEG, abs=5.0)


def test_a_hip_that_hangs_in_ligaments_lets_the_pelvis_drop_by_itself(man: Model) -> None:
    q, support = single_leg_stand(man)
    held = Stand(man, q, support).find(LITTLE)
    assert turns(held)[0] < -10.0
    assert len(held.valleys) == 2
    assert held.valleys[1].chosen["pelvis_list"] > 5.0  # to lean would be the other way
    assert held.valleys[1].cost > held.total
