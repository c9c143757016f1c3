"""Tell somebody to get up, for as long as they want to be told."""

from __future__ import annotations

import queue
import re
import threading
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from typing import Any, Protocol

from rich.console import Console

from coxa.cli.path.asking import at_terminal, read_line
from coxa.cli.path.home import Home, at_home, now, of_example, pass_gate
from coxa.cli.path.words import number_words, say, say_last
from coxa.errors import CoxaError
from coxa.programme.breaks import Breaks, BreakTask, next_break, what_to_do
from coxa.programme.entry import BreakDone, BreakNoted
from coxa.programme.notifying import notify

STEP_S = 20.0
"""No wait is longer: a computer that slept wakes up to the right time."""
ANSWER_MIN = 15
"""So long an answer is waited for."""
DURATION = re.compile(r"(?:(\d+)h)?(?:(\d+)m(?:in)?)?")
LONGEST = timedelta(days=7)
ANSWERS: dict[str, BreakDone] = {"": "kept", "k": "kept", "z": "snoozed", "m": "missed"}


@dataclass(frozen=True)
class Request:
    """What the command line asked for."""

    me: str | None
    every: int | None
    quiet: str | None
    snooze: int | None
    squeeze_s: int | None
    once: bool
    lasting: str | None


class Clock(Protocol):
    """What tells the time, and waits for a line to be typed meanwhile."""

    def now(self) -> datetime:
        """Return local time."""
        ...

    def wait(self, seconds: float) -> str | None:
        """Wait; return a line as soon as one is typed, None where none was."""
        ...


class Watch:
    """The computer's clock, and the keyboard where there is one."""

    def __init__(self) -> None:
        self._lines: queue.Queue[str] = queue.Queue()
        if at_terminal():
            threading.Thread(target=self._read, daemon=True).start()

    def now(self) -> datetime:
        """Return local time."""
        return now()

    def wait(self, seconds: float) -> str | None:
        """Wait for a line."""
        with suppress(queue.Empty):
            return self._lines.get(timeout=max(seconds, 0.0))
        return None

    def _read(self) -> None:
        while line := read_line():
            self._lines.put(line.strip().lower())


@dataclass
class Turn:
    """Reminders as they come: how many there were, and what came of the last."""

    home: Home
    settings: Breaks
    clock: Clock
    console: Console
    told: int = 0
    kept: int = 0
    last: BreakNoted | datetime | None = None

    def remind(self) -> None:
        """Remind once, and write down what is answered."""
        task = what_to_do(self.settings, self.told)
        self.told += 1
        desktop = notify("Coxa", task.text)
        at = self.clock.now()
        self.last = at
        if desktop:
            say(self.console, f"{at:%H:%M} {task.text}")
        if not at_terminal():
            return
        minutes = self.settings.snooze_min
        say(self.console, f"      ENTER: done · z: in {minutes} minutes · m: not now", "dim")
        done = self._answer(at)
        if done is not None:
            self._note(done, task)

    def _answer(self, at: datetime) -> BreakDone | None:
        """Return what was answered; None where nobody did, which is not written down."""
        end = at + timedelta(minutes=min(ANSWER_MIN, self.settings.every_min - 1))
        while (left := (end - self.clock.now()).total_seconds()) > 0.0:
            line = self.clock.wait(min(STEP_S, left))
            if line is not None:
                return ANSWERS.get(line, "kept")
        return None

    def _note(self, done: BreakDone, task: BreakTask) -> None:
        squeezed = float(task.squeeze_s) if done == "kept" else 0.0
        entry = BreakNoted(self.clock.now(), done, squeezed)
        self.last = entry
        self.kept += done == "kept"
        try:
            self.home.store.write(self.home.name, entry)
        except CoxaError as error:
            from coxa.cli.path.aside import keep_aside

            say(self.console, str(keep_aside(self.home.name, (entry,), error)), "yellow")


def run_remind(request: Request, console: Console, clock: Clock | None = None) -> None:
    """Remind until the time is over, or until Ctrl-C. Settings that were given are kept."""
    lasting = None if request.lasting is None else read_duration(request.lasting)
    with at_home(request.me) as home:
        of_example(home.name, console)
        pass_gate(home, console)
        settings = settings_of(request, home.store.breaks(home.name) or Breaks())
        if settings != home.store.breaks(home.name):
            home.store.keep_breaks(home.name, settings)
        watch = clock or Watch()
        today = watch.now().weekday()
        # Who starts it by hand on a day off wants to be told that day too.
        turn = Turn(home, replace(settings, days=settings.days | {today}), watch, console)
        if request.once:
            _once(turn)
            return
        _say_begin(turn, lasting)
        with suppress(KeyboardInterrupt):
            _run(turn, None if lasting is None else watch.now() + lasting)
        say(console, f"\nNo more reminders. Breaks kept: {turn.kept}.")
    say_last(console)


def _once(turn: Turn) -> None:
    at = turn.clock.now()
    if turn.settings.is_quiet(at.time()):
        say(turn.console, f"Quiet until {turn.settings.quiet_to:%H:%M}.")
    else:
        turn.remind()


def _say_begin(turn: Turn, lasting: timedelta | None) -> None:
    one = turn.settings
    end = "" if lasting is None else f", for {_span(lasting)}"
    say(
        turn.console,
        f"Every {one.every_min} minutes{end}; quiet from {one.quiet_from:%H:%M} to "
        f"{one.quiet_to:%H:%M}. Ctrl-C ends it.",
    )


def _run(turn: Turn, end: datetime | None) -> None:
    """Wait for each reminder and tell it, until the end."""
    turn.last = turn.clock.now()
    said: datetime | None = None
    while True:
        current = turn.clock.now()
        due = next_break(turn.settings, turn.last, current)
        over = end is not None and due > end
        if end is not None and over:
            due = end
        elif due != said:
            day = "" if due.date() == current.date() else f"{due:%A} "
            say(turn.console, f"      next {day}at {due:%H:%M}", "dim")
            said = due
        while (left := (due - turn.clock.now()).total_seconds()) > 0.0:
            turn.clock.wait(min(STEP_S, left))
        if over:
            return
        turn.remind()


def settings_of(request: Request, usual: Breaks) -> Breaks:
    """Return the settings with what the command line changed. Raises `CoxaError`."""
    given: dict[str, Any] = {}
    for name, value in (
        ("every_min", request.every), ("snooze_min", request.snooze),
        ("squeeze_s", request.squeeze_s),
    ):  # fmt: skip
        if value is not None:
            given[name] = value
    if request.quiet is not None:
        given["quiet_from"], given["quiet_to"] = read_quiet(request.quiet)
    return replace(usual, **given)


def read_quiet(text: str) -> tuple[time, time]:
    """Read hours such as `22:00-07:00`. Raises `CoxaError` for anything else."""
    start, dash, end = text.partition("-")
    try:
        if not dash:
            raise ValueError
        return time.fromisoformat(_hour(start)), time.fromisoformat(_hour(end))
    except ValueError:
        raise CoxaError(
            f"'{text}' are no hours", todo="Write such as --quiet 22:00-07:00."
        ) from None


def _hour(text: str) -> str:
    hour, _, minute = text.strip().partition(":")
    return f"{int(hour):02d}:{int(minute or 0):02d}"


def read_duration(text: str) -> timedelta:
    """Read how long, such as `8h`, `90m`, `1h30m`. Raises `CoxaError` for anything else."""
    found = DURATION.fullmatch(text.strip().lower())
    hours, minutes = (int(part or 0) for part in found.groups()) if found else (0, 0)
    lasting = timedelta(hours=hours, minutes=minutes) if hours < 1000 and minutes < 60_000 else None
    if lasting is None or not timedelta() < lasting <= LONGEST:
        raise CoxaError(
            f"'{text}' is no length of time", todo="Write such as --for 8h, 90m, or 1h30m."
        )
    return lasting


def _span(lasting: timedelta) -> str:
    hours, minutes = divmod(int(lasting.total_seconds()) // 60, 60)
    told = [f"{number_words(n)} {word}" for n, word in ((hours, "h"), (minutes, "min")) if n]
    return " ".join(told)
