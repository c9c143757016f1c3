"""Where a movement is a walk: its events, and curves over its cycles."""

from __future__ import annotations

import numpy as np

from coxa.findings.trial import Trial
from coxa.kernels.arrays import Floats
from coxa.model.model import Model
from coxa.movement.events import SIDES, GaitEvents, Side, events_from_kinematics, events_from_plates
from coxa.movement.motion import Motion

PELVIS = "pelvis"


def find_events(model: Model, motion: Motion, trial: Trial) -> GaitEvents:
    """Find heel strikes and toe-offs: from plates where feet stand on them, else from the feet.

    Returns no events, and the reason as a warning, where the movement is no walk.
    """
    up = np.asarray(trial.up)
    if trial.loads:
        time = next(iter(trial.loads.values())).time
        force: dict[Side, Floats] = {
            side: np.interp(time, load.time, load.force @ up) for side, load in trial.loads.items()
        }
        return events_from_plates(time, force)
    if set(trial.feet) != set(SIDES) or PELVIS not in model.flat.bodies or len(motion.time) < 50:
        return GaitEvents((), ("events need two feet and a pelvis over at least 50 frames",))
    return events_from_kinematics(
        motion.time,
        model.positions(motion.values, PELVIS),
        {side: foot.heel for side, foot in trial.feet.items()},
        {side: foot.toe for side, foot in trial.feet.items()},
        up=trial.up,
    )
