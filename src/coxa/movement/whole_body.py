"""The body as a whole over one periodic stride: its mass centre and its angular momentum."""

from __future__ import annotations

import numpy as np

from coxa.model.model import Model
from coxa.movement.motion import Floats


def mass_center(model: Model, q: Floats) -> Floats:
    """Return where the mass centre of all bodies is (n, 3) m for q (n, C)."""
    return _centers(model, q)[1]


def turning(model: Model, q: Floats, duration_s: float) -> Floats:
    """Return the rate of angular momentum about the mass centre (n, 3) N m over one stride.

    q (n, C) are even frames of a period of `duration_s`, the last one before the first returns.
    The walk's progress must be taken out, which changes no angular momentum about the centre.
    """
    centers, whole, R = _centers(model, q)
    arm = centers - whole[:, None]
    speed = periodic_rate(arm, duration_s)
    mass = np.array([body.mass for body in model.bodies])
    rate = periodic_rate(R, duration_s)
    W = np.einsum("nbij,nbkj->nbik", rate, R)
    omega = np.stack([W[..., 2, 1], W[..., 0, 2], W[..., 1, 0]], axis=-1)
    # Into each body, where its inertia is known, and back.
    own = np.einsum("nbji,nbj->nbi", R, omega)
    spin = np.einsum("nbij,nbj->nbi", R, np.einsum("bij,nbj->nbi", _inertias(model), own))
    momentum = (mass[:, None] * np.cross(arm, speed) + spin).sum(axis=1)
    return periodic_rate(momentum, duration_s)


def _inertias(model: Model) -> Floats:
    """Return each body's inertia (B, 3, 3) kg m^2 about its mass centre."""
    rows = (body.inertia for body in model.bodies)
    return np.array([[[xx, xy, xz], [xy, yy, yz], [xz, yz, zz]] for xx, yy, zz, xy, xz, yz in rows])


def periodic_rate(values: Floats, duration_s: float) -> Floats:
    """Differentiate even frames (n, ...) of one period by their Fourier series."""
    n = len(values)
    series = np.fft.rfft(values, axis=0)
    k = np.arange(len(series)).reshape(-1, *[1] * (values.ndim - 1))
    return np.fft.irfft(series * (2j * np.pi / duration_s * k), n, axis=0)


def _centers(model: Model, q: Floats) -> tuple[Floats, Floats, Floats]:
    """Return each body's mass centre (n, B, 3), theirs together (n, 3), rotations (n, B, 3, 3)."""
    R, p = model.body_poses(q)
    at = [model.flat.bodies.index(body.name) for body in model.bodies]
    local = np.array([body.mass_center for body in model.bodies])
    centers = p[:, at] + np.einsum("nbij,bj->nbi", R[:, at], local)
    mass = np.array([body.mass for body in model.bodies])
    return centers, np.einsum("b,nbi->ni", mass / mass.sum(), centers), R[:, at]
