"""Choose the exercises of a week: the next is always that with the most points of the rules."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from coxa.programme.asked import GLUTEAL, read_all_asked
from coxa.programme.exercise import Exercise
from coxa.programme.plan import PLANES
from coxa.programme.rules import Points, read_rules

FURTHER_DOWN = 0.8
"""What a thing noted counts against the one before it in the list."""
Seconds = Callable[[Exercise], int]


@dataclass(frozen=True)
class Reason:
    """What spoke most for an exercise: `plane`, `kind`, `need` or `work`, and which."""

    kind: str
    what: str = ""


@dataclass(frozen=True)
class Choice:
    """An exercise of a session, and why it is there."""

    exercise: Exercise
    reason: Reason


@dataclass(frozen=True)
class Candidate:
    """An exercise that may be chosen: what it brings a week, and the points it has anyway."""

    exercise: Exercise
    brings: frozenset[str]
    needs: Mapping[str, float]
    """How much it does for each thing noted (0 to 1), the list's order counted in."""
    anyway: float


@dataclass
class _Week:
    """What has been chosen so far."""

    sessions: list[list[Choice]]
    left_s: list[float]
    have: set[str] = field(default_factory=set[str])
    times: Counter[str] = field(default_factory=Counter[str])
    served: Counter[str] = field(default_factory=Counter[str])


def weigh(exercises: Sequence[Exercise], needs: Sequence[str], cap: int) -> tuple[Candidate, ...]:
    """Give exercises the points they have whatever else is chosen.

    `needs` are words of `Exercise.trains`, the most urgent first; `cap` is the hardest level.
    """
    points = read_rules().points
    asked = read_all_asked()
    served = {need: _ranked(exercises, need, FURTHER_DOWN**i) for i, need in enumerate(needs)}
    return tuple(
        Candidate(
            exercise=e,
            brings=frozenset(_brings(e)),
            needs={need: found[e.id] for need, found in served.items() if found.get(e.id, 0.0)},
            anyway=points.work * asked[e.id].share(GLUTEAL) + points.level * e.level / cap,
        )
        for e in exercises
    )


def choose(
    candidates: Sequence[Candidate],
    sessions: int,
    each: int,
    seconds: float,
    takes: Seconds,
    kinds: Iterable[str],
) -> tuple[tuple[Choice, ...], ...]:
    """Choose up to `each` exercises for each of a week's sessions of `seconds`.

    Sessions take turns. `takes` tells how long one set takes; `kinds` are what the week must
    have beside the planes. Where as few choices are left as things are lacking, only what brings
    one of them is looked at: no plane is missed.
    """
    week = _Week([[] for _ in range(sessions)], [seconds] * sessions)
    can = frozenset[str]().union(*(c.brings for c in candidates))
    wanted = [x for x in (*PLANES, *kinds) if x in can]
    turns = [number for _ in range(each) for number in range(sessions)]
    for done, number in enumerate(turns):
        fitting = [c for c in candidates if _fits(c.exercise, week, number, takes)]
        pool = _narrow(fitting, week, wanted, len(turns) - done)
        if pool:
            best = max(pool, key=lambda c: sum(p for p, _ in _points(c, week, number, wanted)))
            _take(best, week, number, wanted, takes)
    return tuple(tuple(session) for session in week.sessions)


def _narrow(
    pool: Sequence[Candidate], week: _Week, wanted: Sequence[str], left: int
) -> Sequence[Candidate]:
    """Look only at what brings something that is lacking, where few choices are left."""
    for lacking in (
        {x for x in wanted if x not in week.have and x in PLANES},
        {x for x in wanted if x not in week.have},
    ):
        bringing = [c for c in pool if c.brings & lacking]
        if bringing and left <= len(lacking):
            return bringing
    return pool


def _fits(exercise: Exercise, week: _Week, number: int, takes: Seconds) -> bool:
    """Tell whether an exercise, and none before or after it in its chain, fits a session."""
    there = {c.exercise.id for c in week.sessions[number]}
    return not there & {exercise.id, exercise.easier, exercise.harder} and (
        takes(exercise) <= week.left_s[number]
    )


def _points(
    c: Candidate, week: _Week, number: int, wanted: Sequence[str]
) -> Iterator[tuple[float, Reason]]:
    """Yield an exercise's points in a session, each with what it is for."""
    points: Points = read_rules().points
    session = week.sessions[number]
    for x in wanted:
        if x in c.brings and x not in week.have:
            plane = x in PLANES
            yield points.plane if plane else points.kind, Reason("plane" if plane else "kind", x)
    for need, share in c.needs.items():
        yield points.need * share / (1 + week.served[need]), Reason("need", need)
    there = {plane for one in session for plane in one.exercise.planes}
    again = points.again * week.times[c.exercise.id]
    same = points.same_pattern * sum(o.exercise.pattern == c.exercise.pattern for o in session)
    new = points.plane_of_session * len(set(c.exercise.planes) - there)
    yield c.anyway + new + again + same, Reason("work")


def _take(c: Candidate, week: _Week, number: int, wanted: Sequence[str], takes: Seconds) -> None:
    told = [(p, r) for p, r in _points(c, week, number, wanted) if r.kind != "work"]
    there = {plane for one in week.sessions[number] for plane in one.exercise.planes}
    new = [Reason("plane", p) for p in c.exercise.planes if p not in there]
    _, reason = max(told, key=lambda pair: pair[0], default=(0.0, [*new, Reason("work")][0]))
    week.sessions[number].append(Choice(c.exercise, reason))
    week.left_s[number] -= takes(c.exercise)
    week.have |= c.brings
    week.times[c.exercise.id] += 1
    week.served.update(c.needs)


def _ranked(exercises: Sequence[Exercise], need: str, weight: float) -> dict[str, float]:
    """Rank exercises for a thing noted: the best counts `weight`."""
    found = {e.id: serves(e, need) for e in exercises if need in e.trains}
    best = max(found.values(), default=0.0)
    return {id: weight * x / best for id, x in found.items()} if best > 0.0 else {}


def serves(exercise: Exercise, need: str) -> float:
    """Return how much an exercise does for a thing noted: see the rules' `needs`."""
    asked = read_all_asked()[exercise.id]
    bellies = read_rules().needs[need]
    return asked.share(bellies) if bellies else asked.whole.behind_deg


def _brings(exercise: Exercise) -> Iterator[str]:
    yield from exercise.planes
    yield exercise.pattern
    if exercise.unilateral:
        yield "unilateral"
