"""Predicted postures: they hold, their slopes are right, and nothing near them is cheaper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from coxa.evidence.row import Measure, Row
from coxa.kernels.arrays import Floats
from coxa.model.conditions import Weakness, apply
from coxa.model.model import Model
from coxa.model.subject import Subject
from coxa.movement.library import perform
from coxa.prediction import Posture, Reach, Support, Task, plant, predict_posture, start_in
from coxa.prediction.posture import APART_DEG, set_up
from coxa.prediction.problem import Point, Search
from coxa.study.inputs import load_model

NAME = "Predicted postures"
MUST = (
    "equilibrium to 1e-6 N·m; slopes as differences of solved costs have them; none of 1,000 "
    "random perturbations is cheaper"
)
TRIED, SEED = 1000, 4
NEAREST, FARTHEST = -3.0, 0.0
"""Powers of ten of the perturbations' size, in the search's units of 0.1 rad and 1 cm."""
BACK = 8
"""Rounds in which a perturbation that breaks a limit is drawn back to it, or halved where feet
cannot stay."""
STEP, ASIDE, OFF = 1e-3, 0.3, 1e-4
"""Of the differences, in the search's units, and how far from the optimum they are taken. A
difference is off by the step's square, 1e-6, and by 1e-3 of what a muscle adds that starts to pull
within the step."""
SAME = 1e-6
"""Of the cost: two searches that end this near end in one valley."""


@dataclass(frozen=True, eq=False)
class Case:
    """A posture that is to be predicted."""

    name: str
    model: Model
    q: Floats  # (C,)
    support: Support
    free: tuple[str, ...]
    tasks: tuple[Task, ...] = ()


@dataclass(frozen=True, eq=False)
class Proof:
    """What was found out about one predicted posture.

    `slopes` is how far the slopes are from differences, against the largest of them; `rise` the
    least that a perturbation costs more (of the cost), `tried` how many kept the limits, `drawn`
    how many of them had to be drawn back to one; `again` the cost of a search begun elsewhere,
    against the first, and `apart_deg` how far apart the two ended.
    """

    case: Case
    posture: Posture
    slopes: float
    rise: float
    tried: int
    drawn: int
    again: float
    apart_deg: float


def measure(trials: Path | None) -> Row:
    """Predict postures of five kinds, and try to find cheaper ones."""
    proofs = [prove(case) for case in cases()]
    return Row(
        NAME,
        MUST,
        (
            Measure(
                "worst left of the joints' equilibrium",
                f"{max(p.posture.equilibrium_nm for p in proofs):.1e} N·m",
                "at most 1e-6",
                all(p.posture.equilibrium_nm <= 1e-6 for p in proofs),
            ),
            Measure(
                "worst left of the whole body's",
                f"{max(p.posture.root for p in proofs):.1e} N, N·m",
                "at most 1e-6",
                all(p.posture.root <= 1e-6 for p in proofs),
            ),
            Measure(
                "planted feet are off",
                f"{1e3 * max(p.posture.missed for p in proofs):.1e} mm, mrad",
            ),
            *(measured for proof in proofs for measured in _measures(proof)),
        ),
        "nothing",
        note=(
            f"For each posture {TRIED:,} perturbations of what is freed, of 1e-4 to 0.1 rad (1e-5 "
            "to 0.01 m), feet planted; one that breaks a limit is drawn back to it, one in which "
            "feet cannot stay is halved, and what still breaks a limit does not count. Slopes are "
            "those of the whole cost 0.03 rad (3 mm) beside the optimum. The second search begins "
            "at the farthest perturbation."
        ),
    )


def cases() -> tuple[Case, ...]:
    """List the postures: on one leg, healthy, weak and reaching; on two, and bent with 15 kg."""
    man = load_model("coxa", subject=Subject(75.0, 1.75))
    one, two = start_in(man, "single-leg-stand"), start_in(man, "quiet-stand")
    done = perform("hinge", man, load_kg=15.0)
    laden = apply(man, *done.conditions)
    bent = done.motion.values[np.argmax(np.abs(done.motion.values - done.motion.values[0]).sum(1))]
    hands = tuple(_stay(laden, bent, f"hand_{side}") for side in ("r", "l"))
    sideways = ("pelvis_list", "lumbar_bending")
    reach = _stay(man, one.q, "hand_r", (0.25, 0.08, 0.05))
    return (
        Case("one leg", man, one.q, one.support, sideways),
        Case(
            "one leg, gluteus medius and minimus at 40 %",
            apply(man, Weakness(("glmed", "glmin"), 0.4)),
            one.q,
            one.support,
            sideways,
        ),
        Case(
            "one leg, reaching",
            man,
            one.q,
            one.support,
            (*sideways, "lumbar_extension", "arm_flex_r", "arm_add_r"),
            (reach,),
        ),
        Case("two legs", man, two.q, two.support, ("pelvis_tilt", "lumbar_extension")),
        Case(
            "hinge, 15 kg in the hands that stay where they are",
            laden,
            bent,
            plant(laden, bent, ("r", "l")),
            ("pelvis_tilt", "lumbar_extension", "arm_flex_r", "arm_flex_l"),
            hands,
        ),
    )


def prove(case: Case) -> Proof:
    """Predict a posture, and look for what is wrong with it."""
    posture = predict_posture(case.model, case.q, case.free, support=case.support, tasks=case.tasks)
    search = set_up(case.model, case.q, case.free, case.support, tasks=case.tasks)
    x = (posture.q[search.freedom.chosen] - search.home) / search.unit
    best = search.at(x)
    near, drawn = _perturb(search, x, best)
    cost = search.costs(near)
    far = near[np.argmax(np.abs(near - best.q).sum(axis=1))]
    other = predict_posture(
        case.model, case.q, case.free, support=case.support, tasks=case.tasks,
        begin=far, screen=False,
    )  # fmt: skip
    chosen = search.freedom.chosen[search.unit == search.unit.max()]
    return Proof(
        case=case,
        posture=posture,
        slopes=slopes_off(search, x),
        rise=float(cost.min() / posture.total - 1.0),
        tried=len(near),
        drawn=drawn,
        again=other.total / posture.total - 1.0,
        apart_deg=float(np.degrees(np.abs(other.q - posture.q)[chosen].max())),
    )


def _perturb(search: Search, x: Floats, best: Point) -> tuple[Floats, int]:
    """Return perturbed postures (n, C) that keep every limit, and how many were drawn back."""
    rng = np.random.default_rng(SEED)
    step = rng.standard_normal((TRIED, len(x)))
    size = 10.0 ** rng.uniform(NEAREST, FARTHEST, (TRIED, 1))
    at = x + size * step / np.linalg.norm(step, axis=1, keepdims=True)
    G = best.limit_slopes
    # What brings one broken limit back with the least change of what is freed.
    back = G / np.maximum((G**2).sum(axis=1, keepdims=True), 1e-12)
    q = np.repeat(best.q[None], TRIED, axis=0)
    kept, drawn = np.zeros(TRIED, bool), np.zeros(TRIED, bool)
    for _ in range(BACK):
        rows = np.flatnonzero(~kept)
        at[rows] = np.clip(at[rows], *search.bounds.T)
        q[rows], miss = search.freedom.place_all(best.q, search.home + search.unit * at[rows])
        short = np.minimum(search.limits(q[rows]), 0.0)
        lost = np.abs(miss).max(axis=1) > 1e-9
        kept[rows] = ~lost & (short.min(axis=1) >= 0.0)
        if kept.all():
            break
        drawn |= ~kept
        short -= 1e-9 * (short < 0.0)
        at[rows] -= np.where(lost[:, None], 0.5 * (at[rows] - x), short @ back)
    return q[kept], int((drawn & kept).sum())


def slopes_off(search: Search, x: Floats) -> float:
    """Return how far slopes beside x (k,) are from differences, against the largest of them."""
    low, high = search.bounds.T
    x = np.clip(
        x + ASIDE * np.cos(np.arange(1.0, len(x) + 1.0)), low + 2.0 * STEP, high - 2.0 * STEP
    )
    point = search.at(x)
    steps = STEP * np.repeat(np.eye(len(x)), 2, axis=0) * np.tile([[1.0], [-1.0]], (len(x), 1))
    q, _ = search.freedom.place_all(point.q, search.home + search.unit * (x + steps))
    cost = search.costs(q)
    solved = (cost[0::2] - cost[1::2]) / (2.0 * STEP)
    return float(np.abs(point.slopes - solved).max() / np.abs(solved).max())


def _measures(proof: Proof) -> Sequence[Measure]:
    name, p = proof.case.name, proof
    ends = "the same posture"
    if p.apart_deg > APART_DEG:
        ends = f"another valley, {p.apart_deg:.1f}° away"
    return (
        Measure(
            f"{name}: slopes off by",
            f"{p.slopes:.1e} of the largest",
            f"at most {OFF:g}",
            p.slopes <= OFF,
        ),
        Measure(
            f"{name}: the least a perturbation costs more",
            f"{100 * p.rise:.1e} % ({p.tried} kept the limits, {p.drawn} of them drawn back)",
            "more than 0",
            p.rise > 0.0,
        ),
        Measure(
            f"{name}: a second search",
            f"{100 * p.again:+.1e} % dearer, {ends}",
            f"no cheaper than by {100 * SAME:g} %",
            p.again > -SAME,
        ),
    )


def _stay(
    model: Model, q: Floats, body: str, by: tuple[float, float, float] = (0.0, 0.0, 0.0)
) -> Reach:
    """Ask for a body to be where it is in a posture q (C,), moved `by` (m)."""
    x, y, z = (model.positions(q[None], body)[0] + np.array(by)).tolist()
    return Reach(body, (x, y, z))
