"""Muscle curves against OpenSim's own, and against what their papers say of them."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coxa.muscles.curves import ERROR, BadCurveError, Curve, tabulate
from coxa.muscles.degroote import degroote_curves, tendon_length
from coxa.muscles.millard import ACTIVE, PASSIVE, SPEED, TENDON, millard_curves
from coxa.muscles.thelen import thelen_curves

FAMILIES = [
    thelen_curves({}),
    thelen_curves({"KshapeActive": 0.5, "KshapePassive": 4.0, "Af": 0.3, "Flen": 1.8}),
    millard_curves({}, rigid=False),
    millard_curves({"fiber_damping": 0.0}, rigid=False),
    degroote_curves({}),
]


def at(curve: Curve, x):
    """The curve with the lines that continue it."""
    x = np.asarray(x, float)
    ends = curve.value(np.array([curve.start, curve.end]))
    inside = curve.value(np.clip(x, curve.start, curve.end))
    below, above = x < curve.start, x > curve.end
    inside[below] = ends[0] + curve.before * (x[below] - curve.start)
    inside[above] = ends[1] + curve.after * (x[above] - curve.end)
    return inside


@pytest.mark.parametrize("curves", FAMILIES)
def test_tables_hold_their_curves(curves):
    for curve in curves.five:
        table, span = tabulate(curve)
        u = np.random.default_rng(0).random(20_000) * len(table)
        i = np.minimum(u.astype(int), len(table) - 1)
        read = (table[i] * (u - i)[:, None] ** np.arange(4)).sum(axis=1)
        exact = curve.value(np.minimum(curve.start + u / span[1], curve.end))
        # Checked at three points an interval when built; at random ones it may be a little more.
        assert np.max(np.abs(read - exact) / np.maximum(np.abs(exact), 1.0)) < 2 * ERROR


@pytest.mark.parametrize("curves", FAMILIES)
def test_lines_continue_curves_smoothly(curves):
    for curve in (curves.lengthening, curves.tendon):
        h = 1e-6
        inside = (curve.value(np.array([curve.end])) - curve.value(np.array([curve.end - h]))) / h
        # A one-sided difference is off by h times half the curvature, some 1e4 for a tendon.
        assert inside[0] == pytest.approx(curve.after, rel=2e-3, abs=2e-3)


@pytest.mark.parametrize("curves", FAMILIES)
def test_what_every_muscle_does(curves):
    length = np.linspace(0.0, 2.0, 400)
    active = at(curves.active, length)
    # De Groote's fitted bells peak a little beside 1.
    assert active.max() == pytest.approx(1.0, abs=3e-3)
    assert at(curves.shortening, [0.0]) == pytest.approx(1.0, abs=1e-9)
    assert at(curves.lengthening, [0.0]) == pytest.approx(1.0, abs=1e-9)
    assert at(curves.shortening, [-1.0]) == pytest.approx(0.0, abs=1e-9)
    assert np.all(np.diff(at(curves.lengthening, np.linspace(0, 1.2, 200))) >= -1e-12)
    assert np.all(np.diff(at(curves.passive, np.linspace(0.2, 2.0, 200))) >= -1e-12)
    assert np.all(np.diff(at(curves.tendon, np.linspace(0.98, 1.1, 200))) >= -1e-12)


def test_strains_at_one_norm_force():
    thelen = thelen_curves({"FmaxTendonStrain": 0.033, "FmaxMuscleStrain": 0.6})
    assert at(thelen.tendon, [1.033]) == pytest.approx(1.0, abs=1e-12)
    assert at(thelen.passive, [1.6]) == pytest.approx(1.0, abs=1e-12)
    degroote = degroote_curves({"tendon_strain_at_one_norm_force": 0.06})
    assert at(degroote.tendon, [1.06]) == pytest.approx(1.0, abs=1e-12)
    assert at(degroote.passive, [1.6]) == pytest.approx(1.0, abs=1e-12)


def test_tendon_inverse():
    force = np.linspace(-0.05, 3.0, 50)
    curve = degroote_curves({}).tendon
    assert curve.value(tendon_length(force, 0.049)) == pytest.approx(force, abs=1e-12)


@settings(max_examples=60, deadline=None)
@given(
    st.floats(0.2, 0.6), st.floats(0.05, 0.3), st.floats(0.1, 1.0), st.floats(0.0, 0.95),
    st.floats(1.2, 1.9), st.floats(1.5, 8.0),
)  # fmt: skip
def test_millard_curves_pass_through_their_points(least, gap, longer, slope, most, isometric):
    x1 = least + gap
    numbers = {
        ACTIVE + "min_norm_active_fiber_length": least,
        ACTIVE + "transition_norm_fiber_length": x1,
        ACTIVE + "max_norm_active_fiber_length": 1.0 + longer,
        ACTIVE + "shallow_ascending_slope": slope,
        SPEED + "max_eccentric_velocity_force_multiplier": most,
        SPEED + "isometric_slope": isometric,
    }
    try:
        curves = millard_curves(numbers, rigid=False)
        for curve in curves.five:
            tabulate(curve)
    except BadCurveError:
        return
    assert curves.active.value(np.array([1.0]))[0] == pytest.approx(1.0, abs=1e-12)
    assert curves.active.value(np.array([least]))[0] == pytest.approx(0.0, abs=1e-12)
    assert curves.lengthening.value(np.array([1.0]))[0] == pytest.approx(most, abs=1e-12)
    inside = curves.active.value(np.linspace(least, 1.0 + longer, 300))
    assert np.all((inside >= -1e-12) & (inside <= 1.0 + 1e-12))


@pytest.mark.parametrize(
    ("build", "numbers", "says"),
    [
        (thelen_curves, {"Flen": 0.9}, "Flen must be above 1"),
        (thelen_curves, {"KshapeActve": 0.5}, "Did you mean 'KshapeActive'"),
        (thelen_curves, {"FmaxTendonStrain": -0.1}, "FmaxTendonStrain must be above 0"),
        (thelen_curves, {"Af": float("nan")}, "Af is nan"),
        (degroote_curves, {"fiber_damping": -1.0}, "fiber_damping"),
        (lambda n: millard_curves(n, rigid=True), {TENDON + "curviness": 0.5}, "or none"),
        (lambda n: millard_curves(n, rigid=True), {PASSIVE + "curviness": 0.5}, "or none"),
        (
            lambda n: millard_curves(n, rigid=True),
            {ACTIVE + "transition_norm_fiber_length": 1.1},
            "active lengths must rise",
        ),
    ],
)
def test_bad_parameters_are_refused(build, numbers, says):
    with pytest.raises(BadCurveError) as error:
        build(numbers)
    assert says in str(error.value)


def test_a_curve_too_sharp_for_its_table_is_refused():
    with pytest.raises(BadCurveError, match="too sharp"):
        tabulate(Curve(lambda x: np.sqrt(np.abs(x)), -1.0, 1.0))


def test_millard_curves_are_opensims():
    opensim = pytest.importorskip("opensim")
    curves = millard_curves({"fiber_damping": 0.0}, rigid=False)
    damped = millard_curves({}, rigid=False)
    given = opensim.FiberForceLengthCurve()
    given.setCurveStrains(-0.1, 0.5)
    given.setOptionalProperties(0.3, 4.5, 0.4)
    own = millard_curves(
        {
            PASSIVE + "strain_at_zero_force": -0.1,
            PASSIVE + "strain_at_one_norm_force": 0.5,
            PASSIVE + "stiffness_at_low_force": 0.3,
            PASSIVE + "stiffness_at_one_norm_force": 4.5,
            PASSIVE + "curviness": 0.4,
        },
        rigid=False,
    )
    for ours, theirs, x in (
        (curves.active, opensim.ActiveForceLengthCurve(), np.linspace(0.3, 2.0, 300)),
        (curves.passive, opensim.FiberForceLengthCurve(), np.linspace(0.9, 2.0, 300)),
        (own.passive, given, np.linspace(0.8, 1.8, 300)),
        (curves.tendon, opensim.TendonForceLengthCurve(), np.linspace(0.98, 1.1, 300)),
        (damped.shortening, opensim.ForceVelocityCurve(), np.linspace(-1.2, 0.0, 300)),
        (damped.lengthening, opensim.ForceVelocityCurve(), np.linspace(0.0, 1.2, 300)),
    ):
        expected = [theirs.calcValue(float(v)) for v in x]
        # The same Bezier curves, inverted to rounding on either side.
        assert at(ours, x) == pytest.approx(expected, abs=1e-11)


def test_degroote_curves_are_opensims():
    opensim = pytest.importorskip("opensim")
    theirs = opensim.DeGrooteFregly2016Muscle()
    theirs.set_active_force_width_scale(1.3)
    theirs.set_tendon_strain_at_one_norm_force(0.06)
    theirs.finalizeFromProperties()
    ours = degroote_curves(
        {"active_force_width_scale": 1.3, "tendon_strain_at_one_norm_force": 0.06}
    )
    for curve, calculate, x in (
        (ours.active, theirs.calcActiveForceLengthMultiplier, np.linspace(0.2, 1.8, 100)),
        (ours.passive, theirs.calcPassiveForceMultiplier, np.linspace(0.2, 1.8, 100)),
        (ours.tendon, theirs.calcTendonForceMultiplier, np.linspace(0.98, 1.1, 100)),
        (ours.shortening, theirs.calcForceVelocityMultiplier, np.linspace(-1.0, 0.0, 100)),
        (ours.lengthening, theirs.calcForceVelocityMultiplier, np.linspace(0.0, 1.0, 100)),
    ):
        expected = [calculate(float(v)) for v in x]
        # Closed forms on both sides.
        assert at(curve, x) == pytest.approx(expected, abs=1e-12)
