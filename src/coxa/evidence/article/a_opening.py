"""A. Opening claims: twenty-one muscles, one system, and the low back that pays."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from coxa.evidence.article.chart import Bar, Bars, Heat, Lines, Series
from coxa.evidence.article.experiment import experiment
from coxa.evidence.article.finding import COUNTED, GEOMETRY, Check, Number, Outcome
from coxa.evidence.article.laboratory import Laboratory, World
from coxa.evidence.article.measures import belly_force, hip_contact_bw, low_back_compression
from coxa.evidence.hip_arms import arms_mm, hip_muscles, hip_postures
from coxa.findings.electrodes import split_side
from coxa.kernels.arrays import Floats
from coxa.model.conditions import Weakness
from coxa.model.model import Model
from coxa.study.study import Study

Reading = Callable[[Study], Floats]

WEAK = ("gluteus_maximus", "gluteus_medius")
GLUTEALS = (*WEAK, "gluteus_minimus")
ERECTORS = ("longissimus", "iliocostalis")
NOTABLE = 10.0
"""A change, %, that is called more than small."""
SHARES = tuple(k / 10.0 for k in range(10, 0, -1))
FRAMES = 21
STRONG_MM, ALIKE_MM = 20.0, 2.0


@experiment("why-back-hurts")
def why_back_hurts(lab: Laboratory) -> Outcome:
    """Halve the large and middle gluteals in lifting 15 kg and in standing on one leg."""
    lab.need(*_sides(WEAK), *_sides(ERECTORS))
    weak = Weakness(_sides(WEAK), 0.5)

    def change(name: str, read: Reading, world: World) -> float:
        frames = None if name == "single-leg-stand" else FRAMES
        before, after = (
            float(read(lab.movement(name, *under, world=world, frames=frames)).max())
            for under in ((), (weak,))
        )
        return 100.0 * (after / before - 1.0)

    lift, erector, stand = (
        lab.across(what, lambda w, n=name, r=read: change(n, r, w), "%", digits=1, signed=True)
        for what, name, read in (
            ("change of the lowest disc's press, lifting", "lift-stoop", low_back_compression),
            ("change of the long back muscles' pull, lifting", "lift-stoop", _erectors),
            (
                "change of the lowest disc's press, on one leg",
                "single-leg-stand",
                low_back_compression,
            ),
        )
    )
    most = max(abs(lift.value), abs(stand.value))
    return Outcome(
        {"lift": lift, "erector": erector, "stand": stand},
        "agrees" if most >= NOTABLE else "disagrees",
        Check(
            "null",
            most < NOTABLE,
            f"the disc: {most:.1f} % at most, under {NOTABLE:g} expected",
        ),
        changed="gluteus maximus and medius of both sides at half strength",
    )


@experiment("engine-room")
def engine_room(lab: Laboratory) -> Outcome:
    """Add up the work that the right leg's muscles put in, and who does it."""
    lab.need("gluteus_maximus_r", "soleus_r", "vastus_lateralis_r")
    stairs = lab.across(
        "share of the leg's work, stairs up",
        lambda w: _hip_share(lab.movement("stairs-up", world=w, frames=FRAMES)),
        "%",
    )
    rise = lab.across(
        "share of the leg's work, sit to stand",
        lambda w: _hip_share(lab.movement("sit-to-stand", world=w, frames=FRAMES)),
        "%",
    )
    walk = lab.across(
        "share of the leg's work, walking", lambda w: _hip_share(lab.walk(world=w)), "%"
    )
    leads = stairs.value > walk.value
    return Outcome(
        {"stairs": stairs, "rise": rise, "walk": walk},
        "agrees" if max(stairs.value, rise.value) > 50.0 else "disagrees",
        Check("order", leads, f"the hip's share is {'' if leads else 'not '}larger on stairs"),
        Bars("The hip's share of a leg's work", "share of positive work (%)", tuple(
            Bar(name, x.value, x.low, x.high)
            for name, x in (("stairs up", stairs), ("sit to stand", rise), ("walking", walk))
        )),
    )  # fmt: skip


@experiment("weakness-cascade")
def weakness_cascade(lab: Laboratory) -> Outcome:
    """Weaken all gluteals step by step, standing, squatting and sitting."""
    lab.need(*_sides(GLUTEALS))

    def half(name: str, read: Reading, world: World) -> float:
        frames = FRAMES if name == "squat" else None
        before, after = (
            float(read(lab.movement(name, *under, world=world, frames=frames)).max())
            for under in ((), (Weakness(_sides(GLUTEALS), 0.5),))
        )
        return 100.0 * (after / before - 1.0)

    told = {
        key: lab.across(what, lambda w, n=name, r=read: half(n, r, w), "%", digits=1, signed=True)
        for key, what, name, read in (
            ("stand", "change of hip contact, one leg", "single-leg-stand", hip_contact_bw),
            (
                "disc",
                "change of the disc's press, one leg",
                "single-leg-stand",
                low_back_compression,
            ),
            ("squat", "change of hip contact, squat", "squat", hip_contact_bw),
            ("sit", "change of hip contact, sitting", "sit-upright", hip_contact_bw),
        )
    }
    swept = [lab.movement("single-leg-stand", Weakness(_sides(GLUTEALS), float(s))) for s in SHARES]
    lacks = [float(np.abs(study.recruitment.unmet).max(initial=0.0)) for study in swept]
    cliff = max((s for s, lack in zip(SHARES, lacks, strict=True) if lack > 1.0), default=0.0)
    contact = tuple(float(hip_contact_bw(study).max()) for study in swept)
    flat = max(abs(told[key].value) for key in ("disc", "squat", "sit")) < NOTABLE
    cliff_told = Number(
        "strength below which moments stay unmet",
        100.0 * cliff,
        "%",
        no_band="one posture, steps of 10 %",
    )
    return Outcome(
        {**told, "cliff": cliff_told},
        "disagrees" if flat else "agrees",
        Check("null", flat and 0.0 < cliff < 0.5,
              f"{'' if flat else 'not '}flat to half strength; a cliff at {100 * cliff:.0f} %"),
        Lines(
            "Standing on one leg with weaker gluteals",
            "strength of all gluteals (%)", "hip contact (% BW)",
            tuple(100.0 * s for s in SHARES), (Series("hip contact", contact),),
            ((100.0 * cliff, "moments unmet below"),) if cliff else (),
        ),
        "all gluteals of both sides, 100 to 10 % of strength",
    )  # fmt: skip


@experiment("twenty-one-muscles")
def twenty_one_muscles(lab: Laboratory) -> Outcome:
    """Count the bellies that have an arm about the hip."""
    model = lab.model
    arms = model.moment_arms(model.default_pose[None, :])
    hips = [c for c, name in enumerate(model.coordinate_names) if name.startswith("hip_")]
    column = {name: m for m, name in enumerate(model.muscle_names)}
    crossing = {
        split_side(belly)[0]
        for belly, elements in model.bellies.items()
        if any(abs(arms[0, column[e], hips]).max() > 1e-6 for e in elements)
    }
    together = {"iliopsoas" if b in ("psoas_major", "iliacus") else b for b in crossing}
    numbers = {
        "bellies": Number("bellies with an arm about the hip", len(crossing), "", no_band=COUNTED),
        "muscles": Number("muscles, iliopsoas as one", len(together), "", no_band=COUNTED),
    }
    right = len(together) == 21
    return Outcome(
        numbers,
        "agrees" if right else "disagrees",
        Check("count", right, f"21 expected, {len(together)} found"),
    )


@experiment("not-one-slab")
def not_one_slab(lab: Laboratory) -> Outcome:
    """Tell the bellies apart by their leverage in three directions."""
    model = lab.model
    arms = arms_mm(model, hip_postures(model))[0]
    column = {name: m for m, name in enumerate(model.muscle_names)}
    own = {
        b[:-2]: np.mean([arms[column[e]] for e in elements], axis=0)
        for b, elements in model.bellies.items()
        if b.endswith("_r") and max(abs(arms[column[e]]).max() for e in elements) > 1e-3
    }
    names, table = list(own), np.array(list(own.values()))
    apart = np.abs(table[:, None] - table[None]).max(axis=2)
    apart[np.diag_indices(len(table))] = np.inf
    nearest = float(apart.min())
    strong = (np.abs(table) > STRONG_MM).sum(axis=1)
    pairs = [
        f"{names[i]} and {names[k]}".replace("_", " ")
        for i, k in zip(*np.nonzero(np.triu(apart < ALIKE_MM)), strict=True)
    ]
    return Outcome(
        {
            "muscles": Number("bellies across the right hip", len(names), "", no_band=COUNTED),
            "nearest": Number("the least difference of a pair", nearest, "mm", no_band=GEOMETRY,
                              digits=1),
            "mixed": Number(f"with over {STRONG_MM:g} mm in two directions",
                            int((strong >= 2).sum()), "", no_band=COUNTED),
        },
        # One tendon may serve several: the gemelli ride on that of obturator internus.
        "agrees" if len(pairs) <= 3 else "disagrees",
        Check("count", not pairs, f"alike to {ALIKE_MM:g} mm: {', '.join(pairs) or 'no two'}"),
        Heat(
            "What each belly does to a standing hip", "moment arm (mm)",
            tuple(b.replace("_", " ") for b in names), ("flexion", "adduction", "inward rotation"),
            tuple(tuple(float(x) for x in row) for row in table),
        ),
    )  # fmt: skip


def _sides(bellies: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(f"{belly}_{side}" for belly in bellies for side in ("r", "l"))


def _erectors(study: Study) -> Floats:
    return belly_force(study, *_sides(ERECTORS))


def _hip_share(study: Study) -> float:
    """Return the share of the right leg's positive muscle work that hip-crossing muscles do, %."""
    model = study.model
    column = {name: m for m, name in enumerate(model.muscle_names)}
    leg = [b for b in model.bellies if b.endswith("_r") and _moves_leg(model, b)]
    power = np.maximum(-study.force * study.geometry.speeds(study.trajectory.qd), 0.0)
    work = np.trapezoid(power, study.time, axis=0)
    crossing = set(hip_muscles(model))
    all_of_it = [column[e] for b in leg for e in model.bellies[b]]
    hip = [m for m in all_of_it if model.muscle_names[m] in crossing]
    return 100.0 * float(work[hip].sum() / work[all_of_it].sum())


def _moves_leg(model: Model, belly: str) -> bool:
    """Tell whether a belly ends on the leg: thigh, shank or foot."""
    ends = {m.points[-1].body for m in model.muscles if m.name in model.bellies[belly]}
    return all(
        end.startswith(("femur", "tibia", "patella", "calcn", "toes", "talus")) for end in ends
    )
