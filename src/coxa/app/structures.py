"""What is drawn beside muscles and bones: the sciatic nerve, the iliotibial bands, the bursae."""

from __future__ import annotations

from typing import Literal

import numpy as np

from coxa.app.lines import evenly, muscle_lines
from coxa.app.messages import Side, StructureInfo
from coxa.errors import CoxaError
from coxa.findings.electrodes import split_side
from coxa.kernels.arrays import Floats
from coxa.model.conditions import Variant
from coxa.model.model import Model
from coxa.model.nerve import Division, nerve_on, nerve_path
from coxa.movement.events import SIDES

USUAL = "a"
"""Beaton and Anson's type that most limbs have."""
BAND_RADIUS_M, BURSA_RADIUS_M = 0.006, 0.012
"""Drawn so, not measured."""
TROCHANTER = "GT"
DIVISIONS: tuple[Division, ...] = ("tibial", "peroneal")

Structure = tuple[StructureInfo, Floats]


def structures_of(model: Model, q: Floats, points: int) -> list[Structure]:
    """Return each structure and its line (n, points, 3) m in ground; a bursa's is one place."""
    bands = _bands(model, q, points)
    return [*_nerves(model, q, points), *bands, *_bursae(model, q, points, bands)]


def _nerves(model: Model, q: Floats, points: int) -> list[Structure]:
    variants = [c for c in model.conditions if isinstance(c, Variant) and c.name == "sciatic"]
    name = str(variants[-1].value) if variants else USUAL
    found: list[Structure] = []
    for side in SIDES:
        try:
            nerve = nerve_on(model, side)
        except CoxaError:
            return []  # bones too unlike the built-in ones to lay it on
        variant = nerve.variant(name)
        same = variant.tibial == variant.peroneal
        for division in DIVISIONS[: 1 if same else 2]:
            title = "sciatic nerve" if same else f"sciatic nerve, {division} division"
            info = StructureInfo(
                f"sciatic_{division}_{side}", title, "nerve", side, 0.5 * nerve.width
            )
            line = nerve_path(model, nerve, variant, q, division)
            found.append((info, evenly(line, points)))
    return found


def _bands(model: Model, q: Floats, points: int) -> list[Structure]:
    if not model.bands:
        return []
    lines = muscle_lines(model.banded, q, points)
    found: list[Structure] = []
    for k, band in enumerate(model.bands):
        stem, side = split_side(band.name)
        title = "iliotibial band" if stem == "itb" else stem.replace("_", " ")
        info = StructureInfo(band.name, title, "band", side or "r", BAND_RADIUS_M)
        found.append((info, lines[:, k]))
    return found


def _bursae(model: Model, q: Floats, points: int, bands: list[Structure]) -> list[Structure]:
    """Put a bursa between each iliotibial band and the trochanter it slides over."""
    found: list[Structure] = []
    R, p = model.body_poses(q)
    for info, line in bands:
        wrap = next((w for w in model.wraps if w.name == f"{TROCHANTER}_{info.side}"), None)
        if wrap is None or not info.name.startswith("itb"):
            continue
        body = model.flat.bodies.index(wrap.frame.body)
        center = p[:, body] + R[:, body] @ np.array(wrap.frame.translation)
        nearest = np.linalg.norm(line - center[:, None], axis=2).argmin(axis=1)
        at = line[np.arange(len(q)), nearest]
        inward = center - at
        inward /= np.maximum(np.linalg.norm(inward, axis=1, keepdims=True), 1e-9)
        place = at + BURSA_RADIUS_M * inward
        kind: Literal["bursa"] = "bursa"
        side: Side = info.side
        told = StructureInfo(f"bursa_{side}", "trochanteric bursa", kind, side, BURSA_RADIUS_M)
        found.append((told, np.repeat(place[:, None], points, axis=1)))
    return found
