"""A plan as iCalendar (RFC 5545): a session an event, at the time of the clock on the wall."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid5

from coxa.errors import CoxaError
from coxa.programme.days import session_day, week_start
from coxa.programme.plan import Plan, Session, Week
from coxa.programme.sheet.words import (
    Cards,
    card_of,
    daily_words,
    dose,
    minutes,
    stop_words,
    test_words,
    titles,
    week_title,
)

if TYPE_CHECKING:
    from icalendar import Calendar, Event

OURS = UUID("6f5b5d0e-0c1f-5d55-9a67-c0a5a0000001")
UPKEEP_WEEKS = 12
"""How often the last week is repeated in the calendar."""


def calendar(
    plan: Plan,
    *,
    who: str = "",
    at: time = time(18),
    cards: Cards | None = None,
    made: datetime | None = None,
) -> bytes:
    """Return a plan's sessions and tests as an iCalendar file.

    Sessions begin at `at`, in no time zone: eighteen hours stay so on journeys. The same `who`,
    start, week and session have the same UID, so that bringing a changed plan in again moves its
    events; `made` (UTC; usually the plan's start) tells calendars which is newer. The same plan
    gives the same bytes. Raises `CoxaError` without `icalendar`.
    """
    try:
        from icalendar import Calendar
    except ImportError as error:
        raise CoxaError(
            "calendars need icalendar, which is not installed",
            todo="Run: pip install 'coxa[person]'",
        ) from error
    told = titles() if cards is None else cards
    stamp = made or datetime.combine(plan.start, time(), UTC)
    file = Calendar()
    file.add("prodid", "-//Coxa//plan//EN")
    file.add("version", "2.0")
    file.add("method", "PUBLISH")
    file.add("x-wr-calname", "Coxa")
    for event in _events(plan, who, at, told):
        event.add("dtstamp", stamp)
        event.add("last-modified", stamp)
        file.add_component(event)
    _check(file)
    return file.to_ical()


def _events(plan: Plan, who: str, at: time, cards: Cards) -> Iterator[Event]:
    for week in plan.weeks:
        if week.tests:
            yield _test(plan, week, who)
        for session in week.sessions:
            event = _session(plan, week, session, who, at, cards)
            if week is plan.weeks[-1] and week.kind == "maintain":
                event.add("rrule", {"freq": "weekly", "count": UPKEEP_WEEKS})
            yield event


def _session(plan: Plan, week: Week, session: Session, who: str, at: time, cards: Cards) -> Event:
    lines = [f"{card_of(cards, item.exercise).title}: {dose(item)}" for item in session.items]
    words = [*lines, daily_words(week, cards), stop_words()]
    start = datetime.combine(session_day(plan, week, session), at)
    return _event(
        uid=_uid(plan, who, week.number, session.number),
        summary=f"Coxa: {week_title(week)}, session {session.number}",
        description="\n".join(filter(None, words)),
        dtstart=start,
        dtend=start + timedelta(minutes=minutes(session)),
    )


def _test(plan: Plan, week: Week, who: str) -> Event:
    day: date = week_start(plan, week)
    return _event(
        uid=_uid(plan, who, week.number, "test"),
        summary=f"Coxa: {week_title(week)}",
        description=f"{test_words(week)} Any day of the week will do.",
        dtstart=day,
        dtend=day + timedelta(days=1),
        transp="TRANSPARENT",
    )


def _event(**said: Any) -> Event:
    from icalendar import Event

    event = Event()
    for name, value in said.items():
        event.add(name, value)
    return event


def _uid(plan: Plan, who: str, week: int, part: int | str) -> str:
    return f"{uuid5(OURS, f'{who}/{plan.start.isoformat()}/{week}/{part}')}@coxa"


def _check(file: Calendar) -> None:
    """Raise `CoxaError` where two events are one to a calendar: a plan that repeats a number."""
    uids = [str(event["uid"]) for event in file.walk("VEVENT")]
    if len(set(uids)) < len(uids):
        raise CoxaError(
            "two sessions of the plan have the same week and number", todo="Make the plan again."
        )
