"""A predicted gait: slopes, equations, symmetry, and what it does for weak abductors."""

from __future__ import annotations

import numpy as np
import pytest

from coxa.errors import CoxaError
from coxa.model.conditions import Weakness, apply
from coxa.movement.walk import average_walk
from coxa.prediction import Reach, Upright, Within, tabled_weights
from coxa.prediction.gait.base import stride_of_walk
from coxa.prediction.gait.cost import GaitSearch
from coxa.prediction.gait.predict import predict_gait
from coxa.prediction.gait.shape import shape_of
from coxa.prediction.gait.study import walk_base, walk_gait
from coxa.prediction.gait.tasks import middles_of
from coxa.prediction.gait.what_if import gait_gauges, gait_what_if, read_gait, strength_sweep
from coxa.study.settings import Settings

FREE = ("pelvis_list", "lumbar_bending")
WEAK = Weakness(("glmed", "glmin"), 0.4)
COARSE = {"frames": 16, "harmonics": 1, "second": False}


@pytest.fixture(scope="module")
def stride(man):
    return stride_of_walk(man, average_walk(man))


@pytest.fixture(scope="module")
def weak(man, stride):
    return predict_gait(man, stride, FREE, conditions=(WEAK,), **COARSE)


def searching(man, stride, *conditions, names=FREE, symmetric=True, tasks=()):
    shape = shape_of(man, names, symmetric, 2)
    return GaitSearch(
        apply(man, *conditions), stride, shape, 16, tasks, tabled_weights(), Settings()
    )


def test_the_base_stride_is_the_walk(man, stride):
    walk = average_walk(man, cycles=1, rate_hz=60.0)
    at = stride.at(walk.motion.time / stride.duration_s)
    # The stride is a Fourier series as the walk is: rounding.
    assert np.abs(at.q - walk.motion.values).max() < 1e-9
    # Forces are sampled straight between 100 frames a second.
    assert np.abs(at.force[:, 0] - walk.feet["r"].force).max() < 15.0


@pytest.mark.parametrize(
    ("names", "symmetric"), [((*FREE, "step_width"), True), (("pelvis_tilt", *FREE), False)]
)
def test_slopes_are_those_of_the_cost_and_the_limits(man, stride, names, symmetric):
    search = searching(
        man, stride, Weakness(("glmed",), 0.8), names=names, symmetric=symmetric,
        tasks=(Upright(3.0), Within("pelvis_list", -8.0, -1.0)),
    )  # fmt: skip
    draw = np.random.default_rng(1)
    x = 0.02 * draw.normal(size=len(search.shape.owner))
    # A centimetre lower, so that every leg reaches its foot.
    x[
        (search.shape.owner == search.shape.names.index("pelvis_ty")) & (search.shape.order == 0)
    ] = -1
    slope, steep = search.slopes(x)
    h = 1e-4
    for _ in range(2):
        d = draw.normal(size=len(x))
        up, down = search.at(x + h * d), search.at(x - h * d)
        assert search.at(x).missed < 1e-9
        # Central differences over h leave h^2 of the third derivative.
        assert slope @ d == pytest.approx((up.cost - down.cost) / (2 * h), rel=2e-4, abs=2e-4)
        measured = (up.limits - down.limits) / (2 * h)
        assert np.abs(steep @ d - measured).max() < 1e-4 * np.abs(measured).max()


def test_the_equations_close_and_feet_keep_their_paths(weak):
    assert weak.root.max() < 1e-8  # N and N m: rounding of inverse dynamics
    assert weak.missed < 1e-9
    assert weak.slack > -1e-3  # what is allowed, see `gait.KEPT`
    walked = walk_gait(weak)
    assert max(walked.root) < 1e-8
    # Between the frames of the search legs run smoothly: 16 are coarse.
    assert walked.off < 0.005


def test_no_gait_beside_is_cheaper(weak):
    search, draw = weak.search, np.random.default_rng(2)
    able = 0
    for _ in range(100):
        near = search.at(weak.x + 0.03 * draw.normal(size=len(weak.x)))
        if near.limits.min() >= min(weak.slack, 0.0):
            able += 1
            assert near.cost > weak.total - 1e-5  # what the search stops at
    assert able > 5


def test_weak_abductors_let_the_trunk_lean_over_the_standing_foot(man, stride, weak):
    strong = predict_gait(man, stride, FREE, **COARSE)
    names = [gauge.name for gauge in gait_gauges(walk_base(man, stride).study, ("r",))]
    lean = names.index("lean of the trunk, right standing")
    old, new = (read_gait(walk_gait(gait), ("r",)) for gait in (strong, weak))
    assert new[lean] > old[lean] + 1.0
    assert weak.total < sum(weak.held_cost.values())
    # Nothing but the cost's own effort moves who is healthy: less than one spread of an angle.
    change = np.degrees(strong.change[:, :3])
    assert np.abs(change).max() < 5.0


def test_a_symmetric_condition_gives_a_symmetric_gait(man, weak):
    assert weak.shape.symmetric
    half = len(weak.change) // 2
    c = [man.coordinate_index(n) for n in ("knee_angle_r", "knee_angle_l", "pelvis_list")]
    right, left, tilt = weak.change[:, c].T
    # Legs are placed to 1e-10 m; a knee turns 30 rad and more per m.
    assert np.abs(np.roll(left, half) - right).max() < 1e-7
    assert np.abs(np.roll(tilt, half) + tilt).max() < 1e-12


def test_one_weak_side_is_found_out(man, stride):
    one = predict_gait(
        man, stride, FREE, conditions=(Weakness(("glmed_r",), 0.7),), frames=12, harmonics=1,
        second=False,
    )  # fmt: skip
    assert not one.shape.symmetric


def test_what_is_told_holds_in_the_middle_of_stance(man, stride):
    share = stride.at(np.arange(24) / 24).share
    right, left = middles_of(share)
    assert np.array_equal((right + 12) % 24, left)
    low = predict_gait(man, stride, FREE, tasks=(Within("pelvis_list", -15.0, -5.0),), **COARSE)
    listed = np.degrees(low.search.at(low.x).q[:, man.coordinate_index("pelvis_list")])
    frames = middles_of(low.search.whole.share)[0]
    assert listed[frames].max() < -5.0 + 0.01  # 1e-3 of 0.1 rad, in deg


def test_a_walk_that_is_held_changes_in_its_muscles_alone(man, stride):
    answer = gait_what_if(man, stride, (WEAK,))
    assert answer.sides == ("r",)
    before, after = (read_gait(w, ("r",)) for w in (answer.before, answer.held))
    assert before[:2] == pytest.approx(after[:2])
    rows = {row.belly: row.change_n for row in answer.takeovers if row.side == "r"}
    assert rows["gluteus_medius"] < -50.0 < 50.0 < rows["tensor_fasciae_latae"]


def test_a_sweep_by_strength_ends_where_the_condition_does(man, stride):
    walked = walk_base(man, stride)
    names = [m for m in man.muscle_names if m.startswith("glmed")]
    swept = strength_sweep(walked, [dict.fromkeys(names, x) for x in (1.0, 0.7, 0.4)])
    alone = walk_base(apply(man, Weakness(("glmed",), 0.4)), stride)
    a, b = swept.walked[-1].study.force, alone.study.force
    # Both are solved to a relative gap of 1e-6 or so; forces reach 1000 N.
    assert np.abs(a - b).max() < 0.5


@pytest.mark.parametrize(
    ("free", "tasks", "said"),
    [
        (("pelvis_lits",), (), "Did you mean 'pelvis_list'"),
        (("elbow_flex_r",), (), "cannot be freed in a walk"),
        ((), (), "nothing of the gait is free"),
        (FREE, (Reach("torso", (0.0, 0.0, 0.0)),), "cannot do the task Reach"),
        (FREE, (Within("pelvis_list", 40.0, 50.0),), "no gait was found"),
    ],
)
def test_what_a_walk_cannot_do_is_told(man, stride, free, tasks, said):
    with pytest.raises(CoxaError, match=said):
        predict_gait(man, stride, free, tasks=tasks, frames=12, harmonics=1, second=False)
