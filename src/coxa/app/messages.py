"""Everything that goes between server and page: the one source of truth of both sides.

`coxa.app.typescript` writes `web/src/messages.ts` from it. Units are in the names. Arrays of
numbers travel beside the message, as blobs (see `coxa.app.wire`); each record says which it has.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

Side = Literal["r", "l"]
Layer = Literal["superficial", "middle", "deep"]
SubjectKind = Literal["movement", "walk", "trial", "pose"]


@dataclass(frozen=True)
class Problem:
    """The answer to every request that fails: what is wrong, where, and what to do about it."""

    what: str
    todo: str | None = None
    file: str | None = None
    line: int | None = None
    column: str | int | None = None


# About


@dataclass(frozen=True)
class SafetyRule:
    """Signs with which to be seen by someone, `now` or `soon`, or rules when to stop."""

    when: Literal["now", "soon", "stop"]
    title: str
    texts: tuple[str, ...]


@dataclass(frozen=True)
class SourceInfo:
    """A source. `mark`: V read, C computed from its data, M from memory."""

    key: str
    citation: str
    doi: str
    mark: str


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


# What can be asked for


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


@dataclass(frozen=True)
class Person:
    """Whose the default model is."""

    mass_kg: float = 75.0
    height_m: float = 1.70
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


# What comes of it


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


# The article


@dataclass(frozen=True)
class LedgerRow:
    """A statement and its verdict; `pending`: not computed yet, asking for it computes it."""

    id: str
    number: int
    section: str
    title: str
    statement: str
    pending: bool
    verdict: str
    meaning: str
    number_said: str


@dataclass(frozen=True)
class LedgerSection:
    """A section of the article."""

    section: str
    title: str
    rows: tuple[LedgerRow, ...]


@dataclass(frozen=True)
class Ledger:
    """The article, statement by statement; `verdicts` counts the rows that are known."""

    sections: tuple[LedgerSection, ...]
    verdicts: dict[str, int]


@dataclass(frozen=True)
class NumberInfo:
    """A measured number as it is said, and its band or why it has none."""

    what: str
    said: str
    band: str


@dataclass(frozen=True)
class PublishedInfo:
    """A published figure as it is said, and how it was seen."""

    what: str
    said: str
    note: str
    source: SourceInfo | None


@dataclass(frozen=True)
class Finding:
    """A statement, tested. `kindly` is said first where it is wrong as worded.

    `chart` is an SVG element, empty where there is none; `experiment` what to open in the page to
    try it, with `strengths` on top.
    """

    row: LedgerRow
    kindly: str
    why: str
    answer: str
    cannot: str
    because: str
    method: str
    test: str
    numbers: tuple[NumberInfo, ...]
    published: tuple[PublishedInfo, ...]
    changed: str
    chart: str
    experiment: SolveRequest | None
    strengths: dict[str, float]
