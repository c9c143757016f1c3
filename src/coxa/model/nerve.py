"""The sciatic nerve beside the muscles: where it runs, how far it stretches, what it passes.

Geometry only: a line over points fixed to the bones, straight between them. It says how long the
line gets and how near to piriformis it comes; it says nothing of pain or compression.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal, cast

import numpy as np

from coxa.anatomy.nerve import NerveTables, read_nerves
from coxa.errors import CoxaError, nearest
from coxa.kernels.arrays import Floats
from coxa.model.assemble import assemble
from coxa.model.bodies import Vector
from coxa.model.mirror import mirror_point
from coxa.model.model import Model
from coxa.model.paths import FixedPoint

Route = Literal["below", "through", "above"]
Division = Literal["tibial", "peroneal"]
ROUTES: tuple[Route, ...] = ("below", "through", "above")


@dataclass(frozen=True)
class NerveVariant:
    """One of Beaton and Anson's types: each division's route, and the part of limbs that has it."""

    name: str
    tibial: Route
    peroneal: Route
    prevalence: float
    range: tuple[float, float]

    def route(self, division: Division) -> Route:
        """Return where a division passes piriformis."""
        return self.tibial if division == "tibial" else self.peroneal


@dataclass(frozen=True)
class Nerve:
    """One side's nerve: its points along each route, its width (m), and its variants."""

    side: str
    width: float
    courses: Mapping[Route, tuple[FixedPoint, ...]]
    variants: tuple[NerveVariant, ...]

    def variant(self, name: str) -> NerveVariant:
        """Return a type by its letter, a to f. Raises `CoxaError` with the known ones."""
        for variant in self.variants:
            if variant.name == name:
                return variant
        known = [variant.name for variant in self.variants]
        raise CoxaError(f"no type of the sciatic nerve is '{name}'", todo=nearest(name, known))


@dataclass(frozen=True)
class Passage:
    """How a nerve passes muscles in n frames, seen from behind, muscle by muscle."""

    muscles: tuple[str, ...]
    distance: Floats  # (n, muscles) m between the lines, at their nearest
    ahead: Floats  # (n, muscles) m by which the nerve is in front where they come nearest

    @property
    def route(self) -> tuple[Route, ...]:
        """Name the route in each frame: in front of all lines it leaves below, behind all above."""
        front = (self.ahead > 0.0).sum(axis=1)
        return tuple(
            "below" if k == len(self.muscles) else "above" if k == 0 else "through" for k in front
        )


def sciatic_nerve(side: str = "r", tables: NerveTables | None = None) -> Nerve:
    """Lay out the nerve of a side ("r" or "l") on the reference person's bones."""
    T = tables or read_nerves()
    courses: dict[Route, tuple[FixedPoint, ...]] = {}
    for route in ROUTES:
        rows = sorted((p for p in T.course if p.route in ("all", route)), key=lambda p: p.point)
        points = [
            FixedPoint(f"sciatic_{route}-{p.point}", p.body, (p.x_m, p.y_m, p.z_m)) for p in rows
        ]
        courses[route] = tuple(mirror_point(p) if side == "l" else p for p in points)
    variants = tuple(
        NerveVariant(
            v.variant,
            cast(Route, v.tibial),
            cast(Route, v.peroneal),
            v.prevalence,
            (v.low, v.high),
        )
        for v in T.variants
    )
    return Nerve(side, T.nerves[0].width_m, courses, variants)


def nerve_on(model: Model, side: str = "r") -> Nerve:
    """Lay out the nerve of a side on a model that was scaled from the built-in one.

    Each bone's factors are read off the muscles' points on it. Raises `CoxaError` for a model
    that shares none of them with the built-in one.
    """
    nerve, reference = sciatic_nerve(side), assemble()
    bodies = {point.body for course in nerve.courses.values() for point in course}
    return stretched(nerve, {body: _factors(model, reference, body) for body in sorted(bodies)})


def _factors(model: Model, reference: Model, body: str) -> Vector:
    """Return by how much a body is larger than the reference's along x, y and z."""
    here, there = (_points_on(m, body) for m in (model, reference))
    shared = sorted(here.keys() & there.keys())
    if not shared:
        raise CoxaError(
            f"'{body}' of the model shares no muscle's point with the built-in model",
            file=model.source or None,
            todo="Take Coxa's own model, or stretch `sciatic_nerve` by factors you know.",
        )
    x, x0 = (np.array([points[name] for name in shared]) for points in (here, there))
    a, b, c = ((x * x0).sum(axis=0) / (x0 * x0).sum(axis=0)).tolist()
    return a, b, c


def _points_on(model: Model, body: str) -> dict[str, Vector]:
    return {
        point.name: point.location
        for muscle in model.muscles
        for point in muscle.points
        if isinstance(point, FixedPoint) and point.body == body
    }


def stretched(nerve: Nerve, factors: Mapping[str, Vector]) -> Nerve:
    """Return the nerve on bones stretched by each body's factors along its x, y and z."""

    def grown(point: FixedPoint) -> FixedPoint:
        f, x = factors.get(point.body, (1.0, 1.0, 1.0)), point.location
        return replace(point, location=(f[0] * x[0], f[1] * x[1], f[2] * x[2]))

    return replace(
        nerve, courses={route: tuple(map(grown, course)) for route, course in nerve.courses.items()}
    )


def nerve_path(
    model: Model, nerve: Nerve, variant: NerveVariant, q: Floats, division: Division = "tibial"
) -> Floats:
    """Return the points (n, k, 3) m in ground of a division at q (n, coordinates), rad or m."""
    return _line(model, nerve.courses[variant.route(division)], q)


def nerve_strain(
    model: Model, nerve: Nerve, variant: NerveVariant, q: Floats, division: Division = "tibial"
) -> Floats:
    """Return by how much (n,) a division's course is longer than in the default pose, as a part.

    The whole course from the foramen to the knee; a real nerve also slides along it.
    """
    rest = _length(nerve_path(model, nerve, variant, model.default_pose[None], division))
    return _length(nerve_path(model, nerve, variant, q, division)) / rest - 1.0


def nerve_passage(
    model: Model,
    nerve: Nerve,
    variant: NerveVariant,
    q: Floats,
    muscles: Sequence[str] | None = None,
    division: Division = "tibial",
) -> Passage:
    """Measure how a division passes muscles, piriformis by default, at q (n, coordinates).

    Muscles are lines over the fixed points of their paths, without what they wrap over. "In
    front" is along the pelvis's x. Raises `CoxaError` for a muscle the model lacks.
    """
    names = _piriformis(model, nerve.side) if muscles is None else tuple(muscles)
    course = nerve_path(model, nerve, variant, q, division)
    R, _ = model.body_poses(q)
    forward = R[:, model.flat.bodies.index("pelvis"), :, 0]
    distance, ahead = np.empty((len(q), len(names))), np.empty((len(q), len(names)))
    for k, name in enumerate(names):
        if name not in model.muscle_names:
            raise CoxaError(
                f"the model has no muscle '{name}'", todo=nearest(name, model.muscle_names)
            )
        muscle = model.muscles[model.muscle_names.index(name)]
        fixed = [point for point in muscle.points if isinstance(point, FixedPoint)]
        gap = _nearest(course, _line(model, fixed, q))
        distance[:, k] = np.linalg.norm(gap, axis=1)
        ahead[:, k] = np.einsum("ni,ni->n", gap, forward)
    return Passage(names, distance, ahead)


def _piriformis(model: Model, side: str) -> tuple[str, ...]:
    names = tuple(n for n in model.muscle_names if n.startswith("piri") and n.endswith(f"_{side}"))
    if not names:
        raise CoxaError("the model has no piriformis", todo="Name the muscles to pass.")
    return names


def _line(model: Model, points: Sequence[FixedPoint], q: Floats) -> Floats:
    """Return the points (n, k, 3) m in ground."""
    R, p = model.body_poses(q)
    body = [model.flat.bodies.index(point.body) for point in points]
    local = np.array([point.location for point in points])
    return p[:, body] + np.einsum("nkij,kj->nki", R[:, body], local)


def _length(line: Floats) -> Floats:
    return np.linalg.norm(np.diff(line, axis=1), axis=2).sum(axis=1)


def _nearest(a: Floats, b: Floats) -> Floats:
    """Return the shortest vector (n, 3) from polyline b (n, m, 3) to polyline a (n, k, 3)."""
    best = np.full(len(a), np.inf)
    gap = np.zeros((len(a), 3))
    for i in range(a.shape[1] - 1):
        for j in range(b.shape[1] - 1):
            d = _between(a[:, i], a[:, i + 1], b[:, j], b[:, j + 1])
            size = np.linalg.norm(d, axis=1)
            nearer = size < best
            best[nearer], gap[nearer] = size[nearer], d[nearer]
    return gap


def _between(a0: Floats, a1: Floats, b0: Floats, b1: Floats) -> Floats:
    """Return the shortest vector (n, 3) from segment b to segment a (Ericson 2005, 5.1.9)."""
    u, v, r = a1 - a0, b1 - b0, a0 - b0
    uu, vv = (u * u).sum(1), (v * v).sum(1)
    uv, ur, vr = (u * v).sum(1), (u * r).sum(1), (v * r).sum(1)
    denominator = uu * vv - uv * uv
    # Parallel segments: any point of the first will do, and the clamps below put it right.
    safe = np.where(denominator > 1e-12 * uu * vv, denominator, np.inf)
    s = np.clip((uv * vr - ur * vv) / safe, 0.0, 1.0)
    t = np.clip((uv * s + vr) / vv, 0.0, 1.0)
    s = np.clip((uv * t - ur) / uu, 0.0, 1.0)
    return r + s[:, None] * u - t[:, None] * v
