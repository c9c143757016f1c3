"""The middle and the small gluteal: what they hold, and what shows when they cannot."""

from __future__ import annotations

import numpy as np

from coxa.evidence.article.chart import Bar, Bars, Lines, Series
from coxa.evidence.article.experiment import experiment
from coxa.evidence.article.finding import Check, Number, Outcome
from coxa.evidence.article.laboratory import OURS, Laboratory, World
from coxa.evidence.article.measures import hip_contact_bw
from coxa.evidence.article.published import figure, within
from coxa.kernels.arrays import Floats
from coxa.model.conditions import Weakness, apply
from coxa.model.model import Model
from coxa.prediction import (
    Posture,
    Support,
    Upright,
    plant,
    predict_posture,
    single_leg_stand,
    tabled_weights,
)
from coxa.study.study import Study

TWO = ("gluteus_medius", "gluteus_minimus")
TWO_R = ("gluteus_medius_r", "gluteus_minimus_r")
THREE = tuple(
    f"{b}_{s}" for b in ("gluteus_medius", "gluteus_minimus", "tensor_fasciae_latae") for s in "rl"
)
SIDED = tuple(f"{b}_{s}" for b in ("gluteus_maximus", "gluteus_medius") for s in "rl")
FREE = ("pelvis_list", "lumbar_bending")
SQUAT_FREE = ("pelvis_list", "pelvis_rotation", "lumbar_bending")
SHARES = (1.0, 0.8, 0.6, 0.5, 0.4, 0.3)
POSTURE = "one model's posture; the evidence on weak abductors has the band"
KNEE_DEG = 60.0


@experiment("gmed-gmin-stabilisers")
def gmed_gmin_stabilisers(lab: Laboratory) -> Outcome:
    """Share out the abduction moment of someone on one leg."""
    lab.need(*TWO_R)

    def stand(world: World) -> Study:
        return lab.movement("single-leg-stand", world=world)

    def share(world: World) -> float:
        by = _abduction(stand(world))
        return 100.0 * sum(by[b] for b in TWO_R) / sum(by.values())

    part = lab.across("share of the two", share, "%")
    contact = lab.across("press on the hip", lambda w: float(hip_contact_bw(stand(w))[0]), "%BW")
    figures = [figure("gmed-gmin-stabilisers", what) for what in ("share", "press")]
    inside = within(part.value, figures[0]) and within(contact.value, figures[1])
    by = {b: x for b, x in _abduction(stand(OURS)).items() if x > 0.5}
    return Outcome(
        {"share": part, "contact": contact},
        "agrees" if part.value > 50.0 else "disagrees",
        Check(
            "band", inside,
            f"{part.value:.0f} % (60 to 80), {contact.value:.0f} %BW (203 to 319)",
        ),
        Bars(
            "Who holds the pelvis on one leg", "abduction moment (N·m)",
            tuple(Bar(b[:-2].replace("_", " "), x, muscle=b[:-2])
                  for b, x in sorted(by.items(), key=lambda one: -one[1])),
        ),
    )  # fmt: skip


@experiment("trendelenburg-gait")
def trendelenburg_gait(lab: Laboratory) -> Outcome:
    """Weaken what the superior gluteal nerve supplies, and let pelvis and trunk follow."""
    lab.need(*TWO_R, "tensor_fasciae_latae_r")
    q, support = single_leg_stand(lab.model)
    found = [_weak_stand(lab.model, q, support, s) for s in SHARES]
    upright = _weak_stand(lab.model, q, support, 0.3, Upright(1.0))
    listed = [_list(lab.model, one) - _list(lab.model, found[0]) for one in found]
    leaned = [one.lean_deg[1] - found[0].lean_deg[1] for one in found]
    half, weak = SHARES.index(0.5), SHARES.index(0.3)
    visible = float(np.degrees(tabled_weights().visible_rad))
    null = max(abs(listed[half]), abs(leaned[half])) < visible
    shows = max(abs(listed[weak]), abs(leaned[weak])) >= visible

    def deg(what: str, value: float) -> Number:
        return Number(what, value, "°", no_band=POSTURE, digits=1, signed=True)

    return Outcome(
        {
            "list_half": deg("pelvis, half strength (minus: a drop)", listed[half]),
            "lean_half": deg("trunk over the leg, half strength", leaned[half]),
            "list_weak": deg("pelvis, 30 % left", listed[weak]),
            "lean_weak": deg("trunk over the leg, 30 % left", leaned[weak]),
            "upright": deg("pelvis, 30 % left, trunk kept upright",
                           _list(lab.model, upright) - _list(lab.model, found[0])),
        },
        "agrees" if null and shows else "disagrees",
        Check(
            "null", null,
            f"half strength: pelvis {listed[half]:+.1f}°, trunk {leaned[half]:+.1f}°, "
            f"under {visible:g} expected",
        ),
        Lines(
            "Standing on one leg with weaker abductors", "strength left (%)", "change (°)",
            tuple(100.0 * s for s in SHARES),
            (Series("pelvis (minus: a drop)", tuple(listed)),
             Series("trunk over the leg", tuple(leaned))),
        ),
        "gluteus medius and minimus and tensor fasciae latae of both sides",
    )  # fmt: skip


@experiment("knee-caves-valgus")
def knee_caves_valgus(lab: Laboratory) -> Outcome:
    """Squat on one leg with weaker gluteals, pelvis and trunk free to follow."""
    lab.need(*SIDED)
    done = lab.performed("single-leg-squat", knee_deg=KNEE_DEG)
    q = done.motion.values[len(done.motion.values) // 2]
    support = plant(lab.model, q, ("r",))
    angle = {
        s: _knee_inward(lab.model, predict_posture(
            apply(lab.model, Weakness(SIDED, s)), q, SQUAT_FREE, support=support, screen=False
        ).q)
        for s in (1.0, 0.5, 0.3)
    }  # fmt: skip
    half, weak = angle[0.5] - angle[1.0], angle[0.3] - angle[1.0]
    known = figure("knee-caves-valgus", "more at half")

    def deg(what: str, value: float) -> Number:
        return Number(what, value, "°", no_band="one posture", digits=1, signed=True)

    return Outcome(
        {
            "half": deg("knee inward, half strength", half),
            "weak": deg("knee inward, 30 % left", weak),
        },
        "agrees" if half >= 2.0 else "disagrees",
        Check("band", within(half, known), f"{half:+.1f}°, {known.text}"),
        changed="gluteus maximus and medius of both sides weakened",
    )  # fmt: skip


def _abduction(study: Study) -> dict[str, float]:
    """Return what each belly abducts the right hip with in the first frame, N m, at least 0."""
    model = study.model
    arms = study.geometry.dense_arms()[0, :, model.coordinate_index("hip_adduction_r")]
    moment = -study.force[0] * arms
    return {
        b: max(float(sum(moment[model.muscle_names.index(e)] for e in elements)), 0.0)
        for b, elements in model.bellies.items()
    }


def _weak_stand(
    model: Model, q: Floats, support: Support, share: float, *tasks: Upright
) -> Posture:
    weak = apply(model, Weakness(THREE, share))
    return predict_posture(weak, q, FREE, support=support, tasks=tasks, screen=False)


def _list(model: Model, found: Posture) -> float:
    return float(np.degrees(found.q[model.coordinate_index("pelvis_list")]))


def _knee_inward(model: Model, q: Floats) -> float:
    """Return the angle of thigh and shank seen from the front of the pelvis, inward, deg."""
    hip, knee, ankle = (
        model.positions(q[None], body)[0] for body in ("femur_r", "tibia_r", "talus_r")
    )
    pelvis = model.body_poses(q[None])[0][0, model.flat.bodies.index("pelvis")]
    thigh, shank = ((pelvis.T @ line)[[1, 2]] for line in (knee - hip, ankle - knee))
    lean = [np.degrees(np.arctan2(line[1], -line[0])) for line in (thigh, shank)]
    return float(lean[1] - lean[0])
