"""On which days a plan's weeks and sessions are."""

from __future__ import annotations

from datetime import date, timedelta

from coxa.programme.plan import Plan, Session, Week


def week_start(plan: Plan, week: Week) -> date:
    """Return a week's first day: weeks begin on the weekday on which the plan does."""
    return plan.start + timedelta(weeks=week.number - 1)


def session_day(plan: Plan, week: Week, session: Session) -> date:
    """Return the day a session is meant for."""
    start = week_start(plan, week)
    return start + timedelta(days=(session.weekday - start.weekday()) % 7)
