"""Movements in which feet leave the ground and land: steps, stairs, lunges, banded walks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from coxa.model.conditions import ResistanceBand
from coxa.model.model import Model
from coxa.movement.library.feet import stand
from coxa.movement.library.journey import Place, Stop, journey
from coxa.movement.library.keys import course
from coxa.movement.library.movement import Movement, Parameter, Performed, Values, size
from coxa.movement.library.plan import WEAK, Plan, aim_at, in_hands, over
from coxa.movement.library.squatting import LOAD
from coxa.movement.library.standing import single_leg_plan

GIVE = {
    "pelvis_tilt": 10.0,
    "pelvis_list": 4.0,
    "hip_flexion": 15.0,
    "knee_angle": 15.0,
    "ankle_angle": 15.0,
    "hip_adduction": 6.0,
    "mtp_angle": 12.0,
}
HALF_APART_M = 0.08
CLEAR_M = 0.06


def step_up(model: Model, v: Values) -> Performed:
    """Step onto a step: the weight goes over the foot on it, then the leg lifts the body."""
    c = course(model, "step-up")
    k, h = size(model), v["step_m"]
    forward = 0.30 * k
    r = Place("r", forward, h, HALF_APART_M * k)
    low = Place("l", 0.0, 0.0, -HALF_APART_M * k)
    high = low.by(forward, h)
    stops = [
        Stop(0.0, (r, low), (0.3, 0.7)),
        Stop(0.35, (r, low.on_toes(0.10 * k)), (1.0, 0.0)),
        Stop(0.65, (r,), (1.0,), {"toes_medial_l": (0.6 * forward, h + CLEAR_M)}),
        Stop(0.9, (r, high), (1.0, 0.0)),
        Stop(1.0, (r, high), (0.5, 0.5)),
    ]
    return journey("step-up", model, c, stops, GIVE, in_hands(model, v["load_kg"]))


def lateral_step_up(model: Model, v: Values) -> Performed:
    """Stand sideways on a step, the weight over that foot: rise until the leg is straight."""
    c = course(model, "lateral-step-up")
    k, h = size(model), v["step_m"]
    r, low = Place("r", 0.0, h, 0.0), Place("l", 0.0, 0.0, -0.22 * k)
    stops = [
        Stop(0.0, (r, low), (1.0, 0.0)),
        Stop(0.5, (r,), (1.0,)),
        Stop(1.0, (r, low), (1.0, 0.0)),
    ]
    return journey("lateral-step-up", model, c, stops, GIVE)


def stairs_up(model: Model, v: Values) -> Performed:
    """Climb: the left foot swings from one step past the right foot's to the next."""
    c = course(model, "stairs-up")
    k, rise, tread = size(model), v["rise_m"], v["tread_m"]
    r = Place("r", 0.0, rise, HALF_APART_M * k)
    low = Place("l", -tread, 0.0, -HALF_APART_M * k)
    high = low.by(2.0 * tread, 2.0 * rise)
    stops = [
        Stop(0.0, (r, low.on_toes()), (0.5, 0.5)),
        Stop(0.3, (r, low.on_toes(0.10 * k)), (1.0, 0.0)),
        Stop(0.55, (r,), (1.0,), {"toes_medial_l": (0.1, 1.6 * rise + CLEAR_M)}),
        Stop(0.8, (r, high), (1.0, 0.0)),
        Stop(1.0, (r.on_toes(), high), (0.5, 0.5)),
    ]
    return journey("stairs-up", model, c, stops, GIVE)


def stairs_down(model: Model, v: Values) -> Performed:
    """Go down: the left foot swings from the step above past the right foot's to the next."""
    c = course(model, "stairs-down")
    k, rise, tread = size(model), v["rise_m"], v["tread_m"]
    r = Place("r", 0.0, rise, HALF_APART_M * k)
    high = Place("l", -tread, 2.0 * rise, -HALF_APART_M * k)
    low = high.by(2.0 * tread, -2.0 * rise)
    stops = [
        Stop(0.0, (r, high.on_toes()), (0.5, 0.5)),
        Stop(0.25, (r, high.on_toes()), (1.0, 0.0)),
        Stop(0.45, (r,), (1.0,), {"toes_medial_l": (0.12, 1.1 * rise + CLEAR_M)}),
        Stop(0.75, (r.on_toes(0.05 * k), low.on_toes(0.09 * k)), (0.65, 0.35)),
        Stop(1.0, (r.on_toes(0.10 * k), low), (0.5, 0.5)),
    ]
    return journey("stairs-down", model, c, stops, GIVE)


def lunge(model: Model, v: Values) -> Performed:
    """Step forward, sink until the front knee is bent as asked, push back to standing."""
    c = course(model, "lunge", depth=v["knee_deg"] / 90.0)
    k, step = size(model), v["step_m"]
    near, left = Place("r", 0.0, 0.0, HALF_APART_M * k), Place("l", 0.0, 0.0, -HALF_APART_M * k)
    far, back, low = near.by(step), left.on_toes(0.035 * k), left.on_toes(0.19 * k)
    lift = {"toes_medial_r": (0.5 * step, CLEAR_M)}
    stops = [
        Stop(0.0, (near, left), (0.5, 0.5)),
        Stop(0.12, (near, left), (0.0, 1.0)),
        Stop(0.22, (left,), (1.0,), lift),
        Stop(0.36, (far, back), (0.2, 0.8)),
        Stop(0.5, (far, low), (0.6, 0.4)),
        Stop(0.64, (far, back), (0.2, 0.8)),
        Stop(0.78, (left,), (1.0,), lift),
        Stop(0.88, (near, left), (0.0, 1.0)),
        Stop(1.0, (near, left), (0.5, 0.5)),
    ]
    give = {**GIVE, "mtp_angle": 30.0}
    return journey("lunge", model, c, stops, give, in_hands(model, v["load_kg"]))


def split_squat(model: Model, v: Values) -> Performed:
    """Squat on the right leg, the toes of the left on a bench behind."""
    depth: dict[str, float] = dict.fromkeys(
        ("hip_flexion_r", "knee_angle_r", "ankle_angle_r", "pelvis_tilt"),
        (v["knee_deg"] - 15.0) / 75.0,
    )
    c = course(model, "split-squat", depth=depth)
    n, k = len(c.time), size(model)
    right = stand("r", n, z=0.08 * k)
    toes = {"toes_medial_l": 0.01, "toes_lateral_l": -0.07}
    aims = tuple(
        aim_at(model, name, n, x=-v["apart_m"], y=v["bench_m"], z=z * k - 0.06 * k)
        for name, z in toes.items()
    )
    free = {**GIVE, "ankle_angle_l": 15.0, "hip_rotation_l": 8.0, "subtalar_angle_l": 8.0}
    return Plan(
        "split-squat", model, c, (right,), aims=aims, center=over(right, forward_m=-0.02),
        give_deg=free, lying=dict.fromkeys(toes, v["bench_m"]),
        conditions=in_hands(model, v["load_kg"]),
    ).carry_out()  # fmt: skip


def single_leg_deadlift(model: Model, v: Values) -> Performed:
    """Hinge over the right leg, the left one in line with the trunk."""
    depth = v["hinge_deg"] / 75.0
    plan = single_leg_plan(model, "single-leg-deadlift", depth, in_hands(model, v["load_kg"]))
    return replace(plan, note=WEAK).carry_out()


def side_shuffle(band: str) -> Callable[[Model, Values], Performed]:
    """Return the function that steps to the right in a quarter squat against a band."""

    def make(model: Model, v: Values) -> Performed:
        by = (0.0, 0.0, v["step_m"])
        return _banded(model, v, "side-shuffle", band, by)

    return make


def monster_walk(band: str) -> Callable[[Model, Values], Performed]:
    """Return the function that steps forward, feet wide, in a quarter squat against a band."""

    def make(model: Model, v: Values) -> Performed:
        by = (v["step_m"], 0.0, 0.0)
        return _banded(model, v, "monster-walk", band, by)

    return make


def _banded(
    model: Model,
    v: Values,
    name: str,
    band: str,
    by: tuple[float, float, float],
) -> Performed:
    """Step with the right foot, then with the left; the mass centre is over the foot that stays."""
    c = course(model, name)
    half = 0.5 * v["width_m"]
    r0, l0 = Place("r", 0.0, 0.0, half), Place("l", 0.0, 0.0, -half)
    r1, l1 = r0.by(*by), l0.by(*by)
    stops = [
        Stop(0.0, (r0, l0), (0.5, 0.5)),
        Stop(0.14, (r0.on_toes(0.03), l0), (0.0, 1.0)),
        Stop(0.26, (l0,), (1.0,), {"toes_medial_r": (0.5 * by[0] + 0.15, CLEAR_M)}),
        Stop(0.38, (r1.on_toes(0.03), l0), (0.0, 1.0)),
        Stop(0.62, (r1, l0.on_toes(0.03)), (1.0, 0.0)),
        Stop(0.74, (r1,), (1.0,), {"toes_medial_l": (0.5 * by[0] + 0.15, CLEAR_M)}),
        Stop(0.86, (r1, l1.on_toes(0.03)), (1.0, 0.0)),
        Stop(1.0, (r1, l1), (0.5, 0.5)),
    ]
    loop = ResistanceBand(band, v["stiffness_n_m"], v["rest_m"])
    return journey(f"{name}-{band}", model, c, stops, GIVE, (loop,))


RISE = Parameter("rise_m", 0.18, 0.15, 0.20, "height of a step")
TREAD = Parameter("tread_m", 0.285, 0.22, 0.35, "depth of a step")
KNEE = Parameter("knee_deg", 90.0, 45.0, 95.0, "of the front knee at the bottom")
STIFFNESS = Parameter("stiffness_n_m", 150.0, 20.0, 500.0, "of the loop, both strands together")
REST = Parameter("rest_m", 0.15, 0.10, 0.40, "between the legs' axes, the loop slack", scales=True)
STEP = Parameter("step_m", 0.20, 0.05, 0.23, "length of each step", scales=True)
FEET = Parameter("width_m", 0.25, 0.20, 0.27, "between the soles' middles", scales=True)
BANDS = {"knee": "above the knees", "ankle": "at the ankles", "forefoot": "round the forefeet"}

MOVEMENTS = (
    Movement(
        "step-up", "Step-up", "Lean over the foot on the step, and rise on that leg alone.",
        ("coxa_construction",),
        (Parameter("step_m", 0.20, 0.05, 0.35, "height of the step", scales=True),
         replace(LOAD, high=30.0)), step_up,
        sided=True,
    ),
    Movement(
        "lateral-step-up", "Lateral step-up",
        "Stand sideways on a step; touch the floor with the other foot, and straighten.",
        ("coxa_construction",),
        (Parameter("step_m", 0.15, 0.05, 0.22, "height of the step", scales=True),),
        lateral_step_up, sided=True,
    ),
    Movement(
        "stairs-up", "Stairs up", "Climb a step, foot over foot, without the rail.",
        ("protopapadaki2007", "coxa_construction"), (RISE, TREAD), stairs_up, sided=True,
    ),
    Movement(
        "stairs-down", "Stairs down", "Go down a step, foot over foot, without the rail.",
        ("protopapadaki2007", "coxa_construction"), (RISE, TREAD), stairs_down, sided=True,
    ),
    Movement(
        "lunge", "Forward lunge", "Step forward, sink straight down, push back to standing.",
        ("coxa_construction",),
        (KNEE, Parameter("step_m", 0.65, 0.45, 0.65, "length of the step", scales=True), LOAD),
        lunge, sided=True,
    ),
    Movement(
        "split-squat", "Bulgarian split squat",
        "Squat on one leg, the toes of the other on a bench behind.",
        ("coxa_construction",),
        (KNEE, Parameter("bench_m", 0.40, 0.30, 0.45, "height of the bench", scales=True),
         Parameter("apart_m", 0.75, 0.66, 0.80, "from the front foot to the toes", scales=True),
         LOAD),
        split_squat, sided=True,
    ),
    Movement(
        "single-leg-deadlift", "Single-leg deadlift",
        "Hinge over one leg, the other in line with the trunk, arms hanging.",
        ("coxa_construction",),
        (Parameter("hinge_deg", 70.0, 20.0, 80.0, "of the trunk from upright"), LOAD),
        single_leg_deadlift, sided=True,
    ),
    *(
        Movement(
            f"side-shuffle-{band}", f"Side shuffle, band {where}",
            f"Half squatting, step to the side against a band {where}, and follow.",
            ("lewis2019", "coxa_construction"), (STEP, FEET, STIFFNESS, REST), side_shuffle(band),
            sided=True,
        )
        for band, where in BANDS.items()
    ),
    *(
        Movement(
            f"monster-walk-{band}", f"Monster walk, band {where}",
            f"Half squatting, feet wide, walk forward against a band {where}.",
            ("lewis2019", "coxa_construction"), (STEP, FEET, STIFFNESS, REST), monster_walk(band),
            sided=True,
        )
        for band, where in BANDS.items()
    ),
)  # fmt: skip
