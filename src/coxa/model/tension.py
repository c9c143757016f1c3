"""How hard the muscles of hip and leg pull for the area of their fibres."""

from __future__ import annotations

from dataclasses import replace

from coxa.model.assemble import PA_PER_N_CM2
from coxa.model.model import Model
from coxa.model.muscle import Muscle

LEG = ("femur", "tibia", "patella", "talus", "calcn", "toes")
"""A muscle of hip or leg, psoas among them, touches one of these bones; one of the trunk none."""


def at_tension(model: Model, tension_n_cm2: float) -> Model:
    """Return the assembled model with its hip and leg at another specific tension, N/cm^2.

    F = sigma V / l, the volume kept. Muscles of the trunk keep their own.
    """
    sigma = tension_n_cm2 * PA_PER_N_CM2
    muscles = tuple(pulling_at(m, sigma) if of_leg(m) else m for m in model.muscles)
    return replace(model, muscles=muscles)


def pulling_at(muscle: Muscle, sigma: float) -> Muscle:
    """Return a muscle of the same volume at another specific tension, Pa."""
    force = muscle.max_isometric_force * sigma / muscle.specific_tension
    return replace(muscle, max_isometric_force=force, specific_tension=sigma)


def of_leg(muscle: Muscle) -> bool:
    """Tell whether a muscle of the built-in model is one of hip or leg."""
    return any(point.body.startswith(LEG) for point in muscle.points)
