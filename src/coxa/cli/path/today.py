"""Today on one screen: the session, the stand, the breaks, three things, the next tests."""

from __future__ import annotations

from rich import box
from rich.console import Console
from rich.markup import escape
from rich.panel import Panel

from coxa.cli.path.adapting import plan_of
from coxa.cli.path.home import Home, at_home, of_example, pass_gate, show_pain
from coxa.cli.path.plan_words import daily_words, show_session
from coxa.cli.path.words import SIDES, WIDE, day_words, minutes_words, number_words, say, say_last
from coxa.programme.breaks import Breaks, next_break
from coxa.programme.days import next_session, next_tests, place_of
from coxa.programme.entry import AnswerNoted, BreakNoted, DayNoted, SetsDone
from coxa.programme.exercise import read_exercises
from coxa.programme.plan import Plan

HINGES = ("hinge",)
ABDUCTIONS = ("abduction",)
"""Patterns of `Exercise.pattern` that hinge, and that work the sides of the hips."""
LOOK_BACK = 200
"""Entries of a kind that are looked through for the last one."""


def run_today(me: str | None, console: Console) -> None:
    """Show what today holds for a person."""
    with at_home(me) as home:
        of_example(home.name, console)
        pass_gate(home, console)
        console.print(f"[bold]{day_words(home.today)}[/]", highlight=False)
        show_pain(home.pain, console)
        plan = plan_of(home)
        if plan is None:
            say(console, "There is no plan yet: `coxa plan` makes one.")
        else:
            _show_session(home, plan, console)
        _show_day(home, plan, console)
        _show_three(home, console)
    say_last(console)


def _show_session(home: Home, plan: Plan, console: Console) -> None:
    """Show today's session, what of it is done, or when the next one is."""
    place = place_of(plan, home.today)
    session = None if place is None else place.session_on(home.today)
    if place is None or session is None:
        _, coming, day = next_session(plan, home.today)
        say(
            console, f"No session today. The next: {day_words(day)}, {len(coming.items)} exercises."
        )
        return
    done = {
        entry.exercise
        for entry in home.store.entries(home.name, "sets", since=home.today)
        if isinstance(entry, SetsDone)
    }
    title = f"Week {place.number}, session {session.number}"
    show_session(session, title, console, reasons=False, done=frozenset(done))
    left = [item.exercise for item in session.items if item.exercise not in done]
    if left:
        say(console, f"Done as planned: coxa log {left[0]}. Otherwise with --sets, --reps.", "dim")
    else:
        minutes = minutes_words(session.seconds).split()[0]
        say(console, f"All of it is noted: coxa log session --minutes {minutes} closes it.", "dim")


def _show_day(home: Home, plan: Plan | None, console: Console) -> None:
    """Show what is for every day: the stand, the breaks; and when the tests come again."""
    place = None if plan is None else place_of(plan, home.today)
    daily = () if place is None else place.week.daily
    lines = [f"· {daily_words(name)}." for name in daily]
    lines.append(f"· {_breaks(home)}")
    if plan is not None:
        last = next((e.at.date() for e in home.store.entries(home.name, "test", limit=1)), None)
        due = next_tests(plan, last, home.today)
        if due is not None:
            when = "now" if due == home.today else f"from {day_words(due)}"
            lines.append(f"· The tests again: {when} (coxa screen).")
    console.print(_panel("Every day", lines))


def _breaks(home: Home) -> str:
    settings = home.store.breaks(home.name) or Breaks()
    noted = home.store.entries(home.name, "break", since=home.today)
    breaks = [entry for entry in noted if isinstance(entry, BreakNoted)]
    kept = sum(entry.done == "kept" for entry in breaks)
    squeezed = sum(entry.squeeze_s for entry in breaks)
    due = next_break(settings, breaks[0] if breaks else None, home.now)
    told = f"Breaks: {kept} kept today"
    told += f", {number_words(squeezed)} s squeezed" * bool(squeezed)
    day = "" if due.date() == home.today else f"{due:%a} "
    return f"{told}. The next about {day}{due:%H:%M} (coxa remind)."


def _show_three(home: Home, console: Console) -> None:
    """Show the article's three things, and what the diary knows of each."""
    lines = [
        f"1 Hinge at the hips. {_last_done(home, HINGES)}",
        f"2 Burn the sides of your hips. {_last_done(home, ABDUCTIONS)}",
        f"3 The psoas is no knot. {_psoas(home)}",
    ]
    console.print(_panel("Three things (coxa article 95)", lines))


def _last_done(home: Home, patterns: tuple[str, ...]) -> str:
    known = read_exercises()
    those = {e.id: e.title for e in known.values() if e.pattern in patterns}
    for entry in home.store.entries(home.name, "sets", limit=LOOK_BACK):
        if isinstance(entry, SetsDone) and entry.exercise in those:
            on = "today" if entry.at.date() == home.today else day_words(entry.at.date())
            return f"Last noted: {those[entry.exercise]}, {on}."
    return f"For one: {next(iter(those.values()))}."


def _psoas(home: Home) -> str:
    """Tell what the diary has of how far the hip extends, and of the day's mean length."""
    told = ""
    for entry in home.store.entries(home.name, "day", limit=1):
        if isinstance(entry, DayNoted):
            from coxa.programme.sitting import day_length

            share = 100.0 * day_length(entry).share
            told = f"{day_words(entry.at.date())} it was {share:.0f} % of its best length. "
    angles: dict[str | None, AnswerNoted] = {}
    for entry in home.store.entries(home.name, "test", limit=LOOK_BACK):
        if isinstance(entry, AnswerNoted) and entry.test == "thomas":
            angles.setdefault(entry.side, entry)
    if angles:
        last = max(entry.at for entry in angles.values()).date()
        sides = ", ".join(
            f"{number_words(angles[side].value)}° {SIDES[side]}" for side in "rl" if side in angles
        )
        return f"{told}Thomas: {sides} on {day_words(last)}."
    return f'{told}Its length of a day: coxa log day "sit-upright 6 walk 1".'


def _panel(title: str, lines: list[str]) -> Panel:
    return Panel(
        escape("\n".join(lines)), title=f"[bold]{title}[/]", title_align="left", width=WIDE,
        box=box.ROUNDED,
    )  # fmt: skip
