"""Flatten a model's records into the arrays its kernels read."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from coxa.errors import CoxaError, nearest
from coxa.kernels.arrays import Floats, Inertia, Paths, Tree, Wraps
from coxa.model.flat import Flat, ints, stack
from coxa.model.function_table import FunctionTable
from coxa.model.functions import Constant
from coxa.model.joints import Joint
from coxa.model.muscle import Muscle
from coxa.model.paths import ConditionalPoint, MovingPoint, Point

if TYPE_CHECKING:
    from coxa.model.model import Model

_SHAPES = {"cylinder": 0, "sphere": 1, "ellipsoid": 2, "torus": 3}
_METHODS = {"hybrid": 0, "midpoint": 1, "axial": 2}


def flatten(model: Model) -> Flat:
    """Turn a model's records into arrays.

    Raises `CoxaError` for a body, coordinate or wrap that does not exist and for joints that
    do not hang together as one tree from the ground.
    """
    return _Flattening(model).flat()


def rotation(angles: Sequence[float]) -> Floats:
    """Return the rotation matrix of body-fixed X-Y-Z angles (rad)."""
    (cx, cy, cz), (sx, sy, sz) = np.cos(angles), np.sin(angles)
    X = np.array([[1.0, 0.0, 0.0], [0.0, cx, -sx], [0.0, sx, cx]])
    Y = np.array([[cy, 0.0, sy], [0.0, 1.0, 0.0], [-sy, 0.0, cy]])
    Z = np.array([[cz, -sz, 0.0], [sz, cz, 0.0], [0.0, 0.0, 1.0]])
    return X @ Y @ Z


class _Flattening:
    """One pass over a model: what is named becomes a number."""

    def __init__(self, model: Model) -> None:
        self.model = model
        self.functions = FunctionTable()
        self.nothing = self.functions.add(Constant(0.0))
        self.bodies = ("ground", *(body.name for body in model.bodies))
        self.body = {name: i for i, name in enumerate(self.bodies)}
        self.coordinate = {c.name: i for i, c in enumerate(model.coordinates)}
        self.wrap = {w.name: i for i, w in enumerate(model.wraps)}
        self.crossings: dict[tuple[frozenset[int], bool], list[int]] = {}

    def flat(self) -> Flat:
        return Flat(
            tree=self.tree,
            inertia=self.inertia(),
            wraps=self.wraps(),
            paths=self.paths(),
            functions=self.functions.arrays(),
            bodies=self.bodies,
            joints=tuple(joint.name for joint in self.order),
        )

    def index(self, table: dict[str, int], name: str, what: str, where: str) -> int:
        """Look a name up, or say where it is used and what it may have meant."""
        if name in table:
            return table[name]
        raise CoxaError(
            f"{where} names {what} '{name}', which the model lacks",
            file=self.model.source or None,
            todo=nearest(name, table),
        )

    @cached_property
    def order(self) -> tuple[Joint, ...]:
        """The joints, each after the joint that carries its parent body."""
        placed = {"ground"}
        rest = list(self.model.joints)
        order: list[Joint] = []
        for joint in rest:
            for frame in (joint.parent, joint.child):
                self.index(self.body, frame.body, "body", f"joint '{joint.name}'")
        while rest:
            ready = next((j for j in rest if j.parent.body in placed), None)
            if ready is None or ready.child.body in placed:
                name = (ready or rest[0]).name
                raise CoxaError(
                    f"joint '{name}' closes a loop or hangs in the air",
                    file=self.model.source or None,
                    todo="Every body needs exactly one joint that leads back to ground.",
                )
            placed.add(ready.child.body)
            order.append(ready)
            rest.remove(ready)
        for body in self.bodies:
            if body not in placed:
                raise CoxaError(
                    f"no joint holds the body '{body}'",
                    file=self.model.source or None,
                    todo="Every body needs exactly one joint that leads back to ground.",
                )
        return tuple(order)

    @cached_property
    def tree(self) -> Tree:
        joints = self.order
        parent = [self.body[j.parent.body] for j in joints]
        child = [self.body[j.child.body] for j in joints]
        below = np.zeros((len(joints), len(self.bodies)), np.uint8)
        for k in range(len(joints) - 1, -1, -1):
            below[k, child[k]] = 1
            for deeper in range(k + 1, len(joints)):
                if parent[deeper] == child[k]:
                    below[k] |= below[deeper]
        axes = [(axis, joint.name) for joint in joints for axis in joint.axes]
        driver = np.full(len(self.coordinate), -1, np.int64)
        driver_function = np.zeros(len(self.coordinate), np.int64)
        for coupler in self.model.couplers:
            where = f"coupler '{coupler.name}'"
            c = self.index(self.coordinate, coupler.dependent, "coordinate", where)
            driver[c] = self.index(self.coordinate, coupler.independent, "coordinate", where)
            driver_function[c] = self.functions.add(coupler.function)
        for coupler in self.model.couplers:
            if driver[self.coordinate[coupler.independent]] >= 0:
                raise CoxaError(
                    f"coupler '{coupler.name}' is driven by '{coupler.independent}', which is"
                    " driven itself",
                    file=self.model.source or None,
                    todo="Couple both coordinates to the one that is free.",
                )
        unit = [np.array(a.direction) / np.linalg.norm(a.direction) for a, _ in axes]
        R_child = [rotation(j.child.orientation).T for j in joints]
        return Tree(
            parent=ints(parent),
            child=ints(child),
            R_parent=stack([rotation(j.parent.orientation) for j in joints], 3, 3),
            p_parent=stack([j.parent.translation for j in joints], 3),
            R_child=stack(R_child, 3, 3),
            p_child=stack(
                [-R @ np.array(j.child.translation) for R, j in zip(R_child, joints, strict=True)],
                3,
            ),
            axis_start=ints(np.cumsum([0, *(len(j.axes) for j in joints)])),
            axis_kind=ints(int(a.kind == "translation") for a, _ in axes),
            axis=stack(unit, 3),
            axis_coordinate=ints(
                -1
                if a.coordinate is None
                else self.index(self.coordinate, a.coordinate, "coordinate", f"joint '{joint}'")
                for a, joint in axes
            ),
            axis_function=ints(self.functions.add(a.function) for a, _ in axes),
            axis_order=ints(order for joint in joints for order in _axis_order(joint)),
            driver=driver,
            driver_function=driver_function,
            below=below,
        )

    def inertia(self) -> Inertia:
        def tensor(v: Sequence[float]) -> Floats:
            return np.array([[v[0], v[3], v[4]], [v[3], v[1], v[5]], [v[4], v[5], v[2]]])

        bodies = self.model.bodies
        return Inertia(
            mass=np.array([0.0, *(b.mass for b in bodies)]),
            mass_center=stack([(0.0, 0.0, 0.0), *(b.mass_center for b in bodies)], 3),
            inertia=stack([np.zeros((3, 3)), *(tensor(b.inertia) for b in bodies)], 3, 3),
            gravity=np.array(self.model.gravity),
        )

    def wraps(self) -> Wraps:
        wraps = self.model.wraps

        return Wraps(
            body=ints(
                self.index(self.body, w.frame.body, "body", f"wrap '{w.name}'") for w in wraps
            ),
            R=stack([rotation(w.frame.orientation) for w in wraps], 3, 3),
            p=stack([w.frame.translation for w in wraps], 3),
            shape=ints(_SHAPES[w.shape] for w in wraps),
            size=stack([w.size for w in wraps], 3),
            axis=ints(-1 if w.quadrant == "all" else "xyz".index(w.quadrant[-1]) for w in wraps),
            sign=ints(-1 if w.quadrant.startswith("-") else 1 for w in wraps),
        )

    def paths(self) -> Paths:
        layouts = [_Layout(self, muscle) for muscle in self.model.muscles]
        points = [p for muscle in self.model.muscles for p in muscle.points]
        uses = [
            (use, muscle.name)
            for muscle in self.model.muscles
            for use in muscle.wraps
            if self.is_active(use.wrap, muscle.name)
        ]
        arms = np.cumsum([0, *(len(x.coordinates) for x in layouts)])
        slot_arm = [
            -1 if c not in x.coordinates else int(arms[m]) + x.coordinates.index(c)
            for m, x in enumerate(layouts)
            for j in x.joints
            for c in self.axis_targets[j]
        ]
        point_arm = [
            [-1 if c not in x.coordinates else int(arms[m]) + x.coordinates.index(c) for c in row]
            for m, x in enumerate(layouts)
            for row in x.moved_by
        ]
        return Paths(
            point_start=ints(np.cumsum([0, *(len(m.points) for m in self.model.muscles)])),
            point_kind=ints(
                1 if isinstance(p, ConditionalPoint) else 2 if isinstance(p, MovingPoint) else 0
                for p in points
            ),
            point_body=ints(b for x in layouts for b in x.point_bodies),
            point_location=stack(
                [(0.0, 0.0, 0.0) if isinstance(p, MovingPoint) else p.location for p in points], 3
            ),
            point_coordinate=ints(
                c for x in layouts for row in x.point_coordinates for c in row
            ).reshape(-1, 3),
            point_range=stack(
                [p.range if isinstance(p, ConditionalPoint) else (0.0, 0.0) for p in points], 2
            ),
            point_function=ints(
                function
                for p in points
                for function in (
                    map(self.functions.add, p.functions)
                    if isinstance(p, MovingPoint)
                    else (self.nothing,) * 3
                )
            ).reshape(-1, 3),
            wrap_start=ints(np.cumsum([0, *(len(x.wraps) for x in layouts)])),
            wrap_index=ints(self.wrap[use.wrap] for use, _ in uses),
            wrap_method=ints(_METHODS[use.method] for use, _ in uses),
            wrap_first=ints(use.first for use, _ in uses),
            wrap_last=ints(use.last for use, _ in uses),
            wrap_alone=np.array([len(m.wraps) == 1 for m in self.model.muscles], np.uint8),
            arm_start=ints(arms),
            arm_coordinate=ints(c for x in layouts for c in x.coordinates),
            point_arm=ints(c for row in point_arm for c in row).reshape(-1, 3),
            slot_start=ints(np.cumsum([0, *(len(x.joints) for x in layouts)])),
            slot_joint=ints(j for x in layouts for j in x.joints),
            slot_axis=ints(
                np.cumsum([0, *(len(self.order[j].axes) for x in layouts for j in x.joints)])
            ),
            slot_arm=ints(slot_arm),
            row_start=ints(np.cumsum([0, *(x.rows for x in layouts)])),
        )

    def is_active(self, wrap: str, muscle: str) -> bool:
        """Tell whether a wrap that a muscle names is switched on."""
        return self.model.wraps[self.index(self.wrap, wrap, "wrap", f"muscle '{muscle}'")].active

    @cached_property
    def axis_targets(self) -> list[list[int]]:
        """The coordinate each axis of each joint turns with: the driver of a coupled one."""
        turned = [self.independent(c) for c in self.tree.axis_coordinate.tolist()]
        return [turned[i:k] for i, k in pairwise(self.tree.axis_start.tolist())]

    def independent(self, c: int) -> int:
        """Return a coordinate's driver, or itself."""
        return int(self.tree.driver[c]) if c >= 0 and self.tree.driver[c] >= 0 else c

    def crossed(self, bodies: frozenset[int], several: bool) -> list[int]:
        """List the joints that matter to a path over some bodies, with several wraps or not."""
        key = bodies, several
        if key not in self.crossings:
            hangs = self.tree.below[:, sorted(bodies)]
            # A joint matters when some of the path hangs below it and some does not; in parity mode
            # a path with several wraps also turns joints above it, as in OpenSim (`kernels.paths`).
            split = ~hangs.all(axis=1) | several
            self.crossings[key] = np.flatnonzero(hangs.any(axis=1) & split).tolist()
        return self.crossings[key]


def _axis_order(joint: Joint) -> list[int]:
    """List, for each axis of a CustomJoint, which of the joint's coordinates drives it."""
    names = [c.name for c in joint.coordinates]
    return [
        names.index(a.coordinate) if joint.kind == "CustomJoint" and a.coordinate in names else -1
        for a in joint.axes
    ]


class _Layout:
    """One muscle: the bodies, joints and coordinates its path depends on."""

    def __init__(self, model: _Flattening, muscle: Muscle) -> None:
        where = f"muscle '{muscle.name}'"

        def coordinates(point: Point) -> tuple[int, int, int]:
            names: tuple[str | None, ...] = (None, None, None)
            if isinstance(point, ConditionalPoint):
                names = (point.coordinate, None, None)
            elif isinstance(point, MovingPoint):
                names = point.coordinates
            x, y, z = (
                -1 if n is None else model.index(model.coordinate, n, "coordinate", where)
                for n in names
            )
            return x, y, z

        self.point_bodies = [model.index(model.body, p.body, "body", where) for p in muscle.points]
        self.wraps = [w for w in muscle.wraps if model.is_active(w.wrap, muscle.name)]
        self.rows = len(muscle.points) + 2 * len(self.wraps)
        self.point_coordinates = [coordinates(p) for p in muscle.points]
        self.moved_by = [
            tuple(model.independent(c) for c in row) if isinstance(p, MovingPoint) else (-1, -1, -1)
            for p, row in zip(muscle.points, self.point_coordinates, strict=True)
        ]
        wrapped = [model.body[model.model.wraps[model.wrap[w.wrap]].frame.body] for w in self.wraps]
        bodies = frozenset((*self.point_bodies, *wrapped))
        self.joints = model.crossed(bodies, len(muscle.wraps) > 1)
        crossed = {c for j in self.joints for c in model.axis_targets[j]}
        self.coordinates = sorted(crossed.union(*self.moved_by) - {-1})
