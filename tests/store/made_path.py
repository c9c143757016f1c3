"""Someone who told Coxa something of every kind, and someone who told it a great deal."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from random import Random
from typing import get_args

from coxa.findings.screen.measured import Measured, Task, What
from coxa.findings.screen.screen import Answer, Screen
from coxa.programme.breaks import Breaks
from coxa.programme.diary import (
    AnswerNoted,
    BreakNoted,
    DayNoted,
    Entry,
    NoteMade,
    PainNoted,
    SessionDone,
    SetsDone,
)
from coxa.programme.gate import GateAnswers
from coxa.programme.plan import Item, Left, Plan, Session, Week
from coxa.programme.profile import Profile

PROFILE = Profile(54, "female", 61.5, 1.68, frozenset(("mat", "band", "step")), 25, 3, 2)
OTHER = Profile(33, "male", 80.0, 1.8)
AT = datetime(2025, 3, 3, 7, 30, 12)
ON = AT.date()
GATES = (
    GateAnswers(ON - timedelta(days=30), frozenset({"numbness-foot"}), frozenset(), 2, True),
    GateAnswers(ON, holds=frozenset({"unsteady", "thin-bones"}), pain=1),
)
SCREENS = (
    Screen(ON - timedelta(days=28), (Answer("stand", 22.5, "r"), Answer("stand", 30.0, "l"))),
    Screen(ON, (Answer("sit-to-stand-30", 14.0),), (
        Measured(get_args(What)[0], get_args(Task)[0], "r", (4.25, 5.5, 6.0), "video"),
    )),
)  # fmt: skip
ITEM = Item("clamshell", 3, 12, 0, 0.0, 7, 60, 300, False, "Clamshell: 31 % (24-39), µ ≥ 9 %.")
DAILY = ("toothbrush-stand",)
PLANS = tuple(
    Plan(
        start=start,
        weeks=(
            Week(
                1,
                "build",
                (Session(1, 0, (ITEM,)), Session(2, 3, (ITEM,))),
                daily=("toothbrush-stand",),
            ),
            Week(2, "test", (Session(1, 0, (ITEM,)),), tests=("stand", "bridge")),
        ),
        left_out=(Left("squat", "Your hold."),),
        notes=("Kind regards.",),
        rules="1",
        answers="5f2c",
    )
    for start in (ON - timedelta(days=7), ON)
)
BREAKS = Breaks(45, time(19, 30), time(7), frozenset({0, 2, 6}), 7, 12, ("clamshell",))
ENTRIES: tuple[Entry, ...] = (
    SetsDone(AT, "clamshell", 3, reps=12, load_kg=2.5, effort=7.5, pain=1.0, side="r", note="ok"),
    SetsDone(AT, "side-plank", 2, hold_s=20.0),
    SessionDone(AT, 1, 2, 24.5, finished=False, effort=6.0, note="the bus came"),
    PainNoted(AT, 2.5, "low back", "after sitting; “really” 'quoted' \\ %s :name"),
    BreakNoted(AT, "snoozed"),
    BreakNoted(AT, "kept", 10.0),
    AnswerNoted(AT, "stand", 22.0, "l", "shoes off"),
    DayNoted(AT, (("sit-upright", 7.5), ("walk", 1.25))),
    NoteMade(AT, "Ğ é 漢 🦵 — it's going\nwell"),
)
"""One of each kind at least, in the same second: their order is that of their writing."""


def fill(store, name="me") -> tuple[int, ...]:
    """Tell a store everything, and return the ids of the entries."""
    store.add(name, PROFILE)
    for answers in GATES:
        store.keep_gate(name, answers)
    for screen in SCREENS:
        store.keep_screen(name, screen)
    for plan in PLANS:
        store.keep_plan(name, plan)
    store.keep_breaks(name, BREAKS)
    return store.write(name, *ENTRIES)


EXERCISES = ("clamshell", "bridge", "side-step", "hinge", "step-up", "side-plank", "quadruped")


def many(count: int, until: date, seed: int = 7) -> Iterator[Entry]:
    """Make up a diary, in order of time, that ends before a day: about 90 entries a day."""
    draw = Random(seed)
    days = count // 90 + 1
    for n in range(count):
        at = datetime.combine(until - timedelta(days=days - n // 90), time(7)) + timedelta(
            minutes=10 * (n % 90), seconds=draw.randrange(60)
        )
        kind = n % 90
        if kind < 55:
            yield BreakNoted(
                at, draw.choice(("kept", "snoozed", "missed")), draw.choice((0.0, 10.0))
            )
        elif kind < 83:
            pain = draw.choice((None, None, 0.0, 1.0, 4.0))
            yield SetsDone(at, draw.choice(EXERCISES), draw.randint(1, 4), draw.randint(5, 15),
                           load_kg=draw.choice((0.0, 4.0)), effort=draw.choice((None, 6.0, 8.0)),
                           pain=pain, side=draw.choice(("r", "l")))  # fmt: skip
        elif kind < 85:
            yield SessionDone(
                at, 1 + n // 630, 1 + n % 3, draw.uniform(10, 30), draw.random() < 0.9
            )
        elif kind < 87:
            yield PainNoted(at, float(draw.randint(0, 6)), "hip")
        elif kind < 88:
            yield AnswerNoted(at, "stand", draw.uniform(5, 30), draw.choice(("r", "l")))
        elif kind < 89:
            yield DayNoted(at, (("sit-upright", draw.uniform(4, 10)), ("walk", 1.0)))
        else:
            yield NoteMade(at, f"day {n}")
