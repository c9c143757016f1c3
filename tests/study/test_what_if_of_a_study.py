"""A study asked what if: the same movement, held, under conditions."""

from __future__ import annotations

import pytest

from coxa.errors import CoxaError
from coxa.model.conditions import Weakness


def test_weakness_is_what_scaling_strength_is(solved):
    study = solved("walk_rajagopal")
    again = study.what_if(Weakness(("glmed",), 0.5))
    names = [m for m in study.model.muscle_names if m.startswith("glmed")]
    scaled = study.with_strength(dict.fromkeys(names, 0.5))
    # Two solves of one problem, cold and warm: the solver's gap.
    assert again.force == pytest.approx(scaled.force, abs=1e-3)
    assert [r.label for r in again.reactions] == [r.label for r in study.reactions]


def test_nothing_asked_is_nothing_changed(solved):
    study = solved("walk_rajagopal")
    again = study.what_if()
    assert again.problem.reserve == pytest.approx(study.problem.reserve, rel=1e-9)
    assert again.force == pytest.approx(study.force, abs=1e-6)


def test_unknown_muscles_are_told(solved):
    with pytest.raises(CoxaError, match="no muscle 'glmd'"):
        solved("walk_rajagopal").what_if(Weakness(("glmd",), 0.5))
