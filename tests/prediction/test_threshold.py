"""The strength at which posture gives visibly."""

from __future__ import annotations

import pytest

from coxa.model.conditions import Weakness
from coxa.prediction.threshold import thresholds

FREE = ("pelvis_list", "lumbar_bending")


def weak(share: float) -> tuple[Weakness, ...]:
    return (Weakness(("glmed", "glmin", "tfl"), share),)


def test_dearer_habits_hide_more_weakness(man, on_right):
    q, support = on_right
    loose, firm = thresholds(
        man, q, support, weak, FREE, habits=(0.25, 3.0), exponents=(2.0,), within=0.07
    )
    assert 0.1 < firm.share < loose.share < 0.55
    assert [firm.drops, loose.drops] == [False, False]  # it leans and lifts


def test_what_never_shows_has_no_threshold(man, on_right):
    q, support = on_right
    (one,) = thresholds(
        man, q, support, lambda share: (Weakness(("recfem",), share),), FREE,
        habits=(1.0,), exponents=(2.0,),
    )  # fmt: skip
    assert one.share == pytest.approx(0.0)
