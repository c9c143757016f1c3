"""Check a trial before its answer is believed: every doubt becomes a warning with its number."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from coxa.findings.feet import Foot, Ground, find_ground, ground_warnings
from coxa.findings.marker_errors import MarkerErrors, marker_warnings
from coxa.findings.offset import find_offset, offset_warnings
from coxa.findings.plates import (
    Coverage,
    FootLoad,
    G,
    coverage_warnings,
    find_coverage,
    incomplete_warnings,
    longest_span,
    missing_frames,
    missing_weight,
    weigh,
    weight_warnings,
)
from coxa.findings.points import point_warnings
from coxa.findings.residuals import Residual, residual_warnings
from coxa.findings.warning import TrialWarning
from coxa.movement.contacts import CONTACT_ON_N
from coxa.movement.events import Side
from coxa.movement.motion import Floats

UP = (0.0, 1.0, 0.0)
FEWEST_FRAMES = 4
"""With fewer there is no velocity to tell a standing foot by."""


@dataclass(frozen=True, eq=False)
class Trial:
    """What is known of a trial, in the lab's axes; whatever is missing is not checked.

    `time` (n,) s goes with the `feet` and the mass centre `com` (n, 3) m. `loads` are those on
    the feet, each at its own times, `others` those on the rest of the body. `held`: a joint to
    ground, which is not free, carries the body. `notes` are the warnings that the readers of its
    files gave.
    """

    time: Floats
    mass: float
    feet: Mapping[Side, Foot] = field(default_factory=dict[Side, Foot])
    com: Floats | None = None
    loads: Mapping[Side, FootLoad] = field(default_factory=dict[Side, FootLoad])
    others: Sequence[FootLoad] = ()
    markers: MarkerErrors | None = None
    residual: Residual | None = None
    held: bool = False
    up: tuple[float, float, float] = UP
    notes: Sequence[str] = ()


def check_trial(trial: Trial) -> tuple[TrialWarning, ...]:
    """List what is doubtful about a trial, readers' notes first.

    Checks, where the trial holds what they need: a moving belt, floating feet, standing feet
    without a plate, weight on the plates, centres of pressure, swapped plates, time offset,
    marker errors, and residuals at the pelvis. Feet are not judged in less than 4 frames.
    """
    found = [TrialWarning("reader", note) for note in trial.notes]
    up = np.asarray(trial.up, dtype=np.float64)
    moves = len(trial.time) >= FEWEST_FRAMES
    ground = find_ground(trial.time, trial.feet, trial.up) if trial.feet and moves else None
    level = plate_height(trial.loads, up)
    if ground is not None:
        found += ground_warnings(ground, level)
    complete: tuple[float, float] | None = None
    if ground is not None and trial.loads:
        coverage = find_coverage(trial.time, ground, trial.loads, up)
        weight, complete = _weight(trial, coverage, up)
        found += coverage_warnings(trial.time, coverage, complete) + weight
        found += point_warnings(trial.time, trial.feet, trial.loads, trial.mass, up)
        offset = find_offset(trial.time, ground, trial.loads, up, trial.com)
        found += offset_warnings(*offset) if offset is not None else []
    elif not trial.held and not trial.loads and trial.residual is None:
        found.append(_no_loads(trial.mass))
    if trial.markers is not None:
        found += marker_warnings(trial.markers)
    if trial.residual is not None:
        height = _com_height(trial, ground, level, up)
        found += residual_warnings(trial.residual, height, complete)
    return tuple(found)


def plate_height(loads: Mapping[Side, FootLoad], up: Floats) -> float | None:
    """Return the median height (m) of the centres of pressure under loaded feet."""
    heights = [
        (f.point @ up)[f.force @ up > CONTACT_ON_N] for f in loads.values() if f.point is not None
    ]
    seen = np.concatenate(heights) if heights else np.empty(0)
    return float(np.median(seen)) if len(seen) else None


def _weight(
    trial: Trial, coverage: Coverage, up: Floats
) -> tuple[list[TrialWarning], tuple[float, float] | None]:
    """Weigh the person; return what is doubtful, and when the plates carry all of the weight."""
    if coverage.span is None:
        return [], None
    weighing = weigh(trial.loads, coverage.span, up, trial.time, trial.com, trial.others)
    if weighing is None:
        return [], coverage.span
    found = weight_warnings(weighing, trial.mass)
    if trial.com is None:
        return found, coverage.span
    # Judged by the mass on the plates, so that a wrong mass does not look like a gap.
    everything = (*trial.loads.values(), *trial.others)
    share = missing_weight(trial.time, trial.com, weighing.mass, everything, up)
    missing = missing_frames(trial.time, share)
    complete = longest_span(trial.time, ~(missing | coverage.gaps))
    return found + incomplete_warnings(missing, share, complete), complete


def _com_height(
    trial: Trial, ground: Ground | None, level: float | None, up: Floats
) -> float | None:
    """Return the mean height (m) of the mass centre above what holds the feet up."""
    if trial.com is None:
        return None
    if level is None:
        level = 0.0 if ground is None else ground.height
    return float((trial.com @ up).mean()) - level


def _no_loads(mass: float) -> TrialWarning:
    return TrialWarning(
        "no_loads",
        f"there are no plates: nothing holds the body's {mass * G:.0f} N up, so moments of hips, "
        "knees and ankles are those of a body hung by its pelvis",
        mass * G,
        "N",
        0.0,
        "Coxa: without plates the residual carries the weight",
    )
