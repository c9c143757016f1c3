"""What the iliotibial band carries, and how hard it presses on the greater trochanter.

The band is a spring of its own, and muscles pull in series with it: those that run over the
trochanter's wrap (`GT_r`, `GT_l`), tensor fasciae latae and the upper gluteus maximus. Of these,
the ones that end on the tibia load the band's distal part.

Pressure on bone is the wrap's reaction. It is read off a twin of the model in which each
trochanter is a body of its own, welded to its femur: the wrench across that weld is what the
paths over the trochanter press on it with, whatever else they touch.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from coxa.errors import CoxaError
from coxa.kernels.arrays import Floats
from coxa.model.bands import band_tensions
from coxa.model.bodies import ZERO, Body, Frame
from coxa.model.joints import Joint
from coxa.model.model import Model

SIDES = ("r", "l")


@dataclass(frozen=True)
class IliotibialLoad:
    """One side's iliotibial band in n frames, and how it compares with standing at rest."""

    side: str
    tension: Floats  # (n,) N in the distal band: its own, and that of muscles in series with it
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


def iliotibial_loads(
    model: Model, q: Floats, force: Floats, *, parity: bool = False
) -> tuple[IliotibialLoad, ...]:
    """Compute tension, strain and compression of each side's band for q (n, C) rad or m.

    force: (n, muscles) N, as a study has it. Raises `CoxaError` for a model without the bands
    `itb_r`, `itb_l` and the wraps `GT_r`, `GT_l`.
    """
    bands = _find_bands(model)
    twin = _with_trochanters(model)
    rest = model.default_pose[None]
    lengths = model.banded.path_geometry(q, parity=parity).length
    own = band_tensions(model.bands, lengths)
    pressed = _compression(twin, q, force, own, parity)
    relaxed = np.zeros((1, len(model.muscles)))
    at_rest = band_tensions(model.bands, model.banded.path_geometry(rest, parity=parity).length)
    pressed_at_rest = _compression(twin, rest, relaxed, at_rest, parity)
    loads: list[IliotibialLoad] = []
    for k, side in enumerate(SIDES):
        tension = own[:, bands[k]] + force[:, _in_series(model, side)].sum(axis=1)
        loads.append(
            IliotibialLoad(
                side=side,
                tension=tension,
                strain=tension / model.bands[bands[k]].axial_stiffness,
                compression=pressed[:, k],
                at_rest=float(pressed_at_rest[0, k]),
            )
        )
    return tuple(loads)


def _compression(twin: Model, q: Floats, force: Floats, tension: Floats, parity: bool) -> Floats:
    """Return the size (n, 2) N of what muscles and bands press on each trochanter with."""
    pull = twin.path_geometry(q, parity=parity).pulls(force)
    pull += twin.banded.path_geometry(q, parity=parity).pulls(tension)
    welds = [twin.flat.joints.index(_weld(side)) for side in SIDES]
    return np.linalg.norm(pull[:, welds, :3], axis=2)


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


def _in_series(model: Model, side: str) -> list[int]:
    """List the muscles over the trochanter that end on the tibia: they pull on the distal band."""
    return [
        i
        for i, muscle in enumerate(model.muscles)
        if any(wrap.wrap == f"GT_{side}" for wrap in muscle.wraps)
        and muscle.points[-1].body == f"tibia_{side}"
    ]


def _find_bands(model: Model) -> Sequence[int]:
    """Return the columns of `itb_r` and `itb_l` among the model's bands."""
    names = [band.name for band in model.bands]
    missing = [f"itb_{side}" for side in SIDES if f"itb_{side}" not in names]
    if missing:
        raise CoxaError(
            f"the model has no band '{missing[0]}'",
            todo="Add `coxa.model.tract.iliotibial_bands(model)` to its bands.",
        )
    return [names.index(f"itb_{side}") for side in SIDES]
