"""What pain asks of the next session: go on, ease, or stop and be asked again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from coxa.anatomy.safety import TITLES, read_safety
from coxa.programme.entry import Entry, PainNoted, SetsDone
from coxa.programme.gate import GateAnswers

Level = Literal["fine", "ease", "stop"]
EASE_FROM = 3.0
"""Of 10: from here on the next sessions are lighter. Ours; where to stop is `Safety.pain_above`."""
RECENT = timedelta(days=7)
"""For so long after it, pain keeps the sessions lighter. Ours."""


@dataclass(frozen=True)
class PainState:
    """What pain of the last week asks for; `text` says so to the person.

    `worst` is the highest number, on the day `on`. `exercises` are those in which it hurt;
    `anywhere` tells that it also hurt outside them, so that all exercises are eased.
    """

    level: Level
    text: str
    worst: float = 0.0
    on: date | None = None
    exercises: frozenset[str] = frozenset()
    anywhere: bool = False

    def eases(self, exercise: str) -> bool:
        """Tell whether an exercise should be lighter next time."""
        return self.level != "fine" and (self.anywhere or exercise in self.exercises)


def pain_state(entries: Iterable[Entry], today: date) -> PainState:
    """Judge the pain of the last seven days; entries of later days than today are left out.

    Above what the safety rules allow, today ends here. Pain of 3 or more, and such pain of
    earlier days, asks for fewer sets or an easier variation.
    """
    felt = [f for f in _felt(entries) if today - RECENT < f.on <= today and f.pain >= EASE_FROM]
    if not felt:
        return PainState("fine", "")
    worst = max(felt, key=lambda f: (f.pain, f.on))
    exercises = frozenset(f.exercise for f in felt if f.exercise)
    anywhere = any(not f.exercise for f in felt)
    above = read_safety().pain_above
    today_worst = max((f.pain for f in felt if f.on == today), default=0.0)
    if today_worst > above:
        level, text = "stop", stop_text(today_worst)
    else:
        level, text = "ease", _ease_text(worst.pain, worst.on, today, anywhere)
    return PainState(level, text, worst.pain, worst.on, exercises, anywhere)


def pain_since(entries: Iterable[Entry], answers: GateAnswers | None, today: date) -> bool:
    """Tell whether the questions of safety should be asked again because of pain.

    Of the day of the answers only pain is told, not whether it came before them: that day the
    pain itself ends (`pain_state`), and the questions come the day after.
    """
    if answers is None:
        return False
    above = read_safety().pain_above
    since = [f.on for f in _felt(entries) if f.pain > above and answers.on <= f.on <= today]
    return any(on > answers.on or on < today for on in since)


def stop_text(pain: float) -> str:
    """Return what is said to who notes more pain than the rules allow, a line for each sign."""
    safety = read_safety()
    return "\n".join((
        f"{pain:g} of 10 is more than {safety.pain_above}: stop here for today. Tomorrow the "
        "questions of safety come first.",
        f"{TITLES['now']}, if any of these is so:",
        *(f"· {sign.text}" for sign in safety.of("now")),
    ))  # fmt: skip


def _ease_text(pain: float, on: date, today: date, anywhere: bool) -> str:
    when = "today" if on == today else f"on {on:%A} {on.day} {on:%B}"
    which = "every exercise" if anywhere else "the exercise that hurt"
    return (
        f"You noted {pain:g} of 10 {when}: one set fewer of {which}, or its easier variation, "
        "and no more load until a week has passed without it."
    )


@dataclass(frozen=True)
class _Felt:
    """Pain on a day, in an exercise or (empty) outside one."""

    on: date
    pain: float
    exercise: str


def _felt(entries: Iterable[Entry]) -> Iterator[_Felt]:
    for entry in entries:
        if isinstance(entry, PainNoted):
            yield _Felt(entry.at.date(), entry.pain, "")
        elif isinstance(entry, SetsDone) and entry.pain is not None:
            yield _Felt(entry.at.date(), entry.pain, entry.exercise)
