"""The largest moments are what muscles can do, and the published curve is read as published."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from coxa.anatomy.isometric import read_isometric, read_strength
from coxa.anatomy.sources import read_sources
from coxa.evidence.isometric_maxima import (
    ANGLES_DEG,
    GROUP,
    PEOPLE,
    WAYS,
    maxima,
    measure,
    near,
    postures,
)
from coxa.findings.passport.strength import published
from coxa.kernels.arrays import Floats
from coxa.model.conditions import Weakness, apply
from coxa.model.model import Model
from coxa.study.inputs import load_model


def test_balance_never_adds_and_costs_where_a_muscle_turns_two_ways() -> None:
    model = load_model("coxa")
    q = postures(model, {"hip_flexion_r": np.array([0.0, 45.0, 90.0]), "knee_angle_r": 90.0})
    for way in WAYS.values():
        found = maxima(model, way, q)
        # The programme's own tolerance, 1e-7, on hundreds of N m.
        assert (found.balanced <= found.agonists * (1.0 + 1e-6)).all()
        assert (found.balanced > 0.0).all()
    abduction = maxima(model, WAYS["abduction"], q)
    assert abduction.balanced[0] < 0.9 * abduction.agonists[0]  # abductors turn and flex, too


def test_half_the_force_is_half_the_maximum() -> None:
    model = load_model("coxa")
    q = postures(model, {"hip_flexion_r": 30.0})
    half = apply(model, Weakness(model.muscle_names, 0.5))
    for way in (WAYS["flexion"], WAYS["abduction"]):
        whole = np.concatenate(maxima(model, way, q))
        np.testing.assert_allclose(np.concatenate(maxima(half, way, q)), 0.5 * whole, rtol=1e-6)


def test_a_posture_is_in_degrees_and_obeys_couplers() -> None:
    model = load_model("coxa")
    q = postures(model, {"knee_angle_r": np.array([0.0, 60.0])})
    assert q[1, model.coordinate_index("knee_angle_r")] == pytest.approx(np.pi / 3)
    np.testing.assert_array_equal(q, model.complete(q))
    assert q[0, model.coordinate_index("hip_flexion_r")] == 0.0


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


def test_flexors_straighten_a_free_shank_and_extensors_bend_it() -> None:
    extension, flexion = (m.value for m in measure(None).measures if "do to the knee" in m.what)
    assert extension.endswith("bend it")
    assert flexion.endswith("straighten it")


def test_fibres_across_hip_and_knee_are_as_long_as_where_they_come_from(
    shared_model: Callable[[str], Model],
) -> None:
    """The shape over angle, and its misfit, is then Rajagopal 2016's."""
    theirs = _fibres(shared_model("models/Rajagopal2016.osim"))
    # Of an optimal length. Rectus femoris runs around the shaft here, by 0.01.
    np.testing.assert_allclose(_fibres(load_model("coxa")), theirs, atol=0.03)


def _fibres(model: Model) -> Floats:
    """Return normalised fibre lengths (n, 4) at eight pairs of angles, tendons rigid."""
    hip, knee = np.meshgrid([0.0, 30.0, 60.0, 90.0], [0.0, 90.0])
    q = postures(model, {"hip_flexion_r": hip.ravel(), "knee_angle_r": knee.ravel()})
    lengths = model.path_geometry(q).length
    columns: list[Floats] = []
    for name in ("recfem_r", "bflh_r", "semimem_r", "semiten_r"):
        k = model.muscle_names.index(name)
        muscle = model.muscles[k]
        along = lengths[:, k] - muscle.tendon_slack_length
        height = muscle.optimal_fiber_length * np.sin(muscle.pennation_angle_at_optimal)
        columns.append(np.hypot(along, height) / muscle.optimal_fiber_length)
    return np.stack(columns, axis=1)


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
    assert all(m.reference for m in row.measures if m.what.startswith(("man", "woman")))
    assert set(row.sources) <= set(read_sources())
