"""Whose path it is, and whether its gate is open: what every command asks first."""

from __future__ import annotations

import os
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property

import typer
from rich.console import Console
from rich.markup import escape
from rich.panel import Panel

from coxa.anatomy.safety import TITLES
from coxa.cli.path.asking import need_terminal
from coxa.cli.path.words import WIDE, say, say_last
from coxa.errors import CoxaError, nearest
from coxa.programme.gate import Gate, judge_gate
from coxa.programme.pain import PainState
from coxa.programme.profile import Profile
from coxa.store import Store, open_store
from coxa.store.standing import gate_of, pain_of

EXAMPLE = "example"
ME = "COXA_ME"
CLOSED = 3
"""What a command ends with that offers nothing until someone has looked."""


@dataclass(frozen=True)
class Home:
    """An open store, and the person in it who is meant."""

    store: Store
    name: str
    now: datetime

    @property
    def today(self) -> date:
        """Return the day it is."""
        return self.now.date()

    @property
    def profile(self) -> Profile:
        """Return whom it is about."""
        return self.store.profile(self.name)

    @cached_property
    def pain(self) -> PainState:
        """Judge the pain of the last days, as it was when first asked for."""
        return pain_of(self.store, self.name, self.today)


def now() -> datetime:
    """Return local time to the second."""
    return datetime.now().replace(microsecond=0)


@contextmanager
def at_home(me: str | None) -> Generator[Home]:
    """Open the store and find who is meant. Raises `CoxaError` where nobody is, or several."""
    with open_store() as store:
        yield Home(store, whose(store.people(), me), now())


def whose(people: tuple[str, ...], me: str | None) -> str:
    """Find a person by name, by COXA_ME, or because there is no other (the example apart)."""
    asked = me or os.environ.get(ME)
    if asked is not None:
        if asked in people:
            return asked
        todo = nearest(asked, people) if people else f"`coxa screen --me {asked}` begins."
        raise CoxaError(f"nobody is called '{asked}' here", todo=todo)
    known = [name for name in people if name != EXAMPLE] or list(people)
    if not known:
        raise CoxaError(
            "nobody is known here yet",
            todo="`coxa screen` begins; `coxa screen --example` shows it with a made-up person.",
        )
    if len(known) > 1:
        raise CoxaError(
            f"{len(known)} people are known here",
            todo=f"Say whose it is: --me {known[0]} (or {', '.join(known[1:5])}), or set {ME}.",
        )
    return known[0]


def pass_gate(home: Home, console: Console) -> Gate:
    """Return an open gate; ask the questions again where they are due.

    Where someone should look first, say so and offer nothing: the command ends with `CLOSED`.
    Raises `CoxaError` where the questions are due and nobody is there to be asked.
    """
    age = home.profile.age
    gate = gate_of(home.store, home.name, home.store.gate(home.name), age, home.today)
    if gate.state == "ask":
        need_terminal(
            f"the questions of safety are due ({gate.why[0].rstrip('.').lower()})",
            "`coxa screen --only safety` asks them in a terminal; or give `--answers FILE`.",
        )
        from coxa.cli.path.questions import ask_gate

        say(console, " ".join(gate.why), "yellow")
        answers = ask_gate(console, home.today)
        home.store.keep_gate(home.name, answers)
        gate = judge_gate(answers, age, home.today)
    if gate.state == "closed":
        show_closed(gate, console)
        raise typer.Exit(CLOSED)
    check_pain(home, console)
    return gate


def check_pain(home: Home, console: Console) -> None:
    """End the command, with the text of safety, where pain was noted today that asks to stop."""
    state = home.pain
    if state.level == "stop":
        show_pain(state, console)
        say_last(console)
        raise typer.Exit(CLOSED)


def show_pain(state: PainState, console: Console) -> None:
    """Say what pain of the last days asks for; nothing where there was none."""
    if state.level == "fine":
        return
    stop = state.level == "stop"
    console.print(
        Panel(
            escape(state.text), title=f"[bold]{'Stop' if stop else 'Ease'}[/]", title_align="left",
            border_style="red" if stop else "yellow",
        ),
        width=WIDE, highlight=False,
    )  # fmt: skip


def show_closed(gate: Gate, console: Console) -> None:
    """Say who should look first, how soon, and that nothing is offered until then."""
    lines = [*(f"· {why}" for why in gate.why), "", THEN[gate.when]]
    title = TITLES[gate.when] if gate.when else "Not today"
    console.print(
        Panel(
            escape("\n".join(lines)), title=f"[bold]{title}[/]", title_align="left",
            border_style="red" if gate.when == "now" else "yellow",
        ),
        width=WIDE, highlight=False,
    )  # fmt: skip
    say_last(console)


THEN = {
    "now": "Coxa offers no test and no exercise until someone has seen you.",
    "soon": "Coxa offers no test and no exercise until someone has looked at it. When they agree "
    "that you exercise, say so: coxa screen --only safety.",
    "": "Coxa offers no test and no exercise today.",
}


def of_example(name: str, console: Console) -> None:
    """Say that a person is made up."""
    if name == EXAMPLE:
        say(console, "The example: a made-up person. `coxa screen` begins your own.", "dim")
