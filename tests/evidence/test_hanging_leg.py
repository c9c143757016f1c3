"""The leg of the Ober test: its weight, where it sinks to, and the pelvis that drops by itself."""

from __future__ import annotations

import numpy as np
import pytest

from coxa.evidence.abductor_strength import LITTLE, Stand, turns
from coxa.evidence.hanging_leg import OBER_DEG, holding_at, leg_weight_nm, sinks_to_deg
from coxa.loads.passive import passive_loads
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


def test_hips_that_hold_the_leg_somewhere_let_it_sink_there(man: Model) -> None:
    assert sinks_to_deg(man) > OBER_DEG + 10.0
    for degrees in (15.0, OBER_DEG):
        held = holding_at(man, degrees)
        # What the other direction's term still has there is not moved: 0.001 deg.
        assert sinks_to_deg(held) == pytest.approx(degrees, abs=1e-3)
    # Abduction is resisted as before.
    q = man.default_pose[None].copy()
    q[0, man.coordinate_index("hip_adduction_r")] = np.radians(-25.0)
    before, after = (passive_loads(model, man.complete(q)) for model in (man, held))
    assert before is not None
    assert after is not None
    assert after.moments == pytest.approx(before.moments, abs=1e-3)


def test_a_hip_that_hangs_in_ligaments_lets_the_pelvis_drop_by_itself(man: Model) -> None:
    q, support = single_leg_stand(man)
    held = Stand(holding_at(man), q, support).find(LITTLE)
    assert turns(held)[0] < -10.0
    assert len(held.valleys) == 2
    assert held.valleys[1].chosen["pelvis_list"] > 5.0  # to lean would be the other way
    assert held.valleys[1].cost > held.total
