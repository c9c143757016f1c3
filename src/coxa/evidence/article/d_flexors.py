"""D. Hip flexors: what they bend, what they pull on, and what a day on a chair does to them."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from coxa.evidence.article.chart import Bar, Bars, Lines, Series
from coxa.evidence.article.experiment import experiment
from coxa.evidence.article.finding import COUNTED, GEOMETRY, Check, Number, Outcome
from coxa.evidence.article.laboratory import Laboratory, World
from coxa.evidence.article.measures import low_back_compression
from coxa.evidence.article.published import figure
from coxa.evidence.hip_arms import arms_mm, hip_postures
from coxa.evidence.tight_iliopsoas import (
    OTHERWISE,
    correlation,
    fitted_share,
    r_interval,
    stand,
    tightened,
)
from coxa.kernels.arrays import Floats
from coxa.model.conditions import Activation, Tightness
from coxa.model.model import Model
from coxa.model.paths import FixedPoint
from coxa.muscles.capacity import capacity
from coxa.muscles.strength import muscle_moments
from coxa.prediction import Within, predict_posture, stand_study, start_in
from coxa.study.extension import MODIFIED_THOMAS
from coxa.study.lumbar import find_discs
from coxa.study.settings import Settings
from coxa.study.study import Study

Reading = Callable[[Study], float]
TWO = ("psoas_major", "iliacus")
TWO_R = ("psoas_major_r", "iliacus_r")
ONE_FIT = "one fit of one test"
ON = 0.33
SHORT = 0.85
TIPPED_DEG, STOP_DEG = 10.0, 20.0
VERTEBRAE = ("torso", *(f"lumbar{k}" for k in range(1, 6)))
SACRUM_M = 0.05
BED_DEG, CHAIR_DEG = 45.0, 90.0


@experiment("iliopsoas-primary-flexor")
def iliopsoas_primary_flexor(lab: Laboratory) -> Outcome:
    """Share out the strength to bend the hip at three angles."""
    lab.need(*TWO_R)
    model = lab.model
    degrees = np.arange(0.0, 91.0, 15.0)
    q = hip_postures(model, degrees, 0.0, 0.0, degrees)
    bending = np.maximum(muscle_moments(model, "hip_flexion_r", q), 0.0)
    total = bending.sum(axis=1)
    shares = {
        b: 100.0 * bending[:, model.belly_columns(b)].sum(axis=1) / total
        for b in model.bellies if b.endswith("_r")
    }  # fmt: skip
    both = shares["psoas_major_r"] + shares["iliacus_r"]
    rival = {
        k: max((b for b in shares if b not in TWO_R), key=lambda b, k=k: shares[b][k])
        for k in (0, 3, 6)
    }
    ahead = [k for k, b in rival.items() if shares[b][k] >= both[k]]
    arms = arms_mm(model, hip_postures(model))[0, :, 0]
    arm = {b: float(arms[model.belly_columns(b)].mean()) for b in TWO_R}
    bands = [
        figure("iliopsoas-primary-flexor", f"leverage of the {b}") for b in ("iliacus", "psoas")
    ]
    inside = all(
        (band.low or 0.0) <= arm[b] <= (band.high or 0.0)
        for b, band in zip(("iliacus_r", "psoas_major_r"), bands, strict=True)
    )
    others = ("rectus_femoris", "sartorius", "tensor_fasciae_latae", "pectineus")
    return Outcome(
        {
            **{
                f"share_{deg}": Number(f"of all bending strength, {deg}°", float(both[deg // 15]),
                                       "%", no_band=GEOMETRY)
                for deg in (0, 45, 90)
            },
            "iliacus": Number("leverage of the iliacus", arm["iliacus_r"], "mm", no_band=GEOMETRY),
            "psoas": Number("leverage of the psoas", arm["psoas_major_r"], "mm", no_band=GEOMETRY),
        },
        "disagrees" if ahead else "agrees",
        Check("band", inside, f"{arm['iliacus_r']:.0f} and {arm['psoas_major_r']:.0f} mm, "
              f"{bands[0].text} and {bands[1].text} in other models"),
        Lines(
            "Who can bend the hip",
            "hip flexion, the knee bent as much (°)", "share of strength (%)",
            tuple(degrees),
            (
                Series("psoas and iliacus", tuple(both), muscle="psoas_major"),
                *(Series(b.replace("_", " "), tuple(shares[f"{b}_r"]), muscle=b) for b in others),
            ),
        ),
        words=tuple(
            f"The {belly[:-2].replace('_', ' ')} has more at "
            f"{' and '.join(f'{degrees[k]:.0f}°' for k in ahead if rival[k] == belly)}."
            for belly in dict.fromkeys(rival[k] for k in ahead)
        ),
    )  # fmt: skip


@experiment("iliopsoas-two-muscles")
def iliopsoas_two_muscles(lab: Laboratory) -> Outcome:
    """Switch on each of the two by a third in standing."""
    lab.need(*TWO_R)

    def change(belly: str, world: World) -> float:
        on = Activation((f"{belly}_r", f"{belly}_l"), floor=ON)
        before, after = (
            _level(lab.movement("quiet-stand", *under, world=world), "L4_L5")[0]
            for under in ((), (on,))
        )
        return after - before

    psoas, iliacus = (
        lab.across(f"disc's press, {b.replace('_', ' ')} on", lambda w, b=b: change(b, w),
                   "N", signed=True)
        for b in TWO
    )  # fmt: skip
    apart = bool(abs(psoas.value) > 3.0 * abs(iliacus.value))
    return Outcome(
        {"psoas": psoas, "iliacus": iliacus},
        "agrees" if apart else "disagrees",
        Check("order", apart, "the psoas changes the disc's press over three times as much" if apart
              else "the iliacus changes the disc's press nearly as much"),
        changed="psoas, or iliacus, of both sides at a third of full activity or more",
    )  # fmt: skip


@experiment("psoas-only-spine-leg")
def psoas_only_spine_leg(lab: Laboratory) -> Outcome:
    """Look for bellies that begin on vertebrae or beside the sacrum and end on the leg."""
    lab.need("psoas_major_r")
    lumbar: set[str] = set()
    sacral: set[str] = set()
    for belly, elements in lab.model.bellies.items():
        for element in elements if belly.endswith("_r") else ():
            muscle = lab.model.muscles[lab.model.muscle_names.index(element)]
            begin, end = muscle.points[0], muscle.points[-1]
            if not end.body.startswith(("femur", "tibia", "patella")):
                continue
            if begin.body in VERTEBRAE:
                lumbar.add(belly)
            elif isinstance(begin, FixedPoint) and _on_sacrum(begin):
                sacral.add(belly)
    alone = lumbar == {"psoas_major_r"}
    return Outcome(
        {
            "lumbar": Number("bellies from vertebrae to the leg", len(lumbar), "", no_band=COUNTED),
            "sacral": Number("bellies from beside the sacrum", len(sacral), "", no_band=COUNTED),
        },
        "disagrees" if sacral else "agrees",
        Check("count", alone and len(sacral) >= 2,
              "from the sacrum: " + ", ".join(sorted(b[:-2].replace("_", " ") for b in sacral))),
    )  # fmt: skip


@experiment("psoas-t12-femur")
def psoas_t12_femur(lab: Laboratory) -> Outcome:
    """List where the psoas' slips begin and end, and what they can pull with."""
    lab.need("psoas_major_r")
    slips = [lab.model.muscles[m] for m in lab.model.belly_columns("psoas_major_r")]
    levels = {slip.points[0].body for slip in slips}
    right = levels == set(VERTEBRAE) and {slip.points[-1].body for slip in slips} == {"femur_r"}
    pull = sum(slip.max_isometric_force for slip in slips)
    known = figure("psoas-t12-femur", "most pull")
    low, high = (float(x or 0.0) for x in (known.low, known.high))
    # Two models give the range; a third may lie a tenth beside it.
    inside = 0.9 * low <= pull <= 1.1 * high
    return Outcome(
        {
            "slips": Number("slips of the psoas", len(slips), "slips", no_band=COUNTED),
            "levels": Number("vertebrae they begin on", len(levels), "", no_band=COUNTED),
            "pull": Number("most pull", pull, "N", no_band="tabled size"),
        },
        "agrees" if right else "disagrees",
        Check("band", right and inside, f"from {len(levels)} vertebrae, 6 expected; {pull:.0f} N, "
              f"{low:g} to {high:g} in other models, a tenth beside it allowed"),
    )  # fmt: skip


@experiment("flexors-tight-from-sitting")
def flexors_tight_from_sitting(lab: Laboratory) -> Outcome:
    """Shorten psoas and iliacus until the hip extends as much less as in long sitters."""
    lab.need(*TWO_R)
    share = fitted_share(lab.model, MODIFIED_THOMAS)
    longest = max(
        lab.model.muscles[m].optimal_fiber_length for m in lab.model.belly_columns(TWO_R[0])
    )
    band = figure("flexors-tight-from-sitting", "fibre length left")
    inside = (band.low or 0.0) <= 100.0 * share <= (band.high or 0.0)
    return Outcome(
        {
            "lost": Number("fibre length lost", 100.0 * (1.0 - share), "%", no_band=ONE_FIT),
            "mm": Number("of the psoas' longest slip", 1000.0 * longest * (1.0 - share), "mm",
                         no_band=ONE_FIT),
        },
        "silent",
        Check("band", inside, f"{100 * share:.0f} % left, {band.text}"),
        changed="fibres of psoas and iliacus of both sides, fitted to 6.1° less extension",
        words=() if inside else (
            "More than one would expect: other tissue stops much of the model's hip.",
        ),
    )  # fmt: skip


@experiment("flexors-pull-spine")
def flexors_pull_spine(lab: Laboratory) -> Outcome:
    """Shorten psoas and iliacus in standing, the posture held; read pull, moment and press."""
    lab.need(*TWO_R)
    tight = Tightness(TWO, fiber_share=SHORT)

    def change(read: Reading, world: World) -> float:
        before, after = (
            read(lab.movement("quiet-stand", *under, world=world)) for under in ((), (tight,))
        )
        return after - before

    pull, moment, press = (
        lab.across(what, lambda w, r=read: change(r, w), unit, digits=digits, signed=True)
        for what, read, unit, digits in (
            ("change of the psoas' resting pull, a side", _resting, "N", 0),
            ("change of its moment on the lowest disc, both", _psoas_moment, "N·m", 1),
            ("change of that disc's press", _press, "N", 0),
        )
    )
    small = abs(moment.value) < float(figure("flexors-pull-spine", "moment of").high or 0.0)
    return Outcome(
        {"pull": pull, "moment": moment, "press": press},
        "agrees" if abs(moment.value) >= 2.0 else "disagrees",
        Check("band", small, f"{moment.value:+.1f} N·m, within 2 expected"),
        changed="psoas and iliacus of both sides with 85 % of their fibre length",
    )


@experiment("anterior-pelvic-tilt")
def anterior_pelvic_tilt(lab: Laboratory) -> Outcome:
    """Give a stander the sitter's flexors, and let pelvis, trunk and sway follow."""
    lab.need(*TWO_R)
    man = lab.model
    start = start_in(man, "quiet-stand")
    sitter = tightened(man, fitted_share(man, MODIFIED_THOMAS))
    tips: list[float] = []
    for habit, exponent in ((1.0, 2.0), *OTHERWISE):
        before, after = (
            stand(m, start, settings=Settings(exponent=exponent), habit=habit)
            for m in (man, sitter)
        )
        tips.append(after.tilt_deg - before.tilt_deg)
    healthy = stand(man, start)
    contracted = stand(man, start, STOP_DEG).tilt_deg - healthy.tilt_deg
    r = correlation(tips[0])
    low, high = r_interval(-0.04, 25)
    null = low < r < high
    return Outcome(
        {
            "tip": Number("tip with the sitter's flexors", tips[0], "°", min(tips), max(tips),
                          digits=1, signed=True),
            "r": Number("correlation it makes", r, "", no_band="from our own tip", digits=2),
            "contracture": Number("tip with a contracture at 20°", contracted, "°",
                                  no_band="one posture", digits=1, signed=True),
        },
        "agrees" if max(tips) >= 2.0 else "disagrees",
        Check("null", null, f"a correlation of {r:+.2f}, {low:.2f} to {high:.2f} measured"),
        changed="fibres of psoas and iliacus, fitted to 6.1° less extension; or a stop at 20°",
    )  # fmt: skip


@experiment("butt-out-arched-back")
def butt_out_arched_back(lab: Laboratory) -> Outcome:
    """Ask a stander for 10 degrees more of forward tilt, the rest left to least cost."""
    man = lab.model
    start = start_in(man, "quiet-stand")
    free = ("pelvis_tilt", "lumbar_extension")
    before = predict_posture(man, start.q, free, support=start.support, screen=False)
    tilt, arch = (man.coordinate_index(name) for name in free)
    aim = float(np.degrees(before.q[tilt])) - TIPPED_DEG
    after = predict_posture(
        man, start.q, free, support=start.support, screen=False,
        tasks=[Within("pelvis_tilt", aim - 0.1, aim)],
    )  # fmt: skip
    studies = [_standing(lab, q) for q in (before.q, after.q)]
    loads = [_level(study, "L5_S1") for study in studies]
    arched = float(np.degrees(after.q[arch] - before.q[arch]))
    up = loads[1][1] > loads[0][1]
    return Outcome(
        {
            "arch": Number("the low back arches by", arched, "°", no_band="one posture", digits=1,
                           signed=True),
            "shear": Number("change of forward shear", loads[1][1] - loads[0][1], "N",
                            no_band="one posture", signed=True),
            "press": Number("of press", loads[1][0] - loads[0][0], "N", no_band="one posture",
                            signed=True),
        },
        "agrees" if arched > 0.3 * TIPPED_DEG else "disagrees",
        Check("sign", bool(up), f"forward shear {'rises' if up else 'does not rise'}"),
        changed="the pelvis held 10° further forward",
    )  # fmt: skip


@experiment("abs-go-weak")
def abs_go_weak(lab: Laboratory) -> Outcome:
    """Arch the back with a tipped pelvis, and ask what the abdominals can pull."""
    bellies = ("rectus_abdominis_r", "external_oblique_r", "internal_oblique_r")
    lab.need(*bellies)
    model = lab.model
    arch = np.radians([0.0, 10.0, 20.0])
    q = np.repeat(model.default_pose[None], len(arch), axis=0)
    q[:, model.coordinate_index("lumbar_extension")] += arch * _extends(model)
    q = model.complete(q)
    lengths = model.muscle_lengths(q)
    can = capacity(model.muscles, lengths, np.zeros_like(lengths)).active_force
    change = {b: _percent(can[:, model.belly_columns(b)].sum(axis=1)) for b in bellies}
    oblique = max((change[b] for b in bellies[1:]), key=abs)
    rectus = change[bellies[0]]
    longer = 1000.0 * float((lengths[2] - lengths[0])[model.belly_columns(bellies[0])].mean())
    small = max(abs(rectus), abs(oblique)) < 10.0
    return Outcome(
        {
            "longer": Number("rectus abdominis longer", longer, "mm", no_band=GEOMETRY),
            "rectus": Number("what it can pull", rectus, "%", no_band="one curve", signed=True),
            "oblique": Number("of the obliques", oblique, "%", no_band="one curve", signed=True),
        },
        "disagrees" if min(rectus, oblique) > -10.0 else "agrees",
        Check("band", small, f"{rectus:+.0f} and {oblique:+.0f} %, within 10 expected"),
        changed="20° of tilt, and as much of arch under an upright trunk",
    )  # fmt: skip


@experiment("modern-shortened-angry")
def modern_shortened_angry(lab: Laboratory) -> Outcome:
    """Weigh the iliopsoas' length by the hours of a day."""
    lab.need(*TWO_R)
    model = lab.model
    flexion = [0.0, BED_DEG, CHAIR_DEG]
    lengths = model.muscle_lengths(hip_postures(model, flexion, 0.0, 0.0, flexion))
    at = [m for b in TWO_R for m in model.belly_columns(b)]
    upright, bed, chair = 1000.0 * (lengths[:, at] - lengths[0, at]).mean(axis=1)

    def day(hours: tuple[float, float, float]) -> float:
        return float(np.dot(hours, (upright, bed, chair)) / sum(hours))

    usual, active = day((8.0, 8.0, 8.0)), day((12.0, 8.0, 4.0))
    return Outcome(
        {
            "sitting": Number("shorter when sitting", -float(chair), "mm", no_band=GEOMETRY),
            "day": Number("shorter, 8 h of sitting", -usual, "mm", no_band=GEOMETRY),
            "less": Number("shorter, 4 h of sitting", -active, "mm", no_band=GEOMETRY),
        },
        "agrees" if usual < 0.0 else "disagrees",
        Check("order", usual < active < 0.0, "less sitting, longer flexors" if usual < active
              else "less sitting does not lengthen the flexors"),
        Bars(
            "The iliopsoas over a day", "shorter than standing (mm)",
            (Bar("sitting", -float(chair), muscle="psoas_major"),
             Bar("in bed, hips bent", -float(bed), muscle="psoas_major"),
             Bar("day with 8 h of sitting", -usual, muscle="psoas_major"),
             Bar("day with 4 h of sitting", -active, muscle="psoas_major")),
        ),
    )  # fmt: skip


def _on_sacrum(point: FixedPoint) -> bool:
    """Tell whether a point of the pelvis is behind and above the hips, near the middle."""
    x, y, z = point.location
    return point.body == "pelvis" and x < -0.08 and y > -0.06 and abs(z) < SACRUM_M


def _level(study: Study, level: str) -> Floats:
    """Return press and forward shear of a disc in the first frame, (2,) N."""
    discs = find_discs(study.model, study.trajectory.q, study.reactions)
    return discs.loads(study.reactions)[0, discs.levels.index(level)]


def _press(study: Study) -> float:
    return float(low_back_compression(study)[0])


def _resting(study: Study) -> float:
    return float(study.passive[0, study.model.belly_columns(TWO_R[0])].sum())


def _psoas_moment(study: Study) -> float:
    """Return what both psoas do about the lowest disc together, active and at rest, N m."""
    arms = study.geometry.dense_arms()[0, :, study.model.coordinate_index("lumbar_extension")]
    at = [m for side in "rl" for m in study.model.belly_columns(f"psoas_major_{side}")]
    return float(study.force[0, at] @ arms[at])


def _standing(lab: Laboratory, q: Floats) -> Study:
    return stand_study(lab.model, q, start_in(lab.model, "quiet-stand").support)


def _percent(can: Floats) -> float:
    return 100.0 * float(can[-1] / can[0] - 1.0)


def _extends(model: Model) -> float:
    """Return the sign of `lumbar_extension` that leans the trunk back."""
    q = np.repeat(model.default_pose[None], 2, axis=0)
    q[1, model.coordinate_index("lumbar_extension")] += 0.1
    x = model.positions(model.complete(q), "torso", (0.0, 0.4, 0.0))[:, 0]
    return 1.0 if x[1] < x[0] else -1.0
