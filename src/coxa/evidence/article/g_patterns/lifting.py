"""Bar, bell and chair: what the hinge is practised with, and what it costs the low back."""

from __future__ import annotations

import numpy as np

from coxa.evidence.article.chart import Bar, Bars, Lines, Series
from coxa.evidence.article.experiment import experiment
from coxa.evidence.article.finding import Check, Number, Outcome
from coxa.evidence.article.laboratory import OURS, Laboratory, World
from coxa.evidence.article.measures import (
    belly_activation,
    disc_load,
    hip_contact_bw,
    joint_moment,
    low_back_compression,
)
from coxa.evidence.article.published import figure, within
from coxa.movement.library import find_movement
from coxa.study.study import Study

MAXIMUS, BICEPS = "gluteus_maximus_r", "biceps_femoris_long_head_r"
ERECTORS = ("longissimus_r", "longissimus_l", "iliocostalis_r", "iliocostalis_l")
POSTURE = "from the movement alone"
AS_CHOSEN = "one choice of effort"
FRAMES = 13
BARS_KG = (0.0, 20.0, 40.0, 60.0, 90.0, 112.5)
"""Up to one and a half body weights."""
BAR_KG = 60.0
"""The bar whose numbers have bands: neither light nor what only athletes lift."""
LACK_NM = 1.0
FULL = 0.995
WORKS = 50.0
"""% of full activity from which on a muscle is called hard at work."""


@experiment("deadlift")
def deadlift(lab: Laboratory) -> Outcome:
    """Lift heavier and heavier bars, until the long back muscles have no more to give."""
    lab.need(MAXIMUS, *ERECTORS)

    def lift(kg: float, world: World = OURS) -> Study:
        return lab.movement("deadlift", world=world, frames=FRAMES, load_kg=kg)

    bars: list[float] = []
    for kg in BARS_KG:
        bars.append(kg)
        if float(belly_activation(lift(kg), *ERECTORS).max()) >= FULL:
            break
    press = [float(low_back_compression(lift(kg)).max()) for kg in bars]
    limits = [1000.0 * (figure("deadlift", k).value or 0.0) for k in ("limit", "upper limit")]
    reached = [float(np.interp(limit, np.maximum.accumulate(press), bars)) for limit in limits]
    activity = lab.across(
        f"gluteus maximus, mean, bar of {BAR_KG:g} kg",
        lambda w: 100.0 * float(belly_activation(lift(BAR_KG, w), MAXIMUS).mean()),
        "%",
    )
    heavy = lab.across(
        f"press on the lowest disc, bar of {BAR_KG:g} kg",
        lambda w: float(low_back_compression(lift(BAR_KG, w)).max()),
        "N",
    )
    known = figure("deadlift", "gluteus maximus")
    inside = within(activity.value, known)
    lacks = _lacks(lift(BAR_KG))
    return Outcome(
        {
            "press_0": Number("press on the lowest disc, no bar", press[0], "N",
                              no_band=AS_CHOSEN),
            "press_60": heavy,
            **{key: Number(what, limit / 1000.0, "kN", no_band="as published", digits=1)
               for key, what, limit in zip(("limit", "upper"), ("the limit for work",
                                           "an older upper limit"), limits, strict=True)},
            "per_kg": Number("a kg adds", (heavy.value - press[0]) / BAR_KG, "N",
                             no_band=AS_CHOSEN),
            **{key: Number(f"bar at {which}", kg, "kg",
                           no_band=AS_CHOSEN if limit < max(press) else "not reached")
               for key, which, kg, limit in zip(("first", "second"), ("the limit for work",
                                                "the older upper limit"), reached, limits,
                                                strict=True)},
            "activity": activity,
            "lacks": Number(f"moment that a joint lacks, bar of {BAR_KG:g} kg", lacks, "N·m",
                            no_band="an untrained man of 75 kg"),
        },
        "agrees" if activity.value >= (known.low or 0.0) else "disagrees",
        Check("band", inside, f"gluteus maximus {activity.value:.0f} % on average, "
              f"{known.low:g} to {known.high:g} published"),
        Lines(
            "What the bar costs the low back", "bar (kg)", "press on the lowest disc (N)",
            tuple(bars),
            (Series("press", tuple(press)),),
            tuple((kg, f"{limit / 1000.0:g} kN") for kg, limit in zip(reached, limits, strict=True)
                  if press[0] < limit < press[-1]),
        ),
        words=(
            *(() if bars[-1] == BARS_KG[-1] else (
                f"With {bars[-1]:g} kg the long back muscles have no more to give, so that heavier "
                "bars were not tried.",
            )),
            *(() if lacks <= LACK_NM else (
                f"The model is an untrained man: its hips lack {lacks:.0f} N·m at worst to lift "
                f"{BAR_KG:g} kg, so that the press is told as if something else helped them.",
            )),
        ),
    )  # fmt: skip


@experiment("kettlebell-swing")
def kettlebell_swing(lab: Laboratory) -> Outcome:
    """Swing 16 kg; find the discs' peak load, and whose activity rises first on the way down."""
    lab.need(MAXIMUS, BICEPS, *ERECTORS)

    def swing(world: World = OURS) -> Study:
        return lab.movement("kettlebell-swing", world=world)

    def most(which: int, world: World) -> float:
        """Return the largest press or shear of the disc, with its sign."""
        load = disc_load(swing(world), "L4_L5")[:, which]
        return float(load[abs(load).argmax()])

    press = lab.across("press between the two lowest vertebrae", lambda w: most(0, w), "N")
    shear = lab.across("shear there, forward counted up", lambda w: most(1, w), "N", signed=True)
    maximus, erectors = (
        lab.across(what, lambda w, b=b: 100.0 * float(belly_activation(swing(w), *b).max()), "%")
        for what, b in (
            ("gluteus maximus at its peak", (MAXIMUS,)),
            ("long back muscles at their peak", ERECTORS),
        )
    )
    study = swing()
    biceps_at, maximus_at = (_rises_at(study, belly) for belly in (BICEPS, MAXIMUS))
    known = figure("kettlebell-swing", "compression")
    inside, first = within(press.value, known), biceps_at < maximus_at
    lacks = _lacks(study)
    return Outcome(
        {
            "press": press, "shear": shear, "maximus": maximus, "erectors": erectors,
            "biceps_at": Number("biceps femoris half active after", biceps_at, "s",
                                no_band=AS_CHOSEN, digits=2),
            "maximus_at": Number("gluteus maximus half active after", maximus_at, "s",
                                 no_band=AS_CHOSEN, digits=2),
            "lacks": Number("moment that a joint lacks at worst", lacks, "N·m", no_band=AS_CHOSEN),
        },
        "agrees" if maximus.value >= WORKS else "disagrees",
        Check("band", inside and first,
              f"{press.value:.0f} N, {known.low:.0f} to {known.high:.0f} let pass; the biceps "
              f"{'comes' if first else 'does not come'} before the gluteus, as measured"
              f"{'' if first else ' that it does'}"),
        Lines(
            "A swing of 16 kg", "time (s)", "share of full activity (%)",
            tuple(float(t) for t in study.time),
            tuple(
                Series(b[:-2].replace("_", " "), tuple(100.0 * belly_activation(study, b)),
                       muscle=b[:-2])
                for b in (MAXIMUS, BICEPS, ERECTORS[0])
            ),
        ),
        "how the bell is thrown is prescribed, not found",
        (*(() if shear.value < 0.0 else (
            "In measured swings the shear pulled the upper vertebra backward; here it is forward.",
        )), *(() if inside else (
            f"Seven men were estimated to carry about {known.value:.0f} N there. Ours differs: the "
            "library's swing is made of key postures, turns the bell around at the bottom in a few "
            f"tenths of a second, and asks {lacks:.0f} N·m more of a joint than its muscles have.",
        ))),
    )  # fmt: skip


@experiment("sit-back-chair")
def sit_back_chair(lab: Laboratory) -> Outcome:
    """Stand up with the feet nearer to the seat and further off; compare hips and knees."""
    lab.need(MAXIMUS, "vastus_lateralis_r")
    feet = next(p for p in find_movement("sit-to-stand").parameters if p.name == "feet_back_m")
    usual, near, far = feet.of(lab.model)

    def rise(feet_back_m: float, world: World = OURS) -> Study:
        return lab.movement("sit-to-stand", world=world, feet_back_m=feet_back_m)

    hips, knees = (
        [float(abs(joint_moment(rise(m), c)).mean()) for m in (near, far)]
        for c in ("hip_flexion_r", "knee_angle_r")
    )
    contact = lab.across(
        "peak contact force at the hip", lambda w: float(hip_contact_bw(rise(usual, w)).max()),
        "% of body weight",
    )  # fmt: skip
    known = figure("sit-back-chair", "contact force")
    inside = within(contact.value, known)
    lacks = _lacks(rise(usual))
    return Outcome(
        {
            **{f"{joint}_{where}": Number(f"mean moment of a {joint}, feet {where}", values[k],
                                          "N·m", no_band=POSTURE, digits=1)
               for joint, values in (("hip", hips), ("knee", knees))
               for k, where in enumerate(("near", "far"))},
            "apart": Number("how much further", 100.0 * (far - near), "cm",
                            no_band="what balance allows", digits=1),
            "contact": contact,
        },
        "agrees" if hips[1] > hips[0] and knees[1] < knees[0] else "disagrees",
        Check("band", inside, f"{contact.value:.0f} % of body weight at the hip, "
              f"{known.low:g} to {known.high:g} measured"),
        Bars(
            "Standing up with the feet nearer and further off", "mean moment (N·m)",
            tuple(
                Bar(joint, values[k], group=f"feet {where}")
                for k, where in enumerate(("near", "far"))
                for joint, values in (("hip", hips), ("knee", knees))
            ),
        ),
        words=() if inside else (
            f"Implants measured {known.value:g} % on average, with two standard deviations "
            f"{known.low:g} to {known.high:g}, in people with new hips: the model's movement is "
            f"made of key postures and lacks up to {lacks:.0f} N·m of muscle at a joint, and "
            "muscles that pull against each other press the joint.",
        ),
    )  # fmt: skip


def _rises_at(study: Study, belly: str) -> float:
    """Return how long (s) after the bell's top a muscle is at half of its peak on the way down.

    At its peak itself several muscles are fully active, and the order of peaks says nothing.
    """
    top = int(belly_activation(study, *ERECTORS).argmin())
    down = belly_activation(study, belly)[top:]
    return float(study.time[top + int((down >= 0.5 * down.max()).argmax())] - study.time[top])


def _lacks(study: Study) -> float:
    """Return the worst moment (N m) that muscles do not meet."""
    return float(abs(study.recruitment.unmet).max(initial=0.0))
