"""F. Why hips feel tight: the iliotibial band, and who pulls on it."""

from __future__ import annotations

import numpy as np
from scipy.stats import spearmanr

from coxa.anatomy.article import read_published
from coxa.anatomy.band import read_bands
from coxa.evidence.article import published
from coxa.evidence.article.chart import Bar, Bars, Lines, Series
from coxa.evidence.article.experiment import experiment
from coxa.evidence.article.finding import GEOMETRY, Check, Number, Outcome
from coxa.evidence.article.laboratory import OURS, Laboratory, World
from coxa.evidence.article.measures import belly_activation, belly_force
from coxa.evidence.hip_arms import arms_mm, hip_muscles, hip_postures
from coxa.model.bands import Band
from coxa.model.conditions import Weakness
from coxa.model.model import Model
from coxa.muscles.iliotibial import iliotibial_loads, muscles_in_series
from coxa.study.exercise import load_of

TENSOR, TENSOR_R, GMAX_R = "tensor_fasciae_latae", "tensor_fasciae_latae_r", "gluteus_maximus_r"
GLUTEALS = tuple(f"gluteus_{size}_{side}" for size in ("medius", "minimus") for side in "rl")
SPRING = "one modulus and one area"
TABLED = "tabled figures"
SHARES = tuple(k / 10.0 for k in range(10, 1, -1))
FRAMES = 31
EXERCISES = {
    "clamshell": "clamshell",
    "side step": "side-shuffle-ankle",
    "single-leg bridge": "single-leg-bridge",
    "quadruped lift": "quadruped-leg-lift",
}
"""The four exercises that were measured, by their names in the table, as movements."""


@experiment("itb-cannot-stretch")
def itb_cannot_stretch(lab: Laboratory) -> Outcome:
    """Pull the model's band longer by one percent, and by the strongest muscle in it."""
    lab.need(TENSOR_R)
    band = _band(lab.model)
    force = 0.01 * band.axial_stiffness
    pull = _most(lab.model, TENSOR_R)
    low, high = published.band("itb-cannot-stretch", "force for one percent")
    tensor = 1000.0 * band.slack_length * pull / band.axial_stiffness
    inside = low <= force <= high
    return Outcome(
        {
            "force_1": Number("force for one percent", force, "N", no_band=SPRING),
            "length_1": Number("one percent of it", 10.0 * band.slack_length, "mm", no_band=SPRING,
                               digits=1),
            "tfl": Number("longer by the tensor at its strongest", tensor, "mm", no_band=SPRING,
                          digits=1),
        },
        # It gives under muscle: whoever says that it cannot be stretched at all is not borne out.
        "agrees" if tensor < 20.0 else "disagrees",
        Check("band", inside, f"{force:.0f} N for one percent, {low:g} to {high:g} derived"),
        words=() if inside else (
            "The derived 200 to 290 N assume a band over twice as thick as the one measured.",
        ),
    )  # fmt: skip


@experiment("itb-soft-steel")
def itb_soft_steel(lab: Laboratory) -> Outcome:
    """Divide soft steel's figures by the band's, by area and by weight."""
    known = {p.quantity: p for p in read_published()["itb-soft-steel"]}
    strength, steel = (
        np.array([known[what].low or 0.0, known[what].high or 0.0])
        for what in ("strength of strips of the band", "strength of soft steel")
    )
    E_steel, rho_steel, rho = (
        float(known[what].value or 0.0)
        for what in ("stiffness of soft steel", "density of soft steel", "density of a band")
    )
    E = 1e-6 * read_bands().bands[0].youngs_modulus_pa
    middle = steel.mean() / strength.mean()
    ratios = steel[0] / strength[1], steel[1] / strength[0]
    by_weight = 100.0 * (strength.mean() / rho) / (steel.mean() / rho_steel)
    weights = 100.0 / ratios[1] * rho_steel / rho, 100.0 / ratios[0] * rho_steel / rho
    return Outcome(
        {
            "weaker": Number("steel over the band, strength", middle, "times", *ratios),
            "stiffer": Number("steel over the band, stiffness", E_steel / E, "times",
                              no_band=TABLED),
            "by_weight": Number("the band over steel, weight for weight", by_weight, "%", *weights),
        },
        "disagrees" if middle > 2.0 else "agrees",
        Check("order", bool(middle > 2.0), f"steel is {middle:.0f} times as strong"),
    )  # fmt: skip


@experiment("tfl-anatomy")
def tfl_anatomy(lab: Laboratory) -> Outcome:
    """Read the tensor's leverage, its most and its size off the model."""
    lab.need(TENSOR_R)
    model = lab.model
    at = model.belly_columns(TENSOR_R)
    flexion, adduction, _ = arms_mm(model, hip_postures(model))[0, at].mean(axis=0)
    most = _most(model, TENSOR_R)
    crossing = hip_muscles(model)
    whole = sum(m.volume for m in model.muscles if m.name in crossing and m.name.endswith("_r"))
    share = 100.0 * sum(model.muscles[m].volume for m in at) / whole
    found = {
        "leverage to bend the hip in public models": flexion,
        "leverage to lead the leg out in public models": -adduction,
        "most pull in public models": most,
    }
    outside = [
        what
        for what, x in found.items()
        if not published.band("tfl-anatomy", what)[0] <= x <= published.band("tfl-anatomy", what)[1]
    ]
    return Outcome(
        {
            "flexion": Number("leverage to bend the hip", float(flexion), "mm", no_band=GEOMETRY),
            "abduction": Number("leverage to lead out", -float(adduction), "mm", no_band=GEOMETRY),
            "most": Number("most pull", most, "N", no_band="tabled size"),
            "share": Number("of the muscle across the hip", share, "%", no_band="tabled sizes",
                            digits=1),
        },
        "agrees" if flexion > 0.0 > adduction and _ends_in_band(model) else "disagrees",
        Check("band", not outside, "inside of other models" if not outside
              else f"outside of other models: {', '.join(outside)}"),
    )  # fmt: skip


@experiment("weak-glutes-tfl-overwork")
def weak_glutes_tfl_overwork(lab: Laboratory) -> Outcome:
    """Halve the middle and small gluteal of someone on one leg."""
    lab.need(TENSOR_R, *GLUTEALS, GMAX_R)

    def pulls(belly: str, world: World) -> list[float]:
        return [
            float(belly_force(lab.movement("single-leg-stand", *under, world=world), belly)[0])
            for under in ((), (Weakness(GLUTEALS, 0.5),))
        ]

    def grown(world: World) -> float:
        before, after = pulls(TENSOR_R, world)
        return 100.0 * (after / before - 1.0)

    def added(world: World) -> float:
        before, after = pulls(GMAX_R, world)
        return after - before

    tfl = lab.across("change of the tensor's pull", grown, "%", signed=True)
    gmax = lab.across("change of gluteus maximus' pull", added, "N", signed=True)
    swept = [lab.movement("single-leg-stand", Weakness(GLUTEALS, s)) for s in SHARES]
    activation = [100.0 * float(belly_activation(study, TENSOR_R)[0]) for study in swept]
    full = 100.0 * max(
        (s for s, a in zip(SHARES, activation, strict=True) if a > 99.0), default=0.0
    )
    low, high = published.band("weak-glutes-tfl-overwork", "more pull of the tensor on one leg")
    inside = low <= tfl.value <= high
    return Outcome(
        {
            "tfl": tfl, "gmax": gmax,
            "full": Number("strength below which the tensor is at its most", full, "%",
                           no_band="one posture, steps of 10 %"),
        },
        "agrees" if tfl.value > 10.0 else "disagrees",
        Check("band", inside, f"{tfl.value:+.0f} %, {low:+g} to {high:+g} expected"),
        Lines(
            "The tensor on one leg with weaker gluteals",
            "strength of gluteus medius and minimus (%)", "activation of the tensor (%)",
            tuple(100.0 * s for s in SHARES),
            (Series("tensor fasciae latae", tuple(activation), muscle=TENSOR),),
        ),
        "gluteus medius and minimus of both sides at half strength",
    )  # fmt: skip


@experiment("tfl-guitar-string")
def tfl_guitar_string(lab: Laboratory) -> Outcome:
    """Add up who pulls on the band on one leg, and how far each could strain it."""
    lab.need(TENSOR_R, GMAX_R)
    model = lab.model
    band = _band(model)
    series = [model.muscle_names[m] for m in muscles_in_series(model, band)]
    gluteal = [name for name in series if name in model.bellies[GMAX_R]]

    def tension(world: World) -> float:
        study = lab.movement("single-leg-stand", world=world)
        return float(iliotibial_loads(model, study.trajectory.q, study.force)[0].tension[0])

    def pull(names: list[str], world: World) -> float:
        study = lab.movement("single-leg-stand", world=world)
        return float(study.force[0, [model.muscle_names.index(name) for name in names]].sum())

    strain = {
        name: 100.0 * sum(m.max_isometric_force for m in model.muscles if m.name in elements)
        / band.axial_stiffness
        for name, elements in (("tensor", model.bellies[TENSOR_R]), ("gluteus", gluteal))
    }  # fmt: skip
    low, high = published.band("tfl-guitar-string", "strain by the tensor at its strongest")
    inside = low <= strain["tensor"] <= high
    return Outcome(
        {
            "stand": lab.across("tension of the band, one leg", tension, "N"),
            "tensor": lab.across(
                "of it by the tensor", lambda w: pull(list(model.bellies[TENSOR_R]), w), "N"
            ),
            "gluteus": lab.across("of it by gluteus maximus", lambda w: pull(gluteal, w), "N"),
            "tensor_strain": Number("strain by the tensor", strain["tensor"], "%",
                                    no_band=SPRING, digits=1),
            "gluteus_strain": Number("strain by gluteus maximus", strain["gluteus"], "%",
                                     no_band="half of it in the band, assumed", digits=1),
        },
        "agrees" if strain["tensor"] >= strain["gluteus"] else "disagrees",
        Check("band", inside, f"{strain['tensor']:.1f} %, {low:g} to {high:g} derived"),
    )  # fmt: skip


@experiment("strengthen-gmed-instead")
def strengthen_gmed_instead(lab: Laboratory) -> Outcome:
    """Rank four exercises by how much glute they ask of for each bit of tensor."""
    lab.need(TENSOR_R, "gluteus_medius_r", GMAX_R)
    found: dict[str, float] = {}
    for name, movement in EXERCISES.items():
        study = lab.movement(movement, world=OURS, frames=FRAMES)
        load = load_of(study, movement, "r", {}, mass_kg=lab.model.mass, band=False)
        index = load.gluteal_index["r"]
        found[name] = np.inf if index is None else index.value
    known = {
        name: float(p.value or 0.0)
        for p in read_published()["strengthen-gmed-instead"]
        for name in EXERCISES
        if p.quantity.endswith(f"index: {name}")
    }
    rank = float(spearmanr(list(found.values()), [known[name] for name in found])[0])  # pyright: ignore
    told = {name: x for name, x in found.items() if np.isfinite(x)}
    silent = [name for name in found if name not in told]
    said = ", ".join(f"{name} {x:.0f}" for name, x in told.items())
    most = f"; the tensor is silent in the {' and '.join(silent)}" if silent else ""
    return Outcome(
        {
            "rank": Number("rank correlation of four exercises", rank, "", digits=2,
                           no_band="four exercises are too few for one"),
            **{
                name: Number(f"index of the {name}", x, "", no_band="effort as chosen")
                for name, x in told.items()
            },
        },
        "agrees" if rank >= 0.5 else "disagrees",
        Check("order", rank >= 0.5, f"rank correlation {rank:+.2f}, 0.5 and more expected"),
        Bars("Much glute for little tensor", "gluteal to tensor index",
             tuple(Bar(name, told[name], published=(known[name], known[name]))
                   for name in sorted(told, key=lambda name: -told[name]))),
        words=(f"The model's indices: {said}{most}.",),
    )  # fmt: skip


def _band(model: Model) -> Band:
    return next(band for band in model.bands if band.name == "itb_r")


def _most(model: Model, belly: str) -> float:
    """Return the most a belly can pull (N)."""
    return sum(m.max_isometric_force for m in model.muscles if m.name in model.bellies[belly])


def _ends_in_band(model: Model) -> bool:
    mine = set(model.belly_columns(TENSOR_R))
    return mine <= set(muscles_in_series(model, _band(model)))
