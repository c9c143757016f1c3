"""Assemble the default model from the tables of the anatomy."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TypeVar, cast

from coxa.anatomy.anatomy import Anatomy, read_anatomy
from coxa.anatomy.muscles import Contact, Element, PathPoint, Surface
from coxa.anatomy.skeleton import AxisRow, Bone, CoordinateRow, Coupling
from coxa.errors import CoxaError, nearest
from coxa.model import mirror
from coxa.model.bodies import Body, Frame, Marker
from coxa.model.functions import Constant, CubicSpline, Function, Linear
from coxa.model.joints import Axis, Coordinate, Coupler, Joint, Motion
from coxa.model.model import Model
from coxa.model.muscle import Actuator, Muscle
from coxa.model.paths import FixedPoint, Method, PathWrap, Quadrant, Shape, Wrap

Row = TypeVar("Row")
Part = TypeVar("Part", Body, Joint, Muscle, Wrap, Coupler)

ROOTS = ("ground_pelvis",)
"""Joints whose ranges only fill a slider; those of the others are a person's (clamped)."""

PA_PER_N_CM2 = 1.0e4

ARM_MOTOR_NM = 10.0
"""Optimal force of the motors of shoulder and elbow: alone on their coordinates, any serves."""


def assemble(anatomy: Anatomy | None = None) -> Model:
    """Build the reference person, both sides, from the right half that is tabled.

    Raises `CoxaError` where a table names something that no other table has.
    """
    A = anatomy or read_anatomy()
    joints = _tree(_joints(A))
    return Model(
        name="coxa",
        bodies=_both([_body(bone) for bone in A.bones], mirror.mirror_body),
        joints=joints,
        muscles=_both(_muscles(A), mirror.mirror_line),
        wraps=_both([_wrap(row) for row in A.surfaces], mirror.mirror_wrap),
        actuators=_motors(joints),
        couplers=_both([_coupler(row) for row in A.couplings], mirror.mirror_coupler),
        markers=_markers(A),
        source="coxa",
        credits="Coxa's default model; `coxa.anatomy` cites the source of every number.",
        weights="volume",
        bellies=_bellies(A),
    )


def _both(rows: Iterable[Part], mirrored: Callable[[Part], Part]) -> tuple[Part, ...]:
    """List the right side and the midline, then the mirror image of what is on the right."""
    right = tuple(rows)
    return (*right, *(mirrored(row) for row in right if mirror.is_right(row.name)))


def _tree(right: Iterable[Joint]) -> tuple[Joint, ...]:
    """Order the joints as OpenSim's models do: right leg, left leg, then the trunk and the arms."""
    joints = tuple(right)
    rooted = [j for j in joints if j.parent.body == "ground"]
    limb: dict[str, list[Joint]] = {"leg": [], "mid": [], "arm": []}
    upper = {"torso"}
    for joint in joints:
        if joint in rooted:
            continue
        if not mirror.is_right(joint.name):
            limb["mid"].append(joint)
        elif joint.parent.body in upper:
            limb["arm"].append(joint)
            upper.add(joint.child.body)
        else:
            limb["leg"].append(joint)
    return (
        *rooted,
        *_both(limb["leg"], mirror.mirror_joint),
        *limb["mid"],
        *_both(limb["arm"], mirror.mirror_joint),
    )


def _body(row: Bone) -> Body:
    return Body(
        row.body,
        row.mass_kg,
        (row.com_x_m, row.com_y_m, row.com_z_m),
        (row.ixx_kgm2, row.iyy_kgm2, row.izz_kgm2, 0.0, 0.0, 0.0),
    )


def _joints(A: Anatomy) -> tuple[Joint, ...]:
    curves: dict[str, list[tuple[float, float]]] = defaultdict(list)
    for point in A.curves:
        curves[point.spline].append((point.x, point.y))
    splines = {name: CubicSpline(*zip(*xy, strict=True)) for name, xy in curves.items()}
    coordinates = _grouped(A.coordinates, lambda row: row.joint)
    axes = _grouped(A.axes, lambda row: row.joint)
    return tuple(
        Joint(
            row.joint,
            row.kind,
            Frame(
                row.parent, (row.prx_rad, row.pry_rad, row.prz_rad), (row.px_m, row.py_m, row.pz_m)
            ),
            Frame(
                row.child, (row.crx_rad, row.cry_rad, row.crz_rad), (row.cx_m, row.cy_m, row.cz_m)
            ),
            tuple(_coordinate(c) for c in coordinates[row.joint]),
            tuple(_axis(a, splines) for a in axes[row.joint]),
        )
        for row in A.joints
    )


def _coordinate(row: CoordinateRow) -> Coordinate:
    motion = cast(Motion, row.motion)
    limited = row.joint not in ROOTS and motion != "coupled"
    return Coordinate(row.coordinate, motion, row.default, (row.min, row.max), row.locked, limited)


def _axis(row: AxisRow, splines: Mapping[str, CubicSpline]) -> Axis:
    kind = "rotation" if row.kind == "rotation" else "translation"
    direction = (row.x, row.y, row.z)
    try:
        value = float(row.function)
    except ValueError:
        return Axis(kind, direction, row.coordinate, _known(splines, row.function, row.joint))
    function: Function = Linear(value) if row.coordinate else Constant(value)
    return Axis(kind, direction, row.coordinate or None, function)


def _coupler(row: Coupling) -> Coupler:
    return Coupler(f"{row.dependent}_coupler", row.dependent, row.independent, Linear(row.slope))


def _wrap(row: Surface) -> Wrap:
    return Wrap(
        row.wrap,
        Frame(row.body, (row.rx_rad, row.ry_rad, row.rz_rad), (row.x_m, row.y_m, row.z_m)),
        cast(Shape, row.shape),
        (row.size1_m, row.size2_m, row.size3_m),
        cast(Quadrant, row.quadrant),
    )


def _muscles(A: Anatomy) -> tuple[Muscle, ...]:
    points = _grouped(A.points, lambda row: row.element)
    contacts = _grouped(A.contacts, lambda row: row.element)
    known = {row.element: row for row in A.elements}
    for element in (*points, *contacts):
        _known(known, element, element)
    return tuple(_muscle(row, points[row.element], contacts[row.element]) for row in A.elements)


def _muscle(row: Element, points: Sequence[PathPoint], contacts: Sequence[Contact]) -> Muscle:
    return Muscle(
        name=row.element,
        family="millard2012",
        max_isometric_force=row.max_isometric_force_n,
        optimal_fiber_length=row.optimal_fiber_length_m,
        tendon_slack_length=row.tendon_slack_length_m,
        pennation_angle_at_optimal=math.radians(row.pennation_deg),
        specific_tension=row.tension_n_cm2 * PA_PER_N_CM2,
        points=fixed_points(points),
        wraps=path_wraps(contacts),
        max_contraction_velocity=10.0,
        ignore_tendon_compliance=True,
        curves={"ActiveForceLengthCurve.minimum_value": 0.0},
    )


def fixed_points(rows: Iterable[PathPoint]) -> tuple[FixedPoint, ...]:
    """Lay the points of one path, in the order of their numbers."""
    return tuple(
        FixedPoint(f"{row.element}-P{row.point}", row.body, (row.x_m, row.y_m, row.z_m))
        for row in sorted(rows, key=lambda row: row.point)
    )


def path_wraps(rows: Iterable[Contact]) -> tuple[PathWrap, ...]:
    """List what one path wraps over."""
    return tuple(PathWrap(c.wrap, cast(Method, c.method), c.first, c.last) for c in rows)


def _motors(joints: Sequence[Joint]) -> tuple[Actuator, ...]:
    """Drive the arms, which have no muscles here, by a motor at each of their coordinates."""
    return tuple(
        Actuator(f"{coordinate.name}_motor", coordinate.name, ARM_MOTOR_NM)
        for joint in joints
        if joint.name.startswith(("acromial", "elbow", "radioulnar"))
        for coordinate in joint.coordinates
    )


def _bellies(A: Anatomy) -> dict[str, tuple[str, ...]]:
    """Name the elements of each belly, right side then left: `gluteus_medius_r`."""
    bellies: dict[str, tuple[str, ...]] = {}
    for side in ("r", "l"):
        for row in A.elements:
            belly = f"{row.muscle}_{side}"
            element = row.element if side == "r" else mirror.left(row.element)
            bellies[belly] = (*bellies.get(belly, ()), element)
    return bellies


def _markers(A: Anatomy) -> tuple[Marker, ...]:
    right = [Marker(row.marker, row.body, (row.x_m, row.y_m, row.z_m)) for row in A.landmarks]
    return (*right, *(mirror.mirror_marker(m) for m in right if m.name.startswith("R")))


def _grouped(rows: Iterable[Row], key: Callable[[Row], str]) -> defaultdict[str, list[Row]]:
    groups: defaultdict[str, list[Row]] = defaultdict(list)
    for row in rows:
        groups[key(row)].append(row)
    return groups


def _known(table: Mapping[str, Row], name: str, user: str) -> Row:
    if name not in table:
        raise CoxaError(f"'{user}' names '{name}', which no table has", todo=nearest(name, table))
    return table[name]
