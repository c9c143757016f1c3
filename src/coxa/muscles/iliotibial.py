"""What the iliotibial band carries, and how hard it presses on the greater trochanter.

The band is a spring of its own, and muscles tighten it: tensor fasciae latae and the upper
gluteus maximus, whose paths end where the band ends, on Gerdy's tubercle. All of this tension is
taken to run over the trochanter along the band's own line, whichever way the muscles' paths are
drawn; how much each part of the sheet really carries is not known (Hutchinson 2022).

What a line presses on bone with is the reaction of the wrap it bends over (`GT_r`, `GT_l`). It is
read off a twin of the model in which each trochanter is a body of its own, welded to its femur:
the wrench across that weld holds the wrap's reaction and nothing else.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np

from coxa.errors import CoxaError
from coxa.kernels.arrays import Floats
from coxa.model.bands import Band, band_tensions
from coxa.model.bodies import ZERO, Body, Frame
from coxa.model.joints import Joint
from coxa.model.model import Model
from coxa.model.paths import FixedPoint, Point

SIDES = ("r", "l")
NEAR = 0.005
"""Metres between the ends of a band and of a muscle that enters it."""


@dataclass(frozen=True)
class IliotibialLoad:
    """One side's iliotibial band in n frames, and how it compares with standing at rest."""

    side: str
    tension: Floats  # (n,) N in the distal band: its own, and that of the muscles in it
    strain: Floats  # (n,) of the distal band under this tension
    compression: Floats  # (n,) N on the greater trochanter
    at_rest: float  # N, in the default pose with relaxed muscles

    @property
    def index(self) -> Floats:
        """Return the compression in multiples of that in the default pose at rest, (n,).

        Raises `CoxaError` where the band does not touch the trochanter at rest.
        """
        if self.at_rest <= 0.0:
            raise CoxaError(
                f"the iliotibial band ({self.side}) does not press on the trochanter at rest",
                todo="Give it some strain in the default pose, or read `compression` in N.",
            )
        return self.compression / self.at_rest


def iliotibial_loads(model: Model, q: Floats, force: Floats) -> tuple[IliotibialLoad, ...]:
    """Compute tension, strain and compression of each side's band for q (n, C) rad or m.

    force: (n, muscles) N, as a study has it. Raises `CoxaError` for a model without the bands
    `itb_r`, `itb_l` and the wraps `GT_r`, `GT_l`.
    """
    columns = _find_bands(model)
    twin = _with_trochanters(model).banded
    rest = model.default_pose[None]
    own = band_tensions(model.bands, model.banded.path_geometry(q).length)
    own_at_rest = band_tensions(model.bands, model.banded.path_geometry(rest).length)
    loads: list[IliotibialLoad] = []
    for side, k in zip(SIDES, columns, strict=True):
        band = model.bands[k]
        tension = own[:, k] + force[:, muscles_in_series(model, band)].sum(axis=1)
        at_rest = own_at_rest[0, k] * _pressure(twin, rest, k, side)[0]
        loads.append(
            IliotibialLoad(
                side=side,
                tension=tension,
                strain=tension / band.axial_stiffness,
                compression=tension * _pressure(twin, q, k, side),
                at_rest=float(at_rest),
            )
        )
    return tuple(loads)


def _pressure(twin: Model, q: Floats, band: int, side: str) -> Floats:
    """Return what a band presses on its trochanter with, (n,) N a newton of its tension."""
    tension = np.zeros((len(q), len(twin.muscles)))
    tension[:, band] = 1.0
    pull = twin.path_geometry(q).pulls(tension)[:, twin.flat.joints.index(_weld(side)), :3]
    return np.linalg.norm(pull, axis=1)


def _with_trochanters(model: Model) -> Model:
    """Make the twin whose trochanters are massless bodies of their own, welded to the femurs."""
    wraps = {wrap.name: wrap for wrap in model.wraps}
    bodies, joints = list(model.bodies), list(model.joints)
    for side in SIDES:
        name = f"GT_{side}"
        if name not in wraps:
            raise CoxaError(
                f"the model has no wrap '{name}' at the greater trochanter",
                todo="Take Coxa's own model, or add it.",
            )
        femur, own = wraps[name].frame.body, f"trochanter_{side}"
        bodies.append(Body(own, 0.0, ZERO, (*ZERO, *ZERO)))
        joints.append(Joint(_weld(side), "WeldJoint", Frame(femur), Frame(own), (), ()))
        wraps[name] = replace(wraps[name], frame=replace(wraps[name].frame, body=own))
    return replace(model, bodies=tuple(bodies), joints=tuple(joints), wraps=tuple(wraps.values()))


def _weld(side: str) -> str:
    return f"trochanter_weld_{side}"


def has_iliotibial_bands(model: Model) -> bool:
    """Tell whether a model has the bands and wraps that `iliotibial_loads` asks for."""
    bands, wraps = ({x.name for x in parts} for parts in (model.bands, model.wraps))
    return all(f"itb_{side}" in bands and f"GT_{side}" in wraps for side in SIDES)


def muscles_in_series(model: Model, band: Band) -> list[int]:
    """List the muscles whose paths end where the band does: they pull on its distal part."""
    end = band.points[-1]
    return [
        i
        for i, muscle in enumerate(model.muscles)
        if muscle.points[-1].body == end.body and _apart(muscle.points[-1], end) < NEAR
    ]


def _apart(a: Point, b: Point) -> float:
    """Return the distance in m of two fixed points of one body; points that move are far."""
    if isinstance(a, FixedPoint) and isinstance(b, FixedPoint):
        return math.dist(a.location, b.location)
    return math.inf


def _find_bands(model: Model) -> tuple[int, ...]:
    """Return the columns of `itb_r` and `itb_l` among the model's bands."""
    names = [band.name for band in model.bands]
    missing = [f"itb_{side}" for side in SIDES if f"itb_{side}" not in names]
    if missing:
        raise CoxaError(
            f"the model has no band '{missing[0]}'",
            todo="Add `coxa.model.tract.iliotibial_bands(model)` to its bands.",
        )
    return tuple(names.index(f"itb_{side}") for side in SIDES)
