"""What answers are made of: lines, curves, numbers, and what changed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from coxa.app.messages.base import Layer, Side


@dataclass(frozen=True)
class ElementInfo:
    """A line of a muscle; its column in every blob is its place in `Scene.elements`.

    `belly` names its belly with its side, or itself where a model has no bellies. The fleshy part
    runs from share `flesh_from` to `flesh_to` of the path, origin first.
    """

    name: str
    belly: str
    title: str
    side: Side | None
    group: str
    colour: str
    layer: Layer
    hip: bool
    max_isometric_n: float
    volume_cm3: float
    flesh_from: float
    flesh_to: float


@dataclass(frozen=True)
class StructureInfo:
    """What is drawn beside muscles and bones: nerve, iliotibial band, bursa."""

    name: str
    title: str
    kind: Literal["nerve", "band", "bursa"]
    side: Side
    radius_m: float


@dataclass(frozen=True)
class ArrowInfo:
    """A joint's contact force on its child body, drawn where it acts."""

    name: str
    title: str
    side: Side | None


@dataclass(frozen=True)
class SeriesInfo:
    """A curve: its row in the plot's blob, and the element or belly it belongs to, if any."""

    name: str
    title: str
    colour: str
    side: Side | None
    belly: str


@dataclass(frozen=True)
class PlotInfo:
    """Curves over `Scene.time_s`: blob `plot:<name>` (curves, frames) f32."""

    name: Literal["moments", "activations", "forces", "contact"]
    title: str
    unit: str
    series: tuple[SeriesInfo, ...]


@dataclass(frozen=True)
class Figure:
    """A number of the summary, and its band where it has one."""

    name: str
    title: str
    side: Side | None
    unit: str
    digits: int
    value: float
    low: float | None
    high: float | None


@dataclass(frozen=True)
class TopMuscle:
    """A belly's peak: force, share of what it can hold, mean activation of its lines then."""

    belly: str
    title: str
    side: Side | None
    group: str
    colour: str
    force_n: float
    low_n: float | None
    high_n: float | None
    share: float
    activation: float
    at_s: float


@dataclass(frozen=True)
class WarningInfo:
    """A doubt about the trial or the solution."""

    what: str
    source: str


@dataclass(frozen=True)
class Unmet:
    """The worst moment that muscles could not meet, and in how many frames."""

    coordinate: str
    title: str
    moment_nm: float
    frames: int


@dataclass(frozen=True)
class Takeover:
    """A belly's mean force over the movement, before and after; sorted, the largest first."""

    belly: str
    title: str
    side: Side | None
    group: str
    colour: str
    before_n: float
    after_n: float
    change_n: float


@dataclass(frozen=True)
class Change:
    """A number of the summary before and after."""

    name: str
    title: str
    side: Side | None
    unit: str
    digits: int
    before: float
    after: float
