"""Movements of both feet in place: squat, hinge, lifts, and rising from a seat."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from coxa.errors import CoxaError
from coxa.model.model import Model
from coxa.movement.events import SIDES
from coxa.movement.library.keys import course, ease
from coxa.movement.library.movement import Movement, Parameter, Performed, Values
from coxa.movement.library.plan import FORWARD_M, WEAK, Plan, aim_at, in_hands, over, two_feet
from coxa.movement.library.settle import Aim
from coxa.movement.library.standing import OUT, SEAT, WIDTH, single_leg_plan
from coxa.movement.whole_body import mass_center

KNEE_SQUAT_DEG, KNEE_SINGLE_DEG, HINGE_DEG, ROUND_DEG = 105.0, 60.0, 60.0, 30.0
"""What the tabled keys reach: depths are told against these."""
RISE = {
    "lumbar_extension": 8.0,
    "pelvis_tilt": 25.0,
    "hip_flexion": 20.0,
    "knee_angle": 20.0,
    "ankle_angle": 12.0,
}


def squat(model: Model, v: Values) -> Performed:
    """Squat until the knees are bent as asked."""
    c = course(model, "squat", depth=v["knee_deg"] / KNEE_SQUAT_DEG)
    feet = two_feet(len(c.time), v["width_m"], v["out_deg"])
    return Plan(
        "squat", model, c, feet, center=over(*feet), conditions=in_hands(model, v["load_kg"])
    ).carry_out()


def single_leg_squat(model: Model, v: Values) -> Performed:
    """Squat on the right leg."""
    depth = v["knee_deg"] / KNEE_SINGLE_DEG
    plan = single_leg_plan(model, "single-leg-squat", dict.fromkeys(
        ("pelvis_tilt", "hip_flexion_r", "knee_angle_r", "ankle_angle_r", "arm_flex"), depth
    ))  # fmt: skip
    return plan.carry_out()


def hinge(model: Model, v: Values) -> Performed:
    """Lean the trunk forward from the hips; where asked, a part of it by rounding the back."""
    lean, rounded = v["hinge_deg"] / HINGE_DEG, v.get("round_deg", 0.0)
    if rounded > v["hinge_deg"]:
        raise CoxaError(
            f"hinge_deg = {v['hinge_deg']:g} and round_deg = {rounded:g} contradict each other: the"
            f" back would round by {rounded - v['hinge_deg']:g}° more than the trunk leans",
            todo="Round the back by no more than the trunk leans.",
        )
    turn = v["hinge_deg"] - rounded
    # Thighs lean back by as much as the knees bend; the hips do what the pelvis tips besides.
    knee = 20.0 * lean
    depth = {
        "pelvis_tilt": turn / 60.0,
        "hip_flexion": (turn + knee) / 80.0,
        "knee_angle": lean,
        "arm_flex": lean,
        "lumbar_extension": rounded / ROUND_DEG,
    }
    name = "hinge" if rounded == 0.0 else "hinge-rounded"
    c = course(model, "hinge", depth=depth)
    feet = two_feet(len(c.time), v["width_m"])
    return Plan(
        name, model, c, feet, center=over(*feet), conditions=in_hands(model, v["load_kg"])
    ).carry_out()


@dataclass(frozen=True)
class Reach:
    """Where hands take hold: before the soles' middles, apart (m); which coordinates give."""

    out_m: float
    apart_m: float
    give_deg: Mapping[str, float]


_ARMS = {"pelvis_tilt": 25.0, "arm_flex": 20.0, "arm_add": 15.0, "elbow_flex": 6.0}
BAR = Reach(0.06, 0.48, {**_ARMS, "pelvis_tilt": 12.0, "hip_flexion": 12.0, "knee_angle": 5.0})
BOX_STOOP = Reach(0.24, 0.40, {**_ARMS, "lumbar_extension": 6.0, "hip_flexion": 15.0})
BOX_SQUAT = Reach(0.24, 0.40, {**_ARMS, "hip_flexion": 12.0, "knee_angle": 12.0})


def deadlift(model: Model, v: Values) -> Performed:
    """Lift a bar from its plates' height over the middle of the feet."""
    return _lift(model, "deadlift", v, v["bar_m"], BAR)


def lift_stoop(model: Model, v: Values) -> Performed:
    """Lift a box by its handles, back rounded and knees nearly straight."""
    return _lift(model, "lift-stoop", v, v["handle_m"], BOX_STOOP)


def lift_squat(model: Model, v: Values) -> Performed:
    """Lift a box by its handles, out of a squat."""
    return _lift(model, "lift-squat", v, v["handle_m"], BOX_SQUAT)


def _lift(model: Model, name: str, v: Values, at_m: float, reach: Reach) -> Performed:
    """Reach for a load where it lies, then straighten up with it."""
    c = course(model, name)
    n = len(c.time)
    feet = two_feet(n, v["width_m"])
    plan = Plan(
        name, model, c, feet, center=over(*feet), conditions=in_hands(model, v["load_kg"]),
        note=WEAK,
    )  # fmt: skip
    hands = [
        aim_at(model, f"hand_{side}", 1, x=reach.out_m, y=at_m, z=turn * 0.5 * reach.apart_m)
        for side, turn in (("r", 1.0), ("l", -1.0))
    ]
    down = replace(plan.frame(0.0, hands), give_deg=reach.give_deg).carry_out()
    stops = [(0.0, down.motion.values), (1.0, plan.frame(1.0).settled())]
    return plan.through(stops).carry_out()


def sit_to_stand(model: Model, v: Values) -> Performed:
    """Rise from a seat: lean forward, leave the seat, straighten up."""
    return _rise(model, v)


def sit_back(model: Model, v: Values) -> Performed:
    """Sit down: the rise, backwards in time."""
    up = _rise(model, v)
    motion = replace(up.motion, values=up.motion.values[::-1].copy(), source="sit-back (library)")
    planes = {name: plane[::-1].copy() for name, plane in up.planes.items()}
    return replace(up, motion=motion, planes=planes)


SEAT_OFF = 0.38
"""The share of the time at which the seat is left, in the table of keys."""
LEAVE_BACK_M = 0.05


def _rise(model: Model, v: Values) -> Performed:
    """Sit, lean forward until the feet carry the weight, then straighten up."""
    c = course(model, "sit-to-stand")
    n = len(c.time)
    feet = two_feet(n, v["width_m"])
    plan = Plan("sit-to-stand", model, c, feet, center=over(*feet), give_deg=RISE, note=WEAK)
    back, seat = -v["feet_back_m"], v["seat_m"]

    def seated(frames: int) -> tuple[Aim, ...]:
        return tuple(aim_at(model, f"seat_{s}", frames, x=back, y=seat) for s in SIDES)

    sit = replace(plan.frame(0.0, seated(1)), center=None).settled()
    # The seat is left with the weight over the back of the feet; it moves on while rising.
    back_foot = over(*feet, forward_m=FORWARD_M - LEAVE_BACK_M)
    leave = replace(plan.frame(SEAT_OFF, seated(1)), center=back_foot[:1]).carry_out()
    stops = [(0.0, sit), (SEAT_OFF, leave.motion.values), (1.0, plan.frame(1.0).settled())]
    path = plan.through(stops)
    # The seat keeps its points until they leave it; from then on the feet alone carry, and the
    # weight moves on from where it was: else angles would jump.
    kept = c.share <= SEAT_OFF
    off, up = (mass_center(model, q)[0] for _, q in stops[1:])
    center = off + (up - off) * ease((c.share - SEAT_OFF) / (1.0 - SEAT_OFF))[:, None]
    center[:, 1] = np.nan
    center[kept] = np.nan
    plane = np.where(kept, seat, np.nan)
    return replace(
        path, center=center, aims=[_while(aim, kept) for aim in seated(n)],
        planes={"seat_r": plane, "seat_l": plane},
    ).carry_out()  # fmt: skip


def _while(aim: Aim, kept: NDArray[np.bool_]) -> Aim:
    return replace(aim, at=np.where(kept[:, None], aim.at, np.nan))


BACK = Parameter(
    "feet_back_m", 0.32, 0.31, 0.34, "from the soles' middles back to the seat bones", scales=True
)
LOAD = Parameter("load_kg", 0.0, 0.0, 150.0, "carried in both hands together")
BOX = Parameter("load_kg", 15.0, 0.0, 40.0, "of the box")
HANDLE = Parameter("handle_m", 0.30, 0.25, 0.50, "height of the box's handles", scales=True)
HINGE = Parameter("hinge_deg", 60.0, 10.0, 80.0, "of the trunk from upright")

MOVEMENTS = (
    Movement(
        "squat", "Squat", "Squat down, arms forward, heels on the floor, and stand up again.",
        ("coxa_construction",),
        (Parameter("knee_deg", 100.0, 20.0, 110.0, "of the knees at the bottom"), WIDTH, OUT, LOAD),
        squat,
    ),
    Movement(
        "single-leg-squat", "Single-leg squat", "Squat on one leg, the other foot behind.",
        ("weeks2015", "coxa_construction"),
        (Parameter("knee_deg", 60.0, 20.0, 75.0, "of the knee at the bottom"),), single_leg_squat,
        sided=True,
    ),
    Movement(
        "hinge", "Hinge, back neutral",
        "Push the hips back and lean forward with a straight back, knees a little bent.",
        ("coxa_construction",), (HINGE, WIDTH, LOAD), hinge,
    ),
    Movement(
        "hinge-rounded", "Hinge, back rounded",
        "Lean as far forward as in the hinge, a part of it from a rounded back.",
        ("coxa_construction",),
        (replace(HINGE, low=30.0),
         Parameter("round_deg", 30.0, 1.0, 45.0, "of the trunk against the pelvis"),
         WIDTH, LOAD),
        hinge,
    ),
    Movement(
        "deadlift", "Deadlift", "Grip the bar over the feet, back straight, and stand up with it.",
        ("coxa_construction",),
        (Parameter("bar_m", 0.225, 0.20, 0.45, "height of the bar, as the largest plates have it"),
         WIDTH, Parameter("load_kg", 60.0, 0.0, 250.0, "of the bar")),
        deadlift,
    ),
    Movement(
        "lift-stoop", "Box lift, stoop", "Bend from hips and back, knees nearly straight; lift.",
        ("coxa_construction",), (HANDLE, WIDTH, BOX), lift_stoop,
    ),
    Movement(
        "lift-squat", "Box lift, squat", "Squat to the box, then lift it close to the body.",
        ("coxa_construction",), (HANDLE, WIDTH, BOX), lift_squat,
    ),
    Movement(
        "sit-to-stand", "Sit to stand", "Lean forward, leave the seat, stand up without hands.",
        ("coxa_construction",), (SEAT, BACK, replace(WIDTH, high=0.40)), sit_to_stand,
    ),
    Movement(
        "sit-back", "Stand to sit", "Sit down slowly without hands.",
        ("coxa_construction",), (SEAT, BACK, replace(WIDTH, high=0.40)), sit_back,
    ),
)  # fmt: skip
