"""Movements with speed: walking, running stances, the side cut, cycling, the kettlebell swing."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from coxa.model.model import Model
from coxa.movement.events import SIDES, Side
from coxa.movement.library.feet import Foot, stand
from coxa.movement.library.keys import course
from coxa.movement.library.movement import Movement, Outside, Parameter, Performed, Values, size
from coxa.movement.library.plan import WEAK, Plan, aim_at, in_hands, over, two_feet
from coxa.movement.library.points import FOOT, find_point
from coxa.movement.library.settle import Aim
from coxa.movement.library.squatting import LOAD
from coxa.movement.library.standing import WIDTH, held_leg
from coxa.movement.motion import Floats
from coxa.movement.walk import average_walk
from coxa.movement.whole_body import mass_center


def walk(model: Model, v: Values) -> Performed:
    """Walk the built-in average walk, with the forces under both feet.

    All of it is raised alike, so that the soles' points meet the floor at y = 0 where the walk
    has the toes' joints near it.
    """
    walked = average_walk(model, speed_mps=v["speed_mps"], cycles=round(v["cycles"]))
    contacts = tuple(f"{point}_{side}" for side in walked.feet for point in FOOT)
    q = np.array(walked.motion.values)
    heights = [model.positions(q, *find_point(model, name))[:, 1] for name in contacts]
    rise = -float(np.min(heights))
    q[:, model.coordinate_index("pelvis_ty")] += rise
    loads = tuple(
        Outside(
            f"ground_{side}", f"calcn_{side}", foot.force, foot.point + np.array([0.0, rise, 0.0]),
            foot.torque,
        )
        for side, foot in walked.feet.items()
    )  # fmt: skip
    planes = dict.fromkeys(contacts, np.zeros(len(q)))
    return Performed(replace(walked.motion, values=q), contacts, loads=loads, planes=planes)


def run_stance(model: Model, v: Values) -> Performed:
    """Be in the middle of a running step, the ground pushing with the force asked for."""
    return _pushed(model, "run-stance", np.array([0.0, v["vertical_bw"], 0.0]), 0.0)


def sprint_stance(model: Model, v: Values) -> Performed:
    """Be in the middle of a sprinting step, on the ball of the foot."""
    return _pushed(model, "sprint-stance", np.array([0.0, v["vertical_bw"], 0.0]), 10.0)


def side_cut(model: Model, v: Values) -> Performed:
    """Push off the right foot to the left, the trunk leaning into the turn."""
    force = np.array([-v["braking_bw"], v["vertical_bw"], -v["sideways_bw"]])
    return _pushed(model, "side-cut", force, 0.0)


HALF_S, RATE_HZ = 0.04, 100.0


def _pushed(model: Model, name: str, force_bw: Floats, pitch_deg: float) -> Performed:
    """Hold a posture while the ground's force accelerates the whole body alike.

    The force acts under the foot, its line through the mass centre: so the body is accelerated
    without turning, and all six equations of the whole body hold in the middle frame.
    """
    c, foot = course(model, name), stand("r", 1, pitch_deg=pitch_deg)
    give = {**held_leg("l"), "hip_adduction": 10.0, "lumbar_bending": 4.0, "pelvis_list": 4.0}
    plan = Plan(name, model, c, (foot,), give_deg=give, center=over(foot), held=False)
    under = _under(plan)
    for _ in range(4):
        q = plan.settled()
        height = float(mass_center(model, q)[0, 1])
        plan = replace(plan, center=_open(under + height * force_bw / force_bw[1]))
    done = plan.carry_out()
    center = mass_center(model, done.motion.values)[0]
    point = center - center[1] * force_bw / force_bw[1]
    g = float(np.linalg.norm(model.gravity))
    n = 2 * round(HALF_S * RATE_HZ) + 1
    t = np.linspace(-HALF_S, HALF_S, n)
    q = np.repeat(done.motion.values, n, axis=0)
    acceleration = g * (force_bw - np.array([0.0, 1.0, 0.0]))
    for axis, column in enumerate(("pelvis_tx", "pelvis_ty", "pelvis_tz")):
        q[:, model.coordinate_index(column)] += 0.5 * acceleration[axis] * t**2
    force = np.tile(model.mass * g * force_bw, (n, 1))
    ground = Outside("ground_r", "calcn_r", force, np.tile(point, (n, 1)))
    planes = dict.fromkeys(done.contacts, np.zeros(n))
    motion = replace(done.motion, time=t + HALF_S, values=model.complete(q))
    note = f"Read the middle frame, {HALF_S:g} s: the others carry its acceleration."
    return replace(
        done, motion=motion, loads=(ground,), note=note, balanced=False, planted={}, planes=planes
    )


def _under(plan: Plan) -> Floats:
    """Return where the force acts (3,) m: before the sole's middle, under the ball if raised."""
    foot: Foot = plan.feet[0]
    at = over(foot)[0]
    at[1] = 0.0
    if foot.pitch_deg.any():
        at[0] += 0.06 * size(plan.model)
    return at


def _open(center: Floats) -> Floats:
    """Return a mass centre's aim (1, 3) m, its height open."""
    return np.array([[center[0], np.nan, center[2]]])


SADDLE, CRANK_M, BRACKET_M, TUBE_DEG = 0.82, 0.17, 0.28, 73.0
"""Seat bones to bottom bracket, of the inseam: so that knees are bent at the bottom as tabled.
Riders sit higher (85.5 % in cycling2021) and point their feet; the tabled ankles do not."""


def cycling(model: Model, v: Values) -> Performed:
    """Turn a crank once, seated: the balls of the feet go round with the pedals."""
    c = course(model, "cycling", duration_s=60.0 / v["cadence_rpm"])
    n, k = len(c.time), size(model)
    crank = CRANK_M * k
    inseam = float(model.positions(_standing(model), "pelvis")[0, 1]) - 0.15 * k
    reach = SADDLE * inseam * v["saddle_share"]
    seat = BRACKET_M + reach * float(np.sin(np.radians(TUBE_DEG)))
    forward = reach * float(np.cos(np.radians(TUBE_DEG)))
    rests = {"seat_r": seat, "seat_l": seat}
    aims: list[Aim] = [
        aim_at(model, name, n, x=0.0, y=h, z=find_point(model, name)[1][2])
        for name, h in rests.items()
    ]
    loads: list[Outside] = []
    # A downstroke's force grows and falls as sin^2; over a turn both legs do the power's work.
    peak = 3.0 * v["power_w"] / (8.0 * crank * v["cadence_rpm"] / 60.0)
    for side in SIDES:
        phase, z = (0.0, 0.09 * k) if side == "r" else (0.5, -0.09 * k)
        angle = 2.0 * np.pi * (c.share + phase)
        x, y = forward + crank * np.sin(angle), BRACKET_M + crank * np.cos(angle)
        for ball in ("ball_medial", "ball_lateral"):
            # The medial ball lies before the lateral one: the axle is under their middle.
            before = find_point(model, f"{ball}_{side}")[1][0] - _axle(model, side)
            aims.append(aim_at(model, f"{ball}_{side}", n, x=x + before, y=y, within_m=0.003))
        aims.append(aim_at(model, f"ball_medial_{side}", n, z=0.6 * z, within_m=0.005))
        push = np.where(np.sin(angle) > 0.0, peak * np.sin(angle) ** 2, 0.0)
        zero = np.zeros(n)
        loads.append(
            Outside(
                f"pedal_{side}", f"calcn_{side}", np.stack([zero, push, zero], axis=1),
                np.stack([x, y, np.full(n, z)], axis=1),
            )
        )  # fmt: skip
    give = {
        "hip_flexion": 20.0, "knee_angle": 20.0, "ankle_angle": 10.0, "pelvis_tilt": 4.0,
        "pelvis_list": 1.0, "pelvis_rotation": 1.0, "hip_rotation": 3.0,
    }  # fmt: skip
    plan = Plan("cycling", model, c, aims=aims, lying=rests, loads=loads, give_deg=give)
    # The handlebar is where the hands are.
    bar = {name: plan.place(name, plan.settled())[:, 1] for name in ("hand_r", "hand_l")}
    return replace(plan, planes=bar).carry_out()


def _axle(model: Model, side: Side) -> float:
    """Return how far forward in the foot the middle of its balls is (m)."""
    balls = [find_point(model, f"ball_{end}_{side}")[1][0] for end in ("medial", "lateral")]
    return 0.5 * sum(balls)


def _standing(model: Model) -> Floats:
    """Return the posture (1, C) of a quiet stand."""
    c = course(model, "quiet-stand")
    feet = two_feet(1, 0.2 * size(model))
    return Plan("quiet-stand", model, c, feet, center=over(*feet)).settled()


def kettlebell_swing(model: Model, v: Values) -> Performed:
    """Swing a bell from between the legs to the height of the chest by the hips."""
    c = course(model, "kettlebell-swing", depth=1.0)
    feet = two_feet(len(c.time), v["width_m"], 10.0)
    load = in_hands(model, v["load_kg"])
    # The bell pulls forward while it flies: the mass centre is over the feet, loosely.
    return Plan(
        "kettlebell-swing", model, c, feet, center=over(*feet), center_within_m=0.03,
        conditions=load, note=WEAK,
    ).carry_out()  # fmt: skip


PRESCRIBED = "The ground's force and the body's acceleration are prescribed, not found."
VERTICAL = Parameter("vertical_bw", 2.5, 1.0, 4.0, "body weights of force from the ground")

MOVEMENTS = (
    Movement(
        "walk", "Walk", "Walk forward over level ground at an even speed.",
        ("lowerlimbmodel_walk", "murakami2017", "stepspeed1984"),
        (Parameter("speed_mps", 1.1, 1.08, 1.35, "forward"),
         Parameter("cycles", 2.0, 1.0, 6.0, "whole strides")),
        walk, label="Angles and ground forces are those of a recorded stride, scaled.",
    ),
    Movement(
        "run-stance", "Running at 3 m/s, mid-stance",
        "The middle of a running step: one foot flat, the other swinging through.",
        ("munro1987", "clark2014", "coxa_construction"), (VERTICAL,), run_stance,
        label=PRESCRIBED, sided=True,
    ),
    Movement(
        "sprint-stance", "Sprint, mid-stance",
        "The middle of a sprinting step: on the ball of the foot, the other heel at the buttock.",
        ("clark2014", "coxa_construction"),
        (replace(VERTICAL, default=3.0),), sprint_stance, label=PRESCRIBED, sided=True,
    ),
    Movement(
        "side-cut", "Side cut", "Plant the outer foot wide and push off to the other side.",
        ("coxa_construction",),
        (replace(VERTICAL, default=2.0, low=1.5, high=3.0),
         Parameter("sideways_bw", 0.6, 0.0, 0.75, "body weights toward the free leg's side"),
         Parameter("braking_bw", 0.2, -0.3, 0.6, "body weights backward")),
        side_cut, label=PRESCRIBED, sided=True,
    ),
    Movement(
        "cycling", "Cycling", "Sit on the saddle and turn the pedals evenly.",
        ("ericson1988", "cycling2021", "coxa_construction"),
        (Parameter("power_w", 120.0, 0.0, 350.0, "of both legs together"),
         Parameter("cadence_rpm", 60.0, 40.0, 90.0, "turns of the crank a minute"),
         Parameter("saddle_share", 1.0, 0.97, 1.03, "of a saddle at 82 % of the inseam")),
        cycling,
        label="The pedals' forces are prescribed: upward, in the downstroke. Past some 330 N riders"
        " pull at the handlebar, which only bears here: a residual is left.",
    ),
    Movement(
        "kettlebell-swing", "Kettlebell swing",
        "Hike the bell back between the legs and let the hips throw it to chest height.",
        ("coxa_construction",),
        (replace(LOAD, default=16.0, high=48.0),
         replace(WIDTH, default=0.36, low=0.25)), kettlebell_swing,
    ),
)  # fmt: skip
