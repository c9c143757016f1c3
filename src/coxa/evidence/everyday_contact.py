"""Hip contact in standing up, on stairs and on two legs, beside measuring implants."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from coxa.anatomy.carrying import HipContact, read_hip_contacts
from coxa.evidence.row import Measure, Row
from coxa.kernels.arrays import Floats
from coxa.model.model import Model
from coxa.model.subject import Subject
from coxa.prediction import stand_study, start_in
from coxa.study.carried import body_weight
from coxa.study.inputs import load_model
from coxa.study.performing import solve_movement

NAME = "Hip contact in everyday movements, 75 kg"
MUST = (
    "standing up 150 to 280 %BW; stairs up 251, down 260 ± 20 %; each of two legs 80 to 100 "
    "(the last from memory, unchecked)"
)
LIMITS = {
    "quiet-stand": (80.0, 100.0),
    "sit-to-stand": (150.0, 280.0),
    "stairs-up": (0.8 * 251.0, 1.2 * 251.0),
    "stairs-down": (0.8 * 260.0, 1.2 * 260.0),
}
"""% of body weight. What has none is shown for information."""
MARKS = {"V": "", "C": ", computed from published data", "M": ", from memory"}
MET_NM = 0.1


@dataclass(frozen=True, eq=False)
class Contact:
    """The right hip's peak in a movement, over the frames whose ground reaction closes.

    `peak_bw` and the ends of `band_bw` are % of body weight, the band's over the study's
    variations; None where no frame closes. `open` of `frames` frames were left out; in `unmet` of
    those kept muscles lack more than 0.1 N m of a moment, most often that of `lacking`.
    """

    peak_bw: float | None
    band_bw: tuple[float, float] | None
    frames: int
    open: int
    unmet: int
    lacking: str = ""


def measure(trials: Path | None) -> Row:
    """Let a man of 75 kg stand up, climb, come down and stand."""
    man = load_model("coxa", subject=Subject(75.0, 1.75))
    published: dict[str, list[HipContact]] = {}
    for row in read_hip_contacts():
        published.setdefault(row.movement, []).append(row)
    found = {movement: hip_contact(man, movement) for movement in published}
    return Row(
        NAME,
        MUST,
        tuple(_shown(movement, found[movement], rows) for movement, rows in published.items()),
        "nothing",
        ("bergmann2016", "bergmann2001"),
        note=_note(found),
    )


def hip_contact(man: Model, movement: str) -> Contact:
    """Solve a movement of the library, and read the right hip off the frames that close.

    A stand on the feet is solved as postures are, its ground's reaction by statics: recruitment
    would press the feet apart to spare the hips.
    """
    if movement == "quiet-stand":
        start = start_in(man, movement)
        study = stand_study(man, start.q, start.support)
    else:
        study = solve_movement(movement, man)
    closed = np.ones(len(study.time), bool)
    if study.ground is not None:
        closed = ~study.ground.open
    kept = int(closed.sum())
    short = (np.abs(study.recruitment.unmet) > MET_NM) & closed[:, None]
    lacking = study.problem.coordinates[int(short.sum(axis=0).argmax())] if short.any() else ""
    if not kept:
        return Contact(None, None, len(closed), len(closed), 0)
    hip = [r.request.joint for r in study.reactions].index("hip_r")
    spread = study.spread
    assert spread is not None
    answers: Floats = 100.0 * spread.contact[:, closed, hip] / body_weight(study)
    peaks = answers.max(axis=1)
    return Contact(
        peak_bw=float(peaks[0]),
        band_bw=(float(peaks.min()), float(peaks.max())),
        frames=len(closed),
        open=len(closed) - kept,
        unmet=int(short.any(axis=1).sum()),
        lacking=lacking,
    )


def _shown(movement: str, found: Contact, rows: list[HipContact]) -> Measure:
    what = f"{movement}, right hip"
    beside = "; ".join(
        f"{row.activity}: {row.percent_bw:g} %BW ({row.spread}; {row.source}{MARKS[row.mark]})"
        for row in rows
    )
    limits = LIMITS.get(movement)
    if found.peak_bw is None or found.band_bw is None:
        return Measure(
            what, f"no frame of {found.frames} closes", beside, None if limits is None else False
        )
    value = (
        f"{found.peak_bw:.0f} %BW ({found.band_bw[0]:.0f} to {found.band_bw[1]:.0f})"
        f", {found.open} of {found.frames} frames left out"
    )
    if found.unmet:
        value += f"; muscles lack {found.lacking} moment in {found.unmet} of those kept"
    if limits is None:
        return Measure(what, value, beside)
    low, high = limits
    return Measure(
        what,
        value,
        f"{low:.0f} to {high:.0f} %BW; {beside}",
        low <= found.peak_bw <= high,
    )


def _note(found: dict[str, Contact]) -> str:
    note = (
        "The peak resultant of the right hip, the leading leg on stairs; in brackets the least "
        "and the largest when exponent, weights, resting tone, strength and passive structures "
        "are chosen otherwise. Frames whose whole-body equations do not close are left out of "
        "the peak and counted. The movements are the library's, made of key postures, not "
        "Bergmann's patients; those were elderly, with a hip joint replaced. "
    )
    stand, least = found["quiet-stand"], LIMITS["quiet-stand"][0]
    if stand.peak_bw is not None and stand.band_bw is not None and stand.peak_bw < least:
        note += (
            "On two legs a hip carries half of the weight above it, some 33 %BW, and what muscles "
            "add: the model stands with next to none, and a resting tone of 5 % in all muscles "
            f"makes it {stand.band_bw[1]:.0f} %BW. "
        )
    above = [
        movement
        for movement, (_, high) in LIMITS.items()
        if (peak := found[movement].peak_bw) is not None and peak > high
    ]
    if above:
        note += (
            f"Too high in {', '.join(above)}: the tabled postures bring muscles to their limits. "
            "There whatever helps is called on, rectus femoris too, "
            "which extensors must undo at the hip, and adductors that press the feet together; "
            "the joint carries what they pull against each other."
        )
    return note.strip()
