"""Moment arms that jump, or change faster than a line over a joint can."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from coxa.findings.passport.finding import Finding, Section, gather
from coxa.findings.passport.hips import Element, Turn
from coxa.findings.passport.once import say_once
from coxa.findings.passport.sweep import STEP_DEG, Sweep, measure
from coxa.kernels.arrays import Floats

LIMIT_MM_DEG = 1.5
"""A straight line from a to b metres off an axis, spanning it, changes its arm by at most
ab / (a + b) a radian. 1.5 mm a degree are 86 mm a radian: more than any muscle's end near the
hip, but at the front and the crest of the ilium, is away from it."""
SOURCE = "a line over a joint changes its arm by at most ab/(a+b) a radian; 1.5 mm/deg is 86 mm"
FINE = 100
"""Parts a step is cut into, to tell a jump from a steep but steady change."""
LEAST_LENGTH_MM = 0.1
"""Shorter jumps of length are not told: a path that moves by its arm alone does as much."""
AT_ONCE = 0.5
"""Share of a step's change that one part in a hundred must hold to be called a jump."""


@dataclass(frozen=True)
class Jump:
    """A muscle's arm about `arm` that leaves its course while `turn` moves past `degrees`."""

    element: Element
    turn: Turn
    arm: Turn
    degrees: float
    at: Mapping[Turn, float]
    mm_per_deg: float
    size_mm: float
    """What changes at once; 0 where the change is steep but steady."""
    length_mm: float = 0.0
    """By how much the path's length jumps there."""
    places: int = 1
    """At how many angles the same element leaves its course while the same coordinate moves."""

    @property
    def where(self) -> str:
        """Say which pose it is in."""
        side = self.element.side
        moving = f"knee_{side}" if self.turn == "knee" else f"hip_{self.turn}_{side}"
        others = "".join(f", {t} {d:g}" for t, d in self.at.items() if d)
        return f"{moving} {self.degrees:.1f} deg{others}"


def find_jumps(sweep: Sweep) -> tuple[Jump, ...]:
    """Find every place where an arm changes by more than `LIMIT_MM_DEG`, and look at it closely."""
    steep = [
        jump
        for element in sweep.hips.elements
        for turn in sweep.hips.turns
        for jump in _steepest(sweep, element, turn)
    ]
    return _look_closely(sweep, steep)


def check_jumps(jumps: tuple[Jump, ...]) -> Section:
    """Report jumps as faults, and changes that are steep but steady as notices.

    A belly is told once for each coordinate that moves: its worst element, in the worst pose.
    """
    told = [(jump.element, jump.turn, _tell(jump)) for jump in worst_places(jumps)]
    names = sorted({j.element.stem for j in jumps if j.size_mm})
    steep = sorted({j.element.stem for j in jumps if not j.size_mm} - set(names))
    summary = f"{len(names)} lines jump: {', '.join(names)}" if names else "no arm jumps"
    if steep:
        summary += f"; {len(steep)} more change steeply"
    return gather("jumps", "Jumps of arms", summary, say_once(told))


def worst_places(jumps: tuple[Jump, ...]) -> list[Jump]:
    """Keep the worst place of each element and turn, and count the others of its kind."""
    worst: dict[tuple[int, Turn], Jump] = {}
    for jump in sorted(jumps, key=lambda j: (j.size_mm > 0.0, j.mm_per_deg)):
        known = worst.get((jump.element.column, jump.turn))
        same = known is not None and (known.size_mm > 0.0) == (jump.size_mm > 0.0)
        count = 1 + (known.places if known is not None and same else 0)
        worst[jump.element.column, jump.turn] = replace(jump, places=count)
    return list(worst.values())


def _tell(jump: Jump) -> Finding:
    moving = "the knee" if jump.turn == "knee" else f"hip {jump.turn}"
    if jump.size_mm:
        what = (
            f"{jump.element.name}: its {jump.arm} arm jumps by {jump.size_mm:.1f} mm while "
            f"{moving} passes {jump.degrees:.1f} deg"
        )
        if jump.length_mm >= LEAST_LENGTH_MM:
            what += f", its length by {jump.length_mm:.1f} mm"
    else:
        what = (
            f"{jump.element.name}: its {jump.arm} arm changes by {jump.mm_per_deg:.1f} mm a degree "
            f"of {moving} near {jump.degrees:.0f} deg"
        )
    if jump.places > 1:
        what += f" (the worst of {jump.places} places)"
    return Finding(
        "fault" if jump.size_mm else "notice", what, jump.where,
        jump.mm_per_deg, "mm/deg", LIMIT_MM_DEG, SOURCE,
    )  # fmt: skip


def _steepest(sweep: Sweep, element: Element, turn: Turn) -> list[Jump]:
    """Find the steps of one turn at which an element's arms change too fast, one a place.

    The steps of a run are one place; each place is taken where, over all lines, it is worst.
    """
    arms = sweep.hips.turns if turn == "knee" else sweep.hips.hip_turns
    places: dict[int, Jump] = {}
    for line in (x for x in sweep.lines if x.turn == turn):
        for arm in arms:
            values = sweep.arms[element.side, arm][line.rows, element.column]
            rate = 1e3 * np.abs(np.diff(values)) / STEP_DEG
            for k in np.flatnonzero(rate > LIMIT_MM_DEG):
                if int(k) not in places or rate[k] > places[int(k)].mm_per_deg:
                    degrees, size = float(line.degrees[k]), float(rate[k])
                    places[int(k)] = Jump(element, turn, arm, degrees, line.at, size, 0.0)
    return _peaks(places)


def _peaks(places: dict[int, Jump]) -> list[Jump]:
    """Keep the worst of each run of neighbouring steps."""
    kept: list[Jump] = []
    last = -2
    for k in sorted(places):
        if k == last + 1 and kept:
            kept[-1] = max(kept[-1], places[k], key=lambda j: j.mm_per_deg)
        else:
            kept.append(places[k])
        last = k
    return kept


def _look_closely(sweep: Sweep, steep: list[Jump]) -> tuple[Jump, ...]:
    """Cut each steep step finely: what changes within a hundredth of it is a jump."""
    if not steep:
        return ()
    parts = np.linspace(0.0, STEP_DEG, FINE + 1)
    poses: list[Mapping[Turn, float]] = [
        {**j.at, j.turn: j.degrees + float(x)} for j in steep for x in parts
    ]
    length, arms = measure(sweep.model, sweep.hips, poses)
    seen: list[Jump] = []
    for i, jump in enumerate(steep):
        rows = slice(i * (FINE + 1), (i + 1) * (FINE + 1))
        column = jump.element.column
        arm = 1e3 * np.abs(np.diff(arms[jump.element.side, jump.arm][rows, column]))
        seen.append(_judge(jump, arm, 1e3 * np.abs(np.diff(length[rows, column])), parts))
    return tuple(seen)


def _judge(jump: Jump, arm_mm: Floats, length_mm: Floats, parts: Floats) -> Jump:
    k = int(arm_mm.argmax())
    at_once = arm_mm[k] > AT_ONCE * jump.mm_per_deg * STEP_DEG
    return replace(
        jump,
        degrees=jump.degrees + float(parts[k] + parts[k + 1]) / 2.0,
        size_mm=float(arm_mm[k]) if at_once else 0.0,
        length_mm=float(length_mm[k]) if at_once else 0.0,
    )
