"""Where someone stands: what the rules of safety make of what a store keeps."""

from __future__ import annotations

from datetime import date

from coxa.programme.entry import Entry
from coxa.programme.gate import Gate, GateAnswers, judge_gate
from coxa.programme.pain import RECENT, PainState, pain_since, pain_state
from coxa.store.store import Store


def gate_of(store: Store, name: str, answers: GateAnswers | None, age: int, today: date) -> Gate:
    """Judge a person's answers today, and the pain that was noted since."""
    pained = False
    if answers is not None:
        pained = pain_since(_felt(store, name, answers.on), answers, today)
    return judge_gate(answers, age, today, pained)


def pain_of(store: Store, name: str, today: date) -> PainState:
    """Judge the pain of the last days."""
    return pain_state(_felt(store, name, today - RECENT), today)


def _felt(store: Store, name: str, since: date) -> tuple[Entry, ...]:
    """Return what may tell of pain since a day."""
    return (
        *store.entries(name, kind="pain", since=since),
        *store.entries(name, kind="sets", since=since),
    )
