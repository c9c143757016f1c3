"""A programme as the diary has it: what comes next, from what was done."""

from __future__ import annotations

from datetime import timedelta

from coxa.cli.path.home import Home
from coxa.programme.entry import Entry
from coxa.programme.plan import Plan
from coxa.programme.progression import adapt

LOOKED_BACK = timedelta(weeks=12)
MOST = 800
"""Sets, the newest first, of which the next ones are told: all of three months of four sessions."""


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
        for kind in ("sets", "session", "pain")
        for entry in home.store.entries(home.name, kind, since=since, limit=MOST)
    ]
