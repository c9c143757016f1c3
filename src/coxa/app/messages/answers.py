"""What comes of it: a scene, a what-if on top of it, the bands of its numbers."""

from __future__ import annotations

from dataclasses import dataclass

from coxa.app.messages.asked import SolveRequest
from coxa.app.messages.base import SourceInfo
from coxa.app.messages.parts import (
    ArrowInfo,
    Change,
    ElementInfo,
    Figure,
    PlotInfo,
    StructureInfo,
    Takeover,
    TopMuscle,
    Unmet,
    WarningInfo,
)


@dataclass(frozen=True)
class Scene:
    """A solved movement as the page shows it.

    Blobs, f drawn frames, n solved frames, B bodies, M elements, A arrows, S structures, K points
    of a path:
    `bone` (f, B, 7) f32: x y z (m), quaternion x y z w; `path` (f, M, K, 3) u16 within `low_m` to
    `high_m`; `structure` (f, S, K, 3) u16, the same; `radius` (M, K) f32 m, of the resting girth;
    `activation` (f, M) u8, 255 is full; `arrow` (f, A, 6) f32: x y z (m), force x y z (body
    weights); `time` (n,) f32 s; `plot:<name>`. Frame i is drawn at `shown_s[i]`. Y is up.
    """

    id: str
    request: SolveRequest
    title: str
    instruction: str
    note: str
    model: str
    bones: str
    """Scenes of the same key have the same bones: `/api/bones.glb?scene=<id>`."""
    solved: bool
    periodic: bool
    frames: int
    shown_s: tuple[float, ...]
    points: int
    low_m: tuple[float, float, float]
    high_m: tuple[float, float, float]
    body_weight_n: float
    bodies: tuple[str, ...]
    parents: tuple[int, ...]
    """The body each one hangs on, -1 for the ground: sticks where there are no meshes."""
    elements: tuple[ElementInfo, ...]
    structures: tuple[StructureInfo, ...]
    arrows: tuple[ArrowInfo, ...]
    plots: tuple[PlotInfo, ...]
    figures: tuple[Figure, ...]
    bands: str
    """What the bands hold, in words."""
    top: tuple[TopMuscle, ...]
    unmet: tuple[Unmet, ...]
    warnings: tuple[WarningInfo, ...]
    conditions: tuple[str, ...]
    takeovers: tuple[Takeover, ...]
    changes: tuple[Change, ...]
    sources: tuple[SourceInfo, ...]
    milliseconds: float


@dataclass(frozen=True)
class WhatIf:
    """A scene's answer with other strengths; blobs `activation`, `arrow`, `plot:<name>` as there.

    `plots` are those that changed, their curves in the scene's order.
    """

    scene: str
    strengths: dict[str, float]
    plots: tuple[PlotInfo, ...]
    takeovers: tuple[Takeover, ...]
    changes: tuple[Change, ...]
    top: tuple[TopMuscle, ...]
    unmet: tuple[Unmet, ...]
    milliseconds: float


@dataclass(frozen=True)
class Bands:
    """The bands of a scene's figures and bellies: they take longer, and are asked for after it."""

    scene: str
    figures: tuple[Figure, ...]
    top: tuple[TopMuscle, ...]
    bands: str
