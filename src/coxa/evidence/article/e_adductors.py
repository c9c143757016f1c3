"""E. Adductors: who they are, how they hold the pelvis, and what they take over."""

from __future__ import annotations

import numpy as np

from coxa.evidence.article.chart import Bar, Bars, Lines, Series
from coxa.evidence.article.experiment import experiment
from coxa.evidence.article.finding import GEOMETRY, Check, Number, Outcome
from coxa.evidence.article.laboratory import Laboratory, World
from coxa.evidence.article.measures import belly_activation, belly_force
from coxa.evidence.hip_arms import HIP, hip_postures, mean_arms_mm
from coxa.kernels.arrays import Floats
from coxa.model.conditions import Activation
from coxa.muscles.strength import maximum_moment, muscle_moments

THREE = ("adductor_magnus", "adductor_longus", "adductor_brevis")
FIVE = (*THREE, "pectineus", "gracilis")
ABDUCTORS = ("gluteus_medius", "gluteus_minimus", "tensor_fasciae_latae")
HAMSTRINGS = ("biceps_femoris_long_head", "semimembranosus", "semitendinosus")
PUSH_N = 100.0
CAP = 0.3
FRAMES = 21


@experiment("adductor-list")
def adductor_list(lab: Laboratory) -> Outcome:
    """Count the bellies that pull the thigh inward most of all, and what the three can do."""
    lab.need(*_on(FIVE, "r"))
    model = lab.model
    q = hip_postures(model, np.zeros(1))
    moments = muscle_moments(model, "hip_adduction_r", q)[0]
    inward = {b: _sum(lab, moments, b) for b in _on(FIVE, "r")}
    share = sum(inward[b] for b in _on(THREE, "r")) / sum(inward.values())
    count = sum(value > 0.0 for value in inward.values())
    return Outcome(
        {
            "adductors": Number("bellies that adduct", count, "", no_band="counted"),
            "share": Number("share of the three named", 100.0 * share, "%", no_band=GEOMETRY),
        },
        "agrees" if share > 0.5 else "disagrees",
        Check("count", count == len(FIVE), f"{len(FIVE)} expected, {count} adduct"),
        Bars(
            "What each can pull the straight leg inward with",
            "adduction moment, all of it active (N·m)",
            tuple(Bar(b[:-2].replace("_", " "), x, muscle=b[:-2]) for b, x in inward.items()),
        ),
    )


@experiment("adductors-pelvic-stability")
def adductors_pelvic_stability(lab: Laboratory) -> Outcome:
    """Push the pelvis of a standing body to its right with 100 N."""
    lab.need(*_on((*FIVE, *ABDUCTORS), "r"), *_on((*FIVE, *ABDUCTORS), "l"))

    def force(bellies: tuple[str, ...], push_n: float, world: World) -> float:
        return float(
            belly_force(lab.movement("pushed-stand", world=world, push_n=push_n), *bellies)[0]
        )

    def change(bellies: tuple[str, ...], world: World) -> float:
        return force(bellies, PUSH_N, world) - force(bellies, 0.0, world)

    # Pushed to its right the body leans on its right leg: that one is near, the left one far.
    far, near = _on(FIVE, "l"), _on(FIVE, "r")
    abductors = {side: _on(ABDUCTORS, side) for side in ("l", "r")}
    numbers = {
        "far_before": lab.across("far adductors, nobody pushes", lambda w: force(far, 0.0, w), "N"),
        "far_after": lab.across("far adductors, pushed", lambda w: force(far, PUSH_N, w), "N"),
        "near_change": lab.across(
            "change of the near adductors", lambda w: change(near, w), "N", signed=True
        ),
        "near_abductors": lab.across(
            "change of the near abductors", lambda w: change(abductors["r"], w), "N", signed=True
        ),
        "far_abductors": lab.across(
            "change of the far abductors", lambda w: change(abductors["l"], w), "N", signed=True
        ),
    }  # fmt: skip
    adductors_of_one = numbers["far_after"].value - numbers["far_before"].value
    sides = {
        "left adductors with right abductors": min(
            adductors_of_one, numbers["near_abductors"].value
        ),
        "right adductors with left abductors": min(
            numbers["near_change"].value, numbers["far_abductors"].value
        ),
    }
    pair = max(sides, key=lambda name: sides[name])
    works = sides[pair] > 0.0
    return Outcome(
        numbers,
        "agrees" if works else "disagrees",
        Check("sign", works, f"one side's adductors rise with the other's abductors: {pair}"
              if works else "no side's adductors rise with the other's abductors"),
        changed=f"a push of {PUSH_N:g} N on the pelvis",
    )  # fmt: skip


@experiment("groin-lateral-shift")
def groin_lateral_shift(lab: Laboratory) -> Outcome:
    """Plant the leg for a cut; compare adductors and abductors at three angles."""
    lab.need("adductor_longus_r", *_on(ABDUCTORS, "r"))
    model = lab.model
    cut = lab.movement("side-cut")
    middle = len(cut.time) // 2
    q = np.repeat(hip_postures(model, np.zeros(1)), 3, axis=0)
    q[:, model.coordinate_index("hip_adduction_r")] = np.radians([0.0, -10.0, -20.0])
    ratio = maximum_moment(model, "hip_adduction_r", 1, q) / maximum_moment(
        model, "hip_adduction_r", -1, q
    )
    activation = lab.across(
        "adductor longus' activation in the cut",
        lambda w: (
            100.0 * belly_activation(lab.movement("side-cut", world=w), "adductor_longus_r")[middle]
        ),
        "%",
    )
    assert cut.capacity is not None  # fibres are always followed here
    at = model.muscle_names.index(model.bellies["adductor_longus_r"][0])
    stretch = float(cut.capacity.normalized_fiber_length[middle, at])
    rises = bool((np.diff(ratio) > 0.0).all())
    return Outcome(
        {
            "stretch": Number("adductor longus' fibre over its best length", stretch, "times",
                              no_band="one posture", digits=2),
            "activation": activation,
            **{
                f"ratio_{out}": Number(
                    f"adductors over abductors, {out}° out", float(x), "times",
                    no_band=GEOMETRY, digits=2,
                )
                for out, x in zip((0, 10, 20), ratio, strict=True)
            },
        },
        "agrees" if activation.value > 0.0 and stretch > 1.0 else "disagrees",
        Check(
            "order", rises,
            f"the ratio {'rises' if rises else 'does not rise'} from 0 to 20° out, as measured",
        ),
        changed="ground force and acceleration of the cut are prescribed",
    )  # fmt: skip


@experiment("fourth-hamstring")
def fourth_hamstring(lab: Laboratory) -> Outcome:
    """Follow arms and shares of hip extension from 0 to 90 degrees of flexion."""
    lab.need("addmagIsch_r", "gluteus_maximus_r", *_on(HAMSTRINGS, "r"), "adductor_magnus_r")
    model = lab.model
    degrees = np.arange(0.0, 91.0, 15.0)
    q = hip_postures(model, degrees)
    magnus = -mean_arms_mm(model, "addmagIsch_r", q, HIP[:1])[:, 0]
    gluteus = -mean_arms_mm(model, "glmax*_r", q, HIP[:1])[:, 0]
    moments = np.minimum(muscle_moments(model, "hip_flexion_r", q), 0.0)
    shares = {
        belly: 100.0 * np.array([_sum(lab, row, belly) / row.sum() for row in moments])
        for belly in _on(("gluteus_maximus", "adductor_magnus", *HAMSTRINGS), "r")
    }
    own = shares["adductor_magnus_r"]
    grows = bool(magnus[3] > magnus[0] and magnus[3] > gluteus[3])

    def at(what: str, value: float, unit: str) -> Number:
        return Number(what, float(value), unit, no_band=GEOMETRY)

    return Outcome(
        {
            "arm_0": at("extension arm of the ischial part, 0°", magnus[0], "mm"),
            "arm_45": at("extension arm of the ischial part, 45°", magnus[3], "mm"),
            "gluteus_45": at("extension arm of gluteus maximus, 45°", gluteus[3], "mm"),
            "share_0": at("share of all extension, 0°", own[0], "%"),
            "share_60": at("share of all extension, 60°", own[4], "%"),
        },
        "agrees" if own[4] >= 10.0 else "disagrees",
        Check("order", grows, "its arm grows to 45° and passes that of gluteus maximus"
              if grows else "its arm does not grow to pass that of gluteus maximus by 45°"),
        Lines(
            "Who can extend a bent hip", "hip flexion (°)", "share of all extension (%)",
            tuple(degrees),
            tuple(
                Series(b[:-2].replace("_", " "), tuple(y), muscle=b[:-2])
                for b, y in shares.items()
            ),
        ),
    )  # fmt: skip


@experiment("adductors-take-over")
def adductors_take_over(lab: Laboratory) -> Outcome:
    """Cap the gluteus maximus at 30 % in a squat, and see who pulls more."""
    sleepy = "gluteus_maximus"
    lab.need(*_on((sleepy, *THREE, *HAMSTRINGS), "r"))
    capped = Activation((f"{sleepy}_r", f"{sleepy}_l"), cap=CAP)

    def change(bellies: tuple[str, ...], world: World) -> float:
        """Return the change of mean force, % of what it was."""
        before, after = (
            belly_force(
                lab.movement("squat", *under, world=world, frames=FRAMES), *_on(bellies, "r")
            )
            for under in ((), (capped,))
        )
        return 100.0 * (float(after.mean()) / float(before.mean()) - 1.0)

    magnus, longus, hamstrings = (
        lab.across(what, lambda w, b=b: change(b, w), "%", signed=True)
        for what, b in (
            ("change of adductor magnus' mean force", THREE[:1]),
            ("change of adductor longus' mean force", THREE[1:2]),
            ("change of the hamstrings' mean force", HAMSTRINGS),
        )
    )
    rises = magnus.value > 0.0
    return Outcome(
        {"magnus": magnus, "longus": longus, "hamstrings": hamstrings},
        "agrees" if rises else "disagrees",
        Check("sign", rises, f"adductor magnus {'takes' if rises else 'does not take'} over"),
        changed=f"gluteus maximus of both sides kept to {100 * CAP:g} % of its activity",
    )  # fmt: skip


def _on(bellies: tuple[str, ...], side: str) -> tuple[str, ...]:
    return tuple(f"{belly}_{side}" for belly in bellies)


def _sum(lab: Laboratory, moments: Floats, belly: str) -> float:
    """Sum the moments (M,) of a belly's elements."""
    return float(sum(moments[lab.model.muscle_names.index(e)] for e in lab.model.bellies[belly]))
