"""What comes next, from what was done: a plan's coming weeks by the diary."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from coxa.anatomy.safety import read_safety
from coxa.programme.days import place_of
from coxa.programme.dose import Dose, less, more
from coxa.programme.entry import Entry, SessionDone, SetsDone
from coxa.programme.exercise import Exercise, read_exercises
from coxa.programme.pain import RECENT, PainState, pain_state
from coxa.programme.plan import PLANES, Item, Left, Plan, Plane, Session, Week
from coxa.programme.rules import read_rules
from coxa.programme.schedule import make_item

LOOKED_BACK = timedelta(weeks=12)
LOOKED_AT = ("sets", "session", "pain")
MOST = 800
"""By these entries a plan goes on, the newest of each kind: three months of four sessions."""
HURT = "It hurt by {:g} of 10 on {}, more than {}: left out until a week has passed."
GAP = "Without what hurt, week {} has nothing in the {} plane."


def week_at(plan: Plan, day: date) -> Week | None:
    """Return a plan's week on a day, the last one from then on; None before its start."""
    place = place_of(plan, day)
    return None if place is None else place.week


def adapt(plan: Plan, entries: Iterable[Entry], today: date) -> Plan:
    """Lay a plan's coming weeks out anew, from today's on, by what the diary tells.

    Give it the plan as it was made, not one that was adapted before. Each exercise goes on from
    what was last done of it: more where that was easy or went as meant, as it was where it was
    hard, less after pain or a pause; never more than the rules let a load rise. What hurt by
    more than the stop rule is left out, and something else of the plan brings its plane. No
    session grows longer than the plan's longest. Entries of later days are left out.
    """
    now = week_at(plan, today)
    if now is None:
        return plan
    known = [e for e in entries if e.at.date() <= today]
    pain = pain_state(known, today)
    hurt = _hurt(known, today)
    done = {**_sessions_done(plan, known), **_days(known)}
    longest = max(s.seconds for week in plan.weeks for s in week.sessions)
    doses: dict[str, Dose] = {}
    weeks: list[Week] = []
    for week in plan.weeks:
        if week.number < now.number:
            weeks.append(week)
            continue
        sessions = _without(plan, week, hurt)
        if week.number > now.number:
            _go_on(doses, week)
        for item in (item for s in sessions for item in s.items):
            if item.exercise not in doses:
                doses[item.exercise] = _start(plan, item, done, pain, today)
        eased = pain if week.number == now.number else PainState("fine", "")
        weeks.append(
            replace(week, sessions=tuple(_write(s, doses, eased, longest) for s in sessions))
        )
    left = tuple(Left(id, why) for id, why in hurt.items())
    return replace(
        plan,
        weeks=tuple(weeks),
        left_out=(*plan.left_out, *left),
        notes=(*plan.notes, *_gaps(plan, weeks)),
    )


@dataclass(frozen=True)
class _Day:
    """What was done of an exercise on a day, and how hard it was (None: not told)."""

    on: date
    dose: Dose
    effort: float | None


def _days(entries: Sequence[Entry]) -> dict[str, list[_Day]]:
    """Return each exercise's days, the latest last: the largest load, and the least of its sets."""
    grouped: dict[str, dict[date, list[SetsDone]]] = {}
    exercises = read_exercises()
    for entry in entries:
        if isinstance(entry, SetsDone) and entry.exercise in exercises:
            e = exercises[entry.exercise]
            if entry.sets > 0 and _amount(e, entry) > 0:
                grouped.setdefault(e.id, {}).setdefault(entry.at.date(), []).append(entry)
    return {
        id: [_day(exercises[id], on, sets) for on, sets in sorted(days.items())]
        for id, days in grouped.items()
    }


def _sessions_done(plan: Plan, entries: Sequence[Entry]) -> dict[str, list[_Day]]:
    """Take sessions that were finished as done the way they were planned: sets may be unnoted.

    Those from before the plan began are another plan's.
    """
    found: dict[str, list[_Day]] = {}
    done = [e for e in entries if isinstance(e, SessionDone) and e.finished]
    for one in sorted(done, key=lambda e: e.at):
        if one.at.date() < plan.start:
            continue
        planned = plan.weeks[min(one.week, len(plan.weeks)) - 1].sessions
        for item in (i for s in planned if s.number == one.session for i in s.items):
            dose = Dose(item.reps, item.hold_s, item.load_kg)
            found.setdefault(item.exercise, []).append(_Day(one.at.date(), dose, one.effort))
    return found


def _day(e: Exercise, on: date, sets: Sequence[SetsDone]) -> _Day:
    load = max(s.load_kg for s in sets) if e.load else 0.0
    heaviest = [s for s in sets if not e.load or s.load_kg == load]
    amount = min(e.high, *(_amount(e, s) for s in heaviest))
    efforts = [s.effort for s in sets if s.effort is not None]
    dose = Dose(0, amount, 0.0) if e.held else Dose(amount, 0, min(load, e.most_kg))
    return _Day(on, dose, max(efforts) if efforts else None)


def _amount(e: Exercise, done: SetsDone) -> int:
    return int(done.hold_s) if e.held else done.reps


def _start(
    plan: Plan, item: Item, done: Mapping[str, Sequence[_Day]], pain: PainState, today: date
) -> Dose:
    """Return the dose with which an exercise goes on: see the rules' `adapting`."""
    rules = read_rules().adapting
    e = read_exercises()[item.exercise]
    days = done.get(e.id, ())
    if not days:
        return _first(plan, e.id)
    last = days[-1]
    if pain.eases(e.id):
        return less(e, last.dose, rules.back_share)
    if (today - last.on).days > rules.pause_days:
        return less(e, last.dose, rules.pause_share)
    efforts = [d.effort for d in days[-rules.sessions :] if d.effort is not None]
    effort = sum(efforts) / len(efforts) if efforts else float(item.effort)
    if effort >= item.effort + rules.harder_by:
        return last.dose
    if effort <= item.effort - rules.easier_by:
        step = rules.hold_s_when_easy if e.held else rules.reps_when_easy
        return more(e, last.dose, e.most_kg, step)
    now, then = week_at(plan, today), week_at(plan, last.on)
    rests = now is not None and now.kind != "build"
    same = now is not None and then is not None and then.number == now.number
    return last.dose if rests or same else more(e, last.dose, e.most_kg)


def _first(plan: Plan, id: str) -> Dose:
    """Return the dose with which a plan begins an exercise."""
    items = (i for week in plan.weeks for s in week.sessions for i in s.items)
    first = next(i for i in items if i.exercise == id)
    return Dose(first.reps, first.hold_s, first.load_kg)


def _go_on(doses: dict[str, Dose], week: Week) -> None:
    """Let a week of building ask the rule's step more than the one before."""
    if week.kind == "build":
        for id, dose in doses.items():
            e = read_exercises()[id]
            doses[id] = more(e, dose, e.most_kg)


def _write(session: Session, doses: Mapping[str, Dose], pain: PainState, longest: int) -> Session:
    """Write a session's doses down, sets off its longest items until it is no longer than that."""
    sets = [
        max(1, i.sets - read_rules().adapting.sets_less if pain.eases(i.exercise) else i.sets)
        for i in session.items
    ]
    while True:
        items = tuple(
            make_item(
                read_exercises()[i.exercise],
                doses[i.exercise],
                n,
                effort=i.effort,
                with_support=i.with_support,
                why=i.why,
            )
            for i, n in zip(session.items, sets, strict=True)
        )
        more_than_one = [k for k, n in enumerate(sets) if n > 1]
        if sum(i.seconds for i in items) <= longest or not more_than_one:
            return replace(session, items=items)
        sets[max(more_than_one, key=lambda k: items[k].seconds)] -= 1


def _hurt(entries: Sequence[Entry], today: date) -> dict[str, str]:
    """Name the exercises that hurt by more than the stop rule lately, and say so."""
    above = read_safety().pain_above
    return {
        e.exercise: HURT.format(e.pain, e.at.date(), above)
        for e in entries
        if isinstance(e, SetsDone)
        and e.pain is not None
        and e.pain > above
        and today - RECENT < e.at.date() <= today
    }


def _without(plan: Plan, week: Week, hurt: Mapping[str, str]) -> tuple[Session, ...]:
    """Take out of a week what hurt; another of the plan's exercises brings a plane that is lost."""
    sessions = [
        replace(s, items=tuple(i for i in s.items if i.exercise not in hurt)) for s in week.sessions
    ]
    for plane in PLANES:
        if plane in _planes(week.sessions) and plane not in _planes(sessions):
            other = _other(plan, week, plane, hurt)
            if other is not None:
                number = min(range(len(sessions)), key=lambda k: sessions[k].seconds)
                items = (*sessions[number].items, other)
                sessions[number] = replace(sessions[number], items=items)
    return tuple(sessions)


def _other(plan: Plan, week: Week, plane: Plane, hurt: Mapping[str, str]) -> Item | None:
    """Find the plan's exercise of a plane that does not hurt: the latest up to a week, in one set.

    What comes in later weeks is harder, and is not brought forward.
    """
    found = [
        item
        for w in plan.weeks
        if w.number <= week.number
        for s in w.sessions
        for item in s.items
        if item.exercise not in hurt and plane in read_exercises()[item.exercise].planes
    ]
    return replace(found[-1], sets=1) if found else None


def _planes(sessions: Iterable[Session]) -> set[Plane]:
    known = read_exercises()
    return {p for s in sessions for i in s.items for p in known[i.exercise].planes}


def _gaps(plan: Plan, weeks: Sequence[Week]) -> Iterable[str]:
    for before, week in zip(plan.weeks, weeks, strict=True):
        for plane in PLANES:
            if plane in _planes(before.sessions) - _planes(week.sessions):
                yield GAP.format(week.number, plane)
