"""Whether the forces of a model's muscles go with their volumes."""

from __future__ import annotations

import numpy as np

from coxa.anatomy.bellies import Belly, read_bellies
from coxa.anatomy.strength import TOTAL_CM3, TOTAL_PER_KG_M, read_volumes
from coxa.findings.passport.finding import Finding, Section, both_sides, gather
from coxa.findings.passport.sweep import Sweep
from coxa.movement.events import SIDES, Side

LIMIT, FAR = 2.0, 4.0
"""Times the model's own median: muscles of one body differ little in stress; a model's do more,
as its forces come from several sources."""
SOURCE = "Handsfield 2014: volumes by mass and height"


def check_volumes(sweep: Sweep, height_m: float) -> Section:
    """Compare each belly's stress, force x optimal fibre / volume, with the model's median.

    The volume is Handsfield's for the model's mass and `height_m`. A belly lumped with another is
    left out.
    """
    stress: dict[tuple[str, Side], float] = {}
    for belly in read_bellies():
        for side in SIDES:
            value = specific_stress(sweep, belly, side, height_m)
            if value is not None:
                stress[belly.belly, side] = value
    if not stress:
        return gather("volumes", "Force and volume", "nothing to compare", [])
    median = float(np.median(list(stress.values())))
    found: dict[str, dict[str, Finding]] = {}
    for (name, side), value in stress.items():
        ratio = value / median
        off = max(ratio, 1.0 / ratio)
        if off > LIMIT:
            found.setdefault(name, {})[side] = Finding(
                "fault" if off > FAR else "notice",
                f"{name}_{side}: {value:.0f} N/cm2 on its usual volume, {ratio:.1f} times the "
                "model's median",
                name, ratio, "ratio", LIMIT if ratio > 1.0 else 1.0 / LIMIT, SOURCE,
            )  # fmt: skip
    beyond = ", ".join(found) if found else "none"
    summary = f"median {median:.0f} N/cm2; beyond twice or half of it: {beyond}"
    return gather("volumes", "Force and volume", summary, both_sides(found))


def specific_stress(sweep: Sweep, belly: Belly, side: Side, height_m: float) -> float | None:
    """Return the stress in N/cm2 a belly must make to have its force; None where not known."""
    mine = [e for e in sweep.hips.elements if e.side == side and belly in e.bellies]
    row = read_volumes().get(belly.belly)
    if not mine or row is None or any(len(e.bellies) > 1 for e in mine):
        return None
    leg = TOTAL_PER_KG_M * sweep.model.mass * height_m + TOTAL_CM3
    volume = row.slope * leg + row.offset_cm3
    muscles = [sweep.model.muscles[e.column] for e in mine]
    work = sum(m.max_isometric_force * 100.0 * m.optimal_fiber_length for m in muscles)
    return work / volume if volume > 0.0 and work > 0.0 else None
