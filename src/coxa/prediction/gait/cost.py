"""What a changed gait costs over its stride, what it must keep to, and the slopes of both.

The stride is cut into even frames. In each, the cost is a posture's (`CostWeights`): effort,
passive moments, departures from the base stride; the gait's is their mean. Everything is computed
together with its neighbours, a small step along each parameter, in one batch; the
slope of effort follows from the prices of recruitment, as in `coxa.prediction.effort`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from coxa.kernels.arrays import Floats, Ints
from coxa.loads.passive import PassiveLoads
from coxa.model.model import Model
from coxa.muscles.recruitment import Recruitment, RecruitmentProblem, recruit
from coxa.prediction.effort import lay_out, recruitment_cost
from coxa.prediction.gait.base import BaseStride, Steps, periodic_rates
from coxa.prediction.gait.demand import Asked, ask
from coxa.prediction.gait.ground import FootWrench, soles_of
from coxa.prediction.gait.habit import GaitHabit
from coxa.prediction.gait.legs import Legs
from coxa.prediction.gait.shape import ANGLE_UNIT, LENGTH_UNIT, WIDTH, Shape
from coxa.prediction.gait.tasks import middles_of, task_slack
from coxa.prediction.tasks import Task
from coxa.prediction.weights import CostWeights
from coxa.study.settings import Settings

STEP = 1e-6
"""Of the search's unit, 0.1 rad or 1 cm: legs are stepped along their tangents, so that there is
no search's noise in it, and a step to one side is enough."""
NEAR_END = np.radians(25.0)
"""Joints of the legs that the base stride brings this near to an end of their range are watched."""


@dataclass(frozen=True, eq=False)
class Look:
    """A gait of the search: its parts of the cost, and limits (K,) that must be 0 or more."""

    q: Floats  # (count, C) over the whole stride
    qd: Floats
    qdd: Floats
    wider: float  # m
    missed: float  # m or rad that the feet are off their paths
    effort: float
    passive: float
    habit: float
    limits: Floats
    recruitment: Recruitment
    problem: RecruitmentProblem
    root: Floats  # (6,) N m and N, the worst of each of the whole body's equations
    by_frame: Floats  # (n,) effort and passive

    @property
    def cost(self) -> float:
        """Return the whole cost."""
        return self.effort + self.passive + self.habit


@dataclass(eq=False)
class GaitSearch:
    """What is looked for, in units of the search; remembers the last gait it looked at."""

    model: Model
    base: BaseStride
    shape: Shape
    count: int
    tasks: Sequence[Task]
    weights: CostWeights
    settings: Settings
    _seen: dict[bytes, Look] = field(default_factory=dict[bytes, Look])
    _warm: Recruitment | None = None

    def __post_init__(self) -> None:
        model = self.model
        self.laid = lay_out(model)
        self.phase = np.arange(self.count) / self.count
        self.whole = self.base.at(self.phase)
        # The other half of a symmetric stride is this one's mirror image.
        self.n = self.count // 2 if self.shape.symmetric else self.count
        self.steps = _cut(self.whole, self.n)
        self.legs = Legs(model, self.whole.turns, self.whole.places)
        self.short = Legs(model, self.steps.turns, self.steps.places)
        self.columns = [
            None if name == WIDTH else model.coordinate_index(name) for name in self.shape.names
        ]
        self.waves = self.shape.waves(self.phase)
        self.middles = middles_of(self.whole.share)
        self.soles = soles_of(model, self.steps)
        self.habit = GaitHabit.of(model, self.steps, self.weights)
        self.longest = np.maximum(
            self.short.reach(self.steps.q), self.short.straight(model.default_pose)
        )
        self.watched = _watched(model, self.legs, self.steps.q)
        still = np.zeros(1)
        q, asked = self._posed(self.steps.q, self.steps.qd, self.steps.qdd, still)
        # What the base stride does already is no worse for being kept.
        self.floor = np.minimum(self._kept(asked.wrench, q, still)[0], 0.0) - 1e-9

    def at(self, x: Floats) -> Look:
        """Return the gait at x (k,), the base stride at 0."""
        key = np.asarray(x, float).tobytes()
        if key not in self._seen:
            if len(self._seen) > 8:
                self._seen.clear()
            self._seen[key] = self._look(np.asarray(x, float))
        return self._seen[key]

    def slopes(self, x: Floats) -> tuple[Floats, Floats]:
        """Return how the cost (k,) and the limits (K, k) change with x."""
        look = self.at(x)
        n, k = self.n, len(x)
        D = self._directions(look.q)
        batch = [
            _spread(values[:n], d[:, :n])
            for values, d in zip((look.q, look.qd, look.qdd), D, strict=True)
        ]
        wide = np.full(k + 1, look.wider)
        if WIDTH in self.shape.names:
            j = self.shape.names.index(WIDTH)
            p = int(np.flatnonzero(self.shape.owner == j)[0])
            wide[1 + p] += STEP * self.shape.unit[j]
        q, asked = self._posed(batch[0], batch[1], batch[2], wide)
        rest = self.habit.of_frames(q)
        if asked.passive is not None:
            rest = rest + _hung(asked.passive, self.weights)
        slopes = _effort_slopes(asked.problem, look.recruitment, n)
        slopes += _steep(rest.reshape(-1, n).mean(axis=1))
        return slopes, _steep(self._limits(asked.wrench, q, wide))

    def place(self, x: Floats) -> tuple[Floats, float, float]:
        """Return the stride's q (count, C) at x, how much wider it is (m), how far feet are off."""
        added = self.shape.added(self.phase, x)
        q, wider = self.whole.q.copy(), 0.0
        for j, c in enumerate(self.columns):
            if c is None:
                wider = float(added[0, j])
            else:
                q[:, c] += added[:, j]
        q, missed = self.legs.place(self.model.complete(q), wider)
        return q, wider, missed

    def told(self, look: Look) -> list[tuple[Task, Floats]]:
        """Return what each task has left in a gait."""
        q = look.q[: self.n]
        return [(t, task_slack(t, self.model, q, self.n, self.middles)[0]) for t in self.tasks]

    def _look(self, x: Floats) -> Look:
        q, wider, missed = self.place(x)
        qd, qdd = periodic_rates(q - self.whole.q, self.base.duration_s)
        qd, qdd = qd + self.whole.qd, qdd + self.whole.qdd
        n = self.n
        wide = np.array([wider])
        here, asked = self._posed(q[:n], qd[:n], qdd[:n], wide)
        shared = recruit(
            asked.problem,
            exponent=self.settings.exponent,
            warm=self._warm,
            threads=self.settings.threads,
        )
        if (shared.status <= 1).all():
            self._warm = shared
        effort = recruitment_cost(asked.problem, shared)
        hung = np.zeros(n) if asked.passive is None else _hung(asked.passive, self.weights)
        return Look(
            q=q,
            qd=qd,
            qdd=qdd,
            wider=wider,
            missed=missed,
            effort=float(effort.mean()),
            passive=float(hung.mean()),
            habit=float(self.habit.of_frames(here).mean()),
            limits=self._limits(asked.wrench, here, wide)[0],
            recruitment=shared,
            problem=asked.problem,
            root=np.abs(asked.root).max(axis=0),
            by_frame=effort + hung,
        )

    def _directions(self, q: Floats) -> tuple[Floats, Floats, Floats]:
        """Return how q, qd, qdd (k, count, C) change with each parameter."""
        T = self.legs.tangents(q, self.columns)
        size = self.shape.unit[self.shape.owner]
        D = T[self.shape.owner] * (self.waves.T * size[:, None])[:, :, None]
        Dd, Ddd = periodic_rates(np.moveaxis(D, 1, 0), self.base.duration_s)
        return D, np.moveaxis(Dd, 0, 1), np.moveaxis(Ddd, 0, 1)

    def _posed(self, q: Floats, qd: Floats, qdd: Floats, wide: Floats) -> tuple[Floats, Asked]:
        q, qd, qdd = self.model.complete_motion(q, qd, qdd)
        return q, ask(self.model, q, qd, qdd, self.steps, wide, self.settings, self.laid)

    def _kept(self, wrench: FootWrench, q: Floats, wide: Floats) -> Floats:
        """Return what feet, legs and joints have left in m runs, (m, K)."""
        m = len(wide)
        c, low, high = self.watched
        angles = q[:, c]
        parts = [
            self.soles.slack(wrench),
            (np.tile(self.longest, (m, 1)) - self.short.reach(q, wide)) / LENGTH_UNIT,
            (angles - low) / ANGLE_UNIT,
            (high - angles) / ANGLE_UNIT,
        ]
        return np.concatenate([part.reshape(m, -1) for part in parts], axis=1)

    def _limits(self, wrench: FootWrench, q: Floats, wide: Floats) -> Floats:
        slack = [task_slack(one, self.model, q, self.n, self.middles) for one in self.tasks]
        kept = self._kept(wrench, q, wide) - self.floor
        return np.concatenate([kept, *(one / ANGLE_UNIT for one in slack)], axis=1)


def _effort_slopes(problem: RecruitmentProblem, shared: Recruitment, n: int) -> Floats:
    """Return the slopes (k,) of the mean effort of n frames from their k neighbours."""
    owner = np.repeat(np.arange(len(problem.weight)), np.diff(problem.arm_start))
    row = problem.arm_row
    price = shared.activations[:, owner] * np.where(row >= 0, shared.lam[:, row], 0.0)
    arms = problem.arms.reshape(-1, n, problem.arms.shape[1])
    demand = problem.demand.reshape(-1, n, problem.demand.shape[1])
    worth = np.einsum("pnd,nd->p", demand, shared.lam) - np.einsum("pna,na->p", arms, price)
    return _steep(worth) / n


def _hung(passive: PassiveLoads, weights: CostWeights) -> Floats:
    return 0.5 * ((passive.moments / weights.passive_nm) ** 2).sum(axis=1)


def _spread(values: Floats, directions: Floats) -> Floats:
    """Return values (n, C), then a step along each of the directions (k, n, C), in one run."""
    batch = np.concatenate([values[None], values + STEP * directions])
    return batch.reshape(-1, values.shape[1])


def _watched(model: Model, legs: Legs, q: Floats) -> tuple[Ints, Floats, Floats]:
    """Find the legs' joints that the stride brings near an end of their range, and the range."""
    columns = np.unique(legs.columns[:, :-1])
    ends = np.array([model.coordinates[c].range for c in columns], float)
    low, high = ends[:, 0], ends[:, 1]
    x = q[:, columns]
    near = np.minimum(x.min(axis=0) - low, high - x.max(axis=0)) < NEAR_END
    return columns[near], low[near], high[near]


def _steep(values: Floats) -> Floats:
    """Return differences (..., k) of values (k + 1, ...) of a gait and its neighbours."""
    return np.moveaxis((values[1:] - values[0]) / STEP, 0, -1)


def _cut(steps: Steps, n: int) -> Steps:
    return Steps(**{name: values[:n] for name, values in vars(steps).items()})
