"""The plan and the diary as CSV (RFC 4180), for spreadsheets."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from io import StringIO

from coxa.programme.days import session_day
from coxa.programme.diary import Entry, entry_to_dict
from coxa.programme.plan import Item, Plan, Session, Week
from coxa.programme.sheet.words import Cards, card_of, titles

PLAN = (
    "week", "kind", "session", "day", "exercise", "title", "sets", "reps", "hold_s", "load_kg",
    "effort", "rest_s", "seconds", "with_support", "why",
)  # fmt: skip
LOG = (
    "at", "kind", "exercise", "test", "sets", "reps", "hold_s", "load_kg", "value", "side",
    "effort", "pain", "where", "week", "session", "minutes", "finished", "done", "squeeze_s",
    "hours", "text", "note",
)  # fmt: skip
FORMULAS = ("=", "+", "-", "@", "\t", "\r")
"""Spreadsheets compute cells that begin with these; an apostrophe makes them text."""


def plan_table(plan: Plan, cards: Cards | None = None) -> str:
    """Return a plan, an exercise of a session a row."""
    told = titles() if cards is None else cards
    return _csv(
        PLAN,
        (
            _item(plan, week, session, item, told)
            for week in plan.weeks
            for session in week.sessions
            for item in session.items
        ),
    )


def _item(plan: Plan, week: Week, session: Session, item: Item, cards: Cards) -> Sequence[object]:
    told = {
        **vars(item),
        "week": week.number,
        "kind": week.kind,
        "session": session.number,
        "day": session_day(plan, week, session).isoformat(),
        "title": card_of(cards, item.exercise).title,
    }
    return [told[column] for column in PLAN]


def log_table(entries: Iterable[Entry]) -> str:
    """Return a diary, an entry a row, in the order given; cells that a kind lacks are empty."""
    return _csv(LOG, (_row(entry) for entry in entries))


def _row(entry: Entry) -> Sequence[object]:
    told = entry_to_dict(entry)
    if "hours" in told:
        told["hours"] = " ".join(f"{posture}={hours:g}" for posture, hours in told["hours"])
    return [told.get(column) for column in LOG]


def _csv(header: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    text = StringIO(newline="")
    table = csv.writer(text)
    table.writerow(header)
    table.writerows([_cell(value) for value in row] for row in rows)
    return text.getvalue()


def _cell(value: object) -> object:
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, float):
        return f"{value:g}"
    if isinstance(value, str) and value.startswith(FORMULAS):
        return f"'{value}"
    return value
