"""Movements on the floor, a bench or a table: on the back, the side, the belly."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from coxa.model.conditions import CarriedLoad, Condition
from coxa.model.model import Model
from coxa.movement.library.feet import Foot
from coxa.movement.library.keys import Course, along, course
from coxa.movement.library.movement import Movement, Parameter, Performed, Values, size
from coxa.movement.library.plan import Plan, aim_at, two_feet
from coxa.movement.library.settle import Aim
from coxa.movement.library.standing import held_leg
from coxa.movement.motion import Floats
from coxa.movement.posing import units

BACK = ("back_r", "back_l")
TABLE_M = 0.75
OUT_DEG = -8.0
"""Feet on the floor before a lying body point inward: the model's ankles turn them so."""
ROLL = {
    "pelvis_tilt": 40.0,
    "pelvis_list": 20.0,
    "pelvis_rotation": 20.0,
    "lumbar_extension": 4.0,
    "lumbar_bending": 4.0,
    "arm_add": 5.0,
}
"""Lying, the whole body turns readily until it rests."""


def lie(
    model: Model,
    name: str,
    c: Course,
    rests: Mapping[str, float],
    *,
    give_deg: Mapping[str, float],
    feet: Sequence[Foot] = (),
    aims: Sequence[Aim] = (),
    conditions: Sequence[Condition] = (),
    tabled: Floats | None = None,
    bearing: Sequence[str] = (),
    center_z: str = "",
) -> Performed:
    """Rest on points at heights (m) that keep their places; other aims besides.

    `center_z` names the point toward which the mass centre is brought across the body, so that
    the base holds it.
    """
    n = len(c.time)
    give = {**ROLL, **give_deg}
    plan = Plan(
        name, model, c, feet, give_deg=give, lying=rests, bearing=bearing, conditions=conditions
    )
    first = [aim_at(model, point, 1, y=height) for point, height in rests.items()]
    begin = [replace(aim, at=aim.at[:1]) for aim in aims]
    q = plan.frame(0.0, [*first, *begin]).settled()
    if center_z:
        plan = replace(plan, center=_beside(plan, q, center_z), center_within_m=0.005)
    kept: list[Aim] = []
    for point, height in rests.items():
        x, _, z = plan.place(point, q)[0]
        # The height is met; the place is kept within what skin gives, as joints are not soft.
        kept.append(aim_at(model, point, n, y=height))
        kept.append(aim_at(model, point, n, x=x, z=z, within_m=0.002))
    return replace(plan, aims=(*kept, *aims), tabled=tabled).carry_out()


def _beside(plan: Plan, q: Floats, point: str) -> Floats:
    """Return a mass centre's aim (n, 3) m: from the first resting point toward another one."""
    first, other = plan.place(next(iter(plan.lying)), q)[0, 2], plan.place(point, q)[0, 2]
    center = np.full((len(plan.course.time), 3), np.nan)
    center[:, 2] = first + 0.3 * (other - first)
    return center


def _lift(
    model: Model, v: Values, name: str, back_m: float, low_m: float, high_m: float, legs: str
) -> Performed:
    """Lift the hips between feet and shoulder blades, `low_m` to `high_m` at the sacrum."""
    c = course(model, name)
    n, k = len(c.time), size(model)
    both = two_feet(n, 0.20 * k, OUT_DEG)
    feet = both if legs == "rl" else both[:1]
    height = along(c.share, np.array([0.0, 0.5, 1.0]), np.array([low_m, high_m, low_m]))
    aims = (aim_at(model, "sacrum", n, y=height),)
    give = {
        "hip_flexion": 25.0, "knee_angle": 20.0, "ankle_angle": 20.0, "hip_adduction": 4.0,
        "hip_rotation": 3.0, "subtalar_angle": 2.0, "pelvis_list": 2.0, "pelvis_rotation": 2.0,
    }  # fmt: skip
    if legs == "r":
        give |= held_leg("l")
    load: tuple[Condition, ...] = ()
    if v["load_kg"] > 0.0:
        load = (CarriedLoad("pelvis", v["load_kg"], (0.03 * k, -0.05 * k, 0.0)),)
    rests: dict[str, float] = dict.fromkeys(BACK, back_m)
    return lie(model, name, c, rests, give_deg=give, feet=feet, aims=aims, conditions=load)


def bridge(model: Model, v: Values) -> Performed:
    """Lift the hips off the floor on both feet."""
    return _lift(model, v, "bridge", 0.0, 0.0, v["lift_m"], "rl")


def single_leg_bridge(model: Model, v: Values) -> Performed:
    """Lift the hips off the floor on the right foot."""
    return _lift(model, v, "single-leg-bridge", 0.0, 0.0, v["lift_m"], "r")


def hip_thrust(model: Model, v: Values) -> Performed:
    """Lift the hips to the height of a bench on which the shoulder blades rest."""
    bench = v["bench_m"]
    return _lift(model, v, "hip-thrust", bench, bench - v["travel_m"], bench, "rl")


def single_leg_hip_thrust(model: Model, v: Values) -> Performed:
    """Lift the hips to the height of a bench on the right foot."""
    bench = v["bench_m"]
    return _lift(model, v, "single-leg-hip-thrust", bench, bench - v["travel_m"], bench, "r")


SIDE = {"hip_side_l": 0.0, "shoulder_l": 0.0, "ball_lateral_l": 0.0, "hand_l": 0.0}
"""The lower arm lies on the floor before the body: with it the base is wide enough."""
UNDER = {
    "arm_add_l": 20.0,
    "elbow_flex_l": 10.0,
    "hip_adduction_l": 15.0,
    "hip_rotation_l": 10.0,
    "hip_flexion_l": 5.0,
    "knee_angle_l": 5.0,
    **held_leg("r"),
}


def clamshell(model: Model, v: Values) -> Performed:
    """On the side, hips and knees bent: open the knees."""
    depth: dict[str, float] = dict.fromkeys(
        ("hip_adduction_r", "hip_rotation_r"), v["open_deg"] / 25.0
    )
    c = course(model, "clamshell", depth=depth)
    return lie(model, "clamshell", c, SIDE, give_deg=UNDER)


def side_lying_abduction(model: Model, v: Values) -> Performed:
    """On the side: lift the straight upper leg."""
    c = course(model, "side-lying-abduction", depth=v["abduction_deg"] / 35.0)
    return lie(model, "side-lying-abduction", c, SIDE, give_deg=UNDER)


PRONE: dict[str, float] = dict.fromkeys(("chest", "asis_r", "asis_l", "knee_l"), TABLE_M)
STILL_LEG = {"hip_flexion_l": 10.0, "hip_adduction_l": 3.0, **{
    f"{name}_r": 0.0 for name in ("hip_flexion", "hip_adduction", "hip_rotation", "knee_angle",
                                  "ankle_angle", "subtalar_angle")}}  # fmt: skip


def prone_hip_extension(model: Model, v: Values) -> Performed:
    """On the belly: lift the straight right leg."""
    c = course(model, "prone-hip-extension", depth=(v["extension_deg"] + 10.0) / 25.0)
    return lie(model, "prone-hip-extension", c, PRONE, give_deg=STILL_LEG)


def prone_hip_abduction(model: Model, v: Values) -> Performed:
    """On the belly: lead the straight right leg out, just off the table."""
    c = course(model, "prone-hip-abduction", depth={"hip_adduction_r": v["abduction_deg"] / 30.0})
    return lie(model, "prone-hip-abduction", c, PRONE, give_deg=STILL_LEG)


def straight_leg_raise(model: Model, v: Values) -> Performed:
    """On the back: the straight right leg raised by someone else's hand."""
    c = turned(model, course(model, "straight-leg-raise"), {"hip_flexion_r": v["raise_deg"]})
    rests = {"back_r": 0.0, "back_l": 0.0, "sacrum": 0.0, "heel_l": 0.0}
    give = {"hip_flexion_l": 10.0, **dict.fromkeys(held_leg("r"), 0.0)}
    return lie(model, "straight-leg-raise", c, rests, give_deg=give)


def thomas(model: Model, v: Values) -> Performed:
    """On a table's edge, the left knee held to the chest, the right leg hanging."""
    c = turned(
        model, course(model, "thomas"),
        {"hip_flexion_r": v["hip_flexion_deg"], "knee_angle_r": v["knee_deg"]},
    )  # fmt: skip
    rests: dict[str, float] = dict.fromkeys((*BACK, "sacrum"), TABLE_M)
    return lie(model, "thomas", c, rests, give_deg={**held_leg("l"), **held_leg("r")})


def ober(model: Model, v: Values) -> Performed:
    """On the left side on a table, the right leg led back and let down."""
    c = turned(model, course(model, "ober"), {"hip_adduction_r": v["adduction_deg"]})
    rests: dict[str, float] = dict.fromkeys(SIDE, TABLE_M)
    return lie(model, "ober", c, rests, give_deg=UNDER)


def fair(model: Model, v: Values) -> Performed:
    """On the left side on a table: the right hip bent, across, and turned inward."""
    c = turned(
        model, course(model, "fair"),
        {"hip_flexion_r": v["flexion_deg"], "hip_adduction_r": v["adduction_deg"],
         "hip_rotation_r": v["rotation_deg"]},
    )  # fmt: skip
    rests: dict[str, float] = dict.fromkeys(SIDE, TABLE_M)
    return lie(model, "fair", c, rests, give_deg=UNDER)


KNEE_HALF_M = 0.055
"""Half a knee's width, with its skin."""


def side_sleep(model: Model, v: Values) -> Performed:
    """Lie on the left side, knees bent, the right one on the left or on a pillow between."""
    c, k = course(model, "side-sleep"), size(model)
    low = KNEE_HALF_M * k
    aims = (
        aim_at(model, "knee_l", 1, y=low, within_m=0.005),
        aim_at(model, "knee_r", 1, y=3.0 * low + v.get("pillow_m", 0.0)),
    )
    give = {
        "hip_adduction_l": 15.0, "hip_rotation_l": 10.0, "hip_adduction_r": 25.0,
        "hip_rotation_r": 5.0, "arm_add_l": 20.0, "elbow_flex_l": 10.0,
    }  # fmt: skip
    name = "side-sleep-pillow" if "pillow_m" in v else "side-sleep"
    return lie(model, name, c, SIDE, give_deg=give, aims=aims)


def turned(model: Model, c: Course, angles_deg: Mapping[str, float]) -> Course:
    """Return a held posture with some of its angles set (deg)."""
    q = np.array(c.q)
    for name, angle in angles_deg.items():
        q[:, model.coordinate_index(name)] = np.radians(angle) * units(model, name)
    return replace(c, q=model.complete(q))


LIFT = Parameter("lift_m", 0.16, 0.04, 0.20, "of the sacrum", scales=True)
BENCH = Parameter("bench_m", 0.38, 0.25, 0.46, "height of the bench", scales=True)
TRAVEL = Parameter("travel_m", 0.17, 0.05, 0.21, "of the sacrum", scales=True)
HIPS = Parameter("load_kg", 0.0, 0.0, 250.0, "across the front of the hips")
THRUST = ("hip_thrust_setup", "coxa_construction")
OWN = ("coxa_construction",)

MOVEMENTS = (
    Movement(
        "bridge", "Bridge",
        "On your back, feet flat: lift the hips to a line from knee to shoulder.",
        OWN, (LIFT, HIPS), bridge,
    ),
    Movement(
        "single-leg-bridge", "Single-leg bridge",
        "Bridge on one foot, the other leg straight in line with the trunk.", OWN,
        (Parameter("lift_m", 0.15, 0.04, 0.19, "of the sacrum", scales=True), HIPS),
        single_leg_bridge, sided=True,
    ),
    Movement(
        "hip-thrust", "Hip thrust",
        "Shoulder blades on a bench, feet flat: lift the hips until the trunk is level.",
        THRUST, (BENCH, TRAVEL, HIPS), hip_thrust,
    ),
    Movement(
        "single-leg-hip-thrust", "Single-leg hip thrust",
        "The hip thrust on one foot, the other knee held up.",
        THRUST, (BENCH, TRAVEL, HIPS), single_leg_hip_thrust, sided=True,
    ),
    Movement(
        "clamshell", "Clamshell", "On your side, knees bent: open the upper knee, heels together.",
        ("clam_exercise", "coxa_construction"),
        (Parameter("open_deg", 25.0, 5.0, 35.0, "of abduction and of outward turn of the hip"),),
        clamshell, sided=True,
    ),
    Movement(
        "side-lying-abduction", "Side-lying hip abduction",
        "On your side: lift the straight upper leg.", OWN,
        (Parameter("abduction_deg", 30.0, 5.0, 45.0, "of the upper hip"),), side_lying_abduction,
        sided=True,
    ),
    Movement(
        "prone-hip-extension", "Prone hip extension",
        "On your belly, feet over the edge of a table: lift one straight leg.", OWN,
        (Parameter("extension_deg", 15.0, 2.0, 25.0, "of the hip"),), prone_hip_extension,
        sided=True,
    ),
    Movement(
        "prone-hip-abduction", "Prone hip abduction",
        "On your belly on a table: lead one straight leg out, just lifted.", OWN,
        (Parameter("abduction_deg", 30.0, 5.0, 40.0, "of the hip"),), prone_hip_abduction,
        sided=True,
    ),
    Movement(
        "straight-leg-raise", "Straight-leg raise",
        "On your back: one straight leg raised by a helper, relaxed.", OWN,
        (Parameter("raise_deg", 60.0, 5.0, 90.0, "of the hip"),), straight_leg_raise,
        label="The raised leg is held by someone else: its moment is that of the test.", sided=True,
    ),
    Movement(
        "thomas", "Thomas position",
        "At a table's edge, one knee held to the chest, the other leg hanging.",
        ("vigotsky2016", "thomas_reference", "coxa_construction"),
        (Parameter("hip_flexion_deg", 0.0, -20.0, 30.0, "of the hanging leg"),
         Parameter("knee_deg", 67.0, 0.0, 100.0, "of the hanging leg")),
        thomas, label="The leg at the chest is held by the hands.", sided=True,
    ),
    Movement(
        "ober", "Ober position",
        "On the side: a helper leads the upper leg back and lets it down, knee bent.",
        ("ober2022", "coxa_construction"),
        (Parameter("adduction_deg", 10.9, -20.0, 25.0, "of the upper hip"),), ober,
        label="The leg is held by someone else.", sided=True,
    ),
    Movement(
        "fair", "FAIR position",
        "On the side: the upper hip bent, led across and turned inward by a helper.",
        ("fair_test", "coxa_construction"),
        (Parameter("flexion_deg", 60.0, 30.0, 100.0, "of the hip"),
         Parameter("adduction_deg", 20.0, 0.0, 28.0, "of the hip"),
         Parameter("rotation_deg", 25.0, 0.0, 40.0, "inward, of the hip")),
        fair, label="The leg is held by someone else.", sided=True,
    ),
    Movement(
        "side-sleep", "Sleeping on the side", "Lie on the side, one knee on the other.", OWN, (),
        side_sleep, sided=True,
    ),
    Movement(
        "side-sleep-pillow", "Sleeping on the side with a pillow",
        "Lie on the side, a pillow between the knees.", OWN,
        (Parameter("pillow_m", 0.12, 0.02, 0.25, "thickness, pressed"),), side_sleep, sided=True,
    ),
)  # fmt: skip
