"""Solve a movement of the library: on the supports it names, with the loads it brings."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from coxa.kernels.arrays import Floats
from coxa.loads.external import ExternalForce, ExternalLoads
from coxa.model.conditions import Condition, apply
from coxa.model.model import Model
from coxa.movement.events import Side
from coxa.movement.library import Performed, perform
from coxa.study.clock import Stage
from coxa.study.settings import Settings
from coxa.study.solve import solve
from coxa.study.study import Study


def solve_movement(
    name: str,
    model: Model,
    *conditions: Condition,
    side: Side = "r",
    settings: Settings | None = None,
    **values: float,
) -> Study:
    """Perform a movement of the library with a model, and solve it.

    `values` are the movement's parameters by name (`coxa movements NAME` lists them). The
    movement is the model's own; `conditions` hold for the muscles and loads that do it. Raises
    `CoxaError` as `perform` does.
    """
    return solve_performed(
        model, perform(name, model, side=side, **values), *conditions, settings=settings
    )


def solve_performed(
    model: Model,
    done: Performed,
    *conditions: Condition,
    times: Floats | None = None,
    settings: Settings | None = None,
    stage: Stage | None = None,
) -> Study:
    """Solve what a model performed: its loads carried, its outside forces, its supports.

    `times` (s) names the frames, all of them if left out. A movement of the library is smooth
    already, so it is not filtered.
    """
    how = replace(settings or Settings(), lowpass_hz=None)
    return solve(
        apply(model, *done.conditions, *conditions),
        done.motion,
        outside_loads(done),
        contacts=done.planes or done.contacts or None,
        times=times,
        settings=how,
        stage=stage,
    )


def outside_loads(done: Performed) -> ExternalLoads | None:
    """Return the forces that a movement prescribes; None for none."""
    time = done.motion.time
    if len(time) == 1:
        time = time[0] + np.array([0.0, 1.0])

    def over(values: Floats) -> Floats:
        return np.broadcast_to(values, (len(time), 3)).copy()

    forces = [
        ExternalForce(
            f.name, f.body, "ground", "ground", time, over(f.force), over(f.point),
            None if f.torque is None else over(f.torque),
        )
        for f in done.loads
    ]  # fmt: skip
    return ExternalLoads(tuple(forces), source="library") if forces else None
