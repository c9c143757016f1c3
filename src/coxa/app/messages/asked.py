"""What a page asks for, and the trials it brings."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

from coxa.app.messages.base import Side

SubjectKind = Literal["movement", "walk", "trial", "pose"]


@dataclass(frozen=True)
class Person:
    """Whose the default model is."""

    mass_kg: float = 75.0
    height_m: float = 1.75
    sex: Literal["male", "female"] = "male"
    age: float = 25.0


@dataclass(frozen=True)
class What:
    """What is done: a movement by `name` with `values`, a walk (`speed_mps`), a trial, a pose.

    A pose is the model as it stands, no force solved; `values` turn coordinates (deg).
    """

    kind: SubjectKind
    name: str = ""
    side: Side = "r"
    values: dict[str, float] = field(default_factory=dict[str, float])
    trial: str = ""


@dataclass(frozen=True)
class SolveRequest:
    """Who does what, under which conditions (see `About.conditions`).

    `free` names coordinates of a held posture that may give way. `before` names the scene whose
    numbers this one's are compared with.
    """

    what: What
    person: Person = field(default_factory=Person)
    conditions: tuple[dict[str, Any], ...] = ()
    free: tuple[str, ...] = ()
    before: str = ""


@dataclass(frozen=True)
class WhatIfRequest:
    """Muscles of a solved scene made weaker or stronger: shares of 1 by belly or element."""

    scene: str
    strengths: dict[str, float]


@dataclass(frozen=True)
class ReportRequest:
    """The file to write: a scene, solved as asked, and a what-if on top of it."""

    solve: SolveRequest
    strengths: dict[str, float] = field(default_factory=dict[str, float])


@dataclass(frozen=True)
class UploadedFile:
    """A file that was taken, and what it was taken for."""

    name: str
    kind: Literal["model", "motion", "markers", "loads", "force plates", "recording", "setup"]
    size_bytes: int


@dataclass(frozen=True)
class Upload:
    """A trial made of uploaded files: `trial` is what `What.trial` names it by."""

    trial: str
    title: str
    files: tuple[UploadedFile, ...]
    notes: tuple[str, ...]
