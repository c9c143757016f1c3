"""How much longer paths were if they had to go around the shaft of the femur: 0 where they do."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from typing import cast

import numpy as np

from coxa.kernels.arrays import Floats
from coxa.model.bodies import Frame, Vector
from coxa.model.model import Model
from coxa.model.paths import PathWrap, Wrap

SHAFT_RADIUS_M = 0.01325
"""Half of men's mid-shaft diameter, 26.5 mm (karakas2008)."""
ON_SHAFT = "_at_femshaft_r"
"""Ending of the wraps whose centres tell where the shaft's axis runs (rajagopal2016)."""


def shaft_detours_mm(model: Model, q: Floats) -> Floats:
    """Return how much longer each path is around the shaft's longest obstacle, (n, muscles) mm.

    The shaft is a chain of cylinders through the centres of the adductors' wraps, tried one by
    one; what stays beside all of them is no longer.
    """
    bare = model.muscle_lengths(q)
    detours = [model_.muscle_lengths(q) - bare for model_ in _with_each_piece(model)]
    longest: Floats = 1000.0 * np.max(detours, axis=0)
    return longest


def _with_each_piece(model: Model) -> Iterator[Model]:
    centres = sorted(
        (w.frame.translation for w in model.wraps if w.name.endswith(ON_SHAFT)),
        key=lambda centre: -centre[1],
    )
    for top, bottom in pairwise(centres):
        piece = _cylinder(np.array(top), np.array(bottom))
        muscles = (replace(m, wraps=(*m.wraps, PathWrap(piece.name))) for m in model.muscles)
        yield replace(model, muscles=tuple(muscles), wraps=(*model.wraps, piece))


def _cylinder(top: Floats, bottom: Floats) -> Wrap:
    """Lay a cylinder between two points of the femur: its z axis along them."""
    along = top - bottom
    length = float(np.linalg.norm(along))
    x, y, z = along / length
    # Body-fixed X then Y turn z to (sin b, -sin a cos b, cos a cos b).
    turn = (float(np.arctan2(-y, z)), float(np.arcsin(x)), 0.0)
    middle = cast(Vector, tuple(map(float, (top + bottom) / 2.0)))
    return Wrap(
        "shaft_r", Frame("femur_r", turn, middle), "cylinder", (SHAFT_RADIUS_M, length, 0.0)
    )
