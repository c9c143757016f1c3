"""The row on programmes can miss: a planner that breaks a law is seen."""

from dataclasses import replace

from coxa.evidence import plans
from coxa.evidence.plans import count_breaches
from coxa.programme.planner import make_plan


def test_a_few_people_break_nothing() -> None:
    count = count_breaches(20)
    assert count.plans + count.refused == 20
    assert count.broken == []
    assert count.opened == 0
    assert 0.0 < count.slowest_s < 1.0


def test_a_planner_that_breaks_a_law_is_seen(monkeypatch) -> None:
    def careless(*given, **named):
        plan = make_plan(*given, **named)
        return replace(plan, weeks=plan.weeks[:-1])

    monkeypatch.setattr(plans, "make_plan", careless)
    assert len(count_breaches(20).broken) >= 10  # one for each plan


def test_a_planner_that_asks_nobody_is_seen(monkeypatch) -> None:
    def bold(profile, gate, statements, *, start):
        open_gate = replace(gate, state="open", holds=frozenset(), until=None)
        return make_plan(profile, open_gate, statements, start=start)

    monkeypatch.setattr(plans, "make_plan", bold)
    count = count_breaches(20)
    assert count.opened > 0
    assert any("to be left out" in told for told in count.broken)
