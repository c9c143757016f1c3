"""Make a programme where there is none, show a week of it, and write it out."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields
from datetime import date
from pathlib import Path

from rich.console import Console

from coxa.cli.path.aside import write_private
from coxa.cli.path.home import Home, at_home, of_example, pass_gate
from coxa.cli.path.plan_words import show_left_out, show_week
from coxa.cli.path.words import say, say_last
from coxa.errors import CoxaError
from coxa.programme.days import nth_week, place_of
from coxa.programme.gate import Gate
from coxa.programme.plan import Plan
from coxa.programme.plan_file import plan_from_dict, plan_to_dict
from coxa.programme.planner import held_exercises, make_plan, why_anew
from coxa.store.course import adapted, noticed

FURTHEST = 104
"""The last week that is shown."""


@dataclass(frozen=True)
class Files:
    """Where a programme is written, by kind; None where it is not."""

    ics: Path | None = None
    pdf: Path | None = None
    html: Path | None = None
    csv: Path | None = None
    fhir: Path | None = None
    json: Path | None = None

    @property
    def named(self) -> dict[str, Path]:
        """Return the files that were asked for, by kind."""
        told = {f.name: getattr(self, f.name) for f in fields(self)}
        return {kind: path for kind, path in told.items() if path is not None}


@dataclass(frozen=True)
class Request:
    """What the command line asked for."""

    me: str | None
    week: int | None
    weeks: int
    new: bool
    start: str | None
    read: Path | None
    files: Files
    plots: bool


def run_plan(request: Request, console: Console) -> None:
    """Show a programme's week; make the programme first where that is asked for, or needed."""
    _check(request)
    with at_home(request.me) as home:
        of_example(home.name, console)
        gate = pass_gate(home, console)
        plan = adapted(home.store, home.name, _plan(request, home, gate, console), home.today)
        found = place_of(plan, home.today)
        number = request.week or (found.number if found else 1)
        for turn in range(number, number + request.weeks):
            show_week(plan, nth_week(plan, turn), home.today, console)
        show_left_out(plan, console)
        if request.files.named:
            _write(request, plan, home, console)
    say_last(console)


def _check(request: Request) -> None:
    if request.read is not None and (request.new or request.start is not None):
        raise CoxaError("--from reads a plan, and --new makes one", todo="Give one of them.")
    if request.start is not None and not request.new:
        raise CoxaError("--start is of a new plan", todo="Give --new with it.")
    if request.week is not None and request.week > FURTHEST:
        raise CoxaError(f"week {request.week} is far away", todo=f"Give 1 to {FURTHEST}.")
    for kind, path in request.files.named.items():
        suffix = ".json" if kind == "fhir" else f".{kind}"
        if path.suffix.lower() != suffix:
            raise CoxaError(f"what --{kind} writes ends with {suffix}", file=path)
        if not path.absolute().parent.is_dir():
            raise CoxaError("its folder is not there", file=path, todo="Make it, or name another.")


def _plan(request: Request, home: Home, gate: Gate, console: Console) -> Plan:
    """Return the programme that is kept, read, or made."""
    if request.read is not None:
        plan = _read(request.read)
        _check_held(plan, gate, request.read)
        home.store.keep_plan(home.name, plan)
        say(console, f"Read from {request.read}, and kept.")
        return plan
    plan = None if request.new else home.store.plan(home.name)
    if plan is not None:
        try:
            _check_held(plan, gate, None)
        except CoxaError as error:
            say(console, f"Made anew, since {error.what}.", "yellow")
            plan = None
    if plan is None:
        return make(home, gate, _start(request.start, home.today), console)
    screens = home.store.screens(home.name, limit=1)
    anew = why_anew(plan, gate, screens[0].on if screens else None)
    if anew:
        say(console, f"{anew} coxa plan --new", "yellow")
    return plan


def make(home: Home, gate: Gate, start: date, console: Console) -> Plan:
    """Make a programme from what is known of a person, and keep it."""
    profile = home.profile
    found = noticed(home.store, home.name)
    if not found:
        say(console, "No test was answered yet: the plan rests on who you are. `coxa screen`.")
    plan = make_plan(profile, gate, found, start=start)
    home.store.keep_plan(home.name, plan)
    return plan


def _start(text: str | None, today: date) -> date:
    """Read the first day: from today, and not long after. Raises `CoxaError`."""
    if text is None:
        return today
    try:
        start = date.fromisoformat(text)
    except ValueError:
        raise CoxaError(f"'{text}' is no day", todo="Write such as 2026-11-23.") from None
    if start < today:
        raise CoxaError(f"{start} is over", todo="A plan begins today or later.")
    return start


def _read(path: Path) -> Plan:
    """Read a plan from JSON. Raises `CoxaError` for a file that is none."""
    try:
        return plan_from_dict(json.loads(path.read_text(encoding="utf-8")), path)
    except OSError as error:
        raise CoxaError(f"it cannot be read ({error.strerror})", file=path) from error
    except json.JSONDecodeError as error:
        raise CoxaError(f"this is no JSON: {error.msg}", file=path, line=error.lineno) from error
    except (UnicodeDecodeError, RecursionError) as error:
        raise CoxaError("this is no JSON", file=path) from error


def _check_held(plan: Plan, gate: Gate, file: Path | None) -> None:
    """Raise `CoxaError` for an exercise that safety holds from this person."""
    held, _ = held_exercises(gate.holds)
    named = {i.exercise for week in plan.weeks for s in week.sessions for i in s.items}
    for name in sorted(named | {daily for week in plan.weeks for daily in week.daily}):
        if name in held:
            todo = "`coxa plan --new` makes one without it."
            raise CoxaError(f"'{name}' is held: {held[name].rstrip('.')}", file=file, todo=todo)


def _write(request: Request, plan: Plan, home: Home, console: Console) -> None:
    for kind, path in request.files.named.items():
        if kind == "json":
            text = json.dumps(plan_to_dict(plan), indent=1, ensure_ascii=False)
            try:
                write_private(path, text + "\n")
            except OSError as error:
                raise CoxaError(f"it cannot be written ({error.strerror})", file=path) from error
        else:
            from coxa.cli.path.sheets import write_sheet

            write_sheet(kind, path, plan, home, plots=request.plots)
        say(console, f"Written: {path}")
