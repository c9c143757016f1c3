"""What `solve` refuses from Python, and what a study says again once it is asked again."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

import coxa
from coxa.loads.external import ExternalForce, ExternalLoads
from coxa.model.leg import leg_swing, two_link_leg

LEG = two_link_leg()
TIME, ANGLES = leg_swing()
SWING = coxa.Motion(TIME, LEG.coordinate_names, ANGLES)

REFUSED: dict[str, tuple[coxa.Motion, dict[str, Any], str]] = {
    "coordinates in another order": (
        replace(SWING, coordinates=LEG.coordinate_names[::-1]),
        {},
        "the motion is of knee_angle_r, hip_flexion_r; the model's coordinates are hip_flexion_r",
    ),
    "coordinates of another model": (
        replace(SWING, coordinates=("hip", "knee")), {}, "the motion is of hip, knee"),
    "a column too few": (replace(SWING, values=ANGLES[:, :1]), {}, "q has the shape"),
    "NaN": (replace(SWING, values=ANGLES * np.nan), {}, "no number at 0 s"),
    "times that do not increase": (replace(SWING, time=TIME[::-1]), {}, "do not increase"),
    "weights of a kind unknown": (
        SWING, {"settings": coxa.Settings(weights="mass")}, "Known: uniform, volume"),  # type: ignore[arg-type]
    "a tendon of a kind unknown": (
        SWING, {"settings": coxa.Settings(tendon="elastic")}, "Known: rigid"),  # type: ignore[arg-type]
    "a bound that is no number": (
        SWING, {"settings": coxa.Settings(minimum_activation=float("nan"))}, "lower bound"),
    "a map without EMG": (SWING, {"emg_map": "map.csv"}, "map.csv: there is an EMG map and no EMG"),
    "a joint the model lacks": (
        SWING, {"reactions": [coxa.ReactionRequest("hip")]}, "Did you mean 'hip_r'"),
}  # fmt: skip


@pytest.mark.parametrize("case", REFUSED)
def test_input_that_cannot_be_meant_is_refused(case: str) -> None:
    motion, how, says = REFUSED[case]
    with pytest.raises(coxa.CoxaError) as refused:
        coxa.solve(LEG, motion, **how)
    assert says in str(refused.value)


AT_ANKLE = np.tile([0.0, -0.4, 0.0], (len(TIME), 1))
PUSH = ExternalForce("push", "tibia_r", "ground", "tibia_r", TIME, 10.0 * AT_ANKLE, AT_ANKLE)
LOADS: dict[str, tuple[dict[str, Any], str]] = {
    "on a body the model lacks": ({"body": "tibia"}, "Did you mean 'tibia_r'"),
    "in axes of a body the model lacks": ({"expressed_in": "lab"}, "names the body 'lab'"),
    "at a point of a body the model lacks": ({"point_expressed_in": "lab"}, "the body 'lab'"),
    "not finite": ({"force": AT_ANKLE * np.nan}, "the force of 'push'"),
    "fewer than its times": ({"point": AT_ANKLE[:5]}, "the point of 'push' has the shape (5, 3)"),
    "at other times": ({"time": TIME + 50.0}, "recorded from 50.000 to 52.000 s"),
}


@pytest.mark.parametrize("case", LOADS)
def test_loads_that_do_not_fit_are_refused(case: str) -> None:
    change, says = LOADS[case]
    with pytest.raises(coxa.CoxaError) as refused:
        coxa.solve(LEG, SWING, ExternalLoads((replace(PUSH, **change),)))
    assert says in str(refused.value)


def test_warnings_belong_to_the_strength_they_were_found_with() -> None:
    study = coxa.solve(LEG, SWING)
    assert not any("cannot meet" in w.what for w in study.warnings)
    weak = study.with_strength(dict.fromkeys(LEG.muscle_names, 0.01))
    assert any("hip_flexion_r: muscles cannot meet" in w.what for w in weak.warnings)
    again = weak.with_strength(dict.fromkeys(LEG.muscle_names, 100.0))
    assert again.warnings == study.warnings
    assert weak.summary()["proof"]["unmet_moment"]["hip_flexion_r"] > 10.0
