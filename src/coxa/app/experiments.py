"""What a page asks for, solved: people, movements and conditions in, scenes out.

One `Desk` lives in the worker. Scenes, movements and models are kept while there is room, so that
a slider only pays for what it changes; whatever was dropped is made again. What a walk does not
need is imported with the first movement that does: a page is waiting for the first one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any

import numpy as np

from coxa.app.messages import Bands, Person, SolveRequest, What
from coxa.app.numbers import bands_of
from coxa.app.scene import Staged, scene_bytes, what_if_bytes
from coxa.app.shelf import Shelf, array_bytes
from coxa.app.wire import scene_id
from coxa.errors import CoxaError
from coxa.kernels.arrays import Floats
from coxa.loads.walk_contact import walk_loads
from coxa.model.conditions import Condition, apply, from_dict
from coxa.model.conditions.names import find_muscles
from coxa.model.model import Model
from coxa.model.subject import Subject
from coxa.movement.walk import average_walk
from coxa.study.inputs import OWN, load_model
from coxa.study.settings import Settings
from coxa.study.solve import solve
from coxa.study.study import Study

if TYPE_CHECKING:
    from coxa.movement.library import Performed

SCENES, MODELS, MOVEMENTS, TRIALS = 12, 6, 12, 4
"""Kept at most."""
SCENE_BYTES = 400 * 2**20
SENT, SENT_BYTES = 8, 16 * 2**20
"""Answers that are kept as they were sent: the page goes back and forth."""
MOST_CONDITIONS = 40
WORDS = {"kind", "name", "body"}
"""Of a condition: looked up, so they must be words."""
WALK_MPS, CYCLES = 1.1, 3
WALK = ("Walking", "The built-in average walk on level ground, two strides of each foot.")
STANDS = ("Standing", "The model in its neutral posture. No force is solved.")


class Desk:
    """Where requests become scenes."""

    def __init__(self) -> None:
        self.sent: Shelf[bytes] = Shelf(SENT, SENT_BYTES, len)
        self.scenes: Shelf[Staged] = Shelf(SCENES, SCENE_BYTES, array_bytes)
        self.models: Shelf[Model] = Shelf(MODELS)
        self.movements: Shelf[Performed] = Shelf(MOVEMENTS)
        self.trials: Shelf[Any] = Shelf(TRIALS)

    def scene(
        self, request: SolveRequest, before: SolveRequest | None, folders: Mapping[str, Path]
    ) -> bytes:
        """Return the bytes of a scene, compared with that of another request."""

        def make() -> bytes:
            begun = perf_counter()
            staged = self.staged(request, folders)
            other = None if before is None else self.staged(before, folders).study
            return scene_bytes(replace(staged, request=request, before=other), begun)

        return self.sent.take((scene_id(request), before and scene_id(before)), make)

    def what_if(
        self, request: SolveRequest, strengths: dict[str, float], folders: Mapping[str, Path]
    ) -> bytes:
        """Return the bytes of a scene's answer with muscles made weaker or stronger."""
        begun = perf_counter()
        staged = self.staged(request, folders)
        after = with_strengths(staged, strengths)
        return what_if_bytes(staged, after, strengths, begun)

    def bands(self, request: SolveRequest, folders: Mapping[str, Path]) -> Bands:
        """Return a scene's numbers with their bands."""
        staged = self.staged(request, folders)
        return bands_of(staged.id, _solved(staged))

    def staged(self, request: SolveRequest, folders: Mapping[str, Path]) -> Staged:
        """Return what a request asks for, solved once."""
        return self.scenes.take(scene_id(request), lambda: self._stage(request, folders))

    def model(self, person: Person) -> Model:
        """Return the default model of a person."""
        who = _subject(person)
        return self.models.take(who, lambda: load_model(OWN, subject=who))

    def _stage(self, request: SolveRequest, folders: Mapping[str, Path]) -> Staged:
        conditions = conditions_of(request)
        kind = request.what.kind
        if kind == "movement":
            return self._movement(request, conditions)
        if request.free:
            raise CoxaError(
                "only a posture that is held on the feet may give way",
                todo="Choose one such as single-leg-stand, or leave `free` out.",
            )
        if kind == "walk":
            return self._walk(request, conditions)
        if kind == "trial":
            return self._trial(request, conditions, folders)
        return self._pose(request, conditions)

    def _movement(self, request: SolveRequest, conditions: list[Condition]) -> Staged:
        from coxa.movement.library import find_movement
        from coxa.study.performing import solve_performed

        movement = find_movement(request.what.name)
        model = self.model(request.person)
        note = movement.label
        if request.free:
            study, told = self._given_way(request, model, conditions)
            note = " ".join(part for part in (note, told) if part)
        else:
            done = self._performed(request, model)
            note = " ".join(part for part in (note, done.note) if part)
            study = solve_performed(model, done, *conditions)
        return _staged(request, movement.title, movement.instruction, note, study, movement.sources)

    def _performed(self, request: SolveRequest, model: Model) -> Performed:
        from coxa.movement.library import find_movement, perform

        what = request.what
        side = what.side if find_movement(what.name).sided else "r"
        key = (_subject(request.person), what.name, side, tuple(sorted(what.values.items())))
        return self.movements.take(key, lambda: perform(what.name, model, side=side, **what.values))

    def _given_way(
        self, request: SolveRequest, model: Model, conditions: list[Condition]
    ) -> tuple[Study, str]:
        """Let the named coordinates of a posture go where they cost least."""
        from coxa.prediction import predict_posture, start_in
        from coxa.prediction.gauges import stand_study

        what = request.what
        start = start_in(model, what.name, what.side, **what.values)
        under = apply(model, *start.conditions, *conditions)
        posture = predict_posture(under, start.q, request.free, support=start.support)
        told = f"Posture found with {', '.join(request.free)} free."
        return (
            stand_study(under, posture.q, start.support),
            " ".join((told, *posture.warnings)),
        )

    def _walk(self, request: SolveRequest, conditions: list[Condition]) -> Staged:
        speed = _only(request.what, "speed_mps", WALK_MPS)
        model = apply(self.model(request.person), *conditions)
        walk = average_walk(model, speed_mps=speed, cycles=CYCLES)
        start, end = walk.inner_s
        study = solve(
            model, walk.motion, walk_loads(walk), start=start, end=end,
            settings=Settings(lowpass_hz=None),  # a short Fourier series already
        )  # fmt: skip
        title, instruction = WALK
        return _staged(request, f"{title} at {speed:g} m/s", instruction, "", study, ())

    def _trial(
        self,
        request: SolveRequest,
        conditions: list[Condition],
        folders: Mapping[str, Path],
    ) -> Staged:
        from coxa.app.trials import ready, solve_ready, without_reactions

        folder = folders.get(request.what.trial)
        if folder is None:
            raise CoxaError("the trial is no longer here", todo="Drop its files again.")
        who = _subject(request.person)
        given = self.trials.take((str(folder), who), lambda: ready(folder, who))
        study = solve_ready(without_reactions(given), conditions)
        return _staged(request, given.name, "", given.note, study, (), bones=request.what.trial)

    def _pose(self, request: SolveRequest, conditions: list[Condition]) -> Staged:
        model = apply(self.model(request.person), *conditions)
        q = model.default_pose
        for name, value in request.what.values.items():
            c = model.coordinate_index(name.removesuffix("_deg"))
            if model.coordinates[c].motion != "rotational":
                raise CoxaError(f"'{name}' is no angle", todo="Turn joints only.")
            low, high = (float(np.degrees(x)) for x in model.coordinates[c].range)
            if not low <= value <= high:
                raise CoxaError(f"{name} is {value:g} deg", todo=f"From {low:.0f} to {high:.0f}.")
            q[c] = np.radians(value)
        title, instruction = STANDS
        return Staged(
            id=scene_id(request),
            request=request,
            title=title,
            instruction=instruction,
            note="",
            bones=_bones(request),
            model=model,
            time=np.zeros(1),
            q=model.complete(q[None]),
            study=None,
        )


def _staged(
    request: SolveRequest,
    title: str,
    instruction: str,
    note: str,
    study: Study,
    sources: tuple[str, ...],
    bones: str = "",
) -> Staged:
    q: Floats = study.trajectory.q
    return Staged(
        id=scene_id(request),
        request=request,
        title=title,
        instruction=instruction,
        note=note,
        bones=bones or _bones(request),
        model=study.model,
        time=study.time,
        q=q,
        study=study,
        sources=sources,
    )


def with_strengths(staged: Staged, strengths: Mapping[str, float]) -> Study:
    """Solve a scene again with shares of strength by belly, element, or both sides' name."""
    study = _solved(staged)
    shares: dict[str, float] = {}
    for name, share in strengths.items():
        for element in find_muscles(study.model, (name,)):
            shares[element] = shares.get(element, 1.0) * share
    return study.with_strength(shares)


def conditions_of(request: SolveRequest) -> list[Condition]:
    """Return the conditions of a request. Raises `CoxaError` for what makes none."""
    if len(request.conditions) > MOST_CONDITIONS:
        raise CoxaError("there are too many conditions", todo=f"At most {MOST_CONDITIONS}.")
    for data in request.conditions:
        for key in WORDS & data.keys():
            if not isinstance(data[key], str):
                raise CoxaError(f"a condition's {key} is {data[key]!r}", todo="Give a word.")
    return [from_dict(data) for data in request.conditions]


def _solved(staged: Staged) -> Study:
    if staged.study is None:
        raise CoxaError("a posture that is only shown has no forces", todo="Choose a movement.")
    return staged.study


def _subject(person: Person) -> Subject:
    return Subject(person.mass_kg, person.height_m, person.sex, person.age)


def _bones(request: SolveRequest) -> str:
    return f"coxa-{request.person.height_m:g}"


def _only(what: What, name: str, usual: float) -> float:
    """Return the one value that may be chosen. Raises `CoxaError` for others."""
    others = [key for key in what.values if key != name]
    if others:
        raise CoxaError(f"there is no '{others[0]}' to choose", todo=f"Known: {name}.")
    return what.values.get(name, usual)
