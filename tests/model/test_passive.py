"""Passive joint moments: their laws, and the published numbers they must give back."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import pytest

from coxa.anatomy.passive import read_passive
from coxa.anatomy.sources import read_sources
from coxa.errors import CoxaError
from coxa.loads.inverse_dynamics import fold_couplers
from coxa.model.assemble import assemble
from coxa.model.capsules import passive_moment, passive_of
from coxa.model.leg import two_link_leg
from coxa.model.passive import (
    Exponential,
    PassiveMoment,
    check_double_counting,
    outside_range,
    passive_moments,
    passive_slopes,
)


@dataclass(frozen=True)
class Person:
    sex: str
    age: float


@pytest.fixture(scope="module")
def body():
    return assemble()


def poses(model, n, seed=0, wide=1.0):
    """Random poses, `wide` times the range of each coordinate (the root at rest)."""
    rng = np.random.default_rng(seed)
    q = np.repeat(model.default_pose[None], n, 0)
    for c, coordinate in enumerate(model.coordinates):
        low, high = coordinate.range
        if c not in model.residual_coordinates and np.isfinite(low) and abs(low) < 10:
            q[:, c] = wide * rng.uniform(low, high, n)
    return model.complete(q)


def posed(model, **degrees):
    q = model.default_pose[None].copy()
    for name, angle in degrees.items():
        q[0, model.coordinate_index(name)] = np.radians(angle)
    return model.complete(q)


def moment_at(model, moments, coordinate, **degrees):
    q = posed(model, **degrees)
    return passive_moments(model, moments, q)[0, model.coordinate_index(coordinate)]


def test_slopes_are_the_derivatives_of_the_moments(body):
    q, h = poses(body, 6, wide=1.3), 1e-6
    moments = passive_of()
    slopes = passive_slopes(body, moments, q)
    for name in ("hip_flexion_r", "knee_angle_l", "ankle_angle_r", "L3_L4_FE", "hip_rotation_l"):
        c = body.coordinate_index(name)
        up, down = q.copy(), q.copy()
        up[:, c] += h
        down[:, c] -= h
        change = passive_moments(body, moments, up) - passive_moments(body, moments, down)
        # Central differences are off by h^2/6 f''' and by rounding: 1e-6 of the largest slope.
        tolerance = 1e-6 * max(1.0, np.abs(slopes).max())
        assert np.allclose(change / (2.0 * h), slopes[:, :, c], atol=tolerance)


def test_a_curve_of_one_angle_does_no_work_around_a_loop_and_a_coupled_one_does():
    leg = two_link_leg()
    turn = np.linspace(0.0, 2.0 * np.pi, 4001)
    q = np.stack([0.4 + 0.3 * np.cos(turn), -0.8 + 0.4 * np.sin(turn)], 1)

    def work(moment):
        at_middles = 0.5 * (q[1:] + q[:-1])
        return (passive_moments(leg, [moment], at_middles) * np.diff(q, axis=0)).sum()

    alone = PassiveMoment("hip_flexion_r", (Exponential(-2.0, 0.3, {"hip_flexion_r": 3.0}),))
    coupled = PassiveMoment(
        "hip_flexion_r", (Exponential(-2.0, 0.3, {"hip_flexion_r": 3.0, "knee_angle_r": 1.0}),)
    )
    # The midpoint rule of 4000 steps errs by 1e-6 of the work done and undone, some 10 J.
    assert abs(work(alone)) < 1e-5
    assert abs(work(coupled)) > 0.1


def test_a_term_goes_on_straight_beyond_its_range():
    leg = two_link_leg()
    E = 1.2
    moment = PassiveMoment("hip_flexion_r", (Exponential(-1.0, 0.0, {"hip_flexion_r": 2.0}, E),))
    x = np.array([0.6, 0.6 + 1e-9, 1.0, 1.4, 50.0])
    q = np.stack([x, np.zeros_like(x)], 1)
    M = passive_moments(leg, [moment], q)[:, 0]
    slope = passive_slopes(leg, [moment], q)[:, 0, 0]
    assert M[0] == pytest.approx(-np.exp(E), rel=1e-14)
    # A line from there on: value and slope go over without a step, rounding apart.
    assert np.allclose(M[1:], M[0] - 2.0 * np.exp(E) * (x[1:] - 0.6), rtol=1e-12)
    assert np.allclose(slope, -2.0 * np.exp(E), rtol=1e-12)


@pytest.mark.parametrize("fibres", [False, True])
def test_moments_stay_sane_far_outside_of_every_range(body, fibres):
    M = passive_moments(body, passive_of(passive_fibres=fibres), poses(body, 200, wide=3.0))
    assert np.isfinite(M).all()
    # Straight continuations of stops of some 10 N m a degree, 200 degrees out: kN m, not e^100.
    assert np.abs(M).max() < 3e4


def test_both_sides_resist_alike(body):
    moments = passive_of()
    q = poses(body, 5, seed=3)
    names = body.coordinate_names
    other = {"_r": "_l", "_l": "_r"}
    swap = [names.index(n[:-2] + other.get(n[-2:], n[-2:])) for n in names]
    swapped = q[:, swap]
    M, N = passive_moments(body, moments, q), passive_moments(body, moments, swapped)
    assert np.array_equal(M[:, swap], N)
    assert np.abs(M[:, names.index("hip_flexion_r")]).max() > 1.0


def test_riener_and_edrich_come_back_in_degrees(body):
    h, k, a = -12.0, 35.0, 7.0
    pose = {"hip_flexion_r": h, "knee_angle_r": k, "ankle_angle_r": a}
    hip = np.exp(1.4655 - 0.0034 * k - 0.0750 * h) - np.exp(1.3403 - 0.0226 * k + 0.0305 * h)
    knee = (
        np.exp(1.800 + 0.0460 * a - 0.0352 * k + 0.0217 * h)
        - np.exp(-3.971 + 0.0004 * a + 0.0495 * k - 0.0128 * h)
        + np.exp(2.220 - 0.150 * k)
    )
    ankle = np.exp(-7.9763 - 0.1949 * a + 0.0008 * k) - np.exp(2.1016 + 0.0843 * a - 0.0176 * k)
    moments = [m for m in passive_of() if m.source == "riener1999"]
    # The table keeps ten digits.
    assert moment_at(body, moments, "hip_flexion_r", **pose) == pytest.approx(hip + 8.072, rel=1e-8)
    assert moment_at(body, moments, "knee_angle_r", **pose) == pytest.approx(knee - 4.820, rel=1e-8)
    assert moment_at(body, moments, "ankle_angle_r", **pose) == pytest.approx(
        ankle + 1.792, rel=1e-8
    )


def test_every_lumbar_level_takes_ten_newton_metres_at_its_range_of_motion(body):
    yamamoto = {
        "L5_S1": (10.0, 7.8, 5.5, 1.4),
        "L4_L5": (8.9, 5.8, 5.7, 2.2),
        "L2_L3": (6.5, 4.3, 7.0, 2.6),
    }
    shares = {"FE": 0.0996, "LB": 0.1141, "AR": 0.1798}
    whole = {"FE": "lumbar_extension", "LB": "lumbar_bending", "AR": "lumbar_rotation"}
    curves = {m.coordinate: m for m in passive_of()}
    for level, (flexion, extension, bending, torsion) in yamamoto.items():
        turns = [("FE", -flexion), ("FE", extension), ("LB", bending), ("AR", -torsion)]
        for plane, degrees in turns:
            last = level == "L5_S1"
            name = whole[plane] if last else f"{level}_{plane}"
            share = shares[plane] if last else 1.0
            q = np.zeros((1, len(body.coordinates)))
            q[0, body.coordinate_index(name)] = np.radians(degrees) / share
            M = passive_moments(body, [curves[name]], q)[0, body.coordinate_index(name)]
            # The opposing exponential still adds e^-4 of 0.19 N m there.
            assert M / share == pytest.approx(-10.0 * np.sign(degrees), abs=0.25)


def test_the_lowest_level_turns_by_the_share_its_curve_was_made_for(body):
    L5_S1 = next(j for j in body.joints if j.name == "L5_S1")
    shares = {a.coordinate: a.function.slope for a in L5_S1.axes if a.coordinate is not None}
    assert shares == {
        "lumbar_extension": 0.0996,
        "lumbar_bending": 0.1141,
        "lumbar_rotation": 0.1798,
    }


def test_motion_segments_carry_large_moments_as_measured(body):
    """Miller 1986: up to 95 N m turned single segments by up to 18 deg."""
    curve = next(m for m in passive_of() if m.coordinate == "L4_L5_FE")
    q = np.zeros((1, len(body.coordinates)))
    c = body.coordinate_index("L4_L5_FE")
    q[0, c] = np.radians(-18.0)
    M = passive_moments(body, [curve], q)[0, c]
    # Between 6 and 11 N m a degree beyond the elastic toe; not what the curve was made from.
    assert 60.0 < M < 110.0


def test_the_whole_lumbar_spine_resists_a_full_stoop_as_ligaments_do(body):
    q = posed(body, lumbar_extension=-50.0)
    spine = [m for m in passive_of() if m.coordinate.startswith(("lumbar", "L", "T12"))]
    M = fold_couplers(body, q, passive_moments(body, spine, q))
    # Potvin 1991: lifts, ligaments "not more than 60 N m".
    assert 10.0 < M[0, body.coordinate_index("lumbar_extension")] < 60.0


def test_the_capsule_takes_five_newton_metres_where_van_arkel_found_them(body):
    moments = passive_of(passive_fibres=True)
    for name, degrees, sign in [
        ("hip_rotation_r", 35.0, -1.0),
        ("hip_rotation_r", -35.0, 1.0),
        ("hip_adduction_r", 40.0, -1.0),
        ("hip_adduction_l", -30.0, 1.0),
    ]:
        # Read off a figure: to a tenth of a newton metre at best.
        assert moment_at(body, moments, name, **{name: degrees}) == pytest.approx(5 * sign, abs=0.2)


def test_passive_muscle_is_counted_once():
    total, capsule = passive_of(), passive_of(passive_fibres=True)
    check_double_counting(total, passive_fibres=False)
    check_double_counting(capsule, passive_fibres=True)
    with pytest.raises(CoxaError, match=r"counted twice.*ankle_angle_l"):
        check_double_counting(total, passive_fibres=True)
    assert {m.coordinate for m in total} == {m.coordinate for m in capsule}


def test_ligaments_alone_are_slacker_than_the_whole_resting_joint(body):
    for h in (-20.0, -10.0, 0.0):
        whole = moment_at(body, passive_of(), "hip_flexion_r", hip_flexion_r=h)
        ligaments = passive_of(passive_fibres=True)
        assert abs(moment_at(body, ligaments, "hip_flexion_r", hip_flexion_r=h)) < whole


def test_anderson_goes_by_sex_and_age(body):
    young = passive_of(person=Person("male", 30.0), leg="anderson2007")
    old = passive_of(person=Person("female", 80.0), leg="anderson2007")
    at = {"hip_flexion_r": -15.0}
    # Table 3: 1.21 exp(6.351 x 15 deg) - 0.476 exp(-5.91 x 15 deg), and the like.
    x = np.radians(15.0)
    b = 1.21 * np.exp(6.351 * x) - 0.476 * np.exp(-5.91 * x)
    assert moment_at(body, young, "hip_flexion_r", **at) == pytest.approx(b, rel=1e-9)
    b = 0.758 * np.exp(7.545 * x) - 0.018 * np.exp(-6.061 * x)
    assert moment_at(body, old, "hip_flexion_r", **at) == pytest.approx(b, rel=1e-9)
    with pytest.raises(CoxaError, match="sex and age"):
        passive_of(leg="anderson2007")


def test_a_stiffer_joint_is_the_same_curve_larger(body):
    hip = next(m for m in passive_of() if m.coordinate == "hip_flexion_r")
    one = moment_at(body, [hip], "hip_flexion_r", hip_flexion_r=-25.0)
    assert moment_at(body, [hip.times(1.5)], "hip_flexion_r", hip_flexion_r=-25.0) == pytest.approx(
        1.5 * one, rel=1e-14
    )


def test_a_pose_outside_of_the_range_is_told(body):
    hip = next(m for m in passive_of() if m.coordinate == "hip_flexion_r")
    assert not outside_range(body, hip, posed(body, hip_flexion_r=-19.0))[0]
    assert outside_range(body, hip, posed(body, hip_flexion_r=-21.0))[0]


def test_an_unknown_coordinate_is_named(body):
    wrong = replace(passive_of()[0], coordinate="hip_flexion")
    with pytest.raises(CoxaError, match=r"hip_flexion.*Did you mean 'hip_flexion_r'"):
        passive_moments(body, [wrong], body.default_pose[None])


def test_every_row_has_a_source_and_every_term_its_moment():
    T, known = read_passive(), read_sources()
    names = {row.moment for row in T.moments}
    assert len(names) == len(T.moments)
    assert {row.source for row in T.moments} <= set(known)
    assert {t.moment for t in T.terms} == names
    assert {(s.moment, s.term) for s in T.slopes} == {(t.moment, t.term) for t in T.terms}
    assert all(passive_moment(T, row).terms for row in T.moments)
    for holder in ("total", "capsule"):
        used = [row.coordinate for row in T.moments if row.used in ("both", holder)]
        assert len(used) == len(set(used)), "two curves would act on one coordinate"
