"""The largest moments are what muscles can do, and the published curve is read as published."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from coxa.anatomy.bellies import read_strength
from coxa.anatomy.isometric import read_isometric
from coxa.anatomy.sources import read_sources
from coxa.errors import CoxaError
from coxa.evidence.isometric_maxima import (
    ANGLES_DEG,
    GROUP,
    PEOPLE,
    WAYS,
    Way,
    maxima,
    measure,
    near,
    postures,
)
from coxa.findings.passport.strength import published
from coxa.model.conditions import Weakness, apply
from coxa.model.leg import two_link_leg
from coxa.muscles.capacity import capacity

LEG = two_link_leg()
EXTENSION, FLEXION = Way("hip_flexion_r", -1), Way("hip_flexion_r", 1)


def test_agonists_are_the_sum_of_what_each_could_do_alone() -> None:
    q = postures(LEG, {"hip_flexion_r": np.array([0.0, 40.0, 80.0]), "knee_angle_r": -30.0})
    alone = np.zeros(3)
    for name in LEG.muscle_names:
        others = tuple(m for m in LEG.muscle_names if m != name)
        alone += maxima(apply(LEG, Weakness(others, 0.0)), EXTENSION, q, free=()).agonists
    np.testing.assert_allclose(maxima(LEG, EXTENSION, q, free=()).agonists, alone, rtol=1e-12)


def test_nothing_to_balance_leaves_the_sum_and_balance_never_adds() -> None:
    q = postures(LEG, {"hip_flexion_r": np.linspace(-20.0, 100.0, 9), "knee_angle_r": -40.0})
    weak = apply(LEG, Weakness(("vasti_r", "recfem_r"), 0.02))  # hamstrings bend the knee, alone
    for way in (EXTENSION, FLEXION):
        free = maxima(weak, way, q, free=())
        # The programme's own tolerance, 1e-7, on hundreds of N m.
        np.testing.assert_allclose(free.balanced, free.agonists, rtol=1e-6)
        kept = maxima(weak, way, q, free=("hip_flexion_r", "knee_angle_r"))
        assert (kept.balanced <= free.agonists * (1.0 + 1e-6)).all()
        if way is EXTENSION:
            assert (kept.balanced < 0.9 * free.agonists).any()


def test_two_muscles_are_balanced_as_by_hand() -> None:
    """Hamstrings extend the hip and bend the knee; vasti may hold the knee, and no more."""
    two = apply(LEG, Weakness(("iliopsoas_r", "glmax_r", "recfem_r", "bfsh_r"), 0.0))
    for hams in (1.0, 8.0):
        model = apply(two, Weakness("hamstrings_r", hams))
        q = postures(model, {"hip_flexion_r": 60.0, "knee_angle_r": -20.0})
        length = model.muscle_lengths(q)
        force = capacity(model.muscles, length, 0.0 * length).active_force[0]
        h, v = model.muscle_names.index("hamstrings_r"), model.muscle_names.index("vasti_r")
        arms = model.moment_arms(q)[0]
        pulled, held = -arms[h, 1] * force[h], arms[v, 1] * force[v]
        by_hand = -arms[h, 0] * force[h] * min(1.0, held / pulled)
        found = maxima(model, EXTENSION, q, free=("knee_angle_r",)).balanced[0]
        assert found == pytest.approx(by_hand, rel=1e-6)
        assert (held < pulled) == (hams > 1.0)  # both sides of the corner are met


def test_a_muscle_that_applies_no_force_adds_nothing() -> None:
    off = replace(LEG, muscles=tuple(replace(m, applies_force=False) for m in LEG.muscles))
    found = maxima(off, FLEXION, LEG.default_pose[None, :], free=("knee_angle_r",))
    assert found.agonists[0] == found.balanced[0] == 0.0


def test_a_coordinate_that_is_not_there_is_refused() -> None:
    with pytest.raises(CoxaError, match="hip_flexion_r"):
        maxima(LEG, Way("hip_flexoin_r", 1), LEG.default_pose[None, :])


def test_the_curves_stand_where_the_paper_has_them() -> None:
    """Extensors are strongest in flexion, flexors near extension; tops are c1 of weight x height.

    Men's extension, 75 kg and 1.75 m: 0.161 x 75 x 9.80665 x 1.75 = 207.2 N m at 53.4 deg.
    """
    for row in read_strength():
        curve = published(row, np.radians(ANGLES_DEG), 75.0, 1.75)
        assert (np.degrees(row.c3_rad) > 45.0) == (row.direction == "extension")
        if (row.direction, row.sex, row.age) == ("extension", "male", GROUP):
            assert curve.max() == pytest.approx(207.2, rel=1e-3)
            assert ANGLES_DEG[curve.argmax()] == 55.0


def test_near_counts_the_range_above_half_the_top() -> None:
    curve = np.array([10.0, 40.0, 60.0, 80.0, 100.0])
    assert near(curve * 1.24, curve) == 1.0
    assert near(curve * np.array([9.0, 9.0, 1.3, 1.2, 0.8]), curve) == pytest.approx(2 / 3)


def test_every_figure_names_a_source_and_a_direction() -> None:
    sources = read_sources()
    for row in read_isometric():
        assert row.source in sources
        assert row.direction in WAYS


def test_the_row_judges_extension_and_flexion_of_both_and_shows_the_rest() -> None:
    row = measure(None)
    judged = [m for m in row.measures if m.reached is not None]
    assert len(judged) == 2 * len(PEOPLE)
    assert all("anderson2007" in m.reference for m in judged)
    assert all(m.reference for m in row.measures)
    assert set(row.sources) <= set(read_sources())
