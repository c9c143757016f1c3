"""How long the hip flexors were over a day, weighted by time."""

from __future__ import annotations

from dataclasses import dataclass

from rich.console import Console

from coxa.cli.path.entry_words import Options, entry_of
from coxa.cli.path.home import Home, at_home, now, of_example
from coxa.cli.path.words import day_words, new_table, number_words, say, say_last
from coxa.errors import CoxaError
from coxa.programme.diary import check_entry
from coxa.programme.entry import DayNoted
from coxa.programme.sitting import POSTURES, DayLength, day_length


@dataclass(frozen=True)
class Request:
    """What the command line asked for."""

    me: str | None
    words: tuple[str, ...]
    days: int


def run_day(request: Request, console: Console) -> None:
    """Show a day that is typed here, which is not kept, or the days that were logged."""
    if request.words:
        entry = entry_of(("day", *request.words), Options(), now())
        assert isinstance(entry, DayNoted)
        check_entry(entry, now())
        show_day(day_length(entry), console)
        say(console, "Not kept: `coxa log day` keeps it.", "dim")
    else:
        with at_home(request.me) as home:
            _show_logged(home, request.days, console)
    say_last(console)


def show_day(day: DayLength, console: Console) -> None:
    """Print the postures of a day, the longest first, and what they add up to."""
    table = new_table(
        "posture", "hours", "length", "shorter", right=("hours", "length", "shorter"),
        title="The hip flexors (psoas and iliacus) over the day",
    )  # fmt: skip
    for row, hours in day.parts:
        table.add_row(
            row.title, number_words(hours), f"{100 * row.share:.0f} %", f"{row.shorter_mm:+.0f} mm"
        )
    table.add_section()
    table.add_row(
        "the whole day", number_words(day.hours), f"[bold]{100 * day.share:.0f} %[/]",
        f"[bold]{day.shorter_mm:+.0f} mm[/]",
    )  # fmt: skip
    console.print(table, highlight=False)
    say(console, day.text)
    say(console, f"Length: of the fibres' best one. No band: {day.no_band}.", "dim")


def _show_logged(home: Home, days: int, console: Console) -> None:
    of_example(home.name, console)
    entries = home.store.entries(home.name, "day", limit=days)
    logged = [entry for entry in entries if isinstance(entry, DayNoted)]
    if not logged:
        raise CoxaError(
            "no day is logged yet",
            todo=f'Write such as: coxa log day "sit-upright 6 walk 1". Postures: '
            f"{', '.join(POSTURES)}.",
        )
    show_day(day_length(logged[0]), console)
    if len(logged) > 1:
        table = new_table("day", "hours", "length", "shorter", right=("hours", "length", "shorter"))
        for entry in logged:
            one = day_length(entry)
            table.add_row(
                day_words(entry.at.date()), number_words(one.hours), f"{100 * one.share:.0f} %",
                f"{one.shorter_mm:+.0f} mm",
            )  # fmt: skip
        console.print(table, highlight=False)
