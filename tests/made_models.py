"""Small models made for tests: every joint, every function, and trees of random bodies."""

from __future__ import annotations

from typing import Any

import numpy as np

from coxa.model.bodies import Body, Frame
from coxa.model.functions import (
    Constant,
    CubicSpline,
    Linear,
    Multiplied,
    PiecewiseLinear,
    Polynomial,
)
from coxa.model.joints import SIMPLE_JOINTS, Axis, Coordinate, Coupler, Joint, simple_axes
from coxa.model.model import Model

KNOTS = (-1.6, -0.9, -0.3, 0.2, 0.8, 1.7)
FREEDOMS = {
    "WeldJoint": "", "PinJoint": "r", "SliderJoint": "t", "UniversalJoint": "rr",
    "GimbalJoint": "rrr", "BallJoint": "rrr", "PlanarJoint": "rtt", "FreeJoint": "rrrttt",
}  # fmt: skip
KINDS = (*SIMPLE_JOINTS, "CustomJoint")


def body(name: str, rng: np.random.Generator) -> Body:
    """Make a body of a few kg whose inertia is that of some heap of masses."""
    mass = float(rng.uniform(1.0, 8.0))
    heap = rng.normal(scale=0.12, size=(5, 3))
    heap -= heap.mean(axis=0)
    I = mass / 5.0 * sum(np.eye(3) * (r @ r) - np.outer(r, r) for r in heap)  # noqa: E741
    inertia = (I[0, 0], I[1, 1], I[2, 2], I[0, 1], I[0, 2], I[1, 2])
    return Body(name, mass, triple(rng, 0.2), tuple(float(x) for x in inertia))


def triple(rng: np.random.Generator, scale: float) -> tuple[float, float, float]:
    x, y, z = rng.normal(scale=scale, size=3).tolist()
    return x, y, z


def simple_joint(kind: str, parent: str, child: str, rng: np.random.Generator) -> Joint:
    """Join two bodies at random frames by a joint whose class fixes its motion."""
    names = tuple(f"{child}_{i}" for i in range(len(FREEDOMS[kind])))
    motion: Any = {"r": "rotational", "t": "translational"}
    return Joint(
        f"{child}_joint",
        kind,
        Frame(parent, triple(rng, 0.5), triple(rng, 0.2)),
        Frame(child, triple(rng, 0.5), triple(rng, 0.2)),
        tuple(Coordinate(n, motion[f]) for n, f in zip(names, FREEDOMS[kind], strict=True)),
        simple_axes(kind, names),
    )


def custom_joint(parent: str, child: str, rng: np.random.Generator) -> Joint:
    """Make a joint like a knee: two coordinates turn and slide all six axes, by functions."""
    names = (f"{child}_0", f"{child}_1")
    turns = np.linalg.qr(rng.normal(size=(3, 3)))[0]
    slides = np.linalg.qr(rng.normal(size=(3, 3)))[0]
    spline = CubicSpline(KNOTS, tuple(rng.normal(scale=0.3, size=6).tolist()))
    functions = (
        ("translation", slides[0], names[0], spline),
        ("translation", slides[1], names[1], Multiplied(Polynomial((0.2, -0.1, 0.05)), 0.5)),
        ("translation", slides[2], None, Constant(0.04)),
        ("rotation", turns[0], names[0], Linear(1.0, 0.1)),
        ("rotation", turns[1], names[1], Linear(-1.0)),
        ("rotation", turns[2], names[0], CubicSpline(KNOTS, tuple(0.2 * x for x in KNOTS[::-1]))),
    )
    axes = [
        Axis(kind, tuple(float(u) for u in along), name, function)  # type: ignore[arg-type]
        for kind, along, name, function in functions
    ]
    return Joint(
        f"{child}_joint",
        "CustomJoint",
        Frame(parent, triple(rng, 0.5), triple(rng, 0.2)),
        Frame(child, triple(rng, 0.5), triple(rng, 0.2)),
        tuple(Coordinate(n, "rotational") for n in names),
        tuple(axes),
    )


def joint(kind: str, parent: str, child: str, rng: np.random.Generator) -> Joint:
    if kind == "CustomJoint":
        return custom_joint(parent, child, rng)
    return simple_joint(kind, parent, child, rng)


def pair(kind: str, seed: int) -> Model:
    """One joint of the kind between ground and a body, another between that and a second body."""
    rng = np.random.default_rng(seed)
    bodies = (body("a", rng), body("b", rng))
    return Model(kind, bodies, (joint(kind, "ground", "a", rng), joint(kind, "a", "b", rng)))


def tree(seed: int, kinds: tuple[str, ...] = KINDS) -> Model:
    """A free body from which one joint of each kind hangs, each on a body before it."""
    rng = np.random.default_rng(seed)
    names = [f"body{i}" for i in range(len(kinds) + 1)]
    joints = [simple_joint("FreeJoint", "ground", names[0], rng)]
    for i, kind in enumerate(kinds, start=1):
        joints.append(joint(kind, names[rng.integers(i)], names[i], rng))
    return Model("tree", tuple(body(n, rng) for n in names), tuple(joints))


def coupled() -> Model:
    """Three hinges in a row, the second and the third tied to the first."""
    rng = np.random.default_rng(5)
    names = ("a", "b", "c")
    joints = tuple(
        simple_joint("PinJoint", parent, child, rng)
        for parent, child in zip(("ground", *names), names, strict=False)
    )
    bend = CubicSpline(KNOTS, (0.1, 0.5, 0.2, -0.3, 0.4, 0.6))
    corner = PiecewiseLinear((-1.0, 0.1, 1.0), (0.5, -0.2, 0.9))
    couplers = (Coupler("tie", "b_0", "a_0", bend), Coupler("tie2", "c_0", "a_0", corner))
    return Model("coupled", tuple(body(n, rng) for n in names), joints, couplers=couplers)
