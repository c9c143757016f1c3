"""What changed over weeks, as small curves with the test's own error beside them."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from rich import box
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from coxa.anatomy.screen import read_home_tests
from coxa.cli.path.home import Home, at_home, of_example
from coxa.cli.path.plan_words import title_of
from coxa.cli.path.sparkline import sparkline
from coxa.cli.path.words import SIDES, WIDE, day_words, number_words, say, say_last
from coxa.programme.progress import Progress, Trend, WeekKept, groups_of_exercises, progress
from coxa.programme.sums import monday

HELD_EFFORTS = 400
"""Sets, newest first, in which the same dose is looked for."""
SHOWN_EFFORTS = 6


@dataclass(frozen=True)
class Request:
    """What the command line asked for."""

    me: str | None
    weeks: int
    plots: bool
    out: Path


def run_progress(request: Request, console: Console) -> None:
    """Print what a diary shows of the last weeks."""
    with at_home(request.me) as home:
        of_example(home.name, console)
        since = monday(home.today) - timedelta(weeks=request.weeks - 1)
        found = gather(home, since)
    console.print(f"[bold]Since {day_words(since)}[/]", highlight=False)
    show_tests(found.tests, console)
    _show_efforts(found, console)
    _show_weeks(found, console)
    _show_pain(found, console)
    if request.plots:
        from coxa.cli.path.progress_picture import draw_progress

        for path in draw_progress(found, request.out):
            say(console, f"Picture: {os.path.relpath(path)}")
    say_last(console)


def gather(home: Home, since: date) -> Progress:
    """Bring together what progress is told from: answers to tests, sums, the last sets."""
    tests = home.store.entries(home.name, "test", since=since)
    sets = home.store.entries(home.name, "sets", since=since, limit=HELD_EFFORTS)
    return progress(
        (*tests, *sets),
        home.store.sums(home.name, since, home.today),
        read_home_tests(),
        groups_of_exercises(),
        home.store.plan(home.name),
    )


def show_tests(trends: Sequence[Trend], console: Console) -> None:
    """Print each test's curve, its last answer, its error, and what can be said of it."""
    if not trends:
        say(console, "No test was answered in this time: `coxa screen` begins.")
        return
    table = _table("test", "", "last", "noise", "what can be said")
    for trend in (one for one in trends if len(one.points) > 1):
        error = "-" if trend.error is None else f"± {number_words(trend.error)}"
        said = escape(trend.text)
        if trend.better is not None:
            said = f"[{'green' if trend.better else 'yellow'}]{said}[/]"
        side = f", {SIDES[trend.side]}" if trend.side else ""
        curve = sparkline([value for _, value in trend.points], trend.error)
        table.add_row(f"{escape(trend.title)}{side}", curve, _last(trend), error, said)
    if table.rows:
        console.print(table, highlight=False)
        say(console, "Noise: two tries may differ by so much with nothing changed.", "dim")
    once: dict[str, list[str]] = {}
    for trend in (one for one in trends if len(one.points) == 1):
        side = f" {SIDES[trend.side]}" if trend.side else ""
        once.setdefault(trend.title, []).append(f"{_last(trend)}{side}")
    if once:
        told = "; ".join(f"{title}: {', '.join(answers)}" for title, answers in once.items())
        say(console, f"Answered once so far, the next time tells more. {told}.")


def _last(trend: Trend) -> str:
    unit = "°" if trend.unit == "deg" else f" {trend.unit}"
    return f"{number_words(trend.points[-1][1])}{unit}"


def _show_efforts(found: Progress, console: Console) -> None:
    if not found.efforts:
        return
    table = _table("the same sets", "", "", "", "how hard")
    for one in found.efforts[-SHOWN_EFFORTS:]:
        dose = f"{one.reps}" if one.reps else f"{number_words(one.hold_s)} s"
        load = f", {number_words(one.load_kg)} kg" if one.load_kg else ""
        table.add_row(
            escape(title_of(one.exercise)), sparkline([value for _, value in one.points]),
            f"{dose}{load}", SIDES[one.side], escape(one.text),
        )  # fmt: skip
    console.print()
    console.print(table, highlight=False)


def _show_weeks(found: Progress, console: Console) -> None:
    """Print sets by group of muscles, sessions, minutes and breaks, a curve of weeks each."""
    if not found.weeks:
        say(console, "Nothing was done yet that is noted: `coxa log` writes it down.")
        return
    weeks = found.weeks
    groups = sorted({group for week in weeks for group in week.sets})
    table = _table("by week", "", "this", "all", "")
    for group in groups:
        _row(table, f"sets, {group}", [week.sets.get(group, 0) for week in weeks])
    _row(table, "sessions", [week.sessions for week in weeks], _planned(weeks[-1]))
    _row(table, "minutes", [week.minutes for week in weeks])
    kept, told = (sum(getattr(w, name) for w in weeks) for name in ("breaks_kept", "breaks_told"))
    if told:
        said = f"of {told} reminders that came, {kept} were kept"
        _row(table, "breaks", [week.breaks_kept for week in weeks], said)
    console.print()
    console.print(table, highlight=False)
    if found.balance:
        say(console, found.balance)
    if any(week.sessions == 0 for week in weeks):
        say(console, "Weeks without a session are weeks like others: go on where you are.", "dim")


def _planned(week: WeekKept) -> str:
    return "" if week.planned is None else f"{week.planned} are planned this week"


def _row(table: Table, name: str, values: Sequence[float], said: str = "") -> None:
    table.add_row(
        name, sparkline(values), number_words(values[-1]), number_words(sum(values)), said
    )


def _show_pain(found: Progress, console: Console) -> None:
    if found.pain:
        worst = [day.worst for day in found.pain]
        say(
            console,
            f"Pain, by day noted: {sparkline(worst)}  last {number_words(worst[-1])} of 10.",
        )


def _table(*columns: str) -> Table:
    table = Table(box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0), show_edge=False)
    for column, wide in zip(columns, (22, 12, 8, 8, WIDE - 55), strict=True):
        table.add_column(column, width=wide)
    return table
