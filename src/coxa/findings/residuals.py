"""Whether the equations close: what the pelvis must be pushed by, against what is allowed."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from coxa.findings.plates import HICKS
from coxa.findings.warning import TrialWarning
from coxa.movement.motion import Floats

FORCE_LIMIT = 5.0
MOMENT_LIMIT = 1.0
"""Hicks 2015: residual forces within 5 % of the peak net external force, residual moments
within 1 % of the height of the mass centre times that force; peak and RMS alike."""


@dataclass(frozen=True, eq=False)
class Residual:
    """What nothing real applies to the pelvis: force (n, 3) N and moment (n, 3) N m.

    `external` (n, 3) N is the net force that was measured, at the same `time` (n,) s.
    """

    time: Floats
    force: Floats
    moment: Floats
    external: Floats


def residual_warnings(
    residual: Residual, com_height: float | None, complete: tuple[float, float] | None = None
) -> list[TrialWarning]:
    """Warn of a residual force or moment above the published limit.

    `com_height` is the mean height (m) of the mass centre above the ground; None leaves the
    moment unjudged. Where the plates are `complete` only from and to some time (s), the share
    inside it is told too.
    """
    force = np.linalg.norm(residual.force, axis=1)
    moment = np.linalg.norm(residual.moment, axis=1)
    outside = float(np.linalg.norm(residual.external, axis=1).max())
    if outside <= 0.0:
        return [_unsupported(force)]
    inside = np.ones(len(force), dtype=np.bool_)
    if complete is not None:
        inside = (residual.time >= complete[0]) & (residual.time <= complete[1])
    judged = [("force", force, "N", outside, FORCE_LIMIT, "the peak external force")]
    if com_height is not None:
        of = f"the peak external force times the mass centre's height ({com_height:.2f} m)"
        judged.append(("moment", moment, "N m", outside * com_height, MOMENT_LIMIT, of))
    found: list[TrialWarning] = []
    for name, size, unit, base, limit, of in judged:
        share = 100.0 * size / base
        peak = float(share.max())
        if peak <= limit:
            continue
        text = (
            f"the pelvis needs a residual {name} of up to {float(size.max()):.1f} {unit}: "
            f"{peak:.1f} % of {of}, {_rms(share):.1f} % RMS"
        )
        if inside.any() and not inside.all():
            text += (
                f"; while the plates are complete {float(share[inside].max()):.1f} %, "
                f"{_rms(share[inside]):.1f} % RMS"
            )
        found.append(TrialWarning(f"residual_{name}", text, peak, "%", limit, HICKS))
    return found


def _rms(x: Floats) -> float:
    return float(np.sqrt((x**2).mean()))


def _unsupported(force: Floats) -> TrialWarning:
    return TrialWarning(
        "no_loads",
        f"nothing holds the body up: the pelvis is pushed with up to {float(force.max()):.0f} N, "
        "and moments below it are those of a body hung by its pelvis",
        float(force.max()),
        "N",
        0.0,
        "Coxa: without plates the residual carries the weight",
    )
