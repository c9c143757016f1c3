"""One path segment over one wrap surface, as OpenSim 4.6 computes it.

OpenSim hands each wrap the result of the one before, but in 4.6 its scale factor is never copied
and stays NaN, so nothing of it reaches a length. A path depends on its own pose alone.
"""

from __future__ import annotations

from coxa.kernels.arrays import Floats
from coxa.kernels.jit import inlined
from coxa.kernels.wraps.cylinder import wrap_cylinder
from coxa.kernels.wraps.ellipsoid import wrap_ellipsoid
from coxa.kernels.wraps.sphere import wrap_sphere
from coxa.kernels.wraps.torus import wrap_torus

CYLINDER, SPHERE, ELLIPSOID, TORUS = 0, 1, 2, 3


@inlined
def wrap_parity(
    shape: int,
    method: int,
    size: Floats,
    axis: int,
    sign: int,
    single: bool,
    P: Floats,
    S: Floats,
    T1: Floats,
    T2: Floats,
) -> tuple[int, float]:
    """Wrap the segment P to S (3,), all in the wrap's frame (m); write T1, T2 (3,).

    `shape`, `size`, `axis` and `sign` are those of `kernels.arrays.Wraps`; `method` is an
    ellipsoid's (0 hybrid, 1 midpoint, 2 axial). `single`: the path has no other wrap, active or
    not; OpenSim then leaves out a cylinder's last refinement. Returns the status, see `status`,
    and the length (m) between the tangent points, as OpenSim counts it: negative where a sphere's
    quadrant sends the path around the far side, NaN where an ellipsoid's sends it out of sight of
    the surface. Whoever sums lengths must refuse a NaN. T1 and T2 mean nothing without a wrap.
    """
    p, s = (P[0], P[1], P[2]), (S[0], S[1], S[2])
    if shape == CYLINDER:
        status, arc, t1, t2 = wrap_cylinder(size[0], size[1], axis, sign, single, p, s)
    elif shape == SPHERE:
        status, arc, t1, t2 = wrap_sphere(size[0], axis, sign, p, s)
    elif shape == ELLIPSOID:
        radii = (size[0], size[1], size[2])
        status, arc, t1, t2 = wrap_ellipsoid(radii, axis, sign, method, p, s)
    else:
        status, arc, t1, t2 = wrap_torus(size[0], size[1], axis, sign, single, p, s)
    for i in range(3):
        T1[i] = t1[i]
        T2[i] = t2[i]
    return status, arc
