"""The sciatic nerve: lengths, variants, and how it passes piriformis."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from coxa.anatomy.nerve import read_nerves
from coxa.anatomy.sources import read_sources
from coxa.errors import CoxaError
from coxa.model.assemble import assemble
from coxa.model.leg import two_link_leg
from coxa.model.nerve import (
    nerve_on,
    nerve_passage,
    nerve_path,
    nerve_strain,
    sciatic_nerve,
    stretched,
)
from coxa.model.scaling import scale, uniform


@pytest.fixture(scope="module")
def body():
    return assemble()


def posed(model, **degrees):
    q = model.default_pose[None].copy()
    for name, angle in degrees.items():
        q[0, model.coordinate_index(name)] = np.radians(angle)
    return model.complete(q)


@pytest.mark.parametrize("side", ["r", "l"])
@pytest.mark.parametrize("division", ["tibial", "peroneal"])
def test_every_type_passes_piriformis_where_it_says(body, side, division):
    nerve = sciatic_nerve(side)
    for variant in nerve.variants:
        at = nerve_passage(body, nerve, variant, body.default_pose[None], division=division)
        assert at.route == (variant.route(division),), variant.name
        assert len(at.muscles) > 1
        # In front or behind, a nerve 16 mm wide lies against the muscle, no hand's breadth away.
        assert (at.distance < 0.03).all()


def test_types_share_all_limbs_between_them():
    prevalence = [v.prevalence for v in sciatic_nerve().variants]
    assert [v.name for v in sciatic_nerve().variants] == list("abcdef")
    # Pooled from different studies: they need not add up to one exactly.
    assert sum(prevalence) == pytest.approx(1.0, abs=0.03)
    assert all(v.range[0] <= v.prevalence <= v.range[1] for v in sciatic_nerve().variants)


def test_the_nerve_runs_half_way_between_tuberosity_and_trochanter(body):
    nerve = sciatic_nerve()
    line = nerve_path(body, nerve, nerve.variant("a"), body.default_pose[None])[0]
    origins = [
        body.muscles[body.muscle_names.index(name)].points[0].location
        for name in ("bflh_r", "semiten_r", "addmagIsch_r")
    ]
    middle = tuple(np.mean(origins, axis=0))
    tuberosity = body.positions(body.default_pose[None], "pelvis", middle)[0]
    trochanter = body.positions(body.default_pose[None], "femur_r", (-0.015, -0.01, 0.06))[0]
    across = [abs(p[2] - tuberosity[2]) for p in (line[2], trochanter)]
    # 5.8 of 12.0 cm on scans, 0.48 +- 0.08.
    assert 0.40 < across[0] / across[1] < 0.56


def test_bending_the_hip_lengthens_it_and_bending_the_knee_slackens_it(body):
    nerve = sciatic_nerve()
    a = nerve.variant("a")
    assert nerve_strain(body, nerve, a, body.default_pose[None])[0] == 0.0
    hips = [nerve_strain(body, nerve, a, posed(body, hip_flexion_r=h))[0] for h in (0, 30, 60, 90)]
    knees = [nerve_strain(body, nerve, a, posed(body, knee_angle_r=k))[0] for k in (0, 45, 90)]
    assert (np.diff(hips) > 0.0).all()
    assert (np.diff(knees) < 0.0).all()


def test_the_piriformis_test_brings_muscle_and_nerve_together(body):
    """Guvencer 2008 measured it: flexion, adduction and inward rotation."""
    nerve = sciatic_nerve()
    a = nerve.variant("a")
    test = posed(body, hip_flexion_r=60.0, hip_adduction_r=20.0, hip_rotation_r=10.0)
    neutral = nerve_passage(body, nerve, a, body.default_pose[None]).distance.min()
    assert nerve_passage(body, nerve, a, test).distance.min() < neutral


def test_both_sides_are_mirror_images(body):
    right, left = sciatic_nerve("r"), sciatic_nerve("l")
    q = body.default_pose[None]
    for name in "abf":
        r = nerve_path(body, right, right.variant(name), q, "peroneal")
        l = nerve_path(body, left, left.variant(name), q, "peroneal")  # noqa: E741
        assert np.abs(r - l * [1.0, 1.0, -1.0]).max() < 1e-12


def test_a_larger_person_has_a_longer_nerve(body):
    factors = uniform(body, 1.1)
    tall, nerve = scale(body, factors), sciatic_nerve()
    long = stretched(nerve, factors)
    length = [
        np.linalg.norm(np.diff(nerve_path(m, n, n.variant("a"), m.default_pose[None])[0], axis=0),
                       axis=1).sum()
        for m, n in ((body, nerve), (tall, long))
    ]  # fmt: skip
    assert length[1] == pytest.approx(1.1 * length[0], rel=1e-9)


def test_distances_are_those_of_lines(body):
    """Two muscles of one segment each, whose distance is known in closed form."""
    nerve = sciatic_nerve()
    a = nerve.variant("a")
    line = nerve_path(body, nerve, a, body.default_pose[None])[0]
    R, p = body.body_poses(body.default_pose[None])
    pelvis = body.flat.bodies.index("pelvis")
    middle = 0.5 * (line[0] + line[1])
    along = (line[1] - line[0]) / np.linalg.norm(line[1] - line[0])
    aside = np.cross(along, [1.0, 0.0, 0.0])
    aside /= np.linalg.norm(aside)
    ahead = np.cross(aside, along)
    # Across the first segment, 7 mm in front of it: skew lines at right angles.
    ends = [middle + 0.007 * ahead + s * 0.02 * aside for s in (-1, 1)]
    piri = body.muscles[body.muscle_names.index("piri1_r")]
    points = tuple(
        replace(piri.points[k], body="pelvis", location=tuple(R[0, pelvis].T @ (e - p[0, pelvis])))
        for k, e in enumerate(ends)
    )
    made = replace(body, muscles=(replace(piri, name="across", points=points, wraps=()),))
    at = nerve_passage(made, nerve, a, body.default_pose[None], ["across"])
    assert at.distance[0, 0] == pytest.approx(0.007, rel=1e-9)
    assert at.ahead[0, 0] == pytest.approx(-0.007 * ahead[0], rel=1e-9)


def test_an_unknown_type_or_muscle_is_named(body):
    nerve = sciatic_nerve()
    with pytest.raises(CoxaError, match="no type of the sciatic nerve is 'g'"):
        nerve.variant("g")
    with pytest.raises(CoxaError, match="no muscle 'piri_r'"):
        nerve_passage(body, nerve, nerve.variant("a"), body.default_pose[None], ["piri_r"])


def test_tables_of_the_nerve_cite():
    T, known = read_nerves(), read_sources()
    assert {row.source for row in (*T.nerves, *T.course, *T.variants)} <= set(known)
    assert sciatic_nerve().width == 0.01555


@pytest.mark.parametrize("side", ["r", "l"])
def test_a_scaled_model_gets_the_nerve_of_its_bones(body, side):
    factors = {**uniform(body, 1.1), "pelvis": (1.05, 0.97, 1.2), "femur_r": (0.9, 1.1, 1.3)}
    mine = nerve_on(scale(body, factors), side)
    meant = stretched(sciatic_nerve(side), factors)
    for route, course in meant.courses.items():
        for a, b in zip(mine.courses[route], course, strict=True):
            np.testing.assert_allclose(a.location, b.location, rtol=1e-9)


def test_bones_of_others_have_no_known_nerve():
    with pytest.raises(CoxaError, match="shares no muscle's point"):
        nerve_on(two_link_leg())
