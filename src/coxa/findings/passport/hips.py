"""Find a model's hips: the coordinates they turn about, and the muscles that cross them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

import numpy as np

from coxa.anatomy.bellies import Belly, bellies_of
from coxa.errors import CoxaError
from coxa.model.geometry import path_geometry
from coxa.model.model import Model
from coxa.movement.events import SIDES, Side

Turn = Literal["flexion", "adduction", "rotation", "knee"]
HIP_TURNS: tuple[Turn, ...] = ("flexion", "adduction", "rotation")
TURNS: tuple[Turn, ...] = (*HIP_TURNS, "knee")
LEAST_M = 1e-6
"""Smaller arms are none."""
_NAMES: dict[Turn, str] = {
    "flexion": r"hip_?flex\w*",
    "adduction": r"hip_?(add|abd)\w*",
    "rotation": r"hip_?rot\w*",
    "knee": r"knee_?(angle|flex\w*)",
}


@dataclass(frozen=True)
class Element:
    """A muscle element of one side: its column, its name without the side, and its bellies."""

    column: int
    name: str
    side: Side
    stem: str
    bellies: tuple[Belly, ...]


@dataclass(frozen=True)
class Hips:
    """The coordinates of each side's hip and knee by what they do, and the elements of each side.

    `elements` cross a hip, or bear the name of a muscle that does.
    """

    coordinates: dict[Side, dict[Turn, str]]
    elements: tuple[Element, ...]
    crossing: frozenset[int]
    """Columns of the elements that have an arm at a hip."""

    @property
    def crossing_elements(self) -> tuple[Element, ...]:
        """List the elements that have an arm at a hip."""
        return tuple(e for e in self.elements if e.column in self.crossing)

    @property
    def turns(self) -> tuple[Turn, ...]:
        """List what both hips can do."""
        return tuple(t for t in TURNS if all(t in self.coordinates[s] for s in SIDES))

    @property
    def hip_turns(self) -> tuple[Turn, ...]:
        """List what both hips can do, the knees left out."""
        return tuple(t for t in self.turns if t != "knee")


def find_hips(model: Model) -> Hips:
    """Find both hips by the names of their coordinates (`hip_flexion_r`, `knee_angle_l`, ...).

    Raises `CoxaError` for a model without hips.
    """
    coordinates: dict[Side, dict[Turn, str]] = {
        side: _side_coordinates(model, side) for side in SIDES
    }
    for side in SIDES:
        if "flexion" not in coordinates[side]:
            raise CoxaError(
                f"the model has no hip to audit: no coordinate 'hip_flexion_{side}' among its "
                f"{len(model.coordinates)} ({', '.join(model.coordinate_names[:8])}, ...)",
                file=model.source or None,
                todo="Give a model with both legs.",
            )
    crossing = _crossing(model, coordinates)
    elements: list[Element] = []
    for m, muscle in enumerate(model.muscles):
        side, stem = split(muscle.name)
        if side is not None:
            bellies = bellies_of(stem)
            if bellies or m in crossing:
                elements.append(Element(m, muscle.name, side, stem, bellies))
    return Hips(coordinates, tuple(elements), crossing)


def _crossing(model: Model, coordinates: dict[Side, dict[Turn, str]]) -> frozenset[int]:
    """Find the muscles that have an arm at a hip, in neutral or in a pose away from it."""
    hips = [
        model.coordinate_index(name)
        for turns in coordinates.values()
        for turn, name in turns.items()
        if turn != "knee"
    ]
    q = np.zeros((2, len(model.coordinates)))
    q[1, hips] = np.radians(10.0)
    arms = path_geometry(model.flat, model.complete(q)).dense_arms()[:, :, hips]
    return frozenset(int(m) for m in np.flatnonzero((np.abs(arms) > LEAST_M).any(axis=(0, 2))))


def split(name: str) -> tuple[Side | None, str]:
    """Return an element's side and its name without it: `glmax1_r` is ("r", "glmax1")."""
    for side in SIDES:
        if name.lower().endswith(f"_{side}"):
            return side, name[:-2]
    return None, name


def _side_coordinates(model: Model, side: Side) -> dict[Turn, str]:
    found: dict[Turn, str] = {}
    for turn, pattern in _NAMES.items():
        for name in model.coordinate_names:
            if re.fullmatch(f"{pattern}_{side}", name.lower()):
                found[turn] = name
                break
    return found
