"""Arrays that are kept for a changed model are those it would be given."""

from __future__ import annotations

from dataclasses import fields, replace

import numpy as np
import pytest

from coxa.model.conditions import CarriedLoad, Weakness, apply
from coxa.model.layout import keep_layout
from coxa.model.model import Model
from coxa.prediction import single_leg_stand, stand_study
from coxa.study.inputs import load_model

KEPT = {"flat", "released"}


@pytest.fixture(scope="module")
def used() -> Model:
    return load_model("coxa")


def kept(model: Model) -> set[str]:
    return (set(vars(model)) - {f.name for f in fields(model)}) & KEPT


def test_a_weaker_muscle_keeps_the_layout_and_is_weaker(used: Model) -> None:
    q, support = single_leg_stand(used)
    weak = apply(used, Weakness(("glmed",), 0.5))
    assert kept(weak) == KEPT
    fresh = Weakness(("glmed",), 0.5).change(used)
    assert not kept(fresh)
    first, second = (stand_study(model, q, support) for model in (weak, fresh))
    assert np.array_equal(first.force, second.force)
    assert first.acting.muscles == weak.muscles
    assert first.acting.flat is used.released.flat


def test_a_heavier_hand_does_not(used: Model) -> None:
    assert not kept(apply(used, CarriedLoad("hand_l", 5.0)))


def test_nor_does_another_path(used: Model) -> None:
    muscle = used.muscles[0]
    moved = replace(muscle, points=muscle.points[::-1])
    assert kept(keep_layout(replace(used), used)) == KEPT
    assert not kept(keep_layout(replace(used, muscles=(moved, *used.muscles[1:])), used))
