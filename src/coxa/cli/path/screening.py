"""Screen a person: the gate, who it is, the tests, and what they say."""

from __future__ import annotations

import sys
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from typing import Literal

import typer
from rich.console import Console

from coxa.cli.path.asking import ask_yes, need_terminal
from coxa.cli.path.draft import Draft, draft_of
from coxa.cli.path.example import EXAMPLE_GIVEN, example_given
from coxa.cli.path.given import Given, blank_text, read_given
from coxa.cli.path.guided import ask_tests, choose
from coxa.cli.path.home import (
    CLOSED,
    EXAMPLE,
    now,
    of_example,
    show_closed,
    whose,
)
from coxa.cli.path.keeping import as_screen, keep_given
from coxa.cli.path.questions import ask_gate, ask_profile
from coxa.cli.path.statements import show_statements
from coxa.cli.path.words import day_words, say, say_last
from coxa.errors import CoxaError
from coxa.findings.screen.judge import judge_screen
from coxa.findings.screen.judge_motion import motion_titles
from coxa.findings.screen.measured import Measured
from coxa.programme.gate import Gate
from coxa.store import ME, Store, open_store
from coxa.store.standing import gate_of

PARTS = ("safety", "profile")
UNASKED = "Give --answers FILE (`coxa screen --blank` prints one to fill in), or --example."
"""What to do where nobody can be asked."""


@dataclass(frozen=True)
class Request:
    """What the command line asked for."""

    me: str | None
    example: bool
    answers: Path | None
    blank: bool
    only: str | None
    motion: Path | None
    model: str | None
    task: str | None
    angles: Literal["deg", "rad"] | None
    video: bool
    trial: Path | None
    everything: bool
    plots: bool
    out: Path

    @property
    def moves(self) -> bool:
        """Tell whether a movement was recorded."""
        return self.motion is not None or self.trial is not None


def run_screen(request: Request, console: Console) -> None:
    """Ask, test, keep, and tell. Raises `CoxaError` for what cannot be asked or kept."""
    if request.blank:
        sys.stdout.write(blank_text())
        return
    _check(request)
    with open_store() as store:
        name = EXAMPLE if request.example else _name(store, request.me)
        given = _given(request, store, name, now().date())
    of_example(name, console)
    draft = draft_of(name)
    asking = not (request.example or request.answers is not None)
    if asking:
        given = _go_on(draft, given, request, console)
    with _keeping(draft, given, console):
        _screen(request, name, given, draft if asking else None, console)
    draft.drop()


def _check(request: Request) -> None:
    """Refuse what excludes each other, before anything is asked."""
    if request.example and (request.answers or request.me or request.only or request.moves):
        raise CoxaError("--example is a made-up person, and asks nothing", todo="Give it alone.")
    if request.answers is not None and request.only is not None:
        raise CoxaError("--only chooses a question, and --answers asks none", todo="Give one.")
    if request.trial is not None and (request.motion is not None or request.model is not None):
        raise CoxaError("--trial is a movement and its model already", todo="Leave the others out.")
    if (request.motion is None) != (request.model is None):
        raise CoxaError(
            "a movement and its model belong together", todo="Give both --motion and --model."
        )
    if request.motion is None and request.angles is not None:
        raise CoxaError("--angles tells of a movement's file", todo="Give --motion.")
    if not request.moves and (request.task is not None or request.video):
        raise CoxaError("--task and --video tell of a movement", todo="Give --motion or --trial.")
    if request.only is not None and request.only not in PARTS:
        choose(frozenset(), request.only)
    if not request.example and request.answers is None and not request.moves:
        need_terminal("a screen asks questions", UNASKED)


def _name(store: Store, me: str | None) -> str:
    """Return whose screen it is; a name that is not known yet begins a person."""
    people = [name for name in store.people() if name != EXAMPLE]
    if me == EXAMPLE:
        raise CoxaError(f"'{EXAMPLE}' is a made-up person", todo="Give another name with --me.")
    return me or (whose(tuple(people), None) if people else ME)


def _given(request: Request, store: Store, name: str, today: date) -> Given:
    """Return what need not be asked: the example's, a file's, or what is known and still holds."""
    if request.example:
        return example_given(today)
    given = Given() if request.answers is None else read_given(request.answers, today)
    if name not in store.people():
        return given
    if given.profile is None:
        given.profile = store.profile(name)
    answers = store.gate(name)
    open_ = gate_of(store, name, answers, given.profile.age, now().date()).state == "open"
    if given.safety is None and open_:
        given.safety = answers
    return given


def _go_on(draft: Draft, given: Given, request: Request, console: Console) -> Given:
    """Offer to go on with a screen that was broken off; safety is asked again on another day."""
    kept = None if request.only else draft.read(now().date())
    if kept is None or kept.empty:
        return given
    told = f"A screen was begun: {len(kept.tests)} answers to tests are kept. Go on with it?"
    if not ask_yes(console, told):
        draft.drop()
        return given
    if kept.safety is not None and kept.safety.on != now().date():
        kept.safety = None
    return Given(kept.safety or given.safety, kept.profile or given.profile, kept.tests)


@contextmanager
def _keeping(draft: Draft, given: Given, console: Console) -> Generator[None]:
    """Say where answers are kept when it is broken off, or when they cannot be stored."""
    try:
        yield
    except KeyboardInterrupt:
        if draft.path.exists():
            say(
                console,
                f"\nStopped. What you typed is kept in {draft.path}; `coxa screen` goes on.",
            )
        else:
            say(console, "\nStopped. Nothing was typed yet, and nothing was stored.")
        raise typer.Exit(130) from None
    except CoxaError as error:
        if not draft.path.exists():
            raise
        kept = f"What you typed is kept in {draft.path}: `coxa screen --answers {draft.path}`."
        raise CoxaError(
            error.what, file=error.file, todo=f"{error.todo} {kept}" if error.todo else kept
        ) from error


def _screen(
    request: Request, name: str, given: Given, draft: Draft | None, console: Console
) -> None:
    today = now().date()
    gate = _safety(request, name, given, draft, console, today)
    if request.only == "safety":
        keep_given(name, given, (), today)
        say(console, f"Thank you. The gate is open until {day_words(gate.until or today)}.")
        say_last(console)
        return
    _profile(request, given, draft, console)
    gate = _gate(given, today)  # an age can add a hold
    if request.only != "profile" and not request.moves:
        _tests(request, given, draft, gate, console)
    moved = _moved(request)
    keep_given(name, given, moved, today)
    if request.only == "profile":
        say(console, "Kept. `coxa plan --new` makes a plan for it.")
    else:
        _tell(request, name, given, moved, today, console)
    say_last(console)


def _safety(
    request: Request, name: str, given: Given, draft: Draft | None, console: Console, today: date
) -> Gate:
    """Return an open gate. Where someone should look first, keep the answers, say so, and end."""
    if given.safety is None or request.only == "safety":
        need_terminal("the questions of safety come first", UNASKED)
        given.safety = ask_gate(console, today)
        if draft is not None:
            draft.keep(given)
    gate = _gate(given, today)
    if gate.state == "ask":
        raise CoxaError(
            f"the answers about safety are of {given.safety.on}", todo="Answer them again."
        )
    if gate.state == "closed":
        if given.profile is not None:
            keep_given(name, Given(given.safety, given.profile), (), today)
        if draft is not None:
            draft.drop()
        show_closed(gate, console)
        raise typer.Exit(CLOSED)
    return gate


def _gate(given: Given, today: date) -> Gate:
    from coxa.programme.gate import judge_gate

    return judge_gate(given.safety, given.profile.age if given.profile else 18, today)


def _profile(request: Request, given: Given, draft: Draft | None, console: Console) -> None:
    if given.profile is not None and request.only != "profile":
        return
    need_terminal("nothing is known of whom it is about", UNASKED)
    known = {} if given.profile is None else asdict(given.profile)
    given.profile = ask_profile(console, known)
    if draft is not None:
        draft.keep(given)


def _tests(
    request: Request, given: Given, draft: Draft | None, gate: Gate, console: Console
) -> None:
    """Leave out what is held, and ask the rest where somebody is there."""
    offered = choose(gate.holds, request.only)
    for one in offered:
        if not one.open:
            say(console, f"Left out: {one.test.title}. {one.left_out[0].text}", "yellow")
    closed = {one.test.id for one in offered if not one.open}
    given.tests = {key: v for key, v in given.tests.items() if key[0] not in closed}
    if request.plots:
        from coxa.cli.path.exercise_pictures import draw_tests

        draw_tests([one.test for one in offered if one.open], given.profile, request.out, console)
    if draft is None:
        return
    if request.only is None:
        say(console, "\nThe tests, about 25 minutes. Ctrl-C stops, and keeps what you typed.")
    for so_far in ask_tests(console, offered, given):
        draft.keep(so_far)


def _moved(request: Request) -> tuple[Measured, ...]:
    if not request.moves:
        return ()
    from coxa.cli.path.moving import Movement, measure_movement

    return measure_movement(
        Movement(
            request.motion,
            request.model,
            request.trial,
            request.task,
            request.angles,
            request.video,
        )
    )


def _tell(
    request: Request,
    name: str,
    given: Given,
    moved: tuple[Measured, ...],
    today: date,
    console: Console,
) -> None:
    from coxa.anatomy.screen import read_home_tests

    assert given.profile is not None
    who = given.profile
    found = judge_screen(as_screen(given, moved, today), age=who.age, sex=who.sex)
    console.print(f"\n[bold]What the screen of {day_words(today)} says[/]", highlight=False)
    say(console, "You measured it yourself: this is self-observation, no diagnosis.", "dim")
    titles = {test.id: test.title for test in read_home_tests()} | motion_titles()
    show_statements(found, titles, console, everything=request.everything)
    whom = "" if name in (ME, EXAMPLE) else f" --me {name}"
    say(console, f"\nNext: coxa plan{whom} makes a programme of it.")
    if request.example:
        say(console, f"({EXAMPLE_GIVEN})", "dim")
