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
from coxa.programme.profile import Profile
from coxa.programme.rules import read_rules
from coxa.programme.schedule import Course, blocks, choose_exercises, lay_out

EVERYTHING = ("*",)
"""Holds on all movements close the gate; where it is open, whoever treats the person agreed."""
HEAVY = "{}: it loads the hip with {:.0f} % of body weight (computed), more than {:.0f} %."
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
    left_out, supported = held_exercises(gate.holds)
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
        notes=(*NOTES, *_support_notes(supported)),
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


def held_exercises(holds: frozenset[str]) -> tuple[dict[str, str], dict[str, Hold]]:
    """Tell which exercises are left out and why, and which are done with support, by id.

    `holds` are ids of a gate that is open.
    """
    safety, heavy = read_safety(), read_rules().heavy
    left_out: dict[str, str] = {}
    supported: dict[str, Hold] = {}
    for e in read_exercises().values():
        for hold in safety.held(e.movement, holds):
            if hold.movements == EVERYTHING:
                continue
            if hold.rule == "leave out":
                left_out.setdefault(e.id, f"{hold.who}: {hold.text}")
            else:
                supported.setdefault(e.id, hold)
        for hold in safety.holds:
            if hold.id in holds and hold.id in heavy.holds:
                hip = read_all_asked()[e.id].whole.hip_bw
                if hip > heavy.above_bw:
                    left_out.setdefault(e.id, HEAVY.format(hold.who, hip, heavy.above_bw))
    return left_out, supported


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


def _support_notes(supported: dict[str, Hold]) -> Iterator[str]:
    for hold in {hold.id: hold for hold in supported.values()}.values():
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
