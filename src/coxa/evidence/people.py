"""People who never were: any answers that a programme may be asked with, the same each time."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from coxa.anatomy.safety import read_safety
from coxa.findings.statement import Statement
from coxa.programme.exercise import TRAINS
from coxa.programme.gate import Gate, GateAnswers, judge_gate
from coxa.programme.profile import EQUIPMENT, LEVELS, Profile

START = date(2026, 3, 2)
SEED = 7
SIGNED = 0.15
"""The share of people with a sign: for them nothing is planned unless someone has agreed."""
HELD = {False: (0.0, 0.2, 0.6), True: (0.0, 0.1)}
"""How likely a hold is, one of these for each: those that close everything are rare."""


@dataclass(frozen=True)
class Person:
    """Somebody: body, time and things; what the gate says; what a screen noted."""

    profile: Profile
    gate: Gate
    statements: tuple[Statement, ...]


def people(count: int, seed: int = SEED) -> Iterator[Person]:
    """Yield people: 18 to 90 years old, all answers about safety, all things, minutes, levels."""
    rng = random.Random(seed)
    safety = read_safety()
    signs, holds = [s.id for s in safety.signs], [h.id for h in safety.holds]
    closing = {h.id for h in safety.holds if h.movements == ("*",)}
    for _ in range(count):
        profile = _profile(rng)
        answers = GateAnswers(
            on=START,
            signs=frozenset(rng.sample(signs, 1)) if rng.random() < SIGNED else frozenset(),
            holds=frozenset(h for h in holds if rng.random() < rng.choice(HELD[h in closing])),
            pain=rng.randint(0, 10 if rng.random() < SIGNED else 4),
            cleared=rng.random() < 0.5,
        )
        gate = judge_gate(answers, profile.age, START)
        yield Person(profile, gate, tuple(_statements(rng)))


def _profile(rng: random.Random) -> Profile:
    share = rng.random()
    return Profile(
        age=rng.randint(18, 90),
        sex=rng.choice(("male", "female")),
        mass_kg=round(rng.uniform(40.0, 130.0), 1),
        height_m=round(rng.uniform(1.45, 2.0), 2),
        equipment=frozenset(thing for thing in EQUIPMENT if rng.random() < share),
        minutes=rng.choice((10, 15, 20, 30, 45, 60, 90, rng.randint(10, 90))),
        sessions=rng.randint(2, 4),
        level=rng.choice(tuple(LEVELS)),
    )


def _statements(rng: random.Random) -> Iterator[Statement]:
    for number in range(rng.randint(0, 5)):
        value = float(rng.randint(1, 40))
        yield Statement(
            id=f"made-{number}",
            side=rng.choice(("r", "l", None)),
            status=rng.choice(("noted", "noted", "usual", "abstained")),
            text=f"You had {value:g} s.",
            value=value, low=value - 2.0, high=value + 2.0, unit="s", error="made",
            norm="", norm_low=30.0, norm_high=None, source="", confidence="low",
            changeable=rng.randint(1, 3),
            needs=tuple(rng.sample(TRAINS, rng.randint(0, 3))),
        )  # fmt: skip
