"""Tension of the iliotibial band and its pressure on the greater trochanter."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from coxa.errors import CoxaError
from coxa.model.assemble import assemble
from coxa.model.bands import band_tensions
from coxa.model.built_in import built_in
from coxa.model.muscle import Muscle
from coxa.model.paths import FixedPoint
from coxa.model.tract import iliotibial_bands
from coxa.muscles.iliotibial import iliotibial_loads


@pytest.fixture(scope="module")
def body():
    """The skeleton with its bands and two muscles, one into the band, one to the femur."""
    bones = assemble()

    def muscle(name, *points):
        path = tuple(
            FixedPoint(f"{name}-{k}", where, at) for k, (where, at) in enumerate(points, start=1)
        )
        return Muscle(name, "millard2012", 1000.0, 0.1, 0.4, 0.0, path)

    muscles = (
        muscle("tensor_r", ("pelvis", (-0.0311, 0.0214, 0.1241)), ("femur_r", (0.01, -0.4, 0.032)),
               ("tibia_r", (0.0108, -0.041, 0.0346))),
        muscle("glutaeus_r", ("pelvis", (-0.12, 0.03, 0.06)), ("femur_r", (0.0, -0.2, 0.04))),
    )  # fmt: skip
    return replace(bones, muscles=muscles, bellies={}, bands=iliotibial_bands(bones))


def swept(model, name, degrees):
    q = np.repeat(model.default_pose[None], len(degrees), 0)
    q[:, model.coordinate_index(name)] = np.radians(degrees)
    return model.complete(q)


def relaxed(model, q):
    return np.zeros((len(q), len(model.muscles)))


def test_ten_degrees_of_adduction_press_harder(body):
    q = swept(body, "hip_adduction_r", np.arange(0.0, 10.1, 1.0))
    right, left = iliotibial_loads(body, q, relaxed(body, q))
    assert (np.diff(right.compression) > 0.0).all()
    assert right.index[0] == pytest.approx(1.0, rel=1e-9)
    assert right.index[-1] > 3.0
    # The other leg has not moved.
    assert np.allclose(left.index, 1.0, rtol=1e-9)


def test_pressure_is_of_the_size_measured_on_cadavers(body):
    """Birnbaum 2004: 4 N at rest and 36 N at 10 deg of adduction; none calibrated on it."""
    q = swept(body, "hip_adduction_r", [0.0, 10.0])
    right, _ = iliotibial_loads(body, q, relaxed(body, q))
    assert 1.0 < right.compression[0] < 10.0
    assert 18.0 < right.compression[1] < 72.0


def test_pressure_is_what_a_taut_rope_leaves_on_a_pulley(body):
    """With T in at u and out at v, the pulley is pressed with T |u + v|."""
    q = swept(body, "hip_adduction_r", [12.0])
    right, _ = iliotibial_loads(body, q, relaxed(body, q))
    short = replace(body.bands[0], points=body.bands[0].points[:2])
    twin = replace(body, bands=(short,)).banded
    geometry = twin.path_geometry(q)
    hip = twin.flat.joints.index("hip_r")
    u = geometry.pulls(np.ones((1, 1)))[0, hip, :3]  # towards the crest: what is left on the femur
    # The band's own way on from the trochanter: how its length goes as the lower end is moved.
    v, h = np.zeros(3), 1e-6
    frame = body.body_poses(q)[0][0, body.flat.bodies.index("femur_r")]
    for k in range(3):
        ends = []
        for s in (h, -h):
            moved = np.array(short.points[1].location) + s * np.eye(3)[k]
            point = replace(short.points[1], location=tuple(moved))
            path = replace(short, points=(short.points[0], point))
            ends.append(replace(body, bands=(path,)).banded.path_geometry(q).length[0, 0])
        v[k] = (ends[0] - ends[1]) / (2 * h)
    pressed = np.linalg.norm(u + frame @ v)
    tension = band_tensions(body.bands, body.banded.path_geometry(q).length)[0, 0]
    # Differences over 1e-6 m leave 1e-8 of the direction.
    assert right.compression[0] == pytest.approx(tension * pressed, rel=1e-6)


def test_muscles_into_the_band_tighten_it_and_those_to_the_femur_do_not(body):
    q = swept(body, "hip_adduction_r", [5.0])
    still, _ = iliotibial_loads(body, q, relaxed(body, q))
    tensor, other = iliotibial_loads(body, q, np.array([[200.0, 0.0]]))
    glutaeus, _ = iliotibial_loads(body, q, np.array([[0.0, 200.0]]))
    assert tensor.tension - still.tension == pytest.approx(200.0)
    assert tensor.strain == pytest.approx(tensor.tension / body.bands[0].axial_stiffness)
    # One line over the trochanter: pressure goes with tension.
    assert tensor.compression / tensor.tension == pytest.approx(still.compression / still.tension)
    assert glutaeus.tension == still.tension
    assert glutaeus.compression == still.compression
    assert other.tension == pytest.approx(body.bands[1].axial_stiffness * 0.005)


def test_the_default_model_pulls_on_its_bands_with_tensor_and_upper_glutaeus():
    model = built_in()
    pulled = np.zeros((1, len(model.muscles)))
    wanted = [n for n in model.muscle_names if n.startswith("tfl_") or "_itb_" in n]
    assert len(wanted) > 2
    for name in wanted:
        pulled[0, model.muscle_names.index(name)] = 10.0
    rest = model.default_pose[None]
    loads = iliotibial_loads(model, rest, pulled)
    still = iliotibial_loads(model, rest, 0.0 * pulled)
    extra = sum(a.tension[0] - b.tension[0] for a, b in zip(loads, still, strict=True))
    assert extra == pytest.approx(10.0 * len(wanted))


def test_both_sides_are_pressed_alike(body):
    right, _ = iliotibial_loads(
        body, swept(body, "hip_adduction_r", [7.0]), np.zeros((1, len(body.muscles)))
    )
    _, left = iliotibial_loads(
        body, swept(body, "hip_adduction_l", [7.0]), np.zeros((1, len(body.muscles)))
    )
    assert right.compression == pytest.approx(left.compression, rel=1e-9)
    assert right.at_rest == pytest.approx(left.at_rest, rel=1e-9)


def test_a_model_without_band_or_trochanter_says_so(body):
    q = body.default_pose[None]
    with pytest.raises(CoxaError, match="no band 'itb_r'"):
        iliotibial_loads(replace(body, bands=()), q, relaxed(body, q))
    slack = tuple(replace(b, slack_length=2.0) for b in body.bands)
    loads = iliotibial_loads(replace(body, bands=slack), q, relaxed(body, q))
    with pytest.raises(CoxaError, match="does not press"):
        _ = loads[0].index
