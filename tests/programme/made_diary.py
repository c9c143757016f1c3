"""Entries that anybody can have written, for laws; and a plan of a few weeks."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from hypothesis import settings
from hypothesis import strategies as st

from coxa.programme.diary import CHOICES, LIMITS
from coxa.programme.entry import (
    AnswerNoted,
    BreakNoted,
    DayNoted,
    NoteMade,
    PainNoted,
    SessionDone,
    SetsDone,
)
from coxa.programme.plan import Item, Left, Plan, Session, Week

NOW = datetime(2026, 11, 23, 18, 0)
TODAY = NOW.date()


unhurried = settings(deadline=None)
"""Laws are not measures of speed; the machine may be busy."""


def days_ago(days: float) -> datetime:
    return NOW - timedelta(days=days)


def whole(name: str) -> st.SearchStrategy[int]:
    low, high, _ = LIMITS[name]
    return st.integers(int(low), int(high))


def real(name: str) -> st.SearchStrategy[float]:
    low, high, _ = LIMITS[name]
    return st.floats(low, high)


TIMES = st.datetimes(datetime(2020, 1, 1), NOW).map(lambda at: at.replace(microsecond=0))
TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=40)
NAMES = st.sampled_from(("bridge", "clamshell", "copenhagen", "squat"))
SIDES = st.sampled_from(CHOICES["side"])
HOURS = st.dictionaries(NAMES, st.floats(0.1, 6.0), min_size=1, max_size=4).map(
    lambda told: tuple(told.items())
)
ENTRIES = st.one_of(
    st.builds(
        SetsDone, TIMES, NAMES, whole("sets"), st.integers(1, 500), real("hold_s"),
        real("load_kg"), st.none() | real("effort"), st.none() | real("pain"), SIDES, TEXT,
    ),
    st.builds(
        SessionDone, TIMES, whole("week"), whole("session"), real("minutes"), st.booleans(),
        st.none() | real("effort"), TEXT,
    ),
    st.builds(PainNoted, TIMES, real("pain"), st.sampled_from(CHOICES["where"]), TEXT),
    st.builds(BreakNoted, TIMES, st.sampled_from(CHOICES["done"]), real("squeeze_s")),
    st.builds(AnswerNoted, TIMES, NAMES, st.floats(-1e6, 1e6), SIDES, TEXT),
    st.builds(DayNoted, TIMES, HOURS),
    st.builds(NoteMade, TIMES, TEXT.filter(str.strip)),
)  # fmt: skip


def item(exercise: str, reps: int = 8, hold_s: int = 0, load_kg: float = 0.0) -> Item:
    return Item(exercise, 3, reps, hold_s, load_kg, 7, 60, 400, False, f"{exercise}: 31 % (24-39)")


def plan(start: date = TODAY, why: str = "") -> Plan:
    items = (item("bridge"), item("side-plank", 0, 20), item("goblet-squat", load_kg=8.0))
    if why:
        items = (Item("bridge", 3, 8, 0, 0.0, 7, 60, 400, True, why), *items[1:])
    days = [(start.weekday() + d) % 7 for d in (0, 2, 4)]
    sessions = tuple(Session(n, day, items) for n, day in enumerate(days, start=1))
    return Plan(
        start=start,
        weeks=(
            Week(1, "build", sessions, daily=("toothbrush-stand",)),
            Week(2, "test", sessions[:2], tests=("stand", "squeeze")),
            Week(3, "maintain", sessions[:1]),
        ),
        left_out=(Left("copenhagen", "its level is 3"),),
        notes=("Three sessions a week.",),
        rules="1",
        answers="made up",
    )
