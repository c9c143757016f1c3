"""Movements on one place: standing on two legs and on one, pushed, on a cane, turning."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from coxa.model.conditions import Condition
from coxa.model.model import Model
from coxa.movement.events import Side
from coxa.movement.library.feet import stand
from coxa.movement.library.keys import course
from coxa.movement.library.movement import Movement, Outside, Parameter, Performed, Values
from coxa.movement.library.plan import Plan, aim_at, over, two_feet
from coxa.movement.library.points import find_point

LEG = (
    "hip_flexion",
    "hip_adduction",
    "hip_rotation",
    "knee_angle",
    "ankle_angle",
    "subtalar_angle",
)
LEVEL = {"pelvis_list": 0.5, "pelvis_rotation": 2.0, "lumbar_bending": 1.0}
"""The pelvis stays as tabled: the standing leg brings the mass centre over its foot."""


def held_leg(side: Side) -> dict[str, float]:
    """Hold a leg that stands on nothing at its keys."""
    return {f"{name}_{side}": 0.0 for name in LEG}


def quiet_stand(model: Model, v: Values) -> Performed:
    """Stand on both feet."""
    return two_leg_stand(model, "quiet-stand", v).carry_out()


def glute_squeeze(model: Model, v: Values) -> Performed:
    """Stand on both feet, pelvis tucked under."""
    return two_leg_stand(model, "glute-squeeze", v).carry_out()


def two_leg_stand(model: Model, name: str, v: Values) -> Plan:
    """Plan a posture held on both feet."""
    feet = two_feet(1, v["width_m"], v["out_deg"])
    return Plan(name, model, course(model, name), feet, center=over(*feet))


def pushed_stand(model: Model, v: Values) -> Performed:
    """Stand on both feet against a push at the pelvis; lean half of what would cancel it."""
    plan = two_leg_stand(model, "pushed-stand", v)
    at = model.positions(plan.settled(), "pelvis")
    force = np.array([[0.0, 0.0, v["push_n"]]])
    center = over(*plan.feet)
    weight = model.mass * float(np.linalg.norm(model.gravity))
    center[:, 2] -= 0.5 * v["push_n"] * at[:, 1] / weight
    push = Outside("push", "pelvis", force, at)
    leaning = replace(plan, center=center)
    moved = model.positions(leaning.settled(), "pelvis")
    return replace(leaning, loads=(replace(push, point=moved),)).carry_out()


def single_leg_plan(
    model: Model,
    name: str,
    depth: float | Values = 1.0,
    conditions: Sequence[Condition] = (),
    side: Side = "r",
    y: float = 0.0,
) -> Plan:
    """Plan a posture or movement on one foot, the other leg as tabled."""
    c = course(model, name, depth=depth)
    foot = stand(side, len(c.time), y=y)
    give = {**held_leg("l" if side == "r" else "r"), **LEVEL}
    return Plan(name, model, c, (foot,), center=over(foot), give_deg=give, conditions=conditions)


def standing_hip_extension(model: Model, v: Values) -> Performed:
    """Stand on the left leg, lead the straight right one back."""
    depth = v["extension_deg"] / 20.0
    return single_leg_plan(model, "standing-hip-extension", depth, side="l").carry_out()


def standing_hip_abduction(model: Model, v: Values) -> Performed:
    """Stand on the left leg, lead the straight right one out."""
    depth = v["abduction_deg"] / 30.0
    return single_leg_plan(model, "standing-hip-abduction", depth, side="l").carry_out()


def hip_circumduction(model: Model, v: Values) -> Performed:
    """Stand on the left leg, lead the right one round: forward, out, back."""
    return single_leg_plan(model, "hip-circumduction", v["width_share"], side="l").carry_out()


def hip_hike(model: Model, v: Values) -> Performed:
    """Stand on the right leg on a step; let the other side of the pelvis drop, then hike it."""
    plan = single_leg_plan(model, "hip-hike", y=v["step_m"])
    return plan.carry_out()


def trunk_turn(model: Model, v: Values) -> Performed:
    """Turn the trunk to the left and back, feet and knees ahead."""
    c = course(model, "trunk-turn", depth=v["turn_deg"] / 40.0)
    feet = two_feet(len(c.time), v["width_m"], 5.0)
    give = {"pelvis_rotation": 1.0, "hip_rotation": 12.0}
    return Plan("trunk-turn", model, c, feet, center=over(*feet), give_deg=give).carry_out()


def sit(name: str) -> Callable[[Model, Values], Performed]:
    """Return the function that sits at a desk, upright or slumped."""

    def make(model: Model, v: Values) -> Performed:
        c = course(model, name)
        feet = two_feet(1, v["width_m"])
        seats = {"seat_r": v["seat_m"], "seat_l": v["seat_m"]}
        aims = tuple(aim_at(model, seat, 1, y=height) for seat, height in seats.items())
        give = {"pelvis_tilt": 2.0, "hip_flexion": 20.0, "knee_angle": 20.0, "ankle_angle": 5.0}
        return Plan(name, model, c, feet, aims=aims, lying=seats, give_deg=give).carry_out()

    return make


def single_leg_stand(model: Model, v: Values) -> Performed:
    """Stand on the right leg, the pelvis as level as asked."""
    return _listed(single_leg_plan(model, "single-leg-stand"), v).carry_out()


def toothbrush_stand(model: Model, v: Values) -> Performed:
    """Stand on the right leg, the right hand at the mouth."""
    return _listed(single_leg_plan(model, "toothbrush-stand"), v).carry_out()


def single_leg_stand_cane(model: Model, v: Values) -> Performed:
    """Stand on the right leg, the left hand on a cane that carries a share of the weight."""
    plan = _listed(single_leg_plan(model, "single-leg-stand-cane"), v)
    weight = model.mass * float(np.linalg.norm(model.gravity))
    share, body = v["cane_share"], find_point(model, "hand_l")
    foot = over(*plan.feet)
    for _ in range(3):
        hand = model.positions(plan.settled(), *body)
        plan = replace(plan, center=(1.0 - share) * foot + share * hand)
    hand = model.positions(plan.settled(), *body)
    cane = Outside("cane", body[0], np.array([[0.0, share * weight, 0.0]]), hand)
    return replace(plan, loads=(cane,)).carry_out()


def _listed(plan: Plan, v: Values) -> Plan:
    """Lift the free side of the pelvis by `list_deg` (negative: drop it), the trunk upright."""
    model, q = plan.model, np.array(plan.course.q)
    angle = np.radians(v["list_deg"])
    for name, turn in (("pelvis_list", angle), ("hip_adduction_r", -angle)):
        q[:, model.coordinate_index(name)] += turn
    return replace(plan, course=replace(plan.course, q=q))


OWN = ("coxa_construction",)
WIDTH = Parameter("width_m", 0.20, 0.08, 0.60, "between the middles of the soles", scales=True)
OUT = Parameter("out_deg", 7.0, -5.0, 25.0, "feet turned out")
LIST = Parameter("list_deg", 0.0, -12.0, 8.0, "free side of the pelvis lifted; negative: dropped")
SEAT = Parameter("seat_m", 0.45, 0.42, 0.52, "height of the seat", scales=True)

MOVEMENTS = (
    Movement(
        "quiet-stand", "Quiet stand", "Stand still, the weight on both feet alike.",
        ("coxa_construction", "winter1995"), (WIDTH, OUT), quiet_stand,
    ),
    Movement(
        "single-leg-stand", "Single-leg stand",
        "Stand on one leg, the other foot off the ground behind, pelvis level.",
        ("coxa_construction", "winter1995"), (LIST,), single_leg_stand, sided=True,
    ),
    Movement(
        "single-leg-stand-cane", "Single-leg stand with a cane",
        "Stand on one leg and lean on a cane in the other hand.",
        ("coxa_construction", "brand1980", "cane_support"),
        (LIST, Parameter("cane_share", 0.15, 0.01, 0.30, "of the weight, carried by the cane")),
        single_leg_stand_cane, label="The cane's force is prescribed: straight up.", sided=True,
    ),
    Movement(
        "pushed-stand", "Two-leg stand against a push",
        "Stand on both feet while someone pushes the pelvis to your right.", OWN,
        (WIDTH, OUT, Parameter("push_n", 100.0, 0.0, 150.0, "of the push at the pelvis")),
        pushed_stand, label="The push is prescribed.",
    ),
    Movement(
        "toothbrush-stand", "Toothbrush stand",
        "Stand on one leg, level, while brushing your teeth.", OWN, (LIST,), toothbrush_stand,
        sided=True,
    ),
    Movement(
        "glute-squeeze", "Glute squeeze in standing",
        "Stand on both feet, tuck the pelvis under and squeeze both buttocks.", OWN, (WIDTH, OUT),
        glute_squeeze,
    ),
    Movement(
        "standing-hip-extension", "Standing hip extension",
        "Stand on one leg and lead the straight other leg back.", OWN,
        (Parameter("extension_deg", 20.0, 5.0, 29.0, "of the hip"),), standing_hip_extension,
        sided=True,
    ),
    Movement(
        "standing-hip-abduction", "Standing hip abduction",
        "Stand on one leg and lead the straight other leg out.", OWN,
        (Parameter("abduction_deg", 30.0, 5.0, 45.0, "of the hip"),), standing_hip_abduction,
        sided=True,
    ),
    Movement(
        "hip-circumduction", "Hip circles",
        "Stand on one leg and circle the other: forward, out, back, through.", OWN,
        (Parameter("width_share", 1.0, 0.2, 1.2, "of the tabled circle"),), hip_circumduction,
        sided=True,
    ),
    Movement(
        "hip-hike", "Hip hike",
        "Stand on one leg on a step; let the other side of the pelvis drop, then hike it.", OWN,
        (Parameter("step_m", 0.10, 0.06, 0.30, "height of the step"),), hip_hike, sided=True,
    ),
    Movement(
        "trunk-turn", "Trunk turn", "Turn the trunk to the left and back, feet still.", OWN,
        (Parameter("turn_deg", 40.0, 5.0, 60.0, "of the chest against the feet"), WIDTH),
        trunk_turn, sided=True,
    ),
    Movement(
        "sit-upright", "Sitting at a desk, upright",
        "Sit on the middle of the seat, back upright, forearms toward the desk.", OWN,
        (SEAT, WIDTH), sit("sit-upright"),
    ),
    Movement(
        "sit-slumped", "Sitting at a desk, slumped",
        "Sit with the pelvis rolled back and the back rounded.", OWN, (SEAT, WIDTH),
        sit("sit-slumped"),
    ),
)  # fmt: skip
