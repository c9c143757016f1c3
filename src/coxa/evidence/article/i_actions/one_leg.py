"""I. Actions: what one leg asks of the hip that two do not."""

from __future__ import annotations

import numpy as np

from coxa.evidence.article.chart import Bar, Bars, Lines, Series
from coxa.evidence.article.experiment import experiment
from coxa.evidence.article.finding import Check, Number, Outcome
from coxa.evidence.article.laboratory import OURS, Laboratory, World
from coxa.evidence.article.measures import (
    belly_activation,
    belly_force,
    hip_contact_bw,
    joint_moment,
)
from coxa.evidence.article.published import band, figure, value
from coxa.movement.library.movement import size
from coxa.study.carried import body_weight
from coxa.study.study import Study

MEDIUS, MAXIMUS = "gluteus_medius_r", "gluteus_maximus_r"
ABDUCTORS = (MEDIUS, "gluteus_minimus_r", "tensor_fasciae_latae_r")
HIP, ABDUCTION, KNEE = "hip_flexion_r", "hip_adduction_r", "knee_angle_r"
PERCENT_BW = "% of body weight"
ONE_POSTURE = "one way of doing it"
PAIRS = {
    "stand": ("quiet-stand", "single-leg-stand"),
    "bridge": ("bridge", "single-leg-bridge"),
    "hip thrust": ("hip-thrust", "single-leg-hip-thrust"),
    "squat": ("squat", "split-squat"),
}
"""On two legs, and on one or mostly on one, the weight of the body alone."""
FRAMES, LEAN_FRAMES = 9, 13
"""The lowest point is the middle one."""
LOADS_KG = (0.0, 10.0, 20.0, 30.0)
"""40 % of the body's weight and less."""
BENCH_APART_M = (0.66, 0.73, 0.80)
"""For legs of 0.90 m."""
THIRD = 0.3
"""The model's person, load and effort are not those who were measured."""


@experiment("unilateral-work")
def unilateral_work(lab: Laboratory) -> Outcome:
    """Do four things on two legs and on one, and compare the middle gluteal."""
    lab.need(MEDIUS)
    row = "unilateral-work"

    def doing(name: str, world: World = OURS) -> Study:
        return lab.movement(name, world=world, frames=None if "stand" in name else FRAMES)

    def mean(name: str, world: World = OURS) -> float:
        return 100.0 * float(belly_activation(doing(name, world), MEDIUS).mean())

    two, one = PAIRS["hip thrust"]
    times = lab.across(
        "gluteus medius in the hip thrust, one leg over two",
        lambda w: mean(one, w) / mean(two, w), "times", digits=1,
    )  # fmt: skip
    means = {name: (mean(pair[0]), mean(pair[1])) for name, pair in PAIRS.items()}
    contact = [float(hip_contact_bw(doing(name)).max()) for name in (two, one)]
    low, high = band(row, "gluteus medius, one leg")
    measured = [x / value(row, "activity of gluteus medius, bridge on two") for x in band(
        row, "activity of gluteus medius, bridge on one")]  # fmt: skip
    bridge = means["bridge"][1] / means["bridge"][0]
    more = all(on_one > on_two for on_two, on_one in means.values())
    return Outcome(
        {
            "times": times,
            "two": Number("gluteus medius, thrust on two legs", means["hip thrust"][0], "%",
                          no_band=ONE_POSTURE),
            "one": Number("gluteus medius, thrust on one leg", means["hip thrust"][1], "%",
                          no_band=ONE_POSTURE),
            "bridge": Number("in the bridge, one leg over two", bridge, "times",
                             no_band=ONE_POSTURE, digits=1),
            "contact_two": Number("hip contact at most, thrust on two legs", contact[0], PERCENT_BW,
                                  no_band=ONE_POSTURE),
            "contact_one": Number("hip contact at most, thrust on one leg", contact[1], PERCENT_BW,
                                  no_band=ONE_POSTURE),
        },
        "agrees" if more else "disagrees",
        Check(
            "band", low <= times.value <= high and low <= bridge <= high,
            f"{times.value:.1f} times in the thrust and {bridge:.1f} in the bridge, {low:g} to "
            f"{high:g} expected; electrodes in the bridge: {measured[0]:.1f} to {measured[1]:.1f}",
        ),
        Bars(
            "The middle gluteal, mean over the movement", "activation (%)",
            tuple(
                Bar(legs, x, muscle=MEDIUS[:-2], group=name)
                for name, pair in means.items()
                for legs, x in zip(("two legs", "one leg"), pair, strict=True)
            ),
        ),
        words=() if bridge <= measured[1] else (
            f"Electrodes in a bridge show less of a difference: {measured[0]:.1f} to "
            f"{measured[1]:.1f} times.",
        ),
    )  # fmt: skip


@experiment("single-leg-deadlift")
def single_leg_deadlift(lab: Laboratory) -> Outcome:
    """Lean over on one leg with four loads in the hands; read the peak forces."""
    lab.need(MAXIMUS, MEDIUS)
    row = "single-leg-deadlift"

    def peak(belly: str, kg: float, world: World = OURS) -> float:
        study = lab.movement(row, world=world, frames=LEAN_FRAMES, load_kg=kg)
        return float(belly_force(study, belly).max())

    maximus, medius, loaded = (
        lab.across(what, lambda w, b=b, kg=kg: peak(b, kg, w), "N")
        for what, b, kg in (
            ("peak force of gluteus maximus, no load", MAXIMUS, 0.0),
            ("peak force of gluteus medius, no load", MEDIUS, 0.0),
            (f"peak force of gluteus maximus, {LOADS_KG[2]:g} kg", MAXIMUS, LOADS_KG[2]),
        )
    )
    bare, laden = (lab.movement(row, frames=LEAN_FRAMES, load_kg=kg) for kg in (0.0, LOADS_KG[2]))
    unmet, more = (float(np.abs(s.recruitment.unmet).max()) for s in (bare, laden))
    low, high = band(row, "gluteus maximus")
    inside = (1.0 - THIRD) * low <= loaded.value <= (1.0 + THIRD) * high
    hard = float(belly_activation(bare, MAXIMUS).max())
    return Outcome(
        {
            "maximus": maximus, "medius": medius, "loaded": loaded,
            "hard": Number("activation of gluteus maximus at most, no load", 100.0 * hard, "%",
                           no_band=ONE_POSTURE),
            "unmet": Number("moment left undone, no load", unmet, "N·m", no_band=ONE_POSTURE),
            "more": Number(f"moment left undone, {LOADS_KG[2]:g} kg", more, "N·m",
                           no_band=ONE_POSTURE),
        },
        "agrees" if hard >= 0.4 else "disagrees",
        Check("band", inside, f"{loaded.value:.0f} N with {LOADS_KG[2]:g} kg, {low:g} to {high:g} "
              "by a model that follows electrodes, 30 % beside it allowed"),
        Lines(
            "Leaning over on one leg", "load in the hands (kg)", "peak force (N)", LOADS_KG,
            tuple(
                Series(b[:-2].replace("_", " "), tuple(peak(b, kg) for kg in LOADS_KG),
                       muscle=b[:-2])
                for b in (MAXIMUS, MEDIUS)
            ),
            published=((LOADS_KG[2], low, high, figure(row, "gluteus maximus").source),),
        ),
        words=() if more < 1.0 else (
            f"Bent deepest, its muscles leave {unmet:.0f} N·m undone without a load and "
            f"{more:.0f} N·m with {LOADS_KG[2]:g} kg: there the model is not strong enough.",
        ),
    )  # fmt: skip


@experiment("bulgarian-split-squat")
def bulgarian_split_squat(lab: Laboratory) -> Outcome:
    """Squat with one foot behind, near and far; set it beside the squat on two legs."""
    lab.need(MAXIMUS, MEDIUS)
    row, split = "bulgarian-split-squat", "split-squat"

    def peak(name: str, belly: str, world: World = OURS) -> float:
        return float(belly_force(lab.movement(name, world=world, frames=FRAMES), belly).max())

    def ratio(study: Study) -> float:
        hip, knee = (float(np.abs(joint_moment(study, c)).max()) for c in (HIP, KNEE))
        return hip / knee

    maximus, medius, squat_maximus, squat_medius = (
        lab.across(f"peak force of {b[:-2].replace('_', ' ')}, {of}",
                   lambda w, n=n, b=b: peak(n, b, w), "N")
        for n, of in ((split, "one foot behind"), ("squat", "on two legs"))
        for b in (MAXIMUS, MEDIUS)
    )  # fmt: skip
    apart_m = tuple(size(lab.model) * m for m in BENCH_APART_M)
    apart = [ratio(lab.movement(split, frames=FRAMES, apart_m=m)) for m in apart_m]
    ours, squat = (ratio(lab.movement(name, frames=FRAMES)) for name in (split, "squat"))
    floor = value(row, "peak moment at the hip")
    more = maximus.value > squat_maximus.value and medius.value > squat_medius.value
    return Outcome(
        {
            "maximus": maximus, "medius": medius,
            "squat_maximus": squat_maximus, "squat_medius": squat_medius,
            "ratio": Number("moment at the hip over the knee", ours, "", min(*apart, ours),
                            max(*apart, ours), digits=2),
            "squat": Number("same ratio in the squat on two legs", squat, "", digits=2,
                            no_band=ONE_POSTURE),
        },
        "agrees" if more else "disagrees",
        Check("band", ours > floor, f"{ours:.2f} at the hip for each at the knee, over {floor:g} "
              "expected"),
        Lines(
            "Near the bench or far from it", "front foot to the toes behind (m)",
            "moment at the hip over that at the knee", apart_m,
            (Series("split squat", tuple(apart)),),
        ),
        words=() if ours > floor else (
            "This does not fit the measurement: the library's split squat keeps the trunk upright "
            "and lets the knee travel forward, which asks the thigh for more.",
        ),
    )  # fmt: skip


@experiment("stabilisers-forced")
def stabilisers_forced(lab: Laboratory) -> Outcome:
    """Stand on both legs, then on one."""
    lab.need(*ABDUCTORS)
    row = "stabilisers-forced"
    names = ("quiet-stand", "single-leg-stand")

    def moment(name: str) -> float:
        study = lab.movement(name)
        return -float(joint_moment(study, ABDUCTION)[0]) / study.model.mass

    def pull(name: str, world: World) -> float:
        study = lab.movement(name, world=world)
        return float(belly_force(study, *ABDUCTORS)[0]) / body_weight(study)

    def contact(name: str, world: World) -> float:
        return float(hip_contact_bw(lab.movement(name, world=world))[0])

    pulls, contacts = (
        [lab.across(f"{what}, {legs}", lambda w, n=n, f=f: f(n, w), unit, digits=digits)
         for n, legs in zip(names, ("two legs", "one leg"), strict=True)]
        for what, f, unit, digits in (
            ("the abductors' pull", pull, "times body weight", 1),
            ("hip contact", contact, PERCENT_BW, 0),
        )
    )  # fmt: skip
    low, high = band(row, "contact force at the hip on one leg")
    inside = low <= contacts[1].value <= high
    jumps = pulls[1].value > 3.0 * pulls[0].value
    return Outcome(
        {
            "moment_two": Number("moment to the side, two legs", moment(names[0]), "N·m/kg",
                                 no_band=ONE_POSTURE, digits=2),
            "moment_one": Number("moment to the side, one leg", moment(names[1]), "N·m/kg",
                                 no_band=ONE_POSTURE, digits=2),
            "two": pulls[0], "one": pulls[1],
            "contact_two": contacts[0], "contact_one": contacts[1],
        },
        "agrees" if jumps else "disagrees",
        Check("band", inside,
              f"{contacts[1].value:.0f} % of body weight, {low:g} to {high:g} measured"),
        Bars(
            "What presses on the hip", "contact (% of body weight)",
            tuple(
                Bar(legs, c.value, c.low, c.high, published=band(row, f"contact force at {where}"))
                for legs, c, where in zip(
                    ("two legs", "one leg"), contacts, ("each hip", "the hip"), strict=True
                )
            ),
        ),
    )  # fmt: skip
