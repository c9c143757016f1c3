"""The gluteus maximus: its size, what it is for, and what takes over without it."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from coxa.evidence.article.chart import Bar, Bars
from coxa.evidence.article.experiment import experiment
from coxa.evidence.article.finding import Check, Number, Outcome
from coxa.evidence.article.laboratory import Laboratory, World
from coxa.evidence.article.measures import (
    belly_activation,
    belly_force,
    hip_contact_bw,
    low_back_compression,
)
from coxa.evidence.article.published import figure, within
from coxa.evidence.hip_arms import hip_postures
from coxa.model.conditions import Activation, Weakness, apply
from coxa.model.model import Model
from coxa.muscles.strength import maximum_moment, muscle_moments

GMAX, GMAX_R = "gluteus_maximus", "gluteus_maximus_r"
BOTH = ("gluteus_maximus_r", "gluteus_maximus_l")
HAMSTRINGS = ("biceps_femoris_long_head_r", "semimembranosus_r", "semitendinosus_r")
ERECTORS = tuple(f"{b}_{s}" for b in ("longissimus", "iliocostalis") for s in "rl")
LEG_ENDS = ("femur", "patella", "tibia", "talus", "calcn", "toes")
TABLED = "tabled sizes"
CAP, SHRUNK = 0.4, 0.8
FRAMES = 21
LADEN_KG, LIFT_KG = 25.0, 15.0
NOTABLE = 1.0
SWING_END_DEG = (60.0, 30.0)
"""Hip and knee as a sprinter's swing ends (assumed)."""
Reading = Callable[[int], float]


@experiment("gmax-largest")
def gmax_largest(lab: Laboratory) -> Outcome:
    """Sort the leg's muscles by volume."""
    lab.need(GMAX_R, "adductor_magnus_r")
    volume = _volumes(lab.model)
    place = _place(volume, GMAX_R)
    ratio = volume[GMAX_R] / volume["adductor_magnus_r"]
    known = figure("gmax-largest", "gluteus maximus over")
    right = place == 1 and (known.low or 0.0) <= ratio <= (known.high or 0.0)
    largest = sorted(volume, key=lambda b: -volume[b])[:10]
    return Outcome(
        {
            "place": Number("place by volume", place, "", no_band=TABLED),
            "volume": Number("its volume", 1e6 * volume[GMAX_R], "cm³", no_band=TABLED),
            "ratio": Number("over adductor magnus", ratio, "times", no_band=TABLED, digits=1),
        },
        "agrees" if place == 1 else "disagrees",
        Check("order", right, f"place {place}, {ratio:.1f} times the adductor magnus"),
        Bars(
            "The ten largest muscles of the leg", "volume (cm³)",
            tuple(Bar(b[:-2].replace("_", " "), 1e6 * volume[b], muscle=b[:-2]) for b in largest),
        ),
    )  # fmt: skip


@experiment("gmax-most-powerful")
def gmax_most_powerful(lab: Laboratory) -> Outcome:
    """Rank it by force, by volume and by what it extends the standing hip with."""
    lab.need(GMAX_R)
    model = lab.model
    moments = muscle_moments(model, "hip_flexion_r", hip_postures(model))[0]
    force = _of_leg(model, lambda m: model.muscles[m].max_isometric_force)
    extension = _of_leg(model, lambda m: max(-float(moments[m]), 0.0))
    by_force, by_volume, by_moment = (
        _place(x, GMAX_R) for x in (force, _volumes(model), extension)
    )
    return Outcome(
        {
            "by_force": Number("place by force", by_force, "", no_band=TABLED),
            "by_volume": Number("place by volume", by_volume, "", no_band=TABLED),
            "by_moment": Number("place by extension", by_moment, "", no_band=TABLED),
        },
        "agrees" if by_volume == 1 else "disagrees",
        Check(
            "order", by_volume == 1 and by_force > 1,
            f"first by volume and not by force expected: {by_volume} and {by_force}",
        ),
    )  # fmt: skip


@experiment("gmax-upright-evolution")
def gmax_upright_evolution(lab: Laboratory) -> Outcome:
    """Compare its mean activation in standing, walking, climbing and running."""
    lab.need(GMAX_R)

    def mean(name: str, world: World) -> float:
        frames = FRAMES if name == "stairs-up" else None
        study = (
            lab.walk(world=world)
            if name == "walk"
            else lab.movement(name, world=world, frames=frames)
        )
        activation = 100.0 * belly_activation(study, GMAX_R)
        # Of a prescribed step only the middle is meant.
        return float(activation[len(activation) // 2] if "stance" in name else activation.mean())

    told = {
        key: lab.across(f"gluteus maximus, {what}", lambda w, n=name: mean(n, w), "%")
        for key, what, name in (
            ("stand", "standing", "quiet-stand"),
            ("walk", "walking", "walk"),
            ("stairs", "stairs up", "stairs-up"),
            ("run", "middle of a running step", "run-stance"),
        )
    }
    stand, walk, run = (told[key].value for key in ("stand", "walk", "run"))
    ordered = stand < 5.0 and stand < walk and run >= 2.0 * walk
    return Outcome(
        told,
        "agrees" if stand >= 5.0 else "disagrees",
        Check(
            "order", ordered,
            f"stand {stand:.1f} %, walk {walk:.1f} %, run {run:.0f} %; standing under 5 % and "
            "under walking, running at least twice walking expected",
        ),
        Bars(
            "How busy the gluteus maximus is", "activation (%)",
            tuple(
                Bar(n.what.partition(", ")[2], n.value, n.low, n.high, GMAX) for n in told.values()
            ),
        ),
    )  # fmt: skip


@experiment("gmax-sprint")
def gmax_sprint(lab: Laboratory) -> Outcome:
    """Ask for all the extension there is where a sprinter's hip works hardest."""
    lab.need(GMAX_R, *HAMSTRINGS)
    model = lab.model
    q = hip_postures(model, SWING_END_DEG[0], 0.0, 0.0, SWING_END_DEG[1])
    moment = float(maximum_moment(model, "hip_flexion_r", -1, q)[0]) / model.mass
    each = np.maximum(-muscle_moments(model, "hip_flexion_r", q)[0], 0.0)

    def share(*bellies: str) -> float:
        at = [model.muscle_names.index(e) for b in bellies for e in model.bellies[b]]
        return 100.0 * float(each[at].sum() / each.sum())

    known = figure("gmax-sprint", "extension moment")
    middle = lab.across("gluteus maximus in the middle of a step", lambda w: _middle(lab, w), "%")
    return Outcome(
        {
            "moment": Number("most extension as swing ends", moment, "N·m/kg",
                             no_band="one posture", digits=1),
            "gmax": Number("of it by gluteus maximus", share(GMAX_R), "%", no_band="one posture"),
            "hamstrings": Number("by the hamstrings", share(*HAMSTRINGS), "%",
                                 no_band="one posture"),
            "middle": middle,
        },
        "agrees" if share(GMAX_R) > 33.0 else "disagrees",
        Check("band", within(moment, known), f"{moment:.1f} N·m/kg; {known.text} needed"),
        changed="the sprinting step's ground force and acceleration are prescribed",
    )  # fmt: skip


def _middle(lab: Laboratory, world: World) -> float:
    activation = belly_activation(lab.movement("sprint-stance", world=world), GMAX_R)
    return 100.0 * float(activation[len(activation) // 2])


@experiment("gmax-stairs-lunge")
def gmax_stairs_lunge(lab: Laboratory) -> Outcome:
    """Step up with nothing, and with 25 kg."""
    lab.need(GMAX_R)

    def mean(load_kg: float, world: World) -> float:
        study = lab.movement("step-up", world=world, frames=FRAMES, load_kg=load_kg)
        return 100.0 * float(belly_activation(study, GMAX_R).mean())

    def press(world: World) -> float:
        return float(
            hip_contact_bw(lab.movement("step-up", world=world, frames=FRAMES, load_kg=0.0)).max()
        )

    plain = lab.across("gluteus maximus, plain", lambda w: mean(0.0, w), "%")
    laden = lab.across("gluteus maximus, 25 kg", lambda w: mean(LADEN_KG, w), "%")
    contact = lab.across("press on the hip, plain", press, "%BW")
    emg, force = (
        figure("gmax-stairs-lunge", what)
        for what in ("gluteus maximus in a plain", "press expected")
    )
    inside = within(plain.value, emg) and within(contact.value, force)
    return Outcome(
        {"plain": plain, "laden": laden, "contact": contact},
        "agrees" if laden.value > plain.value else "disagrees",
        Check(
            "band", inside,
            f"{plain.value:.0f} % ({emg.text}); {contact.value:.0f} %BW ({force.text})",
        ),
        words=() if within(contact.value, force) else (
            "The model presses its hip harder than measuring hips were pressed: with the hip bent "
            "its muscles get weak and pull against one another.",
        ),
    )  # fmt: skip


@experiment("sitting-nerves-forget")
def sitting_nerves_forget(lab: Laboratory) -> Outcome:
    """Cap the muscle at 40 %, or leave it 40 % of its strength, and ask for all it has."""
    lab.need(GMAX_R)
    q = hip_postures(lab.model)
    capped, weak = (
        float(maximum_moment(apply(lab.model, condition), "hip_flexion_r", -1, q)[0])
        for condition in (Activation(BOTH, cap=CAP), Weakness(BOTH, CAP))
    )
    same = abs(capped / weak - 1.0) < 0.01
    return Outcome(
        {
            "capped": Number("extension, capped at 40 %", capped, "N·m", no_band="one posture"),
            "weak": Number("extension, 40 % of the strength", weak, "N·m", no_band="one posture"),
        },
        "silent",
        Check("null", same, f"a cap and a weakness {'come to the same' if same else 'differ'}"),
        changed="gluteus maximus of both sides capped, or weakened",
    )  # fmt: skip


@experiment("muscle-stays-soft")
def muscle_stays_soft(lab: Laboratory) -> Outcome:
    """Take a fifth of its size, and with it of its force."""
    lab.need(GMAX_R)
    q = hip_postures(lab.model)
    before, after = (
        float(maximum_moment(model, "hip_flexion_r", -1, q)[0])
        for model in (lab.model, apply(lab.model, Weakness(BOTH, SHRUNK)))
    )
    loss = 100.0 * (1.0 - after / before)
    return Outcome(
        {
            "left": Number("extension that is left", after, "N·m", no_band="one posture"),
            "loss": Number("lost of all extension", loss, "%", no_band="one posture"),
        },
        "agrees" if loss > 0.0 else "disagrees",
        Check("sign", 0.0 < loss < 20.0, f"{loss:.0f} % lost, less than the muscle's own 20 %"),
        changed="gluteus maximus of both sides with 80 % of its size",
    )  # fmt: skip


@experiment("back-takes-over")
def back_takes_over(lab: Laboratory) -> Outcome:
    """Switch it off in lifting a box, the movement held."""
    lab.need(*BOTH, *HAMSTRINGS, "adductor_magnus_r", *ERECTORS)
    off = Activation(BOTH, cap=0.0)

    def change(bellies: tuple[str, ...], world: World) -> float:
        before, after = (
            belly_force(
                lab.movement("lift-stoop", *under, world=world, frames=FRAMES, load_kg=LIFT_KG),
                *bellies,
            )
            for under in ((), (off,))
        )
        return 100.0 * (float(after.mean()) / float(before.mean()) - 1.0)

    erector, hamstrings, magnus = (
        lab.across(f"change of {what}", lambda w, b=b: change(b, w), "%", digits=1, signed=True)
        for what, b in (
            ("the long back muscles", ERECTORS),
            ("the hamstrings", HAMSTRINGS),
            ("adductor magnus", ("adductor_magnus_r",)),
        )
    )
    without = lab.movement("lift-stoop", off, frames=FRAMES, load_kg=LIFT_KG)
    lack = float(np.abs(without.recruitment.unmet).max(initial=0.0))
    null = abs(erector.value) <= NOTABLE
    right = null and hamstrings.value > 0.0
    return Outcome(
        {"erector": erector, "hamstrings": hamstrings, "magnus": magnus,
         "unmet": Number("moment that stays unmet at the worst", lack, "N·m", no_band="as chosen")},
        "disagrees" if null else "agrees",
        Check(
            "null", right,
            f"back {erector.value:+.1f} % (within 1), hamstrings {hamstrings.value:+.0f} % (up)",
        ),
        Bars("Who takes over when the gluteus maximus sleeps", "change of mean force (%)", (
            Bar("long back muscles", erector.value, erector.low, erector.high, "longissimus"),
            Bar("hamstrings", hamstrings.value, hamstrings.low, hamstrings.high, "semimembranosus"),
            Bar("adductor magnus", magnus.value, magnus.low, magnus.high, "adductor_magnus"),
        )),
        "gluteus maximus of both sides switched off, the lift the same",
    )  # fmt: skip


@experiment("herniated-disc-ticket")
def herniated_disc_ticket(lab: Laboratory) -> Outcome:
    """Read the press on the lowest disc in two lifts and in standing."""

    def press(name: str, world: World) -> float:
        if name == "quiet-stand":
            return float(low_back_compression(lab.movement(name, world=world)).max())
        study = lab.movement(name, world=world, frames=FRAMES, load_kg=LIFT_KG)
        return float(low_back_compression(study).max())

    told = {
        key: lab.across(f"press on the lowest disc, {what}", lambda w, n=name: press(n, w), "N")
        for key, what, name in (
            ("stoop", "round back", "lift-stoop"),
            ("squat", "out of a squat", "lift-squat"),
            ("stand", "standing", "quiet-stand"),
        )
    }
    more = min(told["stoop"].value, told["squat"].value) > told["stand"].value
    limit = float(figure("herniated-disc-ticket", "press on L5/S1").value or 0.0)
    return Outcome(
        told,
        "silent",
        Check("sign", more, f"lifting presses {'more' if more else 'no more'} than standing"),
        Bars(
            "The press on the lowest disc", "N",
            tuple(Bar(n.what.partition(", ")[2], n.value, n.low, n.high) for n in told.values()),
            ((limit, "above it work rules ask for thought"),),
        ),
    )  # fmt: skip


def _volumes(model: Model) -> dict[str, float]:
    return _of_leg(model, lambda m: model.muscles[m].volume)


def _of_leg(model: Model, read: Reading) -> dict[str, float]:
    """Sum what is read of elements over each belly that ends on the right leg."""
    found: dict[str, float] = {}
    for belly, elements in model.bellies.items():
        at = [model.muscle_names.index(e) for e in elements]
        if belly.endswith("_r") and all(
            model.muscles[m].points[-1].body.startswith(LEG_ENDS) for m in at
        ):
            found[belly] = float(sum(read(m) for m in at))
    return found


def _place(values: dict[str, float], name: str) -> int:
    return 1 + sum(x > values[name] for x in values.values())
