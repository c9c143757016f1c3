"""What an exercise asks of each belly, of the hips and of the low back, with its band."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
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
from coxa.study.lumbar import along_disc, compression
from coxa.study.performing import solve_movement
from coxa.study.settings import Settings
from coxa.study.spread import solve_variation, vary
from coxa.study.study import Study

FULL = 0.99
"""An activation from which on a belly has nothing left."""
SILENT = 0.01
"""Mean activation of the tensor fasciae latae below which a ratio to it means nothing."""
UNMET_NM = 0.5
"""A moment that muscles leave unmet is told from here on."""
HIPS = ("hip", "acetabular")
SUPERIOR = ("glmax1*", "glut_max1*", "gluteus_maximus1*", "gmax1*")
"""What models call the upper part of gluteus maximus."""


@dataclass(frozen=True)
class Ranged:
    """A number: the study's own answer first, then one for each assumption made otherwise."""

    answers: tuple[float, ...]

    @property
    def value(self) -> float:
        """Return the study's own answer."""
        return self.answers[0]

    @property
    def low(self) -> float:
        """Return the least answer."""
        return min(self.answers)

    @property
    def high(self) -> float:
        """Return the largest answer."""
        return max(self.answers)

    @property
    def own(self) -> Ranged:
        """Return the study's own answer alone."""
        return Ranged(self.answers[:1])

    def over(self, divisor: float) -> Ranged:
        """Return it divided by a number."""
        return Ranged(tuple(x / divisor for x in self.answers))


@dataclass(frozen=True)
class BellyLoad:
    """What a movement asks of one belly.

    An activation is that of its elements, weighted by their volume, as a share of the largest;
    a force is the sum of theirs. Means are over the whole movement. `full` is the share of it in
    which the belly is activated to 99 % or more.
    """

    belly: str
    side: Side | None
    mean_activation: Ranged
    peak_activation: Ranged
    mean_force_n: Ranged
    peak_force_n: Ranged
    full: float

    @property
    def own(self) -> BellyLoad:
        """Return it with the study's own answer alone."""
        return replace(
            self,
            mean_activation=self.mean_activation.own,
            peak_activation=self.peak_activation.own,
            mean_force_n=self.mean_force_n.own,
            peak_force_n=self.peak_force_n.own,
        )


@dataclass(frozen=True, eq=False)
class ExerciseLoad:
    """What a movement asks of a person: of bellies, hips and low back; and what to doubt.

    `hip_contact_bw` are the peaks of the hips' contact forces, % of the person's own weight
    (loads carried not counted), `lumbar_n` the peak of compression at L5/S1, None for a model
    without that joint. `gluteal_index`, for each side, is Selkowitz's: see `gluteal_index`.
    `unmet_nm` names the moments that muscles cannot give, at their worst; `residual_bw` (% of
    the weight) and `residual_nm` are what nothing holds at the pelvis, `open_share` the share of
    frames in which that is more than a real movement would leave. `variations` name the other
    assumptions, in the order of each number's `answers`.
    """

    movement: str
    side: Side
    values: Mapping[str, float]
    mass_kg: float
    seconds: float
    bellies: tuple[BellyLoad, ...]
    hip_contact_bw: Mapping[Side, Ranged]
    lumbar_n: Ranged | None
    gluteal_index: Mapping[Side, Ranged | None]
    unmet_nm: Mapping[str, float]
    residual_bw: float
    residual_nm: float
    open_share: float
    variations: tuple[str, ...]

    def belly(self, name: str, side: Side | None = None) -> BellyLoad:
        """Return a belly of a side, of the one that does the movement if none is named.

        Raises `CoxaError` with the near miss.
        """
        wanted = side or self.side
        for one in self.bellies:
            if one.belly == name and one.side in (wanted, None):
                return one
        known = dict.fromkeys(one.belly for one in self.bellies)
        raise CoxaError(f"the model has no belly '{name}'", todo=nearest(name, known))

    def per_kg(self, force: Ranged) -> Ranged:
        """Return a force over the person's mass, N/kg."""
        return force.over(self.mass_kg)


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


def gluteal_index(medius: float, maximus: float, tensor: float) -> float | None:
    """Return Selkowitz's gluteal-to-TFL index from mean activations (shares of maximum).

    Each gluteal muscle's activation in %, times its ratio to that of the tensor fasciae latae,
    averaged over both: high where the buttock works and the tensor does not. None where the
    tensor is silent. Of gluteus maximus it is the upper part that counts.
    Selkowitz, Beneck & Powers 2013, J Orthop Sports Phys Ther 43:54.
    """
    if tensor < SILENT:
        return None
    return 100.0 * (medius**2 + maximus**2) / (2.0 * tensor)


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
