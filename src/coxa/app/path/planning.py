"""A programme for the page: its weeks, each exercise with its reason, and what is closed now."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from coxa.anatomy.screen import read_home_tests
from coxa.app.messages import (
    ExerciseInfo,
    ItemInfo,
    LeftInfo,
    MuscleAsked,
    PlanInfo,
    SessionInfo,
    WeekInfo,
)
from coxa.app.path.person import open_gate
from coxa.errors import CoxaError
from coxa.programme.asked import emg_of, read_all_asked
from coxa.programme.days import WEEK, Place, nth_week, place_of
from coxa.programme.exercise import read_exercises
from coxa.programme.gate import Gate
from coxa.programme.plan import Item, Plan, Session, Week
from coxa.programme.planner import held_exercises, make_plan, why_anew
from coxa.store import Store
from coxa.store.course import adapted, noticed

TOLD = 4
"""Muscles of an exercise that are listed."""
NO_PLAN = PlanInfo("", 0, (), {}, {}, (), (), "", "")


def plan_info(store: Store, who: str, today: date) -> PlanInfo:
    """Tell somebody's programme. Raises `CoxaError` where the questions of safety come first."""
    gate, made = open_gate(store, who, today), store.plan(who)
    if made is None:
        return NO_PLAN
    plan = adapted(store, who, made, today)
    known, screens = read_exercises(), store.screens(who, limit=1)
    used = {item.exercise for week in plan.weeks for s in week.sessions for item in s.items}
    used |= {name for week in plan.weeks for name in week.daily}
    tests = {test.id: test.title for test in read_home_tests()}
    return PlanInfo(
        start=plan.start.isoformat(),
        week=week_number(plan, today),
        weeks=tuple(_week(plan, week) for week in plan.weeks),
        exercises={name: exercise_info(name) for name in sorted(used) if name in known},
        tests={name: tests[name] for week in plan.weeks for name in week.tests if name in tests},
        left_out=tuple(LeftInfo(title_of(left.exercise), left.why) for left in plan.left_out),
        notes=plan.notes,
        rules=plan.rules,
        stale=why_anew(made, gate, screens[0].on if screens else None),
    )


def make(store: Store, who: str, start: str, today: date) -> PlanInfo:
    """Make a programme from the last screen and keep it. Raises `CoxaError`."""
    try:
        begin = date.fromisoformat(start)
    except ValueError:
        raise CoxaError(f"'{start}' is no day", todo="Write it like 2026-11-23.") from None
    if not today <= begin <= today + WEEK:
        raise CoxaError(f"the start is {start}", todo="Begin within a week from today.")
    gate, profile = open_gate(store, who, today), store.profile(who)
    store.keep_plan(who, make_plan(profile, gate, noticed(store, who), start=begin))
    return plan_info(store, who, today)


def week_number(plan: Plan, today: date) -> int:
    """Return the number of today's week, from 1, beyond the last as upkeep; 0 before the start."""
    place = place_of(plan, today)
    return 0 if place is None else place.number


def session_info(place: Place, session: Session, items: Sequence[Item]) -> SessionInfo:
    """Tell a session of a week with those of its items."""
    return SessionInfo(
        number=session.number,
        weekday=session.weekday,
        day=place.day_of(session).isoformat(),
        minutes=-(-sum(item.seconds for item in items) // 60),
        items=tuple(_item(item) for item in items),
    )


def exercise_info(name: str) -> ExerciseInfo:
    """Tell an exercise: what shows it, and what it asks of which muscles.

    Percentages are whole, rounded as in the reasons.
    """
    exercise = read_exercises()[name]
    asked = read_all_asked()[name].bellies.values()
    most = sorted(asked, key=lambda row: -row.mean_pct)[:TOLD]
    return ExerciseInfo(
        title=exercise.title,
        movement=exercise.movement,
        values=exercise.chosen,
        planes=exercise.planes,
        equipment=tuple(" or ".join(sorted(need)) for need in exercise.equipment),
        unilateral=exercise.unilateral,
        leg=exercise.leg_words,
        muscles=tuple(
            MuscleAsked(
                row.belly.replace("_", " "),
                round(row.mean_pct),
                round(row.mean_low_pct),
                round(row.mean_high_pct),
                None if (emg := emg_of(exercise, row.belly)) is None else round(emg),
            )
            for row in most
        ),
        easier=title_of(exercise.easier) if exercise.easier else "",
        harder=title_of(exercise.harder) if exercise.harder else "",
        reps=0 if exercise.held else exercise.low,
        hold_s=exercise.low if exercise.held else 0,
    )


def title_of(name: str) -> str:
    """Return what an exercise is called; its id where the table has lost it."""
    exercise = read_exercises().get(name)
    return name.replace("-", " ") if exercise is None else exercise.title


def closed_by(gate: Gate, names: Iterable[str]) -> dict[str, str]:
    """Return which of these exercises are closed with the answers of now, and why."""
    known, (held, _) = read_exercises(), held_exercises(gate.holds)
    return {
        name: held.get(name, "Coxa does not know it any more.")
        for name in names
        if name in held or name not in known
    }


def _week(plan: Plan, week: Week) -> WeekInfo:
    place = nth_week(plan, week.number)
    return WeekInfo(
        number=week.number,
        kind=week.kind,
        start=place.begins.isoformat(),
        sessions=tuple(session_info(place, s, s.items) for s in week.sessions),
        tests=week.tests,
        daily=week.daily,
    )


def dose_words(item: Item) -> str:
    """Say how much: `2 × 8 with 10 kg`."""
    load = f" with {item.load_kg:g} kg" if item.load_kg else ""
    return f"{item.sets} × {item.reps or f'{item.hold_s} s'}{load}"


def _item(item: Item) -> ItemInfo:
    return ItemInfo(
        exercise=item.exercise,
        sets=item.sets,
        reps=item.reps,
        hold_s=item.hold_s,
        load_kg=item.load_kg,
        effort=item.effort,
        rest_s=item.rest_s,
        minutes=round(item.seconds / 60, 1),
        with_support=item.with_support,
        why=item.why,
    )
