"""What has changed over weeks: no more than the tests can see, and no streaks."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from coxa.programme.days import session_day
from coxa.programme.entry import AnswerNoted, Entry, SetsDone, Side
from coxa.programme.sums import PainOfDay, Sums, monday

if TYPE_CHECKING:
    from coxa.anatomy.screen import HomeTest
    from coxa.programme.plan import Plan

EFFORT_ERROR = 1.0
"""Of 10: effort is told in whole numbers, so that a step of one is not yet a change. Ours."""
LEAST_SHARE = 0.10
"""Of a week's sets: below it the adductors are told to be few (the article's row 40; ours)."""
ENOUGH_SETS = 10
"""Of all groups in a week: of fewer no share is told. Ours."""
GROUPS = {
    "hip_abduction": "abductors",
    "hip_extension": "extensors",
    "hip_flexion": "flexors",
    "hip_rotation": "rotators",
    "adduction": "adductors",
    "trunk": "trunk",
}
"""What a word of `Exercise.trains` is as a group of muscles; the other words are skills."""
SIDES: dict[Side | None, str] = {"r": ", right", "l": ", left", None: ""}


@dataclass(frozen=True)
class Trend:
    """A test over weeks, one answer a day (the day's last).

    `change` is the last answer less the first; `error` how large it must be to be more than noise
    (None: nobody has published it), `seen` whether it is, and `better` whether that is for the
    better (None where not seen, or where neither way is). `row` is the article's statement.
    """

    test: str
    title: str
    unit: str
    side: Side | None
    points: tuple[tuple[date, float], ...]
    change: float | None
    error: float | None
    seen: bool
    better: bool | None
    text: str
    row: str


@dataclass(frozen=True)
class EffortTrend:
    """How hard the same sets were over weeks: the same exercise, load, repetitions and side."""

    exercise: str
    load_kg: float
    reps: int
    hold_s: float
    side: Side | None
    points: tuple[tuple[date, float], ...]
    change: float
    seen: bool
    text: str


@dataclass(frozen=True)
class WeekKept:
    """A week from its Monday: what was planned (None without a plan) and what was done."""

    start: date
    planned: int | None
    sessions: int
    minutes: float
    sets: Mapping[str, int]
    """By group of muscles; a set counts for each group that its exercise trains."""
    breaks_kept: int
    breaks_told: int

    def share(self, group: str) -> float | None:
        """Return a group's share of the week's sets, None where there were none."""
        every = sum(self.sets.values())
        return self.sets.get(group, 0) / every if every else None


@dataclass(frozen=True)
class Progress:
    """All that the page and the command *progress* show."""

    tests: tuple[Trend, ...]
    efforts: tuple[EffortTrend, ...]
    weeks: tuple[WeekKept, ...]
    pain: tuple[PainOfDay, ...]
    balance: str
    """How the adductors fared in the last week with sets."""


def progress(
    entries: Iterable[Entry],
    sums: Sums,
    tests: Iterable[HomeTest],
    groups: Mapping[str, Collection[str]] | None = None,
    plan: Plan | None = None,
) -> Progress:
    """Tell what a diary shows.

    `entries` need hold no more than answers to tests and sets with an effort; `sums` are of the
    same weeks. `groups` names the groups of muscles of each exercise: `groups_of_exercises()`.
    """
    known = list(entries)
    kept = weeks(sums, groups or {}, plan)
    return Progress(trends(known, tests), efforts(known), kept, sums.pain, balance(kept))


def groups_of_exercises() -> dict[str, tuple[str, ...]]:
    """Name the groups of muscles that each exercise of the programme trains."""
    from coxa.programme.exercise import read_exercises

    return {
        name: tuple(GROUPS[word] for word in exercise.trains if word in GROUPS)
        for name, exercise in read_exercises().items()
    }


def trends(entries: Iterable[Entry], tests: Iterable[HomeTest]) -> tuple[Trend, ...]:
    """Follow each test that was answered in numbers, in the tests' order, right side first."""
    answers: dict[tuple[str, Side | None], list[AnswerNoted]] = defaultdict(list)
    for entry in entries:
        if isinstance(entry, AnswerNoted):
            answers[entry.test, entry.side].append(entry)
    sides: tuple[Side | None, ...] = (None, "r", "l")
    return tuple(
        _trend(test, side, answers[test.id, side])
        for test in tests
        for side in sides
        if test.kind != "choice" and (test.id, side) in answers
    )


def _trend(test: HomeTest, side: Side | None, answers: Iterable[AnswerNoted]) -> Trend:
    points = _by_day((answer.at, answer.value) for answer in answers)
    (first_on, first), (_, last) = points[0], points[-1]
    change = last - first if len(points) > 1 else None
    error = _error(test, first, last)
    seen = change is not None and error is not None and abs(change) > error
    better = None
    if seen and change is not None and test.better:
        better = (change > 0) == (test.better == "more")
    text = _said(test.unit, first_on, first, last, change, error)
    return Trend(
        test.id, test.title, test.unit, side, points, change, error, seen, better, text, test.row
    )


def _error(test: HomeTest, first: float, last: float) -> float | None:
    """Return the error in the test's unit; a share is of the mean of both answers."""
    if test.error is None or not test.error_share:
        return test.error
    return test.error * 0.5 * (abs(first) + abs(last))


def _said(
    unit: str, since: date, first: float, last: float, change: float | None, error: float | None
) -> str:
    unit = "°" if unit == "deg" else f" {unit}"
    if change is None:
        return f"{_number(last)}{unit} so far; the next time tells more."
    if error is None:
        return (
            f"{_number(first)}, now {_number(last)}{unit}. How small a change this test can see "
            "is not known."
        )
    band = f"± {_number(error)}{unit}"
    if abs(change) <= error:
        return f"No change larger than the test can see ({band})."
    word = "more" if change > 0 else "less"
    return f"{_number(abs(change))}{unit} {word} than on {since.day} {since:%B %Y} ({band})."


def efforts(entries: Iterable[Entry]) -> tuple[EffortTrend, ...]:
    """Follow the effort of sets done alike on two days or more, by exercise and load."""
    alike: dict[tuple[str, float, int, float, Side | None], list[SetsDone]] = defaultdict(list)
    for entry in entries:
        if isinstance(entry, SetsDone) and entry.effort is not None:
            key = (entry.exercise, entry.load_kg, entry.reps, entry.hold_s, entry.side)
            alike[key].append(entry)
    found: list[EffortTrend] = []
    for key in sorted(alike, key=lambda k: (*k[:4], k[4] or "")):
        points = _by_day((done.at, done.effort or 0.0) for done in alike[key])
        if len(points) > 1:
            change = points[-1][1] - points[0][1]
            seen = abs(change) > EFFORT_ERROR
            found.append(EffortTrend(*key, points, change, seen, _felt(points, change, seen)))
    return tuple(found)


def _felt(points: tuple[tuple[date, float], ...], change: float, seen: bool) -> str:
    if not seen:
        return f"About as hard as at first (effort {_number(points[-1][1])} of 10)."
    word = "Easier" if change < 0 else "Harder"
    return (
        f"{word} by {_number(abs(change))} of 10 at the same load "
        f"({_number(points[0][1])}, now {_number(points[-1][1])})."
    )


def weeks(
    sums: Sums, groups: Mapping[str, Collection[str]], plan: Plan | None = None
) -> tuple[WeekKept, ...]:
    """Lay out every week from the first with an entry to the last, those without any too."""
    days = [row.monday for row in (*sums.sets, *sums.minutes)]
    days += [monday(row.on) for row in sums.breaks]
    if not days:
        return ()
    sets: dict[date, Counter[str]] = defaultdict(Counter)
    for row in sums.sets:
        for group in groups.get(row.exercise, ()):
            sets[row.monday][group] += row.sets
    done = {row.monday: row for row in sums.minutes}
    kept: Counter[date] = Counter()
    told: Counter[date] = Counter()
    for row in sums.breaks:
        kept[monday(row.on)] += row.kept
        told[monday(row.on)] += row.told
    planned = _planned(plan)
    found: list[WeekKept] = []
    week = min(days)
    while week <= max(days):
        sessions = done.get(week)
        found.append(
            WeekKept(
                start=week,
                planned=planned(week),
                sessions=sessions.sessions if sessions else 0,
                minutes=sessions.minutes if sessions else 0.0,
                sets=dict(sorted(sets[week].items())),
                breaks_kept=kept[week],
                breaks_told=told[week],
            )
        )
        week += timedelta(weeks=1)
    return tuple(found)


def _planned(plan: Plan | None) -> Callable[[date], int | None]:
    """Return how many sessions a plan has in the week of a Monday; its last week goes on."""
    if plan is None or not plan.weeks:
        return lambda _: None
    planned = Counter(
        monday(session_day(plan, week, session)) for week in plan.weeks for session in week.sessions
    )
    start, end, upkeep = monday(plan.start), max(planned, default=plan.start), plan.weeks[-1]

    def of(week: date) -> int | None:
        if week < start:
            return None
        return planned[week] if week <= end else len(upkeep.sessions)

    return of


def balance(kept: Iterable[WeekKept]) -> str:
    """Tell the adductors' share of the sets in the last week with enough; empty without one."""
    enough = (w for w in reversed(tuple(kept)) if sum(w.sets.values()) >= ENOUGH_SETS)
    last = next(enough, None)
    share = None if last is None else last.share("adductors")
    if last is None or share is None:
        return ""
    week = f"{last.start.day} {last.start:%B}"
    told = f"Adductors had {100 * share:.0f} % of the sets in the week of {week}"
    if share >= LEAST_SHARE:
        return f"{told}."
    return f"{told}: few, as they have less than {100 * LEAST_SHARE:.0f} %."


def _by_day(points: Iterable[tuple[date, float]]) -> tuple[tuple[date, float], ...]:
    """Keep each day's last value, in the order of days; times may come in any order."""
    last: dict[date, float] = {}
    for at, value in sorted(points):
        last[date(at.year, at.month, at.day)] = value
    return tuple(last.items())


def _number(x: float) -> str:
    return f"{x:.0f}" if abs(x) >= 10 or x == round(x) else f"{x:.1f}"
