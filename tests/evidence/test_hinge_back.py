"""The row of round and neutral backs compares like with like, and hides no wrong sign."""

from __future__ import annotations

import numpy as np
import pytest

import coxa
from coxa.anatomy.carrying import read_disc_pressures, read_lifting_styles
from coxa.evidence import hinge_back
from coxa.movement.library import perform
from coxa.movement.library.squatting import BOX_STOOP
from coxa.study.lumbar import LEVELS, find_discs
from coxa.study.performing import solve_performed

MAN = coxa.load_model("coxa", subject=coxa.Subject(75.0, 1.75))


def test_the_tables_are_whole():
    styles = read_lifting_styles()
    for quantity in ("compression", "shear"):
        assert {row.level for row in styles if row.quantity == quantity} == set(LEVELS)
    assert all(row.from_bw < row.to_bw for row in styles)
    assert all(row.from_bw * row.to_bw > 0.0 for row in styles)  # each has a sign
    loads = {row.activity: row.load_kg for row in read_disc_pressures()}
    assert loads[hinge_back.ROUND] == loads[hinge_back.BENT] == 20.0


def test_peaks_are_of_the_studys_own_answer_first():
    done = perform("lift-stoop", MAN, load_kg=15.0)
    found = hinge_back.peaks(MAN, done)
    study = solve_performed(MAN, done)
    own = find_discs(study.model, study.trajectory.q, study.reactions).loads(study.reactions)
    np.testing.assert_allclose(found.force[0], own.max(axis=0), rtol=1e-12)
    assert found.force.shape[1:] == (len(LEVELS), 2)


def test_a_box_held_where_it_is_taken_is_the_lifts_first_frame_at_rest():
    """At rest where it begins: the lift's first frame, whose accelerations are next to none."""
    still = hinge_back.held(MAN, "lift-stoop", BOX_STOOP, 15.0)
    study = coxa.solve_movement("lift-stoop", MAN, load_kg=15.0, handle_m=hinge_back.HANDLES_M[1])
    first = find_discs(study.model, study.trajectory.q, study.reactions).loads(study.reactions)[0]
    # the spline through the frames leaves some acceleration at its end: 5 % of some 4 kN
    np.testing.assert_allclose(still[:, 0], first[:, 0], rtol=0.05)


def test_a_heavier_box_presses_harder():
    light, heavy = (hinge_back.held(MAN, "lift-stoop", BOX_STOOP, kg) for kg in (5.0, 15.0))
    low = LEVELS.index("L5_S1")
    assert heavy[low, 0] > light[low, 0] + 10.0 * 9.8


@pytest.fixture(scope="module")
def row():
    return hinge_back.measure(None)


def test_signs_are_judged_by_the_study_that_is_simulated(row):
    judged = [m for m in row.measures if m.reached is not None]
    assert len(judged) == 1 + len(read_lifting_styles())
    for measure in judged[1:]:
        own, theirs = (float(text.split()[0]) for text in (measure.value, measure.reference))
        if own != 0.0:  # two digits are shown
            assert measure.reached == (own * theirs > 0.0), measure.what
