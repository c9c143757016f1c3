"""Programmes for two thousand people who never were: what they break, and how long they take."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from time import perf_counter

from coxa.errors import CoxaError
from coxa.evidence.asked_again import differing
from coxa.evidence.people import START, people
from coxa.evidence.plan_laws import breaches
from coxa.evidence.row import Measure, Row
from coxa.programme.asking import reference
from coxa.programme.exercise import read_exercises
from coxa.programme.planner import make_plan

PEOPLE = 2000
MOST_S = 1.0
TOLD = 3
NAME = "Programmes of 2,000 synthetic people"
MUST = (
    "none breaks a hold-out, misses a plane in a week, exceeds the minutes or raises a load by "
    "more than its rule; every number of a reason is what the engine gives; a plan within 1 s"
)


@dataclass
class Count:
    """What came of asking for programmes."""

    plans: int = 0
    refused: int = 0
    opened: int = 0
    """Plans for people whose gate is not open: none may be."""
    reasons: int = 0
    exercises: Counter[str] = field(default_factory=Counter[str])
    broken: list[str] = field(default_factory=list[str])
    slowest_s: float = 0.0


def count_breaches(number: int) -> Count:
    """Make programmes for so many people, and look for what they break."""
    count = Count()
    for person in people(number):
        begun = perf_counter()
        try:
            plan = make_plan(person.profile, person.gate, person.statements, start=START)
        except CoxaError:
            count.refused += 1
            if person.gate.state == "open":
                count.broken.append(f"no plan for {person.profile}")
            continue
        count.slowest_s = max(count.slowest_s, perf_counter() - begun)
        count.plans += 1
        count.opened += person.gate.state != "open"
        items = [item for week in plan.weeks for s in week.sessions for item in s.items]
        count.reasons += len(items)
        count.exercises.update({item.exercise for item in items})
        count.broken += breaches(person, plan)
    return count


def measure(trials: Path | None) -> Row:
    """Make every programme, and compute every tabled number again."""
    count = count_breaches(PEOPLE)
    body = reference()
    known = read_exercises()
    wrong = [told for e in known.values() for told in differing(body, e)]
    unused = [id for id, e in known.items() if id not in count.exercises and not e.daily]
    return Row(
        NAME,
        MUST,
        (
            Measure(
                "programmes made, and refused with the gate's reason",
                f"{count.plans} and {count.refused}",
                f"none for whom the gate is not open: {count.opened}",
                count.opened == 0,
            ),
            Measure(
                "laws broken", _listed(count.broken), "none", reached=not count.broken
            ),
            Measure("reasons whose numbers were looked up in the tables", f"{count.reasons}"),
            Measure(
                f"tabled numbers of {len(known)} exercises that are not the engine's",
                _listed(wrong),
                "none, to the last digit told",
                reached=not wrong,
            ),
            Measure(
                "the slowest programme", f"{count.slowest_s:.1f} s", f"{MOST_S:g} s or less",
                reached=count.slowest_s <= MOST_S,
            ),
            Measure("exercises that no programme has", "; ".join(unused) or "none"),
        ),
        "nothing",
        ("ratamess2009", "helms2016", "spiering2021"),
        note=NOTE,
    )  # fmt: skip


NOTE = (
    "People are drawn from 18 to 90 years, all answers about safety, any things at hand, 10 to 90 "
    "minutes, 2 to 4 sessions, three levels, and up to five statements of a screen. The laws are "
    "written apart from the planner (`evidence/plan_laws.py`), and a test breaks each of them. "
    "That a plan keeps its laws says nothing of whether it helps: nobody has trained by one."
)


def _listed(found: list[str]) -> str:
    return f"{len(found)}" + "".join(f"; {one}" for one in islice(found, TOLD))
