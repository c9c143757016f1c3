"""The search for a posture as numbers: its cost, its limits, and the slopes of both.

Everything about a posture is computed together with its neighbours in one batch: the posture
itself first, then a small step up and down along each of the chosen coordinates.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from coxa.kernels.arrays import Floats
from coxa.model.model import Model
from coxa.movement.whole_body import mass_center
from coxa.muscles.recruitment import Recruitment, RecruitmentProblem, recruit
from coxa.prediction.effort import (
    Stillness,
    cost_slopes,
    frames,
    lay_out,
    recruitment_cost,
    stand_still,
)
from coxa.prediction.freedom import SWAY, Freedom
from coxa.prediction.habit import Habit
from coxa.prediction.tasks import Task
from coxa.study.settings import Settings

STEP = 1e-4
"""Of the search's unit, 0.1 rad or 1 cm: an error of the slopes of some 1e-8 of them."""
ANGLE_UNIT, LENGTH_UNIT = 0.1, 0.01


@dataclass(frozen=True, eq=False)
class Point:
    """A posture q (C,) of the search: cost, limits (K,) that must be 0 or more, their slopes."""

    q: Floats
    missed: float  # m or rad that planted feet are off
    effort: float
    passive: float
    habit: float
    slopes: Floats  # (k,) of the whole cost
    limits: Floats  # (K,) spread lengths, rad or m, in the order of `Search.told`
    limit_slopes: Floats  # (K, k)
    recruitment: Recruitment
    problem: RecruitmentProblem
    root: float  # N or N m

    @property
    def cost(self) -> float:
        """Return the whole cost."""
        return self.effort + self.passive + self.habit


@dataclass(eq=False)
class Search:
    """What is looked for, in units of the search; remembers the last postures it looked at."""

    model: Model
    freedom: Freedom
    habit: Habit
    tasks: Sequence[Task]
    settings: Settings
    start: Floats  # (C,)
    _seen: dict[bytes, Point] = field(default_factory=dict[bytes, Point])
    _warm: Recruitment | None = None

    def __post_init__(self) -> None:
        self.laid = lay_out(self.model)
        sliding = np.array([name in (*SWAY, "pelvis_ty") for name in self.freedom.names])
        self.unit = np.where(sliding, LENGTH_UNIT, ANGLE_UNIT)
        self.home = self.start[self.freedom.chosen]
        ranges = np.array([c.range for c in self.model.coordinates], float)
        # A pose that the model stands in already is no worse for being kept.
        kept = self.start[:, None] + np.array([-1e-9, 1e-9])
        low = np.minimum(ranges[:, 0], kept[:, 0])
        high = np.maximum(ranges[:, 1], kept[:, 1])
        self.low, self.high = low, high
        chosen = self.freedom.chosen
        self.bounds = np.stack(
            [(low[chosen] - self.home) / self.unit, (high[chosen] - self.home) / self.unit], axis=1
        )

    def at(self, x: Floats) -> Point:
        """Return the posture at x (k,), 0 where the search began."""
        key = np.asarray(x, float).tobytes()
        if key not in self._seen:
            if len(self._seen) > 8:
                self._seen.clear()
            self._seen[key] = self._look(np.asarray(x, float))
        return self._seen[key]

    def _look(self, x: Floats) -> Point:
        q, miss = self.freedom.place(self.start, self.home + self.unit * x)
        T = self.freedom.tangents(q) * self.unit[:, None]
        k = len(T)
        batch = np.repeat(q[None], 2 * k + 1, axis=0)
        batch[1::2] += STEP * T
        batch[2::2] -= STEP * T
        batch = self.model.complete(batch)
        still = stand_still(self.model, batch, self.freedom.support, self.settings, self.laid)
        shared = recruit(
            frames(still.problem, slice(0, 1)), exponent=self.settings.exponent, warm=self._warm
        )
        if shared.status[0] <= 1:
            self._warm = shared
        effort = recruitment_cost(frames(still.problem, slice(0, 1)), shared)[0]
        slopes = cost_slopes(
            frames(still.problem, slice(1, None)), shared.activations[0], shared.lam[0], STEP
        )
        hung = self._hung(still)
        left = self.habit.cost(batch)
        limits = self.limits(batch)
        return Point(
            q=q,
            missed=float(np.abs(miss).max()),
            effort=float(effort),
            passive=float(hung[0]),
            habit=float(left[0]),
            slopes=slopes + _middle(hung + left),
            limits=limits[0],
            limit_slopes=_middle(limits),
            recruitment=shared,
            problem=frames(still.problem, slice(0, 1)),
            root=float(np.abs(still.root[0]).max()),
        )

    def _hung(self, still: Stillness) -> Floats:
        """Return what passive structures' moments cost (n,)."""
        if still.passive is None:
            return np.zeros(len(still.root))
        return 0.5 * ((still.passive.moments / self.habit.weights.passive_nm) ** 2).sum(axis=1)

    def costs(self, q: Floats) -> Floats:
        """Return the whole cost of postures (n, C), each recruited for afresh, (n,)."""
        still = stand_still(self.model, q, self.freedom.support, self.settings, self.laid)
        shared = recruit(still.problem, exponent=self.settings.exponent)
        return recruitment_cost(still.problem, shared) + self._hung(still) + self.habit.cost(q)

    def limits(self, q: Floats) -> Floats:
        """Return what must be 0 or more in postures (n, C), (n, K); `told` names them."""
        inside = self.freedom.support.inside(mass_center(self.model, q))
        follow = self.freedom.follow
        parts = [
            (inside - self.habit.weights.margin_m) / LENGTH_UNIT,
            (q[:, follow] - self.low[follow]) / ANGLE_UNIT,
            (self.high[follow] - q[:, follow]) / ANGLE_UNIT,
        ]
        parts += [task.slack(self.model, q) / ANGLE_UNIT for task in self.tasks]
        return np.concatenate(parts, axis=1)

    def broken(self, point: Point, within: float = 1e-6) -> list[str]:
        """Say which limits a posture breaks, and by how much."""
        said: list[str] = []
        if point.missed > 1e-6:
            said.append(f"the planted feet cannot stay: they are {100 * point.missed:.2g} cm off")
        edges = len(self.freedom.support.corners)
        f = len(self.freedom.follow)
        over = -point.limits[:edges].min() * LENGTH_UNIT
        if over > within:
            margin = self.habit.weights.margin_m
            outside = over - margin
            where = (
                f"{100 * outside:.1f} cm outside the base of support"
                if outside > 0.0
                else f"{1000 * (over):.1f} mm nearer to its edge than {1000 * margin:.0f} mm"
            )
            said.append(f"balance: the mass centre is {where}")
        for k in range(f):
            name = self.model.coordinate_names[self.freedom.follow[k]]
            beyond = -min(point.limits[edges + k], point.limits[edges + f + k]) * ANGLE_UNIT
            if beyond > within:
                said.append(
                    f"{name} would have to go {np.degrees(beyond):.1f} deg beyond its range"
                )
        at = edges + 2 * f
        for task in self.tasks:
            n = task.slack(self.model, point.q[None]).shape[1]
            slack = point.limits[at : at + n] * ANGLE_UNIT
            if slack.min() < -within:
                said.append(task.lack(slack))
            at += n
        return said


def _middle(values: Floats) -> Floats:
    """Return central differences (..., k) of values of a posture and its 2 k neighbours."""
    return np.moveaxis((values[1::2] - values[2::2]) / (2.0 * STEP), 0, -1)
