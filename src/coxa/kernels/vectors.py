"""Small vectors and rotations, written out so that nothing is allocated."""

from __future__ import annotations

import math

from coxa.kernels.arrays import Floats
from coxa.kernels.jit import lean


@lean
def rotate(R: Floats, x: Floats, out: Floats) -> None:
    """Set out = R x."""
    for i in range(3):
        out[i] = R[i, 0] * x[0] + R[i, 1] * x[1] + R[i, 2] * x[2]


@lean
def rotate_back(R: Floats, x: Floats, out: Floats) -> None:
    """Set out = R' x."""
    for i in range(3):
        out[i] = R[0, i] * x[0] + R[1, i] * x[1] + R[2, i] * x[2]


@lean
def place_point(R: Floats, p: Floats, x: Floats, out: Floats) -> None:
    """Set out = p + R x."""
    for i in range(3):
        out[i] = p[i] + R[i, 0] * x[0] + R[i, 1] * x[1] + R[i, 2] * x[2]


@lean
def multiply(A: Floats, B: Floats, out: Floats) -> None:
    """Set out = A B for 3 x 3 matrices; out may not be A or B."""
    for i in range(3):
        for j in range(3):
            out[i, j] = A[i, 0] * B[0, j] + A[i, 1] * B[1, j] + A[i, 2] * B[2, j]


@lean
def turn(R: Floats, axis: Floats, angle: float) -> None:
    """Set R = R rotation(axis, angle): Rodrigues' formula, axis a unit vector of R's frame."""
    c = math.cos(angle)
    s = math.sin(angle)
    v = 1.0 - c
    x = axis[0]
    y = axis[1]
    z = axis[2]
    q00 = c + x * x * v
    q01 = x * y * v - z * s
    q02 = x * z * v + y * s
    q10 = y * x * v + z * s
    q11 = c + y * y * v
    q12 = y * z * v - x * s
    q20 = z * x * v - y * s
    q21 = z * y * v + x * s
    q22 = c + z * z * v
    for i in range(3):
        a = R[i, 0]
        b = R[i, 1]
        d = R[i, 2]
        R[i, 0] = a * q00 + b * q10 + d * q20
        R[i, 1] = a * q01 + b * q11 + d * q21
        R[i, 2] = a * q02 + b * q12 + d * q22


@lean
def cross(a: Floats, b: Floats, out: Floats) -> None:
    """Set out = a x b; out may not be a or b."""
    out[0] = a[1] * b[2] - a[2] * b[1]
    out[1] = a[2] * b[0] - a[0] * b[2]
    out[2] = a[0] * b[1] - a[1] * b[0]


@lean
def dot(a: Floats, b: Floats) -> float:
    """Return a . b."""
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]


@lean
def distance(a: Floats, b: Floats) -> float:
    """Return |a - b|."""
    x = a[0] - b[0]
    y = a[1] - b[1]
    z = a[2] - b[2]
    return math.sqrt(x * x + y * y + z * z)
