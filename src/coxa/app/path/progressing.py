"""What a diary shows over weeks: no more than the tests can see."""

from __future__ import annotations

from datetime import date, timedelta

from coxa.anatomy.screen import read_home_tests
from coxa.app.messages import EffortInfo, KeptInfo, PointInfo, ProgressInfo, TrendInfo
from coxa.app.path.planning import title_of
from coxa.programme.progress import EffortTrend, Trend, WeekKept, groups_of_exercises, progress
from coxa.store import Store

SPAN = timedelta(weeks=26)
"""How far back weeks are told; tests are told from the first one on."""
EFFORT_SPAN = timedelta(weeks=12)
SIDES = {"r": ", right", "l": ", left", None: ""}
MOST = 2000
"""Entries of a kind that are looked through."""


def progress_info(store: Store, who: str, today: date) -> ProgressInfo:
    """Tell what somebody's diary shows."""
    known = (
        *store.entries(who, "test", limit=MOST),
        *store.entries(who, "sets", since=today - EFFORT_SPAN, limit=MOST),
    )
    found = progress(
        known,
        store.sums(who, today - SPAN, today),
        read_home_tests(),
        groups_of_exercises(),
        store.plan(who),
    )
    return ProgressInfo(
        trends=tuple(_trend(one) for one in found.tests),
        efforts=tuple(_effort(one) for one in found.efforts),
        weeks=tuple(_kept(one) for one in found.weeks),
        pain=tuple(PointInfo(one.on.isoformat(), one.worst) for one in found.pain),
        balance=found.balance,
    )


def _trend(one: Trend) -> TrendInfo:
    return TrendInfo(
        test=one.test,
        title=one.title,
        unit=one.unit,
        side=one.side,
        points=_points(one.points),
        error=one.error,
        seen=one.seen,
        better=one.better,
        said=one.text,
        row=one.row,
    )


def _effort(one: EffortTrend) -> EffortInfo:
    much = f"{one.reps}" if one.reps else f"{one.hold_s:g} s"
    load = f" with {one.load_kg:g} kg" if one.load_kg else ""
    title = f"{title_of(one.exercise)}{SIDES[one.side]}, {much}{load}"
    return EffortInfo(title, one.text, _points(one.points))


def _points(points: tuple[tuple[date, float], ...]) -> tuple[PointInfo, ...]:
    return tuple(PointInfo(day.isoformat(), value) for day, value in points)


def _kept(one: WeekKept) -> KeptInfo:
    return KeptInfo(
        start=one.start.isoformat(),
        planned=one.planned,
        sessions=one.sessions,
        minutes=one.minutes,
        sets=dict(one.sets),
        breaks_kept=one.breaks_kept,
        breaks_told=one.breaks_told,
    )
