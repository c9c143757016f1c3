"""The planner's rules: whole, within what the issue asks, and each with its source."""

import tomllib
from pathlib import Path

import pytest

from coxa.anatomy.sources import read_sources
from coxa.errors import CoxaError
from coxa.programme import rules as module
from coxa.programme.profile import LEVELS, LIMITS
from coxa.programme.rules import FILE, read_rules


def test_every_rule_says_where_it_is_from() -> None:
    with FILE.open("rb") as file:
        tables = {k: v for k, v in tomllib.load(file).items() if isinstance(v, dict)}
    assert len(tables) > 10
    known = {"ours", *read_sources()}
    assert {
        name: t.get("source") for name, t in tables.items() if t.get("source") not in known
    } == {}


def test_rules_are_those_that_were_asked_for() -> None:
    rules = read_rules()
    assert rules.weeks.build >= 8
    assert rules.weeks.tests == (4, 8)
    assert {*rules.effort.build, rules.effort.control} <= {6, 7, 8}
    assert 0.0 < rules.progression.load_share <= 0.10
    assert rules.progression.reps <= rules.adapting.reps_when_easy <= 2
    assert set(rules.sessions.upkeep) <= {1, 2}
    low, high, _ = LIMITS["sessions"]
    assert len(rules.sessions.days) == high
    assert len(rules.sessions.upkeep) == high - low + 1
    for count, days in enumerate(rules.sessions.days, start=1):
        assert len(days) == count
        assert list(days) == sorted(set(days))
        assert set(days) <= set(range(7))


@pytest.mark.parametrize("level", LEVELS)
def test_levels_never_fall_and_begin_with_the_first(level) -> None:
    rules = read_rules()
    caps = rules.levels.of(level)
    assert len(caps) == rules.weeks.build + 1  # the upkeep is the last
    assert list(caps) == sorted(caps)
    assert set(caps[: rules.weeks.control]) == {1}
    assert max(caps) <= 3


TEXT = FILE.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("build = 8\n", "", "build"),
        ("build = 8\n", "build = 8\nbuilds = 9\n", "builds"),
        ("[order]", "[odour]", "order"),
        ('version = "2"', "", "version"),
        ("[needs]", "[wishes]\nx = 1\n[needs]", "wishes"),
    ],
)
def test_rules_that_lack_or_have_too_much_are_refused(
    monkeypatch, tmp_path: Path, old, new, says
) -> None:
    assert old in TEXT
    path = tmp_path / "rules.toml"
    path.write_text(TEXT.replace(old, new, 1), encoding="utf-8")
    monkeypatch.setattr(module, "FILE", path)
    with pytest.raises(CoxaError, match=says):
        read_rules.__wrapped__()
