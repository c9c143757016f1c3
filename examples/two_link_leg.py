"""Build a leg by hand, hold it out, and check one muscle's force with a lever on paper.

A thigh of 8 kg, its mass centre 0.2 m from the hip, is held level in front of the body. One muscle
runs from 0.1 m above the hip to 0.1 m along the thigh, so that its lever is 0.1 / sqrt(2) m.
"""

import numpy as np

import coxa
from coxa.model.bodies import Body, Frame
from coxa.model.joints import Coordinate, Joint, simple_axes
from coxa.model.muscle import Muscle
from coxa.model.paths import FixedPoint

MASS, TO_CENTER, GRAVITY = 8.0, 0.2, 9.80665

hip = Joint(
    "hip",
    "PinJoint",
    Frame("ground"),
    Frame("thigh"),
    (Coordinate("flexion", "rotational"),),
    simple_axes("PinJoint", ("flexion",)),
)
flexor = Muscle(
    name="flexor",
    family="thelen2003",
    max_isometric_force=2000.0,
    optimal_fiber_length=0.1,
    tendon_slack_length=0.05,
    pennation_angle_at_optimal=0.0,
    points=(
        FixedPoint("origin", "ground", (0.0, 0.1, 0.0)),
        FixedPoint("insertion", "thigh", (0.0, -0.1, 0.0)),
    ),
)
leg = coxa.Model(
    name="one thigh",
    bodies=(Body("thigh", MASS, (0.0, -TO_CENTER, 0.0), (0.1, 0.01, 0.1, 0.0, 0.0, 0.0)),),
    joints=(hip,),
    muscles=(flexor,),
)

time = np.linspace(0.0, 1.0, 51)
level = np.full((51, 1), np.pi / 2)
study = coxa.solve(leg, coxa.Motion(time, leg.coordinate_names, level))

by_hand = MASS * GRAVITY * TO_CENTER / (0.1 / np.sqrt(2.0))
print(f"Coxa: {study.force[25, 0]:.3f} N, by hand: {by_hand:.3f} N")
assert np.allclose(study.force, by_hand, rtol=1e-8)
