"""The hinge: a neutral or a round back, leaning alike and lifting."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from coxa.evidence.article.chart import Bar, Bars
from coxa.evidence.article.experiment import experiment
from coxa.evidence.article.finding import Check, Number, Outcome
from coxa.evidence.article.laboratory import OURS, Laboratory, World
from coxa.evidence.article.measures import (
    belly_force,
    disc_load,
    joint_moment,
    low_back_compression,
)
from coxa.evidence.article.published import figure
from coxa.model.bodies import G
from coxa.movement.library.squatting import HINGE_DEG
from coxa.prediction.habit import trunk_lean
from coxa.study.study import Study

EXTENSORS = {
    "maximus": ("gluteus_maximus_r",),
    "magnus": ("adductor_magnus_r",),
    "hamstrings": ("biceps_femoris_long_head_r", "semimembranosus_r", "semitendinosus_r"),
}
ERECTORS = ("longissimus_r", "longissimus_l", "iliocostalis_r", "iliocostalis_l")
BACKS = {"neutral": "hinge", "round": "hinge-rounded"}
PRESS, SHEAR = 0, 1
POSTURE = "from the movement alone"
AS_CHOSEN = "one choice of effort"
FRAMES = 13
LIFTED_KG, BOX_KG = 20.0, 15.0
Read = Callable[[Study], float]


@experiment("hip-hinge")
def hip_hinge(lab: Laboratory) -> Outcome:
    """Lean equally far forward with a neutral and with a round back."""
    lab.need(*(b for bellies in EXTENSORS.values() for b in bellies))
    moment = {back: float(abs(joint_moment(_hinge(lab, back), "hip_flexion_r")).max())
              for back in BACKS}  # fmt: skip
    share = {back: _hip_share(_hinge(lab, back)) for back in BACKS}
    pelvis, low_back = (
        figure("hip-hinge", begins).value or 0.0 for begins in ("an ordinary", "the low back")
    )

    def pair(what: str, read: Read) -> dict[str, Number]:
        return {
            back: lab.across(f"{what}, {back} back", lambda w, b=back: read(_hinge(lab, b, w)), "N")
            for back in BACKS
        }

    pulls = {
        key: pair(
            f"{bellies[0][:-2].replace('_', ' ') if len(bellies) == 1 else key}",
            lambda study, b=bellies: float(belly_force(study, *b).max()),
        )
        for key, bellies in EXTENSORS.items()
    }
    presses = pair("press on the lowest disc", lambda s: float(low_back_compression(s).max()))
    harder = moment["neutral"] > moment["round"]
    fuller = pulls["maximus"]["neutral"].value > pulls["maximus"]["round"].value
    less = [key for key, by in pulls.items() if by["neutral"].value < by["round"].value]
    return Outcome(
        {
            "lean": Number("both lean forward by", _lean(lab, "neutral", HINGE_DEG, 0.0), "°",
                           no_band=POSTURE),
            "usual": Number("the hips' share in an ordinary full bend",
                            100.0 * pelvis / (pelvis + low_back), "%", no_band="as published"),
            **{f"share_{b}": Number(f"the hips' share of the bend, {b} back", share[b], "%",
                                    no_band=POSTURE) for b in BACKS},
            **{f"moment_{b}": Number(f"moment at each hip, {b} back", moment[b], "N·m",
                                     no_band=POSTURE) for b in BACKS},
            **{f"{key}_{b}": by[b] for key, by in pulls.items() for b in BACKS},
            **{f"press_{b}": presses[b] for b in BACKS},
        },
        "agrees" if harder and fuller else "disagrees",
        Check("sign", harder and fuller,
              f"with a neutral back the hips hold {'more' if harder else 'no more'}, and the "
              f"gluteus maximus pulls {'more' if fuller else 'no more'}"),
        Bars(
            "Leaning forward with either back", "peak pull, one side (N)",
            tuple(
                Bar(by[b].what.split(",")[0], by[b].value, by[b].low, by[b].high, bellies[0][:-2],
                    None, f"{b} back")
                for b in BACKS for (_, by), bellies
                in zip(pulls.items(), EXTENSORS.values(), strict=True)
            ),
        ),
        "30° of the lean taken from the low back in the round one",
        tuple(f"The {key} pull less with the neutral back." for key in less
              if key == "hamstrings"),
    )  # fmt: skip


@experiment("rounding-is-trouble")
def rounding_is_trouble(lab: Laboratory) -> Outcome:
    """Hold 20 kg with the back in either shape; lift a box in two styles, as two studies did."""
    lab.need(*ERECTORS)
    weight = lab.model.mass * G

    def peak(study: Study, which: int, level: str = "L5_S1") -> float:
        return float(disc_load(study, level)[:, which].max())

    def more(which: int, a: Callable[[World], Study], b: Callable[[World], Study]) -> Number:
        load = "press" if which == PRESS else "shear"
        return lab.across(
            f"{load} of the lowest disc",
            lambda w: (peak(a(w), which) - peak(b(w), which)) / weight,
            "body weights", digits=2, signed=True,
        )  # fmt: skip

    def bent(w: World) -> Study:
        return _hinge(lab, "round", w, LIFTED_KG)

    def neutral(w: World) -> Study:
        return _hinge(lab, "neutral", w, LIFTED_KG)

    def stoop(w: World) -> Study:
        return lab.movement("lift-stoop", world=w, frames=FRAMES, load_kg=BOX_KG)

    def squat(w: World) -> Study:
        return lab.movement("lift-squat", world=w, frames=FRAMES, load_kg=BOX_KG)

    shape = [_named(more(k, bent, neutral), "round less neutral") for k in (PRESS, SHEAR)]
    style = [_named(more(k, stoop, squat), "stoop less squat") for k in (PRESS, SHEAR)]
    ratio = lab.across(
        "stoop over squat, press between the two lowest vertebrae",
        lambda w: peak(stoop(w), PRESS, "L4_L5") / peak(squat(w), PRESS, "L4_L5"),
        "times", digits=2,
    )  # fmt: skip
    erector = [float(belly_force(back(OURS), *ERECTORS).max()) for back in (bent, neutral)]
    sides = _sides_with(ratio.value, style[PRESS].value)
    small = all(abs(number.value) < 1.0 for number in (shape[PRESS], style[PRESS]))
    return Outcome(
        {
            "press": shape[PRESS], "shear": shape[SHEAR],
            "style": style[PRESS], "style_shear": style[SHEAR], "ratio": ratio,
            "passive": Number("what slack tissue holds of the round back", _passive(bent(OURS)),
                              "%", no_band=AS_CHOSEN),
            "erector": Number("change of the long back muscles' pull, round back",
                              100.0 * (erector[0] / erector[1] - 1.0), "%", no_band=AS_CHOSEN,
                              signed=True),
        },
        "agrees" if shape[PRESS].value > 0.0 and shape[SHEAR].value > 0.0 else "disagrees",
        Check("band", small, f"{style[PRESS].value:+.2f} and {shape[PRESS].value:+.2f} body "
              "weights of press; less than one either way expected"),
        Bars("What a round back adds to the lowest disc", "body weights", tuple(
            Bar(n.what, n.value, n.low, n.high) for n in (*shape, *style)
        )),
        f"{LIFTED_KG:g} kg in the hands, the trunk leaning alike; {BOX_KG:g} kg lifted",
        (f"Of the two studies the model goes with {sides}.",),
    )  # fmt: skip


def _hinge(lab: Laboratory, back: str, world: World = OURS, load_kg: float = 0.0) -> Study:
    """Return a hinge with a neutral or a round back, the trunk leaning as far in both."""
    asked = HINGE_DEG
    if back == "round":
        asked += _lean(lab, "neutral", HINGE_DEG, load_kg) - _lean(lab, "round", HINGE_DEG, load_kg)
    return lab.movement(BACKS[back], world=world, frames=FRAMES, hinge_deg=asked, load_kg=load_kg)


def _lean(lab: Laboratory, back: str, hinge_deg: float, load_kg: float) -> float:
    """Return how far the trunk leans in a hinge, in degrees."""
    done = lab.performed(BACKS[back], hinge_deg=hinge_deg, load_kg=load_kg)
    return float(np.degrees(trunk_lean(lab.model, done.motion.values)[:, 0].max()))


def _hip_share(study: Study) -> float:
    """Return the pelvis' share of the turning of pelvis and low back in a bend, %."""
    q = study.trajectory.q
    pelvis, low_back = (
        np.degrees(np.ptp(q[:, study.model.coordinate_index(c)]))
        for c in ("pelvis_tilt", "lumbar_extension")
    )
    return float(100.0 * pelvis / (pelvis + low_back))


def _passive(study: Study) -> float:
    """Return the slack tissue's share of what holds L4 on L5 where the back bends most, %."""
    model = study.model
    bend = study.trajectory.q[:, model.coordinate_index("lumbar_extension")]
    frame = int(bend.argmin())
    if study.ligaments is None:
        return 0.0
    held = study.ligaments.moments[frame, model.coordinate_index("L4_L5_FE")]
    return float(100.0 * held / joint_moment(study, "L4_L5_FE")[frame])


def _sides_with(ratio: float, more: float) -> str:
    """Name the studies of lifting styles whose direction the model finds too."""
    row = "rounding-is-trouble"
    pressures, loads = figure(row, "pressure"), figure(row, "compression")
    fits = {
        "the pressures of 1999": (ratio > 1.0) == ((pressures.value or 0.0) > 1.0),
        "the computed loads of 2021": (more > 0.0) == ((loads.high or 0.0) > 0.0),
    }
    return " and ".join(name for name, fit in fits.items() if fit) or "neither"


def _named(number: Number, how: str) -> Number:
    return replace(number, what=f"{number.what}, {how}")
