"""Two recorded lifts of a 5 kg box: postures, the box in the hands, and moments as published.

CEINMS-RT/BackModel records angles of pelvis, lumbar levels and arms, but no legs, and gives the
moments that its own quasi-static pipeline computed, 0.42 s ahead of the angles.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from coxa.kernels.arrays import Floats
from coxa.loads.external import ExternalForce, ExternalLoads
from coxa.model.functions import Multiplied
from coxa.model.model import Model
from coxa.model.scaling import Factors
from coxa.movement.trajectory import Trajectory
from coxa.opensim.motion import read_motion
from coxa.opensim.osim import read_model
from coxa.opensim.table import Table, read_table

LIFTS = ("lift_squat5kg", "lift_stoop5kg")
AHEAD_S = 0.42
WEIGHT_N = 799.2
"""The vertical force their pipeline finds at the pelvis without a box: the model's weight."""


@dataclass(frozen=True, eq=False)
class Lift:
    """Frames for which both angles and published moments are there."""

    name: str
    model: Model
    time: Floats  # (n,) s, of the angles
    q: Floats  # (n, C) rad or m, in the model's order
    box: Floats  # (n,) N, the weight in the hands
    published: Table

    def moment(self, coordinate: str) -> Floats:
        """Return a published moment at the frames, (n,) N m."""
        return _at(self.published, coordinate, self.time)


def read_lift(folder: Path) -> Lift:
    """Read a lift; its angles are in radians, as one of the two headers says."""
    model = read_model(folder / "model.osim")
    motion = read_motion(folder / "ik.sto", model, angles="rad")
    published = read_table(folder / "id_measured_pipeline.sto")
    first, last = published.time[[0, -1]] + AHEAD_S
    both = (motion.time >= first) & (motion.time <= last)
    time = motion.time[both]
    box = _at(published, "pelvis_ty", time) - WEIGHT_N
    return Lift(folder.name, model, time, motion.values[both], np.maximum(box, 0.0), published)


def held_still(model: Model, time: Floats, q: Floats) -> Trajectory:
    """Take postures q (n, C) without speeds or accelerations."""
    still = np.zeros_like(q)
    return Trajectory(time, model.coordinate_names, q, still, still)


def in_hands(model: Model, time: Floats, q: Floats, weight: Floats) -> ExternalLoads:
    """Hang a weight (n,) N on the two hands' mass centres, half on each."""
    forces: list[ExternalForce] = []
    for body in model.bodies:
        if body.name not in ("hand_r", "hand_l"):
            continue
        force = np.zeros((len(time), 3))
        force[:, 1] = -0.5 * weight
        place = model.positions(q, body.name, body.mass_center)
        forces.append(
            ExternalForce(f"box_{body.name}", body.name, "ground", "ground", time, force, place)
        )
    return ExternalLoads(tuple(forces))


def factors_of(scaled: Model) -> Factors:
    """Read the factors a model was scaled by from the translations of its joints.

    Each joint's translations carry the factors of its parent; what hangs on an ulna was scaled
    like it.
    """
    factors: dict[str, tuple[float, float, float]] = {}
    for joint in scaled.joints:
        by = [axis.function.scale for axis in joint.axes if isinstance(axis.function, Multiplied)]
        if len(by) == 3:
            factors[joint.parent.body] = (by[0], by[1], by[2])
    factors["pelvis"] = factors.pop("sacrum")
    for side in ("r", "l"):
        for body in (f"radius_{side}", f"hand_{side}"):
            factors[body] = factors[f"ulna_{side}"]
    return factors


def _at(table: Table, column: str, time: Floats) -> Floats:
    return np.interp(time, table.time + AHEAD_S, table.column(column))
