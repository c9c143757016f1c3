"""A programme and a diary as files: calendar, paper, page, tables, and for health records."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date

from coxa.app.path.person import open_gate
from coxa.errors import CoxaError, nearest
from coxa.programme.plan import Plan
from coxa.programme.sheet.words import Cards, Draw, cards
from coxa.store import Store
from coxa.store.course import adapted

Write = Callable[[Draw], bytes]
"""Writes a file; it may take seconds, and asks no store."""
UNNAMED = ("me", "example")
"""What people are called who gave no name: it stands on no sheet."""


def sheet(store: Store, who: str, name: str, today: date) -> Write:
    """Look up what a file needs. Raises `CoxaError` for one that is not known, or has no plan."""
    if name in _OF_DIARY:
        return _OF_DIARY[name](store, who, today)
    if name not in _OF_PLAN:
        raise CoxaError(f"there is no file '{name}'", todo=nearest(name, (*_OF_PLAN, *_OF_DIARY)))
    open_gate(store, who, today)
    made = store.plan(who)
    if made is None:
        raise CoxaError("there is no plan yet", todo="Make one on the page Plan.")
    plan = adapted(store, who, made, today)
    write, own = _OF_PLAN[name], "" if who in UNNAMED else who
    return lambda draw: write(plan, own, cards(), draw)


def _calendar(plan: Plan, who: str, told: Cards, draw: Draw) -> bytes:
    from coxa.programme.sheet.calendar import calendar

    return calendar(plan, who=who, cards=told)


def _page(plan: Plan, who: str, told: Cards, draw: Draw) -> bytes:
    from coxa.programme.sheet.page import page

    return page(plan, who=who, cards=told, draw=draw).encode()


def _paper(plan: Plan, who: str, told: Cards, draw: Draw) -> bytes:
    from coxa.programme.sheet.paper import paper

    return paper(plan, who=who, cards=told, draw=draw)


def _table(plan: Plan, who: str, told: Cards, draw: Draw) -> bytes:
    from coxa.programme.sheet.table import plan_table

    return plan_table(plan, told).encode()


def _log(store: Store, who: str, today: date) -> Write:
    from coxa.programme.sheet.table import log_table

    entries = store.entries(who)
    return lambda draw: log_table(entries).encode()


def _record(store: Store, who: str, today: date) -> Write:
    from coxa.programme.sheet.fhir import fhir

    entries = (*store.entries(who, "session"), *store.entries(who, "pain"))
    return lambda draw: (json.dumps(fhir(entries, today, who).bundle, indent=1) + "\n").encode()


def _everything(store: Store, who: str, today: date) -> Write:
    told = store.export(who)
    return lambda draw: json.dumps(told, ensure_ascii=False, indent=1).encode()


_OF_PLAN: dict[str, Callable[[Plan, str, Cards, Draw], bytes]] = {
    "plan.ics": _calendar,
    "plan.html": _page,
    "plan.pdf": _paper,
    "plan.csv": _table,
}
_OF_DIARY: dict[str, Callable[[Store, str, date], Write]] = {
    "log.csv": _log,
    "activity.json": _record,
    "everything.json": _everything,
}
TYPES = {
    "ics": "text/calendar",
    "html": "text/html",
    "pdf": "application/pdf",
    "csv": "text/csv",
    "json": "application/json",
}
