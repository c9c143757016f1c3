"""I. Actions: shoes, balance on one leg, and the centre of the body."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from coxa.evidence.article.chart import Bar, Bars, Lines, Series
from coxa.evidence.article.experiment import experiment
from coxa.evidence.article.finding import GEOMETRY, Check, Number, Outcome
from coxa.evidence.article.laboratory import SUBJECT, Laboratory, World
from coxa.evidence.article.measures import belly_activation, joint_moment
from coxa.evidence.article.published import band, value
from coxa.kernels.arrays import Floats
from coxa.loads.external import ExternalLoads
from coxa.loads.inverse_dynamics import inverse_dynamics
from coxa.model.conditions import Weakness, apply
from coxa.movement.library.movement import size
from coxa.movement.trajectory import Trajectory
from coxa.muscles.strength import maximum_moment
from coxa.study.inputs import OWN
from coxa.study.study import Study

MEDIUS, MAXIMUS = "gluteus_medius", "gluteus_maximus"
SQUATTED = (MAXIMUS, "biceps_femoris_long_head", "semimembranosus", "semitendinosus")
ABDUCTORS = (MEDIUS, "gluteus_minimus")
ABDUCTION, TURN = "hip_adduction_r", "hip_rotation_r"
STAND, BRUSH = "single-leg-stand", "toothbrush-stand"
ONE_WALK = "one walk"
WEIGHTS = "tabled masses"
OUTWARD = np.array([0.0, 0.0, 0.010])
"""Toward the outer edge of the right foot, m."""
TWIST_DEG = 4.0
GAIN = 1.3
SACRUM = "lumbar5"
"""The body that begins at the top of the sacrum."""
POSTURES = ("quiet-stand", "single-leg-stand", "sit-upright", "squat", "hinge")
"""Those that have a lowest point in the middle of their time are taken there."""


@experiment("supination-torque-chain")
def supination_torque_chain(lab: Laboratory) -> Outcome:
    """Walk with the force 10 mm nearer the outer edges, then with the right leg turned out 4°."""
    row = "supination-torque-chain"
    study = lab.walk()
    assert study.loads is not None
    usual = _hip_moments(study, study.loads, study.trajectory)
    edge = _hip_moments(study, _shifted(study.loads), study.trajectory)
    turned = np.array(study.trajectory.q)
    turned[:, study.model.coordinate_index(TURN)] -= np.radians(TWIST_DEG)
    twist = _hip_moments(
        study, study.loads, replace(study.trajectory, q=study.model.complete(turned))
    )
    side, turn = np.abs(edge - usual).max(axis=0)
    twisted = float(np.abs(twist - usual).max(axis=0)[1])
    peaks = [float(-moments[:, 0].min()) for moments in (usual, edge)]
    low, high = band(row, "10 mm of shift")
    small = bool(max(turn, twisted) < 2.0)
    stride = np.linspace(0.0, 100.0, len(usual))
    return Outcome(
        {
            "side": Number("most change to the side by the shift", float(side), "N·m",
                           no_band=ONE_WALK, digits=1),
            "turn": Number("most change of turning by the shift", float(turn), "N·m",
                           no_band=ONE_WALK, digits=1),
            "twisted": Number("most change of turning by the twist", twisted, "N·m",
                              no_band=ONE_WALK, digits=1),
            "peak": Number("abductors' moment at most, as usual", peaks[0], "N·m",
                           no_band=ONE_WALK),
            "peak_edge": Number("abductors' moment at most, on the outer edge", peaks[1], "N·m",
                                no_band=ONE_WALK),
        },
        "disagrees" if small else "agrees",
        Check("band", bool(low <= side <= high) and small,
              f"{side:.1f} N·m to the side, {low:g} to {high:g} expected; "
              f"{max(turn, twisted):.1f} N·m of turning, less than 2 expected"),
        Lines(
            "Walking on the outer edge of the shoe", "time over the strides (%)",
            "moment to the side at the right hip (N·m)", tuple(stride.tolist()),
            (Series("as usual", tuple((-usual[:, 0]).tolist())),
             Series("10 mm further out", tuple((-edge[:, 0]).tolist()))),
        ),
        "the ground's force 10 mm further out under both feet; or the right leg turned out by 4°",
    )  # fmt: skip


@experiment("toothbrush-one-leg")
def toothbrush_one_leg(lab: Laboratory) -> Outcome:
    """Brush on one leg; compare what the hip needs with what it has, and with what people have."""
    lab.need(f"{MEDIUS}_r")
    row = "toothbrush-one-leg"

    def active(name: str, world: World) -> float:
        study = lab.movement(name, world=world)
        return 100.0 * float(belly_activation(study, f"{MEDIUS}_r")[0])

    def share(world: World) -> float:
        return 100.0 * _demand(lab.movement(BRUSH)) / (world.strength * _most(lab, BRUSH))

    asked = lab.across("share of the abduction strength", share, "%")
    medius, two = (
        lab.across(f"activation of the middle gluteal, {legs}", lambda w, n=n: active(n, w), "%")
        for n, legs in ((BRUSH, "one leg"), ("quiet-stand", "two legs"))
    )
    measured = 100.0 * _demand(lab.movement(BRUSH)) / value(row, "measured abduction strength")
    low, high = band(row, "hip abduction strength that")
    enough = value(row, "activity from which")
    inside = low <= asked.value <= high
    return Outcome(
        {
            "asked": asked, "medius": medius, "two": two,
            "need": Number("moment it takes", _demand(lab.movement(BRUSH)), "N·m",
                           no_band="statics"),
            "measured": Number("share of a measured strength", measured, "%",
                               no_band="one study's mean"),
        },
        "agrees" if medius.value >= enough else "disagrees",
        Check("band", inside, f"{asked.value:.0f} % of strength, {low:g} to {high:g} measured"),
        Bars(
            "The middle gluteal while you brush", "activation (%)",
            tuple(
                Bar(legs, n.value, n.low, n.high, muscle=MEDIUS)
                for legs, n in (("two legs", two), ("one leg", medius))
            ),
            ((enough, "taken to strengthen"),),
        ),
        words=() if inside else (
            "People who were tested needed a larger share of theirs: the model is stronger.",
        ) if asked.value < low else (
            "People who were tested needed a smaller share of theirs: the model is weaker.",
        ),
    )  # fmt: skip


@experiment("squatting-wont-fix")
def squatting_wont_fix(lab: Laboratory) -> Outcome:
    """Make the squat's muscles stronger by 30 %, then the abductors; compare one leg's reserve."""
    lab.need(*(f"{b}_r" for b in (*SQUATTED, *ABDUCTORS)))
    need, q = _demand(lab.movement(STAND)), lab.movement(STAND).trajectory.q[:1]
    model = lab.model

    def reserve(*trained: str) -> float:
        stronger = apply(model, Weakness(trained, GAIN)) if trained else model
        return float(maximum_moment(stronger, ABDUCTION, -1, q)[0]) - need

    before = reserve()
    gained = {
        name: 100.0 * (reserve(*(f"{b}_r" for b in bellies)) / before - 1.0)
        for name, bellies in (("squat", SQUATTED), ("side", ABDUCTORS))
    }
    null = abs(gained["squat"]) < 5.0
    apart = gained["squat"] < 0.5 * gained["side"]
    return Outcome(
        {
            "reserve": Number("strength left over on one leg", before, "N·m", no_band=GEOMETRY),
            "squat": Number("change by stronger squatters", gained["squat"], "%",
                            no_band=GEOMETRY, digits=1, signed=True),
            "side": Number("change by stronger abductors", gained["side"], "%",
                           no_band=GEOMETRY, signed=True),
        },
        "agrees" if apart else "disagrees",
        Check("null", null, f"{gained['squat']:+.1f} % by squatting, within 5 expected"),
        Bars(
            "What is left over on one leg", "change of the reserve (%)",
            (Bar("gluteus maximus and hamstrings 30 % stronger", gained["squat"], muscle=MAXIMUS),
             Bar("middle and small gluteal 30 % stronger", gained["side"], muscle=MEDIUS)),
        ),
        "gluteus maximus and hamstrings, or gluteus medius and minimus, 30 % stronger",
    )  # fmt: skip


@experiment("literal-centre")
def literal_centre(lab: Laboratory) -> Outcome:
    """Find the mass centre in five postures, against the hips and the top of the sacrum."""
    row = "literal-centre"
    # How tall our own person is, is known; another model is as tall as its legs say.
    height_m = SUBJECT.height_m * (1.0 if lab.model.name == OWN else size(lab.model))
    heights = {name: _above_hips(lab, name) for name in POSTURES}
    above, sacrum, floor = heights["quiet-stand"]
    share = 100.0 * floor / height_m
    low, high = band(row, "height of the mass centre")
    within = 0.0 <= above <= sacrum
    out = [name.replace("-", " ") for name, (mine, top, _) in heights.items()
           if not 0.0 <= mine <= top]  # fmt: skip
    inside = low <= share <= high
    return Outcome(
        {
            "above": Number("above the middle of the hips, standing", 1000.0 * above, "mm",
                            no_band=WEIGHTS),
            "sacrum": Number("top of the sacrum above the hips", 1000.0 * sacrum, "mm",
                             no_band=WEIGHTS),
            "share": Number("height of the mass centre, share of the body's", share, "%",
                            no_band=WEIGHTS),
        },
        "agrees" if within else "disagrees",
        Check("band", inside, f"{share:.0f} % of height, {low:g} to {high:g} expected"),
        Bars(
            "Where the mass centre is", "above the middle of the hips (mm)",
            tuple(Bar(name.replace("-", " "), 1000.0 * x[0]) for name, x in heights.items()),
        ),
        words=(f"It does not stay between hips and sacrum in: {', '.join(out)}.",) if out else (
            "It keeps to that height in all five postures.",
        ),
    )  # fmt: skip


def _hip_moments(study: Study, loads: ExternalLoads, trajectory: Trajectory) -> Floats:
    """Return the right hip's moments about adduction and rotation, (n, 2) N m."""
    model = study.acting
    columns = [model.coordinate_index(name) for name in (ABDUCTION, TURN)]
    found = inverse_dynamics(model, trajectory, loads)
    return found.independent_moments(model, trajectory.q)[:, columns]


def _shifted(loads: ExternalLoads) -> ExternalLoads:
    """Return the forces 10 mm nearer the outer edge of each foot."""
    return replace(
        loads,
        forces=tuple(
            replace(f, point=f.point + (1.0 if f.body.endswith("_r") else -1.0) * OUTWARD)
            for f in loads.forces
            if f.point is not None
        ),
    )


def _demand(study: Study) -> float:
    """Return the abduction moment that a posture asks of the right hip, N m."""
    return -float(joint_moment(study, ABDUCTION)[0])


def _most(lab: Laboratory, name: str) -> float:
    """Return the abduction moment that the right hip can make in a posture, N m."""
    return float(maximum_moment(lab.model, ABDUCTION, -1, lab.movement(name).trajectory.q[:1])[0])


def _above_hips(lab: Laboratory, name: str) -> tuple[float, float, float]:
    """Return heights (m): mass centre and top of the sacrum above the hips, centre above 0."""
    model, q = lab.model, lab.performed(name).motion.values
    middle = model.complete(q[len(q) // 2][None])
    mass = np.array([b.mass for b in model.bodies])
    centers = np.array([model.positions(middle, b.name, b.mass_center)[0] for b in model.bodies])
    center = float(mass @ centers[:, 1] / mass.sum())
    hips = float(np.mean([model.positions(middle, f"femur_{side}")[0, 1] for side in "rl"]))
    return center - hips, float(model.positions(middle, SACRUM)[0, 1]) - hips, center
