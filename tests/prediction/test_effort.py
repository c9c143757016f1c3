"""What a posture costs muscles, and its slope by two ways."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from coxa.model.capsules import passive_of
from coxa.model.conditions import Tightness, Weakness, apply
from coxa.prediction import effort, start_in
from coxa.prediction.freedom import free
from coxa.prediction.habit import habit_of
from coxa.prediction.problem import Search
from coxa.prediction.weights import tabled_weights
from coxa.study.settings import Settings


def test_a_batch_costs_what_each_posture_costs_alone(man, on_right):
    q, support = on_right
    batch = man.complete(q + 0.02 * np.cos(np.arange(4 * len(q)).reshape(4, -1)))
    cost, shared = effort(man, batch, support)
    alone = [effort(man, pose[None], support)[0][0] for pose in batch]
    assert cost == pytest.approx(alone, rel=1e-7)  # the solver's gap, warm and cold
    assert shared.residual.max() < 1e-6


def test_weaker_muscles_never_cost_less(man, on_right):
    q, support = on_right
    cost = [
        effort(apply(man, Weakness(("glmed", "glmin"), share)), q[None], support)[0][0]
        for share in np.linspace(1.2, 0.2, 6)
    ]
    assert (np.diff(cost) > 0.0).all()


@pytest.mark.parametrize("exponent", [2.0, 3.0])
@pytest.mark.parametrize("share", [1.0, 0.5])
def test_envelope_slope_is_the_slope_of_the_solved_cost(man, on_right, exponent, share):
    q, support = on_right
    model = apply(man, Weakness(("glmed", "glmin"), share))
    how = Settings(exponent=exponent)
    freedom = free(model, ("pelvis_list", "pelvis_tilt", "lumbar_bending"), support)
    search = Search(model, freedom, habit_of(freedom, q, tabled_weights()), (), how, q)
    x = np.array([0.3, -0.2, 0.25, 0.1, -0.2])
    slopes = search.at(x).slopes
    step = 1e-3
    solved = [
        (search.at(x + step * e).cost - search.at(x - step * e).cost) / (2.0 * step)
        for e in np.eye(len(x))
    ]
    # The cost has kinks in its curvature where a muscle starts to pull: the step's error.
    assert slopes == pytest.approx(solved, rel=2e-3, abs=2e-3 * np.abs(solved).max())


def test_limits_have_the_slopes_of_their_differences(man, on_right):
    q, support = on_right
    freedom = free(man, ("pelvis_list",), support)
    search = Search(man, freedom, habit_of(freedom, q, tabled_weights()), (), Settings(), q)
    x, step = np.array([0.2, 0.1, -0.1]), 1e-3
    for k, e in enumerate(np.eye(3)):
        rise = (search.at(x + step * e).limits - search.at(x - step * e).limits) / (2.0 * step)
        assert search.at(x).limit_slopes[:, k] == pytest.approx(rise, abs=1e-5)


@pytest.mark.parametrize("names", [("pelvis_tilt", "lumbar_extension"), ("pelvis_list",)])
def test_envelope_slope_holds_on_two_feet_beside_passive_fibres(man, names):
    """The knees are straight here: a posture chosen by its height would have no slope."""
    gives_way = replace(man, passive=passive_of(passive_fibres=True))
    tight = apply(gives_way, Tightness(("psoas_major", "iliacus"), fiber_share=0.75))
    start, how = start_in(man, "quiet-stand"), Settings(passive=True)
    freedom = free(tight, names, start.support)
    habit = habit_of(freedom, start.q, tabled_weights())
    search = Search(tight, freedom, habit, (), how, start.q)
    x = np.array([0.3, 0.2, 0.25, 0.1, -0.2])[-len(freedom.chosen) :]
    step = 1e-3
    solved = [
        (search.at(x + step * e).cost - search.at(x - step * e).cost) / (2.0 * step)
        for e in np.eye(len(x))
    ]
    assert search.at(x).slopes == pytest.approx(solved, rel=2e-3, abs=2e-3 * np.abs(solved).max())
    # Where the search begins the legs are as long as they get: smooth along the chosen knee.
    assert np.isfinite(search.at(0.0 * x).slopes).all()
