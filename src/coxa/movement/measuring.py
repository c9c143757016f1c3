"""Distances between markers, hip centres guessed from the pelvis, and markers gone wrong."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from warnings import catch_warnings

import numpy as np
from numpy.typing import NDArray

from coxa.errors import CoxaError, nearest
from coxa.movement.markers import Markers

Floats = NDArray[np.float64]
Pair = tuple[str, str]

HIPS = ("RHJC", "LHJC")
_PELVIS = ("R.ASIS", "L.ASIS", "R.PSIS", "L.PSIS")
_SHORTEST_M, _LONGEST_M = 0.2, 3.0
"""A body's markers span at least a limb, and at most a person with raised arms."""

BONY_DEPTH = 0.64
"""Depth over width of the pelvis between PSIS and ASIS, as Rajagopal 2016 places them on bone."""


def measure(
    markers: Markers, pairs: Iterable[Pair], *, average: str = "median"
) -> dict[Pair, float]:
    """Return the distance (m) of each pair of markers, over the frames that show both.

    `average` is "median", which a marker lost for some frames does not move, or "mean", as
    OpenSim. Raises `CoxaError` for markers that are missing, by their names.
    """
    pairs = tuple(pairs)
    asked = dict.fromkeys(name for pair in pairs for name in pair)
    if any(name in HIPS and _lost(markers, name) for name in asked):
        asked = dict.fromkeys((*_PELVIS, *(name for name in asked if name not in HIPS)))
    lost = [name for name in asked if _lost(markers, name)]
    if lost:
        raise CoxaError(
            f"{len(lost)} of the {len(asked)} markers to measure are missing: {', '.join(lost)}",
            file=markers.source or None,
            todo=f"No frame shows {lost[0]}: fill its gaps."
            if lost[0] in markers.names
            else nearest(lost[0], markers.names),
        )
    middle = np.nanmean if average == "mean" else np.nanmedian
    lengths: dict[Pair, float] = {}
    for a, b in pairs:
        apart = np.linalg.norm(track(markers, a) - track(markers, b), axis=1)
        if not np.isfinite(apart).any():
            raise CoxaError(
                f"no frame shows both '{a}' and '{b}'",
                file=markers.source or None,
                todo="Fill the gaps, or choose times at which both are seen.",
            )
        lengths[a, b] = float(middle(apart))
    return lengths


def track(markers: Markers, name: str) -> Floats:
    """Return one marker's positions (n, 3) m."""
    return markers.positions[:, markers.names.index(name)]


def _lost(markers: Markers, name: str) -> bool:
    return name not in markers.names or not np.isfinite(track(markers, name)).any()


def with_hip_centres(markers: Markers) -> Markers:
    """Add the hips' centres RHJC and LHJC, guessed from ASIS and PSIS, where they can be.

    Harrington 2007 (J Biomech 40:595): from the middle of the ASIS, with pelvic width PW and
    depth PD in mm, x = -0.24 PD - 9.9, y = -0.30 PW - 10.9, z = +-(0.33 PW + 7.3); its error in
    adults is about 5 mm. It was made on bone: where the markers span more depth than the
    pelvis of such a width has (`BONY_DEPTH`), the rest is taken for soft tissue, half of it in
    front. Markers that have the centres, or lack a landmark, come back as they are.
    """
    if set(HIPS) <= set(markers.names) or any(_lost(markers, name) for name in _PELVIS):
        return markers
    ra, la, rp, lp = (track(markers, name) for name in _PELVIS)
    front, back = 0.5 * (ra + la), 0.5 * (rp + lp)
    z = _unit(ra - la)
    y = _unit(np.cross(z, front - back))
    x = np.cross(y, z)
    PW = np.linalg.norm(ra - la, axis=1, keepdims=True)
    PD = np.linalg.norm(front - back, axis=1, keepdims=True)
    tissue = 0.5 * np.maximum(PD - BONY_DEPTH * PW, 0.0)
    bony = PD - 2.0 * tissue
    middle = front + (-0.24 * bony - 0.0099 - tissue) * x + (-0.30 * PW - 0.0109) * y
    side = (0.33 * PW + 0.0073) * z
    hips = np.stack([middle + side, middle - side], axis=1)
    return replace(
        markers,
        names=(*markers.names, *HIPS),
        positions=np.concatenate([markers.positions, hips], axis=1),
    )


def _unit(v: Floats) -> Floats:
    return v / np.linalg.norm(v, axis=1, keepdims=True)


def check_span(markers: Markers) -> None:
    """Refuse markers too close together or too far apart for a person: the units are wrong."""
    there = np.isfinite(markers.positions)
    if not there.any():
        raise CoxaError(
            "no marker is seen in any frame", file=markers.source or None, todo="Export them again."
        )
    shown = there.any(axis=(1, 2))
    low = np.where(there, markers.positions, np.inf).min(axis=1)[shown]
    high = np.where(there, markers.positions, -np.inf).max(axis=1)[shown]
    span = float(np.median(np.linalg.norm(high - low, axis=1)))
    if not _SHORTEST_M <= span <= _LONGEST_M:
        raise CoxaError(
            f"the markers span {span:.4g} m, which is no person",
            file=markers.source or None,
            todo="The file's units are wrong: mend them, or give --marker-units mm, cm or m.",
        )


def check_sides(markers: Markers, names: Iterable[str]) -> None:
    """Refuse left and right markers that have changed places, naming each pair.

    A pair is swapped where its line from left to right runs against that of most other pairs
    in most frames. When all are swapped, the toes show it: they point backwards.
    """
    pairs = _sides(markers, set(names))
    if len(pairs) < 2:
        return
    across = np.stack([track(markers, r) - track(markers, left) for r, left in pairs], axis=1)
    across[:, :, 1] = 0.0  # the way a body faces is a matter of the floor's plane
    with catch_warnings(action="ignore", category=RuntimeWarning):  # frames that show none
        usual = np.nanmedian(across / np.linalg.norm(across, axis=2, keepdims=True), axis=1)
        against = np.nanmedian(np.einsum("nki,ni->nk", across, usual), axis=0) < 0.0
    swapped = [pair for pair, wrong in zip(pairs, against.tolist(), strict=True) if wrong]
    if not swapped and _walks_backwards(markers, usual):
        raise CoxaError(
            "all left and right markers are swapped: the heels lie in front of the toes",
            file=markers.source or None,
            todo="Exchange the names of left and right, or turn the laboratory's axes to Y up.",
        )
    if swapped:
        listed = ", ".join(f"{r} with {left}" for r, left in swapped)
        raise CoxaError(
            f"left and right markers are swapped: {listed}",
            file=markers.source or None,
            todo="Exchange their names, or turn the laboratory's axes to Y up.",
        )


def _sides(markers: Markers, names: set[str]) -> list[Pair]:
    """List (right, left) markers by the customs R.Knee, RKNE, knee_r."""
    found: list[Pair] = []
    for right in markers.names:
        for left in (_swap_first(right), _swap_last(right)):
            both = left in markers.names and {right, left} <= names
            if both and not _lost(markers, right) and not _lost(markers, left):
                found.append((right, left))
    return found


def _swap_first(name: str) -> str:
    return "L" + name[1:] if name.startswith("R") else ""


def _swap_last(name: str) -> str:
    return name[:-2] + "_l" if name.endswith("_r") else ""


def _walks_backwards(markers: Markers, right: Floats) -> bool:
    """Tell whether toes lie behind heels, for someone whose right side is at `right` (n, 3)."""
    forward = np.cross([0.0, 1.0, 0.0], right)
    ahead: list[float] = []
    for heel in markers.names:
        for toe in (heel.replace("Heel", "Toe"), heel.replace("Heel", "Toe.Tip")):
            if "Heel" in heel and toe in markers.names:
                foot = track(markers, toe) - track(markers, heel)
                ahead.append(float(np.nanmedian(np.einsum("ni,ni->n", foot, forward))))
    return bool(ahead) and max(ahead) < 0.0
