"""Masses, mass centres and inertias of a person's bodies, from measured segments."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from coxa.anatomy.segments import (
    REFERENCE_HEIGHT_M,
    Segment,
    Share,
    read_segments,
    read_shares,
    read_stature,
)
from coxa.errors import CoxaError, nearest
from coxa.kernels.arrays import Floats
from coxa.model import mirror
from coxa.model.bodies import Body
from coxa.model.scaling import weighing

if TYPE_CHECKING:
    from coxa.model.subject import Subject


def inertia_of(bodies: Sequence[Body], subject: Subject) -> tuple[Body, ...]:
    """Return the bodies with the masses, mass centres and inertias of a person, in their order.

    `bodies` are those of the reference person (1.70 m), the model's own names; the result is of
    the person's height and weighs exactly `subject.mass_kg`, left as right. Segments after de Leva
    1996, by sex; `tables/person/shares.csv` says how bodies share them. Raises `CoxaError` for
    a body that has mass and no share, and for a share whose body is missing.
    """
    shares: dict[str, list[Share]] = defaultdict(list)
    for share in read_shares(subject.sex):
        shares[share.body].append(share)
    names = [body.name for body in bodies]
    for name in shares:
        for side in {name, mirror.left(name)}:
            if side not in names:
                raise CoxaError(
                    f"the model has no body '{side}', so its share of the person's mass is lost",
                    todo=nearest(side, names),
                )
    persons = [_body(body, shares, subject) for body in bodies]
    return weighing(persons, subject.mass_kg)


def _body(body: Body, shares: dict[str, list[Share]], subject: Subject) -> Body:
    if body.name in shares:
        return _composed(body, shares[body.name], subject)
    right = body.name[:-2] + "_r"
    if body.name.endswith("_l") and right in shares:
        whole = _composed(mirror.mirror_body(replace(body, name=right)), shares[right], subject)
        return replace(mirror.mirror_body(whole), name=body.name)
    if body.mass > 0.0:
        raise CoxaError(
            f"no segment gives the body '{body.name}' a share of the person's mass",
            todo="Only the built-in model's bodies are known; scale other models by mass_kg.",
        )
    return body


@dataclass(frozen=True)
class _Part:
    """A mass m (kg), its centre c (3,) m, and the second moments J (3, 3) kg m^2 about c."""

    m: float
    c: Floats
    J: Floats


def _composed(body: Body, shares: Sequence[Share], subject: Subject) -> Body:
    """Put a body's parts together, and size it: the tables are of 1.70 m."""
    segments = read_segments(subject.sex)
    grown = REFERENCE_HEIGHT_M / read_stature(subject.sex)
    parts = [_part(body, row, segments[row.segment], grown, subject.mass_kg) for row in shares]
    size = subject.height_m / REFERENCE_HEIGHT_M
    m = sum(part.m for part in parts)
    c = sum((part.m * part.c for part in parts), np.zeros(3)) / m
    J = sum((p.J + p.m * np.outer(p.c - c, p.c - c) for p in parts), np.zeros((3, 3))) * size**2
    x, y, z = (c * size).tolist()
    xx, yy, zz = (np.trace(J) - np.diag(J)).tolist()
    inertia = (xx, yy, zz, -float(J[0, 1]), -float(J[0, 2]), -float(J[1, 2]))
    return Body(body.name, m, (x, y, z), inertia)


def _part(body: Body, row: Share, segment: Segment, grown: float, mass_kg: float) -> _Part:
    """Return one share of a segment at the reference height."""
    m = row.share * segment.mass * mass_kg
    if row.form == "own":
        return _Part(m, np.array(body.mass_center), _second_moments(body) * m / body.mass)
    p = np.array([row.px_m, row.py_m, row.pz_m])
    d = np.array([row.dx_m, row.dy_m, row.dz_m])
    spread = _spread(row.segment, segment)
    if row.form == "whole":
        return _Part(m, p + segment.com * (d - p), m * float((d - p) @ (d - p)) * spread)
    # A slice of an even cylinder of length 1 holds, a unit of mass, its height^2 / 12 along it.
    spread[1, 1] = row.share**2 / 12.0
    c = 0.5 * (p + d) if row.form == "slab" else np.array(body.mass_center)
    return _Part(m, c, m * (segment.length_m * grown) ** 2 * spread)


def _spread(name: str, segment: Segment) -> Floats:
    """Return the second moments for unit mass and length; the foot lies along x, others along y."""
    front, long, side = (k**2 for k in (segment.k_front, segment.k_long, segment.k_side))
    about = np.array([long, front, side] if name == "foot" else [front, long, side])
    return np.diag(0.5 * about.sum() - about)


def _second_moments(body: Body) -> Floats:
    xx, yy, zz, xy, xz, yz = body.inertia
    about = np.array([[xx, xy, xz], [xy, yy, yz], [xz, yz, zz]])
    return 0.5 * np.trace(about) * np.eye(3) - about
