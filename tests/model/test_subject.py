"""A person: mass to the last gram, both sides alike, and strength that follows volume."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from coxa.anatomy.segments import SEXES, read_segments, read_shares
from coxa.anatomy.sources import read_sources
from coxa.anatomy.strength import read_ages, read_volumes
from coxa.anatomy.table import TABLES
from coxa.errors import CoxaError
from coxa.model.assemble import assemble
from coxa.model.bodies import Body
from coxa.model.inertia import inertia_of
from coxa.model.leg import two_link_leg
from coxa.model.mirror import mirror_body
from coxa.model.subject import REFERENCE, Subject, age_strength, person, volume_ratio

WOMAN = Subject(60.0, 1.65, "female", 30.0)
MAN = Subject(90.0, 1.85, "male", 40.0)


@pytest.fixture(scope="module")
def reference():
    return assemble()


@pytest.mark.parametrize("sex", SEXES)
def test_segments_weigh_the_whole_body(sex):
    one = {"head", "upper_trunk", "middle_trunk", "lower_trunk"}
    total = sum(s.mass * (1 if s.segment in one else 2) for s in read_segments(sex).values())
    # The table is rounded to 0.01 % of body mass in ten segments.
    assert total == pytest.approx(1.0, abs=5e-4)


@pytest.mark.parametrize("sex", SEXES)
def test_every_segment_is_shared_out_whole(sex):
    shared = dict.fromkeys(read_segments(sex), 0.0)
    for row in read_shares(sex):
        shared[row.segment] += row.share
    assert shared == pytest.approx(dict.fromkeys(shared, 1.0), abs=1e-12)


def test_every_row_names_a_known_source():
    known = read_sources()
    for sex in SEXES:
        rows = (*read_segments(sex).values(), *read_shares(sex), *read_ages(sex))
        for row in (*rows, *read_volumes().values()):
            for key in row.source.split():
                assert key in known, f"{row} cites '{key}'"
    assert (TABLES / "person").is_dir()


@pytest.mark.parametrize("who", [WOMAN, MAN, REFERENCE])
def test_a_person_weighs_what_they_weigh(reference, who):
    bodies = inertia_of(reference.bodies, who)
    assert sum(b.mass for b in bodies) == pytest.approx(who.mass_kg, abs=1e-9)
    by_name = {b.name: b for b in bodies}
    for body in bodies:
        if body.name.endswith("_r"):
            assert by_name[body.name[:-2] + "_l"] == mirror_body(body)
    for body in bodies:
        xx, yy, zz, *_ = body.inertia
        # No mass can have a moment of inertia larger than the other two together.
        assert max(xx, yy, zz) <= 0.5 * (xx + yy + zz) * (1.0 + 1e-12), body


def test_a_man_of_the_table_has_the_tables_thigh(reference):
    """The tables' own man at his own height: mass, centre and radius come back."""
    thigh = read_segments("male")["thigh"]
    femur = next(b for b in inertia_of(reference.bodies, REFERENCE) if b.name == "femur_r")
    patella = next(b for b in inertia_of(reference.bodies, REFERENCE) if b.name == "patella_r")
    assert femur.mass + patella.mass == pytest.approx(0.1416 * 75.0, rel=5e-4)
    knee = np.array([-0.00809, -0.40796, -0.00275])
    np.testing.assert_allclose(femur.mass_center, thigh.com * knee, atol=1e-12)
    k = np.sqrt(femur.inertia[0] / femur.mass) / np.linalg.norm(knee)
    assert k == pytest.approx(thigh.k_front, rel=1e-9)


def test_inertia_goes_with_mass_and_height_squared(reference):
    a = inertia_of(reference.bodies, Subject(60.0, 1.60))
    b = inertia_of(reference.bodies, Subject(90.0, 1.60 * 1.2))
    for x, y in zip(a, b, strict=True):
        np.testing.assert_allclose(y.inertia, np.array(x.inertia) * 1.5 * 1.44, atol=1e-12)
        np.testing.assert_allclose(y.mass_center, np.array(x.mass_center) * 1.2, atol=1e-12)


def test_the_centre_of_mass_is_where_people_have_it(reference):
    """Standing: 53 to 58 % of height above the floor (de Leva's own segments give 55-56 %)."""
    model = person(reference, REFERENCE)
    R, p = model.body_poses(model.default_pose[None])
    index = [model.flat.bodies.index(b.name) for b in model.bodies]
    centre = sum(
        b.mass * (p[0, i] + R[0, i] @ np.array(b.mass_center))
        for b, i in zip(model.bodies, index, strict=True)
    )
    floor = p[0, model.flat.bodies.index("calcn_r"), 1]
    assert 0.53 < (centre[1] / model.mass - floor) / 1.70 < 0.58


def test_the_reference_person_is_the_tabled_one(reference):
    same = person(reference, REFERENCE)
    for a, b in zip(reference.muscles, same.muscles, strict=True):
        assert b.max_isometric_force == pytest.approx(a.max_isometric_force, rel=1e-12)
        assert b.optimal_fiber_length == pytest.approx(a.optimal_fiber_length, rel=1e-12)


def test_force_times_fibre_goes_with_volume(reference):
    """F l = sigma V: the ratio of F l is the regression's ratio of volumes, for every belly."""
    model = person(reference, WOMAN)
    old = {m.name: m for m in reference.muscles}
    new = {m.name: m for m in model.muscles}
    for belly, elements in reference.bellies.items():
        expected = volume_ratio(belly[:-2], WOMAN) * age_strength("female", WOMAN.age)
        for name in elements:
            ratio = (new[name].max_isometric_force * new[name].optimal_fiber_length) / (
                old[name].max_isometric_force * old[name].optimal_fiber_length
            )
            assert ratio == pytest.approx(expected, rel=1e-12), name


def test_volumes_are_those_of_the_paper():
    """Handsfield 2014 at 1.75 m and 75 kg: 891 cm3 of gluteus maximus, 7454 in one leg."""
    who = Subject(75.0, 1.75)
    assert who.leg_muscle_cm3 == pytest.approx(7453.75)
    row = read_volumes()["gluteus_maximus"]
    assert row.slope * who.leg_muscle_cm3 + row.offset_cm3 == pytest.approx(891.4, abs=0.1)


def test_age_takes_strength_and_never_gives_it_back():
    for sex in SEXES:
        left = [age_strength(sex, age) for age in range(18, 100)]
        assert left[0] == 1.0
        assert all(b <= a for a, b in pairwise(left))
    assert age_strength("female", 72.0) == pytest.approx(0.70)


@pytest.mark.parametrize(
    ("how", "says"),
    [
        ({"mass_kg": 0.0}, "mass_kg is 0. Give kg"),
        ({"mass_kg": -70.0}, "mass_kg is -70"),
        ({"mass_kg": 900.0}, "mass_kg is 900"),
        ({"height_m": 170.0}, r"1.70 for 170 cm"),
        ({"height_m": float("nan")}, "height_m is nan"),
        ({"mass_kg": "75"}, "mass_kg is '75'"),
        ({"age": None}, "age is None"),
        ({"sex": "femal"}, "Did you mean 'female'"),
        ({"sex": None}, "Known: male, female"),
        ({"age": 7.0}, "adults"),
    ],
)
def test_it_says_what_no_adult_measures(how, says):
    with pytest.raises(CoxaError, match=says):
        Subject(**{"mass_kg": 75.0, "height_m": 1.70, **how})


def test_other_models_are_refused(reference):
    with pytest.raises(CoxaError, match="no body 'pelvis'"):
        inertia_of(two_link_leg().bodies, WOMAN)
    tail = Body("tail", 1.0, (0.0, 0.0, 0.0), (1.0, 1.0, 1.0, 0.0, 0.0, 0.0))
    with pytest.raises(CoxaError, match="'tail' a share"):
        inertia_of((*reference.bodies, tail), WOMAN)
