"""C. The deep six: what they turn, what they press, and the nerve beside them."""

from __future__ import annotations

import numpy as np

from coxa.anatomy.article import read_published
from coxa.anatomy.bellies import DEEP_SIX
from coxa.evidence.article.chart import Bar, Bars, Line, Sketch
from coxa.evidence.article.experiment import experiment
from coxa.evidence.article.finding import GEOMETRY, Check, Number, Outcome
from coxa.evidence.article.laboratory import Laboratory, World
from coxa.evidence.article.measures import hip_contact_bw
from coxa.evidence.article.worded import REMEMBERED
from coxa.evidence.hip_arms import arms_mm, hip_postures
from coxa.kernels.arrays import Floats
from coxa.model.conditions import Tightness, Weakness, apply
from coxa.model.contact import contacts_of
from coxa.model.model import Model
from coxa.model.nerve import Division, Nerve, Route, nerve_on, nerve_passage, nerve_path
from coxa.model.paths import FixedPoint
from coxa.muscles.capacity import capacity
from coxa.muscles.strength import muscle_moments
from coxa.prediction.effort import recruitment_cost
from coxa.study.study import Study

HIP_R = tuple(f"{belly}_r" for belly in DEEP_SIX)
BOTH = (*HIP_R, *(f"{belly}_l" for belly in DEEP_SIX))
CUP = np.array([-0.30, 0.65, -0.70])
"""From the ball into the socket, in the pelvis: a socket that opens sideways, 40 to 45 degrees down
and some 20 forward (assumed)."""
SHORT = 0.85
SEED, LIMBS = 20131, 20000
DIVISIONS: tuple[Division, ...] = ("tibial", "peroneal")
DEPTH: dict[Route, int] = {"below": 0, "through": 2, "above": 4}
"""From behind: below it leaves before the muscle, above behind it."""
CUT_M = 0.70
"""Height above the ground's origin at which drawings end, hips at 0.87."""
SIZES = "tabled sizes; sources differ up to four times"


@experiment("deep-six-list")
def deep_six_list(lab: Laboratory) -> Outcome:
    """Count the six, what they turn, and how large they are."""
    lab.need(*HIP_R)
    model = lab.model
    turn = arms_mm(model, hip_postures(model))[0, :, 2]
    arm = {b: float(np.mean([turn[m] for m in model.belly_columns(b)])) for b in HIP_R}
    volume = {
        b: 1e6 * sum(model.muscles[m].volume for m in model.belly_columns(b))
        for b in _crossing(model)
    }
    six = sum(volume[b] for b in HIP_R)
    outward = sum(value < 0.0 for value in arm.values())
    whole = outward == len(DEEP_SIX)
    return Outcome(
        {
            "count": Number("of the six in the model", len(arm), "", no_band="counted"),
            "rotators": Number("that turn the thigh outward", outward, "", no_band="counted"),
            "volume": Number("their volume", six, "cm³", no_band=SIZES),
            "share": Number(
                "share of all muscle across the hip", 100.0 * six / sum(volume.values()), "%",
                no_band=SIZES, digits=1,
            ),
        },
        "agrees" if whole else "disagrees",
        Check("count", whole, f"{outward} of {len(DEEP_SIX)} turn outward"),
        Bars(
            "Leverage to turn the standing thigh", "outward rotation arm (mm)",
            tuple(Bar(b[:-2].replace("_", " "), -x, muscle=b[:-2]) for b, x in arm.items()),
        ),
    )  # fmt: skip


@experiment("hip-rotator-cuff")
def hip_rotator_cuff(lab: Laboratory) -> Outcome:
    """Split each muscle's pull along the socket's axis; take the six away in walking."""
    lab.need(*BOTH)
    ratio = _into_socket(lab.model)
    six = float(np.mean([ratio[b] for b in HIP_R]))
    others = float(np.mean([x for b, x in ratio.items() if b not in HIP_R]))

    def change(world: World) -> float:
        peaks = [
            float(hip_contact_bw(lab.walk(*under, world=world)).max())
            for under in ((), (Weakness(BOTH, 0.0),))
        ]
        return 100.0 * (peaks[1] / peaks[0] - 1.0)

    walk = lab.across(
        "change of the hip's peak contact in walking", change, "%", digits=1, signed=True
    )
    presses = six > 0.8
    return Outcome(
        {
            "six": Number("share of their pull into it", 100.0 * six, "%", no_band=GEOMETRY),
            "others": Number("the other muscles' share", 100.0 * others, "%", no_band=GEOMETRY),
            "walk": walk,
        },
        "agrees" if six > others else "disagrees",
        Check(
            "band", presses and abs(walk.value) < 5.0,
            f"{100 * six:.0f} % into the socket (over 80 expected), "
            f"{walk.value:+.1f} % of contact (within 5)",
        ),
        Bars(
            "How much of a pull goes into the socket", "share of the pull (%)",
            tuple(
                Bar(b[:-2].replace("_", " "), 100.0 * x, muscle=b[:-2],
                    group="deep six" if b in HIP_R else "others")
                for b, x in sorted(ratio.items(), key=lambda one: -one[1])
            ),
        ),
        "the deep six of both sides taken away, in walking",
    )  # fmt: skip


@experiment("small-stubborn-important")
def small_stubborn_important(lab: Laboratory) -> Outcome:
    """Take the six away, and count what it costs; share out the strength to turn outward."""
    lab.need(*BOTH)
    model = lab.model
    poses = hip_postures(model, [0.0, 90.0], 0.0, 0.0, [0.0, 90.0])
    turning = np.maximum(-muscle_moments(model, "hip_rotation_r", poses), 0.0)
    at = [m for b in HIP_R for m in model.belly_columns(b)]
    standing, seated = (100.0 * row[at].sum() / row.sum() for row in turning)
    gone = Weakness(BOTH, 0.0)

    def dearer(before: Study, after: Study) -> float:
        return 100.0 * (_effort(after) / _effort(before) - 1.0)

    def stand(world: World) -> float:
        name = "single-leg-stand"
        return dearer(lab.movement(name, world=world), lab.movement(name, gone, world=world))

    def walk(world: World) -> float:
        return dearer(lab.walk(world=world), lab.walk(gone, world=world))

    matter = seated > 40.0
    return Outcome(
        {
            "seated": Number("of outward strength, seated", seated, "%", no_band=GEOMETRY),
            "standing": Number("of outward strength, standing", standing, "%", no_band=GEOMETRY),
            "stand": lab.across("more effort on one leg without them", stand, "%"),
            "walk": lab.across("more effort in walking without them", walk, "%"),
        },
        "agrees" if matter else "disagrees",
        Check("band", bool(matter), f"{seated:.0f} % seated, over 40 expected"),
        changed="the deep six of both sides taken away",
    )  # fmt: skip


@experiment("piriformis-syndrome")
def piriformis_syndrome(lab: Laboratory) -> Outcome:
    """Put the leg as the FAIR test does, with usual and with shorter fibres."""
    lab.need("piriformis_r")
    model = lab.model
    q = np.vstack([model.default_pose[None], lab.performed("fair").motion.values[:1]])
    at = model.belly_columns("piriformis_r")
    length = model.muscle_lengths(q)[:, at].mean(axis=1)
    longer = 1000.0 * float(length[1] - length[0])
    tight = apply(model, Tightness(("piriformis_r",), fiber_share=SHORT))
    nerve = nerve_on(model)
    usual, short = (_index(m, nerve, "a", q)[1] for m in (model, tight))
    press = short / usual if usual > 0.0 else np.inf
    rises = bool(longer > 0.0 and short > usual)
    return Outcome(
        {
            "longer": Number("longer in FAIR", longer, "mm", no_band=GEOMETRY, digits=1),
            "press": Number("short over usual", press, "", no_band="an index", digits=1),
        },
        "agrees" if rises else "disagrees",
        Check(
            "sign", rises,
            "FAIR lengthens it, and shorter fibres press more" if rises
            else "FAIR does not lengthen it, or shorter fibres press no more",
        ),
        changed="fibres of piriformis 15 % shorter",
    )  # fmt: skip


@experiment("sciatic-15-percent")
def sciatic_15_percent(lab: Laboratory) -> Outcome:
    """Draw limbs from the tabled shares of the six courses; draw the courses on the bones."""
    nerve = nerve_on(lab.model)
    shares = np.array([v.prevalence for v in nerve.variants])
    drawn = np.random.default_rng(SEED).choice(len(shares), LIMBS, p=shares / shares.sum())
    routes = [{v.tibial, v.peroneal} for v in nerve.variants]

    def share(fits: list[bool]) -> float:
        return 100.0 * float(np.isin(drawn, np.flatnonzero(fits)).mean())

    through = share(["through" in route for route in routes])
    whole = share([route == {"through"} for route in routes])
    unusual = share([route != {"below"} for route in routes])
    known = [
        (p.low or p.value or 0.0, p.high or p.value or 0.0)
        for p in read_published()["sciatic-15-percent"]
        if p.quantity == "any unusual course"
    ]
    low, high = min(one[0] for one in known), max(one[1] for one in known)
    inside = low <= unusual <= high
    drawing = f"{LIMBS} limbs drawn from tabled shares, those of rare courses {REMEMBERED}"
    return Outcome(
        {
            key: Number(what, value, "%", no_band=drawing, digits=1)
            for key, what, value in (
                ("through", "any part of the nerve through the muscle", through),
                ("whole", "the whole nerve through the muscle", whole),
                ("unusual", "any unusual course", unusual),
            )
        },
        "agrees" if unusual >= 10.0 else "disagrees",
        Check("band", inside, f"{unusual:.1f} % unusual, {low:g} to {high:g} published"),
        _drawn(lab.model, nerve),
    )  # fmt: skip


@experiment("variant-prone")
def variant_prone(lab: Laboratory) -> Outcome:
    """Compare the index of the common course with that of a divided and a whole nerve through."""
    lab.need("piriformis_r")
    nerve = nerve_on(lab.model)
    q = lab.performed("fair").motion.values[:1]
    a, b, d = (_index(lab.model, nerve, name, q)[0] for name in ("a", "b", "d"))
    courses = (("a part of it through", b), ("all of it through", d))
    nearer = [what for what, index in courses if index > a]
    return Outcome(
        {
            "b": Number("index, a part through it", b / a, "", no_band="an index", digits=1),
            "d": Number("index, all of it through", d / a, "", no_band="an index", digits=1),
        },
        # More index is what geometry says; whether more trouble comes of it, only people can tell.
        "silent",
        Check(
            "null", not nearer,
            "published: no difference; the index "
            + (f"rises with {' and '.join(nearer)}" if nearer else "does not rise"),
        ),
        words=("The index disagrees with the published null.",) if nearer else (),
    )  # fmt: skip


def _crossing(model: Model) -> list[str]:
    """Name the right side's bellies that have an arm about the hip."""
    arms = np.abs(arms_mm(model, hip_postures(model))[0]).max(axis=1)
    return [
        b for b in model.bellies
        if b.endswith("_r") and max(arms[m] for m in model.belly_columns(b)) > 1e-3
    ]  # fmt: skip


def _into_socket(model: Model) -> dict[str, float]:
    """Return each belly's share of pull into the socket, standing."""
    q = model.default_pose[None]
    geometry = model.path_geometry(q)
    hip = model.flat.joints.index("hip_r")
    pelvis = model.body_poses(q)[0][0, model.flat.bodies.index("pelvis")]
    axis = pelvis @ (CUP / np.linalg.norm(CUP))
    ratios: dict[str, float] = {}
    for belly in _crossing(model):
        force = np.zeros((1, len(model.muscles)))
        for m in model.belly_columns(belly):
            force[0, m] = model.muscles[m].max_isometric_force
        pull = geometry.pulls(force)[0, hip, :3]
        ratios[belly] = float(pull @ axis / np.linalg.norm(pull))
    return ratios


def _effort(study: Study) -> float:
    return float(recruitment_cost(study.problem, study.recruitment).mean())


def _index(model: Model, nerve: Nerve, variant: str, q: Floats) -> Floats:
    """Return passive pull of piriformis over its distance from the nerve, (n,) N/m.

    The nearer division counts, and no line comes nearer than half the nerve's width.
    """
    at = model.belly_columns("piriformis_r")
    length = model.muscle_lengths(q)
    passive = capacity(model.muscles, length, np.zeros_like(length)).passive_force[:, at]
    near = np.minimum(*(
        nerve_passage(model, nerve, nerve.variant(variant), q, division=division).distance
        for division in ("tibial", "peroneal")
    ))  # fmt: skip
    return (passive / np.maximum(near, 0.5 * nerve.width)).sum(axis=1)


def _drawn(model: Model, nerve: Nerve) -> Sketch:
    """Draw the courses, piriformis and the bones from behind: what is nearer lies over the rest."""
    q = model.default_pose[None]
    elements = model.belly_columns("piriformis_r")
    # The nerve through the muscle runs before some of its lines and behind the others.
    ahead = nerve_passage(model, nerve, nerve.variant("d"), q).ahead[0] > 0.0
    muscle = [
        (3 if before else 1, _seen("piriformis", "muscle", _fixed(model, m, q), "piriformis"))
        for m, before in zip(elements, ahead, strict=True)
    ]
    panels: list[tuple[str, tuple[Line, ...]]] = []
    for variant in nerve.variants:
        nerves = [
            (DEPTH[variant.route(division)],
             _seen("sciatic nerve", "nerve", nerve_path(model, nerve, variant, q, division)[0]))
            for division in DIVISIONS
        ]  # fmt: skip
        over = [line for _, line in sorted((*muscle, *nerves), key=lambda one: one[0])]
        share = f"{100.0 * variant.prevalence:.3g} %"
        panels.append((f"type {variant.name}, {share}", (*_bones(model, q), *over)))
    title = f"The sciatic nerve and the piriformis, from behind\nshares of c to f: {REMEMBERED}"
    return Sketch(title, tuple(panels))


def _bones(model: Model, q: Floats) -> tuple[Line, ...]:
    """Return the right half of the pelvis and the thigh bone as lines between their landmarks."""
    place = {p.name: model.positions(q, p.body, p.location)[0] for p in contacts_of(model)}
    trochanter = next(wrap for wrap in model.wraps if wrap.name == "GT_r").frame
    hip, knee = (model.positions(q, body)[0] for body in ("femur_r", "tibia_r"))
    outer = model.positions(q, trochanter.body, trochanter.translation)[0]
    pelvis = np.array([place[name] for name in ("sacrum", "asis_r", "seat_r", "sacrum")])
    return (
        _seen("pelvis", "bone", pelvis),
        _seen("thigh bone", "bone", np.array([hip, outer, knee])),
    )


def _fixed(model: Model, muscle: int, q: Floats) -> Floats:
    points = [p for p in model.muscles[muscle].points if isinstance(p, FixedPoint)]
    return np.array([model.positions(q, p.body, p.location)[0] for p in points])


def _seen(name: str, kind: str, line: Floats, muscle: str = "") -> Line:
    """Return a line (k, 3) as seen from behind, rightward and upward, cut off in the thigh."""
    low = max(float(line[:, 1].min()), CUT_M)
    # Lines that go far down do so in one direction.
    kept = line[line[:, 1] >= low]
    if len(kept) < len(line):
        u, v = line[len(kept) - 1], line[len(kept)]
        kept = np.vstack([kept, u + (v - u) * (low - u[1]) / (v[1] - u[1])])
    return Line(name, kind, tuple(kept[:, 2]), tuple(kept[:, 1]), muscle)
