"""Something seen of a person, in plain words, with its number, its band and what it rests on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Status = Literal["noted", "usual", "abstained"]
"""Beside its norm it stands out; it does not; or the error is too large to tell."""
Confidence = Literal["high", "moderate", "low"]
Side = Literal["r", "l"]


@dataclass(frozen=True)
class Statement:
    """Something seen of a person: never a disease, never a forecast.

    `value` is in `unit`, `low` and `high` its band: the measurement's own error, told in `error`
    (how large, and whose figure). `norm` says what is usual, in words; `norm_low` and `norm_high`
    where it is a range of numbers. `changeable` ranks what training can change (1 most). `row` is
    the article's statement it belongs to, `experiment` the command that shows the engine's
    side of it. `why` gives the reason where it abstains.
    """

    id: str
    side: Side | None
    status: Status
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
    confidence: Confidence
    changeable: int
    row: str = ""
    experiment: str = ""
    why: str = ""
    needs: tuple[str, ...] = ()
    """What a programme may answer it with: words of `Exercise.trains`, such as `balance`."""


def ranked(statements: tuple[Statement, ...]) -> tuple[Statement, ...]:
    """Put what is noted first, then what training changes most; the usual and the untold last."""
    order: dict[Status, int] = {"noted": 0, "abstained": 1, "usual": 2}
    return tuple(sorted(statements, key=lambda s: (order[s.status], s.changeable, s.id)))
