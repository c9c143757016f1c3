"""What a page is told before it asks: safety, movements, muscles, sources."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from coxa.app.messages.base import Layer, Side, SourceInfo


@dataclass(frozen=True)
class SafetyRule:
    """Signs with which to be seen by someone, `now` or `soon`, or rules when to stop."""

    when: Literal["now", "soon", "stop"]
    title: str
    texts: tuple[str, ...]


@dataclass(frozen=True)
class ConditionInfo:
    """A kind of condition and its fields, as `SolveRequest.conditions` takes them."""

    kind: str
    title: str
    fields: tuple[str, ...]


@dataclass(frozen=True)
class VariantInfo:
    """An anatomical variant, and the values it may take (empty: a share, 0 to 1)."""

    name: str
    title: str
    values: tuple[str, ...]


@dataclass(frozen=True)
class TrialInfo:
    """A trial that the server holds: `trial` is what `What.trial` names it by."""

    trial: str
    title: str


@dataclass(frozen=True)
class About:
    """Version, safety, notices and sources; `bones` tells whether meshes can be had."""

    version: str
    education: str
    rare: str
    safety: tuple[SafetyRule, ...]
    bones: bool
    bones_notice: str
    licence: str
    conditions: tuple[ConditionInfo, ...]
    variants: tuple[VariantInfo, ...]
    trials: tuple[TrialInfo, ...]
    upload_limit_bytes: int
    sources: tuple[SourceInfo, ...]


@dataclass(frozen=True)
class ParameterInfo:
    """A number one may choose, for legs as long as the reference person's where it `scales`."""

    name: str
    what: str
    unit: str
    default: float
    low: float
    high: float
    scales: bool


@dataclass(frozen=True)
class MovementInfo:
    """A movement of the library. `label` says what is prescribed rather than found, if anything."""

    name: str
    title: str
    instruction: str
    family: str
    label: str
    sided: bool
    held: bool
    parameters: tuple[ParameterInfo, ...]
    sources: tuple[SourceInfo, ...]


@dataclass(frozen=True)
class ActionInfo:
    """A moment arm about a coordinate, in the neutral posture; positive pulls the named way."""

    coordinate: str
    title: str
    arm_mm: float
    low_mm: float
    high_mm: float


@dataclass(frozen=True)
class MuscleInfo:
    """A belly of one side; `elements` are its lines. Words are empty where no table has them."""

    belly: str
    name: str
    side: Side | None
    title: str
    group: str
    colour: str
    layer: Layer
    hip: bool
    deep_six: bool
    elements: tuple[str, ...]
    max_isometric_n: float
    fiber_mm: float
    actions: tuple[ActionInfo, ...]
    nerve: str
    origin: str
    insertion: str
    sources: tuple[SourceInfo, ...]
