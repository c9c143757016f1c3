"""A day on the path: the session, breaks, pain, hours, and what was written down."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from coxa.app.messages.base import Side
from coxa.app.messages.path_plan import ExerciseInfo, SessionInfo


@dataclass(frozen=True)
class WrittenInfo:
    """Something that was written down; `exercise` where it is sets of one."""

    id: int
    kind: str
    at: str
    said: str
    exercise: str
    sets: int


@dataclass(frozen=True)
class PainInfo:
    """What the rule answers to the pain of the last week, and where pain can be noted."""

    level: Literal["fine", "ease", "stop"]
    said: str
    rules: tuple[str, ...]
    places: tuple[str, ...]


@dataclass(frozen=True)
class BreaksInfo:
    """The break timer's settings, today's breaks, when the next is due and what to do in it.

    `days` are those with reminders, 0 Monday; `next` is local time.
    """

    every_min: int
    quiet_from: str
    quiet_to: str
    snooze_min: int
    days: tuple[int, ...]
    squeeze_s: int
    kept: int
    told: int
    next: str
    task: str


@dataclass(frozen=True)
class PostureInfo:
    """A posture in which hours are spent."""

    name: str
    title: str


@dataclass(frozen=True)
class HoursInfo:
    """The day's hours by posture, and what they make of the hip flexor's length."""

    postures: tuple[PostureInfo, ...]
    hours: dict[str, float]
    share: float | None
    """The fibres' mean length in optimal ones."""
    standing: float | None
    shorter_mm: float | None
    said: str
    no_band: str


@dataclass(frozen=True)
class TileInfo:
    """One of the three things to take away, and the article's statements behind it."""

    title: str
    text: str
    rows: tuple[str, ...]


@dataclass(frozen=True)
class TodayInfo:
    """Today: the session that is due or next, and all that was written down."""

    date: str
    week: int
    weeks: int
    kind: Literal["build", "test", "maintain", ""]
    due: Literal["today", "later", "done", "none"]
    """`none`: there is no plan; `done`: nothing is left this week, or was done today."""
    session: SessionInfo | None
    changed: tuple[str, ...]
    """What the diary changed about the session, and what is closed now."""
    exercises: dict[str, ExerciseInfo]
    daily: tuple[str, ...]
    to_test: str
    """When the tests are done again, in words."""
    written: tuple[WrittenInfo, ...]
    pain: PainInfo
    breaks: BreaksInfo
    hours: HoursInfo
    tiles: tuple[TileInfo, ...]


@dataclass(frozen=True)
class EntryGiven:
    """Something to write down: `kind` tells which of the fields count.

    `sets`: exercise, sets, reps or hold_s, load_kg, effort, pain, side; `session`: week, session,
    minutes, finished, effort; `pain`: pain, where; `break`: done, squeeze_s; `day`: hours;
    `note`: text.
    """

    who: str
    kind: Literal["sets", "session", "pain", "break", "day", "note"]
    exercise: str = ""
    sets: int = 1
    reps: int = 0
    hold_s: float = 0.0
    load_kg: float = 0.0
    effort: float | None = None
    pain: float | None = None
    side: Side | None = None
    week: int = 0
    session: int = 0
    minutes: float = 0.0
    finished: bool = True
    where: str = "elsewhere"
    done: Literal["kept", "snoozed", "missed"] = "kept"
    squeeze_s: float = 0.0
    hours: dict[str, float] = field(default_factory=dict[str, float])
    text: str = ""


@dataclass(frozen=True)
class EraseGiven:
    """Entries to take back."""

    who: str
    ids: tuple[int, ...]


@dataclass(frozen=True)
class BreaksGiven:
    """How the break timer is to be."""

    who: str
    every_min: int
    quiet_from: str
    quiet_to: str
    snooze_min: int
    days: tuple[int, ...]


@dataclass(frozen=True)
class PillowGiven:
    """How wide somebody on the side is across the shoulders and the pelvis."""

    who: str
    shoulder_m: float
    pelvis_m: float


@dataclass(frozen=True)
class PillowRow:
    """How the upper hip lies: across the middle (deg), its piriformis longer than standing (mm)."""

    how: str
    adduction_deg: float
    piriformis_mm: float


@dataclass(frozen=True)
class PillowInfo:
    """The pillow between the knees, by the engine; None where no pillow lays the thigh level."""

    level_cm: float | None
    low_cm: float | None
    high_cm: float | None
    said: str
    rows: tuple[PillowRow, ...]
    note: str
