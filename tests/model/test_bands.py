"""Bands: the law of the spring, and the iliotibial band laid over the bones."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from coxa.anatomy.band import read_bands
from coxa.anatomy.sources import read_sources
from coxa.errors import CoxaError
from coxa.model.assemble import assemble
from coxa.model.bands import (
    Band,
    band_geometry,
    band_stiffness,
    band_strain,
    band_tension,
    band_tensions,
)
from coxa.model.leg import two_link_leg
from coxa.model.paths import FixedPoint
from coxa.model.tract import iliotibial_bands

STRAP = Band(
    "strap",
    (
        FixedPoint("strap-1", "ground", (0.03, 1.0, 0.0)),
        FixedPoint("strap-2", "tibia_r", (0.035, -0.06, 0.0)),
    ),
    (),
    axial_stiffness=2000.0,
    slack_length=0.5,
)


@pytest.fixture(scope="module")
def body():
    bones = assemble()
    return replace(bones, bands=iliotibial_bands(bones))


def swept(model, name, degrees):
    q = np.repeat(model.default_pose[None], len(degrees), 0)
    q[:, model.coordinate_index(name)] = np.radians(degrees)
    return model.complete(q)


def tension(model, name, degrees):
    geometry = band_geometry(model, model.bands, swept(model, name, degrees))
    return band_tensions(model.bands, geometry.length)


def test_a_slack_band_does_not_pull_and_a_taut_one_pulls_by_its_strain():
    length = np.array([0.3, 0.5, 0.51, 0.6])
    assert np.allclose(band_tension(STRAP, length), [0.0, 0.0, 40.0, 400.0], atol=1e-10)
    assert np.allclose(band_strain(STRAP, length), [-0.4, 0.0, 0.02, 0.2])


def test_the_toe_ends_at_full_stiffness_without_a_step():
    toed = replace(STRAP, toe_strain=0.04)
    end = 0.5 * 1.04
    h = 1e-7
    near = np.array([end - h, end, end + h])
    assert np.ptp(band_tension(toed, near)) < 2e-3 * h / 1e-7  # 2 h times 4000 N/m, and rounding
    assert band_tension(toed, near)[1] == pytest.approx(2000.0 * 0.02, rel=1e-12)
    # Beyond the toe it runs along the straight spring, half a toe later.
    later = np.array([0.6])
    expected = band_tension(STRAP, later - 0.5 * 0.04 * 0.5)
    assert np.allclose(band_tension(toed, later), expected)


@pytest.mark.parametrize("toe", [0.0, 0.05])
def test_the_stiffness_is_the_slope_of_the_tension(toe):
    band = replace(STRAP, toe_strain=toe)
    length, h = np.array([0.4, 0.505, 0.515, 0.56]), 1e-6
    slope = (band_tension(band, length + h) - band_tension(band, length - h)) / (2 * h)
    # Piecewise parabolas: only rounding of 1e2 N over 1e-6 m is left.
    assert np.allclose(slope, band_stiffness(band, length), atol=1e-6)


def test_a_band_gives_back_what_was_put_in():
    leg = two_link_leg()
    turn = np.linspace(0.0, 2.0 * np.pi, 2001)
    q = np.stack([0.3 + 0.5 * np.cos(turn), -0.8 + 0.7 * np.sin(turn)], 1)
    middles = 0.5 * (q[1:] + q[:-1])
    geometry = band_geometry(leg, [STRAP], middles)
    pull = band_tensions([STRAP], geometry.length)
    moments = np.einsum("nmc,nm->nc", geometry.dense_arms(), pull)
    step = moments * np.diff(q, axis=0)
    assert np.abs(step).sum() > 10.0  # J moved to and fro: it is taut on most of the way
    # The midpoint rule of 2000 steps leaves 1e-6 of that.
    assert abs(step.sum()) < 1e-4


def test_bands_without_a_length_or_with_negative_stiffness_are_refused():
    with pytest.raises(CoxaError, match="slack length of 0"):
        replace(STRAP, slack_length=0.0)
    with pytest.raises(CoxaError, match="negative stiffness"):
        replace(STRAP, axial_stiffness=-1.0)


def test_the_iliotibial_band_stands_under_the_strain_it_was_given(body):
    rest = band_geometry(body, body.bands, body.default_pose[None])
    for k, band in enumerate(body.bands):
        assert band_strain(band, rest.length[:, k])[0] == pytest.approx(0.005, rel=1e-9)
    assert [b.name for b in body.bands] == ["itb_r", "itb_l"]


def test_the_band_tightens_as_measured_in_people(body):
    """Otsuka 2020, Pepper 2021: it stiffens with extension, knee flexion, and 10 deg adduction."""
    for name, turn in [
        ("hip_flexion_r", [0.0, -10.0, -20.0]),
        ("hip_adduction_r", [0.0, 10.0, 20.0]),
        ("knee_angle_r", [0.0, 30.0, 60.0]),
    ]:
        right = tension(body, name, turn)[:, 0]
        assert (np.diff(right) > 10.0).all(), name
    assert (tension(body, "hip_adduction_r", [-10.0, -20.0])[:, 0] == 0.0).all()


def test_both_bands_are_mirror_images(body):
    right = band_geometry(body, body.bands, swept(body, "hip_adduction_r", [0.0, 8.0, 15.0]))
    left = band_geometry(body, body.bands, swept(body, "hip_adduction_l", [0.0, 8.0, 15.0]))
    assert np.abs(right.length[:, 0] - left.length[:, 1]).max() < 1e-12
    r = right.dense_arms()[:, 0, body.coordinate_index("hip_adduction_r")]
    assert np.allclose(r, left.dense_arms()[:, 1, body.coordinate_index("hip_adduction_l")])
    assert (r < -0.03).all()  # an abductor


@pytest.mark.parametrize(
    ("name", "low", "high"),
    [("hip_flexion_r", -20, 110), ("hip_adduction_r", -30, 20), ("hip_rotation_r", -45, 45)],
)
def test_the_bands_arms_do_not_jump(body, name, low, high):
    angles = np.arange(low, high + 1e-9, 1.0)
    arms = band_geometry(body, body.bands, swept(body, name, angles)).dense_arms()[:, 0]
    # Where the band lifts off the trochanter its slope has a kink: 1.7 mm a degree, no jump.
    assert np.abs(np.diff(arms, axis=0)).max() < 2e-3


def test_arms_are_the_derivative_of_the_length(body):
    q = np.concatenate(
        [
            swept(body, "hip_adduction_r", [-5.3, 3.1, 14.2]),
            swept(body, "hip_flexion_r", [-11.7, 33.3]),
        ]
    )
    h = 1e-6
    arms = band_geometry(body, body.bands, q).dense_arms()
    for name in ("hip_flexion_r", "hip_adduction_r", "hip_rotation_r", "knee_angle_r"):
        c = body.coordinate_index(name)
        up, down = q.copy(), q.copy()
        up[:, c] += h
        down[:, c] -= h
        ends = [band_geometry(body, body.bands, body.complete(x)).length for x in (up, down)]
        # 1e-6 m is what the engine promises of wrapped paths.
        assert np.allclose(-(ends[0] - ends[1]) / (2 * h), arms[:, :, c], atol=1e-6)


def test_tables_of_the_band_cite_and_stay_within_their_ranges():
    T, known = read_bands(), read_sources()
    rows = [*T.bands, *T.points, *T.shares]
    assert {row.source for row in rows} <= set(known)
    for row in T.bands:
        assert row.standing_strain_low <= row.standing_strain <= row.standing_strain_high
    for share in T.shares:
        assert 0.0 <= share.low <= share.share <= share.high <= 1.0
