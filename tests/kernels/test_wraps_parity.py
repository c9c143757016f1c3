"""One segment over one wrap surface against OpenSim 4.6, in process."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from coxa.kernels.jit import kernel
from coxa.kernels.wraps.parity import wrap_parity
from coxa.kernels.wraps.status import MANDATORY, WRAPPED

opensim = pytest.importorskip("opensim")

SHAPES = ("WrapCylinder", "WrapSphere", "WrapEllipsoid", "WrapTorus")
CYLINDER, SPHERE, ELLIPSOID, TORUS = range(4)
METHODS = ("hybrid", "midpoint", "axial")
QUADRANTS = ("all", "x", "-x", "y", "-y", "z", "-z")
# Lengths are sums of a few hundred chords at most, each rounded; iterations stop by the same
# tests, so nothing but rounding may separate the two.
SAME = 1e-9  # m


@kernel
def wrap_all(shape, method, size, axis, sign, single, P, S, status, arc, T1, T2):
    for k in range(P.shape[0]):
        status[k], arc[k] = wrap_parity(
            shape, method, size, axis, sign, single, P[k], S[k], T1[k], T2[k]
        )


def ours(shape, method, size, quadrant, single, P, S):
    """Return length (nan: no wrap), and tangent points, of the segments P, S (n, 3)."""
    n = len(P)
    status, arc = np.zeros(n, np.int64), np.zeros(n)
    T1, T2 = np.zeros((n, 3)), np.zeros((n, 3))
    axis = -1 if quadrant == "all" else "xyz".index(quadrant[-1])
    sign = -1 if quadrant[0] == "-" else 1
    wrap_all(shape, method, np.array(size), axis, sign, single, P, S, status, arc, T1, T2)
    wraps = (status == WRAPPED) | (status == MANDATORY)
    length = np.linalg.norm(P - T1, axis=1) + arc + np.linalg.norm(S - T2, axis=1)
    return np.where(wraps, length, np.nan), T1, T2


class Bench:
    """A model of one wrap surface on ground and one path between two free points."""

    def __init__(self, shape: int, size: Any, quadrant: str, method: int, single: bool) -> None:
        self.model = opensim.Model()
        ground = self.model.getGround()
        self.coordinates = []
        bodies = []
        for name in ("a", "b"):
            body = opensim.Body(name, 1.0, opensim.Vec3(0), opensim.Inertia(1.0))
            joint = opensim.FreeJoint(f"{name}_free", ground, body)
            self.model.addBody(body)
            self.model.addJoint(joint)
            bodies.append(body)
            self.coordinates += [joint.upd_coordinates(k) for k in (3, 4, 5)]
        surface = getattr(opensim, SHAPES[shape])()
        surface.setName("surface")
        surface.set_quadrant(quadrant)
        if shape == CYLINDER:
            surface.set_radius(size[0])
            surface.set_length(size[1])
        elif shape == SPHERE:
            surface.set_radius(size[0])
        elif shape == ELLIPSOID:
            surface.set_dimensions(opensim.Vec3(*size))
        else:
            surface.set_inner_radius(size[0])
            surface.set_outer_radius(size[1])
        ground.addWrapObject(surface)
        far = opensim.WrapSphere()
        far.setName("far")
        far.set_radius(1e-3)
        far.set_translation(opensim.Vec3(50.0))
        ground.addWrapObject(far)
        self.spring = opensim.PathSpring("spring", 0.1, 1.0, 0.0)
        self.model.addForce(self.spring)
        self.spring.updGeometryPath().appendNewPathPoint("p", bodies[0], opensim.Vec3(0))
        self.spring.updGeometryPath().appendNewPathPoint("s", bodies[1], opensim.Vec3(0))
        self.spring.updGeometryPath().addPathWrap(surface)
        if not single:
            self.spring.updGeometryPath().addPathWrap(far)
        wrap = self.spring.updGeometryPath().updWrapSet().get(0)
        wrap.set_method(METHODS[method])
        self.state = self.model.initSystem()
        self.path = opensim.GeometryPath.safeDownCast(self.spring.getPath())

    def measure(self, P, S):
        """Return length (nan: no wrap) and tangent points, as OpenSim finds them."""
        n = len(P)
        length, T1, T2 = np.full(n, np.nan), np.zeros((n, 3)), np.zeros((n, 3))
        for k in range(n):
            for c, x in zip(self.coordinates, (*P[k], *S[k]), strict=True):
                c.setValue(self.state, float(x), False)
            self.model.realizePosition(self.state)
            points = self.path.getCurrentPath(self.state)
            if points.getSize() == 4:
                length[k] = self.path.getLength(self.state)
                T1[k] = points.getitem(1).getLocation(self.state).to_numpy()
                T2[k] = points.getitem(2).getLocation(self.state).to_numpy()
        return length, T1, T2


def segments(n: int, reach: float, seed: int):
    """Draw ends around the surface: anywhere, at one height, close by, and in line with it."""
    rng = np.random.default_rng(seed)
    P, S = rng.uniform(-reach, reach, (2, n, 3))
    third = n // 3
    S[:third] = -P[:third] + rng.normal(0.0, 0.3 * reach, (third, 3))
    S[third : third + 10, 2] = P[third : third + 10, 2]
    S[third + 10 : third + 15, 2] = 0.0
    return P, S


def compare(shape, size, quadrant, method, single, P, S):
    theirs = Bench(shape, size, quadrant, method, single).measure(P, S)
    mine = ours(shape, method, size, quadrant, single, P, S)
    return theirs, mine


@pytest.mark.parametrize("quadrant", QUADRANTS)
@pytest.mark.parametrize("single", [True, False])
def test_cylinder_is_opensims(quadrant, single):
    P, S = segments(120, 0.09, 1)
    (length, *theirs), (found, *mine) = compare(CYLINDER, (0.03, 0.1, 0), quadrant, 0, single, P, S)
    np.testing.assert_allclose(found, length, rtol=0, atol=SAME)
    assert np.isfinite(length).sum() > 10
    wraps = np.isfinite(length)
    for t, u in zip(theirs, mine, strict=True):
        np.testing.assert_allclose(u[wraps], t[wraps], rtol=0, atol=SAME)


@pytest.mark.parametrize("method", range(3), ids=METHODS)
@pytest.mark.parametrize("quadrant", QUADRANTS)
def test_ellipsoid_is_opensims(quadrant, method):
    P, S = segments(60, 0.09, 2)
    size = (0.04, 0.03, 0.05)
    (length, *theirs), (found, *mine) = compare(ELLIPSOID, size, quadrant, method, True, P, S)
    np.testing.assert_allclose(found, length, rtol=0, atol=SAME)
    assert np.isfinite(length).sum() > 10
    wraps = np.isfinite(length)
    for t, u in zip(theirs, mine, strict=True):
        np.testing.assert_allclose(u[wraps], t[wraps], rtol=0, atol=SAME)


@pytest.mark.parametrize("quadrant", QUADRANTS)
def test_sphere_is_opensims(quadrant):
    P, S = segments(150, 0.09, 3)
    (length, *theirs), (found, *mine) = compare(SPHERE, (0.04, 0, 0), quadrant, 0, True, P, S)
    np.testing.assert_allclose(found, length, rtol=0, atol=SAME)
    assert np.isfinite(length).sum() > 10
    wraps = np.isfinite(length)
    for t, u in zip(theirs, mine, strict=True):
        np.testing.assert_allclose(u[wraps], t[wraps], rtol=0, atol=SAME)


@pytest.mark.parametrize("quadrant", QUADRANTS)
@pytest.mark.parametrize("single", [True, False])
def test_torus_is_opensims(quadrant, single):
    P, S = segments(150, 0.09, 4)
    (length, *theirs), (found, *mine) = compare(TORUS, (0.01, 0.04, 0), quadrant, 0, single, P, S)
    np.testing.assert_allclose(found, length, rtol=0, atol=SAME)
    assert np.isfinite(length).sum() > 10
    wraps = np.isfinite(length)
    for t, u in zip(theirs, mine, strict=True):
        np.testing.assert_allclose(u[wraps], t[wraps], rtol=0, atol=SAME)
