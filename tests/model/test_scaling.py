"""Scaling: laws of similar figures, and OpenSim beside us."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from coxa.errors import CoxaError
from coxa.model.bands import Band
from coxa.model.bodies import Body, Frame, Marker
from coxa.model.functions import Constant, CubicSpline, Linear
from coxa.model.joints import Axis, Coordinate, Joint
from coxa.model.leg import two_link_leg
from coxa.model.model import Model
from coxa.model.paths import FixedPoint, MovingPoint
from coxa.model.scaling import scale, uniform

Q = np.random.default_rng(2).uniform(-0.3, 0.3, (20, 2))


def factors_of(model, seed=1):
    """Other factors for each body and direction."""
    rng = np.random.default_rng(seed)
    return {b.name: tuple(rng.uniform(0.8, 1.25, 3).tolist()) for b in model.bodies}


def test_a_similar_leg_has_similar_paths():
    leg = rooted(two_link_leg())
    big = scale(leg, uniform(leg, 1.3))
    # Only rounding parts 1.3 L from L of the larger leg.
    np.testing.assert_allclose(big.muscle_lengths(Q), 1.3 * leg.muscle_lengths(Q), rtol=1e-12)
    np.testing.assert_allclose(big.moment_arms(Q), 1.3 * leg.moment_arms(Q), atol=1e-12)
    for a, b in zip(leg.muscles, big.muscles, strict=True):
        assert b.optimal_fiber_length == pytest.approx(1.3 * a.optimal_fiber_length, rel=1e-12)
        assert b.tendon_slack_length == pytest.approx(1.3 * a.tendon_slack_length, rel=1e-12)
        assert b.max_isometric_force == a.max_isometric_force


def rooted(leg: Model) -> Model:
    """The leg with its pelvis as a body: ground is never scaled."""
    pelvis = Body("pelvis", 11.0, (0.0, 0.1, 0.0), (0.1, 0.1, 0.1, 0.0, 0.0, 0.0))
    root = Joint("root", "WeldJoint", Frame("ground"), Frame("pelvis"), (), ())

    def on_pelvis(frame: Frame) -> Frame:
        return replace(frame, body="pelvis") if frame.body == "ground" else frame

    return replace(
        leg,
        bodies=(pelvis, *leg.bodies),
        joints=(root, *(replace(j, parent=on_pelvis(j.parent)) for j in leg.joints)),
        wraps=tuple(replace(w, frame=on_pelvis(w.frame)) for w in leg.wraps),
        muscles=tuple(
            replace(
                m,
                points=tuple(
                    replace(p, body="pelvis") if p.body == "ground" else p for p in m.points
                ),
            )
            for m in leg.muscles
        ),
    )


def test_fibre_and_tendon_keep_their_ratio_and_fill_the_path_alike():
    leg = rooted(two_link_leg())
    other = scale(leg, factors_of(leg))
    rest = leg.default_pose[None]
    stretch = other.muscle_lengths(rest)[0] / leg.muscle_lengths(rest)[0]
    for a, b, s in zip(leg.muscles, other.muscles, stretch, strict=True):
        assert b.optimal_fiber_length / a.optimal_fiber_length == pytest.approx(s, rel=1e-12)
        assert b.tendon_slack_length / a.tendon_slack_length == pytest.approx(s, rel=1e-12)


def test_scaling_there_and_back_changes_nothing():
    leg = rooted(two_link_leg())
    there = factors_of(leg)
    back = {name: tuple(1.0 / f for f in factor) for name, factor in there.items()}
    # A round wrap under unequal factors takes their mean, which does not invert: one body less.
    for name in ("pelvis", "femur_r"):
        there[name], back[name] = (1.2, 1.2, 1.2), (1 / 1.2, 1 / 1.2, 1 / 1.2)
    again = scale(scale(leg, there), back)
    np.testing.assert_allclose(again.muscle_lengths(Q), leg.muscle_lengths(Q), rtol=1e-12)
    for a, b in zip(leg.bodies, again.bodies, strict=True):
        np.testing.assert_allclose(b.inertia, a.inertia, atol=1e-12)


def test_inertia_is_that_of_the_stretched_mass():
    x = np.random.default_rng(5).normal(size=(200, 3)) * (0.1, 0.3, 0.05)
    x -= x.mean(axis=0)
    factor = (1.3, 0.8, 1.1)

    def inertia(points):
        J = points.T @ points * (7.0 / len(points))
        full = np.trace(J) * np.eye(3) - J
        return tuple(full[[0, 1, 2, 0, 0, 1], [0, 1, 2, 1, 2, 2]].tolist())

    body = Body("b", 7.0, (0.0, 0.0, 0.0), inertia(x))
    model = Model("one", (body,), (Joint("w", "WeldJoint", Frame("ground"), Frame("b"), (), ()),))
    stretched = scale(model, {"b": factor}).bodies[0]
    np.testing.assert_allclose(stretched.inertia, inertia(x * factor), rtol=1e-12)


def test_a_turned_joint_translates_along_the_stretched_body():
    """A joint frame turned by 90 degrees about z: its x is the body's y."""
    spline = CubicSpline((-1.0, 0.0, 1.0, 2.0), (0.0, 0.1, 0.15, 0.3))
    joint = Joint(
        "slide",
        "CustomJoint",
        Frame("a", orientation=(0.0, 0.0, np.pi / 2)),
        Frame("b"),
        (Coordinate("q", "rotational"),),
        (
            Axis("translation", (1.0, 0.0, 0.0), "q", spline),
            Axis("translation", (0.0, 0.0, 1.0), None, Constant(0.2)),
            Axis("rotation", (0.0, 0.0, 1.0), "q", Linear(1.0)),
        ),
    )
    bodies = tuple(Body(n, 1.0, (0.0, 0.0, 0.0), (1.0, 1.0, 1.0, 0.0, 0.0, 0.0)) for n in "ab")
    model = Model(
        "slide", bodies, (Joint("w", "WeldJoint", Frame("ground"), Frame("a"), (), ()), joint)
    )
    q = np.array([[0.4]])
    big = scale(model, {"a": (1.0, 1.5, 2.0)})
    np.testing.assert_allclose(
        big.positions(q, "b")[0], model.positions(q, "b")[0] * (1.0, 1.5, 2.0), atol=1e-12
    )
    # OpenSim takes the factor of the joint's own x, which is 1 here.
    same = scale(model, {"a": (1.0, 1.5, 2.0)}, parity=True)
    np.testing.assert_allclose(
        same.positions(q, "b")[0], model.positions(q, "b")[0] * (1.0, 1.0, 2.0), atol=1e-12
    )


def test_markers_moving_points_and_bands_go_with_their_body():
    leg = rooted(two_link_leg())
    moving = MovingPoint(
        "m", "femur_r", (Linear(0.1, 0.02), Constant(-0.3), Constant(0.01)), ("knee_angle_r",) * 3
    )
    ends = (FixedPoint("a", "pelvis", (0.0, 1.0, 0.05)), moving)
    leg = replace(
        leg,
        markers=(Marker("k", "femur_r", (0.01, -0.4, 0.05)),),
        bands=(Band("itb", ends, (), 1000.0, 0.2),),
    )
    big = scale(leg, {"femur_r": (1.1, 1.2, 1.3), "pelvis": (1.1, 1.2, 1.3)})
    assert big.markers[0].location == pytest.approx((0.011, -0.48, 0.065))
    q = leg.default_pose[None]
    stretch = big.banded.muscle_lengths(q) / leg.banded.muscle_lengths(q)
    assert big.bands[0].slack_length == pytest.approx(0.2 * stretch.item(), rel=1e-12)
    assert stretch.item() > 1.05


@pytest.mark.parametrize("preserve", [True, False])
def test_mass_is_the_persons(preserve):
    leg = rooted(two_link_leg())
    other = scale(leg, factors_of(leg), mass_kg=66.6, preserve_mass_distribution=preserve)
    assert other.mass == pytest.approx(66.6, abs=1e-12)
    ratio = np.array([b.mass / a.mass for a, b in zip(leg.bodies, other.bodies, strict=True)])
    assert (np.ptp(ratio) < 1e-12) == preserve


def test_it_says_what_is_wrong():
    leg = two_link_leg()
    with pytest.raises(CoxaError, match=r"femur_rr.*Did you mean 'femur_r'"):
        scale(leg, {"femur_rr": (1.0, 1.0, 1.0)})
    with pytest.raises(CoxaError, match=r"femur_r.*check the units"):
        scale(leg, {"femur_r": (1.0, 1000.0, 1.0)})
    with pytest.raises(CoxaError, match="mass is -1 kg"):
        scale(leg, {}, mass_kg=-1.0)


@pytest.mark.parametrize("name", ["models/gait2392_thelen2003muscle.osim", "Rajagopal2016"])
@pytest.mark.parametrize("preserve", [True, False])
def test_it_agrees_with_opensim(name, preserve, shared, shared_model, tmp_path):
    osim = pytest.importorskip("opensim")
    from coxa.opensim.osim import read_model

    name = name if "/" in name else f"models/{name}.osim"
    model = shared_model(name)
    factors = factors_of(model)
    source = tmp_path / "model.osim"
    source.write_bytes(shared(name).read_bytes())
    live = osim.Model(str(source))
    state = live.initSystem()
    scales = osim.ScaleSet()
    for body, factor in factors.items():
        one = osim.Scale()
        one.setSegmentName(body)
        one.setScaleFactors(osim.Vec3(*factor))
        one.setApply(True)
        scales.cloneAndAppend(one)
    live.scale(state, scales, preserve, 70.0)
    live.printToXML(str(tmp_path / "scaled.osim"))
    theirs = read_model(tmp_path / "scaled.osim")
    ours = scale(model, factors, mass_kg=70.0, preserve_mass_distribution=preserve, parity=True)
    # Everything is one product or ratio of the same doubles; 1e-12 leaves room for their order.
    for a, b in zip(ours.bodies, theirs.bodies, strict=True):
        assert a.mass == pytest.approx(b.mass, rel=1e-12)
        np.testing.assert_allclose(a.mass_center, b.mass_center, atol=1e-14)
        np.testing.assert_allclose(a.inertia, b.inertia, atol=1e-13)
    for a, b in zip(ours.muscles, theirs.muscles, strict=True):
        assert a.optimal_fiber_length == pytest.approx(b.optimal_fiber_length, rel=1e-12)
        assert a.tendon_slack_length == pytest.approx(b.tendon_slack_length, rel=1e-12)
    wraps = {w.name: w for w in theirs.wraps}
    for w in ours.wraps:
        np.testing.assert_allclose(w.size, wraps[w.name].size, atol=1e-14)
        np.testing.assert_allclose(w.frame.translation, wraps[w.name].frame.translation, atol=1e-14)
    markers = {m.name: m.location for m in theirs.markers}
    for m in ours.markers:
        np.testing.assert_allclose(m.location, markers[m.name], atol=1e-14)
    rng = np.random.default_rng(3)
    q = np.clip(rng.uniform(-0.3, 0.3, (10, len(model.coordinates))), *_ranges(model))
    np.testing.assert_allclose(
        ours.muscle_lengths(q, parity=True), theirs.muscle_lengths(q, parity=True), atol=1e-13
    )


def _ranges(model):
    return np.array([c.range for c in model.coordinates]).T
