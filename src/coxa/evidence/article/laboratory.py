"""Where the article's experiments run: one model, its postures and movements, each solved once.

An experiment asks for a study, under conditions, in a world. Worlds are the uncertain choices
made otherwise (as in `coxa.study.spread`); a number's band is from the least to the largest of
what they give.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import cached_property

import numpy as np

from coxa.errors import CoxaError, nearest
from coxa.evidence.article.finding import Number
from coxa.loads.walk_contact import walk_loads
from coxa.model.conditions import Condition, apply
from coxa.model.model import Model
from coxa.model.subject import Subject
from coxa.movement.events import Side
from coxa.movement.library import Performed, perform
from coxa.movement.walk import average_walk
from coxa.study.inputs import OWN, load_model
from coxa.study.performing import solve_performed
from coxa.study.settings import Settings
from coxa.study.solve import solve
from coxa.study.study import Study

SUBJECT = Subject(75.0, 1.75)
STRIDE_FRAMES = 61


@dataclass(frozen=True)
class World:
    """One set of choices that nobody can check: how effort is counted, how strong a person is."""

    name: str
    settings: Settings = field(default_factory=Settings)
    strength: float = 1.0


OURS = World("as chosen")
WORLDS = (
    OURS,
    World("activation cubed", Settings(exponent=3.0)),
    World("every muscle counted alike", Settings(weights="uniform")),
    World("5 % resting tone", Settings(minimum_activation=0.05)),
    World("15 % weaker", strength=0.85),
    World("15 % stronger", strength=1.15),
)
BAND = "least to largest over six choices of effort, tone and strength"


@dataclass(eq=False)
class Laboratory:
    """A model, and what was solved with it. Nothing is kept from one laboratory to another."""

    model: Model = field(default_factory=lambda: load_model(OWN, subject=SUBJECT))
    foreign: bool = False
    """Whether it is a user's model, which may lack what experiments look for."""
    _done: dict[object, Study] = field(default_factory=dict[object, Study])
    _performed: dict[object, Performed] = field(default_factory=dict[object, Performed])

    def movement(
        self,
        name: str,
        *conditions: Condition,
        world: World = OURS,
        side: Side = "r",
        frames: int | None = None,
        **values: float,
    ) -> Study:
        """Return a movement of the library, solved under conditions in a world.

        `frames` solves so many, evenly over its time, instead of all of them.
        """
        done = self.performed(name, side, **values)
        time = done.motion.time
        times = None if frames is None else np.linspace(time[0], time[-1], frames)
        key = (name, conditions, world, side, frames, tuple(sorted(values.items())))
        return self._once(
            key,
            world,
            lambda: solve_performed(
                self.model, done, *conditions, times=times, settings=world.settings
            ),
        )

    def performed(self, name: str, side: Side = "r", **values: float) -> Performed:
        """Return a movement of the library as this model performs it."""
        key = (name, side, tuple(sorted(values.items())))
        if key not in self._performed:
            self._performed[key] = perform(name, self.model, side=side, **values)
        return self._performed[key]

    def walk(self, *conditions: Condition, world: World = OURS, speed_mps: float = 1.1) -> Study:
        """Return the built-in walk over its inner strides, solved under conditions in a world."""

        def solved() -> Study:
            walk = average_walk(self.model, speed_mps=speed_mps, cycles=2)
            return solve(
                apply(self.model, *conditions), walk.motion, walk_loads(walk),
                times=np.linspace(*walk.inner_s, STRIDE_FRAMES),
                settings=replace(world.settings, lowpass_hz=None),
            )  # fmt: skip

        return self._once(("walk", conditions, world, speed_mps), world, solved)

    def across(
        self,
        what: str,
        measure: Callable[[World], float],
        unit: str,
        *,
        digits: int = 0,
        signed: bool = False,
        worlds: tuple[World, ...] = WORLDS,
    ) -> Number:
        """Return what is measured in our world, with the band over all of them."""
        values = [measure(world) for world in worlds]
        return Number(what, values[0], unit, min(values), max(values), digits=digits, signed=signed)

    def need(self, *names: str) -> None:
        """Raise `CoxaError` for a belly or muscle element that the model lacks."""
        known = self._names
        for name in names:
            if name not in known:
                raise CoxaError(
                    f"the model '{self.model.name}' lacks {name}, which this row needs",
                    todo=nearest(name, sorted(known)),
                )

    @cached_property
    def _names(self) -> frozenset[str]:
        return frozenset({*self.model.muscle_names, *self.model.bellies})

    def _once(self, key: object, world: World, solved: Callable[[], Study]) -> Study:
        if key not in self._done:
            study = solved()
            if world.strength != 1.0:
                study = study.with_strength(dict.fromkeys(study.model.muscle_names, world.strength))
            self._done[key] = study
        return self._done[key]
