"""Fibres that leave the lengths muscles work at."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from coxa.findings.passport.finding import Finding, Section, gather
from coxa.findings.passport.hips import HIP_TURNS, Element
from coxa.findings.passport.once import say_once
from coxa.findings.passport.sweep import Line, Sweep
from coxa.kernels.arrays import Floats
from coxa.muscles.capacity import USUAL, Capacity

SOURCE = "Coxa: the curves of fibres were hardly measured beyond 0.5 to 1.5 optimal lengths"


@dataclass(frozen=True)
class Outside:
    """Where a fibre is farthest out; `always`: whether the knee is straight or bent."""

    always: bool
    excess: float
    line: Line
    step: int


def check_fibers(sweep: Sweep, pulls: Capacity) -> Section:
    """Find fibres outside 0.5 to 1.5 optimal lengths, tendons rigid, each coordinate by itself.

    A muscle that also crosses the knee is at fault only where it is outside with the knee straight
    and bent: with the knee against it, it runs out of length in life too.
    """
    normalized = pulls.normalized_fiber_length
    found: list[tuple[Element, str, Finding]] = []
    judged = sweep.hips.crossing_elements
    for element in judged:
        length = normalized[:, element.column]
        worst = max(_outside(sweep, length), key=lambda o: (o.always, o.excess), default=None)
        if worst is not None:
            idle = pulls.state[worst.line.rows, element.column][worst.step] > 0
            told = _tell(sweep, element, length, worst, idle=bool(idle))
            found.append((element, f"{told.limit}", told))
    faults = sum(finding.severity == "fault" for _, _, finding in found)
    summary = f"{len(judged) - len(found)} of {len(judged)} stay within 0.5 to 1.5"
    if found:
        summary += f"; {faults} leave it, {len(found) - faults} with the knee against them"
    return gather("fibers", "Fibre lengths", summary, say_once(found))


def _outside(sweep: Sweep, length: Floats) -> list[Outside]:
    """List where lengths (n,) leave the range, the worst pose of each coordinate."""
    found: list[Outside] = []
    for turn in HIP_TURNS:
        bend = max((x.at.get("knee", 0.0) for x in sweep.lines if x.turn == turn), default=0.0)
        lines = [x for x in (sweep.central(turn), sweep.central(turn, knee=bend)) if x is not None]
        if not lines:
            continue
        excess = np.array([_excess(length[line.rows]) for line in lines])
        for always, judged in ((True, excess.min(axis=0)), (False, excess.max(axis=0))):
            k = int(judged.argmax())
            if judged[k] > 0.0:
                line = lines[int(excess[:, k].argmax())]
                found.append(Outside(always, float(judged[k]), line, k))
                break
    return found


def _excess(length: Floats) -> Floats:
    """Return by how much normalised lengths (n,) are outside, 0 inside."""
    outside: Floats = np.maximum(np.maximum(length - USUAL[1], USUAL[0] - length), 0.0)
    return outside


def _tell(sweep: Sweep, element: Element, length: Floats, worst: Outside, *, idle: bool) -> Finding:
    line = worst.line
    number = float(length[line.rows][worst.step])
    knee = line.at.get("knee", 0.0)
    where = f"hip_{line.turn}_{element.side} {line.degrees[worst.step]:.0f} deg"
    two_joint = sweep.bends_knee(element)
    how = "whatever the knee does" if worst.always else "with the knee against it"
    return Finding(
        "fault" if worst.always else "notice",
        f"{element.name}: fibres at {number:.2f} optimal lengths"
        + ", where they cannot pull" * idle + f", {how}" * two_joint,
        where + (f", knee {knee:.0f}" if knee and two_joint else ""),
        number, "optimal", USUAL[1] if number > 1.0 else USUAL[0], SOURCE,
    )  # fmt: skip
