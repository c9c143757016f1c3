"""A programme as the diary has it: what comes next, from what was done."""

from __future__ import annotations

from coxa.cli.path.home import Home
from coxa.programme.plan import Plan
from coxa.store.course import adapted


def plan_of(home: Home) -> Plan | None:
    """Return a person's programme, its coming weeks by the diary; None where there is none."""
    plan = home.store.plan(home.name)
    return None if plan is None else adapted(home.store, home.name, plan, home.today)
