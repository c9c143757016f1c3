"""Write an entry of the diary, list the last ones, or take the last one back."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime

from rich.console import Console
from rich.markup import escape

from coxa.anatomy.screen import read_home_tests
from coxa.cli.path.aside import keep_aside
from coxa.cli.path.entry_words import (
    Options,
    Planned,
    entry_of,
    entry_words,
    read_time,
    when_words,
)
from coxa.cli.path.home import Home, now, of_example, show_pain, whose
from coxa.cli.path.plan_words import title_of
from coxa.cli.path.words import WIDE, say, say_last
from coxa.errors import CoxaError
from coxa.programme.days import next_session, place_of
from coxa.programme.diary import check_entry, check_names
from coxa.programme.entry import AnswerNoted, Entry, PainNoted, SessionDone, SetsDone
from coxa.programme.exercise import read_exercises
from coxa.programme.sitting import POSTURES
from coxa.store import open_store

SHOWN = 15
LOOKED_AT = 500
"""Among so many of the newest entries the one that was written last is looked for."""


@dataclass(frozen=True)
class Request:
    """What the command line asked for."""

    me: str | None
    words: tuple[str, ...]
    options: Options
    at: str | None
    show: bool
    undo: bool


def run_log(request: Request, console: Console) -> None:
    """Keep what was typed. Where the database does not take it, a file beside does."""
    _check(request)
    at = read_time(request.at, now())
    if request.show or request.undo:
        with open_store() as store:
            home = Home(store, whose(store.people(), request.me), now())
            (_undo if request.undo else _list)(home, console)
        say_last(console)
        return
    try:
        store = open_store()
    except CoxaError as error:
        entry = _typed(request, at, error)
        raise keep_aside(request.me, (entry,), error) from error
    with store:
        home = Home(store, whose(store.people(), request.me), now())
        entry = _checked(entry_of(request.words, request.options, at, lambda: _planned(home, at)))
        try:
            store.write(home.name, entry)
        except CoxaError as error:
            raise keep_aside(home.name, (entry,), error) from error
        _say_kept(home, entry, console)
    say_last(console)


def _check(request: Request) -> None:
    if request.show and request.undo:
        raise CoxaError("--list shows, and --undo takes back", todo="Give one of them.")
    if (request.show or request.undo) and (request.words or request.options != Options()):
        raise CoxaError("nothing is written with --list or --undo", todo="Give it alone.")
    if not (request.words or request.show or request.undo):
        raise CoxaError(
            "nothing was said", todo="Write such as: coxa log clamshell --sets 2 --reps 12."
        )


def _typed(request: Request, at: datetime, error: CoxaError) -> Entry:
    """Return what was typed while the store is closed; what is incomplete by itself is not kept."""
    entry = entry_of(request.words, request.options, at)
    with suppress(CoxaError):
        return _checked(entry)
    raise error


def _checked(entry: Entry) -> Entry:
    check_entry(entry, now())
    exercises = read_exercises() if isinstance(entry, SetsDone) else ()
    tests = read_home_tests() if isinstance(entry, AnswerNoted) else ()
    check_names(entry, exercises, tests, POSTURES)
    return entry


def _planned(home: Home, at: datetime) -> Planned:
    """Return what the plan has for a day: its session, or else the next one."""
    from coxa.cli.path.adapting import plan_of

    plan = plan_of(home)
    place = None if plan is None else place_of(plan, at.date())
    if plan is None or place is None:
        return Planned()
    session = place.session_on(at.date())
    if session is None:
        place, session, _ = next_session(plan, at.date())
    items = [item for s in place.week.sessions for item in s.items]
    return Planned(place.number, session.number, (*session.items, *items))


def _say_kept(home: Home, entry: Entry, console: Console) -> None:
    of_example(home.name, console)
    told = entry_words(entry)
    if isinstance(entry, SetsDone):
        told = entry_words(replace(entry, exercise=title_of(entry.exercise)))
    say(console, f"Kept: {told}. ({when_words(entry.at)})")
    if isinstance(entry, PainNoted) or (isinstance(entry, SetsDone) and entry.pain):
        show_pain(home.pain, console)
    elif isinstance(entry, SessionDone) and not entry.finished:
        say(console, "Broken off is kept as well: it counts as what it was.", "dim")


def _list(home: Home, console: Console) -> None:
    of_example(home.name, console)
    entries = home.store.entries(home.name, limit=SHOWN)
    if not entries:
        say(console, "Nothing is written down yet.")
    for entry in entries:
        console.print(
            f"[dim]{entry.at:%Y-%m-%d %H:%M}[/]  {escape(entry_words(entry))}",
            highlight=False, width=WIDE,
        )  # fmt: skip


def _undo(home: Home, console: Console) -> None:
    """Take back what was written last, whatever day it tells of."""
    numbered = home.store.numbered(home.name, limit=LOOKED_AT)
    if not numbered:
        raise CoxaError("nothing is written down yet", todo="There is nothing to take back.")
    number, entry = max(numbered, key=lambda one: one[0])
    home.store.erase(home.name, (number,))
    of_example(home.name, console)
    say(console, f"Taken back: {entry_words(entry)}. ({when_words(entry.at)})")
