"""What movements say about the one who moved."""

from __future__ import annotations

from coxa.findings.screen.measured import Measured
from coxa.findings.statement import Statement


def judge_motion(measures: tuple[Measured, ...], *, sex: str) -> tuple[Statement, ...]:
    """Judge measures of movements."""
    return ()
