"""How a programme goes on: what its rules make of the diary and the screens that a store keeps."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from coxa.programme.plan import Plan
from coxa.programme.progression import LOOKED_AT, LOOKED_BACK, MOST, adapt
from coxa.store.store import Store

if TYPE_CHECKING:
    from coxa.findings.statement import Statement


def adapted(store: Store, name: str, plan: Plan, today: date) -> Plan:
    """Lay a person's plan, as it was made, out by the diary: its coming weeks."""
    since = today - LOOKED_BACK
    done = [e for kind in LOOKED_AT for e in store.entries(name, kind, since=since, limit=MOST)]
    return adapt(plan, done, today)


def noticed(store: Store, name: str) -> tuple[Statement, ...]:
    """Judge the last answers to tests, and the last movements, of four weeks."""
    from coxa.findings.screen import together
    from coxa.findings.screen.judge import judge_screen

    screen = together.together(store.screens(name, limit=together.MOST))
    if screen is None:
        return ()
    profile = store.profile(name)
    return judge_screen(screen, age=profile.age, sex=profile.sex)
