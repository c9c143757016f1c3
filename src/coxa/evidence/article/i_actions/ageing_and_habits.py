"""I. Actions: the basics beside a stretch, and what age and a cane do to a hip on one leg."""

from __future__ import annotations

from coxa.evidence.article.chart import Bar, Bars, Lines, Series
from coxa.evidence.article.experiment import experiment
from coxa.evidence.article.finding import Check, Number, Outcome
from coxa.evidence.article.laboratory import Laboratory, World
from coxa.evidence.article.measures import belly_activation, hip_contact_bw, joint_moment
from coxa.evidence.article.published import band, value
from coxa.muscles.strength import maximum_moment

MEDIUS, MAXIMUS = "gluteus_medius_r", "gluteus_maximus_r"
ABDUCTION = "hip_adduction_r"
BASICS = {
    "getting up from a chair": "sit-to-stand",
    "a step up": "step-up",
    "one leg": "single-leg-stand",
}
STRETCH = {"a stretch of the flexors": "thomas"}
"""One that gravity does: nobody else, and no muscle, holds the leg."""
FRAMES = 7
YOUNG, OLD, ASKED = 25.0, 75.0, 80.0
"""Years: the two groups of women (our reading), and the age in question."""
AGES = tuple(float(years) for years in range(25, 106, 5))
CANE = 0.15
SHARES = (0.05, 0.10, 0.15, 0.20)
STATICS = "statics"
NEAR_HALF = (-60.0, -40.0)
"""What a cane with 15 % of body weight is said to take off: about half (from memory)."""


@experiment("fire-in-basics-not-stretch")
def fire_in_basics_not_stretch(lab: Laboratory) -> Outcome:
    """Do three basics and hang in a stretch; read both large gluteals at their most."""
    lab.need(MEDIUS, MAXIMUS)
    row = "fire-in-basics-not-stretch"

    def most(belly: str, name: str, world: World) -> float:
        frames = FRAMES if name in ("sit-to-stand", "step-up") else None
        study = lab.movement(name, world=world, frames=frames)
        return 100.0 * float(belly_activation(study, belly).max())

    found = {
        (what, belly): lab.across(
            f"{belly[:-2].replace('_', ' ')}, {what}",
            lambda w, b=belly, n=name: most(b, n, w), "%",
        )
        for what, name in {**BASICS, **STRETCH}.items()
        for belly in (MAXIMUS, MEDIUS)
    }  # fmt: skip
    hardest = {
        what: max(found[what, b].value for b in (MAXIMUS, MEDIUS)) for what in (*BASICS, *STRETCH)
    }
    chair, step, leg = BASICS
    (stretch,) = STRETCH
    fires = all(hardest[what] > hardest[stretch] for what in BASICS)
    return Outcome(
        {
            "chair": found[chair, MAXIMUS], "step": found[step, MEDIUS], "leg": found[leg, MEDIUS],
            "stretch": found[stretch, MAXIMUS], "stretch_medius": found[stretch, MEDIUS],
        },
        "agrees" if fires else "disagrees",
        Check("order", fires, "each basic asks more of a gluteal than the stretch" if fires
              else "the stretch asks as much of a gluteal as one of the basics"),
        Bars(
            "Basics and a stretch", "activation at most (%)",
            tuple(
                Bar(b[:-2].replace("_", " "), n.value, n.low, n.high, muscle=b[:-2], group=what)
                for (what, b), n in found.items()
            ),
        ),
        words=(
            f"Electrodes on a step up read {value(row, 'activity of gluteus medius'):.0f} % on "
            "the middle one.",
        ),
    )  # fmt: skip


@experiment("cane-at-80")
def cane_at_80(lab: Laboratory) -> Outcome:
    """Age the abductors along a line; set their strength against one leg, and lean on a cane."""
    lab.need(MEDIUS)
    row = "cane-at-80"
    stand = lab.movement("single-leg-stand")
    need = -float(joint_moment(stand, ABDUCTION)[0])
    strongest = float(maximum_moment(lab.model, ABDUCTION, -1, stand.trajectory.q[:1])[0])
    measured = value(row, "measured abduction strength")
    lost = -value(row, "abduction strength of old women") / 100.0 / (OLD - YOUNG)

    def left(years: float) -> float:
        return 1.0 - lost * (years - YOUNG)

    ends = [YOUNG + (1.0 - need / strength) / lost for strength in (strongest, measured)]
    at_80 = [100.0 * need / (strength * left(ASKED)) for strength in (strongest, measured)]

    def eased(share: float) -> float:
        study = lab.movement("single-leg-stand-cane", cane_share=share)
        return 100.0 * (-float(joint_moment(study, ABDUCTION)[0]) / need - 1.0)

    def contact(world: World) -> float:
        cane = lab.movement("single-leg-stand-cane", world=world, cane_share=CANE)
        bare = lab.movement("single-leg-stand", world=world)
        return float(hip_contact_bw(cane)[0] - hip_contact_bw(bare)[0])

    eases = [eased(share) for share in SHARES]
    cane = eases[SHARES.index(CANE)]
    low, high = band(row, "activity of the abductors")
    near = NEAR_HALF[0] <= cane <= NEAR_HALF[1]
    below = sum(end < ASKED for end in ends)
    return Outcome(
        {
            "need": Number("moment that one leg takes", need, "N·m", no_band=STATICS),
            "at_80": Number("of what is left at 80", at_80[0], "%", min(at_80), max(at_80)),
            "end": Number("age at which nothing is left over", ends[0], "years", min(ends),
                          max(ends)),
            "cane": Number("change of that moment by a cane", cane, "%", no_band=STATICS,
                           signed=True),
            "contact": lab.across("change of the hip's contact by a cane", contact,
                                  "% of body weight", signed=True),
        },
        ("disagrees", "silent", "agrees")[below],
        Check("band", near, f"{cane:+.0f} % by a cane with {100 * CANE:g} % of the weight, about "
              f"half expected; muscles in walking {low:g} to {high:g} %"),
        Lines(
            "The abductors and the years", "age (years)", "strength (N·m)", AGES,
            (Series("the model", tuple(strongest * left(a) for a in AGES)),
             Series("as strong as people who were measured",
                    tuple(measured * left(a) for a in AGES)),
             Series("what one leg takes", tuple(need for _ in AGES)),
             Series("with a cane", tuple(need * (1.0 + cane / 100.0) for _ in AGES))),
        ),
        "abduction strength along a line through the young and the old group; "
        f"{100 * CANE:g} % of the weight on a cane in the other hand",
        words=(
            f"With {100 * SHARES[0]:g} % of the weight on it, the cane changes the moment by "
            f"{eases[0]:+.0f} %.",
        ),
    )  # fmt: skip
