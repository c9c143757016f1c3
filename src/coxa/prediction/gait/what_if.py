"""What if a muscle were weaker in walking: the gait held, and the gait that then costs least."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from coxa.findings.electrodes import split_side
from coxa.kernels.arrays import Floats, Ints
from coxa.model.conditions import Condition, apply
from coxa.model.model import Model
from coxa.movement.events import SIDES, Side, side_name
from coxa.movement.walk import AverageWalk, average_walk
from coxa.prediction.gait.base import BaseStride, stride_of_walk
from coxa.prediction.gait.predict import Gait, predict_gait
from coxa.prediction.gait.study import Walked, walk_base, walk_gait
from coxa.prediction.gait.tasks import middles_of
from coxa.prediction.gauges import HIPS, KNEES, Gauge
from coxa.prediction.habit import trunk_lean
from coxa.prediction.tasks import Task
from coxa.prediction.weights import CostWeights
from coxa.study.bellies import Takeover, takeovers
from coxa.study.carried import body_weight
from coxa.study.lumbar import along_disc, compression
from coxa.study.settings import Settings
from coxa.study.study import Study


@dataclass(frozen=True, eq=False)
class GaitWhatIf:
    """Before, under the conditions with the gait held, and with the gait freed (or None)."""

    conditions: tuple[Condition, ...]
    freed: tuple[str, ...]
    before: Walked
    held: Walked
    after: Walked | None

    @property
    def last(self) -> Walked:
        """Return how it is in the end: the gait freed where it was."""
        return self.after or self.held

    @property
    def sides(self) -> tuple[Side, ...]:
        """Return the sides that differ: the right alone where the left is its mirror image."""
        values = [read_gait(walked, SIDES) for walked in (self.before, self.held, self.last)]
        half = len(values[0]) // 2
        mirrored = all(
            np.allclose(v[:half], v[half : 2 * half], rtol=0.01, atol=0.05) for v in values
        )
        return SIDES[:1] if mirrored else SIDES

    @property
    def takeovers(self) -> list[Takeover]:
        """List what each belly took over from before to the last, the most first."""
        return takeovers(self.before.study, self.last.study)


def gait_what_if(
    model: Model,
    walk: AverageWalk | BaseStride | None,
    conditions: Sequence[Condition],
    free: Sequence[str] = (),
    *,
    tasks: Sequence[Task] = (),
    weights: CostWeights | None = None,
    settings: Settings | None = None,
    second: bool = True,
) -> GaitWhatIf:
    """Ask what conditions change about a walk (None: the built-in one).

    Without `free` the walk is held. With it, the gait before is predicted too, in the same way,
    so that what changes is due to the conditions alone; the tasks are those of the gait after.
    `second`: search from two starts.
    """
    walk = walk or average_walk(model)
    base = walk if isinstance(walk, BaseStride) else stride_of_walk(model, walk)
    if not free:
        held = walk_base(apply(model, *conditions), base, settings)
        return GaitWhatIf(tuple(conditions), (), walk_base(model, base, settings), held, None)

    first = predict_gait(model, base, free, weights=weights, settings=settings, second=second)
    then = predict_gait(
        model, base, free, conditions=conditions, tasks=tasks, weights=weights, settings=settings,
        begin=first, second=second,
    )  # fmt: skip
    return GaitWhatIf(
        tuple(conditions),
        tuple(free),
        walk_gait(first, settings),
        walk_gait(first.under(*conditions), settings),
        walk_gait(then, settings),
    )


def gait_gauges(study: Study, sides: Sequence[Side]) -> tuple[Gauge, ...]:
    """List what `read_gait` reads off a study of this model, in its order."""
    listed: list[Gauge] = []
    for side in sides:
        name = side_name(side)
        listed += [
            Gauge(f"drop of the pelvis, {name} standing", "deg"),
            Gauge(f"lean of the trunk, {name} standing", "deg"),
        ]
        for stems, titles in ((HIPS, ("first", "second")), (KNEES, ("largest",))):
            if _contact(study, stems, side) is not None:
                joint = "hip" if stems is HIPS else "knee"
                listed += [
                    Gauge(f"{joint} contact, {name}, {title} peak", "% BW") for title in titles
                ]
        if f"hip_adduction_{side}" in study.model.coordinate_names:
            listed.append(Gauge(f"hip abduction moment, {name}, largest", "N m/kg"))
    if along_disc(study.model, study.trajectory.q, study.reactions) is not None:
        listed.append(Gauge("L5/S1 compression, largest", "N"))
    return tuple(listed)


def read_gait(walked: Walked, sides: Sequence[Side]) -> Floats:
    """Read the gauges (k,) off a stride.

    Drop and lean are the largest in the middle half of standing on one foot: the free side of the
    pelvis is lower by so much (negative: never), and the trunk leans over the standing foot.
    """
    study = walked.study
    weight = body_weight(study)
    values: list[float] = []
    turns = sideways(study)
    moments = study.joint_loads.independent_moments(study.acting, study.trajectory.q)
    for side in sides:
        s, outward = SIDES.index(side), 1.0 if side == "r" else -1.0
        alone = middles_of(walked.steps.share)[s]
        values += [
            float((-outward * turns["pelvis list"][alone]).max()),
            float((outward * turns["trunk lean, right"][alone]).max()),
        ]
        hip, knee = _contact(study, HIPS, side), _contact(study, KNEES, side)
        if hip is not None:
            frames = stance(walked, side)
            halves = frames[: len(frames) // 2], frames[len(frames) // 2 :]
            values += [100.0 * float(hip[half].max()) / weight for half in halves]
        if knee is not None:
            values.append(100.0 * float(knee.max()) / weight)
        name = f"hip_adduction_{side}"
        if name in study.model.coordinate_names:
            c = study.model.coordinate_index(name)
            values.append(float((-moments[:, c]).max()) / study.model.mass)
    axis = along_disc(study.model, study.trajectory.q, study.reactions)
    if axis is not None:
        values.append(float(compression(axis, study.reactions).max()))
    return np.array(values)


def sideways(study: Study) -> Mapping[str, Floats]:
    """Return pelvis list and the trunk's lean to the right (n,) deg."""
    q = study.trajectory.q
    return {
        "pelvis list": np.degrees(q[:, study.model.coordinate_index("pelvis_list")]),
        "trunk lean, right": np.degrees(trunk_lean(study.model, q)[:, 1]),
    }


def stance(walked: Walked, side: Side) -> Ints:
    """Return the frames in which a foot is on the ground, from its strike on."""
    on = walked.steps.share[:, SIDES.index(side)] > 0.0
    strike = int(np.flatnonzero(on & ~np.roll(on, 1))[0])
    return np.roll(np.arange(len(on)), -strike)[: int(on.sum())]


def _contact(study: Study, stems: tuple[str, ...], side: Side) -> Floats | None:
    """Return the contact (n,) N of a joint of a side."""
    for one in study.reactions:
        if split_side(one.request.joint) in [(stem, side) for stem in stems]:
            return one.magnitude
    return None


@dataclass(frozen=True, eq=False)
class GaitSweep:
    """A walk over a range of a condition, a stride for each step."""

    walked: tuple[Walked, ...]
    freed: tuple[str, ...]


def gait_sweep(
    model: Model,
    walk: AverageWalk | BaseStride | None,
    steps: Sequence[Sequence[Condition]],
    free: Sequence[str],
    *,
    tasks: Sequence[Task] = (),
    weights: CostWeights | None = None,
    settings: Settings | None = None,
) -> GaitSweep:
    """Predict a walk for each step's conditions; each search begins where the last one ended."""
    walk = walk or average_walk(model)
    base = walk if isinstance(walk, BaseStride) else stride_of_walk(model, walk)
    found: list[Gait] = []
    for conditions in steps:
        found.append(
            predict_gait(
                model, base, free, conditions=conditions, tasks=tasks, weights=weights,
                settings=settings, begin=found[-1] if found else None, second=False,
            )
        )  # fmt: skip
    return GaitSweep(tuple(walk_gait(gait, settings) for gait in found), tuple(free))


def strength_sweep(walked: Walked, shares: Sequence[Mapping[str, float]]) -> GaitSweep:
    """Solve a held walk for each step's shares of force by element, from step to step."""
    study, last = walked.study, dict[str, float]()
    found: list[Walked] = []
    for share in shares:
        names = {*share, *last}
        zero = [name for name in names if last.get(name, 1.0) == 0.0]
        if zero:  # what pulls with nothing cannot be scaled back
            study, last = walked.study, {}
        study = study.with_strength(
            {name: share.get(name, 1.0) / last.get(name, 1.0) for name in names}
        )
        last = dict(share)
        found.append(replace(walked, study=study))
    return GaitSweep(tuple(found), ())
