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
PLANES = ("flexion", "adduction", "rotation")
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
    study = solve_movement(exercise.movement, model, side="r", **values)
    load = load_of(study, exercise.movement, "r", values, mass_kg=model.mass)
    return _whole(exercise, study, load), tuple(_belly(exercise, load, name) for name in BELLIES)


def _belly(exercise: Exercise, load: ExerciseLoad, name: str) -> AskedBellyRow:
    found = load.belly(name, exercise.leg)
    mean, peak = found.mean_activation, found.peak_activation
    shares = (mean.value, mean.low, mean.high, peak.value, peak.low, peak.high)
    return AskedBellyRow(
        exercise.id, name, *(round(100.0 * x, 1) for x in shares), round(found.peak_force_n.value)
    )


def _whole(exercise: Exercise, study: Study, load: ExerciseLoad) -> AskedRow:
    side = exercise.leg
    hip, lumbar = load.hip_contact_bw[side], load.lumbar_n
    if lumbar is None:
        raise ValueError("the reference body has a low back")
    bent = min(float(_angle(study, f"hip_flexion_{s}").min()) for s in SIDES)
    return AskedRow(
        exercise.id,
        exercise.start_kg if exercise.load else 0.0,
        *(round(x) for x in (hip.value, hip.low, hip.high)),
        *(round(x) for x in (lumbar.value, lumbar.low, lumbar.high)),
        *(round(max(_moment(study, f"hip_{plane}_{s}") for s in SIDES)) for plane in PLANES),
        *(round(max(_range(study, f"hip_{plane}_{s}") for s in SIDES), 1) for plane in PLANES),
        round(_moment(study, TURN)),
        round(_range(study, TURN), 1),
        round(max(0.0, -bent), 1),
        " ".join(f"{name}={x:.0f}" for name, x in load.unmet_nm.items() if round(x) > 0),
        round(100.0 * load.open_share, 1),
    )


def _angle(study: Study, coordinate: str) -> Floats:
    return np.degrees(study.trajectory.q[:, study.model.coordinate_index(coordinate)])


def _range(study: Study, coordinate: str) -> float:
    return float(np.ptp(_angle(study, coordinate)))


def _moment(study: Study, coordinate: str) -> float:
    """Return the largest moment (N m) that muscles have to give."""
    column = study.problem.coordinates.index(coordinate)
    return float(np.abs(study.problem.demand[:, column]).max())
