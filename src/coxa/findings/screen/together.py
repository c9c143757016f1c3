"""Screens of a few weeks as one: who tests one thing again keeps what the other tests told."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from coxa.findings.screen.measured import Measured
from coxa.findings.screen.screen import Answer, Screen
from coxa.findings.statement import Side

LASTS = timedelta(weeks=4)
"""After so long an answer is too old to stand beside the last one."""


MOST = 30
"""Screens that are looked through: one a day at the most."""


def recent(screens: Sequence[Screen]) -> tuple[Screen, ...]:
    """Return the screens, the last first, of the four weeks up to the last."""
    return tuple(one for one in screens if screens[0].on - one.on < LASTS)


def together(screens: Sequence[Screen]) -> Screen | None:
    """Put screens, the last first, together: the last answer to each test, of four weeks.

    None where there are none.
    """
    if not screens:
        return None
    answers: dict[tuple[str, Side | None], Answer] = {}
    motions: dict[tuple[str, str, Side | None], Measured] = {}
    for screen in reversed(recent(screens)):
        answers |= {(one.test, one.side): one for one in screen.answers}
        motions |= {(one.what, one.task, one.side): one for one in screen.motions}
    return Screen(screens[0].on, tuple(answers.values()), tuple(motions.values()))
