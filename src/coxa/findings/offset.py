"""Whether the plates and the movement keep the same time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from coxa.findings.feet import Ground
from coxa.findings.lag import Lag, find_lag
from coxa.findings.plates import MIN_SPAN_S, FootLoad, find_coverage, upward
from coxa.findings.warning import TrialWarning
from coxa.movement.events import Side
from coxa.movement.motion import Floats
from coxa.movement.velocity import smoothed, velocity

SEARCH_S = 0.5
FEET_LIMIT_S = 0.05
MASS_LIMIT_S = 0.02


def find_offset(
    time: Floats,
    ground: Ground,
    loads: Mapping[Side, FootLoad],
    up: Floats,
    com: Floats | None = None,
) -> tuple[Lag, float] | None:
    """Find by how much the plates lead the movement, and the limit (s) that this estimate bears.

    First from when each foot stands and when its plate is loaded, within 0.5 s; then, where the
    mass centre `com` (n, 3) m is known, from its upward acceleration and the whole force, within
    0.1 s of the first, over the frames in which every standing foot then has its plate.
    """
    sides: list[Side] = [s for s in ground.standing if s in loads]
    if not sides:
        return None
    clock = loads[sides[0]].time
    stands = np.column_stack([ground.standing[s].astype(np.float64) for s in sides])
    force = np.column_stack([np.nan_to_num(upward(loads[s], clock, up)) for s in sides])
    # Clipped at half of its peak, a plate's force rises and falls as a foot comes to a stand.
    box = np.minimum(force, 0.5 * np.percentile(force, 95, axis=0))
    coarse = find_lag(time, stands, clock, box, -SEARCH_S, SEARCH_S)
    if coarse is None or com is None:
        return None if coarse is None else (coarse, FEET_LIMIT_S)
    near = coarse.seconds
    moved: dict[Side, FootLoad] = {s: replace(f, time=f.time + near) for s, f in loads.items()}
    span = find_coverage(time, ground, moved, up).span
    if span is None or span[1] - span[0] < MIN_SPAN_S:
        return coarse, FEET_LIMIT_S
    inside = (time >= span[0]) & (time <= span[1])
    even = np.linspace(clock[0], clock[-1], len(clock))
    total = smoothed(even, np.interp(even, clock, force.sum(axis=1)))
    rise = velocity(time, velocity(time, com)) @ up
    fine = find_lag(time[inside], rise[inside], even, total, near - 0.1, near + 0.1)
    if fine is None or fine.at_edge or fine.r < 0.7:
        return coarse, FEET_LIMIT_S
    return fine, MASS_LIMIT_S


def offset_warnings(lag: Lag, limit: float) -> list[TrialWarning]:
    """Warn when plates and movement do not keep the same time."""
    if abs(lag.seconds) <= limit or lag.r < 0.5:
        return []
    order = "ahead of" if lag.seconds > 0 else "behind"
    return [
        TrialWarning(
            "time_offset",
            f"the plates run {abs(lag.seconds):.3f} s {order} the movement "
            f"(correlation {lag.r:.2f} there)",
            lag.seconds,
            "s",
            limit,
            "Coxa: the reach of this estimate",
        )
    ]
