"""The ground under planted feet: statics closes, and balance ends where the feet do."""

from __future__ import annotations

import numpy as np
import pytest

from coxa.errors import CoxaError
from coxa.movement.whole_body import mass_center
from coxa.prediction.effort import stand_still
from coxa.prediction.start import single_leg_stand, start_in
from coxa.prediction.support import plant, reaction
from coxa.study.settings import Settings


def test_weight_is_carried_and_no_moment_is_left_on_one_foot_and_on_two(man, on_right):
    q, right = on_right
    both = plant(man, man.default_pose, ("r", "l"))
    for pose, support in ((q, right), (man.default_pose, both)):
        batch = man.complete(pose + 0.03 * np.sin(np.arange(3 * len(pose)).reshape(3, -1)))
        loads = reaction(man, batch, support)
        up = sum(force.force[:3, 1] for force in loads.forces)
        assert up == pytest.approx(man.mass * 9.80665, rel=1e-12)
        # Rounding of some thousand N m about the ground's origin.
        assert np.abs(stand_still(man, batch, support, Settings()).root).max() < 1e-9


def test_two_feet_share_by_where_the_mass_centre_is(man):
    q = man.default_pose[None]
    both = plant(man, q[0], ("r", "l"))
    right, left = (f.force[0, 1] for f in reaction(man, q, both).forces)
    assert right == pytest.approx(left, rel=1e-6)  # a symmetric model stands in the middle
    leaning = q.copy()
    leaning[0, man.coordinate_index("pelvis_tz")] += 0.02
    right, left = (f.force[0, 1] for f in reaction(man, leaning, both).forces)
    apart = both.middles[0, 1] - both.middles[1, 1]
    assert right / (right + left) == pytest.approx(0.5 + 0.02 / apart, rel=1e-6)


def test_inside_is_the_distance_to_each_edge(man, on_right):
    _, support = on_right
    first, second = support.corners[:2]
    middle = np.array([[0.5 * (first + second)[0], 0.0, 0.5 * (first + second)[1]]])
    assert support.inside(middle)[0, 0] == pytest.approx(0.0, abs=1e-12)
    foot = np.array([[support.middles[0, 0], 1.0, support.middles[0, 1]]])
    assert support.inside(foot).min() > 0.02
    assert support.inside(foot + np.array([1.0, 0.0, 0.0])).min() < -0.8


def test_single_leg_stand_is_flat_level_and_over_its_foot(man):
    for side in ("r", "l"):
        q, support = single_leg_stand(man, side)
        center = mass_center(man, q[None])
        assert support.inside(center).min() > 0.01
        # What the library lets the pelvis give to be in balance.
        assert abs(np.degrees(q[man.coordinate_index("pelvis_list")])) < 0.5
        flat = (f"heel_{side}", f"ball_lateral_{side}", f"ball_medial_{side}")
        heights = [
            man.positions(q[None], c.body, c.location)[0, 1] for c in man.contacts if c.name in flat
        ]
        assert np.ptp(heights) < 0.001


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("single-leg-stnd", "Did you mean 'single-leg-stand'"),
        ("squat", "is a movement, not a posture"),
        ("sit-upright", "not held on the feet alone"),
    ],
)
def test_what_is_no_standing_posture_is_refused(man, name, said):
    with pytest.raises(CoxaError, match=said):
        start_in(man, name)


def test_no_foot_and_an_unknown_one_are_refused(man):
    with pytest.raises(CoxaError, match="needs a foot"):
        plant(man, man.default_pose, ())
    with pytest.raises(CoxaError, match="no foot 'x'"):
        plant(man, man.default_pose, ("x",))
