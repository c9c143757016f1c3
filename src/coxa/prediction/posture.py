"""The posture that costs least: effort, ligaments and habit, in balance on planted feet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.optimize import minimize

from coxa.errors import CoxaError
from coxa.kernels.arrays import Floats
from coxa.model.model import Model
from coxa.movement.posing import units
from coxa.movement.whole_body import mass_center
from coxa.muscles.recruitment import Recruitment, RecruitmentProblem
from coxa.prediction.freedom import LIST, SWAY, Freedom, free
from coxa.prediction.habit import habit_of, trunk_lean
from coxa.prediction.problem import ANGLE_UNIT, Point, Search
from coxa.prediction.support import Support
from coxa.prediction.tasks import Task
from coxa.prediction.weights import CostWeights, tabled_weights
from coxa.study.settings import Settings

MOST_ROUNDS = 60
CLOSE = 1e-9
APART_DEG = 1.0
"""Postures whose chosen coordinates differ by more are two valleys."""
ALIKE = 0.01
"""Two valleys whose costs differ by less cost the same."""
SCREENED = (-1.5, 1.5)
"""Starts beside the habit, in units of 0.1 rad for each freed angle."""
HANGING = 3.0
"""How far the pelvis has dropped where the search for a posture that hangs in ligaments begins."""
FEASIBLE, TOLD = 1e-6, 1e-3
"""m or rad: what still counts as kept, and what is worth a word where it is not."""


@dataclass(frozen=True)
class Valley:
    """A posture that is cheaper than those around it; the chosen coordinates in deg or m."""

    cost: float
    chosen: dict[str, float]


@dataclass(frozen=True, eq=False)
class Posture:
    """The posture found, and the proof of it.

    `cost` and `held_cost` hold effort, passive and habit, for it and for the posture asked about.
    `moved_deg` is by how much each coordinate changed (its own degrees, 0.05 and more), `lean_deg`
    the trunk's forward and rightward lean in space, `sway_m` how far the mass centre moved (x, z).
    `root` is the worst of the whole-body equations (N, N m), `missed` how far (m, rad) planted
    feet are off, `inside_m` how far within the base of support the mass centre is.
    """

    model: Model
    support: Support
    q: Floats
    held: Floats
    freed: tuple[str, ...]
    cost: dict[str, float]
    held_cost: dict[str, float]
    moved_deg: dict[str, float]
    lean_deg: tuple[float, float]
    sway_m: tuple[float, float]
    recruitment: Recruitment
    problem: RecruitmentProblem
    root: float
    missed: float
    inside_m: float
    valleys: tuple[Valley, ...]
    rounds: int
    warnings: tuple[str, ...]

    @property
    def total(self) -> float:
        """Return the whole cost."""
        return sum(self.cost.values())

    @property
    def unmet_nm(self) -> dict[str, float]:
        """Return what muscles cannot hold, by coordinate (N m)."""
        lack = self.recruitment.unmet[0]
        return {
            name: float(x)
            for name, x in zip(self.problem.coordinates, lack, strict=True)
            if abs(x) > 1e-3
        }

    @property
    def equilibrium_nm(self) -> float:
        """Return what is left of the joints' equilibrium (N m), unmet moments counted as given."""
        return float(self.recruitment.residual[0])


def predict_posture(
    model: Model,
    q0: Floats,
    free_names: Sequence[str],
    *,
    support: Support,
    habit: Floats | None = None,
    tasks: Sequence[Task] = (),
    weights: CostWeights | None = None,
    settings: Settings | None = None,
    begin: Floats | None = None,
    screen: bool = True,
) -> Posture:
    """Find the posture that costs least when coordinates of q0 (C,) are freed.

    The cost is that of `CostWeights`; `habit` (C,) is what departures are counted from, q0 if
    left out. The feet of `support` stay, the mass centre stays over them, joints within their
    ranges, `tasks` are done. The search begins at `begin` (C,) or q0; with `screen`, also at the
    cheapest of the postures beside it, and with the pelvis dropped where a stand on one foot gives
    visibly. Nothing is drawn by chance: same input, same answer.

    Raises `CoxaError` for coordinates that cannot be freed, and where no posture can do what is
    asked: it says which condition cannot hold, and by how much.
    """
    search = set_up(model, q0, free_names, support, habit, tasks, weights, settings)
    freedom = search.freedom
    origin = np.zeros(len(freedom.chosen))
    if begin is not None:
        origin = (begin[freedom.chosen] - search.home) / search.unit
    found = [_descend(search, x) for x in _starts(search, origin, screen)]
    if screen:
        found += [_descend(search, x) for x in _hanging(search, origin, found)]
    able = _within(search, found)
    if not able:  # a search can stall a hair outside: it begins again from what breaks least
        nearest = [_nearest(search, x) for _, x, _ in found]
        able = _within(search, [_descend(search, x) for x in nearest])
        if not able:
            raise _impossible(search, nearest)
    able.sort(key=lambda one: one[0].cost)
    best, _, rounds = able[0]
    held = search.at(np.zeros(len(freedom.chosen)))
    valleys = _valleys(freedom, [p for p, _, _ in able])
    return _posture(search, best, held, rounds, valleys)


def set_up(
    model: Model,
    q0: Floats,
    free_names: Sequence[str],
    support: Support,
    habit: Floats | None = None,
    tasks: Sequence[Task] = (),
    weights: CostWeights | None = None,
    settings: Settings | None = None,
) -> Search:
    """Pose the search that `predict_posture` makes; raises what it raises for names."""
    q0 = model.complete(np.asarray(q0, float)[None])[0]
    freedom = free(model, tuple(free_names), support)
    usual = habit_of(freedom, q0 if habit is None else habit, weights or tabled_weights())
    return Search(model, freedom, usual, tasks, settings or Settings(), q0)


def _starts(search: Search, origin: Floats, screen: bool) -> list[Floats]:
    """Begin at the origin, and at the cheapest posture beside it: it may be another valley's.

    Feet must be able to stay in it: a search that begins in the air finds back slowly.
    """
    starts = [origin]
    if screen:
        beside: list[tuple[float, Floats]] = []
        for k, name in enumerate(search.freedom.names):
            for step in SCREENED if name not in SWAY else ():
                x = origin.copy()
                x[k] = np.clip(x[k] + step, *search.bounds[k])
                point = search.at(x)
                if point.missed < FEASIBLE:
                    beside.append((point.cost, x))
        if beside:
            starts.append(min(beside, key=lambda one: one[0])[1])
    return starts


def _hanging(
    search: Search, origin: Floats, found: Sequence[tuple[Point, Floats, int]]
) -> list[Floats]:
    """Begin with the free side of the pelvis dropped too, where a stand on one foot gives visibly.

    To hang in the hip's ligaments and to lean over the hip are two valleys; the ridge between them
    is what muscles cannot hold.
    """
    names, sides = search.freedom.names, search.freedom.support.sides
    if len(sides) != 1 or LIST not in names:
        return []
    angles = search.unit == ANGLE_UNIT
    best = min(found, key=lambda one: one[0].cost)[1]
    if np.abs(best - origin)[angles].max() * ANGLE_UNIT <= search.habit.weights.visible_rad:
        return []
    x = origin.copy()
    k = names.index(LIST)
    x[k] = np.clip(x[k] + (-HANGING if sides[0] == "r" else HANGING), *search.bounds[k])
    return [x]


def _descend(search: Search, x: Floats) -> tuple[Point, Floats, int]:
    """Go down from x to the bottom of its valley; also return the rounds that took."""

    def cost(x: Floats) -> tuple[float, Floats]:
        return search.at(x).cost, search.at(x).slopes

    def limits(x: Floats) -> Floats:
        return search.at(x).limits

    def limit_slopes(x: Floats) -> Floats:
        return search.at(x).limit_slopes

    done = minimize(
        cost,
        x,
        jac=True,
        bounds=search.bounds,
        constraints={"type": "ineq", "fun": limits, "jac": limit_slopes},
        method="SLSQP",
        options={"maxiter": MOST_ROUNDS, "ftol": CLOSE},
    )
    at = np.clip(done.x, search.bounds[:, 0], search.bounds[:, 1])
    return search.at(at), at, int(done.nit)


def _within(
    search: Search, found: Sequence[tuple[Point, Floats, int]]
) -> list[tuple[Point, Floats, int]]:
    """Keep the postures that keep all limits."""
    return [one for one in found if not search.broken(one[0], FEASIBLE)]


def _nearest(search: Search, x: Floats) -> Floats:
    """Return the posture beside x that breaks the limits least, whatever it costs."""

    def breach(x: Floats) -> tuple[float, Floats]:
        point = search.at(x)
        over = np.minimum(point.limits, 0.0)
        return 0.5 * float(over @ over), over @ point.limit_slopes

    return minimize(breach, x, jac=True, bounds=search.bounds, method="L-BFGS-B").x


def _impossible(search: Search, nearest: list[Floats]) -> CoxaError:
    """Say what cannot hold in the posture that breaks the limits least."""
    tried = [search.at(x) for x in nearest]
    best = min(tried, key=lambda p: float((np.minimum(p.limits, 0.0) ** 2).sum()))
    said = search.broken(best, TOLD) or ["the search ended outside of its limits"]
    return CoxaError(
        f"no posture can do this; what comes nearest still breaks: {'; '.join(said)}",
        todo="Free more coordinates, or ask for less.",
    )


def _valleys(freedom: Freedom, points: list[Point]) -> tuple[Valley, ...]:
    """Tell apart the postures that were found, the cheapest first."""
    kept: list[Point] = []
    angles = [c for c, name in zip(freedom.chosen, freedom.names, strict=True) if name not in SWAY]
    for point in points:
        away = [np.abs(point.q[angles] - other.q[angles]).max(initial=0.0) for other in kept]
        if not kept or np.degrees(min(away)) > APART_DEG:
            kept.append(point)
    return tuple(
        Valley(
            point.cost,
            {
                name: float(point.q[c] if name in (*SWAY, "pelvis_ty") else np.degrees(point.q[c]))
                for c, name in zip(freedom.chosen, freedom.names, strict=True)
            },
        )
        for point in kept
    )


def _posture(
    search: Search, best: Point, held: Point, rounds: int, valleys: tuple[Valley, ...]
) -> Posture:
    model, freedom = search.model, search.freedom
    both = np.stack([best.q, held.q])
    lean = np.degrees(trunk_lean(model, both))
    center = mass_center(model, both)
    warnings: list[str] = []
    if len(valleys) > 1 and valleys[1].cost <= (1.0 + ALIKE) * valleys[0].cost:
        more = 100.0 * (valleys[1].cost / valleys[0].cost - 1.0)
        other = ", ".join(
            f"{name} {value:.1f}" for name, value in valleys[1].chosen.items() if name not in SWAY
        )
        warnings.append(
            f"two valleys cost the same within {more:.2g} %: the other is at {other} deg"
        )
    if rounds >= MOST_ROUNDS:
        warnings.append(
            f"the search stopped after {rounds} rounds; the posture may not be the least"
        )
    warnings += best.recruitment.warnings
    edges = len(freedom.support.corners)
    return Posture(
        model=model,
        support=freedom.support,
        q=best.q,
        held=held.q,
        freed=freedom.asked,
        cost=_split(best),
        held_cost=_split(held),
        moved_deg=_moved(model, best.q - held.q),
        lean_deg=(float(lean[0, 0]), float(lean[0, 1])),
        sway_m=tuple(float(x) for x in (center[0] - center[1])[[0, 2]]),  # type: ignore[arg-type]
        recruitment=best.recruitment,
        problem=best.problem,
        root=best.root,
        missed=best.missed,
        inside_m=float(best.limits[:edges].min()) * 0.01 + search.habit.weights.margin_m,
        valleys=valleys,
        rounds=rounds,
        warnings=tuple(warnings),
    )


def _split(point: Point) -> dict[str, float]:
    return {"effort": point.effort, "passive": point.passive, "habit": point.habit}


def _moved(model: Model, change: Floats) -> dict[str, float]:
    """Return by how many degrees coordinates turned; the trunk's are those of the whole trunk."""
    moved: dict[str, float] = {}
    for c, coordinate in enumerate(model.coordinates):
        if model.flat.tree.driver[c] >= 0 or coordinate.name in (*SWAY, "pelvis_ty"):
            continue
        degrees = float(np.degrees(change[c]) / abs(units(model, coordinate.name)))
        if abs(degrees) >= 0.05:
            moved[coordinate.name] = degrees
    return moved
