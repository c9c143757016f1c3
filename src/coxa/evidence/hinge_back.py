"""A round or a neutral back under a load: disc forces, beside two studies that disagree."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from coxa.anatomy.carrying import DiscPressure, read_disc_pressures, read_lifting_styles
from coxa.evidence.row import Measure, Row
from coxa.kernels.arrays import Floats
from coxa.model.bodies import G
from coxa.model.model import Model
from coxa.model.subject import Subject
from coxa.movement.library import Performed, perform
from coxa.movement.library.keys import course
from coxa.movement.library.plan import Plan, aim_at, in_hands, over, two_feet
from coxa.movement.library.squatting import BOX_SQUAT, BOX_STOOP, HINGE_DEG, Reach
from coxa.prediction.habit import trunk_lean
from coxa.study.inputs import load_model
from coxa.study.lumbar import LEVELS, find_discs
from coxa.study.performing import solve_performed

NAME = "Round or neutral back under a load"
MUST = (
    "both published findings shown (wilke1999: one man, 20 kg, round back against bent knees; "
    "vonarx2021: 15 kg, stoop against squat), each with its own load and posture; the sign matches"
)
STOOP, SQUAT = "lift-stoop", "lift-squat"
HANDLES_M = (0.25, 0.30, 0.40)
"""Heights at which the box is taken; the second is the library's own. The abstracts tell none."""
OUT_M = (BOX_STOOP.out_m, 0.30, 0.36)
WIDTH_M = 0.2
ROUND, BENT = "lifting with a round back", "lifting with bent knees"
AREA_M2, PART = 18.0e-4, 0.66
"""Of a lumbar disc; what of its area the pressure stands for (nachemson_area, from memory)."""
L45, L5S1 = LEVELS.index("L4_L5"), LEVELS.index("L5_S1")


@dataclass(frozen=True, eq=False)
class Peaks:
    """The largest compression and forward shear of a movement, (A, levels, 2) N; A answers.

    The first answer is the study's own, then one for each variation of its spread. `unmet_nm` is
    the worst moment that muscles lack, `left_out` how many frames' ground reaction does not close:
    they are not left out here, for what hangs on the spine from above does not lean on the ground.
    """

    force: Floats
    unmet_nm: float
    left_out: int


def measure(trials: Path | None) -> Row:
    """Lift as each of the two studies did, and hinge with 20 kg with the back in either shape."""
    wilke = load_model("coxa", subject=Subject(70.0, 1.74))
    man = load_model("coxa", subject=Subject(75.0, 1.75))
    return Row(
        NAME,
        MUST,
        (*_pressed(wilke), *_styles(man), _further(man), *_hinged(man)),
        "nothing",
        ("wilke1999", "vonarx2021", "kingma2004", "nachemson_area"),
        note=NOTE,
    )


NOTE = (
    "In brackets the least and the largest over three heights of the handles (0.25, 0.30 and "
    "0.40 m; the hinges have none) and the choices that a study's spread varies, made alike on "
    "both sides. Shear is positive where the upper vertebra would slide forward; how 2021 signs "
    "it the abstract does not say. The two studies part, a pressure in one man and computed loads "
    "of thirty people, over the same two styles: a model that goes with the one goes against the "
    "other, unless the box lay elsewhere. Likely reasons why ours goes with 1999 at the lower "
    "levels: the library's stoop bends the trunk to the horizontal, and swings it through twice "
    "the angle of the squat's in the same time (held still where the box is taken, the styles "
    "hardly differ); and both take the box at one place, where the squat has its handles only "
    "some 7 cm before the knees, so that the box is between them, which favours the squat. With "
    "the box further out the difference turns, as it did in ten people (kingma2004: from near "
    "the floor 17 % more compression in the squat with the feet behind the box, 7 % and not "
    "significant beside it, none from 0.5 m). Compression is about twice what the pressures stand "
    "for. Of rounding alone, the trunk leaning alike, neither study tells: there the model's "
    "round back has less of both."
)


def peaks(man: Model, done: Performed) -> Peaks:
    """Solve what was performed, and keep each level's largest compression and forward shear."""
    study = solve_performed(man, done)
    spread = study.spread
    assert spread is not None
    return Peaks(
        force=spread.discs.max(axis=1),
        unmet_nm=float(np.abs(study.recruitment.unmet).max(initial=0.0)),
        left_out=0 if study.ground is None else int(study.ground.open.sum()),
    )


def both_styles(man: Model, load_kg: float) -> tuple[list[Peaks], list[Peaks]]:
    """Lift a box by stooping and by squatting, from each height of the handles."""
    stoop, squat = (
        [peaks(man, perform(name, man, load_kg=load_kg, handle_m=height)) for height in HANDLES_M]
        for name in (STOOP, SQUAT)
    )
    return stoop, squat


def held(man: Model, name: str, reach: Reach, load_kg: float) -> Floats:
    """Hold a box where it is taken from, (levels, 2) N: compression and forward shear, at rest."""
    c = course(man, name)
    feet = two_feet(len(c.time), WIDTH_M)
    plan = Plan(name, man, c, feet, center=over(*feet), conditions=in_hands(man, load_kg))
    hands = [
        aim_at(man, f"hand_{s}", 1, x=reach.out_m, y=HANDLES_M[1], z=turn * 0.5 * reach.apart_m)
        for s, turn in (("r", 1.0), ("l", -1.0))
    ]
    down = replace(plan.frame(0.0, hands), give_deg=reach.give_deg).carry_out()
    study = solve_performed(man, down)
    return find_discs(study.model, study.trajectory.q, study.reactions).loads(study.reactions)[0]


def _pressed(man: Model) -> list[Measure]:
    pressure = {row.activity: row for row in read_disc_pressures()}
    load = pressure[ROUND].load_kg
    stoop, squat = both_styles(man, load)
    ratios = np.array(
        [a.force[:, L45, 0] / b.force[:, L45, 0] for a, b in zip(stoop, squat, strict=True)]
    )
    own = float(ratios[1, 0])
    theirs = pressure[ROUND].pressure_mpa / pressure[BENT].pressure_mpa
    forces = ", ".join(f"{style[1].force[0, L45, 0]:.0f} N" for style in (stoop, squat))
    return [
        Measure(
            f"{load:g} kg, a man of 70 kg: L4/L5 compression, stoop over squat",
            f"{own:.2f} ({ratios.min():.2f} to {ratios.max():.2f})",
            f"above 1: {pressure[ROUND].pressure_mpa:g} over {pressure[BENT].pressure_mpa:g} MPa"
            f" is {theirs:.2f} (wilke1999)",
            own > 1.0,
        ),
        Measure(
            "the same, stoop and squat",
            forces,
            ", ".join(f"{_newtons(pressure[a]):.0f} N" for a in (ROUND, BENT))
            + " from the pressures (nachemson_area, from memory)",
        ),
    ]


def _newtons(row: DiscPressure) -> float:
    return row.pressure_mpa * 1e6 * AREA_M2 * PART


def _styles(man: Model) -> list[Measure]:
    """Compare the styles level by level, in weights of the man without his box."""
    stoop, squat = both_styles(man, 15.0)
    more = np.array([a.force - b.force for a, b in zip(stoop, squat, strict=True)])
    more /= man.mass * G
    measures: list[Measure] = []
    for row in read_lifting_styles():
        k = LEVELS.index(row.level), ("compression", "shear").index(row.quantity)
        own, answers = float(more[1, 0][k]), more[:, :, k[0], k[1]]
        measures.append(
            Measure(
                f"15 kg, stoop less squat: {row.quantity} of {row.level.replace('_', '/')}",
                f"{own:+.2f} BW ({answers.min():+.2f} to {answers.max():+.2f})",
                f"{row.from_bw:+g} to {row.to_bw:+g} BW ({row.source})",
                (own > 0.0) == (row.from_bw > 0.0),
            )
        )
    lacks = ", ".join(f"{max(p.unmet_nm for p in style):.0f} N·m" for style in (stoop, squat))
    left = ", ".join(str(style[1].left_out) for style in (stoop, squat))
    shear = ", ".join(
        f"{style[1].force[0, L45, 1]:.0f} and {style[1].force[0, L5S1, 1]:.0f} N"
        for style in (stoop, squat)
    )
    measures.append(
        Measure(
            "the same: shear of L4/L5 and L5/S1",
            f"{shear} (stoop, squat)",
            "below 300 N and 1100 to 1400 N, 10.5 kg, in either style (kingma2004)",
        )
    )
    measures.append(
        Measure(
            "the same: worst moment that muscles lack; frames whose ground does not close",
            f"{lacks}; {left} (stoop, squat)",
        )
    )
    return measures


def _further(man: Model) -> Measure:
    told: list[str] = []
    for out in OUT_M:
        stoop, squat = (
            held(man, name, replace(reach, out_m=out), 15.0)
            for name, reach in ((STOOP, BOX_STOOP), (SQUAT, BOX_SQUAT))
        )
        more = (stoop - squat)[L5S1, 0] / (man.mass * G)
        told.append(f"{more:+.2f} BW with the handles {100 * out:.0f} cm before the soles' middle")
    return Measure(
        "15 kg held where it is taken, stoop less squat: compression of L5/S1",
        ", ".join(told),
        "the further, the less (kingma2004, in compression of L5/S1, 10.5 kg)",
    )


def _hinged(man: Model) -> list[Measure]:
    neutral, rounded = (perform(n, man, load_kg=20.0) for n in ("hinge", "hinge-rounded"))
    # The rounded hinge is asked for less until its trunk leans as far as the neutral one's.
    asked = HINGE_DEG + _lean_deg(man, neutral) - _lean_deg(man, rounded)
    rounded = perform("hinge-rounded", man, load_kg=20.0, hinge_deg=asked)
    lean = f"{_lean_deg(man, rounded):.0f}° and {_lean_deg(man, neutral):.0f}°"
    a, b = (peaks(man, done).force / (man.mass * G) for done in (neutral, rounded))
    more = b - a
    return [
        Measure(
            f"20 kg, trunk leaning {lean}, round less neutral hinge: "
            f"{quantity} of {LEVELS[k].replace('_', '/')}",
            f"{more[0, k, which]:+.2f} BW ({more[:, k, which].min():+.2f} to "
            f"{more[:, k, which].max():+.2f}) of {a[0, k, which]:.2f}",
        )
        for k, which, quantity in ((L45, 0, "compression"), (L5S1, 0, "compression"),
                                   (L5S1, 1, "shear"))
    ]  # fmt: skip


def _lean_deg(man: Model, done: Performed) -> float:
    return float(np.degrees(trunk_lean(man, done.motion.values)[:, 0].max()))
