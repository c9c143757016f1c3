"""Paths without jumps: how fast any arm changes over the whole range of the hip and the knee."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path

import numpy as np

from coxa.evidence.hip_arms import (
    HIP,
    KNEE,
    arms_mm,
    default_model,
    hip_muscles,
    hip_postures,
    matching,
    only,
)
from coxa.evidence.row import Measure, Row
from coxa.evidence.shaft_detours import shaft_detours_mm
from coxa.kernels.arrays import Floats
from coxa.model.model import Model
from coxa.model.paths import FixedPoint

LIMIT_MM_PER_DEG = 1.5
HEAD = "Head_at_hip_r"
"""The wrap that stands for the femoral head: no path may pass through it."""
ROUNDING_MM = 0.01
FAR_M = -0.1
"""Height in the femur, from the hip's centre, of a wrap that can keep nothing off the head."""
PASSING_SHAFT = (
    *("tfl_r", "sart_r", "recfem_r", "grac_r", "bflh_r", "semiten_r", "semimem_r"),
    *("glmax1_itb_r", "glmax2_itb_r", "addmagIsch_r"),
)
"""Muscles that run the length of the thigh without ending on the shaft."""
CUT_MM = 0.01
STRAIGHT_M = 1e-9
"""A path that is no longer than this beyond its points' distances lies on no wrap."""
CLEAR_MM = 3.0
"""An arm below this has no sign to speak of."""

RANGES_DEG = ((-20.0, 110.0), (-30.0, 20.0), (-45.0, 45.0))
COARSE_DEG = (10.0, 10.0, 15.0)


@dataclass(frozen=True)
class Change:
    """The fastest change of any of a muscle's arms, and where it is."""

    mm_per_deg: float
    where: str


def measure(trials: Path | None) -> Row:
    """Walk all hip muscles through the grid, a degree at a time along each axis."""
    model = only(default_model(), hip_muscles(default_model()))
    model = only(model, (name for name in model.muscle_names if name.endswith("_r")))
    changes = fastest_changes(model)
    worst = max(changes, key=lambda name: changes[name].mm_per_deg)
    limit = LIMIT_MM_PER_DEG
    over = [name for name, change in changes.items() if change.mm_per_deg > limit]
    flips = sign_flips(model)
    nearest, least = _nearest(model)
    head = head_radius_mm(model)
    flexor = least_flexion_arm_mm(model)
    return Row(
        "smooth paths",
        "over hip -20..110, -30..20, +-45 deg, and knee 0..120 deg, no arm changes by more than"
        " 1.5 mm a degree; no muscle passes through its bone; no arm changes sign and back",
        (
            Measure(
                f"fastest change, {len(changes)} elements of a side",
                f"{changes[worst].mm_per_deg:.2f} mm/deg, {worst}, {changes[worst].where}",
                f"at most {limit} mm/deg",
                not over,
            ),
            Measure("elements above it", ", ".join(over) or "none", "", not over),
            Measure(
                "arms that change sign and back along an axis",
                ", ".join(flips) or "none",
                "none",
                not flips,
            ),
            Measure(
                "nearest path to the hip's centre",
                f"{least:.1f} mm, {nearest}",
                f"outside of the femoral head, {head:.1f} mm",
                least > head - ROUNDING_MM,
            ),
            Measure(
                "least flexion arm of psoas and iliacus", f"{flexor:.0f} mm", "above 0", flexor > 0
            ),
            *_beside_the_shaft(model),
            *(
                Measure(name, f"{change.mm_per_deg:.2f} mm/deg", change.where)
                for name, change in changes.items()
            ),
        ),
        "paths were moved until they passed this row, as the notes of their tables say",
        ("coxa_construction",),
        "The grid is walked a degree at a time along one axis, the others in steps of 10, 10 and"
        " 15 deg; the knee likewise at the corners of the hip's range. Judged by the femoral head;"
        " the shaft is shown for what it is: tensor fasciae latae, drawn as one line, grazes it.",
    )


def fastest_changes(model: Model) -> dict[str, Change]:
    """Return each muscle's fastest change of an arm over the grid of the hip, and of the knee."""
    found = {name: Change(0.0, "") for name in model.muscle_names}
    for moved in range(3):
        grid = [_fine(k) if k == moved else _coarse(k) for k in range(3)]
        angles = np.stack(np.meshgrid(*grid, indexing="ij"))
        arms = arms_mm(model, hip_postures(model, *angles)).reshape(*angles.shape[1:], -1, 3)
        _keep_faster(found, model, np.moveaxis(arms, moved, 0), np.moveaxis(angles, moved + 1, 1))
    knee = np.arange(0.0, 121.0)
    corners = np.meshgrid(*RANGES_DEG, indexing="ij")
    hips = np.stack([np.zeros(1 + corners[0].size)] * 3)
    hips[:, 1:] = [corner.ravel() for corner in corners]
    posed = hip_postures(model, *hips[:, None], knee_deg=knee[:, None])
    arms = arms_mm(model, posed, (*HIP, KNEE)).reshape(len(knee), hips.shape[1], -1, 4)
    _keep_faster(found, model, arms, np.broadcast_to(hips[:, None], (3, len(knee), hips.shape[1])))
    return found


def _keep_faster(found: dict[str, Change], model: Model, arms: Floats, angles: Floats) -> None:
    """Compare neighbours along the first axis of arms (steps, ..., muscles, coordinates)."""
    names = ("flexion", "adduction", "rotation", "knee")
    change = np.abs(np.diff(arms, axis=0))
    for m, muscle in enumerate(model.muscle_names):
        mine = change[..., m, :]
        at = np.unravel_index(int(mine.argmax()), mine.shape)
        if mine[at] > found[muscle].mm_per_deg:
            posture = ", ".join(f"{angle:.0f}" for angle in angles[(slice(None), *at[:-1])])
            where = f"arm of {names[at[-1]]} at {posture} deg"
            found[muscle] = Change(float(mine[at]), where)


def sign_flips(model: Model) -> list[str]:
    """Name the arms that change sign more than once along one axis, the other two at zero."""
    flips: list[str] = []
    for moved, axis in enumerate(("flexion", "adduction", "rotation")):
        angles = [_fine(k) if k == moved else np.zeros(1) for k in range(3)]
        arms = arms_mm(model, hip_postures(model, *angles))
        for m, muscle in enumerate(model.muscle_names):
            for k, arm in enumerate(("flexion", "adduction", "rotation")):
                signs = np.sign(arms[np.abs(arms[:, m, k]) > CLEAR_MM, m, k])
                if np.count_nonzero(np.diff(signs)) > 1:
                    flips.append(f"{muscle} {arm} along {axis}")
    return flips


def head_radius_mm(model: Model) -> float:
    """Return the radius of the femoral head in mm."""
    return 1000.0 * next(wrap.size[0] for wrap in model.wraps if wrap.name == HEAD)


def clearances_mm(model: Model, q: Floats) -> Floats:
    """Return at least how far each muscle stays from the hip's centre, (n, muscles) mm.

    By its pieces where the path is straight between its points; where it lies on a wrap, by its
    whole line of force, which comes at least as near. Wraps at the thigh's shaft and the knee are
    left aside: what they turn is 0.1 m away and more.
    """
    model = _without_far_wraps(model)
    clear = line_distances_mm(model, q)
    length = model.muscle_lengths(q)
    centre = model.positions(q, "femur_r")
    for m, muscle in enumerate(model.muscles):
        points = [point for point in muscle.points if isinstance(point, FixedPoint)]
        places = [model.positions(q, point.body, point.location) for point in points]
        ends = list(pairwise(places))
        straight = np.sum([np.linalg.norm(b - a, axis=1) for a, b in ends], axis=0)
        pieces = 1000.0 * np.min([_from_piece(centre, a, b) for a, b in ends], axis=0)
        clear[:, m] = np.where(length[:, m] < straight + STRAIGHT_M, pieces, clear[:, m])
    return clear


def _without_far_wraps(model: Model) -> Model:
    thigh = {w.name for w in model.wraps if w.frame.body == "femur_r"}
    low = {w.name for w in model.wraps if w.frame.translation[1] < FAR_M}
    far = {w.name for w in model.wraps if w.frame.body == "tibia_r"} | (thigh & low)
    return replace(
        model,
        muscles=tuple(
            replace(m, wraps=tuple(use for use in m.wraps if use.wrap not in far))
            for m in model.muscles
        ),
    )


def _from_piece(centre: Floats, start: Floats, end: Floats) -> Floats:
    """Return the distance (n,) of points from straight pieces, all (n, 3)."""
    along, away = end - start, centre - start
    t = np.clip((along * away).sum(axis=1) / (along * along).sum(axis=1), 0.0, 1.0)
    return np.linalg.norm(away - t[:, None] * along, axis=1)


def line_distances_mm(model: Model, q: Floats) -> Floats:
    """Return how far each muscle's endless line of force is from the hip's centre, (n, muscles) mm.

    A unit force's moment about the centre is as long as that distance; its shares about the three
    axes of the joint, which are not square to each other, are the arms.
    """
    axes = hip_axes(model, q)
    arms = np.swapaxes(arms_mm(model, q), 1, 2)
    moment = np.linalg.solve(axes, arms)
    return np.linalg.norm(moment, axis=1)


def hip_axes(model: Model, q: Floats) -> Floats:
    """Return the unit axes of hip flexion, adduction and rotation in the pelvis, (n, 3, 3)."""
    flexion, adduction = (q[:, model.coordinate_index(name)] for name in HIP[:2])
    f, a = (np.cos(flexion), np.sin(flexion)), (np.cos(adduction), np.sin(adduction))
    zero, one = np.zeros(len(q)), np.ones(len(q))
    z = np.stack([zero, zero, one], axis=1)
    x = np.stack([f[0], f[1], zero], axis=1)
    y = np.stack([-f[1] * a[0], f[0] * a[0], a[1]], axis=1)
    return np.stack([z, x, y], axis=1)


def _nearest(model: Model) -> tuple[str, float]:
    angles = np.stack(np.meshgrid(*(_coarse(k) for k in range(3)), indexing="ij"))
    least = clearances_mm(model, hip_postures(model, *angles)).min(axis=0)
    return model.muscle_names[int(least.argmin())], float(least.min())


def _beside_the_shaft(model: Model) -> tuple[Measure, ...]:
    """Tell which long muscles cut the shaft of the femur, and by how much."""
    part = only(model, PASSING_SHAFT)
    angles = np.stack(np.meshgrid(*(_coarse(k) for k in range(3)), indexing="ij"))
    detours = shaft_detours_mm(part, hip_postures(part, *angles))
    return tuple(
        Measure(
            f"{name}: cuts the shaft of the femur in",
            f"{100.0 * np.mean(detour > CUT_MM):.1f} % of the grid, around it {detour.max():.1f} mm"
            " longer",
        )
        for name, detour in zip(part.muscle_names, detours.T, strict=True)
        if detour.max() > CUT_MM
    )


def least_flexion_arm_mm(model: Model) -> float:
    """Return the least flexion arm of psoas and iliacus over the grid."""
    part = only(model, matching(model, "iliacus*_r Ps_*_r"))
    angles = np.stack(np.meshgrid(*(_coarse(k) for k in range(3)), indexing="ij"))
    return float(arms_mm(part, hip_postures(part, *angles), HIP[:1]).min())


def _fine(axis: int) -> Floats:
    low, high = RANGES_DEG[axis]
    return np.arange(low, high + 0.5)


def _coarse(axis: int) -> Floats:
    low, high = RANGES_DEG[axis]
    return np.arange(low, high + 0.5, COARSE_DEG[axis])
