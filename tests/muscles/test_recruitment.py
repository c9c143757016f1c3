"""The verb `recruit`: closed forms, an independent solver, threads, and bad input."""

from dataclasses import replace

import numpy as np
import pytest

from coxa.errors import CoxaError
from coxa.muscles.recruitment import RecruitmentProblem, recruit


def leg(N=40, seed=0, *, lower=0.01, reserve=1.0) -> RecruitmentProblem:
    """Two legs of 30 muscles over 7 coordinates each, with a smooth, mostly feasible demand."""
    rng = np.random.default_rng(seed)
    M, D = 60, 14
    runs, rows = [], []
    for m in range(M):
        side = 7 * (m >= 30)
        span = rng.choice([1, 2, 3, 4])
        first = int(rng.integers(0, 8 - span))
        runs.append(span)
        rows.append(side + first + np.arange(span))
    t = np.linspace(0, 1, N)[:, None]
    A = int(sum(runs))
    arms = rng.normal(size=A) * 25 * (1 + 0.3 * np.sin(2 * np.pi * (t + rng.random(A))))
    demand = rng.normal(size=D) * 30 * np.sin(2 * np.pi * (t + rng.random(D)))
    return RecruitmentProblem(
        arms=arms,
        arm_start=np.r_[0, np.cumsum(runs)].astype(np.int64),
        arm_row=np.concatenate(rows).astype(np.int64),
        demand=demand,
        reserve=np.full(D, reserve),
        weight=np.ones(M),
        lower=np.full(M, lower),
        upper=np.ones(M),
        muscles=tuple(f"m{m}" for m in range(M)),
        coordinates=tuple(f"q{d}" for d in range(D)),
    )


def one_joint(arms, demand, **changes) -> RecruitmentProblem:
    M = len(arms)
    problem = RecruitmentProblem(
        arms=np.array([arms], float),
        arm_start=np.arange(M + 1),
        arm_row=np.zeros(M, np.int64),
        demand=np.array([[demand]], float),
        reserve=np.zeros(1),
        weight=np.ones(M),
        lower=np.zeros(M),
        upper=np.ones(M),
        muscles=tuple(f"m{m}" for m in range(M)),
        coordinates=("knee_angle_r",),
    )
    return replace(problem, **changes)


@pytest.mark.parametrize("p", [2.0, 2.7, 3.0, 4.0, 6.0, 10.0])
def test_two_agonists_share_by_the_closed_form(p):
    # w1 a1^(p-1) / V1 = w2 a2^(p-1) / V2 and V1 a1 + V2 a2 = tau.
    V, w, tau = np.array([30.0, 10.0]), np.array([2.0, 1.0]), 15.0
    share = (V / w) ** (1 / (p - 1))
    expected = share * tau / (share @ V)
    got = recruit(one_joint(V, tau, weight=w), exponent=p)
    # The stand-in may hold 1e-6 N m; the barrier stops at 1e-9 of the cost, that is, within
    # about its square root in activation.
    assert got.activations[0] == pytest.approx(expected, abs=1e-7 if p < 3.5 else 1e-4)
    assert abs(got.unmet[0, 0]) <= 1e-6
    assert got.status[0] == 0
    assert got.warnings == ()


@pytest.mark.parametrize("p", [2.0, 3.0, 5.0])
def test_what_muscles_cannot_do_is_unmet(p):
    got = recruit(one_joint([30.0, 10.0, -5.0], 100.0), exponent=p)
    # An antagonist at rest, agonists at full, and 60 N m that nobody gives.
    assert got.activations[0] == pytest.approx([1.0, 1.0, 0.0], abs=1e-6)
    assert got.unmet[0, 0] == pytest.approx(60.0, abs=1e-6)
    assert got.reserves[0, 0] == 0.0
    assert got.status[0] == 1
    assert "knee_angle_r" in got.warnings[0]
    assert "60" in got.warnings[0]


def test_a_reserve_takes_its_priced_share():
    # min a^2/2 + (r/4)^2/2 with 20 a + r = 10: r = 16 lam, a = 20 lam, 416 lam = 10.
    got = recruit(one_joint([20.0], 10.0, reserve=np.array([4.0])))
    assert got.reserves[0, 0] == pytest.approx(160 / 416, abs=1e-9)
    assert got.activations[0, 0] == pytest.approx(200 / 416, abs=1e-9)
    assert got.unmet[0, 0] == 0.0
    assert got.lam[0, 0] == pytest.approx(10 / 416, abs=1e-9)


def test_bounds_above_one_and_muscles_without_capacity():
    got = recruit(one_joint([20.0, 0.0], 30.0, upper=np.array([2.0, 1.0])))
    assert got.activations[0] == pytest.approx([1.5, 0.0], abs=1e-6)


@pytest.mark.parametrize("reserve", [1.0, 0.0])
@pytest.mark.parametrize("lower", [0.0, 0.01])
def test_daqp_agrees(reserve, lower):
    pytest.importorskip("daqp")
    problem = leg(reserve=reserve, lower=lower)
    ours, theirs = recruit(problem), recruit(problem, solver="daqp")
    np.testing.assert_array_equal(ours.status, theirs.status)
    # Both meet the equilibrium to 1e-8 of some 30 N m, with arms of some 25 N m.
    np.testing.assert_allclose(ours.activations, theirs.activations, atol=1e-6)
    np.testing.assert_allclose(ours.unmet, theirs.unmet, atol=1e-5)
    np.testing.assert_allclose(ours.reserves, theirs.reserves, atol=1e-6)
    assert np.abs(ours.duality_gap).max() < 1e-6
    assert np.abs(theirs.duality_gap).max() < 1e-6


@pytest.mark.parametrize("p", [2.0, 3.0, 6.0])
def test_threads_change_the_answer_within_tolerance_only(p):
    problem = leg()
    one, two = recruit(problem, exponent=p), recruit(problem, exponent=p, threads=2)
    again = recruit(problem, exponent=p, threads=2)
    np.testing.assert_array_equal(two.activations, again.activations)
    # Each meets the equilibrium to 1e-8 of the demand; arms are some 25 N m.
    np.testing.assert_allclose(one.activations, two.activations, atol=1e-6)


@pytest.mark.parametrize("p", [2.0, 3.0])
def test_a_warm_start_takes_fewer_steps_to_the_same_answer(p):
    problem = leg(lower=0.0)
    before = recruit(problem, exponent=p)
    arms = problem.arms.copy()
    arms[:, problem.arm_start[3] : problem.arm_start[4]] *= 0.7
    weak = replace(problem, arms=arms)
    cold, warm = recruit(weak, exponent=p), recruit(weak, exponent=p, warm=before)
    # Unique answers, each within 1e-8 N m of equilibrium.
    np.testing.assert_allclose(cold.activations, warm.activations, atol=1e-6)
    assert warm.iterations.mean() < cold.iterations.mean()


def test_a_higher_exponent_spreads_the_load():
    problem = leg(lower=0.0, reserve=1.0)
    peaks = [recruit(problem, exponent=p).activations.max(1).mean() for p in (2.0, 3.0, 6.0)]
    assert peaks[0] > peaks[1] > peaks[2]


def test_unsolved_coordinates_are_skipped():
    problem = leg()
    row = np.where(problem.arm_row == 13, -1, problem.arm_row)
    kept = replace(
        problem,
        arm_row=row,
        demand=problem.demand[:, :13],
        reserve=problem.reserve[:13],
        coordinates=problem.coordinates[:13],
    )
    silent = problem.arms.copy()
    silent[:, problem.arm_row == 13] = 0.0
    got, expected = recruit(kept), recruit(replace(problem, arms=silent))
    np.testing.assert_allclose(got.activations, expected.activations, atol=1e-9)


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"lower": np.array([0.5, 2.0])}, "m1 has a lower bound above"),
        ({"lower": np.array([-0.1, 0.0])}, "m0 needs a lower bound of at least 0"),
        ({"upper": np.array([1.0, np.inf])}, "m1 needs a finite upper bound"),
        ({"weight": np.array([1.0, 0.0])}, "m1 needs a weight above 0"),
        ({"demand": np.array([[np.nan]])}, "demand of knee_angle_r is not a number in frame 0"),
        ({"arms": np.array([[1.0, np.inf]])}, "moment of m1 is not a number in frame 0"),
        ({"reserve": np.array([-1.0])}, "reserve of knee_angle_r"),
        ({"weight": np.ones(3)}, "`weight` has shape (3,), expected (2,)"),
        ({"arm_row": np.array([0, 5])}, "coordinates outside"),
        ({"arm_start": np.array([0, 2, 1])}, "does not split"),
    ],
)
def test_bad_problems_are_refused(changes, says):
    with pytest.raises(CoxaError) as error:
        recruit(replace(one_joint([20.0, 10.0], 5.0), **changes))
    assert says in str(error.value)


def test_bad_arguments_are_refused():
    problem = one_joint([20.0, 10.0], 5.0)
    with pytest.raises(CoxaError, match="exponent"):
        recruit(problem, exponent=1.5)
    with pytest.raises(CoxaError, match="exponent"):
        recruit(problem, exponent=float("nan"))
    with pytest.raises(CoxaError, match="threads"):
        recruit(problem, threads=0)
    with pytest.raises(CoxaError, match="quadratic"):
        recruit(problem, exponent=3.0, solver="daqp")
    with pytest.raises(CoxaError, match="start from"):
        recruit(problem, warm=recruit(leg(N=3)))
