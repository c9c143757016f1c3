"""What a screen says, as a table: number, band, what is usual, source; then each in a sentence."""

from __future__ import annotations

from collections.abc import Sequence

from rich import box
from rich.console import Console
from rich.markup import escape
from rich.padding import Padding
from rich.table import Table

from coxa.cli.path.words import SIDES, WIDE, number_words, say
from coxa.findings.statement import Confidence, Statement, Status

MARKS: dict[Status, str] = {"noted": "●", "abstained": "?", "usual": "○"}
COLORS: dict[Status, str] = {"noted": "yellow", "abstained": "cyan", "usual": "green"}
TITLES: dict[Status, str] = {
    "noted": "What stands out, what training changes most first",
    "abstained": "What cannot be told, and why",
    "usual": "What is usual",
}
COMPARED = "-sides"
"""What the names of statements end with that compare the sides of a test."""
SURE: tuple[Confidence, ...] = ("high", "moderate", "low")


def show_statements(
    found: Sequence[Statement], titles: dict[str, str], console: Console, *, everything: bool
) -> None:
    """Print the table of all, then what is noted, and why the rest abstains.

    `titles` are the tests' by their ids. With `everything` each statement gets its sentence.
    """
    if not found:
        say(console, "No test was answered: there is nothing to tell yet.")
        return
    console.print(_table(found, titles))
    marks = " · ".join(f"[{COLORS[s]}]{MARKS[s]}[/] {s}" for s in MARKS)
    console.print(f"{marks} [dim]· band: the test's own error · sure: how sure[/]", width=WIDE)
    for status in MARKS:
        those = [one for one in found if one.status == status]
        if not those or (status == "usual" and not everything):
            continue
        console.print(f"\n[bold]{TITLES[status]}[/]")
        if status == "abstained" and not everything:
            _say_why(those, titles, console)
            continue
        for one in those:
            _show(one, console)


def _table(found: Sequence[Statement], titles: dict[str, str]) -> Table:
    """Give each test a row, its sides and their comparison below one another."""
    table = Table(box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0), show_edge=False)
    for column, wide in (("what", 17), ("number (band)", 26), ("usual", 7), ("source", 17)):
        table.add_column(column, width=wide)
    table.add_column("sure", width=8)
    for name, those in _by_test(found).items():
        table.add_row(
            escape(titles.get(name, name.replace("-", " "))),
            "\n".join(_cell(one) for one in those),
            "\n".join(usual_of(one) for one in those),
            "\n".join(dict.fromkeys(s for one in those for s in one.source.split(", "))),
            max((one.confidence for one in those), key=SURE.index),
        )
    return table


def _by_test(found: Sequence[Statement]) -> dict[str, list[Statement]]:
    tests: dict[str, list[Statement]] = {}
    for one in found:
        tests.setdefault(one.id.removesuffix(COMPARED), []).append(one)
    for those in tests.values():
        those.sort(key=lambda one: (one.id.endswith(COMPARED), one.side != "r"))
    return tests


def _cell(one: Statement) -> str:
    where = "apart" if one.id.endswith(COMPARED) else SIDES[one.side]
    mark = f"[{COLORS[one.status]}]{MARKS[one.status]}[/]"
    return f"{mark} {where:<5} {number_of(one)}" if where else f"{mark} {number_of(one)}"


def number_of(one: Statement) -> str:
    """Write a number with its band and unit; a choice as told or not."""
    if one.value is None:
        return {"noted": "noted", "usual": "as usual", "abstained": "not seen"}[one.status]
    unit = {"": "", "deg": "°"}.get(one.unit, f" {one.unit}")
    value = number_words(round(one.value, 1))
    if one.low is None or one.high is None:
        return f"{value}{unit}"
    to = " to " if one.low < 0.0 else "-"
    ends = (number_words(round(x, 1) if abs(x) < 10.0 else round(x)) for x in (one.low, one.high))
    return f"{value}{unit} ({to.join(ends)})"


def usual_of(one: Statement) -> str:
    """Write the range of what is usual in a few letters."""
    low, high = one.norm_low, one.norm_high
    if low is not None and high is not None:
        return f"{number_words(low)}-{number_words(high)}"
    if low is not None:
        return f"≥ {number_words(low)}"
    return "-" if high is None else f"≤ {number_words(high)}"


def _say_why(those: Sequence[Statement], titles: dict[str, str], console: Console) -> None:
    """Say of each test why it abstains, its sides together where the reason is one."""
    for name, of_test in _by_test(those).items():
        for why in dict.fromkeys(one.why for one in of_test):
            alike = [one for one in of_test if one.why == why]
            sides = " and ".join(
                "between the sides" if one.id.endswith(COMPARED) else SIDES[one.side]
                for one in alike
                if one.side or one.id.endswith(COMPARED)
            )
            told = f"{titles.get(name, name)}{f', {sides}' if sides else ''}"
            _bullet(f"[cyan]?[/] [bold]{escape(told)}.[/] {escape(why)}", console)


def _show(one: Statement, console: Console) -> None:
    """Print a statement: what it says, why it abstains, its error, and where to read on."""
    _bullet(f"[{COLORS[one.status]}]{MARKS[one.status]}[/] {escape(one.text)}", console)
    lines = [escape(one.why)] if one.why else []
    lines += [f"[dim]{escape(one.error)}[/]"] if one.error else []
    read = [f"coxa article {one.row}"] if one.row else []
    read += [one.experiment] if one.experiment else []
    lines += [f"[dim]{escape(command)}[/]" for command in read]
    for line in lines:
        console.print(Padding(line, (0, 0, 0, 2)), width=WIDE, highlight=False)


def _bullet(text: str, console: Console) -> None:
    """Print a line that goes on below its first letter, not below its mark."""
    table = Table.grid(padding=(0, 1, 0, 0))
    mark, _, rest = text.partition(" ")
    table.add_row(mark, rest)
    console.print(table, width=WIDE, highlight=False)
