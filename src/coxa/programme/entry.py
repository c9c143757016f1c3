"""What a person writes down: each an entry of its day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

Side = Literal["r", "l"]
BreakDone = Literal["kept", "snoozed", "missed"]
Where = Literal["low back", "hip", "buttock", "groin", "thigh", "knee", "elsewhere"]


@dataclass(frozen=True)
class SetsDone:
    """Sets of an exercise: `reps` or `hold_s`, the load, and how hard (`effort`, RPE 0 to 10).

    `side` is None where both sides were done alike. `pain` is 0 to 10 during it.
    """

    at: datetime
    exercise: str
    sets: int
    reps: int = 0
    hold_s: float = 0.0
    load_kg: float = 0.0
    effort: float | None = None
    pain: float | None = None
    side: Side | None = None
    note: str = ""


@dataclass(frozen=True)
class SessionDone:
    """A session of the plan that was finished or broken off (`finished` False)."""

    at: datetime
    week: int
    session: int
    minutes: float
    finished: bool = True
    effort: float | None = None
    note: str = ""


@dataclass(frozen=True)
class PainNoted:
    """Pain, 0 to 10, at any time."""

    at: datetime
    pain: float
    where: Where = "elsewhere"
    note: str = ""


@dataclass(frozen=True)
class BreakNoted:
    """A reminder to get up, and what came of it; `squeeze_s` of squeezing if there was any."""

    at: datetime
    done: BreakDone = "kept"
    squeeze_s: float = 0.0


@dataclass(frozen=True)
class AnswerNoted:
    """A home test's answer, in the test's own unit."""

    at: datetime
    test: str
    value: float
    side: Side | None = None
    note: str = ""


@dataclass(frozen=True)
class DayNoted:
    """Hours of a day spent in postures (`sit-upright`, `walk`, ...): names of the library."""

    at: datetime
    hours: tuple[tuple[str, float], ...]


@dataclass(frozen=True)
class NoteMade:
    """Words to oneself."""

    at: datetime
    text: str


Entry = SetsDone | SessionDone | PainNoted | BreakNoted | AnswerNoted | DayNoted | NoteMade
KINDS: dict[str, type[Entry]] = {
    "sets": SetsDone,
    "session": SessionDone,
    "pain": PainNoted,
    "break": BreakNoted,
    "test": AnswerNoted,
    "day": DayNoted,
    "note": NoteMade,
}
