"""Nerve, band and bursa lie where anatomy has them among the muscles that are drawn."""

from __future__ import annotations

import numpy as np
import pytest

from coxa import load_model
from coxa.app.girth import MOST_THICK, TENDON_M, flesh, girth
from coxa.app.lines import drawn_lines
from coxa.app.structures import structures_of
from coxa.model.conditions import Variant, apply

K = 16


def laid(model, q):
    drawn = drawn_lines(model, q, K)
    return {info.name: (info, line) for info, line in structures_of(model, q, K, drawn)}, drawn


@pytest.fixture(scope="module")
def standing():
    model = load_model("coxa")
    q = model.complete(model.default_pose[None])
    return model, q, *laid(model, q)


def corners(line):
    """Return the angles (deg) between the parts of a line (K, 3)."""
    run = np.diff(line, axis=0)
    run /= np.linalg.norm(run, axis=1, keepdims=True)
    return np.degrees(np.arccos(np.clip((run[1:] * run[:-1]).sum(axis=1), -1.0, 1.0)))


def test_the_nerve_runs_in_front_of_the_hamstrings(standing):
    model, _, structures, drawn = standing
    nerve = structures["sciatic_tibial_r"][1][0]
    m = model.muscle_names.index("bflh_r")
    # In mid-thigh, where the long head crosses it.
    height = 0.5 * (drawn[0, m, 0, 1] + drawn[0, m, -1, 1]) + 0.04
    depth = [np.interp(-height, -line[:, 1], line[:, 0]) for line in (nerve, drawn[0, m])]
    assert depth[0] > depth[1] + 0.01


@pytest.mark.parametrize("muscle", ["gemsup_r", "geminf_r", "quadfem_r"])
def test_the_nerve_runs_behind_the_short_rotators(standing, muscle):
    """Seen from behind it crosses them; where it does, it is nearer to the eye."""
    model, _, structures, drawn = standing
    nerve = structures["sciatic_tibial_r"][1][0]
    own = drawn[0, model.muscle_names.index(muscle)]
    fine = np.linspace(0.0, 1.0, 200)
    a, b = (
        np.stack([np.interp(fine, np.linspace(0.0, 1.0, K), line[:, x]) for x in range(3)], 1)
        for line in (nerve, own)
    )
    apart = np.linalg.norm(a[:, None, 1:] - b[None, :, 1:], axis=2)
    i, j = np.unravel_index(apart.argmin(), apart.shape)
    assert apart[i, j] < 0.004
    assert a[i, 0] < b[j, 0]


def test_the_nerve_bends_and_does_not_break(standing):
    for name in ("sciatic_tibial_r", "sciatic_tibial_l"):
        assert corners(standing[2][name][1][0]).max() < 45.0


def test_the_nerve_bends_on_the_bones_of_another_model_too(shared_model):
    model = shared_model("trials/walk_gait2392/model.osim")
    q = model.complete(model.default_pose[None])
    structures, _ = laid(model, q)
    assert corners(structures["sciatic_tibial_r"][1][0]).max() < 45.0


def test_a_divided_nerve_has_two_lines_that_part_at_piriformis(standing):
    model = apply(standing[0], Variant("sciatic", "b"))
    structures, _ = laid(model, standing[1])
    tibial, peroneal = (structures[f"sciatic_{d}_r"][1][0] for d in ("tibial", "peroneal"))
    gap = np.linalg.norm(tibial - peroneal, axis=1)
    assert gap.max() > 0.005
    np.testing.assert_allclose(tibial[0], peroneal[0])


def test_the_band_keeps_its_ends_and_clears_vastus_lateralis(standing):
    model, q, structures, drawn = standing
    band = structures["itb_r"][1][0]
    own = model.bands[[b.name for b in model.bands].index("itb_r")]
    for end, point in ((0, own.points[0]), (-1, own.points[-1])):
        here = model.positions(q, point.body, point.location)[0]
        np.testing.assert_allclose(band[end], here, atol=1e-9)
    m = model.muscle_names.index("vaslat_r")
    at = drawn[0, m]
    radius = girth(model.muscles[m], at)
    middle = int(radius.argmax())
    distance = np.linalg.norm(band - at[middle], axis=1).min()
    assert distance > 0.9 * radius[middle]


def test_the_bursa_lies_between_trochanter_and_band(standing):
    _, _, structures, _ = standing
    bursa, band = structures["bursa_r"][1][0], structures["itb_r"][1][0]
    nearest = np.linalg.norm(band - bursa[K // 2], axis=1).min()
    assert nearest < 0.025  # one or two centimetres from the band's middle line
    assert band[:, 2].max() > bursa[K // 2, 2]  # the band is outside of it


def test_short_lines_that_stand_for_much_do_not_balloon(standing):
    model = standing[0]
    line = np.linspace((0.0, 0.0, 0.0), (0.0, 0.06, 0.0), K)
    muscle = model.muscles[model.muscle_names.index("vaslat_r")]
    begin, end = flesh(muscle)
    assert girth(muscle, line).max() <= max(MOST_THICK * 0.06 * (end - begin), TENDON_M[1]) + 1e-12


def test_every_muscle_is_thicker_than_its_tendon(standing):
    model, _, _, drawn = standing
    for m, muscle in enumerate(model.muscles):
        radius = girth(muscle, drawn[0, m])
        assert np.isfinite(radius).all()
        assert radius.max() > radius.min() >= TENDON_M[0]
        assert radius.max() < 0.045  # no belly of the leg is thicker than 9 cm
