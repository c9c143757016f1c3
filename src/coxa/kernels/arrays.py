"""The flat arrays a model is solved from. Built by `coxa.model.flatten`, read by every kernel.

Sizes: J joints, E elementary axes, C coordinates, B bodies (0 is ground), M muscles, P path
points, W wraps. Indices are int64, everything else float64, SI.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Flags = NDArray[np.uint8]


class Functions(NamedTuple):
    """Scalar functions, each a run of knots. See `kernels.functions` for the kinds."""

    kind: Ints
    start: Ints
    knots: Ints
    scale: Floats
    x: Floats
    y: Floats
    b: Floats
    c: Floats
    d: Floats


class Tree(NamedTuple):
    """The joints in an order where each parent body is placed before its children."""

    parent: Ints  # (J,) body
    child: Ints  # (J,) body
    R_parent: Floats  # (J, 3, 3) parent body <- joint frame
    p_parent: Floats  # (J, 3)
    R_child: Floats  # (J, 3, 3) joint frame <- child body
    p_child: Floats  # (J, 3)
    axis_start: Ints  # (J + 1,)
    axis_kind: Ints  # (E,) 0 rotation, 1 translation
    axis: Floats  # (E, 3) unit, in the frame its predecessors made
    axis_coordinate: Ints  # (E,) -1: constant
    axis_function: Ints  # (E,)
    axis_order: Ints  # (E,) which of its joint's coordinates drives it; -1: none, or no CustomJoint
    driver: Ints  # (C,) the coordinate this one is coupled to, or -1
    driver_function: Ints  # (C,)
    below: Flags  # (J, B) 1 where the body hangs below the joint


class Inertia(NamedTuple):
    """Mass properties of the bodies; row 0 is ground and zero."""

    mass: Floats  # (B,)
    mass_center: Floats  # (B, 3)
    inertia: Floats  # (B, 3, 3) about the mass centre
    gravity: Floats  # (3,)


class Wraps(NamedTuple):
    """Wrap surfaces; `shape`: 0 cylinder, 1 sphere, 2 ellipsoid, 3 torus."""

    body: Ints  # (W,)
    R: Floats  # (W, 3, 3) body <- wrap
    p: Floats  # (W, 3)
    shape: Ints  # (W,)
    size: Floats  # (W, 3)
    axis: Ints  # (W,) the constrained axis 0, 1, 2, or -1 for the quadrant "all"
    sign: Ints  # (W,) +1 or -1: the side of that axis the path must stay on


class Paths(NamedTuple):
    """Muscle paths: points, their wraps, and where results are stored."""

    point_start: Ints  # (M + 1,)
    point_kind: Ints  # (P,) 0 fixed, 1 conditional, 2 moving
    point_body: Ints  # (P,)
    point_location: Floats  # (P, 3)
    point_coordinate: Ints  # (P, 3) conditional: [0]; moving: x, y, z; -1: none
    point_range: Floats  # (P, 2)
    point_function: Ints  # (P, 3)
    wrap_start: Ints  # (M + 1,)
    wrap_index: Ints  # (K,) into Wraps
    wrap_method: Ints  # (K,) 0 hybrid, 1 midpoint, 2 axial
    wrap_first: Ints  # (K,) from 1; -1: no bound
    wrap_last: Ints  # (K,)
    wrap_alone: Flags  # (M,) 1 where the path names one wrap only, switched off ones counted
    arm_start: Ints  # (M + 1,) run of each muscle in the compact arms
    arm_coordinate: Ints  # (A,) coordinate of each compact arm
    point_arm: Ints  # (P, 3) compact arm each moving component adds to, or -1
    slot_start: Ints  # (M + 1,) run of each muscle in the joint wrenches
    slot_joint: Ints  # (S,) joint of each slot
    slot_axis: Ints  # (S + 1,) run of each slot in slot_arm, one entry an axis of its joint
    slot_arm: Ints  # compact arm each axis adds to, or -1
    row_start: Ints  # (M + 1,) run of each muscle in a `Course`, room for its wraps included


class Pose(NamedTuple):
    """Where everything is in one frame: the scratch of `kernels.kinematics.place`."""

    R: Floats  # (B, 3, 3) ground <- body
    p: Floats  # (B, 3)
    axis: Floats  # (E, 3) in ground
    point: Floats  # (E, 3) where each axis passes, in ground
    rate: Floats  # (E,) d value / d its coordinate
    bend: Floats  # (E,) second derivative
    gain: Floats  # (E,) rate, times the coupler's slope where the coordinate is driven
    chain: Floats  # (C,) slope of each coordinate's coupler, 1 where it has none
    R_joint: Floats  # (3, 3) room to work in
    p_joint: Floats  # (3,)


class Course(NamedTuple):
    """The paths of all muscles in one frame, points in order with tangent points among them.

    Muscle m owns the rows from `paths.row_start[m]`, of which the first `used[m]` are in use.
    """

    point: Floats  # (rows, 3) in ground: what the lines between run through
    seat: Floats  # (rows, 3) in ground: where they pull; in parity mode a tangent point may lag
    body: Ints  # (rows,)
    source: Ints  # (rows,) the path point it is, or -1 for a tangent point
    surface: Ints  # (rows,) the wrap it lies on, or -1
    use: Ints  # (rows,) the path's wrap it belongs to, or -1
    arc: Floats  # (rows,) length over the surface from the point before, for second tangent points
    used: Ints  # (M,)
