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
    """What the rule answers to the pain that was noted."""

    worst: float | None
    state: Literal["go", "ease", "stop"]
    said: str
    rules: tuple[str, ...]


@dataclass(frozen=True)
class BreaksInfo:
    """The break timer's settings, and today's breaks."""

    every_min: int
    quiet_from: str
    quiet_to: str
    snooze_min: int
    on: bool
    squeeze_s: int
    kept: int
    told: int


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
    said: str
    source: str


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
    week_kind: Literal["build", "test", "maintain", ""]
    session: SessionInfo | None
    due: Literal["today", "later", "none", "done"]
    daily: tuple[ExerciseInfo, ...]
    written: tuple[WrittenInfo, ...]
    pain: PainInfo
    breaks: BreaksInfo
    hours: HoursInfo
    tiles: tuple[TileInfo, ...]
    left_to_test: str
    """When the tests are done again, in words."""


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
    on: bool


@dataclass(frozen=True)
class PillowGiven:
    """Who lies on the side; how wide shoulders and pelvis are (None: as of a body of this size)."""

    who: str
    shoulder_m: float | None = None
    pelvis_m: float | None = None


@dataclass(frozen=True)
class PillowRow:
    """Something that the pillow changes, without it and with it."""

    what: str
    without: str
    with_it: str


@dataclass(frozen=True)
class PillowInfo:
    """The pillow between the knees, by the engine."""

    thickness_cm: float
    said: str
    rows: tuple[PillowRow, ...]
    note: str


@dataclass(frozen=True)
class ReadInfo:
    """Progress of one test over time; `band` is the test's own error to each side."""

    test: str
    title: str
    unit: str
    side: Side | None
    days: tuple[str, ...]
    values: tuple[float, ...]
    band: float | None
    usual_low: float | None
    usual_high: float | None
    said: str
    real: bool
    """Whether the change is larger than the error."""


@dataclass(frozen=True)
class BarInfo:
    """A number by week."""

    title: str
    by_week: tuple[float, ...]


@dataclass(frozen=True)
class ProgressInfo:
    """What came of it: tests with their error, sets by muscle group, minutes, breaks; by week."""

    weeks: tuple[str, ...]
    """The Mondays."""
    tests: tuple[ReadInfo, ...]
    groups: tuple[BarInfo, ...]
    minutes: tuple[float, ...]
    sessions: tuple[int, ...]
    breaks_kept: tuple[int, ...]
    breaks_told: tuple[int, ...]
    pain: tuple[float | None, ...]
    said: tuple[str, ...]


@dataclass(frozen=True)
class DataGone:
    """Somebody to forget, typed twice."""

    who: str
    again: str
