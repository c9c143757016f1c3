"""The row on passive hip moments: what it measures, and that it can miss."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from coxa.anatomy.passive import read_passive
from coxa.evidence import passive_moments as row
from coxa.model.built_in import built_in


def test_the_row_rests_on_other_sources_and_misses_where_they_part():
    found = row.measure(None)
    assert {"riener1999", "anderson2007", "vanarkel2015"} == set(found.sources)
    assert [m.what for m in found.measures if not m.reached] == ["hip at 0 deg of flexion"]


def test_the_row_can_miss(monkeypatch):
    model = built_in()
    stiff = replace(model, passive=tuple(m.times(4.0) for m in model.passive))
    slack = replace(model, passive=tuple(m.times(0.1) for m in model.passive))
    for wrong in (stiff, slack):
        monkeypatch.setattr(row, "built_in", lambda wrong=wrong: wrong)
        missed = [m.what for m in row.measure(None).measures if not m.reached]
        assert missed
        assert missed != ["hip at 0 deg of flexion"]


def test_the_band_holds_every_groups_own_curve():
    x = np.radians([-20.0, -10.0, 50.0])
    low, high = row.anderson_band(read_passive(), x)
    # Women over 65, table 3: 0.758, 7.545, 0.018, 6.061.
    M = 0.758 * np.exp(-7.545 * x) - 0.018 * np.exp(6.061 * x)
    assert (low < M).all()
    assert (high > M).all()
    # At zero only the scales' spreads count: men over 65 lead, 2.671 - 0.092 and theirs.
    _, top = row.anderson_band(read_passive(), np.zeros(1))
    groups = {
        (2.671, 0.271, 0.092, 0.111), (2.16, 1.297, 0.108, 0.091), (1.753, 1.93, 0.239, 0.292),
    }  # fmt: skip
    expected = max(a - c + np.hypot(b, d) for a, b, c, d in groups)
    assert top[0] == pytest.approx(expected, rel=1e-12)
