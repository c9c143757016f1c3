"""The tables of the average walk keep the laws of walking on their own, before any model."""

import numpy as np
import pytest

from coxa.anatomy.gait import read_gait
from coxa.anatomy.sources import read_sources

G = 9.80665


@pytest.fixture(scope="module")
def gait():
    return read_gait()


def impulse(gait, quantity):
    """Mean over the stride of both feet's force: sin(k pi u) has the mean 2 / (k pi), or 0."""
    rows = [row for row in gait.forces if row.quantity == quantity]
    area = sum(row.sine * 2.0 / (np.pi * row.term) for row in rows if row.term % 2)
    return 2.0 * gait.number("stance_fraction") * area


def test_the_feet_carry_the_weight_and_nothing_more(gait):
    # The table has six decimals, and fourteen terms of them.
    assert impulse(gait, "fy_n_per_kg") == pytest.approx(G, abs=1e-5)


def test_the_feet_push_forward_as_much_as_they_brake(gait):
    assert impulse(gait, "fx_n_per_kg") == pytest.approx(0.0, abs=1e-5)


def test_meeting_those_laws_changed_the_recorded_forces_by_less_than_half_a_percent(gait):
    assert abs(gait.number("upward_scale") - 1.0) < 5e-3
    assert abs(gait.number("forward_tilt_rad")) < 5e-3


def test_the_midline_repeats_or_mirrors_itself_every_step(gait):
    harmonics = {row.coordinate: set() for row in gait.angles}
    for row in gait.angles:
        harmonics[row.coordinate].add(row.harmonic % 2)
    for name in ("pelvis_tilt", "lumbar_extension"):
        assert harmonics[name] == {0}
    for name in ("pelvis_list", "pelvis_rotation", "lumbar_bending", "lumbar_rotation"):
        assert harmonics[name] == {1}


def test_the_force_passes_under_the_foot(gait):
    u = np.linspace(0.0, 1.0, 101)
    at = {
        q: sum(r.cosine * np.cos(np.pi * r.term * u) for r in gait.pressure if r.quantity == q)
        for q in ("forward", "outward")
    }
    # In lengths from heel bone to toe joint: no further back than the heel bone's origin, and no
    # further forward than toes are long (half as long as that, generously).
    assert at["forward"].min() > -1.0
    assert at["forward"].max() < 0.5
    # A foot is about 0.5 of this length wide.
    assert np.abs(at["outward"]).max() < 0.25
    assert (np.diff(at["forward"]) > 0.0).all()


def test_every_row_has_a_source(gait):
    known = read_sources()
    for rows in (gait.angles, gait.forces, gait.pressure, gait.stride, gait.speed):
        assert {row.source for row in rows} <= set(known)
