"""Make a programme from who someone is, what is safe, and what a screen noted."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from coxa.anatomy.safety import Hold, read_safety
from coxa.anatomy.screen import read_home_tests
from coxa.errors import CoxaError
from coxa.findings.statement import Statement, ranked
from coxa.programme.asked import read_all_asked
from coxa.programme.choosing import Choice
from coxa.programme.exercise import Exercise, harder_than, read_exercises
from coxa.programme.explain import explain
from coxa.programme.gate import Gate
from coxa.programme.plan import Left, Plan, Week
from coxa.programme.profile import Level, Profile
from coxa.programme.rules import read_rules
from coxa.programme.schedule import Course, blocks, choose_exercises, lay_out

EVERYTHING = ("*",)
"""Holds on all movements close the gate; where it is open, whoever treats the person agreed."""
HEAVY = "It loads the hip with {:.0f} % of body weight (computed), more than {:.0f} %."
TOO_HIGH = (
    "Loads on the hip are computed, and too high in rising and stepping: where the model has 466 % "
    "of body weight in standing up, implants measured 150 to 280 %. So more is left out than must "
    "be, and how you get up from a chair in the day is not meant. Ask which are open."
)
"""The evidence for both figures: the row of the joint's contact in everyday movements."""
TURNS = "It turns far over feet that stay, which turns the hip in and twists the spine."
FREE = "A hand stays free for something firm, so no weight is carried in it."
LATER = "It asks for more balance than one begins with."
SPARE_MIN = 10
"""A session that leaves more of the time than this says why."""
SPARE = "The longest session takes {} of your {} minutes: it holds {} exercises at the most."
WEIGHTS = (
    "A weight is where to begin: take the one with which the effort is as told, and note it; the "
    "plan goes on from there."
)
NOTES = (
    "Walk about for a few minutes before a session; its minutes do not count that.",
    "Numbers in the reasons are computed for a man of 75 kg, averaged over a repetition; yours "
    "differ.",
)


def make_plan(
    profile: Profile,
    gate: Gate,
    statements: Sequence[Statement] = (),
    *,
    start: date,
) -> Plan:
    """Make a programme of eight weeks and upkeep; the same answers give the same plan.

    Keeps to the minutes, the things at hand and the gate's holds, and has every plane in every
    week. What a screen noted pulls exercises in by what they ask of the muscles it needs. Raises
    `CoxaError`, with the reason, for a gate that is not open on the first day.
    """
    _check(gate, start)
    left_out, supported = held_exercises(gate.holds, profile.level)
    noted = _noted(statements)

    def why(choice: Choice) -> str:
        reason = choice.reason
        text = noted[reason.what].text if reason.kind == "need" else ""
        return explain(choice.exercise, reason, text)

    may = [
        e
        for e in read_exercises().values()
        if e.id not in left_out and not e.daily and e.can_be_done_with(profile.equipment)
    ]
    course, weeks = Course(), list[Week]()
    chosen: tuple[tuple[Choice, ...], ...] = ()
    for block in blocks(profile):
        pool = _hardest([e for e in may if e.level <= block.cap])
        if block.upkeep:
            known = {c.exercise.id for session in chosen for c in session}
            pool = [e for e in pool if e.id in known]
        chosen = choose_exercises(profile, block, pool, tuple(noted), course)
        weeks += lay_out(
            profile, block, chosen, course, start=start, why=why, supported=tuple(supported)
        )
    return Plan(
        start=start,
        weeks=tuple(_finish(week, gate, left_out) for week in weeks),
        left_out=tuple(Left(id, reason) for id, reason in left_out.items()),
        notes=(*NOTES, *_notes(profile, gate, weeks), *_support_notes(supported, left_out)),
        rules=read_rules().version,
        answers=_digest(profile, gate, statements, start),
    )


def _check(gate: Gate, start: date) -> None:
    if gate.state != "open":
        todo = {"now": "Get help now.", "soon": "See a doctor within days."}.get(gate.when)
        raise CoxaError(
            f"no programme is made: {' '.join(gate.why)}",
            todo=todo or "Answer the questions of safety first.",
        )
    if gate.until is not None and start >= gate.until:
        raise CoxaError(
            f"the answers about safety hold until {gate.until}, and the start is {start}",
            todo="Answer them again, or begin earlier.",
        )


def held_exercises(
    holds: frozenset[str], level: Level = 3
) -> tuple[dict[str, str], dict[str, Hold]]:
    """Tell which exercises are left out and why, and which are done with support, by id.

    `holds` are ids of a gate that is open; `level` tells how used to it someone is.
    """
    told = [h for h in read_safety().holds if h.id in holds and h.movements != EVERYTHING]
    left_out: dict[str, str] = {}
    supported: dict[str, Hold] = {}
    for e in read_exercises().values():
        own = read_safety().held(e.movement, holds)
        near = next((h for h in own if h in told and h.rule == "with support"), None)
        why = next((f"{h.who}: {h.text}" for h in own if h in told and h != near), None)
        why = why or next((f"{h.who}: {text}" for h in told if (text := _more(e, h))), None)
        if near is not None:
            why = why or _without_hands(e, near, level)
            supported[e.id] = near
        if why is not None:
            left_out[e.id] = why
    return left_out, supported


def why_anew(plan: Plan, gate: Gate, screened: date | None) -> str:
    """Tell why a plan should be made anew, in a sentence; empty where it need not be.

    `screened` is the day of the last screen.
    """
    known, (held, _) = read_exercises(), held_exercises(gate.holds)
    used = {item.exercise for week in plan.weeks for s in week.sessions for item in s.items}
    closed = [
        known[id].title if id in known else id.replace("-", " ")
        for id in sorted(used)
        if id in held or id not in known
    ]
    if closed:
        return f"Your answers of now close {', '.join(closed)}: a new plan goes without."
    if plan.rules != read_rules().version:
        return "Coxa's rules have changed since it was made."
    if screened is not None and screened > plan.start:
        return "You have measured yourself since it was made: a new one takes that in."
    return ""


def _more(e: Exercise, hold: Hold) -> str:
    """Tell why the rules leave an exercise out for a hold; empty where they do not."""
    rules, hip = read_rules(), read_all_asked()[e.id].whole.hip_bw
    if hold.id in rules.heavy.holds and hip > rules.heavy.above_bw:
        return HEAVY.format(hip, rules.heavy.above_bw)
    if hold.id in rules.weights.holds and e.load:
        return hold.text
    return TURNS if hold.id in rules.turns.holds and e.id in rules.turns.exercises else ""


def _without_hands(e: Exercise, hold: Hold, level: Level) -> str | None:
    """Tell why an exercise is left out that needs something firm within reach."""
    if e.load:
        return f"{hold.who}: {FREE}"
    return f"{hold.who}: {LATER}" if level == 1 and e.level > read_rules().support.new else None


def _noted(statements: Sequence[Statement]) -> dict[str, Statement]:
    """Map each need to the statement behind it, the most urgent first."""
    found: dict[str, Statement] = {}
    known = read_rules().needs
    for statement in ranked(tuple(statements)):
        if statement.status == "noted":
            for need in statement.needs:
                if need in known:
                    found.setdefault(need, statement)
    return found


def _hardest(pool: list[Exercise]) -> list[Exercise]:
    """Leave out what has a harder one of its pattern, of a higher level, among the others."""
    there = {e.id for e in pool}
    return [e for e in pool if not any(h.id in there for h in harder_than(e))]


def _finish(week: Week, gate: Gate, left_out: dict[str, str]) -> Week:
    """Add what is done every day, and in a week of tests the tests."""
    daily = tuple(e.id for e in read_exercises().values() if e.daily and e.id not in left_out)
    return replace(week, daily=daily, tests=_tests(gate) if week.kind == "test" else ())


def _tests(gate: Gate) -> tuple[str, ...]:
    """Name the home tests that nothing holds."""
    safety = read_safety()
    return tuple(
        test.id
        for test in read_home_tests()
        if not gate.holds & set(test.held.split())
        and all(
            hold.rule == "with support" or hold.movements == EVERYTHING
            for hold in safety.held(test.movement, gate.holds)
        )
    )


def _notes(profile: Profile, gate: Gate, weeks: Sequence[Week]) -> Iterator[str]:
    """Say what to doubt, what a weight is for, and why a session leaves time."""
    if gate.holds & set(read_rules().heavy.holds):
        yield TOO_HIGH
    sessions = [session for week in weeks for session in week.sessions]
    if any(item.load_kg for session in sessions for item in session.items):
        yield WEIGHTS
    longest = -(-max(session.seconds for session in sessions) // 60)
    if longest + SPARE_MIN < profile.minutes:
        yield SPARE.format(longest, profile.minutes, read_rules().time.most)


def _support_notes(supported: dict[str, Hold], left_out: dict[str, str]) -> Iterator[str]:
    done = {hold.id: hold for id, hold in supported.items() if id not in left_out}
    for hold in done.values():
        yield f"Where it says with support: {hold.who[0].lower()}{hold.who[1:]}. {hold.text}"
    for e in read_exercises().values():
        if e.daily and e.id in supported:
            yield f"{e.title}, every day: {supported[e.id].text}"


def _digest(profile: Profile, gate: Gate, statements: Sequence[Statement], start: date) -> str:
    """Return a digest of what a plan is made from: 16 hexadecimal digits."""
    told = {
        "profile": {**vars(profile), "equipment": sorted(profile.equipment)},
        "holds": sorted(gate.holds),
        "statements": [
            (s.id, s.side, s.status, s.text, list(s.needs)) for s in ranked(tuple(statements))
        ],
        "start": start.isoformat(),
    }
    return hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()[:16]
