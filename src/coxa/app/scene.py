"""A solved movement as the page shows it: poses, lines, girths, activations, arrows, curves."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from time import perf_counter
from typing import Any

import numpy as np
from numpy.typing import NDArray

from coxa.app.girth import girth
from coxa.app.lines import drawn_lines
from coxa.app.messages import (
    Change,
    Figure,
    PlotInfo,
    Scene,
    SolveRequest,
    Takeover,
    WarningInfo,
    WhatIf,
)
from coxa.app.muscles import elements_of
from coxa.app.numbers import (
    arrow_blob,
    arrows_of,
    changes_of,
    figures_of,
    moment_plot,
    muscle_plots,
    takeovers_of,
    top_of,
    unbanded,
    unmet_of,
)
from coxa.app.sources import sources_of
from coxa.app.structures import structures_of
from coxa.app.turns import quaternions
from coxa.app.wire import encode
from coxa.kernels.arrays import Floats, Ints
from coxa.model.model import Model
from coxa.study.carried import body_weight
from coxa.study.study import Study

SHOWN = 61
"""Frames that are drawn at most; the page moves evenly between them."""
PLOTTED = 301
POINTS = 16
FULL = 255
ON_THE_SPOT_M = 0.5
"""Whoever walks further is shown on the spot."""
ALIKE_RAD = 0.02

Arrays = dict[str, NDArray[Any]]


@dataclass(frozen=True, eq=False)
class Staged:
    """What is to be shown: a model in n postures q (n, C), solved or not.

    `before` is what its numbers are compared with. `bones` tells models apart by their bones.
    """

    id: str
    request: SolveRequest
    title: str
    instruction: str
    note: str
    bones: str
    model: Model
    time: Floats
    q: Floats
    study: Study | None
    before: Study | None = None
    sources: tuple[str, ...] = ()

    @cached_property
    def shown(self) -> Ints:
        """Return the frames that are drawn."""
        return _some(len(self.time), SHOWN)

    @cached_property
    def plotted(self) -> Ints:
        """Return the frames of the curves."""
        return _some(len(self.time), PLOTTED)

    @cached_property
    def moved(self) -> Floats:
        """Return what is added (f, 3) m to keep the drawn body at one place, over the ground."""
        root = self.model.body_poses(self.q[self.shown])[1][:, 1]
        start, way = root[0].copy(), root[-1] - root[0]
        start[1] = way[1] = 0.0
        if np.linalg.norm(way) < ON_THE_SPOT_M:
            way[:] = 0.0
        time = self.time[self.shown]
        lasts = max(float(time[-1] - time[0]), 1e-9)
        return -start - ((time - time[0]) / lasts)[:, None] * way

    @cached_property
    def figures(self) -> tuple[Figure, ...]:
        """Return the numbers of the summary, without bands."""
        return () if self.study is None else figures_of(unbanded(self.study))

    @property
    def periodic(self) -> bool:
        """Tell whether the end leads over into the start."""
        if len(self.time) < 2:
            return False
        free = [c for c in range(self.q.shape[1]) if c not in self.model.residual_coordinates]
        return bool(np.abs(self.q[-1, free] - self.q[0, free]).max(initial=0.0) < ALIKE_RAD)


def _some(count: int, most: int) -> Ints:
    return np.unique(np.linspace(0, count - 1, min(count, most)).round().astype(np.int64))


def scene_bytes(staged: Staged, begun: float) -> bytes:
    """Return the scene and its arrays; `begun` is when work on it began (perf_counter)."""
    blobs: Arrays = {}
    model, q = staged.model, staged.q[staged.shown]
    drawn = drawn_lines(model, q, POINTS)
    lines = drawn + staged.moved[:, None, None]
    beside = structures_of(model, q, POINTS, drawn)
    others = np.zeros((len(q), len(beside), POINTS, 3))
    for k, (_, line) in enumerate(beside):
        others[:, k] = line + staged.moved[:, None]
    low, high = _box(lines, others)
    blobs["bone"] = _poses(staged)
    blobs["path"] = _quantised(lines, low, high)
    blobs["structure"] = _quantised(others, low, high)
    blobs["radius"] = np.array(
        [girth(m, line) for m, line in zip(model.muscles, lines[0], strict=True)], np.float32
    ).reshape(len(model.muscles), POINTS)
    blobs["time"] = staged.time[staged.plotted].astype(np.float32)
    plots = _answers(staged, staged.study, blobs)
    study = staged.study
    takeovers, changes = _compared(staged)
    message = Scene(
        id=staged.id,
        request=staged.request,
        title=staged.title,
        instruction=staged.instruction,
        note=staged.note,
        model=model.name,
        bones=staged.bones,
        solved=study is not None,
        periodic=staged.periodic,
        frames=len(q),
        shown_s=tuple(float(t) for t in staged.time[staged.shown]),
        points=POINTS,
        low_m=_triple(low),
        high_m=_triple(high),
        body_weight_n=0.0 if study is None else body_weight(study),
        bodies=model.flat.bodies[1:],
        parents=_parents(model),
        elements=elements_of(model),
        structures=tuple(info for info, _ in beside),
        arrows=() if study is None else arrows_of(study),
        plots=plots,
        figures=staged.figures,
        bands="",
        top=() if study is None else top_of(unbanded(study)),
        unmet=() if study is None else unmet_of(study),
        warnings=()
        if study is None
        else tuple(WarningInfo(w.what, w.source) for w in study.warnings),
        conditions=tuple(str(condition) for condition in model.conditions),
        takeovers=takeovers,
        changes=changes,
        sources=sources_of(staged.sources),
        milliseconds=1e3 * (perf_counter() - begun),
    )
    return encode(message, blobs)


def what_if_bytes(staged: Staged, after: Study, strengths: dict[str, float], begun: float) -> bytes:
    """Return a scene's answer with other strengths: only what they change."""
    assert staged.study is not None
    before, bare = unbanded(staged.study), unbanded(after)
    blobs: Arrays = {}
    plots = _answers(staged, bare, blobs, moments=False)
    message = WhatIf(
        scene=staged.id,
        strengths=strengths,
        plots=plots,
        takeovers=takeovers_of(before, bare),
        changes=changes_of(staged.figures, figures_of(bare)),
        top=top_of(bare),
        unmet=unmet_of(bare),
        milliseconds=1e3 * (perf_counter() - begun),
    )
    return encode(message, blobs)


def _answers(
    staged: Staged, study: Study | None, blobs: Arrays, *, moments: bool = True
) -> tuple[PlotInfo, ...]:
    """Add activations, arrows and curves to the blobs; return what the curves are."""
    if study is None:
        empty = np.zeros((len(staged.shown), len(staged.model.muscles)), np.uint8)
        blobs["activation"] = empty
        blobs["arrow"] = np.zeros((len(staged.shown), 0, 6), np.float32)
        return ()
    active = np.clip(study.recruitment.activations[staged.shown], 0.0, 1.0)
    blobs["activation"] = np.round(FULL * active).astype(np.uint8)
    blobs["arrow"] = arrow_blob(study, staged.shown, staged.moved)
    infos, curves = muscle_plots(study, staged.plotted)
    blobs.update(curves)
    if not moments:
        return infos
    info, curve = moment_plot(study)
    blobs["plot:moments"] = np.ascontiguousarray(curve[:, staged.plotted])
    return (info, *infos)


def _compared(staged: Staged) -> tuple[tuple[Takeover, ...], tuple[Change, ...]]:
    before, after = staged.before, staged.study
    if before is None or after is None:
        return (), ()
    changes = changes_of(figures_of(unbanded(before)), staged.figures)
    alike = tuple(before.model.bellies) == tuple(after.model.bellies)
    return takeovers_of(before, after) if alike else (), changes


def _poses(staged: Staged) -> NDArray[np.float32]:
    """Return each body's place and quaternion (x y z w), (f, B, 7), ground left out."""
    R, p = staged.model.body_poses(staged.q[staged.shown])
    n, B = p.shape[0], p.shape[1] - 1
    turns = quaternions(R[:, 1:].reshape(-1, 3, 3)).reshape(n, B, 4)
    places = p[:, 1:] + staged.moved[:, None]
    return np.concatenate([places, turns], axis=2).astype(np.float32)


def _parents(model: Model) -> tuple[int, ...]:
    """Return the body that each body hangs on, as the page counts them: ground is -1."""
    tree = model.flat.tree
    parent = {int(c): int(p) for c, p in zip(tree.child, tree.parent, strict=True)}
    return tuple(parent.get(b, 0) - 1 for b in range(1, len(model.flat.bodies)))


def _box(*lines: Floats) -> tuple[Floats, Floats]:
    """Return the corners of the box that all finite points lie in."""
    every = np.concatenate([line.reshape(-1, 3) for line in lines])
    finite = np.isfinite(every).all(axis=1)
    if not finite.all():
        every = every[finite]
    if not len(every):
        return np.zeros(3), np.ones(3)
    axes = np.ascontiguousarray(every.T)
    low, high = axes.min(axis=1), axes.max(axis=1)
    return low, np.maximum(high, low + 1e-3)


def _quantised(lines: Floats, low: Floats, high: Floats) -> NDArray[np.uint16]:
    share = np.nan_to_num((lines - low) / (high - low))
    return np.round(65535.0 * np.clip(share, 0.0, 1.0)).astype(np.uint16)


def _triple(values: Floats) -> tuple[float, float, float]:
    x, y, z = (float(v) for v in values)
    return x, y, z
