"""From a movement and the forces on it to the moment each joint must carry."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from coxa.errors import CoxaError, nearest
from coxa.kernels.arrays import Floats
from coxa.kernels.chunks import in_chunks
from coxa.kernels.dynamics import dynamics_frames
from coxa.loads.external import ExternalForce, ExternalLoads
from coxa.model.model import Model
from coxa.movement.spline import resample
from coxa.movement.trajectory import Trajectory


@dataclass(frozen=True)
class JointLoads:
    """Generalised forces and transmitted wrenches of n frames, muscles not yet told apart."""

    time: Floats  # (n,) s
    moments: Floats  # (n, C) N m, or N for a sliding coordinate
    transmitted: Floats  # (n, J, 6) parent on child, N and N m about the ground's origin
    external: Floats  # (n, B, 6) outside wrench on each body, about the ground's origin

    def frames(self, run: slice) -> JointLoads:
        """Return a run of frames."""
        return JointLoads(
            self.time[run], self.moments[run], self.transmitted[run], self.external[run]
        )

    def independent_moments(self, model: Model, q: Floats) -> Floats:
        """Return the moments (n, C) with each coupled coordinate's share moved to its driver."""
        return fold_couplers(model, q, self.moments)


def fold_couplers(model: Model, q: Floats, moments: Floats) -> Floats:
    """Return a copy of moments (n, C) with each coupled coordinate's share moved to its driver."""
    tree = model.flat.tree
    folded = moments.copy()
    for c in np.flatnonzero(tree.driver >= 0):
        driver = int(tree.driver[c])
        folded[:, driver] += model.coupler_slopes(q, int(c)) * folded[:, c]
        folded[:, c] = 0.0
    return folded


def inverse_dynamics(
    model: Model,
    trajectory: Trajectory,
    loads: ExternalLoads | None = None,
    *,
    parity: bool = False,
    threads: int = 1,
) -> JointLoads:
    """Compute the generalised forces that make a model move as the trajectory says.

    trajectory: n frames of q, qd, qdd (n, C). Raises `CoxaError` where loads and movement do
    not overlap in time, and for a load that does not fit the model. `parity` samples loads as
    OpenSim does, and adds Simbody's error in joints of functions. Newton-Euler equations: see
    `coxa.kernels.dynamics`.
    """
    flat = model.flat
    n, C = trajectory.q.shape
    external = external_wrenches(model, trajectory, loads, parity=parity)
    moments = np.empty((n, C))
    transmitted = np.empty((n, len(flat.joints), 6))

    def fill(run: slice) -> None:
        dynamics_frames(
            flat.tree, flat.functions, flat.inertia,
            trajectory.q[run], trajectory.qd[run], trajectory.qdd[run],
            external[run], parity, moments[run], transmitted[run],
        )  # fmt: skip

    in_chunks(fill, n, threads)
    return JointLoads(trajectory.time, moments, transmitted, external)


def external_wrenches(
    model: Model, trajectory: Trajectory, loads: ExternalLoads | None, *, parity: bool = False
) -> Floats:
    """Return the outside wrench (n, B, 6) on each body about the ground's origin, in ground.

    Between samples a load runs straight; with `parity`, along OpenSim's cubic spline.
    """
    bodies, time = model.flat.bodies, trajectory.time
    external = np.zeros((len(time), len(bodies), 6))
    if loads is None:
        return external
    for outside in loads.forces:
        _check(outside, bodies, loads.source)
    still = all(f.in_ground for f in loads.forces)
    R, p = (np.empty(0), np.empty(0)) if still else model.body_poses(trajectory.q)
    for outside in loads.forces:
        check_overlap(outside, time, loads.source)
        body = bodies.index(outside.body)
        force, torque, point = (
            None if values is None else resample(outside.time, values, time, parity=parity)
            for values in (outside.force, outside.torque, outside.point)
        )
        assert force is not None  # a force without values is no record
        if torque is None:
            torque = np.zeros_like(force)
        if point is None or not outside.in_ground:
            turn = R[:, bodies.index(outside.expressed_in)]
            force, torque = (np.einsum("nij,nj->ni", turn, x) for x in (force, torque))
            b = bodies.index(outside.body if point is None else outside.point_expressed_in)
            local = np.zeros_like(force) if point is None else point
            point = p[:, b] + np.einsum("nij,nj->ni", R[:, b], local)
        external[:, body, :3] += force
        external[:, body, 3:] += np.cross(point, force) + torque
    return external


def _check(outside: ExternalForce, bodies: tuple[str, ...], source: str) -> None:
    """Refuse a force on a body that is not there, or whose numbers do not fit its times."""
    for body in (outside.body, outside.expressed_in, outside.point_expressed_in):
        if body not in bodies:
            raise CoxaError(
                f"force '{outside.name}' names the body '{body}', which the model lacks",
                file=source or None,
                todo=nearest(body, bodies),
            )
    n = len(outside.time)
    for what in ("force", "point", "torque"):
        values = getattr(outside, what)
        if values is not None and (values.shape != (n, 3) or not np.isfinite(values).all()):
            raise CoxaError(
                f"the {what} of '{outside.name}' has the shape {values.shape}, or is not finite",
                file=source or None,
                todo=f"Give ({n}, 3) numbers: x, y and z at each of its times.",
            )


def check_overlap(outside: ExternalForce, time: Floats, source: str) -> None:
    """Refuse frames for which a force was not recorded, rather than hold its last value."""
    rounding = 1e-6
    if time[0] < outside.time[0] - rounding or time[-1] > outside.time[-1] + rounding:
        raise CoxaError(
            f"force '{outside.name}' is recorded from {outside.time[0]:.3f} to"
            f" {outside.time[-1]:.3f} s, the movement asked for runs from {time[0]:.3f} to"
            f" {time[-1]:.3f} s",
            file=source or None,
            todo="Give the overlap with --from and --to, or check the two clocks.",
        )
