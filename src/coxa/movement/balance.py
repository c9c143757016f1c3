"""Let a walking model obey the forces under its feet: its mass centre, then its moments."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from coxa.model.bodies import G
from coxa.model.model import Model
from coxa.movement.events import SIDES
from coxa.movement.motion import Floats
from coxa.movement.posing import TRUNK, Change, foot_length, pose
from coxa.movement.stride import Stride
from coxa.movement.whole_body import mass_center, turning

Amplitudes = NDArray[np.complex128]

FRAMES = 128
PHASE = np.arange(FRAMES) / FRAMES
HARMONICS = 24
"""Of the path of the pelvis: beyond, the forces move the mass centre by less than 3 µm."""
MID_STANCE = (0.25, 0.60)
"""The part of stance in which the foot is flat and the joint of the toes stands still."""
PITCH, ROLL = (2, 4), (1, 3)
"""Harmonics in which a symmetric walk pitches (and its mean), and in which it rolls."""
LEGS_DEG, LEAN_DEG = 1.8, 3.4
"""How uncertain the recorded means are: half the difference between the left and right hip
flexion of the fitted trial, and the standard deviation of the trunk's lean over three recorded
walks (-9.7, -10.1 and -15.7 deg). The pitching moment is shared out by them."""
ROUNDS = 3
"""With the slopes of the first: moments are nearly linear in the change."""


@dataclass(frozen=True, eq=False)
class Balanced:
    """A walk that obeys its forces: `path` are Fourier amplitudes of the pelvis (m)."""

    change: Change
    path: Amplitudes  # (HARMONICS + 1, 3)
    unbalanced: Floats  # (FRAMES, 3) N m/kg about the mass centre, left over

    def pelvis(self, stride: Stride, phase: Floats) -> Floats:
        """Return where the pelvis is (n, 3) m at phases (n,), walking along x."""
        at = _evaluate(self.path, phase)
        at[:, 0] += stride.length_m * phase
        return at


def balance(model: Model, stride: Stride) -> Balanced:
    """Find the change under which pitching and rolling moments about the mass centre vanish.

    The mean of the pitching moment is shared by the legs' swing backward and the trunk's lean;
    its second and fourth harmonic, and the first and third of the rolling moment, are the
    trunk's. Yaw, which swinging arms would balance, is left.
    """
    size = np.radians([LEGS_DEG] + [LEAN_DEG] * 2 * len(TRUNK))
    x = np.zeros(len(size))
    wrong = _targets(unbalanced(model, stride, _change(x)))
    columns = [_targets(unbalanced(model, stride, _change(e))) for e in np.diag(size)]
    slope = np.stack(columns, axis=1) - wrong[:, None]
    for _ in range(ROUNDS):
        # The least change in these sizes; also where there is no lumbar joint to turn.
        x = x - size * np.linalg.lstsq(slope, wrong, rcond=1e-6)[0]
        wrong = _targets(unbalanced(model, stride, _change(x)))
    change = _change(x)
    path = pelvis_path(model, stride, pose(model, stride, PHASE, change))
    return Balanced(change, path, unbalanced(model, stride, change))


def pelvis_path(model: Model, stride: Stride, q: Floats) -> Amplitudes:
    """Return the Fourier amplitudes of the pelvis's path in frames q (FRAMES, C), progress out.

    The mass centre's acceleration is the ground's force per kg less gravity: integrated twice,
    harmonic by harmonic. The mean height puts the joint of the standing foot's toes on the
    ground.
    """
    force = stride.force("r", PHASE) + stride.force("l", PHASE) - np.array([0.0, G, 0.0])
    k = np.arange(1, HARMONICS + 1)[:, None]
    center = np.zeros((HARMONICS + 1, 3), np.complex128)
    center[1:] = -_amplitudes(force)[1:] / (2.0 * np.pi * k / stride.duration_s) ** 2
    path = center - _amplitudes(mass_center(model, q))
    path[0] = 0.0
    u = stride.loading("r", PHASE)
    flat = (u > MID_STANCE[0]) & (u < MID_STANCE[1])
    height = model.positions(q, "toes_r")[:, 1] + _evaluate(path, PHASE)[:, 1]
    path[0, 1] = stride.gait.number("toes_height") * foot_length(model) - height[flat].mean()
    return path


def unbalanced(model: Model, stride: Stride, change: Change) -> Floats:
    """Return the moments nothing provides (FRAMES, 3), N m per kg about the mass centre."""
    q = pose(model, stride, PHASE, change)
    needed = turning(model, q, stride.duration_s) / model.mass
    path = _evaluate(pelvis_path(model, stride, q), PHASE)
    center = mass_center(model, q)
    length = foot_length(model)
    for side in SIDES:
        at = model.positions(q, f"toes_{side}") + length * stride.pressure(side, PHASE)
        at[:, 1] = -path[:, 1]
        needed -= np.cross(at - center, stride.force(side, PHASE))
        needed[:, 1] -= stride.free_torque(side, PHASE)
    return needed


def _targets(moments: Floats) -> Floats:
    """Pick the harmonics to vanish from moments (FRAMES, 3), as one real row."""
    M = _amplitudes(moments)
    complex_ones = np.concatenate([M[list(PITCH), 2], M[list(ROLL), 0]])
    return np.concatenate([[M[0, 2].real], complex_ones.real, complex_ones.imag])


def _amplitudes(values: Floats) -> Amplitudes:
    """Return the Fourier amplitudes 0 to HARMONICS of even frames of one period."""
    return np.fft.rfft(values, axis=0)[: HARMONICS + 1] / len(values)


def _evaluate(amplitudes: Amplitudes, phase: Floats) -> Floats:
    """Sum a real Fourier series (HARMONICS + 1, 3) at phases (n,)."""
    k = np.arange(len(amplitudes))
    waves = np.where(k == 0, 1.0, 2.0) * np.exp(2j * np.pi * np.outer(phase, k))
    return (waves @ amplitudes).real


def _change(x: Floats) -> Change:
    return Change(float(x[0]), tuple(float(v) for v in x[1:]))
