"""Who is on the path, whether tests and exercises are open to them, and what comes next."""

from __future__ import annotations

from datetime import date
from typing import cast

from coxa.anatomy.safety import TITLES, read_safety
from coxa.app.messages import (
    GateGiven,
    GateInfo,
    HoldInfo,
    LevelInfo,
    LimitInfo,
    PathInfo,
    Person,
    PersonInfo,
    Problem,
    ProfileInfo,
    SignInfo,
)
from coxa.errors import CoxaError
from coxa.programme.gate import ADULT, Gate, GateAnswers, judge_gate
from coxa.programme.profile import EQUIPMENT, LEVELS, LIMITS, Equipment, Level, Profile
from coxa.store import Store
from coxa.store.standing import gate_of

UNNAMED_AGE = 18
"""Of somebody whose age is not known yet; with it, the answers are judged again."""
LONGEST_NAME = 60


def path_info(store: Store | None, trouble: Problem | None, today: date) -> PathInfo:
    """Tell who there is, or why nobody can be looked up, and what profiles are made of."""
    return PathInfo(
        people=() if store is None else store.people(),
        where="" if store is None else store.name,
        trouble=trouble,
        today=today.isoformat(),
        limits=tuple(LimitInfo(name, *limits) for name, limits in LIMITS.items()),
        equipment=EQUIPMENT,
        levels=tuple(LevelInfo(level, title) for level, title in LEVELS.items()),
    )


def person_info(store: Store, who: str, today: date) -> PersonInfo:
    """Tell where somebody stands on the path."""
    profile, gate = store.profile(who), gate_info(store, who, today)
    screens, plan = store.screens(who, limit=1), store.plan(who)
    screened = screens[0].on.isoformat() if screens else ""
    planned = "" if plan is None else plan.start.isoformat()
    return PersonInfo(
        who=who,
        profile=profile_info(profile),
        gate=gate,
        screened=screened,
        planned=planned,
        next="gate" if gate.state != "open"
        else "screen" if not screened
        else "today" if planned
        else "plan",
    )  # fmt: skip


def keep_person(
    store: Store, who: str, given: ProfileInfo, gate: GateGiven | None, on: date
) -> None:
    """Keep a profile, of somebody new with the answers to the questions of safety.

    Raises `CoxaError` for a name that is somebody else's already.
    """
    name, profile = who.strip(), read_profile(given)
    if not 0 < len(name) <= LONGEST_NAME:
        raise CoxaError("the name is empty or too long", todo=f"Give 1 to {LONGEST_NAME} letters.")
    if gate is None and name in store.people():
        store.change(name, profile)
    else:
        store.add(name, profile)
    if gate is not None:
        store.keep_gate(name, read_answers(gate, on))


def keep_gate(store: Store, given: GateGiven, on: date) -> GateInfo:
    """Keep somebody's answers, and judge them."""
    store.keep_gate(given.who, read_answers(given, on))
    return gate_info(store, given.who, on)


def judge_unnamed(given: GateGiven | None, today: date) -> GateInfo:
    """Judge answers of somebody who has no name yet; they are not kept."""
    answers = None if given is None else read_answers(given, today)
    return _told(judge_gate(answers, UNNAMED_AGE, today), answers)


def gate_info(store: Store, who: str, today: date) -> GateInfo:
    """Tell whether tests and exercises are open to somebody, and what they answered."""
    answers = store.gate(who)
    gate = gate_of(store, who, answers, store.profile(who).age, today)
    return _told(gate, answers, who)


def open_gate(store: Store, who: str, today: date) -> Gate:
    """Return the open gate of somebody. Raises `CoxaError` for one that is not."""
    gate = gate_of(store, who, store.gate(who), store.profile(who).age, today)
    if gate.state != "open":
        raise CoxaError(
            "the questions of safety come first" if gate.state == "ask" else gate.why[0],
            todo="See the page Safety.",
        )
    return gate


def profile_info(profile: Profile) -> ProfileInfo:
    """Return a profile as it travels."""
    return ProfileInfo(
        age=profile.age,
        sex=profile.sex,
        mass_kg=profile.mass_kg,
        height_m=profile.height_m,
        equipment=tuple(thing for thing in EQUIPMENT if thing in profile.equipment),
        minutes=profile.minutes,
        sessions=profile.sessions,
        level=profile.level,
    )


def body_of(profile: Profile) -> Person:
    """Return whose body the model is."""
    return Person(profile.mass_kg, profile.height_m, profile.sex, float(profile.age))


def read_profile(given: ProfileInfo) -> Profile:
    """Return the profile that travelled. Raises `CoxaError` for what no adult measures."""
    return Profile(
        age=given.age,
        sex=given.sex,
        mass_kg=given.mass_kg,
        height_m=given.height_m,
        equipment=frozenset(cast("tuple[Equipment, ...]", given.equipment)),
        minutes=given.minutes,
        sessions=given.sessions,
        level=cast(Level, given.level),
    )


def read_answers(given: GateGiven, on: date) -> GateAnswers:
    """Return the answers that travelled. Raises `CoxaError` for questions that are none."""
    signs, holds = frozenset(given.signs), frozenset(given.holds)
    return GateAnswers(on, signs, holds, given.pain, given.cleared)


def _told(gate: Gate, answers: GateAnswers | None, who: str = "") -> GateInfo:
    safety = read_safety()
    given = GateGiven(who)
    if answers is not None:
        signs, holds = tuple(sorted(answers.signs)), tuple(sorted(answers.holds))
        given = GateGiven(who, signs, holds, answers.pain, answers.cleared)
    return GateInfo(
        state=gate.state,
        when=gate.when,
        why=gate.why,
        on="" if answers is None else answers.on.isoformat(),
        until="" if gate.until is None else gate.until.isoformat(),
        given=given,
        holds=tuple(hold.id for hold in safety.holds if hold.id in gate.holds),
        signs=tuple(SignInfo(sign.id, sign.when, sign.text) for sign in safety.signs),
        kinds=tuple(
            HoldInfo(h.id, h.who, h.rule, h.text, h.movements == ("*",) and h.id != ADULT)
            for h in safety.holds
        ),
        now_title=TITLES["now"],
        soon_title=TITLES["soon"],
        education=safety.education,
        rare=safety.rare,
        stop=safety.stop,
    )
