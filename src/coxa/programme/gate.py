"""The gate: nothing is offered before the questions of safety are answered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from coxa.anatomy.safety import read_safety
from coxa.errors import CoxaError, nearest

State = Literal["open", "closed", "ask"]
LASTS = timedelta(weeks=4)
"""After so long, or when pain is reported, the questions are asked again."""


@dataclass(frozen=True)
class GateAnswers:
    """What was answered on a day: ids of `signs` and `holds` that are so, and pain now (0 to 10).

    `cleared` tells that whoever treats the person has agreed since (opens what a sign for `soon`
    closes). Raises `CoxaError` for ids that are none.
    """

    on: date
    signs: frozenset[str] = frozenset()
    holds: frozenset[str] = frozenset()
    pain: int = 0
    cleared: bool = False

    def __post_init__(self) -> None:
        safety = read_safety()
        for given, known in (
            (self.signs, [sign.id for sign in safety.signs]),
            (self.holds, [hold.id for hold in safety.holds]),
        ):
            for name in sorted(given):
                if name not in known:
                    raise CoxaError(f"no question is '{name}'", todo=nearest(name, known))
        if not 0 <= self.pain <= 10:
            raise CoxaError(f"pain is {self.pain}", todo="Give 0 (none) to 10.")


@dataclass(frozen=True)
class Gate:
    """Whether tests and exercises are offered.

    `closed`: someone should look first, `why` says what and `when` how soon; `ask`: the questions
    are unanswered, too old, or pain has been reported since. `holds` are ids; a plan keeps to
    them.
    """

    state: State
    when: Literal["now", "soon", ""]
    why: tuple[str, ...]
    holds: frozenset[str]
    until: date | None
    """The day from which the questions are asked again."""


def judge_gate(
    answers: GateAnswers | None, age: int, today: date, pain_since: bool = False
) -> Gate:
    """Tell whether tests and exercises may be offered today.

    `pain_since` tells that more pain than the rule allows was noted after the answers. Past the
    age of 65 the hold `unsteady` is everyone's. Raises `CoxaError` for answers of the future.
    """
    safety = read_safety()
    if answers is None:
        return Gate("ask", "", ("The questions of safety come first.",), frozenset(), None)
    if answers.on > today:
        raise CoxaError(
            f"the answers are of {answers.on}, and today is {today}", todo="Mend the date."
        )
    holds = answers.holds | ({"unsteady"} if age > UNSTEADY_PAST else set())
    until = answers.on + LASTS
    for when in ("now", "soon"):
        why = tuple(sign.text for sign in safety.of(when) if sign.id in answers.signs)
        if why and not (when == "soon" and answers.cleared):
            return Gate("closed", when, why, holds, until)
    closing = [h for h in safety.holds if h.id in answers.holds and h.movements == ("*",)]
    if closing and not answers.cleared:
        return Gate("closed", "soon", tuple(hold.text for hold in closing), holds, until)
    if pain_since:
        return Gate("ask", "", ("Pain was noted since they were answered.",), holds, until)
    if today >= until:
        return Gate("ask", "", ("They were answered four weeks ago.",), holds, until)
    return Gate("open", "", (), holds, until)


UNSTEADY_PAST = 65
