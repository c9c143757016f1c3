"""A day: the session that is due, what was written down, pain, breaks, and hours."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time

from coxa.anatomy.postures import read_posture_lengths
from coxa.anatomy.safety import read_safety
from coxa.app.messages import (
    BreaksGiven,
    BreaksInfo,
    HoursInfo,
    PainInfo,
    PostureInfo,
    SessionInfo,
    TodayInfo,
    WrittenInfo,
)
from coxa.app.path import planning
from coxa.app.path.person import open_gate
from coxa.app.path.tiles import three
from coxa.app.path.writing import PLACES, said
from coxa.errors import CoxaError
from coxa.programme.breaks import Breaks, next_break, what_to_do
from coxa.programme.days import next_tests, nth_week, place_of
from coxa.programme.diary import kind_of
from coxa.programme.entry import BreakNoted, DayNoted, Entry, SessionDone, SetsDone
from coxa.programme.gate import Gate
from coxa.programme.pain import PainState
from coxa.programme.plan import Item, Plan, Session
from coxa.programme.sitting import day_length
from coxa.store import Store
from coxa.store.course import adapted
from coxa.store.standing import pain_of

Numbered = tuple[tuple[int, Entry], ...]


@dataclass(frozen=True)
class Due:
    """The session that comes next: of which week, when, and what of it has changed."""

    due: str
    session: SessionInfo | None = None
    changed: tuple[str, ...] = ()


def today_info(store: Store, who: str, now: datetime) -> TodayInfo:
    """Tell what a day holds. Raises `CoxaError` where the questions of safety come first."""
    today = now.date()
    gate, plan = open_gate(store, who, today), store.plan(who)
    written = store.numbered(who, since=today, until=today)
    pain = pain_of(store, who, today)
    due = Due("none") if plan is None else _due(store, who, plan, gate, pain, today)
    number = 0 if plan is None else planning.week_number(plan, today)
    week = None if plan is None else nth_week(plan, max(1, number)).week
    every_day = () if week is None or pain.level == "stop" else week.daily
    closed = planning.closed_by(gate, every_day)
    daily = tuple(name for name in every_day if name not in closed)
    used = {*daily, *(item.exercise for item in (due.session.items if due.session else ()))}
    return TodayInfo(
        date=today.isoformat(),
        week=number,
        weeks=0 if plan is None else len(plan.weeks),
        kind="" if week is None else week.kind,
        due=due.due,  # type: ignore[arg-type]
        session=due.session,
        changed=due.changed,
        exercises={name: planning.exercise_info(name) for name in sorted(used)},
        daily=daily,
        to_test=_to_test(store, who, plan, today),
        written=tuple(_written(number, entry) for number, entry in written),
        pain=PainInfo(pain.level, pain.text, read_safety().stop, PLACES),
        breaks=_breaks(store, who, written, now),
        hours=_hours(written),
        tiles=three(),
    )


def keep_breaks(store: Store, given: BreaksGiven) -> None:
    """Keep how somebody wants to be told to get up. Raises `CoxaError`."""
    try:
        quiet = time.fromisoformat(given.quiet_from), time.fromisoformat(given.quiet_to)
    except ValueError:
        raise CoxaError("the quiet hours are no times", todo="Write them like 20:00.") from None
    store.keep_breaks(
        given.who,
        replace(
            store.breaks(given.who) or Breaks(),
            every_min=given.every_min,
            quiet_from=quiet[0],
            quiet_to=quiet[1],
            snooze_min=given.snooze_min,
            days=frozenset(given.days),
        ),
    )


def _due(store: Store, who: str, plan: Plan, gate: Gate, pain: PainState, today: date) -> Due:
    """Find the first session of this week that was not done, without what is closed now."""
    number = max(1, planning.week_number(plan, today))
    made, place = (nth_week(one, number) for one in (plan, adapted(store, who, plan, today)))
    done = [e for e in store.entries(who, "session", since=place.begins)
            if isinstance(e, SessionDone) and e.week == number]  # fmt: skip
    if pain.level == "stop" or any(e.at.date() == today for e in done):
        return Due("done")
    kept = {e.session for e in done}
    left = [session for session in place.week.sessions if session.number not in kept]
    if not left:
        return Due("done")
    session = min(left, key=place.day_of)
    closed = planning.closed_by(gate, (item.exercise for item in session.items))
    items = [item for item in session.items if item.exercise not in closed]
    told = planning.session_info(place, session, items)
    day = date.fromisoformat(told.day)
    planned = next(s for s in made.week.sessions if s.number == session.number)
    changed = (
        *(f"{planning.title_of(name)} is left out. {why}" for name, why in closed.items()),
        *_changes(planned, session.items),
    )
    return Due("today" if day <= today else "later", told, changed)


def _changes(planned: Session, items: Sequence[Item]) -> Iterator[str]:
    """Tell what the diary changed about a session."""
    before = {item.exercise: planning.dose_words(item) for item in planned.items}
    for item in items:
        now, was = planning.dose_words(item), before.get(item.exercise)
        if was is None:
            yield f"{planning.title_of(item.exercise)} comes in for what hurt."
        elif now != was:
            yield f"{planning.title_of(item.exercise)}: {now} by your log, {was} in the plan."
    now_there = {item.exercise for item in items}
    for name in before:
        if name not in now_there:
            yield f"{planning.title_of(name)} is left out for now."


def _to_test(store: Store, who: str, plan: Plan | None, today: date) -> str:
    screens = store.screens(who, limit=1)
    if plan is None or not screens:
        return ""
    due = next_tests(plan, screens[0].on, today)
    if due is None or due > today:
        return "" if due is None else f"The tests come again from {due.day} {due:%B}."
    place = place_of(plan, today)
    if place is not None and place.week.kind == "test":
        return "This is a week of tests: measure yourself again."
    return "The last tests are four weeks old: measure yourself again."


def _written(number: int, entry: Entry) -> WrittenInfo:
    sets = entry if isinstance(entry, SetsDone) else None
    return WrittenInfo(
        id=number,
        kind=kind_of(entry),
        at=entry.at.isoformat(),
        said=said(entry),
        exercise="" if sets is None else sets.exercise,
        sets=0 if sets is None else sets.sets,
    )


def _breaks(store: Store, who: str, written: Numbered, now: datetime) -> BreaksInfo:
    settings = store.breaks(who) or Breaks()
    noted = [entry for _, entry in written if isinstance(entry, BreakNoted)]
    kept = sum(entry.done == "kept" for entry in noted)
    return BreaksInfo(
        every_min=settings.every_min,
        quiet_from=settings.quiet_from.isoformat("minutes"),
        quiet_to=settings.quiet_to.isoformat("minutes"),
        snooze_min=settings.snooze_min,
        days=tuple(sorted(settings.days)),
        squeeze_s=settings.squeeze_s,
        kept=kept,
        told=sum(entry.done != "snoozed" for entry in noted),
        next=next_break(settings, noted[0] if noted else None, now).isoformat(timespec="seconds"),
        task=what_to_do(settings, kept).text,
    )


def _hours(written: Numbered) -> HoursInfo:
    """Tell the day's last hours, and how long the iliopsoas was over them."""
    noted = next((entry for _, entry in written if isinstance(entry, DayNoted)), None)
    length = None if noted is None else day_length(noted)
    return HoursInfo(
        postures=tuple(
            PostureInfo(row.posture, row.title) for row in read_posture_lengths().values()
        ),
        hours={} if noted is None else dict(noted.hours),
        share=None if length is None else length.share,
        standing=None if length is None else length.standing,
        shorter_mm=None if length is None else length.shorter_mm,
        said="" if length is None else length.text,
        no_band="" if length is None else length.no_band,
    )
