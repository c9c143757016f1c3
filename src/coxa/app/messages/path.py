"""A person's path: who, the questions of safety, the tests at home and what they tell."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from coxa.app.messages.asked import SolveRequest
from coxa.app.messages.base import Problem, Side


@dataclass(frozen=True)
class LimitInfo:
    """What a field of a profile may be."""

    name: str
    low: float
    high: float
    unit: str


@dataclass(frozen=True)
class LevelInfo:
    """How used to training somebody is."""

    level: int
    title: str


@dataclass(frozen=True)
class PathInfo:
    """Who is in the database, where it is, and what profiles are made of.

    `trouble` says why the database cannot be opened; the rest of the page lives without it.
    """

    people: tuple[str, ...]
    where: str
    trouble: Problem | None
    today: str
    limits: tuple[LimitInfo, ...]
    equipment: tuple[str, ...]
    levels: tuple[LevelInfo, ...]


@dataclass(frozen=True)
class ProfileInfo:
    """An adult, what is at hand, and how much time there is."""

    age: int
    sex: Literal["male", "female"]
    mass_kg: float
    height_m: float
    equipment: tuple[str, ...] = ("mat", "chair")
    minutes: int = 30
    sessions: int = 3
    level: int = 1


@dataclass(frozen=True)
class Who:
    """Whom something is asked for."""

    who: str


@dataclass(frozen=True)
class GateGiven:
    """Answers to the questions of safety: ids of what is so, pain now (0 to 10).

    `who` is empty where nobody was named yet: then they are judged, and not kept.
    """

    who: str = ""
    signs: tuple[str, ...] = ()
    holds: tuple[str, ...] = ()
    pain: int = 0
    cleared: bool = False


@dataclass(frozen=True)
class PersonGiven:
    """A profile to keep, of somebody new with the answers that were given before."""

    who: str
    profile: ProfileInfo
    gate: GateGiven | None = None


@dataclass(frozen=True)
class SignInfo:
    """Something with which to be seen by someone."""

    id: str
    when: Literal["now", "soon"]
    text: str


@dataclass(frozen=True)
class HoldInfo:
    """People for whom exercises are left out, or done within reach of a support."""

    id: str
    who: str
    rule: str
    text: str
    clears: bool
    """Whether nothing is open before whoever treats the person agrees."""


@dataclass(frozen=True)
class GateInfo:
    """Whether tests and exercises are offered, the questions, and what was answered on `on`.

    `state` is `closed` where someone should look first (`why`, `when` how soon), `ask` where the
    questions are unanswered, too old, or pain has been noted since.
    """

    state: Literal["open", "closed", "ask"]
    when: Literal["now", "soon", ""]
    why: tuple[str, ...]
    on: str
    until: str
    given: GateGiven
    holds: tuple[str, ...]
    """Ids that plans keep to: those that were given, and those that go with the age."""
    signs: tuple[SignInfo, ...]
    kinds: tuple[HoldInfo, ...]
    now_title: str
    soon_title: str
    education: str
    rare: str
    stop: tuple[str, ...]


@dataclass(frozen=True)
class PersonInfo:
    """Where somebody stands on the path; dates are empty where nothing was done yet."""

    who: str
    profile: ProfileInfo
    gate: GateInfo
    screened: str
    planned: str
    next: Literal["gate", "screen", "plan", "today"]


@dataclass(frozen=True)
class HomeTestInfo:
    """A test for home. `movement` shows it, with `values`; `timer_s` is 0 where one stops oneself.

    `error` tells how far two measurements differ by themselves, and in whom that was found.
    `support` are reasons to do it within reach of something firm; `choices` name the answers of a
    choice, the first is 0.
    """

    id: str
    title: str
    instruction: str
    kind: str
    unit: str
    sided: bool
    low: float
    high: float
    timer_s: float
    movement: str
    values: dict[str, float]
    error: str
    row: str
    note: str
    support: tuple[str, ...]
    choices: tuple[str, ...]


@dataclass(frozen=True)
class LeftTest:
    """A test that is left out, and why."""

    title: str
    why: str


@dataclass(frozen=True)
class AnswerGiven:
    """What a test gave, in its unit; a choice's place in the list."""

    test: str
    value: float
    side: Side | None = None


@dataclass(frozen=True)
class ScreenGiven:
    """What was measured today; tests that are not named were skipped."""

    who: str
    answers: tuple[AnswerGiven, ...]


@dataclass(frozen=True)
class MovementGiven:
    """A recorded movement to measure: a trial that was taken, and what it shows (empty: guessed).

    `video`: cameras alone, without markers on the skin.
    """

    who: str
    trial: str
    task: Literal["", "walk", "stand", "single-leg-squat", "squat", "rise", "hinge"] = ""
    video: bool = False


@dataclass(frozen=True)
class StatementInfo:
    """Something seen of a person: its number and band, the norm, and what it rests on.

    `experiment` is what to open on the body, with `strengths` on top.
    """

    id: str
    title: str
    side: Side | None
    status: Literal["noted", "usual", "abstained"]
    text: str
    value: float | None
    low: float | None
    high: float | None
    unit: str
    error: str
    norm: str
    norm_low: float | None
    norm_high: float | None
    source: str
    confidence: str
    row: str
    why: str
    experiment: SolveRequest | None = None
    strengths: dict[str, float] = field(default_factory=dict[str, float])


@dataclass(frozen=True)
class ScreenInfo:
    """The tests that are open, the last answers, and what they tell, in the order of use.

    What was measured from `since` to `on` is taken together: of each test the last answer.
    """

    tests: tuple[HomeTestInfo, ...]
    left: tuple[LeftTest, ...]
    since: str
    on: str
    answers: tuple[AnswerGiven, ...]
    statements: tuple[StatementInfo, ...]
