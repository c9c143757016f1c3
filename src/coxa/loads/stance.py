"""Which foot stood on which force plate, told by where it was: loads without a document."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from coxa.errors import CoxaError
from coxa.loads.external import ExternalForce, ExternalLoads
from coxa.loads.plates import Plate
from coxa.model.model import Model
from coxa.movement.contacts import find_contacts
from coxa.movement.events import SIDES, Side, side_name
from coxa.movement.motion import Motion

Floats = NDArray[np.float64]
Mask = NDArray[np.bool_]

REACH_M = 0.3
"""The centre of pressure lies under the foot; its middle is no farther than a foot's length."""
STRAYS = 0.1
"""The share of a stance in which the other foot may be nearer: where feet pass each other."""
INSTEAD = "Leave the plates out, or say with an ExternalLoads file which foot stands where."


def plate_loads(plates: Sequence[Plate], model: Model, motion: Motion) -> ExternalLoads:
    """Return what plates do to the feet of a model that moves as `motion` (rad, m), in ground.

    Each stance on a plate belongs to the foot whose middle, between the origins of calcaneus and
    toes, is nearest to the centre of pressure. Raises `CoxaError` where the model has no such
    feet, where the record is of another time, where both feet bear on one plate, and where
    nobody's foot is near.
    """
    middle = _feet(model, motion)
    forces: list[ExternalForce] = []
    for plate in plates:
        mine: dict[Side, Mask] = {}
        for stance in _stances(plate, motion):
            side = _who(plate, stance, motion, middle)
            mine[side] = mine.get(side, np.zeros(len(plate.time), np.bool_)) | stance
        forces += [_force(plate, side, when) for side, when in mine.items()]
    if not forces:
        raise CoxaError("nobody stands on the plates while the motion lasts", todo=INSTEAD)
    return ExternalLoads(tuple(forces), source="force plates of the recording")


def _feet(model: Model, motion: Motion) -> Mapping[Side, Floats]:
    try:
        return {
            side: 0.5
            * (
                model.positions(motion.values, f"calcn_{side}")
                + model.positions(motion.values, f"toes_{side}")
            )
            for side in SIDES
        }
    except CoxaError as error:
        raise CoxaError("the model's feet are not called calcn and toes", todo=INSTEAD) from error


def _stances(plate: Plate, motion: Motion) -> list[Mask]:
    """Return the samples (n,) of each time that the plate is loaded while the motion lasts."""
    during = (plate.time >= motion.time[0]) & (plate.time <= motion.time[-1])
    load = np.where(during, plate.force @ plate.normal, 0.0)
    found: list[Mask] = []
    for contact in find_contacts(plate.time, load):
        start = plate.time[0] if contact.start is None else contact.start
        end = plate.time[-1] if contact.end is None else contact.end
        inside = (plate.time >= start) & (plate.time <= end) & during
        if inside.any():
            found.append(inside)
    return found


def _who(plate: Plate, stance: Mask, motion: Motion, middle: Mapping[Side, Floats]) -> Side:
    centre, up = plate.centre_of_pressure()[stance], plate.normal
    seen = np.isfinite(centre).all(axis=1)
    time, centre = plate.time[stance][seen], centre[seen]
    if not len(time):
        raise CoxaError(f"{plate.name} is hardly loaded", todo=INSTEAD)
    away: dict[Side, Floats] = {}
    for side, place in middle.items():
        foot = np.column_stack([np.interp(time, motion.time, column) for column in place.T])
        off = foot - centre
        away[side] = np.linalg.norm(off - np.outer(off @ up, up), axis=1)
    side = min(away, key=lambda one: float(np.median(away[one])))
    others = np.min([gap for one, gap in away.items() if one != side], axis=0)
    when = f"at {time[0]:.2f} to {time[-1]:.2f} s"
    if np.median(away[side]) > REACH_M:
        raise CoxaError(
            f"no foot of the model is near the load on {plate.name} {when}: the nearest, the "
            f"{side_name(side)}, is {np.median(away[side]):.2f} m away",
            todo="Do recording and motion have the same axes and times? " + INSTEAD,
        )
    if (others < away[side]).mean() > STRAYS:
        raise CoxaError(f"both feet bear on {plate.name} {when}", todo=INSTEAD)
    return side


def _force(plate: Plate, side: Side, when: Mask) -> ExternalForce:
    """Return a plate's wrench while one foot stands on it; its point goes over to the next."""
    point, torque = plate.centre_of_pressure(), plate.free_torque()
    loaded = when & np.isfinite(point).all(axis=1)
    known = np.flatnonzero(loaded)
    held = np.column_stack(
        [np.interp(plate.time, plate.time[known], point[known, k]) for k in range(3)]
    )
    return ExternalForce(
        f"{plate.name}_{side}",
        f"calcn_{side}",
        "ground",
        "ground",
        plate.time,
        np.where(loaded[:, None], plate.force, 0.0),
        held,
        np.where(loaded[:, None], torque, 0.0),
    )
