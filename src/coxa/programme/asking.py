"""Compute what an exercise asks of a person: the rows that `coxa.programme.asked` reads."""

from __future__ import annotations

import numpy as np

from coxa.anatomy.programme import AskedBellyRow, AskedRow
from coxa.kernels.arrays import Floats
from coxa.model.model import Model
from coxa.model.subject import Subject
from coxa.movement.events import SIDES
from coxa.programme.exercise import REFERENCE_KG, Exercise
from coxa.study.exercise import load_of
from coxa.study.exercise_load import ExerciseLoad
from coxa.study.inputs import load_model
from coxa.study.performing import solve_movement
from coxa.study.study import Study

BELLIES = (
    "gluteus_maximus", "gluteus_medius", "gluteus_minimus", "tensor_fasciae_latae",
    "piriformis", "obturator_internus", "obturator_externus", "quadratus_femoris",
    "psoas_major", "iliacus", "rectus_femoris", "sartorius",
    "adductor_longus", "adductor_magnus", "adductor_brevis", "gracilis", "pectineus",
    "biceps_femoris_long_head", "semimembranosus", "semitendinosus",
    "vastus_lateralis", "soleus",
    "multifidus", "longissimus", "quadratus_lumborum",
    "rectus_abdominis", "external_oblique", "internal_oblique",
)  # fmt: skip
"""The bellies that are tabled: those over the hip, of the trunk, and two of the leg."""
COORDINATES = ("flexion", "adduction", "rotation")
"""Of a hip, in the order of the planes."""
TURN = "lumbar_rotation"


def reference() -> Model:
    """Return the body whose loads are tabled: a man of 75 kg and 1.75 m."""
    return load_model("coxa", subject=Subject(REFERENCE_KG, 1.75))


def ask(model: Model, exercise: Exercise) -> tuple[AskedRow, tuple[AskedBellyRow, ...]]:
    """Do an exercise by the right side, with its first load, and tell what it asks.

    Solved again for each variation of `coxa.study.spread`. Numbers are rounded to 0.1, forces and
    moments to 1.
    """
    values = exercise.chosen
    study = solve_movement(exercise.movement, model, side="r", settings=None, **values)
    load = load_of(study, exercise.movement, "r", values, mass_kg=model.mass)
    return _whole(exercise, study, load), tuple(_belly(exercise, load, name) for name in BELLIES)


def _belly(exercise: Exercise, load: ExerciseLoad, name: str) -> AskedBellyRow:
    found = load.belly(name, exercise.leg)
    mean, peak = found.mean_activation, found.peak_activation
    return AskedBellyRow(
        exercise=exercise.id,
        belly=name,
        mean_pct=_pct(mean.value),
        mean_low_pct=_pct(mean.low),
        mean_high_pct=_pct(mean.high),
        peak_pct=_pct(peak.value),
        peak_low_pct=_pct(peak.low),
        peak_high_pct=_pct(peak.high),
        peak_n=round(found.peak_force_n.value),
    )


def _whole(exercise: Exercise, study: Study, load: ExerciseLoad) -> AskedRow:
    hip, lumbar = load.hip_contact_bw[exercise.leg], load.lumbar_n
    if lumbar is None:
        raise ValueError("the reference body has a low back")
    moments = [max(_moment(study, f"hip_{p}_{s}") for s in SIDES) for p in COORDINATES]
    ranges = [max(_range(study, f"hip_{p}_{s}") for s in SIDES) for p in COORDINATES]
    bent = min(float(_angle(study, f"hip_flexion_{s}").min()) for s in SIDES)
    return AskedRow(
        exercise=exercise.id,
        load_kg=exercise.start_kg if exercise.load else 0.0,
        hip_bw=round(hip.value),
        hip_low_bw=round(hip.low),
        hip_high_bw=round(hip.high),
        lumbar_n=round(lumbar.value),
        lumbar_low_n=round(lumbar.low),
        lumbar_high_n=round(lumbar.high),
        sagittal_nm=round(moments[0]),
        frontal_nm=round(moments[1]),
        transverse_nm=round(moments[2]),
        sagittal_deg=round(ranges[0], 1),
        frontal_deg=round(ranges[1], 1),
        transverse_deg=round(ranges[2], 1),
        trunk_turn_nm=round(_moment(study, TURN)),
        trunk_turn_deg=round(_range(study, TURN), 1),
        behind_deg=round(max(0.0, -bent), 1),
        unmet=" ".join(f"{name}={x:.0f}" for name, x in load.unmet_nm.items() if round(x) > 0),
        open_pct=_pct(load.open_share),
    )


def _pct(share: float) -> float:
    return round(100.0 * share, 1)


def _angle(study: Study, coordinate: str) -> Floats:
    return np.degrees(study.trajectory.q[:, study.model.coordinate_index(coordinate)])


def _range(study: Study, coordinate: str) -> float:
    return float(np.ptp(_angle(study, coordinate)))


def _moment(study: Study, coordinate: str) -> float:
    """Return the largest moment (N m) that muscles have to give."""
    column = study.problem.coordinates.index(coordinate)
    return float(np.abs(study.problem.demand[:, column]).max())
