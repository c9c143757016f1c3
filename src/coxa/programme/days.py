"""On which days a plan's weeks, sessions and tests are."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from coxa.programme.plan import Plan, Session, Week

WEEK = timedelta(weeks=1)
AGAIN = timedelta(weeks=4)
"""Past the plan's own weeks of tests, so long after the last ones."""


@dataclass(frozen=True)
class Place:
    """The `number`-th week of a plan, from the day it `begins`; past its end the last one.

    Weeks begin on the weekday on which the plan does.
    """

    number: int
    week: Week
    begins: date

    def day_of(self, session: Session) -> date:
        """Return the day that a session is meant for."""
        return self.begins + timedelta(days=(session.weekday - self.begins.weekday()) % 7)

    def session_on(self, day: date) -> Session | None:
        """Return the session of a day, None where it has none."""
        return next((s for s in self.week.sessions if self.day_of(s) == day), None)


def place_of(plan: Plan, day: date) -> Place | None:
    """Find the week of a day; None before the plan begins."""
    return None if day < plan.start else nth_week(plan, (day - plan.start) // WEEK + 1)


def nth_week(plan: Plan, number: int) -> Place:
    """Return a week by its number from 1; the last is repeated for ever."""
    week = plan.weeks[min(number, len(plan.weeks)) - 1]
    return Place(number, week, plan.start + (number - 1) * WEEK)


def week_start(plan: Plan, week: Week) -> date:
    """Return a week's first day."""
    return nth_week(plan, week.number).begins


def session_day(plan: Plan, week: Week, session: Session) -> date:
    """Return the day a session is meant for."""
    return nth_week(plan, week.number).day_of(session)


def next_session(plan: Plan, after: date) -> tuple[Place, Session, date]:
    """Find the first session after a day."""
    number = max(1, (after - plan.start) // WEEK + 1)
    for turn in range(number, number + 3):
        place = nth_week(plan, turn)
        for session in sorted(place.week.sessions, key=place.day_of):
            if place.day_of(session) > after:
                return place, session, place.day_of(session)
    raise ValueError("a plan has a session every week")


def next_tests(plan: Plan, last: date | None, today: date) -> date | None:
    """Return when tests are done again after the `last` ones: today or later; None for no last."""
    for week in plan.weeks:
        begins = week_start(plan, week)
        if week.kind == "test" and today < begins + WEEK and (last is None or last < begins):
            return max(begins, today)
    return None if last is None else max(last + AGAIN, today)
