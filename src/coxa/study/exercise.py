"""What an exercise asks of each belly, of the hips and of the low back, with its band."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase

import numpy as np

from coxa.errors import CoxaError, nearest
from coxa.findings.electrodes import split_side
from coxa.kernels.arrays import Floats
from coxa.model.bodies import G
from coxa.model.conditions import Condition
from coxa.model.model import Model
from coxa.movement.events import SIDES, Side
from coxa.movement.library import find_movement
from coxa.muscles.reactions import JointReaction
from coxa.study.bellies import belly_forces
from coxa.study.exercise_load import BellyLoad, ExerciseLoad, Ranged, gluteal_index
from coxa.study.lumbar import along_disc, compression
from coxa.study.performing import solve_movement
from coxa.study.settings import Settings
from coxa.study.spread import solve_variation, vary
from coxa.study.study import Study

FULL = 0.99
"""An activation from which on a belly has nothing left."""
UNMET_NM = 0.5
"""A moment that muscles leave unmet is told from here on."""
HIPS = ("hip", "acetabular")
SUPERIOR = ("glmax1*", "glut_max1*", "gluteus_maximus1*", "gmax1*")
"""What models call the upper part of gluteus maximus."""


def exercise_load(
    model: Model,
    movement: str,
    side: Side = "r",
    *,
    conditions: Sequence[Condition] = (),
    settings: Settings | None = None,
    band: bool = True,
    **values: float,
) -> ExerciseLoad:
    """Perform a movement of the library and tell what it asks of each belly.

    `side` does the movement where it has sides; bellies of both are told. `values` are the
    movement's parameters by name. With `band` it is solved again for each variation of
    `coxa.study.spread`. Raises `CoxaError` as `solve_movement` does.
    """
    found = find_movement(movement)
    study = solve_movement(found.name, model, *conditions, side=side, settings=settings, **values)
    chosen = found.values(model, values)
    return load_of(study, found.name, side, chosen, mass_kg=model.mass, band=band)


def load_asking(
    model: Model,
    movement: str,
    belly: str,
    force_n: float,
    side: Side = "r",
    *,
    load: str = "load_kg",
    within_kg: float = 0.1,
    **values: float,
) -> float | None:
    """Find the load (kg) at which a belly's peak force in a movement is `force_n`.

    The least such load, where force rises with it. None where the force is passed already with
    the least load of the movement, or not reached with the largest. `load` is the movement's
    parameter, sought to `within_kg`. Raises `CoxaError` where the movement has none.
    """
    limits = {p.name: p.of(model) for p in find_movement(movement).parameters}
    if load not in limits:
        raise CoxaError(f"'{movement}' has no '{load}'", todo=nearest(load, limits))
    _, low, high = limits[load]

    def over(kg: float) -> float:
        chosen = {**values, load: kg}
        found = exercise_load(
            model, movement, side, conditions=(), settings=None, band=False, **chosen
        )
        return found.belly(belly).peak_force_n.value - force_n

    if over(low) > 0.0 or over(high) < 0.0:
        return None
    while high - low > within_kg:
        middle = 0.5 * (low + high)
        low, high = (middle, high) if over(middle) < 0.0 else (low, middle)
    return 0.5 * (low + high)


def load_of(
    study: Study,
    movement: str,
    side: Side,
    values: Mapping[str, float],
    *,
    mass_kg: float,
    band: bool = True,
) -> ExerciseLoad:
    """Tell what a solved movement asks of each belly; `mass_kg` is the person's without loads."""
    variations = list(vary(study)) if band else []
    answers = [_answer(study, study.recruitment.activations, study.force, study.reactions)]
    for variation in variations:
        a = solve_variation(study, variation)
        answers.append(_answer(study, a.recruitment.activations, a.force, a.reactions))
    weight = mass_kg * (float(np.linalg.norm(study.model.gravity)) or G)
    ground = study.ground
    time = study.time
    return ExerciseLoad(
        movement=movement,
        side=side,
        values=values,
        mass_kg=mass_kg,
        seconds=float(time[-1] - time[0]),
        bellies=tuple(_bellies(study, answers)),
        hip_contact_bw={
            s: _ranged([a.hips[s] for a in answers]).over(0.01 * weight) for s in answers[0].hips
        },
        lumbar_n=None
        if answers[0].lumbar is None
        else _ranged([a.lumbar for a in answers if a.lumbar is not None]),
        gluteal_index={s: _index(study, answers, s) for s in SIDES},
        unmet_nm=_unmet(study),
        residual_bw=0.0 if ground is None else 100.0 * float(ground.residual_force.max()) / weight,
        residual_nm=0.0 if ground is None else float(ground.residual_moment.max()),
        open_share=0.0 if ground is None else float(ground.open.mean()),
        variations=tuple(v.name for v in variations),
    )


@dataclass(frozen=True, eq=False)
class _Answer:
    """One answer, in `Model.bellies`' order: activations (n, bellies), forces (n, bellies) N."""

    activation: Floats
    force: Floats
    superior: Mapping[Side, float]  # mean activation of the upper part of gluteus maximus
    hips: Mapping[Side, float]  # N
    lumbar: float | None  # N


def _answer(
    study: Study, activations: Floats, force: Floats, reactions: tuple[JointReaction, ...]
) -> _Answer:
    model = study.model
    axis = along_disc(model, study.trajectory.q, reactions)
    hips: dict[Side, float] = {}
    for reaction in reactions:
        joint, side = split_side(reaction.request.joint)
        if joint in HIPS and side is not None:
            hips[side] = float(reaction.magnitude.max())
    superior: dict[Side, float] = {}
    for side in SIDES:
        upper = [m for m in model.muscle_names if _is_superior(m, side)]
        if upper:
            superior[side] = float(belly_activation(model, activations, upper).mean())
    return _Answer(
        activation=np.stack(
            [belly_activation(model, activations, e) for e in model.bellies.values()], axis=1
        )
        if model.bellies
        else np.zeros((len(activations), 0)),
        force=belly_forces(model, force),
        superior=superior,
        hips=hips,
        lumbar=None if axis is None else float(compression(axis, reactions).max()),
    )


def _is_superior(element: str, side: Side) -> bool:
    name, of = split_side(element)
    return of == side and any(fnmatchcase(name.lower(), pattern) for pattern in SUPERIOR)


def belly_activation(model: Model, activations: Floats, elements: Sequence[str]) -> Floats:
    """Average activations (n, M) over elements, (n,), each counted by its volume."""
    column = {name: m for m, name in enumerate(model.muscle_names)}
    columns = [column[e] for e in elements]
    volume = np.array([model.muscles[m].volume for m in columns])
    if not volume.sum() > 0.0:
        volume = np.ones(len(columns))
    return activations[:, columns] @ volume / volume.sum()


def _index(study: Study, answers: Sequence[_Answer], side: Side) -> Ranged | None:
    names = list(study.model.bellies)
    needed = [f"{belly}_{side}" for belly in ("gluteus_medius", "tensor_fasciae_latae")]
    if side not in answers[0].superior or any(n not in names for n in needed):
        return None
    medius, tensor = (names.index(n) for n in needed)
    found = [
        gluteal_index(
            medius=float(a.activation[:, medius].mean()),
            maximus=a.superior[side],
            tensor=float(a.activation[:, tensor].mean()),
        )
        for a in answers
    ]
    told = [x for x in found if x is not None]
    return _ranged(told) if len(told) == len(found) else None


def _bellies(study: Study, answers: Sequence[_Answer]) -> Iterator[BellyLoad]:
    for b, name in enumerate(study.model.bellies):
        belly, side = split_side(name)
        yield BellyLoad(
            belly=belly,
            side=side,
            mean_activation=_ranged([float(a.activation[:, b].mean()) for a in answers]),
            peak_activation=_ranged([float(a.activation[:, b].max()) for a in answers]),
            mean_force_n=_ranged([float(a.force[:, b].mean()) for a in answers]),
            peak_force_n=_ranged([float(a.force[:, b].max()) for a in answers]),
            full=float((answers[0].activation[:, b] >= FULL).mean()),
        )


def _ranged(answers: Sequence[float]) -> Ranged:
    return Ranged(tuple(answers))


def _unmet(study: Study) -> dict[str, float]:
    """Name the moments (N m) that muscles leave unmet, at their worst."""
    worst = np.abs(study.recruitment.unmet).max(axis=0)
    pairs = zip(study.problem.coordinates, worst, strict=True)
    return {name: float(x) for name, x in pairs if x >= UNMET_NM}
