"""Muscle capacity: against live OpenSim muscles on a slider, and against its own equations."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coxa.errors import CoxaError
from coxa.model.muscle import Muscle
from coxa.muscles.capacity import capacity, prepare
from coxa.muscles.millard import ACTIVE

SOLEUS = Muscle(
    name="soleus_r",
    family="millard2012",
    max_isometric_force=3500.0,
    optimal_fiber_length=0.05,
    tendon_slack_length=0.25,
    pennation_angle_at_optimal=0.43,
    points=(),
)
GAIT2392 = {
    "FmaxTendonStrain": 0.033, "KshapeActive": 0.5, "KshapePassive": 4.0, "Af": 0.3, "Flen": 1.8,
}  # fmt: skip
MUSCLES = {
    "thelen": replace(SOLEUS, family="thelen2003", curves=GAIT2392),
    "thelen straight": replace(SOLEUS, family="thelen2003", pennation_angle_at_optimal=0.0),
    "millard": SOLEUS,
    "millard straight": replace(SOLEUS, pennation_angle_at_optimal=0.0),
    "millard undamped": replace(SOLEUS, curves={"fiber_damping": 0.0}),
    "millard rigid": replace(SOLEUS, ignore_tendon_compliance=True),
    "millard shaped": replace(
        SOLEUS,
        curves={
            ACTIVE + "min_norm_active_fiber_length": 0.25,
            ACTIVE + "transition_norm_fiber_length": 0.77,
            ACTIVE + "max_norm_active_fiber_length": 1.9,
            ACTIVE + "shallow_ascending_slope": 0.75,
        },
    ),
    "degroote": replace(SOLEUS, family="degroote2016"),
}


def on_slider(opensim, muscle: Muscle):
    """An OpenSim cart on a slider, pulled by the muscle, whose length is the slider's."""
    model = opensim.Model()
    body = opensim.Body("cart", 1.0, opensim.Vec3(0), opensim.Inertia(1.0))
    joint = opensim.SliderJoint("slider", model.getGround(), body)
    model.addBody(body)
    model.addJoint(joint)
    kinds = {
        "thelen2003": opensim.Thelen2003Muscle,
        "millard2012": opensim.Millard2012EquilibriumMuscle,
        "degroote2016": opensim.DeGrooteFregly2016Muscle,
    }
    theirs = kinds[muscle.family]()
    theirs.setName(muscle.name)
    theirs.setMaxIsometricForce(muscle.max_isometric_force)
    theirs.setOptimalFiberLength(muscle.optimal_fiber_length)
    theirs.setTendonSlackLength(muscle.tendon_slack_length)
    theirs.setPennationAngleAtOptimalFiberLength(muscle.pennation_angle_at_optimal)
    theirs.set_ignore_tendon_compliance(muscle.ignore_tendon_compliance)
    for name, number in muscle.curves.items():
        if name.startswith(ACTIVE):
            getattr(theirs.upd_ActiveForceLengthCurve(), "set_" + name.split(".")[1])(number)
        else:
            getattr(theirs, "set_" + name)(number)
    theirs.addNewPathPoint("origin", model.getGround(), opensim.Vec3(0))
    theirs.addNewPathPoint("insertion", body, opensim.Vec3(0))
    model.addForce(theirs)
    state = model.initSystem()
    return model, state, joint.getCoordinate(), theirs


def place(model, state, coordinate, length, speed):
    coordinate.setValue(state, float(length), False)
    coordinate.setSpeedValue(state, float(speed))
    model.realizeVelocity(state)


@pytest.mark.parametrize("kind", MUSCLES)
def test_static_optimisation_sees_what_opensim_sees(kind):
    opensim = pytest.importorskip("opensim")
    opensim.Logger.setLevelString("off")
    muscle = MUSCLES[kind]
    model, state, coordinate, theirs = on_slider(opensim, muscle)
    rng = np.random.default_rng(0)
    length = 0.25 + 0.05 * rng.uniform(0.3, 1.7, 60)
    speed = rng.uniform(-0.6, 0.6, 60)
    ours = capacity((muscle,), length[:, None], speed[:, None], parity=True).active_force[:, 0]
    for n in range(60):
        place(model, state, coordinate, length[n], speed[n])
        expected = theirs.calcInextensibleTendonActiveFiberForce(state, 1.0)
        # Tables are good to 1e-6; OpenSim solves Thelen's force-velocity to 1e-6 of the speed,
        # where the curve's slope is up to 9.
        assert ours[n] == pytest.approx(expected, abs=1e-5 * muscle.max_isometric_force)


def test_pennation_is_read_right_without_parity():
    # OpenSim 4.6 takes sin(alpha) = width / (l / optimal): pennation all but vanishes.
    length, speed = np.full((1, 1), 0.25 + 0.05 * np.cos(0.43)), np.zeros((1, 1))
    right = capacity((SOLEUS,), length, speed).active_force[0, 0]
    parity = capacity((SOLEUS,), length, speed, parity=True).active_force[0, 0]
    assert right == pytest.approx(3500.0 * np.cos(0.43), rel=1e-6)
    assert parity == pytest.approx(3500.0 * np.sqrt(1 - (0.05 * np.sin(0.43)) ** 2), rel=1e-6)


def test_a_rigid_tendon_is_opensims():
    opensim = pytest.importorskip("opensim")
    opensim.Logger.setLevelString("off")
    muscle = MUSCLES["millard rigid"]
    model, state, coordinate, theirs = on_slider(opensim, muscle)
    for length, speed in ((0.285, 0.0), (0.3, 0.2), (0.31, -0.2), (0.33, 0.4)):
        place(model, state, coordinate, length, speed)
        theirs.setActivation(state, 0.7)
        model.realizeDynamics(state)
        ours = capacity((muscle,), np.array([[length]]), np.array([[speed]]), activation=0.7)
        total = ours.active_force + ours.passive_force + ours.damping_force
        # Tables are good to 1e-6 of the maximal force.
        assert total[0, 0] == pytest.approx(theirs.getFiberForceAlongTendon(state), abs=0.01)
        assert ours.active_force[0, 0] == pytest.approx(
            theirs.getActiveFiberForceAlongTendon(state), abs=0.01
        )
        assert ours.fiber_length[0, 0] == pytest.approx(theirs.getFiberLength(state), abs=1e-12)
        assert ours.pennation[0, 0] == pytest.approx(theirs.getPennationAngle(state), abs=1e-9)


@pytest.mark.parametrize("kind", ["thelen", "thelen straight", "millard", "millard undamped"])
@pytest.mark.parametrize("activation", [0.05, 0.5, 1.0])
def test_equilibrium_is_opensims(kind, activation):
    opensim = pytest.importorskip("opensim")
    opensim.Logger.setLevelString("off")
    muscle = MUSCLES[kind]
    model, state, coordinate, theirs = on_slider(opensim, muscle)
    # OpenSim 4.6 shares the speed for Thelen's muscle, and takes none for Millard's.
    moving = ((0.3, 0.1), (0.305, -0.1)) if muscle.family == "thelen2003" else ()
    for length, speed in ((0.285, 0.0), (0.3, 0.0), (0.32, 0.0), *moving):
        place(model, state, coordinate, length, speed)
        theirs.setActivation(state, activation)
        theirs.computeInitialFiberEquilibrium(state)
        ours = capacity(
            (muscle,),
            np.array([[length]]),
            np.array([[speed]]),
            tendon="equilibrium",
            activation=activation,
        )
        assert ours.state[0, 0] == 0
        # OpenSim stops at 1e-8 of the force with a speed from the step before; our tables are
        # good to 1e-6 of the force, and the whole path to some 1e-6 m for each 1e-6 of force.
        assert ours.fiber_length[0, 0] == pytest.approx(theirs.getFiberLength(state), abs=2e-7)


def test_degroote_static_equilibrium_is_opensims():
    opensim = pytest.importorskip("opensim")
    opensim.Logger.setLevelString("off")
    muscle = MUSCLES["degroote"]
    model, state, coordinate, theirs = on_slider(opensim, muscle)
    for length in (0.285, 0.3, 0.32):
        place(model, state, coordinate, length, 0.0)
        theirs.setActivation(state, 0.6)
        theirs.computeInitialFiberEquilibrium(state)
        model.realizeDynamics(state)
        ours = capacity(
            (muscle,), np.array([[length]]), np.zeros((1, 1)), tendon="equilibrium", activation=0.6
        )
        # As above.
        assert ours.fiber_length[0, 0] == pytest.approx(theirs.getFiberLength(state), abs=2e-7)


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from(sorted(MUSCLES)), st.floats(0.2, 0.36), st.floats(-1.5, 1.5), st.floats(0, 1)
)
def test_fibre_and_tendon_hold_the_same(kind, length, speed, activation):
    muscle = replace(MUSCLES[kind], ignore_tendon_compliance=False)
    got = capacity(
        (muscle,),
        np.array([[length]]),
        np.array([[speed]]),
        tendon="equilibrium",
        activation=activation,
    )
    total = (got.active_force + got.passive_force + got.damping_force)[0, 0]
    assert got.state[0, 0] in (0, 1, 2)
    if got.state[0, 0]:
        assert total == 0.0
        return
    _, curves = prepare((muscle,))
    tendon = length - got.fiber_length[0, 0] * got.cos_pennation[0, 0]
    held = read_table(curves, int(curves.of[0, 4]), tendon / muscle.tendon_slack_length)
    # The kernel stops at 1e-10 of the maximal force.
    assert total / muscle.max_isometric_force == pytest.approx(held, abs=1e-9)


def test_balance_is_found_wherever_the_path_goes():
    rng = np.random.default_rng(0)
    muscles = tuple(replace(m, ignore_tendon_compliance=False) for m in MUSCLES.values())
    length = rng.uniform(0.2, 0.36, (1000, len(muscles)))
    speed = rng.uniform(-1.5, 1.5, (1000, len(muscles)))
    for activation in (0.0, 0.01, 0.3, 1.0):
        got = capacity(muscles, length, speed, tendon="equilibrium", activation=activation)
        assert not np.any(got.state == 3)
        total = got.active_force + got.passive_force + got.damping_force
        # Tendons do not push; sums of opposite terms leave rounding.
        assert total.min() > -1e-9


def read_table(curves, c, x):
    start, per, before, after = curves.span[c]
    u = (x - start) * per
    table = curves.table[c]
    if u <= 0:
        return table[0, 0] + before * (x - start)
    if u >= len(table):
        return table[-1].sum() + after * (x - start - len(table) / per)
    return float(table[int(u)] @ (u - int(u)) ** np.arange(4))


def test_fibres_out_of_reach_are_told():
    length = np.array([[0.2], [0.255], [0.30], [0.34]])
    got = capacity((SOLEUS,), length, np.zeros_like(length))
    assert list(got.state[:, 0]) == [1, 1, 0, 0]
    assert got.active_force[0, 0] == 0.0
    assert any("soleus_r 0.44-1.8" in said for said in got.warnings)
    assert any("shortest length" in said and "in 2 of 4 frames" in said for said in got.warnings)


def test_width_is_kept():
    length = np.linspace(0.27, 0.34, 20)[:, None]
    got = capacity((SOLEUS,), length, np.zeros_like(length))
    width = got.fiber_length * np.sin(got.pennation)
    # arccos loses half its digits nowhere here: the angle is well away from 0.
    assert width == pytest.approx(np.full_like(width, 0.05 * np.sin(0.43)), abs=1e-12)


def test_bad_input_is_refused():
    one = np.array([[0.3]])
    with pytest.raises(CoxaError, match="path length of soleus_r is not a number in frame 0"):
        capacity((SOLEUS,), one * np.nan, one)
    with pytest.raises(CoxaError, match="shape"):
        capacity((SOLEUS,), one, np.zeros((1, 2)))
    with pytest.raises(CoxaError, match="activation"):
        capacity((SOLEUS,), one, one, activation=1.5)
    with pytest.raises(CoxaError, match="tendon"):
        capacity((SOLEUS,), one, one, tendon="springy")  # type: ignore[arg-type]
    with pytest.raises(CoxaError, match="parity"):
        capacity((SOLEUS,), one, one, tendon="equilibrium", parity=True)
    with pytest.raises(CoxaError, match="soleus_r: Flen"):
        capacity((replace(SOLEUS, family="thelen2003", curves={"Flen": 0.5}),), one, one)
