"""Scale a model body by body, as OpenSim's ScaleTool does."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

import numpy as np

from coxa.errors import CoxaError, nearest
from coxa.kernels.arrays import Floats
from coxa.model.bands import Band
from coxa.model.bodies import Body, Frame, Vector
from coxa.model.flatten import rotation
from coxa.model.functions import Function, Linear, Multiplied
from coxa.model.joints import Axis, Joint
from coxa.model.model import Model
from coxa.model.muscle import Muscle
from coxa.model.paths import MovingPoint, Point, Wrap

Factors = Mapping[str, Vector]
"""Each body's factors along its own x, y and z; a body that is not named keeps its size."""

ONE: Vector = (1.0, 1.0, 1.0)
_DEGREE_OF_FREEDOM = Linear(1.0, 0.0)
_MOST = 3.0
"""No two adults differ by more in any length: a larger factor is a unit mistaken."""
HEAVIEST_KG = 300.0
"""Hardly anyone weighs more: a larger mass is grams, pounds or a slip."""


def scale(
    model: Model,
    factors: Factors,
    *,
    mass_kg: float | None = None,
    preserve_mass_distribution: bool = True,
    parity: bool = False,
) -> Model:
    """Return the model with each body stretched by its factors (x, y, z in the body).

    Points, joint frames, wraps, markers and contacts go with their body; translations that a
    joint's functions make go with the parent body; fibres, tendons and bands get longer by the
    ratio of their paths' lengths in the default pose. Body masses stay as they are
    (`preserve_mass_distribution`) or go with the volume, and then all by one factor to `mass_kg`
    together. Maximal forces do not change.

    `parity` follows OpenSim 4.6 where it errs: a joint's translations are stretched as if its
    frame were not turned in the body, and inertia under unequal factors is that of a cylinder
    (by default each body's mass is stretched as it lies). Raises `CoxaError` for a body that the
    model lacks and for factors outside 1/3 to 3.
    """
    of = _checked(model, factors)
    stretched = replace(
        model,
        bodies=_bodies(model, of, mass_kg, preserve_mass_distribution, parity),
        joints=tuple(_joint(joint, of, parity) for joint in model.joints),
        wraps=tuple(_wrap(wrap, of[wrap.frame.body]) for wrap in model.wraps),
        muscles=tuple(replace(m, points=_points(m.points, of)) for m in model.muscles),
        bands=tuple(replace(b, points=_points(b.points, of)) for b in model.bands),
        markers=tuple(replace(m, location=_times(m.location, of[m.body])) for m in model.markers),
        contacts=tuple(replace(c, location=_times(c.location, of[c.body])) for c in model.contacts),
    )
    return replace(
        stretched,
        muscles=_fibers(stretched, _stretch(model, stretched, parity)),
        bands=_bands(stretched, _stretch(model.banded, stretched.banded, parity)),
    )


def uniform(model: Model, factor: float) -> dict[str, Vector]:
    """Give every body of a model the same factor in all directions."""
    return {body.name: (factor, factor, factor) for body in model.bodies}


def _checked(model: Model, factors: Factors) -> dict[str, Vector]:
    names = [body.name for body in model.bodies]
    for name, factor in factors.items():
        if name not in names:
            raise CoxaError(
                f"scale factors are given for the body '{name}', which the model lacks",
                todo=nearest(name, names),
            )
        if not all(1.0 / _MOST <= f <= _MOST for f in factor):
            listed = ", ".join(f"{f:g}" for f in factor)
            raise CoxaError(
                f"the scale factors of '{name}' are {listed}",
                todo=f"They should lie between 1/{_MOST:g} and {_MOST:g}: check the units.",
            )
    return {name: factors.get(name, ONE) for name in ("ground", *names)}


def _times(point: Vector, factor: Vector) -> Vector:
    return (point[0] * factor[0], point[1] * factor[1], point[2] * factor[2])


def _frame(frame: Frame, factor: Vector) -> Frame:
    return replace(frame, translation=_times(frame.translation, factor))


def _points(points: Sequence[Point], of: Mapping[str, Vector]) -> tuple[Point, ...]:
    return tuple(_point(p, of[p.body]) for p in points)


def _point(point: Point, factor: Vector) -> Point:
    if isinstance(point, MovingPoint):
        x, y, z = (_multiplied(f, k) for f, k in zip(point.functions, factor, strict=True))
        return replace(point, functions=(x, y, z))
    return replace(point, location=_times(point.location, factor))


def _multiplied(function: Function, factor: float) -> Function:
    if isinstance(function, Multiplied):
        return replace(function, scale=function.scale * factor)
    return Multiplied(function, factor) if factor != 1.0 else function


def _joint(joint: Joint, of: Mapping[str, Vector], parity: bool) -> Joint:
    factor = of[joint.parent.body]
    R = np.eye(3) if parity else rotation(joint.parent.orientation)
    return replace(
        joint,
        parent=_frame(joint.parent, factor),
        child=_frame(joint.child, of[joint.child.body]),
        axes=tuple(_axis(axis, joint.kind, R, factor, parity) for axis in joint.axes),
    )


def _axis(axis: Axis, kind: str, R: Floats, factor: Vector, parity: bool) -> Axis:
    """Stretch what a coordinate moves by a function; a sliding coordinate is its own length."""
    free = axis.coordinate is not None and axis.function == _DEGREE_OF_FREEDOM
    if axis.kind == "rotation" or kind != "CustomJoint" or free:
        return axis
    if parity:
        along = float(np.abs(axis.direction) @ np.array(factor))
    else:
        direction = R @ np.array(axis.direction)
        along = float(np.linalg.norm(direction * factor) / np.linalg.norm(direction))
    return replace(axis, function=_multiplied(axis.function, along))


def _wrap(wrap: Wrap, factor: Vector) -> Wrap:
    """Stretch a surface along its own axes; where it must stay round, by their mean."""
    R = rotation(wrap.frame.orientation)
    x, y, z = (float(np.linalg.norm(R[:, i] * factor)) for i in range(3))
    across = 0.5 * (x + y)
    stretch = {
        "cylinder": (across, z, 1.0),
        "torus": (across, across, 1.0),
        "sphere": (sum(factor) / 3.0, 1.0, 1.0),
        "ellipsoid": (x, y, z),
    }[wrap.shape]
    return replace(wrap, frame=_frame(wrap.frame, factor), size=_times(wrap.size, stretch))


def _stretch(before: Model, after: Model, parity: bool) -> list[float]:
    """Return the ratio of each path's lengths in the default pose."""
    if not before.muscles:
        return []
    old, new = (m.muscle_lengths(m.default_pose[None], parity=parity)[0] for m in (before, after))
    return (new / old).tolist()


def _fibers(model: Model, stretch: Sequence[float]) -> tuple[Muscle, ...]:
    return tuple(
        replace(
            muscle,
            optimal_fiber_length=muscle.optimal_fiber_length * ratio,
            tendon_slack_length=muscle.tendon_slack_length * ratio,
            measured=muscle.measured and (muscle.measured[0] * ratio, muscle.measured[1] * ratio),
        )
        for muscle, ratio in zip(model.muscles, stretch, strict=True)
    )


def _bands(model: Model, stretch: Sequence[float]) -> tuple[Band, ...]:
    return tuple(
        replace(band, slack_length=band.slack_length * ratio)
        for band, ratio in zip(model.bands, stretch, strict=True)
    )


def _bodies(
    model: Model, of: Mapping[str, Vector], mass_kg: float | None, preserve: bool, parity: bool
) -> tuple[Body, ...]:
    bodies = [_body(body, of[body.name], preserve, parity) for body in model.bodies]
    if mass_kg is None:
        return tuple(bodies)
    if not 0.0 < mass_kg <= HEAVIEST_KG:
        raise CoxaError(
            f"the mass is {mass_kg:g} kg",
            todo=f"Give the person's mass in kg, at most {HEAVIEST_KG:g}.",
        )
    return weighing(bodies, mass_kg)


def weighing(bodies: Sequence[Body], mass_kg: float) -> tuple[Body, ...]:
    """Return the bodies with masses and inertias by one factor, weighing `mass_kg` together."""
    share = mass_kg / sum(body.mass for body in bodies)
    return tuple(_denser(body, share) for body in bodies)


def _denser(body: Body, factor: float) -> Body:
    xx, yy, zz, xy, xz, yz = (i * factor for i in body.inertia)
    return replace(body, mass=body.mass * factor, inertia=(xx, yy, zz, xy, xz, yz))


def _body(body: Body, factor: Vector, preserve: bool, parity: bool) -> Body:
    grown = body if preserve else _denser(body, float(np.prod(factor)))
    unequal = any(abs(a - b) > 1e-14 for a, b in pairwise(factor))
    as_lies = _as_cylinder if parity and unequal and body.mass > 0.0 else _as_it_lies
    return replace(
        grown,
        mass_center=_times(body.mass_center, factor),
        inertia=as_lies(grown, factor),
    )


def _as_it_lies(body: Body, factor: Vector) -> tuple[float, float, float, float, float, float]:
    """Stretch each bit of mass: J = sum of m r r' becomes D J D, and the inertia tr(J) 1 - J."""
    xx, yy, zz, xy, xz, yz = body.inertia
    about = np.array([[xx, xy, xz], [xy, yy, yz], [xz, yz, zz]])
    J = (0.5 * np.trace(about) * np.eye(3) - about) * np.outer(factor, factor)
    new = (np.trace(J) * np.eye(3) - J).tolist()
    return new[0][0], new[1][1], new[2][2], new[0][1], new[0][2], new[1][2]


def _as_cylinder(body: Body, factor: Vector) -> tuple[float, float, float, float, float, float]:
    """Stretch a cylinder along its axis of least inertia, as OpenSim 4.6 does."""
    m, xx, yy, zz = body.mass, *body.inertia[:3]
    about = (xx, yy, zz)
    axis = about.index(min(about))
    other = 1 if axis == 0 else 0
    r2 = 2.0 * about[axis] / m
    l2 = max(12.0 * (about[other] / m - 0.25 * r2), 0.0) * factor[axis] ** 2
    x, y, z = factor
    r2 *= x * y * z / factor[axis]
    new = [m * (l2 / 12.0 + 0.25 * r2)] * 3
    new[axis] = 0.5 * m * r2
    xy, xz, yz = body.inertia[3:]
    return new[0], new[1], new[2], xy * x * y, xz * x * z, yz * y * z
