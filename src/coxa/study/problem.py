"""Pose the sharing of joint moments among muscles, reserves and passive tissue."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from coxa.errors import CoxaError
from coxa.kernels.arrays import Floats, Ints
from coxa.loads.inverse_dynamics import JointLoads
from coxa.loads.passive import PassiveLoads
from coxa.model.geometry import PathGeometry
from coxa.model.model import Model
from coxa.model.muscle import Actuator
from coxa.movement.trajectory import Trajectory
from coxa.muscles.capacity import Capacity, capacity
from coxa.muscles.recruitment import RecruitmentProblem
from coxa.study.settings import Settings, Weights


def find_capacity(
    model: Model, geometry: PathGeometry, trajectory: Trajectory, how: Settings
) -> Capacity | None:
    """Compute what muscles can pull with in each frame; None without muscle curves."""
    if how.tendon == "none" or not model.muscles:
        return None
    return capacity(
        model.muscles,
        geometry.length,
        geometry.speeds(trajectory.qd),
        tendon=how.tendon,
        parity=how.parity,
    )


def active_force(model: Model, strength: Capacity | None, frames: int) -> Floats:
    """Return what each muscle pulls with at full activation, (n, M) N."""
    on = np.array([float(m.applies_force) for m in model.muscles])
    if strength is not None:
        return strength.active_force * on
    most = np.array([m.max_isometric_force for m in model.muscles])
    return np.broadcast_to(most * on, (frames, len(most)))


def passive_force(
    model: Model, geometry: PathGeometry, strength: Capacity, how: Settings
) -> Floats:
    """Return what passive fibres carry beside the model's passive curves, (n, M) N.

    All that they pull with, where `Settings.passive` lets them. Otherwise the joints' curves hold
    what slack muscle resists with, and only what tightness added to it is left to count; what a
    lengthened muscle resists with less, the curves keep.
    """
    if how.passive:
        return strength.passive_force
    added = np.zeros_like(strength.passive_force)
    changed = [m for m, muscle in enumerate(model.muscles) if muscle.measured is not None]
    if changed and not how.parity:
        length = geometry.length[:, changed]
        before = capacity(
            tuple(model.muscles[m].as_measured for m in changed),
            length,
            np.zeros_like(length),
            tendon="rigid" if how.tendon == "none" else how.tendon,
        )
        more = strength.passive_force[:, changed] - before.passive_force
        added[:, changed] = np.maximum(more, 0.0)
    return added


def pose_problem(
    model: Model,
    trajectory: Trajectory,
    joint_loads: JointLoads,
    geometry: PathGeometry,
    strength: Capacity | None,
    helpers: Sequence[Actuator],
    ligaments: PassiveLoads | None,
    how: Settings,
) -> tuple[RecruitmentProblem, Floats]:
    """Pose the sharing of moments: rows are the coordinates something can act on."""
    paths = model.flat.paths
    frames = len(trajectory.time)
    M = len(model.muscles)
    owner = np.repeat(np.arange(M), np.diff(paths.arm_start))
    rows = _rows(model, helpers)
    row_of = np.full(len(model.coordinates), -1, np.int64)
    row_of[rows] = np.arange(len(rows))
    passive: Floats = np.broadcast_to(0.0, (frames, M))
    if strength is not None:
        passive = passive_force(model, geometry, strength, how)
    demand = joint_loads.independent_moments(model, trajectory.q)
    if ligaments is not None:
        demand -= ligaments.moments
    if passive.any():
        demand -= tendon_moments(geometry, passive[:, owner])
    active = active_force(model, strength, frames)
    # Where a condition caps a muscle below the resting tone asked of all, the cap holds.
    lower = np.array(
        [min(max(how.minimum_activation, m.tone), m.max_control) for m in model.muscles]
    )
    if how.parity:
        lower = np.array([m.min_control for m in model.muscles])
    problem = RecruitmentProblem(
        arms=geometry.arms * active[:, owner],
        arm_start=paths.arm_start,
        arm_row=row_of[paths.arm_coordinate],
        demand=np.ascontiguousarray(demand[:, rows]),
        reserve=_reserve_forces(model, helpers)[rows],
        weight=cost_weights(model, how.weights or model.weights),
        lower=lower,
        upper=np.array([m.max_control for m in model.muscles]),
        muscles=model.muscle_names,
        coordinates=tuple(model.coordinate_names[c] for c in rows),
    )
    return problem, passive


def tendon_moments(geometry: PathGeometry, tension: Floats) -> Floats:
    """Return the moments (n, C) of tensions given for each compact arm (n, A)."""
    paths = geometry.flat.paths
    moments = np.zeros((len(geometry.flat.tree.driver), len(tension)))
    np.add.at(moments, paths.arm_coordinate, (geometry.arms * tension).T)
    return moments.T


def _rows(model: Model, helpers: Sequence[Actuator]) -> Ints:
    """List the free coordinates that a muscle crosses or an actuator drives."""
    driven = {model.coordinate_index(a.coordinate) for a in helpers}
    crossed = set(np.unique(model.flat.paths.arm_coordinate).tolist())
    locked = {c for c, coordinate in enumerate(model.coordinates) if coordinate.locked}
    coupled = {int(c) for c in np.flatnonzero(model.flat.tree.driver >= 0)}
    # The free root is crossed only by what OpenSim's paths with several wraps get wrong.
    ours = driven | (crossed - model.residual_coordinates)
    return np.array(sorted(ours - locked - coupled), np.int64)


def _reserve_forces(model: Model, helpers: Sequence[Actuator]) -> Floats:
    """Return each coordinate's optimal reserve (C,): several in parallel act as one."""
    square = np.zeros(len(model.coordinates))
    for actuator in helpers:
        square[model.coordinate_index(actuator.coordinate)] += actuator.optimal_force**2
    return np.sqrt(square)


def cost_weights(model: Model, weights: Weights) -> Floats:
    """Return how the cost counts each muscle, (M,): all alike, or by its volume, 1 on average."""
    if weights == "uniform":
        return np.ones(len(model.muscles))
    if weights != "volume":
        raise CoxaError(f"No weights '{weights}'.", todo="Known: uniform, volume.")
    volume = np.array([m.volume for m in model.muscles])
    mean = volume.mean()
    # A muscle without force moves nothing, whatever it costs.
    return np.where(volume > 0.0, volume, mean) / mean
