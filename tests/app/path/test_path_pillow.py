"""The pillow between the knees, laid by the engine in the worker."""

from __future__ import annotations

import pytest
from walker import Walker


def test_a_pillow_is_found_and_wrong_widths_are_told(ana: Walker):
    found = ana.post("pillow", shoulder_m=0.44, pelvis_m=0.36)
    assert found["low_cm"] <= found["level_cm"] <= found["high_cm"]
    mattress, knee, pillow = found["rows"]
    assert mattress["adduction_deg"] > pillow["adduction_deg"]
    assert knee["adduction_deg"] > pillow["adduction_deg"]
    assert f"{found['level_cm']:.0f} cm" in pillow["how"]
    assert ana.refused("pillow", shoulder_m=44.0, pelvis_m=0.36) == "shoulder_m is 44"
    assert ana.refused("pillow", shoulder_m=0.44, pelvis_m=-1.0)


@pytest.mark.parametrize("wrong", [{"shoulder_m": 0.4}, {"shoulder_m": "wide", "pelvis_m": 0.4}])
def test_both_widths_are_needed(ana: Walker, wrong):
    assert ana.refused("pillow", **wrong)
