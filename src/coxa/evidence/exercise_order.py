"""Exercises in the order in which they work the gluteal muscles: ours beside electromyography.

Chosen before orders were compared: an exercise is the movement of the library that does the
same, with its own defaults and the load that the study tells (ours, where none is told). What is
compared is the mean activation over the whole movement: most studies average the amplitude
over the repetition; a figure that its source calls a peak is compared with our peak. A belly's
activation is that of its elements by volume. Of several figures the mean counts, of a range the
middle. No exercise is left out for how it compares.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from scipy.stats import rankdata

from coxa.anatomy.exercises import Exercise, mean_emg, read_exercises, statistic_of
from coxa.evidence.row import Measure, Row
from coxa.kernels.arrays import Floats
from coxa.model.conditions import CarriedLoad
from coxa.model.model import Model
from coxa.model.subject import Subject
from coxa.movement.events import Side
from coxa.muscles.recruitment import recruit
from coxa.muscles.strength import maximum_moment
from coxa.study.exercise import belly_activation, exercise_load
from coxa.study.exercise_load import ExerciseLoad
from coxa.study.inputs import load_model
from coxa.study.performing import solve_movement
from coxa.study.study import Study

NAME = "Order of exercises by gluteal activation"
MUST = (
    "Spearman 0.5 or more between activation and EMG over at least 20 exercises, "
    "for gluteus medius and for gluteus maximus"
)
MEDIUS, MAXIMUS, INDEX = "gluteus_medius", "gluteus_maximus", "gluteal_to_tfl_index"
LEAST, COUNT = 0.5, 20
DRAWS, SEED, PERCENT = 2000, 532, (5.0, 95.0)
WORST = 5
LACKING_NM = 10.0
HELD_NM = 100.0
"""A reserve that holds the hip's rotation at next to no cost."""


@dataclass(frozen=True, eq=False)
class Order:
    """Exercises beside each other: E of them, % of maximum, in A answers, ours first.

    `ours` (E, A) is the activation in each answer, `emg` (E,) the published amplitude.
    """

    muscle: str
    exercises: tuple[str, ...]
    ours: Floats
    emg: Floats

    @property
    def spearman(self) -> float:
        """Return the correlation of the ranks."""
        return float(_spearman(self.ours[None, :, 0], self.emg[None])[0])

    @property
    def by_answer(self) -> Floats:
        """Return the correlation of each answer's ranks (A,)."""
        return _spearman(self.ours.T, np.broadcast_to(self.emg, self.ours.T.shape))

    @property
    def band(self) -> tuple[float, float]:
        """Return the 5th and 95th percentile over exercises drawn with replacement."""
        rng = np.random.default_rng(SEED)
        drawn = rng.integers(0, len(self.emg), (DRAWS, len(self.emg)))
        found = _spearman(self.ours[:, 0][drawn], self.emg[drawn])
        low, high = np.nanpercentile(found, PERCENT)
        return float(low), float(high)

    def outliers(self, count: int = WORST) -> list[int]:
        """Return which exercises lie the most ranks apart, the worst first."""
        apart = np.abs(rankdata(self.ours[:, 0]) - rankdata(self.emg))
        return np.argsort(-apart, kind="stable")[:count].tolist()


def represented() -> tuple[Exercise, ...]:
    """Return the exercises that a movement of the library stands for."""
    return tuple(e for e in read_exercises() if e.movement)


def leg_of(exercise: Exercise) -> Side:
    """Return the leg that was measured, where the right one does the movement."""
    return "l" if exercise.leg == "l" else "r"


def perform_all(
    model: Model, exercises: Iterable[Exercise], *, band: bool = True, share: float = 1.0
) -> dict[str, ExerciseLoad]:
    """Do exercises, a `share` of each load whose kilograms are ours."""
    found: dict[str, ExerciseLoad] = {}
    for e in exercises:
        k = share if e.assumed else 1.0
        cuffs = [CarriedLoad(body, k * mass) for body, mass in e.cuffs.items()]
        values = {name: k * x if name == "load_kg" else x for name, x in e.parameters.items()}
        found[e.exercise] = exercise_load(
            model, e.movement, "r", conditions=cuffs, settings=None, band=band, **values
        )
    return found


def put_in_order(loads: Mapping[str, ExerciseLoad], muscle: str) -> Order:
    """Lay what was found of a muscle beside what was published."""
    emg = mean_emg(muscle)
    names: list[str] = []
    ours: list[tuple[float, ...]] = []
    for e in represented():
        if e.exercise in loads and e.exercise in emg:
            belly = loads[e.exercise].belly(muscle, leg_of(e))
            peak = statistic_of(e.exercise) == "peak"
            names.append(e.exercise)
            ours.append((belly.peak_activation if peak else belly.mean_activation).answers)
    return Order(muscle, tuple(names), 100.0 * np.array(ours), np.array([emg[n] for n in names]))


def measure(trials: Path | None) -> Row:
    """Do every exercise that the library has, and compare the order."""
    man = load_model("coxa", subject=Subject(75.0, 1.75))
    loads = perform_all(man, represented())
    assumed = [e for e in represented() if e.assumed]
    halved = {
        **{name: _own(load) for name, load in loads.items()},
        **perform_all(man, assumed, band=False, share=0.5),
    }
    orders = [put_in_order(loads, muscle) for muscle in (MEDIUS, MAXIMUS)]
    return Row(
        NAME,
        MUST,
        (
            *(m for order in orders for m in _told(order, put_in_order(halved, order.muscle))),
            *_saturation(loads),
            *_doubts(loads),
            *_what_is_left(man),
            *_index(loads),
            _held(man),
            Measure("left out: no such movement", "; ".join(
                f"{e.exercise} ({e.note})" for e in read_exercises() if not e.movement
            )),
        ),
        "nothing",
        tuple(dict.fromkeys(key for e in represented() for key in e.source.split())),
        note=NOTE,
    )  # fmt: skip


NOTE = (
    "A figure of the scatter is saved by `examples/rank_exercises.py all`. Why ours and theirs "
    "part was looked for afterwards: the model pulls with what a movement's moments ask for and "
    "no more, at least effort; a squeeze against nothing, or bracing in a plank, asks gluteus "
    "maximus for little. In an extended hip the model has little that turns the thigh inward, "
    "so that the outward turn of gluteus maximus is dear there, and hamstrings lift the leg "
    "instead. Bent deep, gluteus maximus has short levers and long fibres and is fully active "
    "with body weight alone, so that a load cannot raise it further; lifted sideways, gluteus "
    "medius has short fibres. The lunge and the step-ups of the library begin and end standing, "
    "which counts in our means. Kilograms are told by few studies: those marked as assumed in "
    "the table are ours. No % MVIC was found for the Bulgarian split squat, the monster walk "
    "and walking; the Copenhagen plank and the 90/90 switch have no gluteal figure."
)


def _own(load: ExerciseLoad) -> ExerciseLoad:
    """Keep a load's own answer alone."""
    return replace(load, bellies=tuple(b.own for b in load.bellies))


def _told(order: Order, halved: Order) -> list[Measure]:
    title = order.muscle.replace("_", " ")
    low, high = order.band
    answers = order.by_answer
    n = len(order.exercises)
    return [
        Measure(
            f"{title}, {n} exercises",
            f"{order.spearman:.2f} (90 % of draws {low:.2f} to {high:.2f})",
            f"{LEAST:g} or more, at least {COUNT} exercises",
            order.spearman >= LEAST and n >= COUNT,
        ),
        Measure(f"{title}, recruited otherwise", f"{answers.min():.2f} to {answers.max():.2f}"),
        Measure(f"{title}, half the loads that are assumed", f"{halved.spearman:.2f}"),
        Measure(
            f"{title}, most ranks apart",
            "; ".join(
                f"{order.exercises[i]} {order.ours[i, 0]:.0f} for {order.emg[i]:.0f} %"
                for i in order.outliers()
            ),
        ),
    ]


def _saturation(loads: Mapping[str, ExerciseLoad]) -> list[Measure]:
    """Say in how many exercises a muscle is fully active."""
    rows: list[Measure] = []
    for muscle in (MEDIUS, MAXIMUS):
        order = put_in_order(loads, muscle)
        full = [
            e.exercise
            for e in represented()
            if e.exercise in order.exercises
            and loads[e.exercise].belly(muscle, leg_of(e)).full > 0.0
        ]
        title = muscle.replace("_", " ")
        rows.append(Measure(f"{title} fully active", f"in {len(full)} of {len(order.exercises)}"))
    return rows


def _doubts(loads: Mapping[str, ExerciseLoad]) -> list[Measure]:
    """Say which exercises ask for more than muscles have, and which nothing holds up."""
    lacking = [n for n, x in loads.items() if max(x.unmet_nm.values(), default=0.0) > LACKING_NM]
    loose = [n for n, x in loads.items() if x.open_share > 0.0]
    return [
        Measure(
            f"moments of more than {LACKING_NM:.0f} N m unmet in", "; ".join(lacking) or "none"
        ),
        Measure(
            "in some frames more is left over than a real movement leaves in",
            "; ".join(loose) or "none",
        ),
    ]


def _what_is_left(man: Model) -> list[Measure]:
    """Say what the muscles can give where they are fully active, beside what they can standing."""
    squat = solve_movement("squat", man)
    lift = solve_movement("side-lying-abduction", man)
    deep = int(squat.trajectory.q[:, man.coordinate_index("hip_flexion_r")].argmax())
    high = int(lift.trajectory.q[:, man.coordinate_index("hip_adduction_r")].argmin())
    extends = [_gives(squat, k, MAXIMUS, "hip_flexion_r") for k in (0, deep)]
    abducts = [_gives(lift, k, MEDIUS, "hip_adduction_r") for k in (0, high)]
    extended = man.default_pose[None].copy()
    extended[0, man.coordinate_index("hip_flexion_r")] = np.radians(-15.0)
    inward, outward = (
        float(maximum_moment(man, "hip_rotation_r", sign, extended)[0]) for sign in (1, -1)
    )
    return [
        Measure(
            "gluteus maximus extends a hip with at most, standing and deep in a squat",
            f"{extends[0]:.0f} and {extends[1]:.0f} N m",
        ),
        Measure(
            "gluteus medius abducts with at most, leg straight and lifted sideways",
            f"{abducts[0]:.0f} and {abducts[1]:.0f} N m",
        ),
        Measure(
            "all muscles turn a hip extended by 15° with at most, inward and outward",
            f"{inward:.0f} and {outward:.0f} N m",
        ),
    ]


def _gives(study: Study, frame: int, muscle: str, coordinate: str) -> float:
    """Return the moment (N m) of a whole belly of the right against a coordinate."""
    elements = study.model.belly_columns(f"{muscle}_r")
    c = study.model.coordinate_index(coordinate)
    arms = study.geometry.dense_arms()[frame, elements, c]
    return -float(arms @ study.strongest[frame, elements])


def _index(loads: Mapping[str, ExerciseLoad]) -> list[Measure]:
    rows: list[Measure] = []
    for name, theirs in mean_emg(INDEX).items():
        ours = loads[name].gluteal_index["r"]
        value = "the tensor is silent" if ours is None else (
            f"{ours.value:.0f} ({ours.low:.0f} to {ours.high:.0f})"
        )  # fmt: skip
        rows.append(
            Measure(f"gluteal-to-TFL index, {name}", value, f"{theirs:.0f} (selkowitz2013)")
        )
    return rows


def _held(man: Model) -> Measure:
    """Share the moments of a lying leg lift again, the hips' rotation held by something else."""
    study = solve_movement("prone-hip-extension", man)
    p = study.problem
    held = np.array([HELD_NM if c.startswith("hip_rotation") else 0.0 for c in p.coordinates])
    elements = man.bellies[f"{MAXIMUS}_r"]
    free = recruit(replace(p, reserve=np.maximum(p.reserve, held)))
    before, after = (
        100.0 * float(belly_activation(man, r.activations, elements).mean())
        for r in (study.recruitment, free)
    )
    return Measure(
        "prone hip extension: gluteus maximus, and were the hip's rotation held for it",
        f"{before:.0f} and {after:.0f} %",
    )


def _spearman(a: Floats, b: Floats) -> Floats:
    """Correlate the ranks along the last axis of a and b, both (S, n); NaN where all are alike."""
    ranks = [rankdata(x, axis=-1) for x in (a, b)]
    x, y = (r - r.mean(axis=-1, keepdims=True) for r in ranks)
    with np.errstate(invalid="ignore"):
        return (x * y).sum(axis=-1) / np.sqrt((x**2).sum(axis=-1) * (y**2).sum(axis=-1))
