"""Movements propped on arms and legs: on all fours, planks, the Copenhagen, seated turns."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from coxa.model.model import Model
from coxa.movement.library.keys import course
from coxa.movement.library.lying import ROLL, lie
from coxa.movement.library.movement import Movement, Parameter, Performed, Values, size
from coxa.movement.library.plan import Plan, aim_at
from coxa.movement.library.points import find_point
from coxa.movement.library.settle import Aim
from coxa.movement.library.standing import held_leg

ARMS = {"arm_flex": 15.0, "arm_add": 10.0, "arm_rot": 10.0, "elbow_flex": 15.0}
PROPPED = {"hip_flexion": 10.0, "knee_angle": 10.0, "ankle_angle": 15.0, "mtp_angle": 4.0}
TOES_L, TOES_R = ("toes_medial_l", "toes_lateral_l"), ("toes_medial_r", "toes_lateral_r")


def quadruped_leg_lift(model: Model, v: Values) -> Performed:
    """On hands and knees: lead the right leg back until it is in line with the trunk."""
    c = course(model, "quadruped-leg-lift")
    give = {**ARMS, **PROPPED, **held_leg("r")}
    low: dict[str, float] = dict.fromkeys(
        ("hand_r", "hand_l", "knee_l", *TOES_L, "knee_r", *TOES_R), 0.0
    )
    begin = Plan("quadruped-leg-lift", model, c, give_deg={**ARMS, **PROPPED, **ROLL})
    aims = [aim_at(model, point, 1, y=height) for point, height in low.items()]
    first = begin.frame(0.0, aims).settled()
    lifted = np.array(first)
    for name in held_leg("r"):
        column = model.coordinate_index(name)
        lifted[:, column] = begin.frame(0.5).course.q[:, column]
    path = begin.through([(0.0, first), (0.5, model.complete(lifted)), (1.0, first)])
    rests: dict[str, float] = dict.fromkeys(("hand_r", "hand_l", "knee_l", *TOES_L), 0.0)
    return lie(
        model, "quadruped-leg-lift", path.course, rests, give_deg=give, tabled=c.q,
        bearing=("knee_r", *TOES_R),
    )  # fmt: skip


def front_plank(model: Model, v: Values) -> Performed:
    """Rest on forearms and toes, the body straight."""
    rests: dict[str, float] = dict.fromkeys(
        ("elbow_r", "elbow_l", "forearm_r", "forearm_l", *TOES_L, *TOES_R), 0.0
    )
    give = {**ARMS, **PROPPED, "hip_flexion": 4.0, "knee_angle": 2.0, "lumbar_extension": 2.0}
    return lie(model, "front-plank", course(model, "front-plank"), rests, give_deg=give)


SIDE_REST = {"elbow_l": 0.0, "forearm_l": 0.0, "ball_lateral_l": 0.0}
SIDE_ARM = {
    **{f"{name}_l": give for name, give in ARMS.items()},
    "hip_adduction_l": 6.0,
    **held_leg("r"),
}


def side_plank(model: Model, v: Values) -> Performed:
    """Rest on the left forearm and the left foot's edge, the body straight."""
    return _side(model, "side-plank", 1.0)


def side_plank_abduction(model: Model, v: Values) -> Performed:
    """In the side plank, lift the upper leg."""
    return _side(model, "side-plank-abduction", v["abduction_deg"] / 25.0)


def _side(model: Model, name: str, depth: float) -> Performed:
    c = course(model, name, depth=depth)
    aims = _straight(model, len(c.time))
    return lie(model, name, c, SIDE_REST, give_deg=SIDE_ARM, aims=aims, center_z="forearm_l")


def _straight(model: Model, n: int) -> tuple[Aim, ...]:
    """Keep the hips off the floor where a line from shoulder to foot has them."""
    return (aim_at(model, "hip_side_l", n, y=0.20 * size(model), within_m=0.02),)


def copenhagen(model: Model, v: Values) -> Performed:
    """Rest on the left forearm and on a bench under the inner side of the right foot."""
    c = course(model, "copenhagen")
    rests = {"elbow_l": 0.0, "forearm_l": 0.0, "ball_medial_r": v["bench_m"]}
    give = {**SIDE_ARM, "hip_adduction_r": 10.0, "hip_adduction_l": 0.0}
    return lie(model, "copenhagen", c, rests, give_deg=give, center_z="forearm_l")


def switch_90_90(model: Model, v: Values) -> Performed:
    """Sit high, feet free, both shins turned to the left; turn them over to the right and back."""
    c = course(model, "switch-90-90")
    q = np.array(c.q)
    for name in ("hip_rotation_r", "hip_rotation_l"):
        q[:, model.coordinate_index(name)] *= v["turn_deg"] / 40.0
    rests: dict[str, float] = dict.fromkeys(("seat_r", "seat_l"), 0.65 * size(model))
    done = lie(model, "switch-90-90", replace(c, q=q), rests, give_deg={})
    # Round thighs roll on the seat: it is where their undersides are.
    thighs = {
        name: model.positions(done.motion.values, *find_point(model, name))[:, 1]
        for name in ("thigh_r", "thigh_l")
    }
    planes = {**done.planes, **thighs}
    return replace(done, contacts=tuple(planes), planes=planes)


OWN = ("coxa_construction",)
MOVEMENTS = (
    Movement(
        "quadruped-leg-lift", "Leg lift on all fours",
        "On hands and knees: lead one leg back in line with the trunk.", OWN, (),
        quadruped_leg_lift, sided=True,
    ),
    Movement(
        "front-plank", "Front plank", "Rest on forearms and toes, body straight.", OWN, (),
        front_plank,
    ),
    Movement(
        "side-plank", "Side plank", "Rest on one forearm and the edge of the foot, body straight.",
        OWN, (), side_plank, sided=True,
    ),
    Movement(
        "side-plank-abduction", "Side plank with abduction",
        "In the side plank, lift the upper leg and lower it.", OWN,
        (Parameter("abduction_deg", 25.0, 5.0, 40.0, "of the upper hip"),), side_plank_abduction,
        sided=True,
    ),
    Movement(
        "copenhagen", "Copenhagen plank",
        "A side plank hung by the upper foot from a bench, the lower leg free.", OWN,
        (Parameter("bench_m", 0.40, 0.25, 0.50, "height of the bench", scales=True),), copenhagen,
        sided=True,
    ),
    Movement(
        "switch-90-90", "90/90 switch",
        "Sit high, hips and knees at 90 degrees: swing both feet to one side, then the other.", OWN,
        (Parameter("turn_deg", 35.0, 10.0, 44.0, "of both hips, one out and one in"),),
        switch_90_90, sided=True,
        label="Seated high: on the floor hips turn 90 degrees, the model's turn 45 either way.",
    ),
)  # fmt: skip
