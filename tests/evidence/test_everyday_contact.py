"""The row of everyday hip contact says what it measured, and what it left out."""

from __future__ import annotations

import pytest

import coxa
from coxa.anatomy.carrying import read_hip_contacts
from coxa.evidence import everyday_contact
from coxa.movement.library import MOVEMENTS

MAN = coxa.load_model("coxa", subject=coxa.Subject(75.0, 1.75))


def test_what_is_compared_is_of_the_library_and_marked():
    rows = read_hip_contacts()
    assert {row.movement for row in rows} <= set(MOVEMENTS)
    assert {row.mark for row in rows} <= set(everyday_contact.MARKS)
    assert set(everyday_contact.LIMITS) <= {row.movement for row in rows}


def test_open_frames_are_no_part_of_the_peak():
    study = coxa.solve_movement("stairs-down", MAN)
    assert study.ground is not None
    found = everyday_contact.hip_contact(MAN, "stairs-down")
    assert found.open == int(study.ground.open.sum())
    hip = next(r for r in study.reactions if r.request.joint == "hip_r")
    share = 100.0 * hip.magnitude / (MAN.mass * 9.80665)
    assert found.peak_bw is not None
    # the same numbers, divided in another order
    assert found.peak_bw == pytest.approx(share[~study.ground.open].max(), rel=1e-12)
    if study.ground.open[share.argmax()]:
        assert found.peak_bw < share.max()


def test_the_band_is_around_the_peak():
    found = everyday_contact.hip_contact(MAN, "quiet-stand")
    assert found.peak_bw is not None
    assert found.band_bw is not None
    assert found.band_bw[0] <= found.peak_bw <= found.band_bw[1]
    # statics: half of what is above both hips, and muscles only add to it on level ground
    legs = ("femur", "tibia", "patella", "talus", "calcn", "toes")
    above = sum(b.mass for b in MAN.bodies if not b.name.startswith(legs))
    assert found.band_bw[0] > 100.0 * 0.5 * above / MAN.mass


def test_a_movement_that_never_closes_is_missed_not_hidden(monkeypatch):
    empty = everyday_contact.Contact(None, None, 3, 3, 0)
    known = everyday_contact.Contact(90.0, (80.0, 100.0), 1, 0, 0)
    monkeypatch.setattr(
        everyday_contact, "hip_contact", lambda _, m: known if m == "quiet-stand" else empty
    )
    row = everyday_contact.measure(None)
    by_name = {m.what: m for m in row.measures}
    assert by_name["quiet-stand, right hip"].reached is True
    assert by_name["stairs-up, right hip"].reached is False
    assert by_name["sit-back, right hip"].reached is None
    assert row.verdict == "missed"
