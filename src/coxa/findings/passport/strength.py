"""How strong the hip is in each direction, against what people were measured to do."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from coxa.anatomy.bellies import StrengthCurve, read_strength
from coxa.findings.passport.finding import Finding, Section, both_sides, gather
from coxa.findings.passport.hips import Turn
from coxa.findings.passport.sweep import Line, Sweep
from coxa.kernels.arrays import Floats
from coxa.movement.events import SIDES, Side
from coxa.muscles.capacity import Capacity

G = 9.80665
LIMIT, FAR = 0.25, 2.0
"""Of the published curve: what a model may miss it by; times it: what no people are like."""
AGE = "18-25"
ANDERSON = "Anderson 2007, men and women of 18-25 years"
SUGIMOTO = "Sugimoto 2014, at 60 deg/s (men 1.29, women 1.13 N m/kg): isometric is not less"
ABDUCTION_NM_KG = 1.13
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
        f"{name} {sides['r'].number:.0f}" if sides["r"].unit == "N m"
        else f"{name} {100 * (sides['r'].number or 0.0):.0f} %"
        for name, sides in found.items()
    ]  # fmt: skip
    return gather("strength", "Strength", ", ".join(told), both_sides(found))


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
    k = int(moment.argmax())
    peak, where = float(moment[k]), f"hip_{direction.turn}_{side} {line.degrees[k]:.0f} deg"
    name = f"hip_{side} {direction.name}"
    mass = sweep.model.mass
    if direction.turn == "flexion":
        return _against_curves(line, moment, name, where, direction, mass, height_m)
    per_kg = peak / mass if mass else 0.0
    what = f"{name}: at most {peak:.0f} N m ({per_kg:.2f} N m/kg)"
    if direction.name == "abduction":
        weak = per_kg < ABDUCTION_NM_KG
        return Finding(
            "notice" if weak else "ok", what, where, peak, "N m", ABDUCTION_NM_KG * mass, SUGIMOTO
        )
    return Finding("ok", what, where, peak, "N m", None, NONE)


def _against_curves(
    line: Line,
    moment: Floats,
    name: str,
    where: str,
    direction: Direction,
    mass_kg: float,
    height_m: float,
) -> Finding:
    """Compare with the nearer of the two sexes, by the means over the range."""
    curves = [c for c in read_strength() if c.direction == direction.name and c.age == AGE]
    angle = np.radians(line.degrees)
    usual = {c.sex: published(c, angle, mass_kg, height_m) for c in curves}
    ratio = {sex: float(moment.mean() / y.mean()) for sex, y in usual.items()}
    sex = min(ratio, key=lambda s: abs(ratio[s] - 1.0))
    off = abs(ratio[sex] - 1.0)
    within = float((np.abs(moment / usual[sex] - 1.0) <= LIMIT).mean())
    far = max(ratio[sex], 1.0 / max(ratio[sex], 1e-6)) > FAR
    severity = "fault" if far else "notice" if off > LIMIT else "ok"
    sexes = {"male": "men", "female": "women"}
    return Finding(
        severity,
        f"{name}: at most {moment.max():.0f} N m; on average {100 * ratio[sex]:.0f} % of "
        f"{sexes[sex]}'s, within 25 % of them over {100 * within:.0f} % of the range "
        f"({mass_kg:.0f} kg, {height_m:.2f} m)",
        where, ratio[sex], "of the published", 1.0 + LIMIT if ratio[sex] > 1.0 else 1.0 - LIMIT,
        ANDERSON,
    )  # fmt: skip
