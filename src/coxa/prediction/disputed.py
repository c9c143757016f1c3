"""What sources dispute: how far an answer moves where another one's value is taken.

`alternatives.csv` keeps every source's value of a quantity, one of them chosen. Where a value only
scales what muscles pull with, an arm, or how stiff a band is, it can be taken into a posture that
is solved already; `KEPT` says why the others cannot. Values are taken as they are tabled, each as
likely as another, also those that the table calls poor: the reason for the one chosen stands there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from coxa.anatomy.sources import Alternative, read_alternatives
from coxa.errors import CoxaError
from coxa.kernels.arrays import Floats
from coxa.model.conditions import Variant
from coxa.model.conditions.names import find_muscles
from coxa.model.model import Model

AREA = ("max_isometric_force", "physiological cross-section")
"""Both are a muscle's area, at one tension."""
SHARE = "itb_share"
ARM = "adduction arm standing"
STIFFNESS = ("Young's modulus", "cross section")
KEPT = {
    "specific tension": "strength, of which the sources tell, is varied for all muscles alike",
    "optimal_fiber_length": "the chosen path and tendon fit the chosen fibre",
    "normalised fibre length in neutral": "the chosen path and tendon fit the chosen fibre",
    "share of flexion-extension": "it moves the vertebrae",
    "strain in quiet standing": "both sources give the same",
    "passive flexion moment at 10 deg of extension": "passive structures vary from none to all",
    "rotation at 5 N m": "passive structures vary from none to all",
    "adduction at 5 N m": "passive structures vary from none to all",
    "flexion at 10 N m": "there is one source",
    "lateral bending stiffness near the end of range": "there is one source",
    "part of limbs of type a": "no force depends on it",
}
"""Quantities that are not varied, and why."""
_LINES = {"gluteus medius anterior": "glmed1"}


@dataclass(frozen=True, eq=False)
class Disputed:
    """A quantity, and what each of its o values multiplies; the chosen one, the first, by 1.

    `force` (o, M) is of each muscle's force, `arm` (o, M) of its arm of hip adduction, `stiffness`
    (o,) of the iliotibial bands'.
    """

    name: str
    sources: tuple[str, ...]
    force: Floats
    arm: Floats
    stiffness: Floats


@dataclass(frozen=True, eq=False)
class Taken:
    """What the values taken multiply together: see `Disputed`; (M,), (M,), and a number."""

    force: Floats
    arm: Floats
    stiffness: float


def disputed(model: Model) -> tuple[Disputed, ...]:
    """List what the sources of the default model dispute; nothing for another model."""
    if not model.bellies:
        return ()
    groups: dict[tuple[str, str], list[Alternative]] = {}
    for row in read_alternatives():
        kind = "area" if row.quantity in AREA else row.quantity
        if row.quantity not in KEPT:
            groups.setdefault((row.thing, kind), []).append(row)
    listed = [_options(model, thing, rows) for (thing, _), rows in groups.items()]
    return tuple(one for one in listed if len(one.sources) > 1)


def take(listed: Sequence[Disputed], u: Floats, muscles: int) -> Taken:
    """Take a value of each quantity by u (len(listed),) in the unit cube."""
    force, arm, stiffness = np.ones(muscles), np.ones(muscles), 1.0
    for one, at in zip(listed, u, strict=True):
        k = min(int(at * len(one.sources)), len(one.sources) - 1)
        force, arm = force * one.force[k], arm * one.arm[k]
        stiffness *= float(one.stiffness[k])
    return Taken(force, arm, stiffness)


def _options(model: Model, thing: str, rows: Sequence[Alternative]) -> Disputed:
    """Say what each value multiplies; rows of two quantities are each beside its own chosen one."""
    chosen = {row.quantity: row.value for row in rows if row.chosen}
    taken = [next(row for row in rows if row.chosen)]
    taken += [row for row in rows if not row.chosen and row.quantity in chosen]
    ones = np.ones((len(taken), len(model.muscles)))
    force, arm, stiffness = ones, ones, ones[:, 0]
    ratio = np.array([row.value / chosen[row.quantity] for row in taken])
    quantity = taken[0].quantity
    if quantity in AREA:
        force = np.where(_lines(model, thing), ratio[:, None], 1.0)
    elif quantity == ARM:
        arm = np.where(_lines(model, thing), ratio[:, None], 1.0)
    elif quantity == SHARE:
        force = np.array(
            [np.ones(len(model.muscles)), *(_shared(model, r.value) for r in taken[1:])]
        )
    elif quantity in STIFFNESS:
        stiffness = ratio
    else:
        raise CoxaError(f"alternatives.csv: how '{quantity}' would change an answer is not known")
    return Disputed(
        f"{thing}, {quantity}", tuple(row.source for row in taken), force, arm, stiffness
    )


def _lines(model: Model, thing: str) -> np.ndarray[tuple[int, ...], np.dtype[np.bool_]]:
    """Tell which muscles a thing of the table is, (M,), on both sides."""
    name = _LINES.get(thing, thing.replace(" ", "_"))
    return np.isin(model.muscle_names, find_muscles(model, (name,)))


def _shared(model: Model, share: float) -> Floats:
    """Return what a share of gluteus maximus in the band multiplies each force by, (M,).

    A share beyond what the lines hold that part into band and femur is all of these.
    """
    own = {m.name: m.max_isometric_force for m in model.muscles}
    belly = model.bellies["gluteus_maximus_r"]
    parting = sum(own[e] + own[e.replace("_itb_", "_")] for e in belly if "_itb_" in e)
    whole = sum(own[e] for e in belly)
    if whole == 0.0:
        return np.ones(len(own))
    split = Variant(SHARE, min(share, parting / whole)).change(model)
    return np.array(
        [m.max_isometric_force / own[m.name] if own[m.name] > 0.0 else 1.0 for m in split.muscles]
    )
