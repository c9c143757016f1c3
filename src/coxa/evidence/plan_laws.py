"""What no plan may do, found independently of how plans are made: each breach in words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from coxa.anatomy.safety import read_safety
from coxa.evidence.people import Person
from coxa.programme.asked import emg_of, read_all_asked
from coxa.programme.exercise import Exercise, read_exercises
from coxa.programme.plan import PLANES, Item, Plan, Plane, Week
from coxa.programme.rules import read_rules

WHY = re.compile(
    r"^(?P<title>.+?)(?: \((?P<kg>[\d.]+) kg\))?: (?P<first>[a-z ]+?) (?P<mean>\d+) % "
    r"\((?P<low>\d+) to (?P<high>\d+)\), (?P<second>[a-z ]+?) (?P<beside>\d+) %"
    r"(?: in (?P<leg>[a-z ]+?))?(?: \(electrodes found (?P<emg>\d+) % in (?P=first)\))?; "
    r"chosen (?:for what the screen noted: (?P<noted>.+?)"
    r"(?: \(a thigh goes (?P<behind>\d+)° behind the body\))?|"
    r"for the (?P<plane>[a-z]+) plane \(up to (?P<nm>\d+) N m, through (?P<deg>\d+)°\)|"
    r"(?:as|for) [a-z',\- ]+)\."
    r"(?: The model cannot hold (?P<unmet>\d+) N m of it\.)?"
    r"(?: In (?P<open>[\d.]+) % of it nothing holds the body up\.)?$"
)
"""What a reason looks like; a number anywhere else would not be looked up, and is a breach."""


def breaches(person: Person, plan: Plan) -> Iterator[str]:
    """Yield what a plan breaks: holds, planes, minutes, things, levels, loads, numbers."""
    known = read_exercises()
    for week in plan.weeks:
        items = [item for session in week.sessions for item in session.items]
        for item in items:
            yield from _one(person, week, item, known[item.exercise])
        had = {plane for item in items for plane in known[item.exercise].planes}
        for plane in PLANES:
            if plane not in had:
                yield f"week {week.number}: no {plane} plane"
        yield from _sessions(person, week)
    yield from _rises(person, plan)
    yield from _weeks(person, plan)


def _one(person: Person, week: Week, item: Item, e: Exercise) -> Iterator[str]:
    rules, where = read_rules(), f"week {week.number}, {e.id}:"
    holds = person.gate.holds
    told = [h for h in read_safety().held(e.movement, holds) if h.movements != ("*",)]
    if any(h.rule == "leave out" for h in told):
        yield f"{where} is to be left out"
    if any(h.rule == "with support" for h in told) != item.with_support:
        yield f"{where} support {item.with_support}"
    hip = read_all_asked()[e.id].whole.hip_bw
    if holds & set(rules.heavy.holds) and hip > rules.heavy.above_bw:
        yield f"{where} loads the hip with {hip:g} %"
    if item.load_kg > 0.0 and (item.with_support or holds & set(rules.weights.holds)):
        yield f"{where} carries {item.load_kg:g} kg"
    if e.id in rules.turns.exercises and holds & set(rules.turns.holds):
        yield f"{where} turns far"
    if item.with_support and person.profile.level == 1 and e.level > rules.support.new:
        yield f"{where} is too hard within reach of support"
    if not all(need & person.profile.equipment for need in e.equipment):
        yield f"{where} needs things that are not there"
    if e.level > rules.levels.of(person.profile.level)[week.number - 1]:
        yield f"{where} is of level {e.level}"
    if week.number <= rules.weeks.control and item.load_kg > 0.0:
        yield f"{where} loads before control"
    work = (item.hold_s or item.reps * e.rep_s) * (2 if e.unilateral else 1)
    changes = rules.time.side_s * item.sets if e.unilateral else 0
    takes = item.sets * work + changes + (item.sets - 1) * item.rest_s + rules.time.change_s
    if abs(takes - item.seconds) > 0.5:  # whole seconds are told
        yield f"{where} takes {takes:g} s, told {item.seconds}"
    yield from (f"{where} {wrong}" for wrong in wrong_numbers(e, item.why))


def _sessions(person: Person, week: Week) -> Iterator[str]:
    for session in week.sessions:
        if session.seconds > 60 * person.profile.minutes:
            yield f"week {week.number}: {session.seconds} s of {person.profile.minutes} min"
        names = [item.exercise for item in session.items]
        if not names or len(names) != len(set(names)):
            yield f"week {week.number}: a session of {names}"
    days = [session.weekday for session in week.sessions]
    if len(days) != len(set(days)):
        yield f"week {week.number}: two sessions on a day"


def _rises(person: Person, plan: Plan) -> Iterator[str]:
    """Follow each exercise through the weeks."""
    rules, known = read_rules(), read_exercises()
    before: dict[str, Item] = {}
    sets: dict[str, int] = {}
    for week in plan.weeks:
        now: dict[str, int] = {}
        for item in (item for session in week.sessions for item in session.items):
            e, last = known[item.exercise], before.get(item.exercise)
            where = f"week {week.number}, {e.id}:"
            now[e.id] = max(now.get(e.id, 0), item.sets)
            if last is None:
                most = max(e.step_kg, e.start_kg * person.profile.mass_kg / 75.0)
                if item.load_kg > most or (item.reps or item.hold_s) > e.low:
                    yield f"{where} begins with {item.reps or item.hold_s}, {item.load_kg:g} kg"
            else:
                yield from (f"{where} {wrong}" for wrong in wrong_rise(e, last, item, 1, 5))
            before[e.id] = item
        for id, count in now.items():
            if count > sets.get(id, rules.sets.first - rules.sets.more) + rules.sets.more:
                yield f"week {week.number}, {id}: {count} sets after {sets.get(id)}"
            sets[id] = max(count, sets.get(id, 0)) if week.kind == "test" else count


def wrong_rise(e: Exercise, last: Item, item: Item, reps: int, hold_s: int) -> Iterator[str]:
    """Yield how an exercise rises by more than `reps`, `hold_s` or the rule's share of load."""
    share = read_rules().progression.load_share
    if item.reps > last.reps + reps or item.hold_s > last.hold_s + hold_s:
        yield f"{item.reps or item.hold_s} after {last.reps or last.hold_s}"
    rise = item.load_kg - last.load_kg
    if rise > 0.0:
        if rise > max(e.step_kg, share * last.load_kg) + 1e-9:
            yield f"{item.load_kg:g} kg after {last.load_kg:g}"
        if item.reps > e.low:
            yield f"{item.load_kg:g} kg and {item.reps} repetitions"


def _weeks(person: Person, plan: Plan) -> Iterator[str]:
    rules, known = read_rules(), read_exercises()
    if [w.number for w in plan.weeks] != list(range(1, rules.weeks.build + 2)):
        yield "the weeks are not whole"
    out = {left.exercise for left in plan.left_out}
    hinge = any(
        e.pattern == "hinge" and e.level == 1 and e.id not in out
        and e.can_be_done_with(person.profile.equipment)
        for e in known.values()
    )  # fmt: skip
    for week in plan.weeks:
        tested = week.number in rules.weeks.tests
        upkeep = week.number > rules.weeks.build
        if (week.kind, bool(week.tests)) != (
            "test" if tested else "maintain" if upkeep else "build", tested,
        ):  # fmt: skip
            yield f"week {week.number} is of kind {week.kind}"
        count = len(week.sessions)
        if count not in (1, 2) if upkeep else count != person.profile.sessions:
            yield f"week {week.number} has {count} sessions"
        own = [known[item.exercise] for s in week.sessions for item in s.items]
        if not any(e.unilateral for e in own):
            yield f"week {week.number}: nothing on one leg"
        if hinge and not any(e.pattern == "hinge" for e in own):
            yield f"week {week.number}: no hinge"
        if week.number <= rules.weeks.control and not any(e.pattern == "balance" for e in own):
            yield f"week {week.number}: no balance"
        if "toothbrush-stand" not in week.daily:
            yield f"week {week.number}: no stand every day"


def wrong_numbers(e: Exercise, why: str) -> Iterator[str]:
    """Yield each number of a reason that is not what the engine's tables give."""
    found = WHY.match(why)
    if found is None:
        yield f"a reason that cannot be read: {why}"
        return
    asked = read_all_asked()[e.id]
    first = asked.belly(found["first"].replace(" ", "_"))
    second = asked.belly(found["second"].replace(" ", "_"))
    emg = emg_of(e, first.belly)
    unmet = max(asked.unmet_nm.values(), default=0.0)
    pairs: list[tuple[str, float | None]] = [
        ("mean", first.mean_pct),
        ("low", first.mean_low_pct),
        ("high", first.mean_high_pct),
        ("beside", second.mean_pct),
        ("emg", emg),
        ("kg", asked.whole.load_kg or None),
        ("unmet", unmet if unmet >= 5.0 else None),
        ("open", asked.whole.open_pct or None),
    ]
    if found["behind"]:
        pairs.append(("behind", asked.whole.behind_deg))
    if found["plane"]:
        plane: Plane = next(p for p in PLANES if p == found["plane"])
        pairs += [("nm", asked.moments_nm[plane]), ("deg", asked.motions_deg[plane])]
    for name, number in pairs:
        told = None if found[name] is None else float(found[name])
        if (told is None) != (number is None):
            yield f"{name} is told as {told} and tabled as {number}"
        elif told is not None and number is not None and abs(told - number) > 0.5:
            yield f"{name} is told as {told:g} and tabled as {number:g}"  # whole numbers are told
