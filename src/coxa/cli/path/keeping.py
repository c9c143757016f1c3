"""Keep what a screen gave: the person, the gate, the tests, and the tests in the diary."""

from __future__ import annotations

from datetime import date, datetime, time

from coxa.cli.path.example import example_before
from coxa.cli.path.given import Given
from coxa.cli.path.home import EXAMPLE, now
from coxa.findings.screen.measured import Measured
from coxa.findings.screen.screen import Answer, Screen
from coxa.programme.entry import AnswerNoted
from coxa.store import Store, open_store


def keep_given(name: str, given: Given, moved: tuple[Measured, ...], today: date) -> None:
    """Keep what was answered; a person who is not known yet is added."""
    with open_store() as store:
        if given.profile is not None:
            if name not in store.people():
                store.add(name, given.profile)
            elif store.profile(name) != given.profile:
                store.change(name, given.profile)
        if given.safety is not None and store.gate(name) != given.safety:
            store.keep_gate(name, given.safety)
        if name == EXAMPLE and not store.screens(name, limit=1):
            _keep(store, name, example_before(today))
        if given.tests or moved:
            _keep(store, name, as_screen(given, moved, today))


def _keep(store: Store, name: str, screen: Screen) -> None:
    """Keep a screen beside what was measured before on its day, and its answers in the diary."""
    before = next((s for s in store.screens(name, limit=1) if s.on == screen.on), None)
    answers = {(a.test, a.side): a for a in (*(before.answers if before else ()), *screen.answers)}
    motions = screen.motions or (before.motions if before else ())
    store.keep_screen(name, Screen(screen.on, tuple(answers.values()), motions))
    at = now() if screen.on == now().date() else datetime.combine(screen.on, time(12))
    store.write(name, *(AnswerNoted(at, a.test, a.value, a.side) for a in screen.answers))


def as_screen(given: Given, moved: tuple[Measured, ...], today: date) -> Screen:
    """Return what was answered as the screen of a day."""
    answers = (Answer(test, value, side) for (test, side), value in given.tests.items())
    return Screen(today, tuple(answers), moved)
