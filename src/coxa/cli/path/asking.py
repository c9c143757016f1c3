"""Questions in the terminal: one at a time, and asked again when the answer is none."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from rich.console import Console
from rich.markup import escape

from coxa.errors import CoxaError, nearest

YES, NO = ("y", "yes"), ("n", "no")
SKIP = "s"


def at_terminal() -> bool:
    """Tell whether somebody sits there to be asked."""
    return sys.stdin is not None and sys.stdin.isatty()


def need_terminal(what: str, todo: str) -> None:
    """Raise `CoxaError` where nobody could answer, instead of waiting for ever."""
    if not at_terminal():
        raise CoxaError(f"{what}, and nobody sits at this terminal to be asked", todo=todo)


def read_line() -> str:
    """Wait for a line in a thread of its own.

    Past Python's own buffer where there is a terminal: a thread that waits in that one holds its
    lock, and the process could not end.
    """
    try:
        terminal = sys.stdin.fileno()
    except (AttributeError, OSError):
        return sys.stdin.readline()
    return os.read(terminal, 4096).decode(errors="replace")


def ask(console: Console, question: str) -> str:
    """Return a line that was typed. The end of the input is as good as Ctrl-C."""
    console.print(f"{question} ", end="", highlight=False)
    try:
        return input().strip()
    except EOFError:
        raise KeyboardInterrupt from None


def ask_yes(console: Console, question: str) -> bool:
    """Ask until it is y or n: nothing is taken for granted where safety is asked about."""
    while True:
        told = ask(console, f"{question} [bold]\\[y/n][/]").lower()
        if told in YES or told in NO:
            return told in YES
        _again(console, "Type y or n.")


def ask_number(
    console: Console,
    question: str,
    limits: tuple[float, float],
    *,
    default: float | None = None,
    whole: bool = False,
    skip: bool = False,
) -> float | None:
    """Ask for a number within limits; None where it may be skipped and was."""
    low, high = limits
    shown = "" if default is None else f" \\[{default:g}]"
    while True:
        told = ask(console, f"{question}{shown}").lower().replace(",", ".")
        if not told and default is not None:
            return default
        if skip and told == SKIP:
            return None
        value = number_of(told, whole)
        if value is not None and low <= value <= high:
            return value
        kind = "a whole number" if whole else "a number"
        _again(console, f"Type {kind} from {low:g} to {high:g}{', or s to skip' * skip}.")


def ask_choice(
    console: Console, question: str, choices: Sequence[str], default: str | None = None
) -> str:
    """Ask for one of some words, or the beginning of one."""
    shown = "/".join(f"[bold]{c}[/]" if c == default else c for c in choices)
    while True:
        told = ask(console, f"{question} \\[{shown}]").lower()
        if not told and default is not None:
            return default
        found = [c for c in choices if c == told] or [
            c for c in choices if told and c[: len(told)] == told
        ]
        if len(found) == 1:
            return found[0]
        _again(console, nearest(told, choices) if told else f"Type one of {', '.join(choices)}.")


def ask_several(
    console: Console, question: str, choices: Sequence[str], default: Sequence[str]
) -> tuple[str, ...]:
    """Ask for words of a list, commas between; `none` is none of them."""
    while True:
        told = ask(console, f"{question} \\[{escape(', '.join(default))}]").lower()
        if not told:
            return tuple(default)
        if told == "none":
            return ()
        words = tuple(word.strip() for word in told.replace(";", ",").split(",") if word.strip())
        unknown = [word for word in words if word not in choices]
        if not unknown:
            return words
        _again(console, f"'{unknown[0]}' is none of them. {nearest(unknown[0], choices)}")


def number_of(text: str, whole: bool = False) -> float | None:
    """Read a number that is finite, and whole where it has to be; None where it is none."""
    try:
        value = float(text)
    except ValueError:
        return None
    if value != value or value in (float("inf"), float("-inf")) or (whole and value % 1.0):
        return None
    return value


def _again(console: Console, why: str) -> None:
    console.print(f"  {escape(why)}", style="yellow", highlight=False)
