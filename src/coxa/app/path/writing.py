"""What a page wants to be written down, as entries of the diary; and entries in words."""

from __future__ import annotations

from datetime import datetime
from typing import get_args

from coxa.anatomy.postures import read_posture_lengths
from coxa.anatomy.screen import read_home_tests
from coxa.app.messages import EntryGiven
from coxa.app.path.planning import title_of
from coxa.errors import CoxaError
from coxa.programme.diary import check_names
from coxa.programme.entry import (
    AnswerNoted,
    BreakNoted,
    DayNoted,
    Entry,
    NoteMade,
    PainNoted,
    SessionDone,
    SetsDone,
    Where,
)
from coxa.programme.exercise import read_exercises

PLACES: tuple[str, ...] = get_args(Where)
SIDES = {"r": ", right", "l": ", left", None: ""}
BREAKS = {"kept": "Got up", "snoozed": "Put a break off", "missed": "Missed a break"}


def read_entry(given: EntryGiven, now: datetime) -> Entry:
    """Return the entry that a page gave. Raises `CoxaError` for names that nothing has."""
    entry = _entry(given, now)
    check_names(entry, read_exercises(), read_home_tests(), read_posture_lengths())
    return entry


def _entry(given: EntryGiven, now: datetime) -> Entry:
    if given.kind == "sets":
        return SetsDone(
            now, given.exercise, given.sets, given.reps, given.hold_s, given.load_kg,
            given.effort, given.pain, given.side,
        )  # fmt: skip
    if given.kind == "session":
        return SessionDone(
            now, given.week, given.session, given.minutes, given.finished, given.effort
        )
    if given.kind == "pain":
        if given.pain is None:
            raise CoxaError("how much it hurts is missing", todo="Give 0 (none) to 10.")
        where: Where = given.where  # type: ignore[assignment]
        return PainNoted(now, given.pain, where)
    if given.kind == "break":
        return BreakNoted(now, given.done, given.squeeze_s)
    if given.kind == "day":
        return DayNoted(now, tuple((name, h) for name, h in given.hours.items() if h > 0.0))
    return NoteMade(now, given.text)


def said(entry: Entry) -> str:
    """Say what was written down, in a line."""
    match entry:
        case SetsDone():
            much = f"{entry.reps}" if entry.reps else f"{entry.hold_s:g} s"
            load = f" with {entry.load_kg:g} kg" if entry.load_kg else ""
            felt = "" if entry.effort is None else f", effort {entry.effort:g}"
            hurt = f", pain {entry.pain:g}" if entry.pain else ""
            name = f"{title_of(entry.exercise)}{SIDES[entry.side]}"
            return f"{name}: {entry.sets} × {much}{load}{felt}{hurt}"
        case SessionDone():
            ended = "done" if entry.finished else "broken off"
            return f"Session {entry.session} of week {entry.week} {ended}, {entry.minutes:g} min"
        case PainNoted():
            where = "" if entry.where == "elsewhere" else f", {entry.where}"
            return f"Pain {entry.pain:g} of 10{where}"
        case BreakNoted():
            squeezed = f", squeezed for {entry.squeeze_s:g} s" if entry.squeeze_s else ""
            return f"{BREAKS[entry.done]}{squeezed}"
        case AnswerNoted():
            titles = {test.id: test for test in read_home_tests()}
            test = titles.get(entry.test)
            if test is None:
                return f"{entry.test}: {entry.value:g}"
            unit = "°" if test.unit == "deg" else f" {test.unit}"
            value = test.words[int(entry.value)] if test.words else f"{entry.value:g}{unit}"
            return f"{test.title}{SIDES[entry.side]}: {value}"
        case DayNoted():
            return f"Hours of the day: {sum(h for _, h in entry.hours):g}"
        case NoteMade():
            return entry.text
