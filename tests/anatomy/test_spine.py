"""The lumbar spine and the trunk's muscles: geometry, mass, arms, fibres."""

from __future__ import annotations

import numpy as np
import pytest

from coxa.anatomy.anatomy import read_anatomy
from coxa.evidence.lifts import factors_of
from coxa.model.assemble import assemble
from coxa.muscles.capacity import capacity

LEVELS = ("L5_S1", "L4_L5", "L3_L4", "L2_L3", "L1_L2", "T12_L1")
TRUNK = ("lumbar_extension", "lumbar_bending", "lumbar_rotation")
RANGE_DEG = {TRUNK[0]: (-60.0, 20.0), TRUNK[1]: (-25.0, 25.0), TRUNK[2]: (-15.0, 15.0)}
BACK = ("longissimus", "iliocostalis", "multifidus")


@pytest.fixture(scope="module")
def model():
    return assemble()


def sweep(model, name):
    """Turn the trunk one way, a degree at a time."""
    low, high = RANGE_DEG[name]
    angles = np.radians(np.arange(low, high + 0.5))
    q = np.tile(model.default_pose, (len(angles), 1))
    q[:, model.coordinate_index(name)] = angles
    return model.complete(q)


def elements(model, belly):
    return [model.muscle_names.index(name) for name in model.bellies[f"{belly}_r"]]


def arm(model, arms, belly, name):
    """Return a belly's arm (n,) in a direction, its elements weighed by their strength."""
    of = elements(model, belly)
    force = np.array([model.muscles[i].max_isometric_force for i in of])
    return arms[:, of, model.coordinate_index(name)] @ force / force.sum()


def test_levels_share_the_whole_exactly():
    tables = read_anatomy()
    for name in TRUNK:
        own = [float(a.function) for a in tables.axes if a.coordinate == name]
        others = [c.slope for c in tables.couplings if c.independent == name]
        assert len(own) == 1
        assert len(others) == 5
        assert sum([*own, *others]) == pytest.approx(1.0, abs=1e-12)  # four decimals each


@pytest.mark.parametrize(("name", "axis"), [(TRUNK[0], 2), (TRUNK[1], 0), (TRUNK[2], 1)])
def test_levels_together_turn_the_torso_as_one_joint_would(model, name, axis):
    q = model.default_pose[None]
    q[0, model.coordinate_index(name)] = 0.3
    turn = model.body_poses(model.complete(q))[0][0, model.flat.bodies.index("torso")]
    assert turn[axis, axis] == pytest.approx(1.0)
    assert np.trace(turn) == pytest.approx(1.0 + 2.0 * np.cos(0.3))


def test_torso_stands_where_rajagopals_does(model):
    q = model.default_pose[None]
    torso, pelvis = (model.positions(q, body)[0] for body in ("torso", "pelvis"))
    off = torso - pelvis - (-0.1007, 0.0815, 0.0)  # its joint `back`
    assert np.linalg.norm(off) < 0.006  # 4.9 mm: two pelves laid on one another leave 8.8 mm RMS


def test_vertebrae_and_torso_together_weigh_as_rajagopals_torso(model):
    names = ("torso", *(f"lumbar{i}" for i in range(1, 6)))
    R, p = model.body_poses(model.default_pose[None])
    mass, moment, inertia = 0.0, np.zeros(3), np.zeros((3, 3))
    for body in (b for b in model.bodies if b.name in names):
        b = model.flat.bodies.index(body.name)
        c = p[0, b] + R[0, b] @ body.mass_center - p[0, model.flat.bodies.index("torso")]
        mass += body.mass
        moment += body.mass * c
        inertia += np.diag(body.inertia[:3]) + body.mass * (c @ c * np.eye(3) - np.outer(c, c))
    centre = moment / mass
    inertia -= mass * (centre @ centre * np.eye(3) - np.outer(centre, centre))
    # To the decimals that the tables give.
    assert mass == pytest.approx(26.8266, abs=1e-6)
    assert centre == pytest.approx([-0.03, 0.32, 0.0], abs=1e-5)
    assert np.diag(inertia) == pytest.approx([1.4745, 0.7555, 1.4314], abs=2e-4)


def test_joint_centres_are_those_of_the_lifting_model_unscaled(shared_model, model):
    scaled = shared_model("trials/lift_stoop5kg/model.osim")
    factors = factors_of(scaled)
    theirs = {joint.child.body: joint for joint in scaled.joints}
    for joint in model.joints:
        if joint.name in LEVELS[1:]:
            other = theirs[joint.child.body]
            for ours, given in ((joint.parent, other.parent), (joint.child, other.child)):
                unscaled = np.divide(given.translation, factors.get(given.body, (1.0,) * 3))
                assert ours.translation == pytest.approx(unscaled, abs=5e-5)  # as tabled


@pytest.mark.parametrize("name", TRUNK)
def test_no_arm_of_a_trunk_muscle_jumps(model, name):
    bellies = {e.muscle for e in read_anatomy().elements if e.group != "hip flexors"}
    trunk = {b for b in bellies if b in (*BACK, "quadratus_lumborum", "rectus_abdominis",
                                         "external_oblique", "internal_oblique")}  # fmt: skip
    assert len(trunk) == 7
    of = [i for belly in trunk for i in elements(model, belly)]
    columns = [model.coordinate_index(c) for c in TRUNK]
    arms = model.moment_arms(sweep(model, name))[:, of][:, :, columns]
    assert 1000.0 * np.abs(np.diff(arms, axis=0)).max() < 1.5  # mm a degree, as asked


def test_the_back_extends_and_the_wall_flexes_in_every_posture(model):
    for name in TRUNK:
        arms = model.moment_arms(sweep(model, name))
        for belly in BACK:
            # Averaged over all levels, also those that an element does not cross.
            assert (arm(model, arms, belly, TRUNK[0]) > 0.015).all()
        for belly in ("rectus_abdominis", "external_oblique", "internal_oblique"):
            assert (arm(model, arms, belly, TRUNK[0]) < 0.0).all()
        for belly in ("quadratus_lumborum", "external_oblique", "internal_oblique"):
            assert (arm(model, arms, belly, TRUNK[1]) > 0.0).all()


def test_obliques_turn_the_trunk_opposite_ways(model):
    arms = model.moment_arms(model.default_pose[None])
    # The right external oblique turns the trunk to the left, which is positive about y.
    assert arm(model, arms, "external_oblique", TRUNK[2])[0] > 0.01
    assert arm(model, arms, "internal_oblique", TRUNK[2])[0] < -0.005


def test_back_fibres_have_their_measured_length_and_stay_within_the_usual(model):
    of = [i for belly in BACK for i in elements(model, belly)]
    back = tuple(model.muscles[i] for i in of)

    def fibres(q):
        length = model.muscle_lengths(q)[:, of]
        return capacity(back, length, np.zeros_like(length)).normalized_fiber_length

    assert fibres(model.default_pose[None]) == pytest.approx(0.84, abs=0.01)  # 0.1 mm tabled
    for name in TRUNK:
        lengths = fibres(sweep(model, name))
        assert lengths.min() > 0.5
        assert lengths.max() < 1.5
