"""A week of a programme as tables: what to do, how much of it, and why."""

from __future__ import annotations

from datetime import date

from rich import box
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from coxa.cli.path.words import WIDE, day_words, minutes_words, number_words, say
from coxa.programme.days import Place
from coxa.programme.exercise import read_exercises
from coxa.programme.plan import Item, Plan, Session, WeekKind

KINDS: dict[WeekKind, str] = {
    "build": "building up",
    "test": "lighter, and the tests again",
    "maintain": "upkeep, repeated from here on",
}


SUPPORT = "With something firm within reach of a hand."


def show_week(plan: Plan, place: Place, today: date, console: Console) -> None:
    """Print a week: its sessions, what is done every day, its tests."""
    week, of = place.week, len(plan.weeks)
    number = f"Week {place.number} of {of}" if place.number <= of else f"Week {place.number}"
    now = " · this week" if 0 <= (today - place.begins).days < 7 else ""
    console.print(
        f"\n[bold]{number}[/], from {day_words(place.begins)}: {KINDS[week.kind]}{now}",
        highlight=False,
    )
    for session in week.sessions:
        day = day_words(place.day_of(session))
        show_session(session, f"Session {session.number} · {day}", console)
    if week.daily:
        say(console, f"Every day: {'; '.join(map(daily_words, week.daily))}.")
    if week.tests:
        known = len(week.tests)
        say(console, f"Tests again this week, {known} of them: coxa screen.")


def show_session(
    session: Session,
    title: str,
    console: Console,
    *,
    reasons: bool = True,
    done: frozenset[str] = frozenset(),
) -> None:
    """Print a session: a row for each exercise, with the sentence that says why.

    Without `reasons` only what it asks of muscles is told; what is `done` gets a mark.
    """
    console.print(
        f"\n[bold cyan]{escape(title)} · {minutes_words(session.seconds)}[/]", highlight=False
    )
    table = Table(box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0), show_edge=False, show_header=False)
    table.add_column(width=15)
    table.add_column(width=WIDE - 18)
    for item in session.items:
        told = _reason(item) if reasons else _asked(item)
        table.add_row(dose_words(item), f"[green]✓[/] {told}" if item.exercise in done else told)
    console.print(table, highlight=False)


def daily_words(name: str) -> str:
    """Write what is done every day, and for how long."""
    known = read_exercises().get(name)
    if known is None:
        return title_of(name)
    amount = f"{known.high} s" if known.held else f"{known.high} times"
    return f"{known.title}, {amount}{' on each leg' if known.unilateral else ''}"


def dose_words(item: Item) -> str:
    """Write how much on a few short lines: sets, load, effort."""
    amount = f"{item.reps}" if item.reps else f"{item.hold_s} s"
    lines = [f"[bold]{item.sets} x {amount}[/]" + " a side" * sided(item.exercise)]
    if item.load_kg:
        lines.append(f"{number_words(item.load_kg)} kg")
    lines.append(f"effort {item.effort} of 10")
    return "\n".join(lines)


def _asked(item: Item) -> str:
    """Write the exercise, how to see it done, and what it asks of muscles."""
    known = read_exercises().get(item.exercise)
    told = f"[bold]{escape(title_of(item.exercise))}[/]"
    told += "" if known is None else f" [dim]· coxa movements {known.movement}[/]"
    asked = item.why.partition(": ")[2].partition("; chosen")[0]
    told += f"\n{escape(asked)}" if asked else ""
    return f"{told}\n[yellow]{SUPPORT}[/]" if item.with_support else told


def _reason(item: Item) -> str:
    """Write the sentence with the exercise's name set off; add the support where it is due."""
    title = title_of(item.exercise)
    why = escape(item.why)
    if why.startswith(escape(title)):
        why = f"[bold]{escape(title)}[/]{why[len(escape(title)) :]}"
    else:
        why = f"[bold]{escape(title)}[/]: {why}"
    if item.with_support:
        why += f" [yellow]{SUPPORT}[/]"
    return why


def show_left_out(plan: Plan, console: Console) -> None:
    """Print what the programme leaves out, once for each reason, and its notes."""
    reasons: dict[str, list[str]] = {}
    for left in plan.left_out:
        reasons.setdefault(left.why, []).append(title_of(left.exercise))
    if reasons:
        console.print("\n[bold]Left out[/]")
    for why, titles in reasons.items():
        say(console, f"· {', '.join(titles)}. {why}")
    console.print()
    for note in plan.notes:
        say(console, note, "dim")


def title_of(exercise: str) -> str:
    """Return an exercise's title; its name where the table no longer has it."""
    known = read_exercises().get(exercise)
    return exercise.replace("-", " ") if known is None else known.title


def sided(exercise: str) -> bool:
    """Tell whether a set is done on each side."""
    known = read_exercises().get(exercise)
    return known is not None and known.unilateral
