"""The tests for home on made-up people whose true values are known."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path

import numpy as np

from coxa.anatomy.screen import HomeTest, Norm, read_home_tests, read_norms
from coxa.evidence.row import Measure, Row
from coxa.evidence.screen_synthetic import LEAST, Case, counted
from coxa.findings.screen.judge import error_of, judge_screen
from coxa.findings.screen.screen import WHOLE, Answer, Screen
from coxa.findings.screen.weigh import COVER

NAME = "Screen at home on made-up people"
MUST = "abstains in 95 % or more of the cases in which a test's own noise hides the truth"
PEOPLE = 300
"""For each test and norm."""
SPREAD = 3.0
"""Truths are drawn evenly up to so many errors to either side of the line."""
SEED = 11
DAY = date(2026, 1, 1)
TIMED = "stand"


def measure(trials: Path | None) -> Row:
    """Let people answer each test with its error; recorded trials are not needed."""
    rng = np.random.default_rng(SEED)
    cases = [c for test, norm in _judged() for c in _cases(test, norm, rng)]
    timed = [c for c in cases if c.id == TIMED]
    others = [c for c in cases if c.id != TIMED]
    hidden = [c for c in others if c.hidden]
    kept = [c for c in hidden if c.status == "abstained"]
    reached = [c for c in timed if c.wrong and abs(c.value) >= 30.0]
    measures = (
        Measure(
            "abstains where noise puts the answer across the line",
            f"{100 * len(kept) / len(hidden):.1f} % of {len(hidden)}",
            "95 % or more",
            len(kept) >= LEAST * len(hidden),
        ),
        Measure("says something untrue", counted((c.wrong for c in others), others)),
        Measure("tells something", counted((c.status != "abstained" for c in others), others)),
        Measure(
            "one leg: says something untrue about the mean",
            counted((c.wrong for c in timed), timed),
            f"in {len(reached)} of them the 30 s were reached once by people whose mean is less",
        ),
    )
    return Row(
        NAME,
        MUST,
        measures,
        "nothing; but the noise is drawn as large as the tables say it is, so this shows that the"
        " rule holds, not that the published errors are right.",
        tuple(sorted({norm.source for _, norm in _judged()})),
        note="Whoever stands on one leg to the end of the timer has shown it, whatever the mean of"
        " many tries would be; that test is counted by itself.",
    )


def _judged() -> list[tuple[HomeTest, Norm]]:
    """List tests with norms that have a line and an error."""
    return [
        (test, norm)
        for test in read_home_tests()
        for norm in read_norms()
        if norm.test == test.id
        and (norm.usual_low, norm.usual_high) != (None, None)
        and error_of(test, 1.0, norm) is not None
    ]


def _cases(test: HomeTest, norm: Norm, rng: np.random.Generator) -> Iterable[Case]:
    line = norm.usual_high if norm.usual_low is None else norm.usual_low
    half = error_of(test, line or 0.0, norm)
    if line is None or half is None:
        return
    sex = "female" if norm.sex == "any" else norm.sex
    side = "r" if test.sided else None
    for _ in range(PEOPLE):
        low, high = max(test.low, line - SPREAD * half), min(test.high, line + SPREAD * half)
        truth = float(rng.uniform(low, high))
        value = float(np.clip(truth + rng.normal(0.0, half / COVER), test.low, test.high))
        value = float(round(value)) if test.kind in WHOLE else value
        level = (Answer("thomas-level", 1),) if test.id == "thomas" else ()
        screen = Screen(DAY, (Answer(test.id, value, side), *level))
        (told,) = judge_screen(screen, age=norm.age_from, sex=sex)
        sign = 1.0 if norm.usual_low is None else -1.0  # beyond the line is above it in a case
        yield Case(test.id, "", sign * truth, sign * value, half, sign * line, told.status)
