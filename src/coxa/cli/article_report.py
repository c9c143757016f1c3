"""The article's ledger in the terminal: a table by section, or one row with all that it has."""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import fill

from rich import box
from rich.console import Console
from rich.markup import escape
from rich.padding import Padding
from rich.table import Table

from coxa.anatomy.safety import TITLES, read_safety
from coxa.cli.pictures.terminal import draw_in_text
from coxa.evidence.article.finding import Finding, Verdict
from coxa.evidence.article.statements import SECTIONS
from coxa.evidence.article.tally import denies_null, has_failed, tally
from coxa.evidence.article.worded import (
    KINDLY,
    METHODS,
    answer_words,
    cite,
    feature_words,
    figure_words,
    test_word,
    test_words,
)

COLORS: dict[Verdict, str] = {
    "supported": "green",
    "partly": "cyan",
    "contested": "yellow",
    "wrong as worded": "magenta",
    "advice": "blue",
    "not run": "dim",
}
"""Red is left for what fails."""
WIDE = 80
"""Columns that everything fits into."""


def show_ledger(findings: Sequence[Finding], screen: Console, *, only_failed: bool) -> None:
    """Print a table a section, what they add up to, and the safety text."""
    if not findings:
        screen.print("No test of realism failed." if only_failed else "There are no rows yet.")
        return
    for section, title in SECTIONS.items():
        rows = [one for one in findings if one.statement.section == section]
        if rows:
            screen.print(_section(f"{section}. {title}", rows), width=WIDE)
    if not only_failed:
        _say_tally(findings, screen)
    say_safety(screen)


def _section(title: str, rows: Sequence[Finding]) -> Table:
    table = Table(
        title=f"\n{title}", title_justify="left", box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0)
    )
    table.add_column("", justify="right", width=2)
    table.add_column("statement", width=27)
    table.add_column("verdict", width=10)
    table.add_column("number (band)", width=24)
    table.add_column("test", width=8)
    for one in rows:
        table.add_row(
            str(one.statement.number),
            escape(one.statement.title),
            _verdict(one),
            _key_number(one),
            _test(one),
        )
    return table


def _verdict(one: Finding) -> str:
    return f"[{COLORS[one.verdict]}]{one.verdict}[/]"


def _key_number(one: Finding) -> str:
    if one.missing:
        return f"[dim]{escape(one.missing.split('. ')[0])}[/]"
    if one.numbers:
        number = one.numbers[0]
        return f"{escape(str(number))} [dim]{escape(number.what)}[/]"
    if one.published:
        figure = one.published[0]
        return f"[dim]{escape(figure_words(figure))}, {escape(cite(figure.source))}[/]"
    return ""


def _test(one: Finding) -> str:
    word = test_word(one)
    if word == "failed":
        return "[bold red]failed[/]" + ("[red] null[/]" if denies_null(one) else "")
    return word if word == "passed" else f"[dim]{word}[/]"


def _say_tally(findings: Sequence[Finding], screen: Console) -> None:
    count = tally(findings)
    verdicts = ", ".join(
        f"[{COLORS[verdict]}]{n} {verdict}[/]" for verdict, n in count.verdicts.items() if n
    )
    rows = (
        f"{count.rows} of {count.of} statements" if count.rows != count.of else f"{count.of} rows"
    )
    failed = f"[bold red]{count.failed} failed[/]" if count.failed else "none failed"
    say(
        screen,
        f"\n{rows}: {verdicts}.\n{count.computed} computed by the engine; of their "
        f"{count.tested} tests of realism {count.passed} passed and {failed}. {count.facts} rest "
        f"on cited figures alone. {count.features} point at a part of Coxa that does it.",
    )
    failures = [one.id for one in findings if has_failed(one)]
    if failures:
        say(screen, f"[red]Failed:[/] {', '.join(failures)}.")
    say(screen, "One in full: coxa article ID. All on a page: coxa article --report FILE.html")


def show_row(one: Finding, screen: Console) -> None:
    """Print all that a row has, its picture as text among it, and whom it is for."""
    row = one.statement
    say(screen, f"\n[bold]{row.number}  {escape(row.title)}[/]")
    say(
        screen,
        f"[dim]{row.id} · {row.section}. {SECTIONS[row.section]} · {row.kind} · "
        f"{METHODS[row.method].split(':')[0]}[/]",
    )
    say(screen, f"\n[bold {COLORS[one.verdict]}]{one.verdict.capitalize()}[/]: {escape(one.why)}")
    _paragraph(screen, "The article says", row.statement)
    kindly = f"{KINDLY} " if one.verdict == "wrong as worded" else ""
    _paragraph(screen, "In short", kindly + answer_words(one))
    if row.feature:
        say(screen, feature_words(one).replace("`", ""))
    _show_numbers(one, screen)
    if one.chart is not None:
        screen.print()
        for line in draw_in_text(one.chart):
            screen.print(escape(line), highlight=False, soft_wrap=True)
    _show_published(one, screen)
    word = test_word(one)
    color = "bold red" if word == "failed" else "bold"
    _paragraph(
        screen, "Test of realism", f"[{color}]{word}[/]. {escape(test_words(one))}", raw=True
    )
    if row.method == "computed":
        _paragraph(screen, "Changed in the model", one.changed or "nothing")
    _paragraph(screen, "What this cannot tell", row.cannot)
    ran = f", {one.seconds:.1f} s" if one.numbers else ""
    say(screen, f"\n[dim]Model: {escape(one.model)}{ran}[/]")
    _say_education(screen)


def _show_numbers(one: Finding, screen: Console) -> None:
    if not one.numbers:
        return
    table = Table(box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0))
    table.add_column("measured on the model", width=36)
    table.add_column("", justify="right", width=14)
    table.add_column("band", width=22)
    for number in one.numbers:
        table.add_row(escape(number.what), escape(number.said), escape(number.band))
    screen.print(table, width=WIDE)


def _show_published(one: Finding, screen: Console) -> None:
    if not one.published:
        return
    table = Table(box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0))
    table.add_column("published", width=27)
    table.add_column("", width=28)
    table.add_column("source", width=18)
    for figure in one.published:
        table.add_row(
            escape(figure.quantity), escape(figure_words(figure)), escape(cite(figure.source))
        )
    screen.print(table, width=WIDE)


def _paragraph(screen: Console, title: str, text: str, *, raw: bool = False) -> None:
    if text:
        say(screen, f"\n[bold]{title}[/]")
        body = text if raw else escape(text)
        screen.print(Padding(body, (0, 0, 0, 2)), width=WIDE, highlight=False)


def say(screen: Console, text: str) -> None:
    """Print a text in lines that fit."""
    screen.print(text, width=WIDE, highlight=False)


def say_safety(screen: Console) -> None:
    """Print whom this is for, with what to be seen by someone, and who leaves what out."""
    safety = read_safety()
    say(screen, f"\n[bold]Before you use any of it[/]\n{safety.education}\n{safety.rare}")
    lists = {f"{title}, if": [s.text for s in safety.of(when)] for when, title in TITLES.items()}
    lists["In every exercise"] = list(safety.stop)
    lists["Some leave some out"] = [f"{hold.who}: {hold.text}" for hold in safety.holds]
    for title, texts in lists.items():
        lines = (fill(f"- {text}", WIDE - 2, subsequent_indent="  ") for text in texts)
        say(screen, f"[bold]{title}[/]\n" + "\n".join(lines))


def _say_education(screen: Console) -> None:
    """Print whom this is for, and where the rest is."""
    say(screen, f"\n{read_safety().education}")
    say(screen, "[bold]When to be seen by someone, now or soon:[/] coxa article --safety")
