"""How far a hip extends while nobody pulls: what a hand, or the leg's own weight, presses it to.

A clinical test finds the angle at which passive tissue answers what presses. In the modified
Thomas test that is the weight of the leg itself, hanging over the couch's edge, the pelvis level.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.optimize import brentq

from coxa.errors import CoxaError
from coxa.kernels.arrays import Floats
from coxa.loads.passive import passive_loads
from coxa.model.bodies import G
from coxa.model.geometry import path_geometry
from coxa.model.model import Model
from coxa.movement.events import Side
from coxa.muscles.capacity import capacity
from coxa.study.problem import passive_force, tendon_moments
from coxa.study.settings import Settings

LEG = ("femur", "patella", "tibia", "talus", "calcn", "toes")
SEARCHED = (-60.0, 60.0)
"""Degrees of hip flexion between which the end of extension is looked for."""


@dataclass(frozen=True)
class ExtensionTest:
    """A test of passive hip extension: the knee's angle, and what presses.

    `torque_nm` extends the hip; None: the leg's own weight does, the person lying on the back.
    """

    name: str
    knee_deg: float
    torque_nm: float | None = None

    def pressed(self, model: Model, flexion_deg: Floats, side: Side = "r") -> Floats:
        """Return what extends the hip (n,) N m at angles (n,) deg."""
        if self.torque_nm is not None:
            return np.full(len(flexion_deg), self.torque_nm)
        q = self._poses(model, flexion_deg, side)
        hip = model.positions(q, f"femur_{side}")
        moment = np.zeros(len(q))
        leg = {f"{name}_{side}" for name in LEG}
        for body in (b for b in model.bodies if b.name in leg):
            # Lying, the weight of what is further down the body has the longer lever.
            down = (hip - model.positions(q, body.name, body.mass_center))[:, 1]
            moment += body.mass * G * down
        return moment

    def resisted(self, model: Model, flexion_deg: Floats, side: Side = "r") -> Floats:
        """Return the passive moment (n,) N m that flexes the hip at angles (n,) deg."""
        q = self._poses(model, flexion_deg, side)
        c = model.coordinate_index(f"hip_flexion_{side}")
        ligaments = passive_loads(model, q)
        moment = np.zeros(len(q)) if ligaments is None else ligaments.moments[:, c]
        if not any(muscle.measured for muscle in model.muscles):
            return moment
        geometry = path_geometry(model.flat, q)
        strength = capacity(model.muscles, geometry.length, np.zeros_like(geometry.length))
        pull = passive_force(model, geometry, strength, Settings())
        owner = np.repeat(np.arange(pull.shape[1]), np.diff(model.flat.paths.arm_start))
        return moment + tendon_moments(geometry, pull[:, owner])[:, c]

    def extension_deg(self, model: Model, side: Side = "r") -> float:
        """Return the extension in deg at which the hip stops, negative where it stays flexed.

        Raises `CoxaError` where it stops nowhere between 60 deg of extension and of flexion.
        """

        def short_of(flexion_deg: float) -> float:
            at = np.array([flexion_deg])
            return float((self.resisted(model, at, side) - self.pressed(model, at, side))[0])

        low, high = SEARCHED
        if not short_of(low) > 0.0 > short_of(high):
            raise CoxaError(
                f"the hip stops nowhere between {low:g} and {high:g} deg of flexion in the test "
                f"'{self.name}'",
                todo="Test with another torque.",
            )
        return -float(brentq(short_of, low, high, xtol=1e-3))  # type: ignore[arg-type]

    def _poses(self, model: Model, flexion_deg: Floats, side: Side) -> Floats:
        q = np.repeat(model.default_pose[None], len(flexion_deg), axis=0)
        q[:, model.coordinate_index(f"hip_flexion_{side}")] = np.radians(flexion_deg)
        q[:, model.coordinate_index(f"knee_angle_{side}")] = np.radians(self.knee_deg)
        return model.complete(q)


MODIFIED_THOMAS = ExtensionTest("modified Thomas", knee_deg=67.0)
"""The leg hangs by its weight; the knee is bent as in the test's reference (thomas_reference)."""
PUSHED = ExtensionTest("pushed with 10 N m", knee_deg=0.0, torque_nm=10.0)
"""The knee straight, a hand behind the thigh."""
