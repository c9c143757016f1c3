"""The questions that come first: of safety, then of whom it is for."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, cast

from rich.console import Console
from rich.markup import escape
from rich.panel import Panel

from coxa.anatomy.safety import read_safety
from coxa.cli.path.asking import ask_choice, ask_number, ask_several, ask_yes
from coxa.cli.path.words import WIDE, say
from coxa.programme.gate import (
    ADULT,
    CLEARED,
    GROUPS,
    PAIN,
    GateAnswers,
    answer,
    needs_clearing,
    questions,
)
from coxa.programme.profile import EQUIPMENT, LEVELS, LIMITS, Equipment, Level, Profile, Sex


def ask_gate(console: Console, today: date) -> GateAnswers:
    """Ask the questions of safety, one by one. What needs help now ends them at once."""
    safety = read_safety()
    console.print(
        Panel(f"{safety.education}\n\n{safety.rare}", title="Safety first", title_align="left"),
        width=WIDE, highlight=False,
    )  # fmt: skip
    pain = int(ask_number(console, PAIN, (0, 10), default=0, whole=True) or 0)
    yes: list[str] = []
    group = None
    for question in questions():
        if question.id == ADULT:
            continue  # the age says it
        if question.group != group:
            group = question.group
            so = "" if group == "holds" else ", if any of these is so:"
            say(console, f"\n{GROUPS[group]}{so}", "bold")
        who = f"{question.who}." if question.who else question.text
        if ask_yes(console, f"  {escape(who)}"):
            yes.append(question.id)
            if group == "now":
                break
    answers = answer(today, yes, pain)
    if needs_clearing(answers):
        answers = answer(today, yes, pain, ask_yes(console, f"\n{CLEARED}"))
    return answers


def ask_profile(console: Console, known: Mapping[str, Any]) -> Profile:
    """Ask whom it is for; what is `known` (a profile's fields) is offered as the answer."""
    console.print("\nAbout you", style="bold")

    def number(name: str, question: str, scale: float = 1.0, whole: bool = True) -> float:
        low, high, _ = LIMITS[name]
        given = None if name not in known else round(float(known[name]) * scale, 1)
        limits = low * scale, high * scale
        return cast(float, ask_number(console, question, limits, default=given, whole=whole))

    age = int(number("age", "  Age, years"))
    sex = ask_choice(console, "  Sex, for what is usual", ("female", "male"), known.get("sex"))
    mass_kg = number("mass_kg", "  Body mass, kg", whole=False)
    height_m = 0.01 * number("height_m", "  Height, cm", 100.0, whole=False)
    console.print(f"  At hand may be: {', '.join(EQUIPMENT)}.", style="dim", width=WIDE)
    equipment = ask_several(
        console, "  What is at hand", EQUIPMENT, sorted(known.get("equipment", ("chair", "mat")))
    )
    known = {"minutes": 30, "sessions": 3, "level": 1, **known}
    minutes = int(number("minutes", "  Minutes a session"))
    sessions = int(number("sessions", "  Sessions a week"))
    told = ", ".join(f"{level} {words}" for level, words in LEVELS.items())
    level = ask_number(
        console, f"  Exercise is: {told}", (1, 3), default=float(known["level"]), whole=True
    )
    return Profile(
        age, cast(Sex, sex), mass_kg, round(height_m, 3),
        frozenset(cast("tuple[Equipment, ...]", equipment)), minutes, sessions,
        cast(Level, int(level or 1)),
    )  # fmt: skip
