"""How strong the hip is in each direction, against what people were measured to do."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from coxa.anatomy.isometric import StrengthCurve, read_isometric, read_strength
from coxa.anatomy.segments import SEXES
from coxa.findings.passport.finding import Finding, Section, both_sides, gather
from coxa.findings.passport.hips import Turn
from coxa.findings.passport.sweep import Line, Sweep
from coxa.kernels.arrays import Floats
from coxa.model.bodies import G
from coxa.movement.events import SIDES, Side
from coxa.muscles.capacity import Capacity

LIMIT, WEAK = 0.25, 0.5
"""Of what was published: what a model may miss it by, and below what it cannot do what people do.
What is above is a notice only: agonists alone, with nothing to balance, are an upper bound."""
FALLEN = 0.5
"""A curve is compared with while it stands above this part of its top: beyond, the cosine runs on
to zero over angles it was not fitted to."""
AGE = "18-25"
ANDERSON = "Anderson 2007, 18-25 years"
FIGURES = "Fredericson 2000, runners; adduction 1.49 times it (PMC7015023)"
NONE = "no reference found"


@dataclass(frozen=True)
class Direction:
    """One way to push: the turn, its sign, its name."""

    turn: Turn
    sign: int
    name: str


DIRECTIONS = (
    Direction("flexion", 1, "flexion"),
    Direction("flexion", -1, "extension"),
    Direction("adduction", 1, "adduction"),
    Direction("adduction", -1, "abduction"),
    Direction("rotation", 1, "inward rotation"),
    Direction("rotation", -1, "outward rotation"),
)


def check_strength(sweep: Sweep, pulls: Capacity, height_m: float) -> Section:
    """Compare isometric maxima over the range with published ones, all agonists fully active.

    What the agonists do about the other axes is not balanced: these are upper bounds. Passive
    force is left out, as it is in the published curves.
    """
    found: dict[str, dict[str, Finding]] = {}
    for direction in DIRECTIONS:
        line = sweep.central(direction.turn, knee=_knee(sweep, direction))
        for side in SIDES if line is not None and direction.turn in sweep.hips.turns else ():
            assert line is not None
            moment = isometric(sweep, pulls, line, side, direction)
            judged = _judge(sweep, line, moment, side, direction, height_m)
            found.setdefault(direction.name, {})[side] = judged
    told = [
        f"{name} {100 * (sides['r'].number or 0.0):.0f}"
        for name, sides in found.items()
        if sides["r"].source != NONE
    ]
    summary = f"{', '.join(told)} % of what people make; rotation: {NONE}"
    return gather("strength", "Strength", summary, both_sides(found))


def isometric(
    sweep: Sweep, pulls: Capacity, line: Line, side: Side, direction: Direction
) -> Floats:
    """Return the largest isometric moment (n,) N m along a line, of all that pull that way."""
    columns = [e.column for e in sweep.hips.elements if e.side == side]
    arms = direction.sign * sweep.arms[side, direction.turn][line.rows][:, columns]
    force = pulls.active_force[line.rows][:, columns]
    moment: Floats = (np.maximum(arms, 0.0) * force).sum(axis=1)
    return moment


def published(curve: StrengthCurve, flexion_rad: Floats, mass_kg: float, height_m: float) -> Floats:
    """Return the isometric torque (n,) N m of Anderson 2007, eq. 1 at rest."""
    moment: Floats = (
        curve.c1 * mass_kg * G * height_m * np.cos(curve.c2 * (flexion_rad - curve.c3_rad))
    )
    return moment


def _knee(sweep: Sweep, direction: Direction) -> float:
    """Extension and flexion are tested with a bent knee, the others with a straight one."""
    if direction.turn != "flexion":
        return 0.0
    return max((x.at.get("knee", 0.0) for x in sweep.lines if x.turn == "flexion"), default=0.0)


def _judge(
    sweep: Sweep, line: Line, moment: Floats, side: Side, direction: Direction, height_m: float
) -> Finding:
    """Compare with the nearer of the two sexes."""
    mass = sweep.model.mass
    k = int(moment.argmax())
    where = f"hip_{direction.turn}_{side} {line.degrees[k]:.0f} deg"
    what = f"hip_{side} {direction.name}: at most {moment[k]:.0f} N m"
    if direction.turn == "flexion":
        compared, source = _against_curves(line, moment, direction, mass, height_m), ANDERSON
        when = "on average"
    else:
        compared, source = _against_figure(line, moment, direction, mass, height_m), FIGURES
        when = "in neutral"
    if not compared:
        return Finding("ok", what, where, float(moment[k]), "N m", None, NONE)
    ratio = min(compared, key=lambda r: abs(r - 1.0))
    off = abs(ratio - 1.0) > LIMIT
    return Finding(
        "fault" if ratio < WEAK else "notice" if off else "ok",
        f"{what}; {when} {100 * ratio:.0f} % of what people of {mass:.0f} kg and {height_m:.2f} m "
        "make" + (" (an upper bound)" if ratio > 1.0 else ""),
        where, ratio, "ratio", 1.0 + LIMIT if ratio > 1.0 else 1.0 - LIMIT, source,
    )  # fmt: skip


def _against_curves(
    line: Line, moment: Floats, direction: Direction, mass_kg: float, height_m: float
) -> list[float]:
    """Return the model's mean over each sex's, over the angles their curve is for."""
    ratios: list[float] = []
    for row in read_strength():
        if row.direction == direction.name and row.age == AGE:
            curve = published(row, np.radians(line.degrees), mass_kg, height_m)
            inside = curve >= FALLEN * curve.max()
            if curve.max() > 0.0:
                ratios.append(float(moment[inside].mean() / curve[inside].mean()))
    return ratios


def _against_figure(
    line: Line, moment: Floats, direction: Direction, mass_kg: float, height_m: float
) -> list[float]:
    """Return the model's moment in neutral over each sex's; nothing where none is known."""
    figures = {(r.direction, r.sex, r.quantity): r.value for r in read_isometric()
               if r.hip_adduction_deg == 0.0}  # fmt: skip
    here = float(moment[np.abs(line.degrees).argmin()])
    ratios: list[float] = []
    for sex in SEXES:
        abduction = figures.get(("abduction", sex, "weight_height"))
        share = {
            "abduction": 1.0, "adduction": figures.get(("adduction", "male", "of_abduction"))
        }.get(direction.name)  # fmt: skip
        if abduction is not None and share is not None and mass_kg > 0.0:
            ratios.append(here / (share * abduction * mass_kg * G * height_m))
    return ratios
