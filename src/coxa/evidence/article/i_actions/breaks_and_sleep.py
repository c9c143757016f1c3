"""I. Actions: the squeeze of a break, and what side sleepers do to the upper hip."""

from __future__ import annotations

import numpy as np

from coxa.evidence.article.chart import Bar, Bars, Heat, Lines, Series
from coxa.evidence.article.experiment import experiment
from coxa.evidence.article.finding import GEOMETRY, Check, Number, Outcome
from coxa.evidence.article.laboratory import OURS, Laboratory, World
from coxa.evidence.article.measures import belly_force, hip_contact_bw, low_back_compression
from coxa.evidence.article.published import band, value
from coxa.evidence.hip_arms import HIP, KNEE, arms_mm, hip_postures
from coxa.kernels.arrays import Floats
from coxa.model.conditions import Activation
from coxa.model.model import Model
from coxa.muscles.capacity import capacity
from coxa.muscles.iliotibial import iliotibial_loads
from coxa.study.study import Study

GMAX = ("gluteus_maximus_r", "gluteus_maximus_l")
PIRIFORMIS, TENSOR, OBTURATOR = (
    "piriformis_r",
    "tensor_fasciae_latae_r",
    "obturator_internus_r",
)
OUTER = ("gluteus_medius_r", "gluteus_minimus_r", PIRIFORMIS, OBTURATOR)
DROPPED = (60.0, 15.0, 20.0)
"""Flexion, adduction and inward turn (deg) of the upper hip, its knee on the mattress: assumed."""
PILLOWED = (60.0, 0.0, 0.0)
"""The same hip, its knee at the hip's height."""
ACROSS_DEG = 15.0
PILLOW_M = 0.12
THICKNESS_M = (0.02, 0.04, 0.08, 0.12, 0.16, 0.20)
RELAXED = "relaxed fibres, one curve"
SPRING = "the band alone; its stiffness is one study's"
TENTH = 0.1
MORE = 1.2
"""A fifth more counts as harder on the hip; ours."""


@experiment("squeeze-ten-seconds")
def squeeze_ten_seconds(lab: Laboratory) -> Outcome:
    """Squeeze both buttocks in standing as hard as was measured, the body kept still."""
    lab.need(*GMAX)
    row = "squeeze-ten-seconds"
    hard = value(row, "activity of gluteus maximus") / 100.0
    squeeze = Activation(GMAX, floor=hard)

    def still(world: World, *under: Activation) -> Study:
        return lab.movement("glute-squeeze", *under, world=world)

    pull = lab.across(
        "pull of each gluteus maximus",
        lambda w: float(belly_force(still(w, squeeze), GMAX[0])[0]), "N",
    )  # fmt: skip
    before, contact = (
        lab.across(
            what, lambda w, u=under: float(hip_contact_bw(still(w, *u))[0]), "% of body weight"
        )
        for what, under in (
            ("hip contact, at ease", ()),
            ("hip contact, squeezing", (squeeze,)),
        )
    )
    disc = lab.across(
        "more press on the lowest disc",
        lambda w: float(
            low_back_compression(still(w, squeeze))[0] - low_back_compression(still(w))[0]
        ), "N", signed=True,
    )  # fmt: skip
    study = still(OURS, squeeze)
    extends, outward = _moments(study)
    unmet = float(np.abs(study.recruitment.unmet).max())
    held = unmet < 0.5
    both = extends > 0.0 and outward > 0.0
    return Outcome(
        {
            "pull": pull, "before": before, "contact": contact, "disc": disc,
            "extends": Number("moment it extends the hip with", extends, "N·m", no_band=GEOMETRY),
            "outward": Number("moment it turns it outward with", outward, "N·m", no_band=GEOMETRY),
        },
        "agrees" if held and both else "disagrees",
        Check(
            "sign", both,
            "it extends the hip, which tucks the pelvis under, and turns it outward" if both
            else "it does not both extend the hip and turn it outward",
        ),
        changed=f"gluteus maximus of both sides at {100 * hard:g} % of full activity or more",
        words=() if held else (
            f"Standing still then leaves {unmet:.1f} N·m that nothing balances.",
        ),
    )  # fmt: skip


@experiment("fetal-no-pillow")
def fetal_no_pillow(lab: Laboratory) -> Outcome:
    """Lay the upper leg three ways, relaxed; read lengths, pulls and the press of the band."""
    lab.need(*OUTER, TENSOR)
    model = lab.model
    poses = _poses(lab)
    longer = {b: _longer_mm(model, b, poses) for b in (*OUTER, TENSOR)}
    pull = _resting(model, OUTER, poses)
    press = _press(model, np.vstack([poses, hip_postures(model, 0.0, ACROSS_DEG)]))
    across = float(np.degrees(poses[2, model.coordinate_index(HIP[1])]))
    more = bool(pull[1] > MORE * pull[3])
    falls = bool((np.diff(pull[1:]) < 0.0).all() and (np.diff(longer[PIRIFORMIS][1:]) < 0.0).all())
    return Outcome(
        {
            "stacked": Number("adduction, knee on knee", across, "°", no_band=GEOMETRY),
            "dropped": Number("resting pull, knee on the mattress", float(pull[1]), "N",
                              no_band=RELAXED),
            "resting": Number("resting pull, knee on knee", float(pull[2]), "N", no_band=RELAXED),
            "pillow": Number("resting pull, a pillow of 12 cm", float(pull[3]), "N",
                             no_band=RELAXED),
            "press": Number("press of the band, knee on the mattress", float(press[1]), "N",
                            no_band=SPRING, digits=1),
            "straight": Number("press of the band, leg straight and across", float(press[4]), "N",
                               no_band=SPRING, digits=1),
        },
        "agrees" if more else "disagrees",
        Check("order", falls, "pull and the piriformis' length fall from the mattress over the "
              "other knee to the pillow" if falls else "pull and the piriformis' length do not "
              "both fall from the mattress over the other knee to the pillow"),
        Heat(
            "The upper hip of someone on the side", "longer than standing (mm)",
            tuple(b[:-2].replace("_", " ") for b in longer),
            ("knee on the mattress", "knee on knee", "pillow of 12 cm"),
            tuple(tuple(y[1:].tolist()) for y in longer.values()),
        ),
        "the upper hip 15° across and 20° in (assumed), bent as the library's sleeper bends it",
        words=() if press[1] > 0.0 else (
            "The band over the outer bone is slack on a hip so bent.",
        ),
    )  # fmt: skip


@experiment("top-leg-stress")
def top_leg_stress(lab: Laboratory) -> Outcome:
    """Let the upper knee fall on the mattress; measure piriformis and tensor."""
    lab.need(PIRIFORMIS, TENSOR)
    model, row = lab.model, "top-leg-stress"
    poses = np.vstack([
        hip_postures(model, [0.0, DROPPED[0], 0.0], [0.0, DROPPED[1], ACROSS_DEG],
                     [0.0, DROPPED[2], 0.0]),
        hip_postures(model, DROPPED[0], DROPPED[1]),
    ])  # fmt: skip
    piriformis, tensor = (_longer_mm(model, b, poses) for b in (PIRIFORMIS, TENSOR))
    turned = float(piriformis[1] - piriformis[3])
    bands = band(row, "piriformis longer"), band(row, "tensor fasciae latae, same")
    inside = [
        _within(x, *limits)
        for x, limits in zip((piriformis[1], tensor[1]), bands, strict=True)
    ]  # fmt: skip
    both = bool(piriformis[1] > 0.0 and tensor[1] > 0.0)

    def mm(what: str, length: float) -> Number:
        return Number(what, float(length), "mm", no_band=GEOMETRY, digits=1, signed=True)

    return Outcome(
        {
            "piriformis": mm("piriformis, knee on the mattress", piriformis[1]),
            "tensor": mm("tensor, knee on the mattress", tensor[1]),
            "turned": mm("of the piriformis' change by turning in", turned),
            "straight": mm("tensor, leg straight and across", tensor[2]),
            "pull": Number("resting pull of the piriformis", _resting(
                model, (PIRIFORMIS,), poses)[1], "N", no_band=RELAXED, digits=1),
        },
        "agrees" if both else "disagrees",
        Check(
            "band", all(inside),
            f"piriformis {piriformis[1]:+.0f} mm, {bands[0][0]:+g} to {bands[0][1]:+g} in other "
            f"models; tensor {tensor[1]:+.0f} mm, {bands[1][0]:+g} to {bands[1][1]:+g}; a tenth "
            "beside it allowed",
        ),
        Bars(
            "What the upper leg does to two muscles", "longer than standing (mm)",
            (
                Bar("piriformis, knee on the mattress", float(piriformis[1]),
                    muscle=PIRIFORMIS[:-2], published=bands[0]),
                Bar("tensor, knee on the mattress", float(tensor[1]), muscle=TENSOR[:-2],
                    published=bands[1]),
                Bar("tensor, leg straight and across", float(tensor[2]), muscle=TENSOR[:-2],
                    published=band(row, "tensor fasciae latae, leg straight")),
            ),
        ),
        "the upper hip bent by 60°, 15° across and 20° in (assumed)",
    )  # fmt: skip


@experiment("pillow-neutral")
def pillow_neutral(lab: Laboratory) -> Outcome:
    """Lie on the side with pillows of six thicknesses, and with none."""
    lab.need(PIRIFORMIS, OBTURATOR)
    model, row = lab.model, "pillow-neutral"
    none = lab.performed("side-sleep").motion.values[:1]
    lying = [
        lab.performed("side-sleep-pillow", pillow_m=m).motion.values[:1] for m in THICKNESS_M
    ]  # fmt: skip
    q = np.vstack([none, *lying])
    across = np.degrees(q[:, model.coordinate_index(HIP[1])])
    chosen = 1 + THICKNESS_M.index(PILLOW_M)
    changed = float(across[0] - across[chosen])
    dropped, pillowed = (
        _longer_mm(model, PIRIFORMIS, np.vstack([hip_postures(model), hip_postures(model, *pose)]))
        for pose in (DROPPED, PILLOWED)
    )
    eased = float(dropped[1] - pillowed[1])
    bands = band(row, "what a pillow"), band(row, "piriformis")
    inside = _within(changed, *bands[0]) and _within(eased, *bands[1])
    off = abs(float(across[chosen]))
    nearer = off < float(np.hypot(*DROPPED[1:]))
    lengths = {b: _longer_mm(model, b, np.vstack([hip_postures(model), q]))[1:]
               for b in (PIRIFORMIS, OBTURATOR)}  # fmt: skip
    return Outcome(
        {
            "none": Number("adduction, knee on knee", float(across[0]), "°", no_band=GEOMETRY),
            "pillow": Number("adduction with 12 cm of pillow", float(across[chosen]), "°",
                             no_band=GEOMETRY),
            "changed": Number("what 12 cm of pillow change", changed, "°", no_band=GEOMETRY),
            "eased": Number("piriformis shorter than with the knee on the mattress", eased, "mm",
                            no_band=GEOMETRY, digits=1),
        },
        "agrees" if nearer else "disagrees",
        Check(
            "band", inside,
            f"{changed:.0f}° changed, {bands[0][0]:g} to {bands[0][1]:g} expected; piriformis "
            f"{eased:.1f} mm shorter, {bands[1][0]:g} to {bands[1][1]:g} in other models; "
            "a tenth beside it allowed",
        ),
        Lines(
            "How thick a pillow", "pillow between the knees (cm)", "longer than standing (mm)",
            (0.0, *(100.0 * m for m in THICKNESS_M)),
            tuple(Series(b[:-2].replace("_", " "), tuple(y.tolist()), muscle=b[:-2])
                  for b, y in lengths.items()),
        ),
        words=(
            "So thick a pillow leads the hip out past the middle; a thinner one does so less.",
        ) if across[chosen] < -5.0 else (),
    )  # fmt: skip


def _poses(lab: Laboratory) -> Floats:
    """Return q of: standing, knee on the mattress, knee on knee, a pillow; all on the right."""
    model = lab.model
    sleepers = [
        lab.performed("side-sleep").motion.values[:1],
        lab.performed("side-sleep-pillow", pillow_m=PILLOW_M).motion.values[:1],
    ]
    bent, knee = (
        float(np.degrees(sleepers[0][0, model.coordinate_index(name)])) for name in (HIP[0], KNEE)
    )
    dropped = hip_postures(model, bent, *DROPPED[1:], knee)
    return np.vstack([hip_postures(model), dropped, *sleepers])


def _longer_mm(model: Model, belly: str, q: Floats) -> Floats:
    """Return how much longer a belly is at q (n, C) than at the first of them, (n,) mm."""
    length = model.muscle_lengths(q)[:, model.belly_columns(belly)].mean(axis=1)
    return 1000.0 * (length - length[0])


def _resting(model: Model, bellies: tuple[str, ...], q: Floats) -> Floats:
    """Return what relaxed bellies pull with together, (n,) N."""
    length = model.muscle_lengths(q)
    passive = capacity(model.muscles, length, np.zeros_like(length)).passive_force
    return passive[:, [m for b in bellies for m in model.belly_columns(b)]].sum(axis=1)


def _press(model: Model, q: Floats) -> Floats:
    """Return what the right iliotibial band presses with, muscles relaxed, (n,) N."""
    return iliotibial_loads(model, q, np.zeros((len(q), len(model.muscles))))[0].compression


def _moments(study: Study) -> tuple[float, float]:
    """Return what the right gluteus maximus extends and turns outward with, N m."""
    at = study.model.belly_columns(GMAX[0])
    arms = arms_mm(study.model, study.trajectory.q[:1])[0, at] / 1000.0
    flexes, _, inward = study.force[0, at] @ arms
    return -float(flexes), -float(inward)


def _within(x: float, low: float, high: float) -> bool:
    """Tell whether x is in a range of two or three models, a tenth beside it allowed."""
    slack = TENTH * max(abs(low), abs(high))
    return bool(low - slack <= x <= high + slack)
