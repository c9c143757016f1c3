"""The ground under a person: laws that hold whatever the numbers are."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import numpy as np
import pytest

import coxa
from coxa.loads.ground.bearing import NONE_M, NONE_M_S
from coxa.loads.ground.reaction import GroundReaction
from coxa.model.contact import contacts_of
from coxa.movement.walk import average_walk
from coxa.movement.whole_body import mass_center
from coxa.study.study import Study

ACROSS = np.array([1.0, 1.0, -1.0])
TURNED = ("pelvis_list", "pelvis_rotation", "pelvis_tz", "lumbar_bending", "lumbar_rotation")


@cache
def person() -> coxa.Model:
    return coxa.load_model("coxa", subject=coxa.Subject(70.0, 1.75))


@cache
def walk() -> coxa.Motion:
    return average_walk(person(), cycles=2, rate_hz=50.0).motion


def changed(**by: np.ndarray) -> coxa.Motion:
    values = walk().values.copy()
    for name, course in by.items():
        values[:, person().coordinate_index(name)] += course
    return replace(walk(), values=values)


def mirrored() -> coxa.Motion:
    model = person()
    values = walk().values.copy()
    for c, name in enumerate(model.coordinate_names):
        twin = {"_r": "_l", "_l": "_r"}.get(name[-2:], name[-2:])
        values[:, c] = walk().values[:, model.coordinate_index(name[:-2] + twin)]
        if name in TURNED:
            values[:, c] *= -1.0
    return replace(walk(), values=model.complete(values))


@cache
def solved() -> Study:
    return coxa.solve(person(), walk())


def ground(study: Study) -> GroundReaction:
    assert study.ground is not None
    return study.ground


def foot(study: Study, side: str) -> np.ndarray:
    return ground(study).on(f"calcn_{side}", f"toes_{side}").force


def test_it_says_that_loads_were_predicted() -> None:
    study = solved()
    assert study.loads_predicted
    told = study.summary()
    assert told["loads_predicted"] is True
    assert told["loads"] == "predicted from the movement"
    assert told["ground"]["residual"]["peak_force_n"] >= told["ground"]["residual"]["rms_force_n"]
    assert any(w.code == "ground_predicted" for w in study.warnings)


def test_only_what_is_near_and_slow_bears_and_only_by_pushing() -> None:
    reaction = ground(solved())
    far = (reaction.bearing.above >= NONE_M) | (reaction.bearing.slip >= NONE_M_S)
    assert far.any()
    assert not reaction.force[far].any()
    assert (reaction.normal >= 0.0).all()


def test_friction_is_never_exceeded() -> None:
    reaction = ground(solved())
    mu = np.array([point.friction for point in reaction.bearing.contacts])
    side = np.linalg.norm(reaction.force[:, :, [0, 2]], axis=2)
    assert (side <= mu * reaction.normal + 1e-9).all()
    assert side.max() > 10.0  # the walk does need some
    assert (reaction.friction_used <= 1.0 + 1e-9).all()


def test_momentum_closes() -> None:
    study, reaction = solved(), ground(solved())
    total = foot(study, "r") + foot(study, "l")
    slides = [reaction.root.index(f"pelvis_t{axis}") for axis in "xyz"]
    center = mass_center(study.acting, study.trajectory.q)
    dt = study.time[1] - study.time[0]
    rate = (center[2:] - 2.0 * center[1:-1] + center[:-2]) / dt**2
    needed = study.model.mass * (rate + np.array([0.0, 9.80665, 0.0]))
    # A second difference at 50 Hz blurs 6 Hz by a tenth; the walk's lie at 2 Hz and 4 Hz.
    miss = (total + reaction.residual[:, slides])[1:-1] - needed
    assert np.sqrt((miss**2).mean()) < 0.01 * reaction.weight_n


def test_loads_carry_what_was_predicted() -> None:
    """What inverse dynamics leaves at the root is the residual that was told."""
    study, reaction = solved(), ground(solved())
    root = [study.model.coordinate_index(name) for name in reaction.root]
    left = study.joint_loads.independent_moments(study.acting, study.trajectory.q)[:, root]
    np.testing.assert_allclose(left, reaction.residual, atol=1e-6)


def test_what_was_predicted_can_be_given_back() -> None:
    """The written reaction, taken for a plate's, makes the same moments."""
    study = solved()
    given = coxa.solve(person(), walk(), study.loads)
    assert not given.loads_predicted
    np.testing.assert_allclose(given.joint_loads.moments, study.joint_loads.moments, atol=1e-9)
    table = study.series("ground_reaction")
    k = table.columns.index("calcn_l_force_vy")
    np.testing.assert_array_equal(table.values[:, k], foot(study, "l")[:, 1])
    with pytest.raises(coxa.CoxaError, match="no series 'ground_reaction'"):
        given.series("ground_reaction")


def test_another_clock_another_floor_and_a_belt_change_nothing() -> None:
    t = walk().time
    later = coxa.solve(person(), replace(walk(), time=t + 7.5))
    higher = coxa.solve(person(), changed(pelvis_ty=np.full(len(t), 0.21)))
    ridden = coxa.solve(person(), changed(pelvis_tx=-1.1 * t))
    assert ground(higher).ground.height_m - ground(solved()).ground.height_m == pytest.approx(0.21)
    belt = ground(ridden).ground.belt - ground(solved()).ground.belt
    # The record's ends are seen through a filter, which bends there.
    np.testing.assert_allclose(belt, [-1.1, 0.0, 0.0], atol=0.01)
    for other, tolerance in ((later, 1e-3), (higher, 1e-3), (ridden, 0.01)):
        for side in ("r", "l"):
            miss = foot(other, side) - foot(solved(), side)
            assert np.sqrt((miss**2).mean()) < tolerance * ground(other).weight_n


def test_a_mirrored_walk_has_mirrored_forces() -> None:
    other = coxa.solve(person(), mirrored())
    for side, twin in (("r", "l"), ("l", "r")):
        np.testing.assert_allclose(
            foot(other, side), foot(solved(), twin) * ACROSS, atol=1e-3 * person().mass * 9.8
        )


def test_standing_feet_carry_the_weight_between_them() -> None:
    model = person()
    pose = model.default_pose[None].copy()
    # Lean by the ankles until the mass centre is over the feet, both alike.
    for name in ("ankle_angle_r", "ankle_angle_l"):
        pose[0, model.coordinate_index(name)] = np.radians(3.0)
    pose[0, model.coordinate_index("pelvis_tilt")] = np.radians(-3.0)
    study = coxa.solve(model, coxa.Motion(np.zeros(1), model.coordinate_names, pose))
    reaction = ground(study)
    for side in ("r", "l"):
        share = foot(study, side)[0, 1] / reaction.weight_n
        assert share == pytest.approx(0.5, abs=2e-3)  # the residual's price is a thousandth
    center = mass_center(study.acting, study.trajectory.q)[0]
    pressed = (reaction.normal[0, :, None] * reaction.bearing.place[0]).sum(axis=0)
    pressed /= reaction.normal.sum()
    assert pressed[[0, 2]] == pytest.approx(center[[0, 2]], abs=2e-3)
    assert not reaction.open.any()


def test_contact_points_grow_with_the_person_and_are_mirrored() -> None:
    small = {p.name: p for p in coxa.load_model("coxa").contacts}
    large = {p.name: p for p in coxa.load_model("coxa", subject=coxa.Subject(90.0, 1.87)).contacts}
    assert set(small) == set(large)
    for name, point in small.items():
        np.testing.assert_allclose(large[name].location, np.multiply(point.location, 1.1))
        if name.endswith("_r"):
            twin = small[name[:-2] + "_l"]
            assert twin.body == point.body.replace("_r", "_l")
            np.testing.assert_allclose(twin.location, point.location * ACROSS)


def test_models_without_contacts_get_the_reference_foot_stretched() -> None:
    own = person()
    bare = replace(own, contacts=())
    found = {p.name: p for p in contacts_of(bare)}
    assert len(found) == 12
    for name, point in found.items():
        match = next(p for p in own.contacts if p.name == name)
        # The reference length is kept to six digits.
        np.testing.assert_allclose(point.location, match.location, rtol=5e-6)
    footless = replace(bare, joints=tuple(j for j in own.joints if "mtp" not in j.name))
    assert contacts_of(footless) == ()
