"""The gate: nothing is offered before the questions of safety are answered."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from coxa.anatomy.safety import TITLES, read_safety
from coxa.errors import CoxaError, nearest

State = Literal["open", "closed", "ask"]
Group = Literal["now", "soon", "holds"]
LASTS = timedelta(weeks=4)
"""After so long, or when pain is reported, the questions are asked again."""
UNSTEADY_PAST = 65
ADULT = "not-adult"
"""The hold that nobody's word opens: the model's body is an adult's."""


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
        _check_ids(self.signs, [sign.id for sign in safety.signs])
        _check_ids(self.holds, [hold.id for hold in safety.holds])
        if not 0 <= self.pain <= 10:
            raise CoxaError(f"pain is {self.pain}", todo="Give 0 (none) to 10.")


@dataclass(frozen=True)
class Question:
    """One thing to be asked: is it so? `who` names the people whom a hold is for."""

    id: str
    group: Group
    text: str
    who: str = ""


@dataclass(frozen=True)
class Gate:
    """Whether tests and exercises are offered.

    `closed`: someone should look first, `why` says what and `when` how soon (empty: when it has
    calmed); `ask`: the questions are unanswered, too old, or pain has been reported since.
    `holds` are ids; a plan keeps to them.
    """

    state: State
    when: Literal["now", "soon", ""]
    why: tuple[str, ...]
    holds: frozenset[str]
    until: date | None
    """The day from which the questions are asked again."""


GROUPS: dict[Group, str] = {**TITLES, "holds": "Are you one of these people?"}
"""What stands above each group of questions."""
PAIN = "How much does it hurt now, 0 (not at all) to 10?"
CLEARED = "Has whoever treats you agreed that you exercise?"
"""Asked after the others, of those for whom `needs_clearing`."""


def questions() -> tuple[Question, ...]:
    """List what is asked, in order: what needs help now, what soon, and who leaves some out."""
    safety = read_safety()
    signs = [
        Question(sign.id, when, sign.text) for when in TITLES for sign in safety.of(when)
    ]  # fmt: skip
    return (*signs, *(Question(hold.id, "holds", hold.text, hold.who) for hold in safety.holds))


def answer(on: date, yes: Iterable[str], pain: int = 0, cleared: bool = False) -> GateAnswers:
    """Return the answers of a day from the ids of all questions that are so.

    Raises `CoxaError`, with the near miss, for an id that no question has.
    """
    given = frozenset(yes)
    group = {question.id: question.group for question in questions()}
    _check_ids(given, group)
    holds = frozenset(name for name in given if group[name] == "holds")
    return GateAnswers(on, given - holds, holds, pain, cleared)


def needs_clearing(answers: GateAnswers) -> bool:
    """Tell whether it makes a difference that whoever treats the person agrees."""
    safety = read_safety()
    signs = {sign.id: sign.when for sign in safety.signs}
    if any(signs[name] == "now" for name in answers.signs) or ADULT in answers.holds:
        return False
    return bool(answers.signs or _closing(answers.holds))


def judge_gate(
    answers: GateAnswers | None, age: int, today: date, pain_since: bool = False
) -> Gate:
    """Tell whether tests and exercises may be offered today.

    `pain_since` tells that more pain than the rule allows was noted after the answers
    (`coxa.programme.pain`). Past the age of 65 the hold `unsteady` is everyone's. Who is cleared
    keeps all holds but those that close everything. Raises `CoxaError` for answers of the future.
    """
    safety = read_safety()
    if answers is None:
        return Gate("ask", "", ("The questions of safety come first.",), frozenset(), None)
    if answers.on > today:
        raise CoxaError(
            f"the answers are of {answers.on}, and today is {today}", todo="Mend the date."
        )
    theirs = answers.holds
    if age > UNSTEADY_PAST:
        theirs |= {"unsteady"}
    if age < safety.adults_from:
        theirs |= {ADULT}
    closing = _closing(theirs - {ADULT})
    until = answers.on + LASTS

    def gate(state: State, when: Literal["now", "soon", ""], *why: str) -> Gate:
        kept = theirs - closing if answers.cleared else theirs
        return Gate(state, when, why, kept, until)

    now, soon = (
        [sign.text for sign in safety.of(when) if sign.id in answers.signs] for when in TITLES
    )
    soon += [hold.text for hold in safety.holds if hold.id in closing]
    adult = [hold.text for hold in safety.holds if hold.id == ADULT and ADULT in theirs]
    if now:
        return gate("closed", "now", *now)
    if adult:
        return gate("closed", "soon", *adult)
    if soon and not answers.cleared:
        return gate("closed", "soon", *soon)
    if answers.pain > safety.pain_above:
        if answers.on == today:
            return gate("closed", "", *_hurting(answers.pain, safety.pain_above))
        return gate("ask", "", f"It hurt {answers.pain} of 10 when they were answered.")
    if pain_since:
        return gate("ask", "", "Pain was noted since they were answered.")
    if today >= until:
        return gate("ask", "", f"They were answered on {answers.on}, four weeks ago or more.")
    return gate("open", "")


def _hurting(pain: int, above: int) -> tuple[str, str]:
    return (
        f"It hurts {pain} of 10 now, and nothing here is done above {above}.",
        "Rest it today; the questions are asked again from tomorrow.",
    )


def _closing(holds: Collection[str]) -> frozenset[str]:
    """Return the holds among these that leave out every movement."""
    every = (hold for hold in read_safety().holds if hold.movements == ("*",))
    return frozenset(hold.id for hold in every if hold.id in holds)


def _check_ids(given: Iterable[str], known: Iterable[str]) -> None:
    names = list(known)
    for name in sorted(given):
        if name not in names:
            raise CoxaError(f"no question is '{name}'", todo=nearest(name, names))
