"""A leg of two links and six muscles, small enough to check by hand.

Round numbers of an adult's size, chosen for this example: no published model's, no person's.
"""

from __future__ import annotations

import numpy as np

from coxa.model.bodies import Body, Frame, Vector
from coxa.model.joints import Coordinate, Joint, simple_axes
from coxa.model.model import Model
from coxa.model.muscle import Muscle
from coxa.model.paths import FixedPoint, PathWrap, Wrap

THIGH = 0.43
"""Metres from hip to knee."""


def two_link_leg() -> Model:
    """Build the example leg: a fixed pelvis, hip and knee hinges, six muscles, two wraps.

    Flexion of the hip (`hip_flexion_r`) and of the knee (`knee_angle_r`, negative when bent, as
    in OpenSim's models) in rad.
    """
    hip = Joint(
        "hip_r", "PinJoint", Frame("ground", translation=(0.0, 0.95, 0.0)), Frame("femur_r"),
        (Coordinate("hip_flexion_r", "rotational", range=(-0.5, 2.1)),),
        simple_axes("PinJoint", ("hip_flexion_r",)),
    )  # fmt: skip
    knee = Joint(
        "knee_r", "PinJoint", Frame("femur_r", translation=(0.0, -THIGH, 0.0)), Frame("tibia_r"),
        (Coordinate("knee_angle_r", "rotational", range=(-2.1, 0.17)),),
        simple_axes("PinJoint", ("knee_angle_r",)),
    )  # fmt: skip
    return Model(
        name="two-link leg",
        bodies=(_rod("femur_r", 7.5, THIGH, 0.43), _rod("tibia_r", 4.6, 0.55, 0.55)),
        joints=(hip, knee),
        wraps=(
            Wrap("femoral_head", Frame("ground", translation=(0.0, 0.95, 0.0)), "cylinder",
                 (0.03, 0.2, 0.0), "x"),
            Wrap("femoral_condyles", Frame("femur_r", translation=(0.0, -THIGH, 0.0)), "cylinder",
                 (0.035, 0.2, 0.0), "x"),
        ),
        muscles=_muscles(),
        credits="Example of this project; round numbers.",
    )  # fmt: skip


def leg_swing(frames: int = 101) -> tuple[np.ndarray, np.ndarray]:
    """Return times (n,) s and angles (n, 2) rad of one slow swing forward and back in 2 s."""
    time = np.linspace(0.0, 2.0, frames)
    x = 1.0 - np.abs(time - 1.0)
    # Least jerk: no acceleration at either end, nor at the top.
    lift = x**3 * (10.0 - 15.0 * x + 6.0 * x**2)
    return time, np.stack([np.radians(-10.0 + 70.0 * lift), np.radians(-10.0 - 60.0 * lift)], 1)


def _rod(name: str, mass: float, length: float, center: float) -> Body:
    """A slender rod hanging along -y, its mass centre at a fraction of its length."""
    across = mass * length**2 / 12.0
    along = 0.05 * across
    return Body(name, mass, (0.0, -center * length, 0.0), (across, along, across, 0.0, 0.0, 0.0))


def _muscles() -> tuple[Muscle, ...]:
    pelvis, femur, tibia = "ground", "femur_r", "tibia_r"

    def muscle(
        name: str,
        force: float,
        fiber: float,
        tendon: float,
        path: tuple[tuple[str, Vector], ...],
        *wraps: str,
    ) -> Muscle:
        points = tuple(
            FixedPoint(f"{name}-P{i}", body, at) for i, (body, at) in enumerate(path, start=1)
        )
        return Muscle(
            name, "degroote2016", force, fiber, tendon, 0.0, points,
            tuple(PathWrap(w) for w in wraps),
        )  # fmt: skip

    return (
        muscle("iliopsoas_r", 1800.0, 0.11, 0.05,
               ((pelvis, (0.02, 1.05, 0.0)), (femur, (-0.01, -0.06, 0.0))), "femoral_head"),
        muscle("glmax_r", 1900.0, 0.15, 0.055,
               ((pelvis, (-0.09, 1.04, 0.0)), (femur, (-0.03, -0.09, 0.0)))),
        muscle("hamstrings_r", 2600.0, 0.11, 0.305,
               ((pelvis, (-0.05, 0.89, 0.0)), (tibia, (-0.035, -0.05, 0.0)))),
        muscle("recfem_r", 1200.0, 0.09, 0.43,
               ((pelvis, (0.04, 0.98, 0.0)), (tibia, (0.035, -0.06, 0.0))), "femoral_condyles"),
        muscle("vasti_r", 4500.0, 0.10, 0.235,
               ((femur, (0.03, -0.18, 0.0)), (tibia, (0.035, -0.06, 0.0))), "femoral_condyles"),
        muscle("bfsh_r", 600.0, 0.13, 0.12,
               ((femur, (0.0, -0.21, 0.0)), (tibia, (-0.03, -0.06, 0.0)))),
    )  # fmt: skip
