"""How far a relaxed leg sinks across the other (the modified Ober test), and hips that hold it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from scipy.optimize import root_scalar

from coxa.kernels.arrays import Floats
from coxa.loads.passive import passive_loads
from coxa.model.model import Model
from coxa.model.passive import Exponential, PassiveMoment

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
        return weight * float(np.cos(angle)) - sum(_held(model, angle))

    found = root_scalar(left, bracket=(0.0, np.radians(STEEPEST_DEG)))
    return float(np.degrees(found.root))


def holding_at(model: Model, degrees: float = OBER_DEG) -> Model:
    """Return the model with capsules that resist adduction earlier: they hold the leg there.

    The curve keeps its shape and moves along its axis; the iliotibial band stays as it is.
    """
    angle = np.radians(degrees)
    band, capsule = _held(model, angle)
    wanted = leg_weight_nm(model) * float(np.cos(angle)) - band
    shift = float(np.log(wanted / capsule))

    def earlier(term: Exponential) -> Exponential:
        return replace(term, offset=term.offset + shift) if term.scale < 0.0 else term

    def moved(moment: PassiveMoment) -> PassiveMoment:
        if not moment.coordinate.startswith("hip_adduction"):
            return moment
        return replace(moment, terms=tuple(earlier(term) for term in moment.terms))

    return replace(model, passive=tuple(moved(moment) for moment in model.passive))


def _held(model: Model, angle: float) -> tuple[float, float]:
    """Return what band and capsule hold (N m) against adduction, rad, hip and knee straight."""
    c = model.coordinate_index(HIP)
    q: Floats = model.default_pose[None].copy()
    q[0, c] = angle
    loads = passive_loads(model, model.complete(q))
    if loads is None:
        return 0.0, 0.0
    return -float(loads.band_moments[0, c]), -float(loads.joint_moments[0, c])
