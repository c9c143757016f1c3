"""How strong the hip is, isometric, beside what people were measured to do.

Two numbers for the model: `agonists`, the sum of what every muscle that pulls that way could do
alone, as on a dynamometer that holds the limb in every other direction, and `balanced`, the most
that muscles can do while they leave the hip's other axes and the knee without a moment. A person
lies between the two. Passive structures are left out, as in the published curves.

The pages seen of Anderson 2007 do not say how the knee was held. Judged is the knee where the
effort itself takes a shank that nothing holds: the extensors that cross both joints bend it, the
flexors that do straighten it. The other knee is shown beside.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np

from coxa.anatomy.isometric import IsometricRow, StrengthCurve, read_isometric, read_strength
from coxa.anatomy.strength import TABLED_TENSION_N_CM2, chosen_tension
from coxa.errors import CoxaError
from coxa.evidence.row import Measure, Row
from coxa.findings.passport.strength import FALLEN, published
from coxa.kernels.arrays import Floats
from coxa.loads.walk_contact import walk_loads
from coxa.model.bodies import G
from coxa.model.model import Model
from coxa.model.subject import Subject, person
from coxa.movement.walk import average_walk
from coxa.muscles.strength import Sign, maximum_moment, muscle_moments
from coxa.study.inputs import OWN, load_model
from coxa.study.settings import Settings
from coxa.study.solve import solve

PEOPLE = (Subject(75.0, 1.75, "male", 22.0), Subject(60.0, 1.65, "female", 22.0))
"""In the middle of the group of 18 to 25 years."""
GROUP = "18-25"
ANGLES_DEG = np.arange(-20.0, 110.1, 5.0)
BENT_DEG = 90.0
KNEES_DEG = {"extension": (BENT_DEG, 0.0), "flexion": (0.0, BENT_DEG)}
"""The knee that is judged, then the other."""
OTHER_TENSIONS_N_CM2 = (30.0, TABLED_TENSION_N_CM2)
NEAR, SHARE = 0.25, 0.8
"""A model is near a curve within this part of it, over this share of the range."""
FREE = ("hip_flexion_r", "hip_adduction_r", "hip_rotation_r", "knee_angle_r")


@dataclass(frozen=True)
class Way:
    """A direction to push in: a coordinate and a sign."""

    coordinate: str
    sign: Sign


WAYS = {
    "flexion": Way("hip_flexion_r", 1),
    "extension": Way("hip_flexion_r", -1),
    "adduction": Way("hip_adduction_r", 1),
    "abduction": Way("hip_adduction_r", -1),
    "inward rotation": Way("hip_rotation_r", 1),
    "outward rotation": Way("hip_rotation_r", -1),
}


class Maxima(NamedTuple):
    """The largest moments in one direction, each (n,) N m."""

    agonists: Floats
    balanced: Floats


def measure(trials: Path | None) -> Row:
    """Compare isometric maxima with Anderson 2007 and with what else was found. No trial."""
    own = load_model(OWN)
    measures: list[Measure] = []
    for subject in PEOPLE:
        model = person(own, subject)
        for direction in KNEES_DEG:
            measures += _against_curve(model, subject, direction)
        measures += _against_figures(model, subject)
        measures += _rotation(model, subject)
    measures += _free_shank(person(own, PEOPLE[0]))
    measures.append(_walking(person(own, PEOPLE[0])))
    return Row(
        name="Isometric maxima of the hip against its angle",
        must="hip extension and flexion within 25 % of Anderson 2007's curves over 80 % of the "
        "range; the other directions against figures found",
        measures=tuple(measures),
        calibrated="one number, the specific tension of all muscles of hip and leg "
        f"({chosen_tension():g} N/cm2; the tables have {TABLED_TENSION_N_CM2:g}), on these curves "
        "of both people: their overall strength is no test, the shape over angle and the other "
        "directions are",
        sources=tuple(
            dict.fromkeys(
                ("anderson2007", *(r.source for r in read_isometric()),
                 "marusic2024", "johnson2010", "hoglund2014", "jpts2012", "ito2024",
                 "rajagopal2016", "delp1999")
            )
        ),
        note="Judged is the sum of all agonists, with the knee bent by 90 deg in extension and "
        "straight in flexion. How Anderson 2007 held it was not found; straight was taken for "
        "flexion, as where the flexors take a free shank, after both had been measured. With "
        "the other knee both directions miss at any tension: rectus femoris comes to its best "
        "length where hip and knee are bent, hamstrings where both are nearly straight, and "
        "their fibres are as long there as in Rajagopal 2016, with tendons rigid. Ito 2024 "
        "measured the opposite of Anderson's fall of flexion: least at 0 and most at 105 deg. "
        "Outward rotation falls because gluteus maximus and medius lose their arms, as Delp "
        "1999 measured. Balanced is what is left when the hip's other axes and the knee must "
        "stay without a moment. The range is where the curve stands above half its top (ours).",
    )  # fmt: skip


def maxima(model: Model, way: Way, q: Floats) -> Maxima:
    """Return the largest isometric moments one way at q (n, C), tendons rigid."""
    rest = [c for c in FREE if c != way.coordinate]
    return Maxima(
        maximum_moment(model, way.coordinate, way.sign, q),
        maximum_moment(model, way.coordinate, way.sign, q, balanced=rest),
    )


def postures(model: Model, angles_deg: Mapping[str, Floats | float]) -> Floats:
    """Return q (n, C): the default pose with coordinates set to angles in degrees."""
    n = max(np.size(a) for a in angles_deg.values())
    q = np.tile(model.default_pose, (n, 1))
    for name, angle in angles_deg.items():
        q[:, model.coordinate_index(name)] = np.radians(angle)
    return model.complete(q)


def near(moment: Floats, curve: Floats) -> float:
    """Return the share of the range over which moments (n,) lie near a curve (n,)."""
    inside = curve >= FALLEN * curve.max()
    off = np.abs(moment[inside] / curve[inside] - 1.0)
    return float((off <= NEAR).mean())


def _against_curve(model: Model, subject: Subject, direction: str) -> list[Measure]:
    curve = published(
        _curve(direction, subject), np.radians(ANGLES_DEG), subject.mass_kg, subject.height_m
    )
    inside = curve >= FALLEN * curve.max()
    low, high = ANGLES_DEG[inside][[0, -1]]
    told: list[Measure] = []
    for knee in KNEES_DEG[direction]:
        q = postures(model, {"hip_flexion_r": ANGLES_DEG, "knee_angle_r": knee})
        found = maxima(model, WAYS[direction], q)
        shares = [near(moment, curve) for moment in found]
        ratios = [float((moment[inside] / curve[inside]).mean()) for moment in found]
        others = ", ".join(
            f"{100 * near(found.agonists * t / chosen_tension(), curve):.0f} % with {t:g} N/cm2"
            for t in OTHER_TENSIONS_N_CM2
        )
        told.append(
            Measure(
                f"{_who(subject)}: {direction}, knee at {knee:.0f} deg, hip {low:.0f} to "
                f"{high:.0f} deg",
                f"{found.agonists[inside].max():.0f} N m at most, {ratios[0]:.2f} of the curve on "
                f"average, within 25 % over {100 * shares[0]:.0f} % of the range ({others}); "
                f"balanced {found.balanced[inside].max():.0f} N m, {ratios[1]:.2f}, "
                f"{100 * shares[1]:.0f} %",
                f"{curve.max():.0f} N m at most (anderson2007)",
                shares[0] >= SHARE if knee == KNEES_DEG[direction][0] else None,
            )
        )
    return told


def _curve(direction: str, subject: Subject) -> StrengthCurve:
    return next(
        row
        for row in read_strength()
        if (row.direction, row.sex, row.age) == (direction, subject.sex, GROUP)
    )


def _against_figures(model: Model, subject: Subject) -> list[Measure]:
    told: list[Measure] = []
    for row in read_isometric():
        if row.sex != subject.sex:
            continue
        found = maxima(model, WAYS[row.direction], _posture(model, row))
        where = f"at {abs(row.hip_adduction_deg):.0f} deg of abduction"
        told.append(
            Measure(
                f"{_who(subject)}: {row.direction} {where}",
                f"{found.agonists[0]:.0f} N m, balanced {found.balanced[0]:.0f} N m",
                _figure(row, model, subject),
            )
        )
    return told


def _posture(model: Model, row: IsometricRow) -> Floats:
    angles = {
        "hip_flexion_r": row.hip_flexion_deg,
        "hip_adduction_r": row.hip_adduction_deg,
        "knee_angle_r": row.knee_flexion_deg,
    }
    return postures(model, angles)


def _figure(row: IsometricRow, model: Model, subject: Subject) -> str:
    """Tell the published figure in N m for this person."""
    match row.quantity:
        case "weight_height":
            moment = row.value * subject.mass_kg * G * subject.height_m
            return f"{moment:.0f} N m ({row.source})"
        case "nm_kg_at_least":
            return f"more than {row.value * subject.mass_kg:.0f} N m ({row.source})"
        case "of_abduction":
            here = maxima(model, WAYS["abduction"], _posture(model, row))
            return (
                f"{row.value:.2f} of abduction's {here.agonists[0]:.0f} N m, balanced "
                f"{here.balanced[0]:.0f}, here ({row.source})"
            )
        case _:
            raise CoxaError(f"no quantity '{row.quantity}' of isometric strength is known")


def _rotation(model: Model, subject: Subject) -> list[Measure]:
    """Compare the order of rotation's maxima over flexion: no figure in N m was found."""
    at = np.array([0.0, 40.0, 90.0])
    q = postures(model, {"hip_flexion_r": at, "knee_angle_r": BENT_DEG})
    inward = maxima(model, WAYS["inward rotation"], q)
    outward = maxima(model, WAYS["outward rotation"], q)
    return [
        Measure(
            f"{_who(subject)}: {name} at 0, 40, 90 deg of hip flexion",
            f"{_listed(found.agonists)} N m, balanced {_listed(found.balanced)} N m",
            reference,
        )
        for name, found, reference in (
            (
                "inward rotation",
                inward,
                "no reference found in N m; grows with flexion (johnson2010, hoglund2014, "
                "jpts2012)",
            ),
            (
                "outward rotation",
                outward,
                "no reference found in N m; alike at all angles (johnson2010, jpts2012) or "
                "stronger at 90 (hoglund2014)",
            ),
        )
    ]


def _free_shank(model: Model) -> list[Measure]:
    """Tell which way each effort's agonists turn a shank that nothing holds."""
    q = postures(model, {"hip_flexion_r": 30.0, "knee_angle_r": 30.0})
    knee = muscle_moments(model, "knee_angle_r", q)[0]
    told: list[Measure] = []
    for direction in KNEES_DEG:
        hip = WAYS[direction].sign * muscle_moments(model, WAYS[direction].coordinate, q)[0]
        moment = float(knee[hip > 0.0].sum())
        told.append(
            Measure(
                f"what the agonists of {direction} do to the knee, hip and knee bent by 30 deg",
                f"{abs(moment):.0f} N m that {'bend' if moment > 0.0 else 'straighten'} it",
            )
        )
    return told


def _walking(model: Model) -> Measure:
    """Tell how much of this strength a walk takes: the hardest is to hold the pelvis level."""
    walk = average_walk(model, cycles=3)
    start, end = walk.inner_s
    study = solve(
        model, walk.motion, walk_loads(walk), start=start, end=end,
        settings=Settings(lowpass_hz=None),
    )  # fmt: skip
    columns = [model.muscle_names.index(name) for name in model.bellies["gluteus_medius_r"]]
    most = study.recruitment.activations[:, columns].max(axis=0)
    lack = float(np.abs(study.recruitment.unmet).max())
    return Measure(
        "activation of gluteus medius in the built-in walk, front to rear",
        f"{', '.join(f'{a:.2f}' for a in most)} at most; unmet {lack:.2f} N m",
    )


def _who(subject: Subject) -> str:
    who = {"male": "man", "female": "woman"}[subject.sex]
    return f"{who} of {subject.mass_kg:.0f} kg"


def _listed(moments: Floats) -> str:
    return ", ".join(f"{m:.0f}" for m in moments)
