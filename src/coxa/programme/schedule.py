"""Lay chosen exercises over the weeks: how many sets, of how much, with what rest."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby

from coxa.programme.choosing import Choice, choose, weigh
from coxa.programme.dose import Dose, first_dose, more, most_load, rest_of, seconds_of
from coxa.programme.exercise import Exercise
from coxa.programme.plan import Item, Session, Week, WeekKind
from coxa.programme.profile import Profile
from coxa.programme.rules import read_rules

Chosen = tuple[tuple[Choice, ...], ...]
Why = Callable[[Choice], str]


@dataclass(frozen=True)
class Block:
    """Weeks with the same exercises: of what level at most, and of what kind."""

    cap: int
    control: bool
    upkeep: bool
    weeks: tuple[int, ...]


@dataclass
class Course:
    """Where each exercise has come to: its dose, and its sets in a week without tests."""

    doses: dict[str, Dose] = field(default_factory=dict[str, Dose])
    sets: dict[str, int] = field(default_factory=dict[str, int])

    def take(self, chosen: Chosen, allotted: Sequence[Sequence[int]]) -> list[list[int]]:
        """Return a week's sets: those allotted, but no more above the last week's than allowed."""
        rules = read_rules().sets
        now = [
            [
                min(most, self.sets.get(c.exercise.id, rules.first - rules.more) + rules.more)
                for c, most in zip(session, own, strict=True)
            ]
            for session, own in zip(chosen, allotted, strict=True)
        ]
        done: dict[str, int] = {}
        for session, own in zip(chosen, now, strict=True):
            for c, sets in zip(session, own, strict=True):
                done[c.exercise.id] = max(sets, done.get(c.exercise.id, 0))
        self.sets.update(done)
        return now


def blocks(profile: Profile) -> Iterator[Block]:
    """Yield the blocks of a programme, the upkeep last."""
    rules = read_rules()
    caps = rules.levels.of(profile.level)

    def key(week: int) -> tuple[int, bool, bool]:
        return caps[week - 1], week <= rules.weeks.control, week > rules.weeks.build

    for (cap, control, upkeep), weeks in groupby(range(1, rules.weeks.build + 2), key=key):
        yield Block(cap, control, upkeep, tuple(weeks))


def choose_exercises(
    profile: Profile, block: Block, pool: Sequence[Exercise], needs: Sequence[str], course: Course
) -> Chosen:
    """Choose the exercises of a block's sessions; one set of each fits in every week of it."""
    rules = read_rules()
    heaviest = {e.id: _doses(profile, e, block, course)[-1] for e in pool}
    each = profile.minutes // rules.time.minutes_an_exercise
    chosen = choose(
        weigh(pool, needs, block.cap),
        sessions=_sessions(profile, block),
        each=min(rules.time.most, max(rules.time.fewest, each)),
        seconds=60.0 * profile.minutes,
        takes=lambda e: seconds_of(e, heaviest[e.id], 1),
        kinds=(*rules.kinds.always, *(rules.kinds.control if block.control else ())),
    )
    order = rules.order.patterns
    return tuple(
        tuple(sorted(s, key=lambda c: (order.index(c.exercise.pattern), -c.exercise.level)))
        for s in chosen
    )


def lay_out(
    profile: Profile,
    block: Block,
    chosen: Chosen,
    course: Course,
    *,
    start: date,
    why: Why,
    supported: Sequence[str],
) -> Iterator[Week]:
    """Yield the weeks of a block, and note in the course where each exercise has come to.

    `why` gives an exercise's sentence; `supported` are those done within reach of a support.
    """
    doses = {c.exercise.id: _doses(profile, c.exercise, block, course) for s in chosen for c in s}
    allotted = [_allot(profile, block, session, doses) for session in chosen]
    reasons = [[why(c) for c in session] for session in chosen]
    for w, number in enumerate(block.weeks):
        kind = _kind(block, number)
        effort = _effort(profile, block, kind)
        week_sets = course.take(chosen, allotted)
        sessions = [
            tuple(
                make_item(
                    c.exercise,
                    doses[c.exercise.id][w],
                    sets if kind != "test" else max(1, sets - read_rules().sets.less_in_tests),
                    effort=effort,
                    with_support=c.exercise.id in supported,
                    why=reason,
                )
                for c, sets, reason in zip(*one, strict=True)
            )
            for one in zip(chosen, week_sets, reasons, strict=True)
        ]
        yield Week(number, kind, _on_days(sessions, start))
    course.doses.update({id: own[-1] for id, own in doses.items()})


def _on_days(sessions: Sequence[tuple[Item, ...]], start: date) -> tuple[Session, ...]:
    """Number sessions, and put them on the rules' days after the weekday of the start."""
    days = read_rules().sessions.days[len(sessions) - 1]
    return tuple(
        Session(number, (start.weekday() + day) % 7, items)
        for number, (items, day) in enumerate(zip(sessions, days, strict=True), start=1)
    )


def make_item(
    e: Exercise, dose: Dose, sets: int, *, effort: int, with_support: bool, why: str
) -> Item:
    """Write sets of a dose down, with their rest and the time they take."""
    return Item(
        exercise=e.id,
        sets=sets,
        reps=dose.reps,
        hold_s=dose.hold_s,
        load_kg=dose.load_kg,
        effort=effort,
        rest_s=rest_of(dose),
        seconds=seconds_of(e, dose, sets),
        with_support=with_support,
        why=why,
    )


def _doses(profile: Profile, e: Exercise, block: Block, course: Course) -> list[Dose]:
    """Return an exercise's dose in each week of a block; weeks of tests and upkeep add nothing."""
    tests = read_rules().weeks.tests
    before = course.doses.get(e.id)
    doses: list[Dose] = []
    for number in block.weeks:
        if before is None:
            before = first_dose(e, profile.mass_kg)
        elif number not in tests and not block.upkeep:
            before = more(e, before, most_load(e, profile.mass_kg))
        doses.append(before)
    return doses


def _sessions(profile: Profile, block: Block) -> int:
    """Return how many sessions a week of a block has."""
    rules = read_rules().sessions
    if not block.upkeep:
        return profile.sessions
    if profile.age >= rules.upkeep_two_from_age:
        return max(rules.upkeep)
    return rules.upkeep[profile.sessions - 2]


def _allot(
    profile: Profile, block: Block, session: Sequence[Choice], doses: dict[str, list[Dose]]
) -> list[int]:
    """Give each exercise a set, then a further one in turn, while the longest week has time."""
    rules = read_rules().sets
    most = rules.upkeep if block.upkeep else rules.most[profile.level - 1]
    sets = [1] * len(session)

    def seconds() -> int:
        return sum(
            max(seconds_of(c.exercise, dose, n) for dose in doses[c.exercise.id])
            for c, n in zip(session, sets, strict=True)
        )

    for _ in range(1, most):
        for i in range(len(session)):
            sets[i] += 1
            if seconds() > 60 * profile.minutes:
                sets[i] -= 1
    return sets


def _kind(block: Block, number: int) -> WeekKind:
    if block.upkeep:
        return "maintain"
    return "test" if number in read_rules().weeks.tests else "build"


def _effort(profile: Profile, block: Block, kind: WeekKind) -> int:
    effort = read_rules().effort
    if kind == "test":
        return effort.tests
    return effort.control if block.control else effort.build[profile.level - 1]
