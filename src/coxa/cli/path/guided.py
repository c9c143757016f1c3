"""The tests for home, one after the other: how to do it, the watch, the answer."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import Console
from rich.markup import escape
from rich.panel import Panel

from coxa.anatomy.screen import HomeTest
from coxa.cli.path.asking import SKIP, ask, number_of
from coxa.cli.path.given import Given
from coxa.cli.path.stopwatch import count_in, run_watch
from coxa.cli.path.words import SIDES, WIDE, number_words, say
from coxa.findings.screen.offer import Offer, offer_tests
from coxa.findings.screen.screen import find_test
from coxa.findings.statement import Side

BOTH: tuple[Side | None, ...] = ("r", "l")
NEITHER: tuple[Side | None, ...] = (None,)


def choose(holds: frozenset[str], only: str | None = None) -> tuple[Offer, ...]:
    """Return the tests for people with holds, or `only` one. Raises `CoxaError` for no test."""
    offered = offer_tests(holds)
    return offered if only is None else tuple(o for o in offered if o.test == find_test(only))


def ask_tests(console: Console, offered: tuple[Offer, ...], given: Given) -> Iterator[Given]:
    """Ask the tests that are not answered yet; yield after each answer, so that it can be kept."""
    left = [one for one in offered if one.open]
    for number, one in enumerate(left, start=1):
        both = BOTH if one.test.sided else NEITHER
        sides: list[Side | None] = [side for side in both if (one.test.id, side) not in given.tests]
        if not sides:
            continue
        show_test(console, one, f"{number} of {len(left)}")
        for side in sides:
            value = _answer(console, one.test, side)
            if value is None:
                say(console, "  Skipped.", "dim")
                break
            given.tests[one.test.id, side] = value
            yield given


def show_test(console: Console, one: Offer, place: str) -> None:
    """Print how a test is done, and the command that draws it."""
    test = one.test
    lines = [escape(test.instruction)]
    lines += [f"[yellow]{escape(hold.text)}[/]" for hold in one.support]
    if test.movement:
        lines.append(f"[dim]Picture: {picture_command(test)}[/]")
    title = f"{place} · {escape(test.title)}"
    console.print(
        Panel("\n".join(lines), title=title, title_align="left"), width=WIDE, highlight=False
    )


def picture_command(test: HomeTest) -> str:
    """Return the command that draws a test's movement."""
    values = "".join(f" --set {value}" for value in test.values.split())
    return f"coxa movements {test.movement}{values} --no-solve"


def _answer(console: Console, test: HomeTest, side: Side | None) -> float | None:
    """Ask one side of a test until the answer is one; None where it is skipped."""
    where = f", {SIDES[side]}" if side else ""
    if test.kind == "choice":
        return _choice(console, test, where)
    timed = test.kind == "seconds" or test.timer_s > 0.0
    while True:
        hint = "ENTER starts the watch, or type" if timed else "Type"
        low, high = number_words(test.low), number_words(test.high)
        told = ask(console, f"  {test.title}{where}. {hint} {low} to {high} {test.unit}; s skips:")
        if told.lower() == SKIP:
            return None
        if not told and timed:
            seconds = _watch(console, test, where)
            if test.kind == "seconds":
                told = ask(console, f"  {seconds:.1f} s. ENTER keeps it, or type another; s skips:")
                if not told:
                    return round(min(max(seconds, test.low), test.high), 1)
                if told.lower() == SKIP:
                    return None
            else:
                told = ask(console, f"  How many {test.unit}? s skips:")
                if told.lower() == SKIP:
                    return None
        value = number_of(told.replace(",", "."), test.kind in ("count", "scale"))
        if value is not None and test.low <= value <= test.high:
            return value
        say(console, f"  A number from {low} to {high} {test.unit}, please.", "yellow")


def _watch(console: Console, test: HomeTest, where: str) -> float:
    count_in(console)
    return run_watch(console, f"{test.title}{where}", test.timer_s)


def _choice(console: Console, test: HomeTest, where: str) -> float | None:
    """Offer words by number; the first is what ENTER takes where it is the usual one."""
    for number, words in enumerate(test.words):
        say(console, f"    {number}  {words}")
    usual = " \\[0]" if test.id == "shoes" else ""
    while True:
        told = ask(console, f"  {test.title}{where}: which number?{usual} s skips:").lower()
        if told == SKIP:
            return None
        value = 0.0 if not told and usual else number_of(told, whole=True)
        if value is not None and 0 <= value < len(test.words):
            return value
        say(console, f"  A number from 0 to {len(test.words) - 1}, please.", "yellow")
