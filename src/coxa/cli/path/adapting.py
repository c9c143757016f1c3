"""A programme as the diary has it: what comes next, from what was done."""

from __future__ import annotations

from coxa.cli.path.home import Home
from coxa.programme.entry import Entry
from coxa.programme.plan import Plan
from coxa.programme.progression import LOOKED_AT, LOOKED_BACK, MOST, adapt


def plan_of(home: Home) -> Plan | None:
    """Return a person's programme, its coming weeks by the diary; None where there is none."""
    plan = home.store.plan(home.name)
    return None if plan is None else adapted(home, plan)


def adapted(home: Home, plan: Plan) -> Plan:
    """Lay a programme's coming weeks out by the diary."""
    return adapt(plan, _done(home), home.today)


def _done(home: Home) -> list[Entry]:
    since = home.today - LOOKED_BACK
    return [
        entry
        for kind in LOOKED_AT
        for entry in home.store.entries(home.name, kind, since=since, limit=MOST)
    ]
