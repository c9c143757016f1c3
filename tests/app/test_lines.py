"""Muscles' lines lie where the kernels say that paths run."""

from __future__ import annotations

import numpy as np
import pytest

from coxa import load_model
from coxa.app.lines import _LAID as LAID
from coxa.app.lines import CYLINDER, ELLIPSOID, SPHERE, TORUS, drawn_lines, evenly, muscle_lines


@pytest.fixture(scope="module")
def bent():
    """The default model with hips and knees bent step by step: paths wrap, and cease to."""
    model = load_model("coxa")
    q = np.repeat(model.default_pose[None], 9, axis=0)
    for name in ("hip_flexion_r", "hip_flexion_l", "knee_angle_r", "knee_angle_l"):
        q[:, model.coordinate_index(name)] += np.linspace(0.0, 1.6, 9)
    return model, model.complete(q)


def test_a_line_is_as_long_as_its_path(bent):
    model, q = bent
    line = muscle_lines(model, q, 400)
    length = np.linalg.norm(np.diff(line, axis=2), axis=3).sum(axis=2)
    # An arc of seven chords is at most 1 % short, and arcs are at most 8 cm long.
    np.testing.assert_allclose(length, model.muscle_lengths(q), atol=0.8e-3)


def test_few_points_cut_corners_but_little(bent):
    model, q = bent
    line = muscle_lines(model, q, 16)
    length = np.linalg.norm(np.diff(line, axis=2), axis=3).sum(axis=2)
    short = model.muscle_lengths(q) - length
    assert short.min() > -1e-9  # a polyline between points of a path is never longer
    assert short.max() < 0.012  # 1.2 cm of some 50: what a picture can bear


def test_lines_begin_and_end_on_the_bones(bent):
    model, q = bent
    line = muscle_lines(model, q, 16)
    for name in ("glmed1_r", "piri_r", "semimem_l"):
        m = model.muscle_names.index(name) if name in model.muscle_names else 0
        points = model.muscles[m].points
        for end, point in ((0, points[0]), (-1, points[-1])):
            here = model.positions(q, point.body, point.location)
            np.testing.assert_allclose(line[:, m, end], here, atol=1e-12)


def test_lines_keep_off_the_surfaces_they_wrap(bent):
    """No point of gluteus maximus is inside the cylinder of the ischium it slides over."""
    model, q = bent
    w = next(k for k, x in enumerate(model.wraps) if x.name == "Gmax_at_ischium_r")
    wraps = model.flat.wraps
    mine = [
        m
        for m, muscle in enumerate(model.muscles)
        if any(use.wrap == "Gmax_at_ischium_r" for use in muscle.wraps)
    ]
    assert mine
    R, p = model.body_poses(q)
    body = wraps.body[w]
    turn = R[:, body] @ wraps.R[w]
    origin = p[:, body] + R[:, body] @ wraps.p[w]
    line = muscle_lines(model, q, 200)[:, mine]
    local = np.einsum("nji,nmkj->nmki", turn, line - origin[:, None, None])
    depth = wraps.size[w, 0] - np.hypot(local[..., 0], local[..., 1])
    inside = np.abs(local[..., 2]) < 0.5 * wraps.size[w, 1]
    # A chord of a seventh of the longest arc dips by 1 mm below the surface.
    assert depth[inside].max() < 1.2e-3


def test_even_points_are_even_and_keep_the_ends():
    corner = np.array([[0.0, 0.0, 0.0], [3.0, 0.0, 0.0], [3.0, 1.0, 0.0]])
    even = evenly(corner, 9)
    np.testing.assert_allclose(even[[0, -1]], corner[[0, -1]])
    np.testing.assert_allclose(np.linalg.norm(np.diff(even, axis=0), axis=1), 0.5)


def test_a_line_of_no_length_stays_where_it_is():
    np.testing.assert_array_equal(evenly(np.ones((2, 3, 3)), 5), np.ones((2, 5, 3)))


@pytest.mark.parametrize(
    ("shape", "size", "surface"),
    [
        (CYLINDER, (0.03, 0.2, 0.0), lambda x: np.hypot(x[..., 0], x[..., 1]) - 0.03),
        (SPHERE, (0.03, 0.0, 0.0), lambda x: np.linalg.norm(x, axis=-1) - 0.03),
        (ELLIPSOID, (0.03, 0.04, 0.05),
         lambda x: np.linalg.norm(x / (0.03, 0.04, 0.05), axis=-1) - 1.0),
        (TORUS, (0.01, 0.05, 0.0),
         lambda x: np.hypot(np.hypot(x[..., 0], x[..., 1]) - 0.05, x[..., 2]) - 0.01),
    ],
)  # fmt: skip
def test_arcs_lie_on_their_surface(shape, size, surface):
    size = np.array(size)
    first, last = np.array([[1.0, 0.1, 0.2]]), np.array([[0.2, 1.0, -0.3]])
    if shape == CYLINDER:
        first, last = (x * (0.03 / np.hypot(x[:, 0], x[:, 1]))[:, None] for x in (first, last))
    elif shape == TORUS:
        first, last = np.array([[0.04, 0.0, 0.0]]), np.array([[0.05, 0.001, 0.01]])
    else:
        radii = size if shape == ELLIPSOID else np.full(3, 0.03)
        first, last = (radii * x / np.linalg.norm(x, axis=1) for x in (first, last))
    share = np.linspace(0.1, 0.9, 5)[:, None]
    arc = LAID[shape](size, first - [[0.0, 0.01, 0.0]], first, last, share)
    np.testing.assert_allclose(surface(arc), 0.0, atol=1e-12)


def test_a_cylinder_is_gone_around_the_way_the_path_comes_in():
    """Over three quarters of a turn the short way would be the wrong one."""
    size, share = np.array([0.03, 0.2, 0.0]), np.array([[0.5]])
    first, last = np.array([[0.03, 0.0, 0.0]]), np.array([[0.0, -0.03, 0.0]])
    up = LAID[CYLINDER](size, first - [[0.0, 0.1, 0.0]], first, last, share)
    down = LAID[CYLINDER](size, first - [[0.0, -0.1, 0.0]], first, last, share)
    half = 0.03 * np.sqrt(0.5)
    np.testing.assert_allclose(up[0, 0, :2], (-half, half), atol=1e-12)
    np.testing.assert_allclose(down[0, 0, :2], (half, -half), atol=1e-12)


def test_drawn_lines_keep_their_ends_on_the_bones_and_stay_near(bent):
    model, q = bent
    line, drawn = muscle_lines(model, q, 16), drawn_lines(model, q, 16)
    np.testing.assert_allclose(drawn[:, :, -1], line[:, :, -1], atol=1e-12)
    vasti = np.array([name.startswith("vas") for name in model.muscle_names])
    assert vasti.sum() == 6
    # Bowed off the bone by at most 2 cm, or begun 2 cm further up.
    moved = np.linalg.norm(drawn - line, axis=3)
    assert moved[:, ~vasti].max() < 0.025
    # The vasti begin nearer to the hip than half way down the femur.
    hip = model.positions(q, "femur_r")
    m = model.muscle_names.index("vaslat_r")
    high, low = (np.linalg.norm(x[:, m, 0] - hip, axis=1) for x in (drawn, line))
    assert (high < 0.12).all()
    assert (low > 0.15).all()
