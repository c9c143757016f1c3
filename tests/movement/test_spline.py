"""Laws of the splines, and agreement with scipy and OpenSim."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coxa.errors import CoxaError
from coxa.movement.spline import Quintic, resample


def samples(seed: int, n: int, columns: int = 3):
    rng = np.random.default_rng(seed)
    time = np.cumsum(rng.uniform(0.004, 0.02, n))
    return time, np.cumsum(rng.normal(size=(n, columns)), axis=0)


@given(st.integers(0, 10_000), st.integers(4, 60))
@settings(deadline=None)
def test_passes_through_its_samples(seed, n):
    time, y = samples(seed, n)
    np.testing.assert_allclose(Quintic.through(time, y).at(time)[0], y, rtol=1e-10, atol=1e-9)


@given(st.integers(0, 10_000), st.integers(4, 60))
@settings(deadline=None)
def test_is_smooth_across_its_knots(seed, n):
    time, y = samples(seed, n)
    spline = Quintic.through(time, y)
    h = 1e-9
    for before, after in zip(spline.at(time[1:-1] - h), spline.at(time[1:-1] + h), strict=True):
        scale = np.abs(before).max() + 1.0
        # What two points 2e-9 s apart may differ by, on curves that change within 4 ms.
        assert np.abs(after - before).max() < 1e-4 * scale


@given(st.integers(0, 10_000))
@settings(deadline=None)
def test_a_parabola_is_followed_exactly(seed):
    time, _ = samples(seed, 25)
    a, b, c = np.random.default_rng(seed + 1).normal(size=3)
    at = np.linspace(time[0], time[-1], 40)
    q, qd, qdd = Quintic.through(time, (a + b * time + c * time**2)[:, None]).at(at)
    np.testing.assert_allclose(q[:, 0], a + b * at + c * at**2, atol=1e-12)
    np.testing.assert_allclose(qd[:, 0], b + 2 * c * at, atol=1e-9)
    # The samples carry 1e-16, which steps of 4 ms amplify 1e5 times.
    np.testing.assert_allclose(qdd[:, 0], np.full(40, 2 * c), atol=1e-8)


def test_converges_at_its_order():
    """Halving the step divides the error of the interior by 2^6, and of qdd by 2^4."""
    errors = []
    at = np.linspace(0.4, 0.6, 50)
    for n in (41, 81):
        time = np.linspace(0.0, 1.0, n)
        q, _, qdd = Quintic.through(time, np.sin(9.0 * time)[:, None]).at(at)
        errors.append(
            (
                np.abs(q[:, 0] - np.sin(9.0 * at)).max(),
                np.abs(qdd[:, 0] + 81.0 * np.sin(9.0 * at)).max(),
            )
        )
    rate = np.log2(np.array(errors[0]) / np.array(errors[1]))
    assert rate == pytest.approx([6.0, 4.0], abs=0.4)


@pytest.mark.parametrize("n", [6, 7, 40, 400])
def test_quintic_agrees_with_scipy(n):
    interpolate = pytest.importorskip("scipy.interpolate")
    time, y = samples(n, n)
    zero = np.zeros(3)
    ends = ([(3, zero), (4, zero)], [(3, zero), (4, zero)])
    reference = interpolate.make_interp_spline(time, y, 5, bc_type=ends)
    at = np.linspace(time[0], time[-1], 500)
    for order, mine in enumerate(Quintic.through(time, y).at(at)):
        theirs = reference(at, order)
        # scipy's own rounding: its collocation matrix has a condition of about 1e4.
        assert np.abs(mine - theirs).max() < 1e-10 * np.abs(theirs).max()


def test_quintic_agrees_with_opensim(storage):
    import opensim

    time, y = samples(7, 120, 1)
    splines = opensim.GCVSplineSet(5, storage(time, y, ["q"]))  # owns what it hands out
    spline = splines.get(0)
    at = np.linspace(time[0], time[-1], 200)
    mine = Quintic.through(time, y).at(at)
    for order in range(3):
        which = opensim.StdVectorInt([0] * order)
        theirs = np.array(
            [
                spline.calcDerivative(which, opensim.Vector(1, x))
                if order
                else spline.calcValue(opensim.Vector(1, x))
                for x in at
            ]
        )
        assert np.abs(mine[order][:, 0] - theirs).max() < 1e-10 * np.abs(theirs).max()


@pytest.mark.parametrize("n", [4, 5, 50])
def test_cubic_agrees_with_scipy(n):
    interpolate = pytest.importorskip("scipy.interpolate")
    time, y = samples(n, n)
    at = np.linspace(time[0], time[-1], 300)
    reference = interpolate.CubicSpline(time, y, bc_type="natural")(at)
    np.testing.assert_allclose(resample(time, y, at, parity=True), reference, atol=1e-10)


def test_external_forces_are_interpolated_as_opensim_does(storage):
    import opensim

    time, y = samples(3, 60, 3)
    model = opensim.Model()
    body = opensim.Body("b", 1.0, opensim.Vec3(0), opensim.Inertia(1))
    model.addBody(body)
    joint = opensim.FreeJoint("j", model.getGround(), body)
    model.addJoint(joint)
    source = storage(time, y, ["f_vx", "f_vy", "f_vz"])
    force = opensim.ExternalForce(source, "f_v", "", "", "b", "ground", "ground")
    model.addForce(force)
    model.initSystem()
    at = np.linspace(time[0], time[-1], 77)
    theirs = np.array([[force.getForceAtTime(t).get(i) for i in range(3)] for t in at])
    # What is left is the rounding of two banded solves.
    np.testing.assert_allclose(resample(time, y, at, parity=True), theirs, atol=1e-10)


def test_straight_lines_by_default():
    time = np.array([0.0, 1.0, 2.0, 3.0, 4.0])
    y = np.array([[0.0], [0.0], [100.0], [0.0], [0.0]])
    out = resample(time, y, np.array([0.5, 1.5, 3.25]))
    np.testing.assert_allclose(out[:, 0], [0.0, 50.0, 0.0])


def test_nothing_is_extrapolated():
    time, y = samples(0, 10)
    with pytest.raises(CoxaError, match="inside the samples"):
        resample(time, y, np.array([time[-1] + 0.01]))
    with pytest.raises(CoxaError, match="not all numbers"):
        resample(time, y, np.array([np.nan]))
    # A time that rounding put just outside is the end itself.
    np.testing.assert_array_equal(resample(time, y, np.array([time[0] - 1e-9]))[0], y[0])
