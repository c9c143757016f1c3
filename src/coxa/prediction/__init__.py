"""What posture a body would take: held still on its feet, at the least cost."""

from coxa.prediction.band import Band, band
from coxa.prediction.effort import effort
from coxa.prediction.gait.predict import Gait, predict_gait
from coxa.prediction.gait.what_if import GaitWhatIf, gait_what_if
from coxa.prediction.gauges import Gauge, gauges, read, stand_study
from coxa.prediction.posture import Posture, Valley, predict_posture
from coxa.prediction.posture_band import PostureBand, posture_band
from coxa.prediction.start import Start, single_leg_stand, start_in
from coxa.prediction.support import Support, plant, reaction
from coxa.prediction.tasks import Reach, Task, Upright, Within
from coxa.prediction.threshold import Threshold, thresholds
from coxa.prediction.weights import CostWeights, tabled_weights
from coxa.prediction.what_if import Standing, Sweep, WhatIf, sweep, what_if

__all__ = [
    "Band",
    "CostWeights",
    "Gait",
    "GaitWhatIf",
    "Gauge",
    "Posture",
    "PostureBand",
    "Reach",
    "Standing",
    "Start",
    "Support",
    "Sweep",
    "Task",
    "Threshold",
    "Upright",
    "Valley",
    "WhatIf",
    "Within",
    "band",
    "effort",
    "gait_what_if",
    "gauges",
    "plant",
    "posture_band",
    "predict_gait",
    "predict_posture",
    "reaction",
    "read",
    "single_leg_stand",
    "stand_study",
    "start_in",
    "sweep",
    "tabled_weights",
    "thresholds",
    "what_if",
]
