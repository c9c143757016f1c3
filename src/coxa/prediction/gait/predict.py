"""The gait that costs least: a stride changed by a few smooth functions, its equations closed.

What is approximated: the stride's time, speed and step length stay, and so does each foot's path
in all of the stride (set apart by the step's width): the legs follow the pelvis. Joints that are
not freed keep their course. Two feet on the ground share what changes by a rule
(`coxa.prediction.gait.ground`), not by effort. The torque about the vertical is not limited.
Muscles act without delay, and nothing tells a fall from a step.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from time import perf_counter

import numpy as np

from coxa.errors import CoxaError
from coxa.kernels.arrays import Floats
from coxa.model.conditions import Condition, apply
from coxa.model.model import Model
from coxa.movement.posing import PELVIS
from coxa.movement.walk import AverageWalk, average_walk
from coxa.prediction.gait.base import BaseStride, stride_of_walk
from coxa.prediction.gait.cost import GaitSearch, Look
from coxa.prediction.gait.descent import KEPT, MOST_ROUNDS, TRIES, descend
from coxa.prediction.gait.shape import CARRIED, Shape, shape_of
from coxa.prediction.gait.tasks import check_task
from coxa.prediction.tasks import Task
from coxa.prediction.weights import CostWeights, tabled_weights
from coxa.study.settings import Settings

FRAMES = 24
HARMONICS = 3
"""A symmetric gait turns what is mirrored by odd harmonics: the first alone has no plateau."""
ALIKE = 1e-6
BESIDE = 1.0
"""How far from the base stride a second start lies, in units of the search (0.1 rad)."""
BREACH = 1e3
APART_DEG, SAME = 1.0, 0.01
"""Two valleys are where curves differ by more; they cost the same within that share."""


@dataclass(frozen=True, eq=False)
class Gait:
    """A gait found, and the proof of it.

    `x` (k,) are the parameters of `shape`; they add `change` (frames, C) to the base stride's q in
    the frames of the search, legs included, and `wider_m` to the step. `cost` and `held_cost` are
    the means over a stride of effort, passive and habit, for it and for the base stride. `root`
    (6,) is the worst of the whole body's equations (N m: tilt, list, rotation; N: x, y, z),
    `missed` how far (m, rad) feet are off their paths, `slack` the least that is left of the
    limits (0 where one binds).
    """

    model: Model
    base: BaseStride
    shape: Shape
    x: Floats
    change: Floats
    wider_m: float
    freed: tuple[str, ...]
    conditions: tuple[Condition, ...]
    cost: dict[str, float]
    held_cost: dict[str, float]
    unmet_nm: float
    root: Floats
    missed: float
    slack: float
    valleys: tuple[float, ...]
    rounds: int
    seconds: float
    warnings: tuple[str, ...] = ()
    search: GaitSearch | None = field(default=None, repr=False)

    @property
    def total(self) -> float:
        """Return the whole cost."""
        return sum(self.cost.values())

    def under(self, *conditions: Condition) -> Gait:
        """Return the same movement for the body that conditions make."""
        return replace(
            self,
            model=apply(self.model, *conditions),
            conditions=(*self.conditions, *conditions),
            search=None,
        )


def predict_gait(
    model: Model,
    walk: AverageWalk | BaseStride | None,
    free_names: Sequence[str],
    *,
    conditions: Sequence[Condition] = (),
    tasks: Sequence[Task] = (),
    weights: CostWeights | None = None,
    settings: Settings | None = None,
    symmetric: bool | None = None,
    frames: int = FRAMES,
    harmonics: int | None = None,
    begin: Gait | None = None,
    second: bool = True,
) -> Gait:
    """Find the gait that costs least under conditions when coordinates are freed.

    `walk` is the stride to change (None: the built-in one), made for `model` without the
    conditions. `free_names` may be `pelvis_list`, `pelvis_tilt`, `pelvis_rotation`, the
    `lumbar_` three, `step_width`, and joints of the legs, which follow the pelvis. The pelvis may
    move over the feet. `Upright` holds in all of the stride, `Within` in the middle of standing on
    one leg. `symmetric` None: found out. The search begins at the base stride, or at `begin`; a
    `second` begins beside it. The cost is `CostWeights`', its mean over a stride.

    Raises `CoxaError` for what cannot be freed or done, and where no gait was found that keeps
    feet, ground and tasks: it says by how much.
    """
    begun = perf_counter()
    under = apply(model, *conditions)
    how = settings or Settings()
    for task in tasks:
        check_task(task, under)
    if walk is None:
        walk = average_walk(model)
    base = walk if isinstance(walk, BaseStride) else stride_of_walk(model, walk)
    if not free_names:
        raise CoxaError(
            "nothing of the gait is free", todo="Free pelvis_list and lumbar_bending, for example."
        )

    def search(alike: bool) -> GaitSearch:
        most = harmonics or (HARMONICS if alike else HARMONICS - 1)
        shape = shape_of(under, tuple(free_names), alike, most)
        return GaitSearch(under, base, shape, frames, tasks, weights or tabled_weights(), how)

    if symmetric is None:
        both = search(False)
        symmetric = _alike(both)
        looked = search(True) if symmetric else both
    else:
        looked = search(symmetric)
    origin = np.zeros(len(looked.shape.owner))
    if (
        begin is not None
        and begin.shape.names == looked.shape.names
        and len(begin.x) == len(origin)
    ):
        origin = begin.x
    found = [descend(looked, origin)]
    if second:
        found.append(descend(looked, _beside(looked)))
    able = [one for one in found if looked.at(one[0]).limits.min() > -KEPT]
    if not able:
        raise _impossible(looked, [x for x, _ in found])
    able.sort(key=lambda one: looked.at(one[0]).cost)
    x, rounds = able[0]
    return _gait(looked, x, rounds, able, tuple(free_names), tuple(conditions), begun)


def _alike(search: GaitSearch) -> bool:
    """Tell whether the two halves of the base stride cost the same: so do left and right."""
    each = search.at(np.zeros(len(search.shape.owner))).by_frame
    if len(each) % 2:
        return False
    first, second = np.split(each, 2)
    return bool(np.abs(first - second).max() <= ALIKE * np.abs(each).max())


def _beside(search: GaitSearch) -> Floats:
    """Return the cheapest of the gaits beside the base stride, one freed angle changed."""
    shape = search.shape
    tried: list[tuple[float, Floats]] = []
    for p, j in enumerate(shape.owner):
        if shape.names[j] in CARRIED or shape.order[p] > 1:
            continue
        for step in (-BESIDE, BESIDE):
            x = np.zeros(len(shape.owner))
            x[p] = step
            look = search.at(x)
            breach = float((np.minimum(look.limits, 0.0) ** 2).sum())
            tried.append((look.cost + BREACH * breach, x))
    return min(tried, key=lambda one: one[0])[1]


def _impossible(search: GaitSearch, found: list[Floats]) -> CoxaError:
    """Say what does not hold in the gait that breaks the limits least."""
    look = max((search.at(x) for x in found), key=lambda one: one.limits.min())
    said = [task.lack(slack) for task, slack in search.told(look) if slack.min() < -KEPT]
    if not said:
        said = ["legs would be too short, or the ground's force would leave the sole"]
    return CoxaError(
        f"no gait was found that can do this; what comes nearest still breaks: {'; '.join(said)}",
        todo="Free more coordinates, or ask for less.",
    )


def _gait(
    search: GaitSearch,
    x: Floats,
    rounds: int,
    able: list[tuple[Floats, int]],
    freed: tuple[str, ...],
    conditions: tuple[Condition, ...],
    begun: float,
) -> Gait:
    look, held = search.at(x), search.at(np.zeros(len(x)))
    warnings = list(look.recruitment.warnings)
    valleys = [look.cost]
    turning = [name not in PELVIS for name in search.model.coordinate_names]
    for other, _ in able[1:]:
        there = search.at(other)
        apart = np.degrees(np.abs(there.q - look.q)[:, turning].max())
        if apart > APART_DEG:
            valleys.append(there.cost)
            if there.cost <= (1.0 + SAME) * look.cost:
                more = 100.0 * (there.cost / look.cost - 1.0)
                warnings.append(
                    f"two gaits cost the same within {more:.2g} %: they differ by {apart:.1f} deg"
                )
    if rounds >= TRIES * MOST_ROUNDS:
        warnings.append(f"the search stopped after {rounds} rounds; the gait may not be the least")
    return Gait(
        model=search.model,
        base=search.base,
        shape=search.shape,
        x=x,
        change=look.q - search.whole.q,
        wider_m=look.wider,
        freed=freed,
        conditions=conditions,
        cost=_split(look),
        held_cost=_split(held),
        unmet_nm=float(np.abs(look.recruitment.unmet).max(initial=0.0)),
        root=look.root,
        missed=look.missed,
        slack=float(look.limits.min()),
        valleys=tuple(valleys),
        rounds=rounds,
        seconds=perf_counter() - begun,
        warnings=tuple(warnings),
        search=search,
    )


def _split(look: Look) -> dict[str, float]:
    return {"effort": look.effort, "passive": look.passive, "habit": look.habit}
