"""Predict the ground's reaction: contact forces share one problem with the muscles.

A contact's edges are further columns of the recruitment (Fluit 2014), and the free root's six
coordinates further rows, whose reserves are so dear that they take what nothing else can; weak
muscles leave their own moments unmet before that. So the split between two feet comes out with
the muscles, at the least effort. What effort leaves open would change from frame to frame; but
weight passes smoothly from foot to foot (Ren 2008). So the forces are then low-passed like the
movement they follow from, and brought back to what closes the six equations, changed least.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from coxa.kernels.arrays import Floats, Ints
from coxa.loads.ground.bearing import Bearing
from coxa.loads.ground.cone import EDGES, edge_directions, edge_moments, edge_wrenches, reached
from coxa.loads.ground.ground import Ground
from coxa.loads.ground.reaction import GroundReaction
from coxa.loads.inverse_dynamics import JointLoads
from coxa.model.model import Model
from coxa.movement.trajectory import Trajectory
from coxa.movement.velocity import smoothed
from coxa.movement.whole_body import mass_center
from coxa.muscles.recruitment import RecruitmentProblem, recruit
from coxa.study.settings import Settings

POINT_BW = 0.5
"""Body weights that a point bears at the price of an average muscle, fully active. Six points a
foot are then as cheap as AnyBody's 25 nodes of 200 N, at 75 kg."""
RESIDUAL_BW = 1e-3
"""Body weights (or those times a metre) of residual at the same price."""
UNMET_BW = 1e-2
"""Body weights times a metre of moment that muscles leave unmet, at the same price: ten times
cheaper than a residual, else a force that nothing provides would do the work of weak muscles."""
MOST = 20.0
"""An edge's largest force in units of its price: 5 body weights. No one comes near it."""
FIXED = 1e4
"""Makes the price of the row that holds smoothed forces 1, within some hundredths."""
MOVED_BW = 0.01
"""What any point that may bear can take on cheaply when smoothed forces are brought back."""


def predict_ground(
    model: Model,
    trajectory: Trajectory,
    support: tuple[Ground, Bearing],
    joint_loads: JointLoads,
    problem: RecruitmentProblem,
    how: Settings,
) -> GroundReaction:
    """Find the contact forces at the least effort, smooth in time, that hold the body up.

    `joint_loads` and `problem` are those of the body without the ground's reaction, other forces
    included. Frames that cannot close keep a residual: see `GroundReaction.reasons`.
    """
    ground, bearing = support
    n, K = bearing.ease.shape
    weight = model.mass * float(np.linalg.norm(model.gravity))
    root = np.array(sorted(model.residual_coordinates))
    edges = edge_directions(bearing, ground.up)
    worth = edge_moments(model, trajectory.q, bearing, edge_wrenches(bearing, edges))
    # Four edges that share a load cost a quarter of what one would.
    unit = POINT_BW / np.sqrt(EDGES) * weight * bearing.ease
    lacking = joint_loads.independent_moments(model, trajectory.q)[:, root]
    whole = _whole(model, problem, bearing, worth * unit[:, :, None, None], root, lacking, weight)
    shared = recruit(whole, exponent=how.exponent, solver=how.solver, threads=how.threads)
    pushed = shared.activations[:, len(problem.muscles) :].reshape(n, K, EDGES)
    pushed = pushed * unit[:, :, None]
    residual = shared.reserves[:, len(problem.coordinates) :]
    calm = _smooth(trajectory.time, pushed, how.lowpass_hz)
    if calm is not None:
        calm *= bearing.ease[:, :, None] > 0.0
        pushed, residual = _close(calm, worth[..., root], bearing, lacking, weight, how)
    return GroundReaction(
        time=trajectory.time,
        ground=ground,
        bearing=bearing,
        force=np.einsum("nke,kei->nki", pushed, edges),
        residual=residual,
        root=tuple(model.coordinate_names[c] for c in root),
        sliding=_sliding(model, root),
        bodies=model.flat.bodies,
        weight_n=weight,
        center_m=_center_height(model, trajectory, ground),
    )


def _whole(
    model: Model,
    problem: RecruitmentProblem,
    bearing: Bearing,
    columns: Floats,
    root: Ints,
    lacking: Floats,
    weight: float,
) -> RecruitmentProblem:
    """Add the root's rows and the edges' columns (n, K, 4, C) to the muscles' problem."""
    # Last, so that the legs' rows stay apart in the solver's envelope.
    rows = [*(model.coordinate_index(c) for c in problem.coordinates), *root]
    row_of = np.full(len(model.coordinates), -1, np.int64)
    row_of[rows] = np.arange(len(rows))
    touched = reached(model, bearing, row_of)
    arms = [columns[:, k, e, c] for k, c in enumerate(touched) for e in range(EDGES)]
    counts = np.repeat([len(c) for c in touched], EDGES)
    dear = np.full(len(root), RESIDUAL_BW * weight)
    names = [f"{p.name}_{e}" for p in bearing.contacts for e in range(EDGES)]
    average = float(problem.weight.mean()) if len(problem.weight) else 1.0
    return replace(
        problem,
        arms=np.concatenate([problem.arms, *arms], axis=1),
        arm_start=np.concatenate([problem.arm_start, problem.arm_start[-1] + np.cumsum(counts)]),
        arm_row=np.concatenate(
            [problem.arm_row, *(row_of[c] for c in touched for _ in range(EDGES))]
        ),
        demand=np.concatenate([problem.demand, lacking], axis=1),
        reserve=np.concatenate([np.maximum(problem.reserve, UNMET_BW * weight), dear]),
        weight=np.concatenate([problem.weight, np.full(len(names), average)]),
        lower=np.concatenate([problem.lower, np.zeros(len(names))]),
        upper=np.concatenate([problem.upper, np.full(len(names), MOST)]),
        muscles=(*problem.muscles, *names),
        coordinates=(*problem.coordinates, *(model.coordinate_names[c] for c in root)),
    )


def _smooth(time: Floats, pushed: Floats, lowpass_hz: float | None) -> Floats | None:
    """Low-pass edge forces (n, K, 4) like the movement; None where the frames make no record."""
    if lowpass_hz is None or len(time) < 2:
        return None
    step = np.diff(time)
    if step.max() > 1.01 * step.min():
        return None
    return np.maximum(smoothed(time, pushed.reshape(len(time), -1), lowpass_hz), 0.0).reshape(
        pushed.shape
    )


def _close(
    calm: Floats, worth: Floats, bearing: Bearing, lacking: Floats, weight: float, how: Settings
) -> tuple[Floats, Floats]:
    """Change forces (n, K, 4) least so that the six equations close; worth is (n, K, 4, 6).

    The cost is sum ((a - calm) / share)^2, where a point's share is what it carries: those that
    carry much change most. The part linear in a is the price of a seventh row, all but fixed by
    a reserve so large that nothing moves it.
    """
    n, K = bearing.ease.shape
    rows, M = lacking.shape[1] + 1, K * EDGES
    share = calm.mean(axis=2) + MOVED_BW * weight * bearing.ease
    columns = np.empty((n, K, EDGES, rows))
    columns[..., :-1] = worth * share[:, :, None, None]
    columns[..., -1] = np.divide(
        calm, share[:, :, None], out=np.zeros_like(calm), where=share[:, :, None] > 0.0
    )
    problem = RecruitmentProblem(
        arms=columns.reshape(n, M * rows),
        arm_start=np.arange(0, rows * M + 1, rows),
        arm_row=np.tile(np.arange(rows), M),
        demand=np.column_stack([lacking, np.full(n, FIXED)]),
        reserve=np.append(np.full(rows - 1, RESIDUAL_BW * weight), np.sqrt(FIXED)),
        weight=np.ones(M),
        lower=np.zeros(M),
        upper=np.full(M, 1e3),
        muscles=tuple(f"edge_{m}" for m in range(M)),
        coordinates=(*(f"root_{c}" for c in range(rows - 1)), "habit"),
    )
    found = recruit(problem, solver=how.solver, threads=how.threads)
    pushed = found.activations.reshape(n, K, EDGES) * share[:, :, None]
    return pushed, found.reserves[:, :-1]


def _sliding(model: Model, root: Ints) -> NDArray[np.bool_]:
    """Tell which of the root's coordinates slide."""
    axes = () if model.free_root is None else model.free_root.axes
    slides = {axis.coordinate for axis in axes if axis.kind == "translation"}
    return np.array([model.coordinate_names[c] in slides for c in root])


def _center_height(model: Model, trajectory: Trajectory, ground: Ground) -> float:
    """Return the mean height (m) of the mass centre over the ground."""
    return float((mass_center(model, trajectory.q) @ ground.up).mean()) - ground.height_m
