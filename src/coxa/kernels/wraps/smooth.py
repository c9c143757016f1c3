"""The shortest path around one surface: where it touches, and how long it is in between.

In the frame of the wrap; z is the axis of a cylinder and of a torus. For fixed sides the length
|P - T1| + arc + |T2 - S| is stationary in T1 and T2, so its derivative is that of the two straight
ends alone: the law by which a moment arm equals -dL/dq.

A quadrant forbids the half plane behind the axis of a cylinder to the path: seen along the axis,
it sweeps from P to S without crossing. Lengths then change side only as an end of the segment
crosses that half plane, and a path that leaves the surface leaves it tangentially. OpenSim means
the same by a quadrant, but lets go of some paths before they are tangent. A sphere is told the
same in the plane of P, S and its centre, as long as that plane faces the allowed side; there the
path may be stationary without being the shortest, held as by a groove. An ellipsoid keeps to the
best geodesic of the allowed side; where it has none the path slips off to the shortest. A torus
always holds its path inside of its circle; its quadrant only says which half of it counts.
"""

from __future__ import annotations

import numpy as np

from coxa.kernels.arrays import Floats
from coxa.kernels.jit import kernel, lean
from coxa.kernels.wraps.geodesic_cylinder import wrap_cylinder
from coxa.kernels.wraps.geodesic_ellipsoid import ROOM, wrap_ellipsoid
from coxa.kernels.wraps.geodesic_sphere import wrap_sphere
from coxa.kernels.wraps.geodesic_torus import wrap_torus

CYLINDER, SPHERE, ELLIPSOID, TORUS = 0, 1, 2, 3


@kernel
def wrap_smooth(
    shape: int,
    size: Floats,
    axis: int,
    sign: int,
    P: Floats,
    S: Floats,
    T1: Floats,
    T2: Floats,
) -> tuple[int, float]:
    """Wrap the segment from P to S around one surface: (status, length on the surface).

    P, S: (3,) m, in the wrap's frame. T1, T2: (3,) written with the points where the path meets
    and leaves the surface. `size`, `axis` and `sign` as in `kernels.arrays.Wraps`.
    """
    return wrap_shortest(shape, size, axis, sign, P, S, T1, T2, np.empty(ROOM))


@lean
def wrap_shortest(
    shape: int,
    size: Floats,
    axis: int,
    sign: int,
    P: Floats,
    S: Floats,
    T1: Floats,
    T2: Floats,
    room: Floats,
) -> tuple[int, float]:
    """Do what `wrap_smooth` does, with room (ROOM) to work in."""
    if shape == CYLINDER:
        return wrap_cylinder(size, axis, sign, P, S, T1, T2)
    if shape == ELLIPSOID:
        return wrap_ellipsoid(size, axis, sign, P, S, T1, T2, room)
    if shape == TORUS:
        return wrap_torus(size, axis, sign, P, S, T1, T2)
    return wrap_sphere(size[0], axis, sign, P, S, T1, T2)
