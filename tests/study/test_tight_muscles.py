"""Tight muscles in a study: what they hold more than before comes on top, and is counted once."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from coxa.model.capsules import passive_of
from coxa.model.conditions import Tightness, Weakness, apply
from coxa.model.subject import Subject
from coxa.prediction import stand_study, start_in
from coxa.study.inputs import load_model
from coxa.study.settings import Settings

FLEXORS = ("psoas_major", "iliacus")
TIGHT = Tightness(FLEXORS, fiber_share=0.75)


@pytest.fixture(scope="module")
def man():
    return load_model("coxa", subject=Subject(75.0, 1.75))


@pytest.fixture(scope="module")
def start(man):
    return start_in(man, "quiet-stand")


def pulled(study, belly):
    """Return a belly's passive force in N."""
    return study.passive[0, [study.model.muscle_names.index(e) for e in study.model.bellies[belly]]]


def test_only_the_tight_muscles_pull_and_only_by_what_is_new(man, start):
    healthy = stand_study(man, start.q, start.support)
    tight = stand_study(apply(man, TIGHT), start.q, start.support)
    assert not healthy.passive.any()
    bellies = [f"{b}_{side}" for b in FLEXORS for side in "rl"]
    named = {e for belly in bellies for e in man.bellies[belly]}
    others = [name not in named for name in man.muscle_names]
    assert not tight.passive[0, others].any()
    # The same fibres with all their passive pull, beside capsules alone.
    alone = replace(man, passive=passive_of(passive_fibres=True))
    whole = Settings(passive=True)
    before = stand_study(alone, start.q, start.support, whole)
    after = stand_study(apply(alone, TIGHT), start.q, start.support, whole)
    for belly in bellies:
        added = pulled(after, belly) - pulled(before, belly)
        assert pulled(tight, belly) == pytest.approx(added, abs=1e-9)
        assert added.sum() > 50.0  # N: there is something to count


def test_the_joints_stay_in_equilibrium(man, start):
    tight = stand_study(apply(man, TIGHT), start.q, start.support)
    arms = tight.geometry.dense_arms()
    carried = np.einsum("nmc,nm->nc", arms, tight.force) + tight.ligaments.moments
    asked = tight.joint_loads.independent_moments(tight.acting, tight.trajectory.q)
    c = man.coordinate_index("hip_flexion_r")
    # What recruitment promises of its equilibrium.
    assert carried[0, c] == pytest.approx(asked[0, c], abs=1e-6)
    healthy = stand_study(man, start.q, start.support)
    belly = [man.muscle_names.index(e) for e in man.bellies["gluteus_maximus_r"]]
    assert tight.force[0, belly].sum() > healthy.force[0, belly].sum() + 20.0  # N: it must answer


def test_a_weakness_weakens_what_is_added_in_either_order(man, start):
    weak = Weakness(FLEXORS, 0.5)
    both = [
        stand_study(apply(man, *order), start.q, start.support)
        for order in ((TIGHT, weak), (weak, TIGHT))
    ]
    strong = stand_study(apply(man, TIGHT), start.q, start.support)
    for study in (*both, strong.with_strength(dict.fromkeys(_elements(man), 0.5))):
        assert study.passive == pytest.approx(0.5 * strong.passive, rel=1e-9)
    assert both[0].force == pytest.approx(both[1].force, abs=1e-4)  # N; what the solver leaves


def _elements(man):
    return [e for belly in FLEXORS for side in "rl" for e in man.bellies[f"{belly}_{side}"]]


def test_a_longer_muscle_adds_nothing(man, start):
    longer = apply(man, Tightness(FLEXORS, fiber_share=1.1))
    assert not stand_study(longer, start.q, start.support).passive.any()


def test_lengths_that_come_back_are_healthy_again(man, start):
    there = apply(man, Tightness(FLEXORS, fiber_change_m=-0.01))
    back = apply(there, Tightness(FLEXORS, fiber_change_m=0.01))
    # A hundredth of a metre there and back: rounding only.
    assert stand_study(back, start.q, start.support).passive.max() < 1e-9
