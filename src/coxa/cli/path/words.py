"""What the screens of the person's path share: their width, their last line, their small words."""

from __future__ import annotations

from datetime import date

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from coxa.anatomy.safety import read_safety

WIDE = 80
"""Columns that everything fits into."""
SIDES = {"r": "right", "l": "left", None: ""}


def say(console: Console, text: str, style: str | None = None) -> None:
    """Print a paragraph of plain text."""
    console.print(escape(text), style=style, highlight=False, width=WIDE)


def say_last(console: Console) -> None:
    """End a screen with a line of what Coxa is."""
    first = read_safety().education.split(". ")[0]
    say(console, f"{first}. When to be seen: coxa article --safety", style="dim")


def new_table(*columns: str, title: str = "", right: tuple[str, ...] = ()) -> Table:
    """Begin a table of the page's width."""
    table = Table(title=title or None, title_justify="left", width=WIDE)
    for column in columns:
        table.add_column(column, justify="right" if column in right else "left")
    return table


def day_words(day: date) -> str:
    """Write a day: Mon 23 November 2026."""
    return f"{day:%a} {day.day} {day:%B %Y}"


def number_words(value: float) -> str:
    """Write a number with as many digits as anybody reads."""
    return f"{value:.0f}" if abs(value) >= 100.0 or value == int(value) else f"{value:.3g}"


def minutes_words(seconds: float) -> str:
    """Write how long something takes: 45 s, 4 min."""
    return f"{seconds:.0f} s" if seconds < 60.0 else f"{seconds / 60.0:.0f} min"
