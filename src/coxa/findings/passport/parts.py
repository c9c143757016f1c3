"""What was left out of a model, and the points of its paths that come, go or move."""

from __future__ import annotations

from collections.abc import Mapping

from coxa.findings.passport.finding import Finding, Section, gather
from coxa.findings.passport.hips import HIP_TURNS, Hips, Turn
from coxa.findings.passport.sweep import RANGE_DEG
from coxa.model.model import Model
from coxa.model.paths import ConditionalPoint, MovingPoint

NARROW_DEG = 5.0
"""What a range may lack of the audited one before it is told."""


def check_parts(model: Model, hips: Hips, reach: Mapping[Turn, tuple[float, float]]) -> Section:
    """List unsupported parts, conditional points, and how far the coordinates let us look."""
    found = [
        Finding("notice", f"{part} is not supported and was left out", "the file")
        for part in model.dropped
    ]
    conditional = {
        m.name: sum(isinstance(p, ConditionalPoint) for p in m.points) for m in model.muscles
    }
    moving = sum(isinstance(p, MovingPoint) for m in model.muscles for p in m.points)
    jumpy = {name: n for name, n in conditional.items() if n}
    if jumpy:
        stems = sorted({name[:-2] if name[-2:] in ("_r", "_l") else name for name in jumpy})
        found.append(
            Finding(
                "notice",
                f"{sum(jumpy.values())} conditional points: {', '.join(stems)} change their path "
                "from one instant to the next where these come or go",
                "muscle paths", float(sum(jumpy.values())), "points", 0.0,
                "Coxa: such a path's length is not differentiable there",
            )
        )  # fmt: skip
    found += _short_ranges(hips, reach)
    summary = (
        f"{len(model.dropped)} unsupported; {sum(conditional.values())} conditional and "
        f"{moving} moving points, {len(model.wraps)} wraps"
    )
    return gather("parts", "Parts", summary, found)


def _short_ranges(hips: Hips, reach: Mapping[Turn, tuple[float, float]]) -> list[Finding]:
    found: list[Finding] = []
    for turn in HIP_TURNS:
        if turn not in hips.turns:
            found.append(Finding("notice", f"no coordinate for hip {turn}: not audited", "hips"))
            continue
        (low, high), (least, most) = reach[turn], RANGE_DEG[turn]
        lack = max(low - least, most - high)
        if lack > NARROW_DEG:
            found.append(
                Finding(
                    "notice",
                    f"hip {turn} goes from {low:.0f} to {high:.0f} deg only: not audited beyond",
                    f"hip {turn}", lack, "deg", NARROW_DEG,
                    f"the audit asks for {least:g} to {most:g} deg",
                )
            )  # fmt: skip
    return found
