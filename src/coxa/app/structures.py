"""What is drawn beside muscles and bones: the sciatic nerve, the iliotibial bands, the bursae.

Drawn where anatomy has them among muscles that are drawn with girth: the nerve under the long
head of biceps, the band over vastus lateralis. What the engine computes from them is elsewhere.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from fnmatch import fnmatchcase

import numpy as np

from coxa.app.bones import body_maps
from coxa.app.girth import girth
from coxa.app.lines import evenly, muscle_lines
from coxa.app.messages import Side, StructureInfo
from coxa.findings.electrodes import split_side
from coxa.kernels.arrays import Floats
from coxa.model.assemble import assemble
from coxa.model.conditions import Variant
from coxa.model.model import Model
from coxa.model.nerve import Division, Nerve, Route, nerve_path, sciatic_nerve
from coxa.model.paths import FixedPoint
from coxa.movement.events import SIDES

USUAL = "a"
"""Beaton and Anson's type that most limbs have."""
BAND_RADIUS_M, BURSA_RADIUS_M = 0.03, 0.016
"""Half their breadth, drawn so, not measured."""
NERVE_SHARE = 0.28
"""Of the nerve's width at piriformis, its drawn radius: it thins on its way (guvencer2008)."""
TROCHANTER = (-0.014, -0.022, 0.065)
"""Its outermost point on the drawn femur (m, right)."""
OVER_TROCHANTER_M = 0.009
"""From there to the band: skin of the bone, bursa, and some room."""
UNDER_BAND = {"vas*lat*": 1.35, "gl*med1*": 2.1, "gl*med2*": 1.35}
OVER_NERVE = "bi*lh*"
OVER_BUTTOCK = ("gl*max2*", "gl*max3*")
"""The muscles the band lies on, and how much broader than round they are there; and those the
nerve lies under, in the thigh and above it."""
GAP_M = 0.008
"""Left between a muscle and what lies on it or under it."""
BROAD, DEEP, DEEPEST_M = 1.35, 1.05, 0.038
"""Of a muscle's radius where a band presses it flat, and how deep it is then at most."""
FORWARD_M = 0.016
"""Further forward there is bone."""
SOFTENED = 4
"""Rounds of smoothing."""
BENDS = 4
"""Points drawn for each of a nerve's, so that it bends and does not break."""
DIVISIONS: tuple[Division, ...] = ("tibial", "peroneal")

Structure = tuple[StructureInfo, Floats]
Maps = Mapping[str, Floats]
"""What takes the bones of the built-in model to the drawn ones."""


def structures_of(model: Model, q: Floats, points: int, drawn: Floats) -> list[Structure]:
    """Return each structure and its line (n, points, 3) m in ground.

    `drawn` (n, muscles, K, 3) is where the muscles are drawn.
    """
    maps = body_maps(model, assemble())
    bands = _bands(model, q, points, drawn, maps)
    nerves = _nerves(model, q, points, drawn, maps)
    return [*nerves, *bands, *_bursae(model, q, points, bands, maps)]


def _nerves(model: Model, q: Floats, points: int, drawn: Floats, maps: Maps) -> list[Structure]:
    variants = [c for c in model.conditions if isinstance(c, Variant) and c.name == "sciatic"]
    name = str(variants[-1].value) if variants else USUAL
    found: list[Structure] = []
    for side in SIDES:
        nerve = _nerve(side, maps)
        if nerve is None:
            return []
        variant = nerve.variant(name)
        same = variant.tibial == variant.peroneal
        for division in DIVISIONS[: 1 if same else 2]:
            title = "sciatic nerve" if same else f"sciatic nerve, {division} division"
            radius = NERVE_SHARE * nerve.width * (1.0 if same else 0.75)
            info = StructureInfo(f"sciatic_{division}_{side}", title, "nerve", side, radius)
            line = nerve_path(model, nerve, variant, q, division)
            thigh = _first_of_thigh(nerve.courses[variant.route(division)])
            behind = line[:, thigh - 1]  # the short rotators
            line[:, thigh] = _under(model, q, drawn, side, line[:, thigh])
            line = evenly(_bent(line), points)
            below = _below(line, behind)
            for over in OVER_BUTTOCK:
                line += below * (_in_front(model, q, drawn, side, line, over) - line)
            for _ in range(SOFTENED):
                line[:, 1:-1] += 0.25 * (line[:, :-2] - 2.0 * line[:, 1:-1] + line[:, 2:])
            found.append((info, line))
    return found


def _nerve(side: str, maps: Maps) -> Nerve | None:
    """Return the nerve on bones stretched and turned as those that are drawn; None without them."""
    nerve = sciatic_nerve(side)
    courses: dict[Route, tuple[FixedPoint, ...]] = {}
    for route, course in nerve.courses.items():
        if not {point.body for point in course} <= maps.keys():
            return None
        laid: list[FixedPoint] = []
        for point in course:
            x, y, z = (maps[point.body] @ np.array(point.location)).tolist()
            laid.append(replace(point, location=(x, y, z)))
        courses[route] = tuple(laid)
    return replace(nerve, courses=courses)


def _first_of_thigh(course: tuple[FixedPoint, ...]) -> int:
    return next(k for k, point in enumerate(course) if point.body.startswith("femur"))


def _under(model: Model, q: Floats, drawn: Floats, side: str, at: Floats) -> Floats:
    """Bring a place (n, 3) between the biceps's long head and the femur in front of it."""
    m = _muscle(model, OVER_NERVE, side)
    if m is None:
        return at
    near = np.linalg.norm(drawn[:, m] - at[:, None], axis=2).argmin(axis=1)
    over = drawn[np.arange(len(at)), m, near]
    depth = girth(model.muscles[m], drawn[0, m])[near] + GAP_M
    forward = model.body_poses(q)[0][:, model.flat.bodies.index(f"femur_{side}"), :, 0]
    return over + depth[:, None] * forward


def _bent(line: Floats) -> Floats:
    """Return a line (n, k, 3) through the same points without corners (Catmull and Rom 1974)."""
    first, last = 2.0 * line[:, :1] - line[:, 1:2], 2.0 * line[:, -1:] - line[:, -2:-1]
    a, b, c, d = (
        np.concatenate([first, line, last], axis=1)[:, k : k + line.shape[1] - 1, None]
        for k in range(4)
    )
    t = (np.arange(BENDS) / BENDS)[:, None]
    even = b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)))
    return np.concatenate([even.reshape(len(line), -1, 3), line[:, -1:]], axis=1)


def _bands(model: Model, q: Floats, points: int, drawn: Floats, maps: Maps) -> list[Structure]:
    if not model.bands:
        return []
    lines = muscle_lines(model.banded, q, points)
    found: list[Structure] = []
    for k, band in enumerate(model.bands):
        stem, side = split_side(band.name)
        title = "iliotibial band" if stem == "itb" else stem.replace("_", " ")
        info = StructureInfo(band.name, title, "band", side or "r", BAND_RADIUS_M)
        line = _over_bone(model, q, maps, info.side, lines[:, k])
        for under, broad in UNDER_BAND.items():
            line = _over_muscle(model, q, drawn, info.side, line, under, broad)
        found.append((info, line))
    return found


def _trochanter(model: Model, q: Floats, maps: Maps, side: Side) -> tuple[Floats, Floats] | None:
    """Return where the trochanter is outermost (n, 3) m, and the way outward there."""
    femur = f"femur_{side}"
    if femur not in maps:
        return None
    mirror = np.array([1.0, 1.0, -1.0 if side == "l" else 1.0])
    R, p = model.body_poses(q)
    body = model.flat.bodies.index(femur)
    place = p[:, body] + R[:, body] @ (maps[femur] @ (mirror * TROCHANTER))
    return place, R[:, body] @ (mirror * (0.0, 0.0, 1.0))


def _over_bone(model: Model, q: Floats, maps: Maps, side: Side, line: Floats) -> Floats:
    """Bow a line (n, K, 3) so that it passes over the trochanter; its ends stay."""
    found = _trochanter(model, q, maps, side)
    if found is None:
        return line
    place, outward = found
    over = place + OVER_TROCHANTER_M * outward
    row = np.arange(len(q))
    k = np.linalg.norm(line - over[:, None], axis=2).argmin(axis=1)
    by = over - line[row, k]
    along, at = np.arange(line.shape[1])[None], k[:, None]
    share = np.where(
        along < at,
        along / np.maximum(at, 1),
        (line.shape[1] - 1 - along) / (line.shape[1] - 1 - at),
    )
    return line + np.sin(0.5 * np.pi * share)[..., None] ** 2 * by[:, None]


def _over_muscle(
    model: Model, q: Floats, drawn: Floats, side: Side, line: Floats, under: str, broad: float
) -> Floats:
    """Lift a line (n, K, 3) sideways off the femur until it clears a muscle."""
    m = _muscle(model, under, side)
    if m is None:
        return line
    p = model.body_poses(q)[1]
    femur, tibia = (model.flat.bodies.index(f"{body}_{side}") for body in ("femur", "tibia"))
    axis = p[:, tibia] - p[:, femur]
    axis /= np.linalg.norm(axis, axis=1, keepdims=True)
    away = line - p[:, None, femur]
    away -= np.einsum("nkx,nx->nk", away, axis)[..., None] * axis[:, None]
    away /= np.maximum(np.linalg.norm(away, axis=2, keepdims=True), 1e-9)
    return _pushed(model, m, drawn, line, away, broad, np.inf)


def _below(line: Floats, place: Floats) -> Floats:
    """Return 0 for points (n, K, 1) of a line down to a place (n, 3) on it, 1 soon below it."""
    k = np.linalg.norm(line - place[:, None], axis=2).argmin(axis=1)
    return np.clip((np.arange(line.shape[1]) - k[:, None]) / 3.0, 0.0, 1.0)[..., None]


def _in_front(
    model: Model, q: Floats, drawn: Floats, side: Side, line: Floats, over: str
) -> Floats:
    """Push a line (n, K, 3) forward until it is in front of a muscle, or nearly so."""
    m = _muscle(model, over, side)
    if m is None:
        return line
    forward = model.body_poses(q)[0][:, model.flat.bodies.index("pelvis"), :, 0]
    away = np.broadcast_to(forward[:, None], line.shape)
    return _pushed(model, m, drawn, line, away, BROAD, FORWARD_M)


def _pushed(
    model: Model, m: int, drawn: Floats, line: Floats, away: Floats, broader: float, most: float
) -> Floats:
    """Move places (n, K, 3) along `away` (unit vectors) out of a muscle, at most so far (m)."""
    radius = girth(model.muscles[m], drawn[0, m])
    broad, deep = broader * radius, np.minimum(DEEP * radius, DEEPEST_M)
    off = line[:, :, None] - drawn[:, None, m]
    along = np.einsum("nkjx,nkx->nkj", off, away)
    aside = np.linalg.norm(off - along[..., None] * away[:, :, None], axis=3)
    clear = deep * np.sqrt(np.maximum(1.0 - (aside / broad) ** 2, 0.0)) + GAP_M - along
    lift = np.where(aside < broad, clear, 0.0).max(axis=2, initial=0.0)
    lift = np.minimum(lift, most)
    lift[:, [0, -1]] = 0.0
    for _ in range(SOFTENED):
        lift[:, 1:-1] = np.maximum(lift[:, 1:-1], (lift[:, :-2] + lift[:, 2:]) / 2.0)
    return line + lift[..., None] * away


def _bursae(
    model: Model, q: Floats, points: int, bands: list[Structure], maps: Maps
) -> list[Structure]:
    """Lay a flat bursa on the trochanter where each iliotibial band slides over it."""
    found: list[Structure] = []
    for info, _ in bands:
        at = _trochanter(model, q, maps, info.side)
        if at is None or not info.name.startswith("itb"):
            continue
        place, outward = at
        body = model.flat.bodies.index(f"femur_{info.side}")
        down = -model.body_poses(q)[0][:, body, :, 1]
        reach = np.linspace(-BURSA_RADIUS_M, BURSA_RADIUS_M, points)
        told = StructureInfo(
            f"bursa_{info.side}", "trochanteric bursa", "bursa", info.side, 0.75 * BURSA_RADIUS_M
        )
        line = (place + 0.001 * outward)[:, None] + reach[:, None] * down[:, None]
        found.append((told, line))
    return found


def _muscle(model: Model, pattern: str, side: str) -> int | None:
    """Return the column of a muscle by what models call it."""
    names = enumerate(model.muscle_names)
    return next((m for m, name in names if fnmatchcase(name, f"{pattern}_{side}")), None)
