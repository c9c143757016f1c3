"""One segment over one wrap surface against OpenSim 4.6, in process."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from coxa.kernels.jit import kernel
from coxa.kernels.wraps.parity import wrap_parity
from coxa.kernels.wraps.status import EMPTY, INSIDE, MANDATORY, WRAPPED

opensim = pytest.importorskip("opensim")
opensim.Logger.setLevelString("Error")

SHARED = Path(__file__).parents[2] / "../shared"
SHAPES = ("WrapCylinder", "WrapSphere", "WrapEllipsoid", "WrapTorus")
CYLINDER, SPHERE, ELLIPSOID, TORUS = range(4)
WRAPS = (WRAPPED, MANDATORY)
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
    """Return status, length (0: no wrap) and tangent points of the segments P, S (n, 3)."""
    n = len(P)
    status, arc = np.zeros(n, np.int64), np.zeros(n)
    T1, T2 = np.zeros((n, 3)), np.zeros((n, 3))
    axis = -1 if quadrant == "all" else "xyz".index(quadrant[-1])
    sign = -1 if quadrant[0] == "-" else 1
    wrap_all(shape, method, np.array(size), axis, sign, single, P, S, status, arc, T1, T2)
    length = np.linalg.norm(P - T1, axis=1) + arc + np.linalg.norm(S - T2, axis=1)
    return status, np.where(np.isin(status, WRAPS), length, 0.0), T1, T2


def surface(shape, size, quadrant):
    wrap = getattr(opensim, SHAPES[shape])()
    wrap.setName("surface")
    wrap.set_quadrant(quadrant)
    if shape == ELLIPSOID:
        wrap.set_dimensions(opensim.Vec3(*size))
    elif shape == TORUS:
        wrap.set_inner_radius(size[0])
        wrap.set_outer_radius(size[1])
    else:
        wrap.set_radius(size[0])
    if shape == CYLINDER:
        wrap.set_length(size[1])
    return wrap


class Bench:
    """A model of one wrap surface on ground and one path between free points."""

    def __init__(
        self, shape: int, size: Any, quadrant: str, method: int, single: bool, points: int = 2
    ) -> None:
        self.model = opensim.Model()
        ground = self.model.getGround()
        spring = opensim.PathSpring("spring", 0.1, 1.0, 0.0)
        self.coordinates = []
        for k in range(points):
            body = opensim.Body(f"body{k}", 1.0, opensim.Vec3(0), opensim.Inertia(1.0))
            joint = opensim.FreeJoint(f"joint{k}", ground, body)
            self.model.addBody(body)
            self.model.addJoint(joint)
            self.coordinates += [joint.upd_coordinates(i) for i in (3, 4, 5)]
            spring.updGeometryPath().appendNewPathPoint(f"point{k}", body, opensim.Vec3(0))
        self.surface = surface(shape, size, quadrant)
        ground.addWrapObject(self.surface)
        away = opensim.WrapSphere()
        away.setName("away")
        away.set_radius(1e-3)
        away.set_translation(opensim.Vec3(50.0))
        ground.addWrapObject(away)
        self.model.addForce(spring)
        spring.updGeometryPath().addPathWrap(self.surface)
        spring.updGeometryPath().updWrapSet().get(0).set_method(METHODS[method])
        if not single:
            spring.updGeometryPath().addPathWrap(away)
        self.state = self.model.initSystem()
        self.spring = spring  # owns the path
        self.path = opensim.GeometryPath.safeDownCast(spring.getPath())

    def course(self, *points):
        """Return the path's length and its points, as many arrays of three."""
        for c, x in zip(self.coordinates, np.concatenate(points), strict=True):
            c.setValue(self.state, float(x), False)
        self.model.realizePosition(self.state)
        course = self.path.getCurrentPath(self.state)
        found = [course.getitem(k).getLocation(self.state) for k in range(course.getSize())]
        return self.path.getLength(self.state), [x.to_numpy() for x in found]

    def measure(self, P, S):
        """Return length (0: no wrap) and tangent points, as OpenSim finds them."""
        n = len(P)
        length, T1, T2 = np.zeros(n), np.zeros((n, 3)), np.zeros((n, 3))
        for k in range(n):
            found, points = self.course(P[k], S[k])
            if len(points) == 4:
                length[k] = found
                T1[k], T2[k] = points[1:3]
        return length, T1, T2


def segments(n: int, reach: float, radius: float, seed: int):
    """Draw ends around a surface: a third across it, a third grazing it, a third anywhere."""
    rng = np.random.default_rng(seed)
    P, S = rng.uniform(-reach, reach, (2, n, 3))
    third = n // 3
    S[:third] = -P[:third] + rng.normal(0.0, 0.3 * reach, (third, 3))
    for k in range(third, 2 * third):
        d, m = rng.normal(size=(2, 3))
        d /= np.linalg.norm(d)
        m -= d * (m @ d)
        off = radius * (1.0 + rng.normal() * 10.0 ** rng.uniform(-7, -1))
        m *= off / np.linalg.norm(m)
        P[k], S[k] = m + d * rng.uniform(0.2, 1.0) * reach, m - d * rng.uniform(0.2, 1.0) * reach
    return P, S


def level(P, S):
    """Make some segments level, and end some at z = 0, where OpenSim has cases of its own."""
    S[:10, 2] = P[:10, 2]
    S[10:15, 2] = 0.0
    P[15:20, 2] = 0.0
    return P, S


def assert_same(shape, size, quadrant, method, single, P, S):
    length, *theirs = Bench(shape, size, quadrant, method, single).measure(P, S)
    status, found, *mine = ours(shape, method, size, quadrant, single, P, S)
    wraps = length != 0.0
    assert wraps.sum() > len(P) // 20
    np.testing.assert_array_equal(np.isin(status, WRAPS), wraps)
    np.testing.assert_allclose(found, length, rtol=0, atol=SAME)  # a nan of theirs is one of ours
    for t, u in zip(theirs, mine, strict=True):
        np.testing.assert_allclose(u[wraps], t[wraps], rtol=0, atol=SAME)


@pytest.mark.parametrize("quadrant", QUADRANTS)
@pytest.mark.parametrize("single", [True, False])
@pytest.mark.parametrize("size", [(0.03, 0.1, 0.0), (0.02, 0.015, 0.0)], ids=["long", "short"])
def test_cylinder(size, single, quadrant):
    P, S = level(*segments(120, 0.09, size[0], 1))
    assert_same(CYLINDER, size, quadrant, 0, single, P, S)


@pytest.mark.parametrize("quadrant", QUADRANTS)
@pytest.mark.parametrize("size", [(0.04, 0.0, 0.0), (0.3, 0.0, 0.0)], ids=["small", "large"])
def test_sphere(size, quadrant):
    # The large one reaches beyond the metre within which OpenSim looks for a mandatory wrap.
    P, S = level(*segments(120, 3.0 * size[0], size[0], 2))
    assert_same(SPHERE, size, quadrant, 0, True, P, S)


@pytest.mark.parametrize("quadrant", QUADRANTS)
@pytest.mark.parametrize("method", range(3), ids=METHODS)
@pytest.mark.parametrize(
    "size", [(0.04, 0.03, 0.05), (0.02, 0.02, 0.12), (0.1, 0.01, 0.03)], ids=["egg", "rod", "slab"]
)
def test_ellipsoid(size, method, quadrant):
    P, S = segments(45, 0.14, 0.03, 3)
    if method == METHODS.index("axial") and quadrant != "all":
        # Crossing the plane of symmetry outside the surface, an axial point of a quadrant across
        # the same axis gets its side from OpenSim's rounding alone.
        across = np.abs(P - S).argmax(axis=1) == "xyz".index(quadrant[-1])
        P, S = P[~across], S[~across]
    assert_same(ELLIPSOID, size, quadrant, method, True, P, S)


@pytest.mark.parametrize("quadrant", QUADRANTS)
@pytest.mark.parametrize("single", [True, False])
def test_torus(single, quadrant):
    # Not level: from a level line OpenSim takes one of two equally near points by rounding.
    P, S = segments(120, 0.09, 0.03, 4)
    assert_same(TORUS, (0.01, 0.04, 0.0), quadrant, 0, single, P, S)


@pytest.mark.parametrize(
    ("shape", "size"),
    [
        (CYLINDER, (0.03, 0.1, 0.0)),
        (SPHERE, (0.04, 0.0, 0.0)),
        (ELLIPSOID, (0.04, 0.03, 0.05)),
        (TORUS, (0.01, 0.04, 0.0)),
    ],
    ids=["cylinder", "sphere", "ellipsoid", "torus"],
)
@pytest.mark.parametrize("quadrant", ["all", "x", "-y"])
def test_status_chooses_the_segment_opensim_chooses(shape, size, quadrant):
    bench = Bench(shape, size, quadrant, 0, True, points=3)
    P, S = segments(90, 0.09, 0.03, 5)
    U = np.random.default_rng(6).uniform(-0.09, 0.09, (90, 3))
    first, second = (ours(shape, 0, size, quadrant, True, *ends) for ends in ((P, S), (S, U)))
    straight = [np.linalg.norm(P - S, axis=1), np.linalg.norm(S - U, axis=1)]
    choices = 0
    for k in range(90):
        least = np.inf
        for wrap, line in zip((first, second), straight, strict=True):
            if wrap[0][k] in WRAPS:
                growth = wrap[1][k] - line[k]
                choices += wrap[0][k] == WRAPPED and least < np.inf
                least = growth if wrap[0][k] == MANDATORY else min(least, growth)
            if wrap[0][k] == MANDATORY:
                break
        expected = straight[0][k] + straight[1][k] + (0.0 if np.isposinf(least) else least)
        length, _ = bench.course(P[k], S[k], U[k])
        assert length == pytest.approx(expected, rel=0, abs=SAME, nan_ok=True)
    if shape == TORUS or (shape == SPHERE and quadrant == "all"):
        assert choices > 3  # the others' wraps are mostly mandatory


@pytest.mark.parametrize("quadrant", ["all", "x"])
def test_ends_inside(quadrant):
    P, S = np.array([[0.01, 0.0, 0.0]]), np.array([[0.2, 0.1, 0.0]])
    for shape, size in (
        (CYLINDER, (0.03, 0.1, 0)),
        (SPHERE, (0.03, 0, 0)),
        (ELLIPSOID, (0.03,) * 3),
    ):
        for ends in ((P, S), (S, P)):
            status, length, *_ = ours(shape, 0, size, quadrant, True, *ends)
            assert status[0] == INSIDE
            assert length[0] == 0.0
    tube = np.array([[0.04, 0.0, 0.001]])
    assert ours(TORUS, 0, (0.01, 0.04, 0), "all", True, tube, tube - 0.1)[0][0] == EMPTY


def test_opensim_does_not_remember():
    """The wrap before is handed on, but reaches nothing: order does not matter."""
    for shape, size in enumerate(
        ((0.03, 0.1, 0), (0.04, 0, 0), (0.04, 0.03, 0.05), (0.01, 0.04, 0))
    ):
        P, S = segments(45, 0.09, 0.03, 7)
        bench = Bench(shape, size, "x", 0, False)
        forward = bench.measure(P, S)[0]
        np.testing.assert_array_equal(bench.measure(P[::-1], S[::-1])[0][::-1], forward)


def test_sphere_through_its_center():
    """Without a plane to wrap in, the path stays straight."""
    P, S = np.array([[0.1, 0.02, 0.0]]), np.array([[-0.2, -0.04, 0.0]])
    status, *_ = ours(SPHERE, 0, (0.04, 0, 0), "all", True, P, S)
    assert status[0] == EMPTY
    length, points = Bench(SPHERE, (0.04, 0, 0), "all", 0, True).course(P[0], S[0])
    assert len(points) == 2
    assert length == pytest.approx(np.linalg.norm(P - S), rel=0, abs=SAME)


def last_wraps(model, state):
    """Yield each path's last wrap, where it is on the path, with P, T1, T2, S in its frame."""
    muscles = model.getMuscles()
    for m in range(muscles.getSize()):
        path = opensim.GeometryPath.safeDownCast(muscles.get(m).getPath())
        wraps = path.getWrapSet()
        if wraps.getSize() == 0:
            continue
        wrap = wraps.get(wraps.getSize() - 1)
        target = wrap.getWrapObject()
        course = path.getCurrentPath(state)
        points = [course.getitem(k) for k in range(course.getSize())]
        on = [k for k, p in enumerate(points) if is_on(p, target)]
        if len(on) != 2:
            continue
        pose = target.getFrame().getTransformInGround(state).compose(target.getTransform())
        ends = [in_ground(points[k], state) for k in range(on[0] - 1, on[1] + 2)]
        local = [pose.shiftBaseStationToFrame(x).to_numpy() for x in ends]
        arc = opensim.PathWrapPoint.safeDownCast(points[on[1]]).getWrapLength(state)
        yield target, wrap.get_method(), wraps.getSize() == 1, local, arc


def in_ground(point, state):
    """Place a point by its present location: getLocationInGround keeps a first pass's."""
    return point.getParentFrame().findStationLocationInGround(state, point.getLocation(state))


def is_on(point, target):
    wrap = point.getWrapObject()
    return wrap is not None and wrap.getName() == target.getName()


@pytest.mark.parametrize(
    ("file", "least"),
    [("trials/lift_squat5kg/model.osim", 15), ("models/Rajagopal2016.osim", 400)],
)
def test_wraps_of_real_models(file, least, tmp_path):
    source = SHARED / file
    if not source.exists():
        pytest.skip(f"no shared data: {file}")
    (tmp_path / "model.osim").write_bytes(source.read_bytes())
    model = opensim.Model(str(tmp_path / "model.osim"))
    state = model.initSystem()
    rng = np.random.default_rng(8)
    coordinates = model.getCoordinateSet()
    seen = 0
    for _ in range(25):
        for k in range(coordinates.getSize()):
            c = coordinates.get(k)
            low, high, middle = c.getRangeMin(), c.getRangeMax(), c.getDefaultValue()
            if not c.getLocked(state):
                c.setValue(state, middle + 0.5 * (rng.uniform(low, high) - middle), False)
        model.realizePosition(state)
        for target, method, single, local, arc in last_wraps(model, state):
            shape = SHAPES.index(target.getConcreteClassName())
            P, T1, T2, S = (x[None] for x in local)
            _, length, U1, U2 = ours(
                shape, METHODS.index(method), size_of(target), target.get_quadrant(), single, P, S
            )
            expected = sum(np.linalg.norm(a - b) for a, b in ((P, T1), (T2, S))) + arc
            assert length[0] == pytest.approx(expected, rel=0, abs=SAME)
            np.testing.assert_allclose(np.vstack([U1, U2]), np.vstack([T1, T2]), atol=SAME)
            seen += 1
    assert seen > least


def size_of(target):
    kind = target.getConcreteClassName()
    if kind == "WrapEllipsoid":
        return opensim.WrapEllipsoid.safeDownCast(target).get_dimensions().to_numpy()
    cylinder = opensim.WrapCylinder.safeDownCast(target)
    return (cylinder.get_radius(), cylinder.get_length(), 0.0)


def test_arcs_are_no_shorter_than_their_chords():
    """No arc is shorter than the straight line between its ends."""
    P, S = segments(200, 0.09, 0.04, 9)
    for method in range(3):
        _, length, T1, T2 = ours(ELLIPSOID, method, (0.04, 0.03, 0.05), "all", True, P, S)
        wraps = length != 0.0
        corners = np.stack([P, T1, T2, S], axis=1)[wraps]
        polygon = sum(np.linalg.norm(a - b, axis=1) for a, b in pairwise(corners.swapaxes(0, 1)))
        assert (length[wraps] >= polygon - 1e-12).all()  # rounding of a few hundred chords
