"""A box of four feet on the floor: what holds it up is known in closed form."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import coxa
from coxa.model.bodies import Body, Frame
from coxa.model.contact import ContactPoint
from coxa.model.joints import Coordinate, Joint, simple_axes
from coxa.model.leg import leg_swing, two_link_leg
from coxa.study.study import Study

MASS, HIGH, HALF, MU = 10.0, 0.3, 0.2, 0.5
G = 9.80665
NAMES = ("rx", "ry", "rz", "tx", "ty", "tz")
KINDS: tuple[Any, ...] = ("rotational",) * 3 + ("translational",) * 3
TIME = np.linspace(0.0, 1.0, 101)

BOX = coxa.Model(
    "box",
    (Body("calcn_r", MASS, (0.0, HIGH, 0.0), (0.4, 0.4, 0.4, 0.0, 0.0, 0.0)),),
    (
        Joint(
            "floor",
            "FreeJoint",
            Frame("ground"),
            Frame("calcn_r"),
            tuple(Coordinate(n, kind) for n, kind in zip(NAMES, KINDS, strict=True)),
            simple_axes("FreeJoint", NAMES),
        ),
    ),
    contacts=tuple(
        ContactPoint(f"corner_{i}", "calcn_r", (x, 0.0, z), MU)
        for i, (x, z) in enumerate([(HALF, HALF), (HALF, -HALF), (-HALF, -HALF), (-HALF, HALF)])
    ),
)
RAW = coxa.Settings(lowpass_hz=None, ground="predict")
CLOSE = 2e-3 * MASS * G
"""The residual's price lets the floor fall short by about a thousandth of the weight."""


def moved(**how: np.ndarray) -> coxa.Motion:
    values = np.zeros((len(TIME), 6))
    for name, course in how.items():
        values[:, NAMES.index(name)] = course
    return coxa.Motion(TIME, NAMES, values)


def push(study: Study) -> np.ndarray:
    assert study.loads is not None
    (only,) = study.loads.forces
    return only.force


def test_at_rest_each_corner_carries_a_quarter() -> None:
    study = coxa.solve(BOX, moved(), settings=RAW)
    assert study.loads_predicted
    assert study.ground is not None
    np.testing.assert_allclose(study.ground.normal, 0.25 * MASS * G, atol=CLOSE)
    np.testing.assert_allclose(push(study)[:, [0, 2]], 0.0, atol=1e-6)


@pytest.mark.parametrize("height", [-0.7, 0.0, 0.24, 3.0])
def test_the_floor_is_where_the_box_stands(height: float) -> None:
    study = coxa.solve(BOX, moved(ty=np.full(101, height)), settings=RAW)
    assert study.ground is not None
    assert study.ground.ground.height_m == pytest.approx(height, abs=1e-9)
    np.testing.assert_allclose(push(study)[:, 1], MASS * G, atol=CLOSE)


def test_a_belt_is_told_and_changes_nothing() -> None:
    still = coxa.solve(BOX, moved(), settings=RAW)
    ridden = coxa.solve(BOX, moved(tx=-1.3 * TIME, tz=0.2 * TIME), settings=RAW)
    assert ridden.ground is not None
    np.testing.assert_allclose(ridden.ground.ground.belt, [-1.3, 0.0, 0.2], atol=1e-6)
    np.testing.assert_allclose(push(ridden), push(still), atol=1e-6)


def test_friction_moves_the_box_and_shifts_the_pressure() -> None:
    # A sway so short that the feet keep nearly still against the floor: 0.16 m/s at most.
    omega, amplitude = 2.0 * np.pi * 2.0, 0.0125
    study = coxa.solve(BOX, moved(tx=amplitude * np.cos(omega * TIME)), settings=RAW)
    acceleration = study.trajectory.qdd[:, 3]
    assert abs(acceleration).max() > 0.35 * MU * G
    np.testing.assert_allclose(push(study)[:, 0], MASS * acceleration, atol=CLOSE)
    assert study.loads is not None
    point = study.loads.forces[0].point
    assert point is not None
    # Moments about the mass centre: x Fy = -h Fx, seen from the box. Its own price tilts it by
    # a thousandth of the weight times a metre.
    lever = point[:, 0] - study.trajectory.q[:, 3]
    np.testing.assert_allclose(lever * MASS * G, -HIGH * MASS * acceleration, atol=2.0 * CLOSE)


def test_what_friction_cannot_give_is_left_and_told() -> None:
    omega, amplitude = 2.0 * np.pi * 4.0, 0.012
    study = coxa.solve(BOX, moved(tz=amplitude * np.cos(omega * TIME)), settings=RAW)
    reaction = study.ground
    assert reaction is not None
    wanted = MASS * study.trajectory.qdd[:, 5]
    assert abs(wanted).max() > 1.3 * MU * MASS * G
    sideways = abs(push(study)[:, 2])
    assert (sideways <= MU * push(study)[:, 1] * (1.0 + 1e-9)).all()
    np.testing.assert_allclose(
        reaction.residual[:, reaction.root.index("tz")] + push(study)[:, 2], wanted, atol=1e-6
    )
    assert "friction is used up" in reaction.reasons
    assert any(w.code == "ground_open" and "friction" in w.what for w in study.warnings)


def test_a_floor_cannot_pull() -> None:
    # Jerked down faster than it falls, by 2 mm.
    omega, amplitude = 2.0 * np.pi * 14.0, 0.002
    study = coxa.solve(BOX, moved(ty=amplitude * np.cos(omega * TIME)), settings=RAW)
    assert study.ground is not None
    assert study.trajectory.qdd[:, 4].min() < -1.3 * G
    assert (study.ground.normal >= 0.0).all()
    assert "the ground would have to pull" in study.ground.reasons


def hop() -> coxa.Motion:
    """Stand for 0.4 s, then rise to a metre."""
    rise = np.clip((TIME - 0.4) / 0.6, 0.0, 1.0) ** 3
    return moved(ty=rise)


def test_frames_in_the_air_are_refused_with_their_height() -> None:
    high = float(hop().values[80, 4])
    with pytest.raises(coxa.CoxaError, match=r"the lowest comes within 0\.\d+ m") as refused:
        coxa.solve(BOX, hop(), start=0.8, settings=RAW)
    assert f"within {high:.3f} m of the ground" in str(refused.value)


def test_what_never_rests_is_refused() -> None:
    thrown = moved(ty=3.0 * TIME, tx=2.0 * TIME)
    with pytest.raises(coxa.CoxaError, match="no contact point ever rests"):
        coxa.solve(BOX, thrown, settings=RAW)
    # Unasked, it is solved as before: with nothing to hold it.
    assert not coxa.solve(BOX, thrown).loads_predicted


def test_other_wishes_are_met_or_refused() -> None:
    off = coxa.solve(BOX, moved(), settings=coxa.Settings(ground="none"))
    assert not off.loads_predicted
    assert off.loads is None
    assert not coxa.solve(BOX, moved(), settings=coxa.Settings(parity=True)).loads_predicted
    with pytest.raises(coxa.CoxaError, match="Did you mean 'corner_1'"):
        coxa.solve(BOX, moved(), contacts=["corner1"])
    with pytest.raises(coxa.CoxaError, match="the settings let nothing bear"):
        coxa.solve(BOX, moved(), contacts=["corner_1"], settings=coxa.Settings(ground="none"))
    leg, (time, angles) = two_link_leg(), leg_swing()
    swing = coxa.Motion(time, leg.coordinate_names, angles)
    with pytest.raises(coxa.CoxaError, match="no free root"):
        coxa.solve(leg, swing, settings=RAW)
    with pytest.raises(coxa.CoxaError, match="Known: auto, predict, none"):
        coxa.solve(BOX, moved(), settings=coxa.Settings(ground="floor"))  # type: ignore[arg-type]


def test_named_points_bear_alone() -> None:
    study = coxa.solve(
        BOX, moved(), contacts=["corner_0", "corner_2"], settings=coxa.Settings(lowpass_hz=None)
    )
    assert study.ground is not None
    assert study.ground.normal.shape == (101, 2)
    np.testing.assert_allclose(study.ground.normal, 0.5 * MASS * G, atol=CLOSE)


def test_loads_that_were_given_replace_the_prediction_or_join_it() -> None:
    known = coxa.solve(BOX, moved(), settings=RAW).loads
    assert known is not None
    given = coxa.solve(BOX, moved(), known)
    assert not given.loads_predicted
    assert given.loads is known
    both = coxa.solve(BOX, moved(), known, contacts=[p.name for p in BOX.contacts])
    assert both.ground is not None
    # The given force carries the box: nothing is left for the floor.
    np.testing.assert_allclose(both.ground.normal, 0.0, atol=CLOSE)
