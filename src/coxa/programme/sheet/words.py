"""What every sheet says of a plan: its exercises, their doses, its days, and when to stop."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from coxa.anatomy.safety import read_safety
from coxa.anatomy.screen import read_home_tests
from coxa.programme.exercise import read_exercises
from coxa.programme.plan import Item, Plan, Session, Week

Draw = Callable[[str], bytes | None]
"""Draws an exercise, by its id, as a PNG; None where there is no picture."""
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
KINDS = {"build": "", "test": "test again", "maintain": "upkeep"}


@dataclass(frozen=True)
class Card:
    """How an exercise is told to who does it."""

    title: str
    instruction: str = ""


Cards = Mapping[str, Card]


def no_picture(exercise: str) -> bytes | None:
    """Draw nothing."""
    return None


def titles() -> dict[str, Card]:
    """Return the exercises' titles alone: it imports no engine."""
    return {name: Card(exercise.title) for name, exercise in read_exercises().items()}


def cards() -> dict[str, Card]:
    """Return the exercises' titles, and how the movement library says to do them."""
    from coxa.movement.library import find_movement

    return {
        name: Card(exercise.title, find_movement(exercise.movement).instruction)
        for name, exercise in read_exercises().items()
    }


def card_of(cards: Cards, exercise: str) -> Card:
    """Return an exercise's card; of one that has gone since, its id in words."""
    return cards.get(exercise) or Card(exercise.replace("-", " ").capitalize())


def dose(item: Item) -> str:
    """Say how much: `3 x 8, 10 kg, effort 7`."""
    exercise = read_exercises().get(item.exercise)
    amount = f"{item.reps}" if item.reps else f"{item.hold_s} s"
    said = [f"{item.sets} x {amount}"]
    if exercise is not None and exercise.unilateral:
        said[0] += " each side"
    if item.load_kg:
        said.append(f"{item.load_kg:g} kg")
    said.append(f"effort {item.effort}")
    if item.with_support:
        said.append("beside something firm")
    return ", ".join(said)


def minutes(session: Session) -> int:
    """Return how many minutes a session takes, begun ones counted whole."""
    return -(-session.seconds // 60)


def week_title(week: Week) -> str:
    """Name a week: `Week 5, test again`."""
    kind = KINDS[week.kind]
    return f"Week {week.number}, {kind}" if kind else f"Week {week.number}"


def reasons(plan: Plan) -> dict[str, str]:
    """Return why each exercise of a plan is there, in the order in which they come.

    The daily ones come last.
    """
    items = (item for week in plan.weeks for s in week.sessions for item in s.items)
    found: dict[str, str] = {}
    for item in items:
        found.setdefault(item.exercise, item.why)
    for week in plan.weeks:
        for exercise in week.daily:
            found.setdefault(exercise, "Every day.")
    return found


def daily_words(week: Week, cards: Cards) -> str:
    """Say what is for every day of a week; empty for nothing."""
    if not week.daily:
        return ""
    return "Every day: " + ", ".join(card_of(cards, name).title for name in week.daily) + "."


def test_words(week: Week) -> str:
    """Say what is measured again in a week; empty for nothing."""
    known = {test.id: test.title for test in read_home_tests()}
    if not week.tests:
        return ""
    return "Measure again: " + "; ".join(known.get(test, test) for test in week.tests) + "."


def stop_words() -> str:
    """Return the rules by which every exercise stops."""
    return " ".join(read_safety().stop)
