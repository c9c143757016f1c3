"""The safety texts: whole, tied to movements that exist, and silent about what anyone has."""

from __future__ import annotations

import re

import pytest

from coxa.anatomy.safety import read_safety
from coxa.anatomy.sources import read_sources
from coxa.errors import CoxaError
from coxa.movement.library import MOVEMENTS

SAFETY = read_safety()


def test_signs_and_holds_are_there_once():
    for rows in (SAFETY.signs, SAFETY.holds):
        assert len({row.id for row in rows}) == len(rows)
    assert len(SAFETY.of("now")) >= 6
    assert len(SAFETY.of("soon")) >= 8
    assert SAFETY.source in read_sources()


@pytest.mark.parametrize("hold", SAFETY.holds, ids=lambda hold: hold.id)
def test_a_hold_names_movements_of_the_library(hold):
    for pattern in hold.movements:
        alone = type(hold)(hold.id, hold.who, (pattern,), hold.rule, hold.text)
        assert any(alone.covers(name) for name in MOVEMENTS), pattern


def test_what_is_held_from_whom():
    def ids(movement, *who):
        return {hold.id for hold in SAFETY.held(movement, who)}

    assert ids("hinge-rounded", "thin-bones") == {"thin-bones"}
    assert ids("hinge", "thin-bones") == set()
    assert ids("bridge", "recent-surgery", "unsteady") == {"recent-surgery"}
    assert ids("single-leg-stand-cane", "unsteady") == {"unsteady"}
    assert ids("deadlift") == set()


def test_nobody_is_told_what_they_have():
    texts = [SAFETY.education, SAFETY.rare, *SAFETY.stop]
    texts += [row.text for row in (*SAFETY.signs, *SAFETY.holds)]
    assert any("does not diagnose" in text for text in texts)
    assert not any(re.search(r"\byou suffer|probab|risk of", text) for text in texts)
    assert f"{SAFETY.pain_above} of 10" in SAFETY.stop[0]


def test_a_table_with_an_unknown_word_is_refused(tmp_path, monkeypatch):
    from coxa.anatomy import safety

    text = safety.FILE.read_text(encoding="utf-8").replace('when = "soon"', 'when = "later"', 1)
    file = tmp_path / "safety.toml"
    file.write_text(text, encoding="utf-8")
    monkeypatch.setattr(safety, "FILE", file)
    with pytest.raises(CoxaError, match=r"'later'.*\('now', 'soon'\)"):
        safety.read_safety.__wrapped__()
