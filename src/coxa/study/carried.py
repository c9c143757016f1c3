"""What hip, knee, low back and iliotibial band carry in a walk, in few numbers with their bands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from coxa.findings.electrodes import split_side
from coxa.kernels.arrays import Floats
from coxa.model.bodies import G
from coxa.model.conditions import CarriedLoad
from coxa.movement.cycles import find_strides
from coxa.movement.events import SIDES, Side
from coxa.study.lumbar import along_disc, compression
from coxa.study.spread import band

if TYPE_CHECKING:
    from coxa.study.study import Study

IN_VIVO_HIP = (2.47, 0.20)
"""Body weights, mean and SD of ten patients: the mean of the hip's two peaks in level walking."""
IN_VIVO_SOURCE = "Bergmann 2016, ten patients with a measuring hip implant, level walking"


@dataclass(frozen=True)
class Carried:
    """A force that something carries, and its band.

    `band_n` is from the least to the largest answer, and `by` names the variations that gave
    them ("" for the study itself); None without bands.
    """

    what: str
    side: Side | None
    force_n: float
    band_n: tuple[float, float] | None
    by: tuple[str, str] | None = None


def carried(study: Study) -> list[Carried]:
    """List hip contact in both halves of stance and on average, knee contact, L5/S1 compression.

    Peaks of the hip are averaged over whole strides; without one, the largest is given instead.
    """
    answers = np.array([[r.magnitude for r in study.reactions]]).transpose(0, 2, 1)
    if study.spread is not None:
        answers = study.spread.contact
    rows: list[Carried] = []
    for k, reaction in enumerate(study.reactions):
        joint, side = split_side(reaction.request.joint)
        if joint in ("hip", "acetabular") and side is not None:
            peaks = stance_peaks(study, answers[:, :, k], side)
            if peaks is not None:
                rows.append(_row(study, "hip, first peak", side, peaks[:, 0]))
                rows.append(_row(study, "hip, second peak", side, peaks[:, 1]))
                rows.append(_row(study, "hip, mean of both", side, peaks.mean(axis=1)))
            else:
                rows.append(_row(study, "hip", side, answers[:, :, k].max(axis=1)))
        if joint in ("knee", "walker_knee"):
            rows.append(_row(study, "knee", side, answers[:, :, k].max(axis=1)))
    pressed = _pressed(study)
    if pressed is not None:
        rows.append(_row(study, "L5/S1, compression", None, pressed.max(axis=1)))
    return sorted(rows, key=lambda row: row.side != "r" if row.side else 2)


def body_weight(study: Study) -> float:
    """Return the person's weight in N, loads carried left out; at 9.81 m/s2 without gravity."""
    g = float(np.linalg.norm(study.model.gravity))
    loads = (one for one in study.model.conditions if isinstance(one, CarriedLoad))
    return (study.model.mass - sum(load.mass_kg for load in loads)) * (g if g > 0.0 else G)


def stance_peaks(study: Study, answers: Floats, side: Side) -> Floats | None:
    """Return the peaks of curves (A, n) in the first and second half of stance, (A, 2).

    Averaged over whole strides; None where there is none.
    """
    strides, _ = find_strides(study.events, side)
    found: list[Floats] = []
    t = study.time
    for stride in strides:
        if stride.toe_off is None or stride.start < t[0] or stride.end > t[-1]:
            continue
        middle = 0.5 * (stride.start + stride.toe_off)
        halves = (t >= stride.start) & (t < middle), (t >= middle) & (t <= stride.toe_off)
        if all(half.any() for half in halves):
            found.append(np.stack([answers[:, half].max(axis=1) for half in halves], axis=1))
    return np.mean(found, axis=0) if found else None


def percent_of_cycle(study: Study, side: Side, time_s: float) -> float | None:
    """Return where in the cycle of a side a time lies, %; None for a movement without a stride."""
    strides, _ = find_strides(study.events, side)
    if not strides:
        return None
    duration = float(np.mean([s.end - s.start for s in strides]))
    return 100.0 * float(((time_s - strides[0].start) / duration) % 1.0)


def is_mirrored(study: Study, within: float = 0.01) -> bool:
    """Tell whether the two legs' joints carry the same, half a stride apart, to 1 %."""
    peaks: dict[str, dict[Side, float]] = {}
    for reaction in study.reactions:
        joint, side = split_side(reaction.request.joint)
        if side is not None:
            peaks.setdefault(joint, {})[side] = float(reaction.magnitude.max())
    pairs = [by for by in peaks.values() if set(by) == set(SIDES)]
    return bool(pairs) and all(abs(by["r"] / by["l"] - 1.0) <= within for by in pairs)


def _pressed(study: Study) -> Floats | None:
    """Return L5/S1 compression in every answer, (A, n) N."""
    if study.spread is not None:
        return study.spread.compression
    axis = along_disc(study.model, study.trajectory.q, study.reactions)
    return None if axis is None else compression(axis, study.reactions)[None]


def _row(study: Study, what: str, side: Side | None, answers: Floats) -> Carried:
    own = float(answers[0])
    if study.spread is None:
        return Carried(what, side, own, None)
    low, high = (float(x) for x in band(answers))
    names = ("", *study.spread.variations)
    by = names[int(answers.argmin())], names[int(answers.argmax())]
    return Carried(what, side, own, (low, high), by)
