"""Whether a centre of pressure lies under the foot it is said to act on."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from coxa.findings.feet import Foot
from coxa.findings.plates import FootLoad, G, upward
from coxa.findings.warning import TrialWarning
from coxa.movement.events import Side, side_name
from coxa.movement.motion import Floats

FAR_LIMIT_M = 0.3
LOADED_SHARE = 0.05
"""Below a twentieth of body weight a plate's centre of pressure is mostly noise."""


def point_warnings(
    time: Floats,
    feet: Mapping[Side, Foot],
    loads: Mapping[Side, FootLoad],
    mass: float,
    up: Floats,
) -> list[TrialWarning]:
    """Warn of centres of pressure far from their loaded foot, or nearer to the other one."""
    found: list[TrialWarning] = []
    nearer_other = loaded_frames = 0
    for side, load in loads.items():
        if load.point is None or side not in feet:
            continue
        loaded = upward(load, time, up) > LOADED_SHARE * mass * G
        if not loaded.any():
            continue
        point = np.column_stack([np.interp(time, load.time, c) for c in load.point.T])[loaded]
        away = {s: _distance(point, f.heel[loaded], f.toe[loaded], up) for s, f in feet.items()}
        far = away[side] > FAR_LIMIT_M
        if far.any():
            worst = float(away[side].max())
            found.append(
                TrialWarning(
                    "point_far",
                    f"the centre of pressure of the {side_name(side)} foot is up to {worst:.2f} m "
                    f"from it in {int(far.sum())} of {int(loaded.sum())} loaded frames",
                    worst,
                    "m",
                    FAR_LIMIT_M,
                    "Coxa: longer than a foot",
                )
            )
        other = [d for s, d in away.items() if s != side]
        loaded_frames += int(loaded.sum())
        nearer_other += int((other[0] < away[side]).sum()) if other else 0
    if loaded_frames and nearer_other > 0.5 * loaded_frames:
        share = 100.0 * nearer_other / loaded_frames
        found.append(
            TrialWarning(
                "plates_swapped",
                f"in {share:.0f} % of loaded frames the centre of pressure is nearer to the other "
                "foot: left and right plates look swapped",
                share,
                "% of loaded frames",
                50.0,
                "Coxa: a majority",
            )
        )
    return found


def _distance(point: Floats, heel: Floats, toe: Floats, up: Floats) -> Floats:
    """Horizontal distance (n,) of points from the line between heel and toe."""
    level = np.eye(3) - np.outer(up, up)
    p, a, b = (x @ level for x in (point, heel, toe))
    along = b - a
    length = np.maximum((along**2).sum(axis=1), 1e-12)
    w = np.clip(((p - a) * along).sum(axis=1) / length, 0.0, 1.0)
    return np.linalg.norm(p - a - w[:, None] * along, axis=1)
