"""What a movement of the library asks of muscles and joints, in few numbers with their bands."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from coxa.cli.answers import title_of
from coxa.model.model import Model
from coxa.movement.events import side_name
from coxa.movement.library import Performed
from coxa.study.bellies import BellyPeak, belly_peaks
from coxa.study.carried import Carried, body_weight, carried
from coxa.study.clock import Stage
from coxa.study.performing import solve_performed
from coxa.study.study import Study

MOST, INSTANT_S = 5, 0.2
ALIKE, SMALL_NM = 0.01, 0.1


@dataclass(frozen=True)
class Pull:
    """What a muscle pulls with at its peak (N), and how active its elements are then, on average.

    The mean is weighted by the elements' strength. `side` is "" in the middle, "each" where both
    do alike.
    """

    muscle: str
    side: str
    force_n: float
    band_n: tuple[float, float] | None
    activation: float


@dataclass(frozen=True)
class Pressed:
    """What a joint carries at its peak (N)."""

    joint: str
    side: str
    force_n: float
    band_n: tuple[float, float] | None


@dataclass(frozen=True)
class Answers:
    """Who pulls most, what hips and back carry, and what is left over.

    `at_s` is the one instant that is read, None where peaks are over the whole movement.
    `residual_n` and `residual_nm` are what nothing real provides of the whole body's equations,
    at worst; `open_frames` in how many of the `frames` that is too much. `unmet` is the worst
    moment (N m) that muscles lack, by coordinate, and in how many frames.
    """

    pulls: tuple[Pull, ...]
    carried: tuple[Pressed, ...]
    weight_n: float
    at_s: float | None
    frames: int
    residual_n: float
    residual_nm: float
    open_frames: int
    unmet: tuple[tuple[str, float, int], ...]


def answer_movement(model: Model, done: Performed, stage: Stage | None = None) -> Answers:
    """Solve what was performed, and read off its peaks; of an instant, its middle frame."""
    time = done.motion.time
    instant = len(time) > 1 and time[-1] - time[0] < INSTANT_S
    middle = time[len(time) // 2 : len(time) // 2 + 1]
    study = solve_performed(model, done, times=middle if instant else None, stage=stage)
    ground = study.ground
    return Answers(
        pulls=tuple(_pulls(study)[:MOST]),
        carried=tuple(_carried(study)),
        weight_n=body_weight(study),
        at_s=float(middle[0]) if instant else None,
        frames=len(study.time),
        residual_n=0.0 if ground is None else float(ground.residual_force.max()),
        residual_nm=0.0 if ground is None else float(ground.residual_moment.max()),
        open_frames=0 if ground is None else int(ground.open.sum()),
        unmet=tuple(_unmet(study)),
    )


def _pulls(study: Study) -> list[Pull]:
    """List the bellies, the strongest first; one side for both where they pull alike."""
    peaks = belly_peaks(study)
    at = {(row.belly, row.side): row for row in peaks}
    pairs = [(row, at.get((row.belly, "l"))) for row in peaks if row.side == "r"]
    both = all(left and _alike(row.force_n, left.force_n) for row, left in pairs)
    return [_pull(study, row, both) for row in peaks if not (both and row.side == "l")]


def _pull(study: Study, row: BellyPeak, both: bool) -> Pull:
    name = row.belly if row.side is None else f"{row.belly}_{row.side}"
    elements = study.model.belly_columns(name)
    frame = int(np.abs(study.time - row.at_s).argmin())
    active = study.recruitment.activations[frame, elements]
    strength = [study.model.muscles[m].max_isometric_force for m in elements]
    side = "" if row.side is None else "each" if both else side_name(row.side)
    mean = float(np.average(active, weights=strength))
    return Pull(title_of(row.belly), side, row.force_n, row.band_n, mean)


def _carried(study: Study) -> list[Pressed]:
    """List what hips and the lowest disc carry; one hip for both where they carry alike."""
    rows = [row for row in carried(study) if row.what.startswith(("hip", "L5/S1"))]
    left = {row.what: row for row in rows if row.side == "l"}
    right = {row.what: row for row in rows if row.side == "r"}
    both = left.keys() == right.keys() and all(
        _alike(row.force_n, left[what].force_n) for what, row in right.items()
    )
    return [_pressed(row, both) for row in rows if not (both and row.side == "l")]


def _pressed(row: Carried, both: bool) -> Pressed:
    side = "" if row.side is None else "each" if both else side_name(row.side)
    return Pressed(row.what, side, row.force_n, row.band_n)


def _alike(one: float, other: float) -> bool:
    """Tell whether two forces are the same to 1 % or 1 N."""
    return abs(one - other) <= max(ALIKE * max(one, other), 1.0)


def _unmet(study: Study) -> list[tuple[str, float, int]]:
    lack = np.abs(study.recruitment.unmet)
    names = study.problem.coordinates
    found = [
        (name, float(lack[:, c].max(initial=0.0)), int((lack[:, c] > SMALL_NM).sum()))
        for c, name in enumerate(names)
    ]
    return sorted((x for x in found if x[1] > SMALL_NM), key=lambda x: -x[1])
