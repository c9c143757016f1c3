"""A made-up person, so that everything can be seen without a question."""

from __future__ import annotations

from datetime import date, timedelta

from coxa.cli.path.given import Given
from coxa.findings.screen.screen import Answer, Screen
from coxa.findings.statement import Side
from coxa.programme.gate import GateAnswers
from coxa.programme.profile import Profile

EXAMPLE_GIVEN = "A woman of 46 who sits a lot. Nobody is meant."


def example_given(today: date) -> Given:
    """Return the made-up person's answers, as of today."""
    who = Profile(46, "female", 66.0, 1.68, frozenset(("mat", "chair", "step", "band")), 30, 3, 1)
    answers = (
        Answer("stand", 9.0, "r"), Answer("stand", 26.0, "l"),
        Answer("stand-pelvis", 1, "r"), Answer("stand-pelvis", 0, "l"),
        Answer("hinge", 1),
        Answer("sit-to-stand-5", 8.4), Answer("sit-to-stand-30", 15),
        Answer("rotation-in", 34, "r"), Answer("rotation-in", 22, "l"),
        Answer("rotation-out", 41, "r"), Answer("rotation-out", 39, "l"),
        Answer("side-plank", 31, "r"), Answer("side-plank", 38, "l"),
        Answer("bridge", 24, "r"), Answer("bridge", 29, "l"),
        Answer("thomas-level", 1), Answer("thomas", -6, "r"), Answer("thomas", 4, "l"),
        Answer("straight-leg-raise", 71, "r"), Answer("straight-leg-raise", 74, "l"),
        Answer("squeeze", 4, "r"), Answer("squeeze", 7, "l"),
        Answer("side-hold", 34, "r"), Answer("side-hold", 52, "l"),
        Answer("shoes", 0), Answer("sitting", 12),
    )  # fmt: skip
    tests: dict[tuple[str, Side | None], float] = {(a.test, a.side): a.value for a in answers}
    return Given(GateAnswers(today), who, tests)


def example_before(today: date) -> Screen:
    """Return what the made-up person answered four weeks before."""
    answers = (
        Answer("stand", 7.0, "r"), Answer("stand", 12.0, "l"), Answer("sit-to-stand-5", 11.6),
        Answer("sit-to-stand-30", 12), Answer("rotation-in", 33, "r"),
        Answer("rotation-in", 16, "l"), Answer("side-plank", 22, "r"),
        Answer("side-plank", 25, "l"), Answer("side-hold", 29, "r"), Answer("side-hold", 41, "l"),
        Answer("sitting", 12),
    )  # fmt: skip
    return Screen(today - timedelta(weeks=4), answers)
