"""How far a relaxed leg sinks across the other (the modified Ober test)."""

from __future__ import annotations

import numpy as np
from scipy.optimize import root_scalar

from coxa.kernels.arrays import Floats
from coxa.loads.passive import passive_loads
from coxa.model.model import Model

OBER_DEG, OBER_SD_DEG = 24.59, 7.27
"""Below the horizontal, hip and knee straight, 600 legs of 300 athletes, most of them injured
(ferber2010); taken as the hip's adduction: the pelvis is held."""
LEG = ("femur", "tibia", "patella", "talus", "calcn", "toes")
HIP = "hip_adduction_r"
STEEPEST_DEG = 60.0


def leg_weight_nm(model: Model) -> float:
    """Return the moment (N m) of the straight right leg's weight about its hip, held out level."""
    R, p = (pose[0] for pose in model.body_poses(model.default_pose[None]))
    index = model.flat.bodies.index
    hip = p[index("femur_r")]
    moment = 0.0
    for body in model.bodies:
        if body.name in {f"{part}_r" for part in LEG}:
            b = index(body.name)
            center = p[b] + R[b] @ np.array(body.mass_center)
            moment += body.mass * float(np.linalg.norm(model.gravity)) * float((hip - center)[1])
    return moment


def sinks_to_deg(model: Model) -> float:
    """Return the adduction (deg) at which passive structures hold the straight leg's weight."""
    weight = leg_weight_nm(model)

    def left(angle: float) -> float:
        return weight * float(np.cos(angle)) - _held(model, angle)

    found = root_scalar(left, bracket=(0.0, np.radians(STEEPEST_DEG)))
    return float(np.degrees(found.root))


def _held(model: Model, angle: float) -> float:
    """Return what passive structures hold (N m) against adduction, rad, hip and knee straight."""
    c = model.coordinate_index(HIP)
    q: Floats = model.default_pose[None].copy()
    q[0, c] = angle
    loads = passive_loads(model, model.complete(q))
    return 0.0 if loads is None else -float(loads.moments[0, c])
